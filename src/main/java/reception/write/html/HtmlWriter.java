package reception.write.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import reception.report.Heading;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Supplement;
import reception.report.Verdict;
import reception.report.wording.ReportWording;
import reception.vocabulary.Language;

/** Writes reports as one HTML document set on A4, for printing, signing and filing: it runs no script and fetches nothing. */
public final class HtmlWriter implements ReportWriter {

    private static final String STYLE = "report.css";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Writer out;
    private final ReportWording wording;
    private final List<Entry> contents = new ArrayList<>();
    private final ByteArrayOutputStream sections = new ByteArrayOutputStream();
    private final boolean everything;
    private Writer section;

    private record Entry(String id, String name, Verdict verdict, String counts, String sha256) {
    }

    /**
     * @param out        is not closed
     * @param everything whether an annex lists how every rule ended
     */
    public HtmlWriter(Writer out, Language language, boolean everything) {
        this.out = out;
        this.everything = everything;
        this.wording = new ReportWording(language);
    }

    @Override
    public Set<Supplement> needs() {
        return Set.of(Supplement.LIMITS);
    }

    /** Holds the sections back, compressed: the table of contents stands before them. */
    @Override
    public void begin() throws IOException {
        section = new OutputStreamWriter(new GZIPOutputStream(sections), StandardCharsets.UTF_8);
    }

    @Override
    public void write(Report report) throws IOException {
        String id = "plan-" + (contents.size() + 1);
        String title = report.heading().map(Heading::title).orElse("");
        String name = report.name() + wording.document(report) + (title.isEmpty() ? "" : " · " + title);
        contents.add(new Entry(id, name, report.verdict(), wording.counts(report), report.sha256()));
        section.write(HtmlSection.of(report, wording.language(), id, everything));
    }

    @Override
    public void end() throws IOException {
        section.close();
        out.write("<!DOCTYPE html>\n<html lang=\"" + wording.say("zh-CN", "en") + "\">\n");
        out.write(head());
        out.write("<body>\n");
        if (contents.size() != 1) {
            out.write(tableOfContents());
        }
        new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(sections.toByteArray())), StandardCharsets.UTF_8).transferTo(out);
        out.write("</body>\n</html>\n");
        out.flush();
    }

    private String head() throws IOException {
        Html html = new Html();
        html.open("head").open("meta", "charset", "utf-8").open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").open("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", wording.say("公务接待方案检查报告", "Report on the check of a reception plan") + (contents.size() == 1 ? " · " + contents.get(0).name() : "")).text("\n");
        return html.style(styleSheet()).closeLine().markup();
    }

    /** The style sheet with what depends on the language and on the plans: each page is numbered and carries its plan's SHA-256. */
    private String styleSheet() throws IOException {
        StringBuilder css = new StringBuilder();
        try (InputStream in = HtmlWriter.class.getResourceAsStream(STYLE)) {
            css.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        String page = wording.say("\"第 \" counter(page) \" 页　共 \" counter(pages) \" 页\"", "\"page \" counter(page) \" of \" counter(pages)");
        css.append("@page { @bottom-right { content: ").append(page).append("; } }\n");
        for (Entry entry : contents) {
            css.append('#').append(entry.id()).append(" { page: ").append(entry.id()).append("; }\n");
            if (!entry.sha256().isEmpty()) {
                css.append("@page ").append(entry.id()).append(" { @bottom-left { content: \"SHA-256 ").append(entry.sha256()).append("\"; } }\n");
            }
        }
        return css.toString();
    }

    private String tableOfContents() {
        Html html = new Html();
        html.open("nav", "aria-labelledby", "contents-title").element("h1", wording.say("目录", "Contents"), "id", "contents-title").text("\n");
        html.element("p", wording.say("共" + contents.size() + "份方案。", wording.plural(contents.size(), "plan") + "."));
        html.open("table", "class", "contents").open("thead").open("tr");
        for (String column : List.of(wording.say("序号", "No."), wording.say("方案", "Plan"), wording.say("结论", "Verdict"), wording.say("意见", "Findings"))) {
            html.element("th", column, "scope", "col");
        }
        html.close().close().open("tbody").text("\n");
        for (int i = 0; i < contents.size(); i++) {
            Entry entry = contents.get(i);
            html.open("tr").element("td", String.valueOf(i + 1), "class", "figure").open("td").element("a", entry.name(), "href", "#" + entry.id()).close();
            html.element("td", wording.word(entry.verdict())).element("td", entry.counts()).closeLine();
        }
        html.close().close().closeLine();
        return html.markup();
    }
}
