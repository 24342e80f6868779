package reception;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.edit.TextEdit;
import reception.format.edit.YamlEditor;
import reception.plan.PlanTree;
import reception.report.Finding;
import reception.report.Fix;
import reception.report.Report;
import reception.rule.FixKind;
import reception.rule.Outcome;
import reception.visit.meal.Drink;
import reception.visit.welcome.Gift;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Carries out suggestions that only take away or lower what the host controls, as the rules' cards say. Each is tried in memory first: it is offered only if the
 * finding is gone and nothing new appears, neither a finding nor an input error nor an open matter.
 *
 * @since 0.1.0
 */
public final class Fixes {

    private static final String BOM = "\ufeff";

    private Fixes() {
    }

    /**
     * A plan's file with fixes made.
     *
     * @param fixes in the order in which they were made, the edits of each being of the text that the one before it left
     */
    public record Fixed(byte[] bytes, List<Fix> fixes) {
    }

    /** The fixes of a file as it is, one for each finding that has one; some may change the same. */
    public static List<Fix> of(ReceptionChecker checker, String name, byte[] bytes) {
        return of(checker.check(name, bytes), checker, name, bytes);
    }

    /** Reports of a file in which each finding that has a fix tells the edits. */
    static List<Report> in(List<Report> reports, ReceptionChecker checker, String name, byte[] bytes) {
        List<Fix> fixes = of(reports, checker, name, bytes);
        return fixes.isEmpty() ? reports : reports.stream().map(report -> report.withFindings(report.findings().stream().map(finding -> fixes.stream()
                .filter(fix -> fix.finding() == finding).findFirst().map(fix -> finding.with(fix.edits())).orElse(finding)).toList())).toList();
    }

