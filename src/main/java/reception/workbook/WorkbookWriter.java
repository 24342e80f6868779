package reception.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import reception.format.Node;
import reception.vocabulary.Language;
import reception.workbook.FilledForm.Page;

/** Writes the form of a plan as a workbook, empty or filled. */
public final class WorkbookWriter {

    /** What a cell can hold, in characters. */
    public static final int MOST_CHARACTERS = 32_767;

    private WorkbookWriter() {
    }

    /**
     * Writes the form to be filled in.
     *
     * @param given   what is filled in already, in keys of the language
     * @param example what a grey row shows that is not read, in keys of the language
     */
    public static void form(Node.Mapping given, Node.Mapping example, Language language, OutputStream out) throws IOException {
        FilledForm filled = FilledForm.of(given, language, true);
        FilledForm shown = FilledForm.of(example, language, true);
        write(filled, shown, language, out);
    }

    /** Writes a plan on the sheets of the form. */
    public static void plan(Node.Mapping plan, Language language, OutputStream out) throws IOException {
        write(FilledForm.of(plan, language, false), null, language, out);
    }

    private static void write(FilledForm form, FilledForm example, Language language, OutputStream out) throws IOException {
        Reproducible.write(out, book -> sheets(form, example, language, book));
    }

    private static void sheets(FilledForm form, FilledForm example, Language language, Workbook book) {
        DropDowns choices = new DropDowns(language);
        FormRecord record = new FormRecord();
        List<Page> pages = example == null ? form.pages() : form.pagesWithPlaceFor(example);
        for (Page page : pages) {
            Page shown = example == null ? null : example.pages().stream().filter(other -> other.way().equals(page.way())).findFirst().orElse(null);
            PageWriter writer = new PageWriter(book.newWorksheet(page.name()), page, shown, language, choices, record);
            if (page.isTable()) {
                writer.table();
            } else {
                writer.labels();
            }
        }
        if (!form.more().isEmpty()) {
            PageWriter.more(book.newWorksheet(SheetWords.MORE.in(language)), form.more(), language);
        }
        choices.write(book);
        record.write(book, language);
    }
}
