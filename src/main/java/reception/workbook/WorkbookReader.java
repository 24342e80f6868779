package reception.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.Span;
import reception.plan.PlanDocument;
import reception.plan.reading.PlanReader;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads plans in workbooks (.xlsx). Immutable, safe for use by several threads. */
public final class WorkbookReader {

    private static final Vocabulary.Field VERSION = SheetWords.PLAN.byName("receptionPlan");

    private WorkbookReader() {
    }

    /** Whether a workbook is meant as a plan: it says so as one in YAML would, by the key of the format's version, and is no copy with what a check has found. */
    public static boolean isMeantAsPlan(byte[] bytes) {
        try {
            Book book = BookReader.read(bytes);
            boolean isCopy = book.sheets().stream().anyMatch(sheet -> sheet.name().equals(SheetWords.FINDINGS.zh()) || sheet.name().equals(SheetWords.FINDINGS.en()));
            return !isCopy && book.sheets().stream().flatMap(sheet -> sheet.rows().stream()).anyMatch(row -> VERSION.word().all().contains(Words.normal(row.first().text()))
                    && row.cells().size() > 1 && row.cells().get(1).text().matches("\\d{1,3}"));
        } catch (Container.RefusedException e) {
            return false;
        }
    }

    /** Reads the plan of a workbook. Never throws for what it holds. */
    public static PlanDocument read(PlanReader reader, String name, byte[] bytes) {
        Book book;
        try {
            book = BookReader.read(bytes);
        } catch (Container.RefusedException e) {
            return refused(name, e.error());
        }
        SheetTree.Read read = SheetTree.of(book);
        SourceText source = source(name, book, read, bytes);
        List<Node.Entry> entries = new ArrayList<>(read.root().entries());
        if (read.isPlan() && entries.stream().noneMatch(entry -> SheetWords.PLAN.byFormWord(entry.key().text()) == VERSION)) {
            entries.add(0, new Node.Entry(new Node.Scalar(Span.NOWHERE, VERSION.word().english(), false), new Node.Scalar(Span.NOWHERE, String.valueOf(PlanReader.FORMAT_VERSION), false)));
        }
        List<InputError> errors = new ArrayList<>(read.errors());
        if (!read.isPlan()) {
            errors.add(0, new InputError(InputError.Kind.NOT_A_PLAN, Span.NOWHERE, new Text("这个工作簿不是接待方案：没有“" + SheetWords.GENERAL.zh() + "”“来宾”“日程”“用餐”等工作表；空白表格可用 reception init --format xlsx 制作",
                    "this workbook is no reception plan: it has no sheet such as \"" + SheetWords.GENERAL.en() + "\", \"guests\", \"itinerary\" or \"meals\"; reception init --format xlsx makes an empty form")));
        }
        PlanDocument plan = reader.read(source, new Node.Mapping(read.root().span(), entries), errors);
        return read.isPlan() || plan.classified() ? plan : new PlanDocument(name, 0, plan.source(), Optional.empty(), List.copyOf(errors), false);
    }

    /** That the libraries which read workbooks are not there. */
    public static PlanDocument unread(String name) {
        return refused(name, new InputError(InputError.Kind.UNREADABLE, new Span(1, 1, 1), new Text("没有读取工作簿的程序库（fastexcel-reader），不能读取；请提供 YAML 文件", "the library that reads workbooks (fastexcel-reader) is not there; give a file in YAML")));
    }

    private static PlanDocument refused(String name, InputError error) {
        return new PlanDocument(name, 0, Optional.empty(), Optional.empty(), List.of(error), false);
    }

    /** All that a workbook says, for the search for marks of secrecy: what is read as it is, what is not read as remarks are. */
    private static SourceText source(String name, Book book, SheetTree.Read read, byte[] bytes) {
        Map<String, String> cells = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (Book.Sheet sheet : book.sheets()) {
            boolean isOfProgram = Stream.of(SheetWords.LISTS, SheetWords.RECORD).anyMatch(own -> sheet.name().equals(own.zh()) || sheet.name().equals(own.en()));
            if (isOfProgram) {
                continue;
            }
            remark(text, sheet.name());
            for (Book.Row row : sheet.rows()) {
                StringBuilder unread = new StringBuilder();
                for (Book.Cell cell : row.cells()) {
                    String place = sheet.span(row, cell).place();
                    cells.put(place, cell.text());
                    if (read.used().contains(place)) {
                        text.append(cell.text().replace('\n', ' ')).append('\n');
                    } else {
                        remark(text, cell.text());
                        unread.append(unread.isEmpty() ? "" : ": ").append(cell.text());
                    }
                }
                remark(text, unread.toString());
            }
        }
        book.besides().forEach(said -> remark(text, said));
        return new SourceText(name, text.toString(), SourceText.sha256(bytes), cells);
    }

    private static void remark(StringBuilder text, String said) {
        if (!said.isBlank()) {
            said.lines().forEach(line -> text.append("# ").append(line).append('\n'));
        }
    }
}
