package reception.write.html;

import gg.jte.TemplateOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
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
import reception.report.wording.ReportWording;
import reception.vocabulary.Language;

/** Writes reports as one HTML document set on A4, for printing, signing and filing: it runs no script and fetches nothing. Its templates stand in src/main/jte, its texts in report_zh.properties. */
public final class HtmlWriter implements ReportWriter {

    private static final int BUFFER = 8192;

    private final Writer out;
    private final ReportWording wording;
    private final List<Entry> contents = new ArrayList<>();
    private final ByteArrayOutputStream sections = new ByteArrayOutputStream();
    private final boolean everything;
    private Texts texts;
    private Writer section;

    /** A plan in the table of contents. */
    record Entry(String id, String name, String verdict, String counts, String sha256) {
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
        texts = Texts.of(HtmlWriter.class, "report", wording.language());
        section = new OutputStreamWriter(new GZIPOutputStream(sections), StandardCharsets.UTF_8);
    }

    @Override
    public void write(Report report) throws IOException {
        String id = "plan-" + (contents.size() + 1);
        String title = report.heading().map(Heading::title).orElse("");
        String file = report.name() + wording.document(report);
        contents.add(new Entry(id, title.isEmpty() ? file : texts.say("title.of", file, title), wording.word(report.verdict()), wording.counts(report), report.sha256()));
        HtmlSection plan = new HtmlSection(report, texts, id, everything);
        HtmlOutput.write(section, output -> JtesectionGenerated.render(output, null, texts, plan));
    }

    @Override
    public void end() throws IOException {
        section.close();
        String title = contents.size() == 1 ? texts.say("title.of", texts.say("title"), contents.get(0).name()) : texts.say("title");
        String css = styleSheet();
        HtmlOutput.write(out, output -> JtereportGenerated.render(output, null, texts, title, css, contents, this::copySections));
        out.flush();
    }

    private void copySections(TemplateOutput output) {
        try (Reader in = new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(sections.toByteArray())), StandardCharsets.UTF_8)) {
            char[] buffer = new char[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                output.writeContent(new String(buffer, 0, read));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style sheet with what depends on the language and on the plans: each page is numbered and carries its plan's SHA-256. */
    private String styleSheet() throws IOException {
        StyleSheet css = new StyleSheet().add(HtmlWriter.class, "report.css").numbers("bottom-right", texts.say("page-number", "{page}", "{pages}"));
        for (Entry entry : contents) {
            css.add("#" + entry.id() + " { page: " + entry.id() + "; }\n");
            if (!entry.sha256().isEmpty()) {
                css.add("@page " + entry.id() + " { @bottom-left { content: \"SHA-256 " + entry.sha256() + "\"; } }\n");
            }
        }
        return css.toString();
    }
}
