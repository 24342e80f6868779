package reception.write.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.format.InputError;
import reception.format.Span;
import reception.report.Finding;
import reception.report.Printable;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Verdict;
import reception.report.wording.FindingGroup;
import reception.report.wording.ReportWording;
import reception.rule.Owner;
import reception.rule.Severity;
import reception.standard.Citation;
import reception.standard.Limit;
import reception.visit.paper.Waiver;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * Writes one comment for a merge request, or a job's summary: a table of the plans, then what is wrong with each. What does not fit into {@link #MAX_CHARACTERS}
 * is counted instead of written. Nothing that a plan says becomes a link, a picture, HTML, a mention or a line of its own.
 */
public final class MarkdownWriter implements ReportWriter {

    /** The longest comment that GitHub takes; its summaries and GitLab's comments may be longer. */
    public static final int MAX_CHARACTERS = 65_536;
    /** Room for the words that say what is left out. */
    private static final int MARGIN = 1_000;
    private static final int MAX_TABLE = 24_000;

    private final Writer out;
    private final ReportWording wording;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final StringBuilder table = new StringBuilder();
    private final StringBuilder details = new StringBuilder();
    private int plans;
    private int plansWithoutRow;
    private int findingsLeftOut;
    private int plansLeftOut;

    public MarkdownWriter(Writer out, Language language) {
        this.out = out;
        this.wording = new ReportWording(language);
    }

    @Override
    public void write(Report report) {
        plans++;
        verdicts.merge(report.verdict(), 1, Integer::sum);
        String row = row(report);
        if (plansWithoutRow > 0 || table.length() + row.length() > MAX_TABLE) {
            plansWithoutRow++;
        } else {
            table.append(row);
        }
        details(report);
    }

    private String row(Report report) {
        boolean isReadable = report.verdict() != Verdict.UNREADABLE;
        return "| " + name(report) + " | " + symbol(report.verdict()) + " " + wording.word(report.verdict()) + " | "
                + (isReadable ? report.count(Severity.ERROR) + " | " + report.count(Severity.WARNING) + " | " + wording.open(report).size() : " |  | ") + " |\n";
    }

    private static String symbol(Verdict verdict) {
        return switch (verdict) {
            case READY -> "✅";
            case TO_BE_COMPLETED -> "⚠️";
            case NOT_A_RECEPTION, NOT_COVERED -> "➖";
            case NOT_PERMITTED -> "⛔";
            case UNREADABLE -> "❓";
        };
    }

    private String name(Report report) {
        return report.name().isEmpty() ? wording.say("接待方案", "reception plan") : escaped(report.name()) + wording.document(report);
    }

    private void details(Report report) {
        List<String> blocks = blocks(report);
        if (blocks.isEmpty()) {
            return;
        }
        String summary = "<details>\n<summary>" + name(report) + wording.say("：", ": ") + wording.word(report.verdict()) + "</summary>\n\n";
        String end = "\n</details>\n\n";
        int room = MAX_CHARACTERS - MARGIN - MAX_TABLE - details.length() - summary.length() - end.length();
        int fit = 0;
        StringBuilder body = new StringBuilder();
        while (fit < blocks.size() && body.length() + blocks.get(fit).length() <= room) {
            body.append(blocks.get(fit++));
        }
        if (fit == 0) {
            plansLeftOut++;
        } else {
            details.append(summary).append(body).append(end);
        }
        findingsLeftOut += blocks.size() - fit;
    }

    /** What is said of a plan, in pieces that are written or left out whole. */
    private List<String> blocks(Report report) {
        List<String> blocks = new ArrayList<>();
        for (InputError error : report.inputErrors()) {
            blocks.add("- **" + wording.say("书写错误", "input error") + "**" + place(error.span()) + wording.say("：", ": ") + escaped(error.message().in(wording.language())) + "\n");
        }
        FindingGroup.of(report, wording).forEach(group -> blocks.add(findings(group)));
        List<String> open = wording.openMatters(report);
        if (!open.isEmpty()) {
            blocks.add(list(wording.say("待明确", "Open"), "- ", open));
        }
        for (Text notice : report.notices()) {
            blocks.add("\n" + wording.say("提示：", "Note: ") + escaped(notice.in(wording.language())) + "\n");
        }
        for (Map.Entry<Owner, List<String>> tasks : wording.tasks(report, true).entrySet()) {
            blocks.add(list(wording.say("待办：", "To do: ") + wording.word(tasks.getKey()), "- [ ] ", tasks.getValue()));
        }
        return blocks;
    }

