package reception.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.vocabulary.Words;

/**
 * Words that say something only where they are all that is said: 中华 is the nation's name in a sentence, and cigarettes where a remark is nothing but 中华两条. A number, and words such as 晚上 or 备, leave
 * a word as alone as it was.
 */
final class LoneWords {

    /** What parts the entries of a text. */
    private static final String ENDS = "。;!?,|、:/+()[]\"'“”《》";
    /** No word is longer with all that may stand around it, and a hostile text is. */
    private static final int LONGEST = 24;

    private final Map<String, int[]> words = new HashMap<>();
    private final List<String> around;
    private final Pattern before;
    private final Pattern after;

    /**
     * A word that stands alone.
     *
     * @param position of its matter
     * @param start    of all that is said
     * @param end      where that ends
     */
    record Lone(int position, String word, int start, int end) {
    }

    LoneWords(MattersFile file, LexiconFile food, UnaryOperator<String> normal) {
        for (int position = 0; position < file.matters().size(); position++) {
            MattersFile.Matter matter = file.matters().get(position);
            for (String word : matter.alone()) {
                add(normal.apply(word), position);
            }
            for (LexiconFile.Category category : food.categories()) {
                if (matter.food().contains(category.category())) {
                    for (String word : matter.except()) {
                        if (category.words().contains(word) || category.likely().contains(word)) {
                            add(normal.apply(word), position);
                        }
                    }
                }
            }
        }
        around = file.alone().around().stream().map(normal).sorted(Comparator.comparingInt(word -> -word.length())).toList();
        String number = "[0-9一二两三四五六七八九十几半多各]+\\s*(?:" + String.join("|", file.alone().measures().stream().map(normal).map(Pattern::quote).toList()) + ")";
        before = Pattern.compile("^" + number + "\\s*");
        after = Pattern.compile("\\s*" + number + "$");
    }

    private void add(String word, int position) {
        words.merge(word, new int[] {position}, (a, b) -> a[0] == b[0] ? a : new int[] {a[0], b[0]});
    }

    /** The words that stand alone in a text in normal form, from left to right. */
    List<Lone> in(String text) {
        List<Lone> found = List.of();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ENDS.indexOf(text.charAt(at)) >= 0) {
                int[] positions = at == start || at - start > LONGEST ? null : matters(text.substring(start, at).strip());
                if (positions != null) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    for (int position : positions) {
                        found.add(new Lone(position, text.substring(start, at).strip(), start, at));
                    }
                }
                start = at + 1;
            }
        }
        return found;
    }

    /** The matters of a clause, when all that may stand around a word is taken off, one thing after the other. */
    private int[] matters(String clause) {
        String rest = clause;
        while (true) {
            int[] positions = words.get(rest);
            if (positions != null) {
                return positions;
            }
            String shorter = shortened(rest);
            if (shorter.isEmpty() || shorter.equals(rest)) {
                return null;
            }
            rest = shorter;
        }
    }

    private String shortened(String clause) {
        for (String word : around) {
            if (clause.startsWith(word)) {
                return clause.substring(word.length()).strip();
            }
            if (clause.endsWith(word)) {
                return clause.substring(0, clause.length() - word.length()).strip();
            }
        }
        for (Pattern counted : List.of(before, after)) {
            Matcher matcher = counted.matcher(clause);
            if (matcher.find()) {
                return matcher.replaceFirst("").strip();
            }
        }
        return clause;
    }
}
