package reception.write.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reception.format.InputError;
import reception.format.Span;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Heading;
import reception.report.Missing;
import reception.report.Printable;
import reception.report.Profile;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Verdict;
import reception.report.wording.Excerpt;
import reception.report.wording.FindingGroup;
import reception.report.wording.OpenMatters;
import reception.report.wording.ReportWording;
import reception.rule.Outcome;
import reception.rule.Owner;
import reception.rule.RuleBook;
import reception.rule.Severity;
import reception.standard.Citation;
import reception.standard.Limit;
import reception.visit.paper.Waiver;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** Writes reports for people at a terminal. */
public final class TextWriter implements ReportWriter {

    private static final int EXCERPT_COLUMNS = 96;
    /** How many open matters a screen has room for. */
    private static final int MOST_OPEN = 6;

    private final Appendable out;
    private final Language language;
    private final ReportWording wording;
    private final boolean coloured;
    private final boolean everything;
    private boolean first = true;

    /**
     * @param coloured   whether to use a terminal's colours
     * @param everything whether to list every rule with its outcome
     */
    public TextWriter(Appendable out, Language language, boolean coloured, boolean everything) {
        this.out = out;
        this.language = language;
        this.wording = new ReportWording(language);
        this.coloured = coloured;
        this.everything = everything;
    }

    @Override
    public void write(Report report) throws IOException {
        if (!first) {
            line("");
        }
        first = false;
        heading(report);
        if (report.verdict() == Verdict.UNREADABLE) {
            inputErrors(report);
            return;
        }
        findings(report);
        openMatters(report);
        advice(report);
        notices(report);
        toDo(report);
        outcomes(report);
        line("");
        line(say("结论：", "Verdict: ") + verdict(report));
        String notPlanned = wording.notPlanned(report);
        if (notPlanned != null) {
            line(notPlanned);
        }
        if (everything) {
            for (Missing entry : wording.notPlannedEntries(report)) {
                line("  - " + wording.named(List.of(entry.key())));
            }
        }
    }

    private void heading(Report report) throws IOException {
        String name = report.name().isEmpty() ? say("接待方案", "reception plan") : report.name() + wording.document(report);
        line(styled(Style.BOLD, name));
        if (report.profile() != Profile.FULL) {
            line(report.profile().note(language));
        }
        if (report.heading().isEmpty()) {
            return;
        }
        Heading plan = report.heading().get();
        if (plan.mark() != null) {
            line(plan.mark().in(language));
        }
        List<String> facts = new ArrayList<>();
        if (plan.title() != null) {
            facts.add(plan.title());
        }
        if (plan.kind() != null) {
            facts.add(wording.word(plan.kind()));
        }
        if (plan.region() != null) {
            facts.add(plan.region().toString());
        }
        if (plan.arrives() != null) {
            facts.add(plan.period(language));
        }
        if (!facts.isEmpty()) {
            line(String.join(" · ", facts));
        }
        for (String said : report.judgedUnder().lines(language)) {
            line(said);
        }
    }

    private String verdict(Report report) {
        String counts = wording.counts(report);
        Style style = report.verdict() == Verdict.READY ? Style.GREEN : report.verdict() == Verdict.NOT_PERMITTED ? Style.RED : Style.YELLOW;
        String counted = counts.isEmpty() ? "" : say("（" + counts + "）", " (" + counts + ")");
        return styled(style, wording.word(report.verdict())) + counted + say("。", ": ") + wording.why(report) + say("。", ".");
    }

    private void inputErrors(Report report) throws IOException {
        for (InputError error : report.inputErrors()) {
            line("");
            line(place(report, error.span()) + styled(Style.RED, say("书写错误", "input error")) + " " + error.message().in(language));
            excerpt(report, error.span());
        }
        line("");
        String counts = wording.counts(report);
        line(say("结论：", "Verdict: ") + styled(Style.RED, wording.word(Verdict.UNREADABLE))
                + say("（" + counts + "）。改正后再检查。", " (" + counts + "). Correct them and check again."));
    }

    private void findings(Report report) throws IOException {
        List<FindingGroup> groups = FindingGroup.of(report, wording);
        String principle = "";
        for (FindingGroup group : groups) {
            if (everything || !group.isAdvice()) {
                if (!group.first().rule().group().equals(principle)) {
                    principle = group.first().rule().group();
                    line("");
                    line(styled(Style.BOLD, "== " + report.ruleBook().title(principle).in(language)));
                }
                findings(report, group);
            }
        }
    }

