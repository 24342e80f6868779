package reception.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What stands around a word of a matter and tells that something else is meant. */
final class MatterExcuses {

    /** 每名来宾一份. */
    private static final int LONGEST_QUANTITY = 7;

    private final Map<String, List<String>> heads = new HashMap<>();
    private final Map<String, List<String>> unless = new HashMap<>();
    private final Map<String, List<String>> handed = new HashMap<>();
    private final List<String> measures;

    MatterExcuses(MattersFile file, UnaryOperator<String> normal) {
        for (MattersFile.Matter matter : file.matters()) {
            heads.put(matter.matter(), matter.heads().stream().map(normal).toList());
            unless.put(matter.matter(), matter.unless().stream().map(normal).toList());
            handed.put(matter.matter(), matter.handed().stream().map(normal).toList());
        }
        this.measures = file.alone().measures();
    }

    /** Whether a word goes on to the name of something else. */
    boolean isNameOfAnother(MattersFile.Matter matter, String text, int end) {
        return LexiconWords.startsWithOne(text, end, heads.get(matter.matter()));
    }

    /** Whether the clause of a word, or what has been said before, tells that it is not meant. */
    boolean isExcused(MattersFile.Matter matter, String text, int start, int end) {
        List<String> excuses = unless.get(matter.matter());
        int from = ClauseEnds.before(text, start);
        String clause = excuses.isEmpty() ? "" : text.substring(from, ClauseEnds.after(text, end));
        if (excuses.stream().anyMatch(clause::contains)) {
            return true;
        }
        List<String> things = matter.handed().isEmpty() || !isQuantity(text, start, end) ? List.of() : handed.get(matter.matter());
        String before = things.isEmpty() ? "" : text.substring(from == 0 ? 0 : ClauseEnds.before(text, from - 1), start);
        return things.stream().anyMatch(before::contains);
    }

    /** Whether a word tells only how much there is for each, and of what has been said before. */
    private boolean isQuantity(String text, int start, int end) {
        return measures.stream().anyMatch(measure -> text.startsWith(measure, end - measure.length())) && end - start <= LONGEST_QUANTITY;
    }
}
