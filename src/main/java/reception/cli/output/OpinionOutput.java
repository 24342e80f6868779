package reception.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reception.ReceptionChecker;
import reception.cli.console.UsageException;
import reception.cli.files.InputFile;
import reception.cli.files.PlanSource;
import reception.cli.files.WholeFile;
import reception.format.InputError;
import reception.format.Span;
import reception.plan.PlanDocument;
import reception.plan.PlanTree;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Missing;
import reception.report.Profile;
import reception.report.Report;
import reception.rule.Owner;
import reception.standard.Citation;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.workbook.AnnotatedWorkbook;
import reception.workbook.OfficeFile;
import reception.workbook.SheetNames;
import reception.workbook.WorkbookWriter;
import reception.workbook.WrittenPlan;

/** {@code check --output xlsx=FILE}: a copy of the plan as a workbook with each finding as a note on its cell, and a sheet of all of them. */
public final class OpinionOutput {

    private static final String FORMAT = "xlsx=";
    private static final List<Integer> WIDTHS = List.of(6, 16, 12, 26, 48, 44, 12, 40, 24);

    private final Path file;
    private final Language language;

    private OpinionOutput(Path file, Language language) {
        this.file = file;
        this.language = language;
    }

    /** Whether an output is one of these. */
    public static boolean is(String output) {
        return output.toLowerCase(Locale.ROOT).startsWith(FORMAT);
    }

    /**
     * The copies that were asked for.
     *
     * @param profile null if none was asked for
     * @throws UsageException if a copy cannot be made of what is checked
     */
    public static List<OpinionOutput> of(List<String> outputs, Profile profile, List<PlanSource> sources, Language language) {
        List<OpinionOutput> copies = outputs.stream().filter(OpinionOutput::is).map(output -> new OpinionOutput(Path.of(output.substring(FORMAT.length())), language)).toList();
        if (!copies.isEmpty() && (sources.size() != 1 || sources.get(0).file() == null)) {
            throw new UsageException(language.choose("--output xlsx=文件：一次只用于一份方案文件", "--output xlsx=FILE is for one plan file at a time"));
        }
        if (!copies.isEmpty() && profile != null && profile != Profile.FULL) {
            throw new UsageException(language.choose("--output xlsx=文件：副本含方案全文，不与 --profile " + profile.name().toLowerCase(Locale.ROOT) + " 同用", "--output xlsx=FILE holds the whole plan and does not go with --profile " + profile.name().toLowerCase(Locale.ROOT)));
        }
        return copies;
    }

    /** Sees to it that no copy replaces a file that is needed. */
    public void refuse(Predicate<Path> needed, String why) {
        if (needed.test(new WholeFile(file, language).place())) {
            throw new UsageException(why + file);
        }
    }

    /** Writes the copy of a plan. */
    public void write(ReceptionChecker checker, PlanSource source) throws IOException {
        byte[] bytes;
        try {
            bytes = source.bytes(null);
        } catch (InputFile.UnreadableException e) {
            throw new UsageException(source.name() + say("：", ": ") + e.error().message().in(language));
        }
        byte[] workbook = OfficeFile.is(bytes) ? bytes : converted(checker, source.name(), bytes);
        List<Report> reports = checker.check(source.name(), workbook);
        Report report = reports.get(0);
        if (report.classified()) {
            throw new UsageException(say(source.name() + "：标有国家秘密密级，不制作副本。", source.name() + ": it is marked as holding state secrets; no copy is made."));
        }
        List<AnnotatedWorkbook.Note> notes = new ArrayList<>();
        List<List<String>> rows = rows(report, notes);
        WholeFile.write(file, language, out -> AnnotatedWorkbook.write(source.name(), workbook, notes, new AnnotatedWorkbook.Added(SheetNames.FINDINGS.in(language), WIDTHS, rows), out));
    }

    private byte[] converted(ReceptionChecker checker, String name, byte[] bytes) throws IOException {
        List<PlanDocument> plans = checker.read(name, bytes);
        if (plans.size() != 1 || plans.get(0).plan().isEmpty() || plans.get(0).classified()) {
            throw new UsageException(say(name + "：不能读作一份方案，不能转成工作簿加批注", name + ": it cannot be read as one plan, so that no workbook with notes can be made of it"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.plan(WrittenPlan.of(plans.get(0).plan().get(), language, checker.standards().regions()), language, out);
        return out.toByteArray();
    }

    private List<List<String>> rows(Report report, List<AnnotatedWorkbook.Note> notes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(say("检查意见：", "Findings: ") + Vocabulary.word(report.verdict()).inProse(language)));
        rows.add(List.of(say("序号", "No."), say("位置", "Cell"), say("结论", "Outcome"), say("事项", "Matter"), say("说明", "What was found"), say("建议", "Do instead"), say("办理", "Who acts"), say("依据", "Basis"), say("规则", "Rule")));
        report.inputErrors().forEach(error -> add(rows, error, notes));
        report.findings().forEach(finding -> add(rows, finding, notes));
        report.openMatters().forEach(open -> add(rows, open));
        return rows;
    }

    private void add(List<List<String>> rows, InputError error, List<AnnotatedWorkbook.Note> notes) {
        String kind = say("书写错误", "input error");
        String message = error.message().in(language);
        rows.add(List.of(number(rows), place(error.span()), kind, Vocabulary.word(error.kind()).inProse(language), message, "", "", "", ""));
        notes.add(new AnnotatedWorkbook.Note(error.span(), bracketed(kind) + message));
    }

    private void add(List<List<String>> rows, Finding finding, List<AnnotatedWorkbook.Note> notes) {
        String severity = Vocabulary.word(finding.severity()).inProse(language) + (finding.isExcepted() ? say("（例外，已批准）", " (excepted)") : "");
        String title = finding.rule().card().title().in(language);
        String basis = Citation.all(finding.citations(), language);
        rows.add(List.of(number(rows), place(finding.span()), severity, title, finding.message(language), finding.suggestion(language), word(finding.rule().card().owner()), basis, finding.rule().id()));
        notes.add(new AnnotatedWorkbook.Note(finding.span(), bracketed(severity) + title + "\n" + finding.message(language) + say("\n建议：", "\nDo instead: ") + finding.suggestion(language) + (basis.isEmpty() ? "" : say("\n依据：", "\nBasis: ") + basis)));
    }

    private void add(List<List<String>> rows, Assessment open) {
        String missing = open.missing().stream().map(Missing::key).distinct().map(key -> PlanTree.named(key, language)).collect(Collectors.joining(say("、", ", ")));
        String reasons = open.reasons().stream().map(reason -> reason.in(language)).distinct().collect(Collectors.joining(say("；", "; ")));
        String said = (missing.isEmpty() ? "" : say("未写明或者待定：", "not stated or to be confirmed: ") + missing) + (missing.isEmpty() || reasons.isEmpty() ? "" : say("；", "; ")) + reasons;
        Span span = open.missing().stream().map(Missing::span).filter(Span::isSomewhere).findFirst().orElse(open.span());
        rows.add(List.of(number(rows), place(span), say("待明确", "open"), open.rule().card().title().in(language), said, "", word(open.rule().card().owner()), "", open.rule().id()));
    }

    private static String number(List<List<String>> rows) {
        return String.valueOf(rows.size() - 1);
    }

    private static String place(Span span) {
        return span.isCell() ? span.place() : "";
    }

    private String bracketed(String kind) {
        return say("【" + kind + "】", "[" + kind + "] ");
    }

    private String word(Owner owner) {
        return Vocabulary.word(owner).inProse(language);
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }
}
