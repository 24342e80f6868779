package reception.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import reception.format.bind.Binder;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;

/** The lists from which cells are filled in, on a hidden sheet at the end. Other words may be written as well: the check tells which are read. */
final class DropDowns {

    private final Language language;
    private final Map<List<String>, List<Range>> byWords = new LinkedHashMap<>();

    DropDowns(Language language) {
        this.language = language;
    }

    /** The words from which a value is chosen; empty for free text, numbers and days, and where several may be written. */
    List<String> words(Field field) {
        if (field.isList() || !field.type().isEnum() && field.type() != Boolean.class) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        if (field.type() == Boolean.class) {
            words.add(language.choose(Binder.YES.get(1), Binder.YES.get(0)));
            words.add(language.choose(Binder.NO.get(1), Binder.NO.get(0)));
        } else {
            Vocabulary.choices(field.type()).words().forEach(word -> words.add(word.in(language)));
        }
        words.add(language.choose(Binder.TO_BE_CONFIRMED.get(1), Binder.TO_BE_CONFIRMED.get(0)));
        return words;
    }

    /** Has cells filled in from the words of a field, if it has any. */
    void add(Range cells, Field field) {
        List<String> words = words(field);
        if (!words.isEmpty()) {
            byWords.computeIfAbsent(words, unused -> new ArrayList<>()).add(cells);
        }
    }

    /** Writes the lists and ties the cells to them. */
    void write(Workbook book) {
        if (byWords.isEmpty()) {
            return;
        }
        Worksheet lists = book.newWorksheet(SheetWords.LISTS.in(language));
        lists.setVisibilityState(VisibilityState.HIDDEN);
        int column = 0;
        for (Map.Entry<List<String>, List<Range>> entry : byWords.entrySet()) {
            for (int row = 0; row < entry.getKey().size(); row++) {
                lists.value(row, column, entry.getKey().get(row));
            }
            Range words = lists.range(0, column, entry.getKey().size() - 1, column);
            entry.getValue().forEach(cells -> cells.validateWithList(words).errorTitle("").error("").showErrorMessage(false).allowBlank(true));
            column++;
        }
    }
}
