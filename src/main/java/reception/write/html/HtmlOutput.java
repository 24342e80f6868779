package reception.write.html;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import reception.report.Printable;

/** Where templates write: what they fill in is escaped for the place where it stands, and characters that steer a display are made visible. */
public final class HtmlOutput extends OwaspHtmlTemplateOutput {

    private HtmlOutput(Writer out) {
        super(new WriterOutput(out));
    }

    /** Lets a template write. */
    public static void write(Writer out, Consumer<HtmlTemplateOutput> template) throws IOException {
        try {
            template.accept(new HtmlOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(text == null ? null : Printable.of(text));
    }
}
