package reception.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import reception.vocabulary.Language;

/** What the form itself has written where nothing is read, its examples and hints, on a hidden sheet: what stands there otherwise was typed over it and must not pass for read. */
final class FormRecord {

    private final List<String[]> written = new ArrayList<>();

    /** Remembers a text that the form writes on a sheet. */
    void add(String sheet, String text) {
        written.add(new String[] {sheet, text});
    }

    /** Writes the hidden sheet. */
    void write(Workbook book, Language language) {
        if (written.isEmpty()) {
            return;
        }
        Worksheet record = book.newWorksheet(SheetWords.RECORD.in(language));
        record.setVisibilityState(VisibilityState.HIDDEN);
        for (int row = 0; row < written.size(); row++) {
            record.value(row, 0, written.get(row)[0]);
            record.value(row, 1, written.get(row)[1]);
        }
    }

    /** What the form has written on each sheet; empty where the workbook is no form of this program. */
    static Map<String, Set<String>> of(Book book) {
        Map<String, Set<String>> known = new HashMap<>();
        for (Book.Sheet sheet : book.sheets()) {
            if (sheet.name().equals(SheetWords.RECORD.zh()) || sheet.name().equals(SheetWords.RECORD.en())) {
                sheet.rows().stream().filter(row -> row.at(1) != null && row.at(2) != null).forEach(row -> known.computeIfAbsent(row.at(1).text(), unused -> new HashSet<>()).add(comparable(row.at(2).text())));
            }
        }
        return known;
    }

    /** A text without what programs change of it on the way. */
    static String comparable(String text) {
        return text.replaceAll("\\s+", "");
    }
}
