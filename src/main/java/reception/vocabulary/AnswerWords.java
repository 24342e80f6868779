package reception.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by which offices answer in place of a value: {@code rules/standards/answers-in-words.csv}. */
public final class AnswerWords {

    private static final String TABLE = "/rules/standards/answers-in-words.csv";
    private static final Map<String, List<String>> LISTS = read();

    private AnswerWords() {
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        WordTable.read(TABLE, (list, word) -> lists.computeIfAbsent(list, unused -> new ArrayList<>()).add(word));
        lists.replaceAll((name, words) -> List.copyOf(words));
        return lists;
    }

    /**
     * The words of a list, in the order of the file.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<String> of(String list) {
        List<String> words = LISTS.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list " + list + " in " + TABLE);
        }
        return words;
    }

    /** Regular expression of any word of some lists, in the subset that ECMA-262 and Java share. */
    public static String anyOf(String... lists) {
        return Stream.of(lists).flatMap(list -> of(list).stream()).map(AnswerWords::literal).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Regular expression of a letter that stands in none of some lists, which hold single letters, nor among some more. */
    public static String letterOutside(String more, String... lists) {
        return Stream.of(lists).flatMap(list -> of(list).stream()).collect(Collectors.joining("", "[^", more + "]"));
    }

    private static String literal(String word) {
        if (!word.codePoints().allMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("a sign that means something else in a pattern: " + word);
        }
        return word;
    }
}