    private void findings(Report report, FindingGroup group) throws IOException {
        Finding finding = group.first();
        line("");
        String severity = wording.word(finding.severity()) + wording.standing(finding);
        line(styled(style(finding), severity) + " " + styled(Style.BOLD, finding.rule().card().title().in(language)) + "  " + finding.rule().id()
                + (finding.span().isSomewhere() ? "  " + place(report, finding.span()).strip() : finding.path().isEmpty() ? "" : "  " + wording.named(List.of(finding.path())))
                + (group.isSingle() ? "" : say("（共" + group.findings().size() + "处）", " (" + group.findings().size() + " times)")));
        if (group.isSingle() && !report.isAboutWhatIsMissing(finding)) {
            excerpt(report, finding.span());
        }
        group.byMessage(wording).forEach((message, saying) -> {
            String where = group.isSingle() ? "" : wording.placesOf(report, saying);
            lineUnchecked("  " + (where.isEmpty() ? "" : ReportWording.capitalised(where) + say("：", ": ")) + message);
        });
        for (Limit limit : finding.limits()) {
            line("  " + say("标准：", "Standard: ") + wording.standard(limit));
        }
        if (!finding.citations().isEmpty()) {
            line("  " + say("依据：", "Basis: ") + Citation.all(finding.citations(), language));
        }
        String doubt = wording.doubt(finding);
        if (doubt != null) {
            line("  " + doubt);
        }
        if (finding.isExcepted()) {
            line("  " + waiver(finding.waiver()));
        }
        line("  " + say("建议：", "Do instead: ") + finding.suggestion(language) + say("（", " (") + wording.word(finding.rule().card().owner()) + say("）", ")"));
        String related = group.relatedLines(wording);
        if (!related.isEmpty()) {
            line("  " + say("另见", "See also ") + related);
        }
    }

    /** What would be better, and keeps no plan from being ready: one line for each principle. */
    private void advice(Report report) throws IOException {
        Map<String, List<String>> byPrinciple = new LinkedHashMap<>();
        int count = 0;
        for (FindingGroup group : FindingGroup.of(report, wording)) {
            if (group.isAdvice()) {
                byPrinciple.computeIfAbsent(group.first().rule().group(), unused -> new ArrayList<>()).add(wording.inShort(group));
                count += group.findings().size();
            }
        }
        if (count == 0 || everything) {
            return;
        }
        line("");
        line(styled(Style.BOLD, say("== 建议：" + count + "处，不影响报批（--all 列出做法）", "== Advice: " + wording.plural(count, "point") + ", which hold nothing up (--all says what to do)")));
        byPrinciple.forEach((principle, said) -> lineUnchecked("  " + report.ruleBook().title(principle).in(language) + say("：", ": ") + String.join(say("；", "; "), said)));
    }

    private String waiver(Waiver waiver) {
        return waiver.reason() == null ? say("例外事项从略", "the exception is left out") : say("例外（已批准）：", "Excepted: ") + waiver.reason() + say("（", " (") + waiver.document() + say("）", ")");
    }

    private void openMatters(Report report) throws IOException {
        List<OpenMatters.Matter> open = wording.open(report);
        if (open.isEmpty()) {
            return;
        }
        line("");
        line(styled(Style.BOLD, say("== 待明确：" + open.size() + "项，信息不全，有关规则无法判定", "== Open: " + open.size() + ", without which some rules cannot be decided")));
        int shown = everything || open.size() <= MOST_OPEN ? open.size() : MOST_OPEN - 1;
        for (OpenMatters.Matter matter : open.subList(0, shown)) {
            line("  - " + wording.said(matter));
        }
        if (shown < open.size()) {
            int more = open.size() - shown;
            line("  - " + say("另有" + more + "项，列在待办中（--all 逐项说明）", more + " more, named under To do (--all explains each)"));
        }
    }

    private void notices(Report report) throws IOException {
        for (Text notice : report.notices()) {
            line("");
            line(say("提示：", "Note: ") + notice.in(language));
        }
    }

    private void toDo(Report report) throws IOException {
        Map<Owner, List<String>> tasks = wording.tasks(report, everything);
        if (tasks.isEmpty()) {
            return;
        }
        line("");
        line(styled(Style.BOLD, say("== 待办", "== To do")));
        for (Map.Entry<Owner, List<String>> entry : tasks.entrySet()) {
            line("  " + wording.word(entry.getKey()));
            for (String task : entry.getValue()) {
                line("    [ ] " + task);
            }
        }
    }

