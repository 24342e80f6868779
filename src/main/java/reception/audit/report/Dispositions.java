package reception.audit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.read.YamlReader;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * What was recorded of findings, from a file. Immutable.
 *
 * @since 0.1.0
 */
public final class Dispositions {

    /** None are recorded. */
    public static final Dispositions NONE = new Dispositions(Map.of());
    private static final int FORMAT_VERSION = 1;

    @Term(zh = "线索处置", en = "dispositions-file")
    record DispositionsFile(Place at, @Term(zh = "线索处置", means = "version of the format, 1", meansZh = "格式版本，写 1") Integer receptionDispositions,
                            @Term(zh = "处置") List<Disposition> dispositions) {
    }

    private final Map<String, Disposition> byFinding;

    private Dispositions(Map<String, Disposition> byFinding) {
        this.byFinding = byFinding;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidFileException if it is none, or an item does not say who says what, when and on which paper
     */
    public static Dispositions read(String name, byte[] bytes) {
        return read(name, bytes, LocalDate.MAX);
    }

    /**
     * The same by somebody who knows which day it is, as this program reads no clock.
     *
     * @param today after which nobody can have decided anything
     * @throws InvalidFileException if it is none, or an item does not say who says what, when and on which paper, or is of a day to come
     */
    public static Dispositions read(String name, byte[] bytes, LocalDate today) {
        SourceText.Decoded decoded = SourceText.decode(name, bytes);
        SourceText source = decoded.source().orElseThrow(() -> new InvalidFileException(name, List.of(decoded.error().orElseThrow())));
        YamlReader.Documents documents = YamlReader.read(source);
        List<InputError> errors = new ArrayList<>(documents.errors());
        Binder binder = new Binder(errors);
        DispositionsFile file = documents.roots().isEmpty() || !errors.isEmpty() ? null : binder.bind(DispositionsFile.class, documents.roots().get(0), "", "");
        Map<String, Disposition> byFinding = new LinkedHashMap<>();
        if (errors.isEmpty() && (file == null || file.receptionDispositions() == null || file.receptionDispositions() != FORMAT_VERSION)) {
            binder.report(InputError.Kind.MISSING_KEY, new reception.format.Span(1, 1, 2), "缺少“线索处置: 1”，无法确认这是处置记录", "\"reception-dispositions: 1\" is missing, so this may be no record of dispositions");
        } else if (errors.isEmpty()) {
            file.dispositions().forEach(each -> {
                check(each, today, binder);
                if (each.finding() != null && byFinding.put(each.finding(), each) != null) {
                    binder.report(InputError.Kind.DUPLICATE_KEY, each.at().span("finding"), "同一线索只能有一条处置", "a finding has one disposition only");
                }
            });
        }
        if (!errors.isEmpty()) {
            throw new InvalidFileException(name, errors);
        }
        return new Dispositions(byFinding);
    }

    private static void check(Disposition each, LocalDate today, Binder binder) {
        if (each.on() != null && each.on().isAfter(today)) {
            binder.report(InputError.Kind.IMPOSSIBLE_DATE, each.at().span("on"), "处置日期" + Dates.of(each.on(), Language.ZH) + "尚未到来，请核对", "the disposition is dated " + Dates.of(each.on(), Language.EN) + ", a day to come");
        }
        for (String needed : List.of("finding", "outcome", "by", "on", "paper")) {
            if (reception.vocabulary.Vocabulary.section(Disposition.class).byName(needed).get(each) == null) {
                Text word = new Text(reception.vocabulary.Vocabulary.section(Disposition.class).byName(needed).word().chinese(), reception.vocabulary.Vocabulary.section(Disposition.class).byName(needed).word().english());
                binder.report(InputError.Kind.MISSING_KEY, each.at().span(), "缺少“" + word.zh() + "”：处置应当写明线索、结果、经办人、日期和依据文书", "\"" + word.en() + "\" is missing: a disposition says which finding, what became of it, by whom, when and on which paper");
            }
        }
    }

    /**
     * A finding with what was recorded of it, if that is of a day on which it can have been.
     *
     * @param years after which nobody settles what was found
     */
    public AuditFinding on(AuditFinding finding, int years) {
        Disposition recorded = byFinding.get(finding.fingerprint());
        return recorded == null || isImpossible(recorded, finding, years) ? finding : finding.with(recorded);
    }

    /** Nobody can have explained what had not happened, or will when all is forgotten. */
    private static boolean isImpossible(Disposition recorded, AuditFinding finding, int years) {
        return finding.lastDay() != null && (recorded.on().isBefore(finding.lastDay()) || recorded.on().isAfter(finding.lastDay().plusYears(years)));
    }

    /** Those that are dated before the last day of what they are about, or too long after it, and do not count. */
    public List<Disposition> impossible(List<AuditFinding> findings, int years) {
        List<Disposition> impossible = new ArrayList<>();
        findings.forEach(finding -> {
            Disposition recorded = byFinding.get(finding.fingerprint());
            if (recorded != null && isImpossible(recorded, finding, years)) {
                impossible.add(recorded);
            }
        });
        return impossible;
    }

    /** Those that no finding has. */
    public List<Disposition> stale(List<AuditFinding> findings) {
        Set<String> known = new HashSet<>();
        findings.forEach(finding -> known.add(finding.fingerprint()));
        return byFinding.values().stream().filter(each -> !known.contains(each.finding())).toList();
    }
}
