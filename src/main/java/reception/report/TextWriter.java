package reception.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.plan.Waiver;
import reception.rule.Outcome;
import reception.rule.Owner;
import reception.rule.RuleBook;
import reception.rule.Severity;
import reception.standard.Citation;
import reception.standard.Limit;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.yaml.InputError;
import reception.yaml.Span;
import reception.yaml.Stated;

/** Writes reports for people at a terminal. */
public final class TextWriter implements ReportWriter {

    private static final int EXCERPT_COLUMNS = 96;
    private static final int RULES_NAMED = 3;

    private final Appendable out;
    private final Language language;
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
        notices(report);
        toDo(report);
        outcomes(report);
        line("");
        line(say("结论：", "Verdict: ") + verdict(report));
    }

    private void heading(Report report) throws IOException {
        String document = report.document() == 0 ? "" : say("（第 " + (report.document() + 1) + " 份）", " (document " + (report.document() + 1) + ")");
        String name = report.name().isEmpty() ? say("接待方案", "reception plan") : report.name() + document;
        line(styled(Style.BOLD, name));
        if (report.profile() != Profile.FULL) {
            line(say("（" + Vocabulary.word(report.profile()).chinese() + "版：", "(" + Vocabulary.word(report.profile()).english() + " profile: ")
                    + Vocabulary.word(report.profile()).means().in(language) + say("）", ")"));
        }
        if (report.heading().isEmpty()) {
            return;
        }
        Heading plan = report.heading().get();
        List<String> facts = new ArrayList<>();
        if (plan.title() != null) {
            facts.add(plan.title());
        }
        if (plan.kind() != null) {
            facts.add(Vocabulary.word(plan.kind()).in(language));
        }
        if (plan.region() != null) {
            facts.add(plan.region().toString());
        }
        if (plan.arrives() != null) {
            facts.add(plan.arrives() + (plan.departs() == null ? "" : " – " + plan.departs()));
        }
        if (!facts.isEmpty()) {
            line(String.join(" · ", facts));
        }
    }

    private String verdict(Report report) {
        Vocabulary.Word word = Vocabulary.word(report.verdict());
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        long open = openKeys(report).size();
        String counts = switch (report.verdict()) {
            case NOT_PERMITTED -> say("（错误 " + errors + "，提醒 " + warnings + "，待明确 " + open + "）",
                    " (" + plural(errors, "error") + ", " + plural(warnings, "warning") + ", " + open + " open)");
            case TO_BE_COMPLETED -> say("（提醒 " + warnings + "，待明确 " + open + "）", " (" + plural(warnings, "warning") + ", " + open + " open)");
            default -> "";
        };
        Style style = report.verdict() == Verdict.READY ? Style.GREEN : report.verdict() == Verdict.TO_BE_COMPLETED ? Style.YELLOW : Style.RED;
        String named = language == Language.ZH ? word.chinese() : word.english().replace('-', ' ');
        return styled(style, named) + counts + say("。", ": ") + word.means().in(language) + say("。", ".");
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private String owner(Owner owner) {
        return Vocabulary.word(owner).in(language).replace('-', ' ');
    }

    private void inputErrors(Report report) throws IOException {
        for (InputError error : report.inputErrors()) {
            line("");
            line(place(report, error.span()) + styled(Style.RED, say("书写错误", "input error")) + " " + error.message().in(language));
            excerpt(report, error.span());
        }
        line("");
        int count = report.inputErrors().size();
        line(say("结论：", "Verdict: ") + styled(Style.RED, Vocabulary.word(Verdict.UNREADABLE).in(language))
                + say("（书写错误 " + count + " 处）。改正后再检查。", " (" + plural(count, "input error") + "). Correct them and check again."));
    }

    private void findings(Report report) throws IOException {
        String group = "";
        for (Finding finding : report.findings()) {
            if (!finding.rule().group().equals(group)) {
                group = finding.rule().group();
                line("");
                line(styled(Style.BOLD, "== " + report.ruleBook().title(group).in(language)));
            }
            finding(report, finding);
        }
    }

    private void finding(Report report, Finding finding) throws IOException {
        line("");
        String standing = finding.isWaived() ? say("（已豁免）", " (waived)") : finding.known() ? say("（已在基线中）", " (known, in the baseline)") : "";
        String severity = Vocabulary.word(finding.severity()).in(language) + standing;
        line(styled(style(finding), severity) + " " + styled(Style.BOLD, finding.rule().card().title().in(language)) + "  " + finding.rule().id()
                + (finding.span().isSomewhere() ? "  " + place(report, finding.span()).strip() : finding.path().isEmpty() ? "" : "  " + finding.path()));
        excerpt(report, finding.span());
        line("  " + finding.message(language));
        for (Limit limit : finding.limits()) {
            line("  " + say("标准：", "Standard: ") + standard(limit));
        }
        if (!finding.citations().isEmpty()) {
            line("  " + say("依据：", "Basis: ") + Citation.all(finding.citations(), language));
        }
        if (finding.severity() != finding.rule().severity()) {
            line("  " + say("所依据的文件或数字尚未核实，故仅作提醒。", "What this rests on has not been verified, so it is only a warning."));
        }
        if (finding.isWaived()) {
            line("  " + waiver(finding.waiver()));
        }
        line("  " + say("建议：", "Do instead: ") + finding.suggestion(language) + say("（", " (") + owner(finding.rule().card().owner()) + say("）", ")"));
        String related = finding.related().stream().filter(other -> other.span().isSomewhere() && !other.span().equals(finding.span()))
                .map(other -> String.valueOf(other.span().line())).distinct().collect(Collectors.joining(say("、", ", ")));
        if (!related.isEmpty()) {
            line("  " + say("另见第 " + related + " 行", "See also line " + related));
        }
    }

    private String waiver(Waiver waiver) {
        return waiver.reason() == null ? say("豁免内容从略", "the waiver is left out") : say("豁免：", "Waived: ") + waiver.reason() + say("（", " (") + waiver.document() + say("）", ")");
    }

    private String standard(Limit limit) {
        String value = limit.level() == null ? Wording.of(limit.allowed(), language) + " " + Vocabulary.word(limit.unit()).in(language).replace('-', ' ') : limit.arithmetic().in(language);
        String season = limit.season() == null ? "" : say("，旺季 " + limit.season(), ", season " + limit.season());
        LocalDate until = limit.until();
        String confirmed = limit.lastConfirmed() == null ? "" : say("，" + limit.lastConfirmed() + " 确认", ", confirmed " + limit.lastConfirmed());
        String dates = say("自 " + limit.from() + (until == null ? "" : " 至 " + until) + " 执行", "in force from " + limit.from() + (until == null ? "" : " to " + until)) + confirmed;
        String includes = limit.includes() == null ? "" : say("；", "; ") + limit.includes().in(language);
        return limit.title().in(language) + say("：", ": ") + value + say("（", " (") + limit.place().in(language) + season + say("，", ", ") + dates + includes + say("）", ")");
    }

    /** What the officer must add or settle, with the rules that wait for it; advice does not wait. */
    private static Map<String, List<Assessment>> openKeys(Report report) {
        Map<String, List<Assessment>> open = new LinkedHashMap<>();
        for (Assessment assessment : report.openMatters()) {
            assessment.missing().forEach(missing -> open.computeIfAbsent(missing.key(), unused -> new ArrayList<>()).add(assessment));
            assessment.reasons().forEach(reason -> open.computeIfAbsent(reason.zh(), unused -> new ArrayList<>()).add(assessment));
        }
        return open;
    }

    private void openMatters(Report report) throws IOException {
        Map<String, List<Assessment>> open = openKeys(report);
        if (open.isEmpty()) {
            return;
        }
        line("");
        line(styled(Style.BOLD, say("== 待明确：缺少下列内容，有关规则无法判定", "== Open: the following is missing, so that some rules cannot be decided")));
        for (Map.Entry<String, List<Assessment>> entry : open.entrySet()) {
            line("  - " + openMatter(entry.getKey(), entry.getValue()) + say("（", " (") + rules(entry.getValue()) + say("）", ")"));
        }
    }

    private String openMatter(String key, List<Assessment> waiting) {
        for (Assessment assessment : waiting) {
            for (Missing missing : assessment.missing()) {
                if (missing.key().equals(key)) {
                    String where = missing.span().isSomewhere() ? say("第 " + missing.span().line() + " 行", "line " + missing.span().line()) + " " : "";
                    String state = missing.stated() == Stated.TO_BE_CONFIRMED ? say("待定", "to be confirmed") : say("未写明", "not stated");
                    return where + missing.label().in(language) + say("（" + key + "）", " (" + key + ")") + say("：", ": ") + state;
                }
            }
            for (Text reason : assessment.reasons()) {
                if (reason.zh().equals(key)) {
                    return reason.in(language);
                }
            }
        }
        return key;
    }

    private String rules(List<Assessment> assessments) {
        Set<String> titles = new LinkedHashSet<>();
        assessments.forEach(assessment -> titles.add(assessment.rule().card().title().in(language)));
        String named = titles.stream().limit(RULES_NAMED).collect(Collectors.joining(say("、", ", ")));
        int more = titles.size() - RULES_NAMED;
        return more > 0 ? named + say("等 " + titles.size() + " 条", " and " + more + " more") : named;
    }

    private void notices(Report report) throws IOException {
        for (Text notice : report.notices()) {
            line("");
            line(say("提示：", "Note: ") + notice.in(language));
        }
    }

    private void toDo(Report report) throws IOException {
        Map<Owner, Set<String>> tasks = new EnumMap<>(Owner.class);
        report.violations().forEach(finding -> tasks.computeIfAbsent(finding.rule().card().owner(), unused -> new LinkedHashSet<>())
                .add(finding.rule().card().title().in(language) + say("：", ": ") + finding.suggestion(language)));
        Set<String> toState = new LinkedHashSet<>();
        report.openMatters().forEach(assessment -> assessment.missing().forEach(missing -> toState.add(missing.label().in(language))));
        if (!toState.isEmpty()) {
            tasks.computeIfAbsent(Owner.HANDLER, unused -> new LinkedHashSet<>())
                    .add(say("在方案中写明：" + String.join("、", toState) + "。", "State in the plan: " + String.join(", ", toState) + "."));
        }
        if (tasks.isEmpty()) {
            return;
        }
        line("");
        line(styled(Style.BOLD, say("== 待办", "== To do")));
        for (Map.Entry<Owner, Set<String>> entry : tasks.entrySet()) {
            line("  " + owner(entry.getKey()));
            for (String task : entry.getValue()) {
                line("    [ ] " + task);
            }
        }
    }

    private void outcomes(Report report) throws IOException {
        line("");
        line(styled(Style.BOLD, say("== 检查情况", "== What was checked")));
        Map<String, Map<Outcome, Long>> byGroup = new LinkedHashMap<>();
        report.assessments().forEach(assessment -> byGroup.computeIfAbsent(assessment.rule().group(), unused -> new EnumMap<>(Outcome.class))
                .merge(assessment.outcome(), 1L, Long::sum));
        byGroup.forEach((group, counts) -> {
            String counted = counts.entrySet().stream().map(entry -> Vocabulary.word(entry.getKey()).in(language).replace('-', ' ') + " " + entry.getValue())
                    .collect(Collectors.joining(say("，", ", ")));
            lineUnchecked("  " + report.ruleBook().title(group).in(language) + say("：", ": ") + counted);
        });
        if (everything) {
            for (Assessment assessment : report.assessments()) {
                RuleBook.Rule rule = assessment.rule();
                String subject = assessment.subject().isEmpty() ? "" : "  " + assessment.subject();
                line("    " + Vocabulary.word(assessment.outcome()).in(language).replace('-', ' ') + "  " + rule.id() + "  " + rule.card().title().in(language) + subject);
            }
        }
    }

    private void excerpt(Report report, Span span) throws IOException {
        if (report.source().isEmpty() || !span.isSomewhere()) {
            return;
        }
        String text = Printable.of(report.source().get().line(span.line()));
        int[] codePoints = text.codePoints().toArray();
        int start = Math.min(span.column() - 1, codePoints.length);
        int end = Math.max(start + 1, Math.min(span.endColumn() - 1, codePoints.length));
        int cut = 0;
        while (Printable.columns(new String(codePoints, cut, start - cut)) > EXCERPT_COLUMNS / 2) {
            cut++;
        }
        int shown = codePoints.length;
        while (Printable.columns(new String(codePoints, cut, shown - cut)) > EXCERPT_COLUMNS) {
            shown--;
        }
        String number = String.valueOf(span.line());
        String before = cut > 0 ? "…" : "";
        line("  " + number + " | " + before + new String(codePoints, cut, shown - cut) + (shown < codePoints.length ? "…" : ""));
        int indent = Printable.columns(before + new String(codePoints, cut, start - cut));
        int marked = start >= shown ? 1 : Math.max(1, Printable.columns(new String(codePoints, start, Math.min(end, shown) - start)));
        line("  " + " ".repeat(number.length()) + " | " + " ".repeat(indent) + styled(Style.RED, "^".repeat(marked)));
    }

    private String place(Report report, Span span) {
        return span.isSomewhere() ? report.name() + ":" + span.line() + ":" + span.column() + " " : "";
    }

    private static Style style(Finding finding) {
        if (finding.isWaived()) {
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