    /** How the rules ended: in all, or of each principle and each rule. */
    private void outcomes(Report report) throws IOException {
        line("");
        if (!everything) {
            Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
            report.assessments().stream().filter(assessment -> assessment.outcome() != Outcome.NOT_APPLICABLE).forEach(assessment -> counts.merge(assessment.outcome(), 1L, Long::sum));
            boolean isAdvice = counts.containsKey(Outcome.UNDETERMINED) && report.openMatters().isEmpty();
            line(say("检查情况：", "What was checked: ") + counted(counts, report) + (isAdvice ? say("；无法判定的均属建议，不影响报批", "; what is undetermined is advice and no bar to submission") : "") + say("（--all 逐条列出）。", " (--all lists each)."));
            return;
        }
        line(styled(Style.BOLD, say("== 检查情况", "== What was checked")));
        Map<String, Map<Outcome, Long>> byGroup = new LinkedHashMap<>();
        report.assessments().forEach(assessment -> byGroup.computeIfAbsent(assessment.rule().group(), unused -> new EnumMap<>(Outcome.class))
                .merge(assessment.outcome(), 1L, Long::sum));
        byGroup.forEach((group, counts) -> lineUnchecked("  " + report.ruleBook().title(group).in(language) + say("：", ": ") + counted(counts)));
        for (Assessment assessment : report.assessments()) {
            RuleBook.Rule rule = assessment.rule();
            String subject = assessment.subject().isEmpty() ? "" : "  " + wording.named(List.of(assessment.subject()));
            line("    " + wording.word(assessment.outcome()) + "  " + rule.id() + "  " + rule.card().title().in(language) + subject);
        }
    }

    /** How often the rules ended in each way; of what is violated as often as the verdict counts it. */
    private String counted(Map<Outcome, Long> counts, Report report) {
        Map<Outcome, Long> others = new EnumMap<>(counts);
        others.remove(Outcome.VIOLATED);
        List<String> all = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = report.count(severity);
            if (count > 0) {
                all.add((severity == Severity.INFO ? say("建议", "advised") : wording.word(severity)) + " " + count);
            }
        }
        if (!others.isEmpty()) {
            all.add(counted(others));
        }
        return String.join(say("，", ", "), all);
    }

    private String counted(Map<Outcome, Long> counts) {
        return counts.entrySet().stream().map(of -> wording.word(of.getKey()) + " " + of.getValue()).collect(Collectors.joining(say("，", ", ")));
    }

    private void excerpt(Report report, Span span) throws IOException {
        if (report.source().isEmpty() || !span.isSomewhere()) {
            return;
        }
        if (span.isCell() && report.source().get().cell(span).isEmpty()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(report.source().get(), span, EXCERPT_COLUMNS);
        String number = Printable.line(excerpt.line());
        line("  " + number + " | " + excerpt.before() + excerpt.marked() + excerpt.after());
        int marked = Math.max(1, Printable.columns(excerpt.marked()));
        line("  " + " ".repeat(Printable.columns(number)) + " | " + " ".repeat(Printable.columns(excerpt.before())) + styled(Style.RED, "^".repeat(marked)));
    }

    private String place(Report report, Span span) {
        return span.isSomewhere() ? report.name() + ":" + span.place() + " " : "";
    }

    private static Style style(Finding finding) {
        if (finding.isExcepted()) {
            return Style.PLAIN;
        }
        return switch (finding.severity()) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case INFO -> Style.BLUE;
        };
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }

    private String styled(Style style, String text) {
        return coloured && style != Style.PLAIN ? style.code + text + Style.RESET : text;
    }

    private void line(String text) throws IOException {
        out.append(coloured ? keepingStyles(text) : Printable.line(text)).append('\n');
    }

    private void lineUnchecked(String text) {
        try {
            line(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String keepingStyles(String text) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            for (String code : Style.CODES) {
                if (text.startsWith(code, i)) {
                    kept.append(Printable.line(text.substring(from, i))).append(code);
                    i += code.length() - 1;
                    from = i + 1;
                    break;
                }
            }
        }
        return kept.append(Printable.line(text.substring(from))).toString();
    }

    private enum Style {
        PLAIN(""), BOLD("\u001b[1m"), RED("\u001b[31m"), GREEN("\u001b[32m"), YELLOW("\u001b[33m"), BLUE("\u001b[34m");

        private static final String RESET = "\u001b[0m";
        private static final List<String> CODES = List.of(BOLD.code, RED.code, GREEN.code, YELLOW.code, BLUE.code, RESET);

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