    private static List<Fix> of(List<Report> before, ReceptionChecker checker, String name, byte[] bytes) {
        List<Fix> tried = fixable(before).flatMap(finding -> fix(before, finding).stream()).toList();
        Set<Fix> succeeding = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Fix> apart : apart(tried)) {
            succeeding.addAll(succeeding(apart, before, checker, name, bytes));
        }
        return tried.stream().filter(succeeding::contains).toList();
    }

    /** Fixes in as few groups as possible, of each of which no two are in the same list: what is left of a list depends on all that is taken out of it. */
    private static List<List<Fix>> apart(List<Fix> fixes) {
        List<List<Fix>> groups = new ArrayList<>();
        Map<String, List<List<TextEdit>>> inList = new HashMap<>();
        for (Fix fix : fixes) {
            String path = fix.finding().path();
            List<List<TextEdit>> others = inList.computeIfAbsent(path.endsWith("]") ? path.substring(0, path.lastIndexOf('[')) : path, unused -> new ArrayList<>());
            if (!others.contains(fix.edits())) {
                others.add(fix.edits());
            }
            int group = others.indexOf(fix.edits());
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(fix);
        }
        return groups;
    }

    /** Those of some fixes that succeed: all, if they do together, else those of each half. A check costs far more than all else, and most fixes succeed. */
    private static List<Fix> succeeding(List<Fix> fixes, List<Report> before, ReceptionChecker checker, String name, byte[] bytes) {
        List<TextEdit> edits = fixes.stream().flatMap(fix -> fix.edits().stream()).distinct().toList();
        if (!TextEdit.overlap(edits) && succeed(before, checker.check(name, bytesOf(before, bytes, edits)), fixes.stream().map(Fix::finding).toList())) {
            return fixes;
        }
        if (fixes.size() == 1) {
            return List.of();
        }
        List<Fix> all = new ArrayList<>(succeeding(fixes.subList(0, fixes.size() / 2), before, checker, name, bytes));
        all.addAll(succeeding(fixes.subList(fixes.size() / 2, fixes.size()), before, checker, name, bytes));
        return all;
    }

    /** The file with every fix made, one after another. */
    public static Fixed applied(ReceptionChecker checker, String name, byte[] bytes) {
        byte[] current = bytes;
        List<Report> before = checker.check(name, bytes);
        List<Fix> made = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (Optional<Finding> next = next(before, refused); next.isPresent(); next = next(before, refused)) {
            Optional<Fix> fix = fix(before, next.get());
            byte[] edited = fix.isPresent() ? bytesOf(before, current, fix.get().edits()) : current;
            List<Report> after = fix.isPresent() ? checker.check(name, edited) : before;
            if (succeed(before, after, List.of(next.get()))) {
                made.add(fix.orElseThrow());
                current = edited;
                before = after;
            } else {
                refused.add(next.get().fingerprint());
            }
        }
        return new Fixed(current, made);
    }

    private static Optional<Finding> next(List<Report> reports, Set<String> refused) {
        return fixable(reports).filter(finding -> !refused.contains(finding.fingerprint())).findFirst();
    }

    /** Nothing is changed in a file that cannot be read in full. */
    private static Stream<Finding> fixable(List<Report> reports) {
        return reports.stream().anyMatch(report -> !report.inputErrors().isEmpty()) ? Stream.empty() : reports.stream().filter(report -> report.source().isPresent()).flatMap(report -> report.violations().stream())
                .filter(finding -> finding.certain() && finding.rule().card().fix() != null && finding.span().isSomewhere());
    }

    private static Optional<Fix> fix(List<Report> reports, Finding finding) {
        SourceText source = reports.get(0).source().orElseThrow();
        return source.isWorkbook() ? Optional.empty() : YamlEditor.of(source).flatMap(editor -> edits(editor, finding)).map(edits -> new Fix(finding, edits));
    }

    private static Optional<List<TextEdit>> edits(YamlEditor editor, Finding finding) {
        Vocabulary.Field field = PlanTree.field(finding.path());
        FixKind kind = finding.rule().card().fix();
        if (field == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case REMOVE -> editor.remove(finding.span(), isOftenNone(field));
            case LOWER -> editor.replace(finding.span(), value -> lowered(value, finding));
            case CANCEL -> field.isList() ? editor.none(finding.span()) : editor.replace(finding.span(), Fixes::no);
        };
    }

    /** Whether a plan may well state that there are none; a meal without dishes would be no meal. */
    private static boolean isOftenNone(Vocabulary.Field field) {
        return field.type() == Drink.class || field.type() == Gift.class;
    }

    private static String lowered(String value, Finding finding) {
        BigDecimal allowed = finding.limits().isEmpty() ? null : finding.limits().get(0).allowed();
        boolean isHigher = allowed != null && Words.normal(value).matches("\\d{1,9}") && new BigDecimal(Words.normal(value)).compareTo(allowed) > 0;
        return isHigher ? allowed.toBigInteger().toString() : null;
    }

    private static String no(String yes) {
        int word = Binder.YES.indexOf(Words.normal(yes));
        return word < 0 ? null : Binder.NO.get(word);
    }

    private static byte[] bytesOf(List<Report> reports, byte[] bytes, List<TextEdit> edits) {
        String edited = TextEdit.applied(reports.get(0).source().orElseThrow().text(), edits);
        boolean hasBom = new String(bytes, 0, Math.min(bytes.length, BOM.getBytes(StandardCharsets.UTF_8).length), StandardCharsets.UTF_8).equals(BOM);
        return ((hasBom ? BOM : "") + edited).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether findings are gone and nothing is new; how often a rule is violated tells it where a place has moved. */
    private static boolean succeed(List<Report> before, List<Report> after, List<Finding> fixed) {
        boolean isReadable = after.size() == before.size() && after.stream().allMatch(report -> report.inputErrors().isEmpty());
        Map<String, Long> left = count(after, report -> report.violations().stream().map(finding -> finding.rule().id()));
        Map<String, Long> found = count(before, report -> report.violations().stream().map(finding -> finding.rule().id()));
        Map<String, Long> openLeft = count(after, Fixes::open);
        Map<String, Long> open = count(before, Fixes::open);
        Map<String, Long> less = fixed.stream().collect(Collectors.groupingBy(finding -> finding.rule().id(), Collectors.counting()));
        Map<String, Long> same = fixed.stream().collect(Collectors.groupingBy(Finding::fingerprint, Collectors.counting()));
        boolean isGone = less.entrySet().stream().allMatch(rule -> left.getOrDefault(rule.getKey(), 0L) <= found.get(rule.getKey()) - rule.getValue())
                && fixed.stream().allMatch(finding -> same(after, finding) <= same(before, finding) - same.get(finding.fingerprint()));
        // Of several fixes one may bring something new of a rule that another one takes something away of.
        boolean isNothingNew = fixed.size() == 1 || isWithin(count(after, Fixes::fingerprints), count(before, Fixes::fingerprints));
        return isGone && isReadable && isWithin(left, found) && isWithin(openLeft, open) && isNothingNew;
    }

    private static long same(List<Report> reports, Finding finding) {
        return reports.stream().flatMap(report -> report.violations().stream()).filter(other -> other.fingerprint().equals(finding.fingerprint())).count();
    }

    private static Stream<String> fingerprints(Report report) {
        return report.violations().stream().map(Finding::fingerprint);
    }

    private static Stream<String> open(Report report) {
        return report.assessments(Outcome.UNDETERMINED).stream().map(assessment -> assessment.rule().id());
    }

    private static Map<String, Long> count(List<Report> reports, Function<Report, Stream<String>> things) {
        Map<String, Long> counts = new HashMap<>();
        reports.stream().flatMap(things).forEach(thing -> counts.merge(thing, 1L, Long::sum));
        return counts;
    }

    private static boolean isWithin(Map<String, Long> counts, Map<String, Long> most) {
        return counts.entrySet().stream().allMatch(entry -> entry.getValue() <= most.getOrDefault(entry.getKey(), 0L));
    }
}
