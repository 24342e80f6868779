package reception.audit.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.report.Profile;
import reception.vocabulary.Text;
import reception.write.html.Html;
import reception.write.html.HtmlWriter;

/** Writes one HTML document set on A4: a table of all findings, then a page for each group that was found. It runs no script and fetches nothing. */
final class AuditHtml implements AuditWriter {

    private static final String STYLE = "report.css";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final String OWN_STYLE = "section.group { break-before: page; }\n.places td { vertical-align: top; }\n.fingerprint { font-family: monospace; font-size: 80%; }\n";

    private final Writer out;
    private final AuditWording wording;

    AuditHtml(Writer out, AuditWording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"" + wording.say("zh-CN", "en") + "\">\n");
        Html html = new Html();
        html.open("head").open("meta", "charset", "utf-8").open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").open("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", wording.title()).text("\n").style(styleSheet()).closeLine();
        html.open("body").text("\n").open("main").text("\n");
        head(html, report);
        contents(html, report);
        int number = 0;
        for (AuditFinding finding : report.findings()) {
            group(html, finding, ++number);
        }
        out.write(html.close().line().closeLine().markup());
        out.write("</html>\n");
    }

    private String styleSheet() throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(STYLE)) {
            String page = wording.say("\"第 \" counter(page) \" 页　共 \" counter(pages) \" 页\"", "\"page \" counter(page) \" of \" counter(pages)");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "@page { @bottom-right { content: " + page + "; } }\n" + OWN_STYLE;
        }
    }

    private void head(Html html, AuditReport report) {
        html.element("h1", wording.title()).text("\n");
        if (report.profile().personal() != Profile.FULL) {
            html.element("p", report.profile().personal().note(wording.language())).text("\n");
        }
        html.element("p", wording.scope(report)).text("\n");
        html.open("p").element("strong", wording.say("结论：", "Conclusion: ") + wording.conclusion(report) + wording.say("。", ".")).closeLine();
        if (!report.findings(true).isEmpty()) {
            html.element("p", wording.signalsAreNoViolations()).text("\n");
        }
        for (AuditReport.Unread unread : report.unread()) {
            html.element("p", wording.say("不能读取：", "Not readable: ") + unread.file() + ":" + Math.max(1, unread.error().span().line()) + " " + unread.error().message().in(wording.language())).text("\n");
        }
        for (Text notice : report.notices()) {
            html.element("p", wording.say("提示：", "Note: ") + notice.in(wording.language())).text("\n");
        }
    }

    private void contents(Html html, AuditReport report) {
        if (report.findings().isEmpty()) {
            return;
        }
        html.open("table", "class", "contents");
        header(html, List.of(wording.say("序号", "No."), wording.say("类别", "Kind"), wording.say("内容", "Finding"), wording.say("处数", "Places")));
        int number = 0;
        for (AuditFinding finding : report.findings()) {
            number++;
            html.open("tr").element("td", String.valueOf(number), "class", "figure").element("td", wording.sort(finding)).open("td").element("a", finding.said().in(wording.language()), "href", "#group-" + number).close()
                    .element("td", String.valueOf(finding.places().size()), "class", "figure").closeLine();
        }
        html.close().closeLine();
    }

    private static void header(Html html, List<String> columns) {
        html.open("thead").open("tr");
        columns.forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().open("tbody").text("\n");
    }

    private void group(Html html, AuditFinding finding, int number) {
        html.open("section", "class", "group", "id", "group-" + number, "aria-labelledby", "title-" + number).text("\n");
        html.element("h2", number + ". " + wording.sort(finding) + wording.say("：", ": ") + finding.rule().card().title().in(wording.language()), "id", "title-" + number).text("\n");
        html.element("p", finding.said().in(wording.language())).text("\n");
        html.element("p", finding.rule().card().why().in(wording.language())).text("\n");
        if (!finding.citations().isEmpty()) {
            html.element("p", wording.say("依据：", "Basis: ") + wording.basis(finding)).text("\n");
        }
        html.element("p", wording.say("建议：", "Do: ") + finding.remedy().in(wording.language()) + wording.say("（", " (") + wording.owner(finding) + wording.say("）", ")")).text("\n");
        html.element("p", wording.say("处置：", "Disposition: ") + (finding.disposition() == null ? wording.say("________　经办人：________　日期：________", "________  by: ________  on: ________") : wording.disposition(finding))).text("\n");
        html.open("table", "class", "places");
        header(html, List.of(wording.say("位置", "Place"), wording.say("内容", "What stands there")));
        finding.places().forEach(named -> html.open("tr").element("td", named.place().toString()).element("td", named.label().in(wording.language())).closeLine());
        html.close().closeLine();
        html.element("p", finding.rule().id() + " " + finding.fingerprint(), "class", "fingerprint").text("\n");
        html.closeLine();
    }
}