    private static String list(String title, String bullet, Iterable<String> items) {
        StringBuilder list = new StringBuilder("\n**" + title + "**\n\n");
        items.forEach(item -> list.append(bullet).append(escaped(item)).append('\n'));
        return list.toString();
    }

    private String findings(FindingGroup group) {
        Finding finding = group.first();
        Language language = wording.language();
        StringBuilder text = new StringBuilder("- **").append(wording.word(finding.severity())).append(wording.standing(finding)).append("** ")
                .append(escaped(finding.rule().card().title().in(language))).append(" `").append(finding.rule().id()).append('`')
                .append(group.isSingle() ? place(finding.span()) : wording.say("，共" + group.findings().size() + "处", ", " + group.findings().size() + " times"));
        group.byMessage(wording).forEach((message, saying) -> {
            String where = group.isSingle() ? "" : wording.placesOf(group.report(), saying);
            text.append("<br>").append(where.isEmpty() ? "" : escaped(where + wording.say("：", ": "))).append(escaped(message));
        });
        for (Limit limit : finding.limits()) {
            text.append("<br>").append(wording.say("标准：", "Standard: ")).append(escaped(wording.standard(limit)));
        }
        if (!finding.citations().isEmpty()) {
            text.append("<br>").append(wording.say("依据：", "Basis: ")).append(escaped(Citation.all(finding.citations(), language)));
        }
        String doubt = wording.doubt(finding);
        if (doubt != null) {
            text.append("<br>").append(doubt);
        }
        Waiver waiver = finding.waiver();
        if (waiver != null && waiver.reason() != null) {
            text.append("<br>").append(wording.say("例外（已批准）：", "Excepted: ")).append(escaped(waiver.reason() + wording.say("（", " (") + waiver.document() + wording.say("）", ")")));
        }
        text.append("<br>").append(wording.say("建议：", "Do instead: ")).append(escaped(finding.suggestion(language)));
        String related = group.relatedLines(wording);
        return text.append(related.isEmpty() ? "" : "<br>" + wording.say("另见", "See also ") + related).append('\n').toString();
    }

    private String place(Span span) {
        return span.isSomewhere() ? wording.say("，", ", ") + span.inWords().in(wording.language()) : "";
    }

    @Override
    public void end() throws IOException {
        out.append("### ").append(wording.say("公务接待方案检查", "Check of reception plans")).append("\n\n");
        Map<String, Integer> counts = new LinkedHashMap<>();
        verdicts.forEach((verdict, count) -> counts.put(symbol(verdict) + " " + wording.word(verdict), count));
        List<String> counted = counts.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
        out.append(wording.say("共" + plans + "份", wording.plural(plans, "plan"))).append(counted.isEmpty() ? "" : wording.say("：", ": ") + String.join(wording.say("，", ", "), counted))
                .append(wording.say("。", ".")).append("\n\n");
        if (plans > 0) {
            out.append(wording.say("| 方案 | 结论 | 不符合规定 | 提醒 | 待明确 |", "| plan | verdict | errors | warnings | open |")).append("\n| --- | --- | ---: | ---: | ---: |\n").append(table).append('\n');
        }
        if (plansWithoutRow > 0) {
            out.append(wording.say("表中另有" + plansWithoutRow + "份未列出。", plansWithoutRow + " more plans are not in the table.")).append("\n\n");
        }
        out.append(details);
        if (findingsLeftOut > 0) {
            out.append(wording.say("篇幅所限，另有" + findingsLeftOut + "项内容（其中" + plansLeftOut + "份方案全部内容）未列出，请在本地运行 reception check 查看。",
                    "For want of room " + findingsLeftOut + " items are left out, among them everything on " + wording.plural(plansLeftOut, "plan") + "; run reception check to see them."))
                    .append("\n\n");
        }
    }

    /** Text that stays text in Markdown and in HTML, on one line; a word joiner keeps mentions, references and addresses from becoming links. */
    public static String escaped(String text) {
        String line = Printable.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '\\', '`', '*', '_', '[', ']', '|' -> escaped.append("&#").append((int) c).append(';');
                case '@', '#', '!', '~', '$', '%', '^' -> escaped.append("&#").append((int) c).append(";\u2060");
                case ':' -> escaped.append(line.startsWith("://", i) ? ":\u2060" : ":");
                case '.' -> escaped.append(i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3) ? ".\u2060" : ".");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
