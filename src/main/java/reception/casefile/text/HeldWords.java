package reception.casefile.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reception.vocabulary.ByLetter;

/** Some words that texts are searched for, all of them in one pass by their first letters; an English one counts as a whole word. */
public final class HeldWords {

    private final ByLetter<String[]> byFirst;

    /** @param words in the form in which texts are compared */
    public HeldWords(List<String> words) {
        Map<Character, List<String>> lists = new HashMap<>();
        words.forEach(word -> lists.computeIfAbsent(word.charAt(0), unused -> new ArrayList<>()).add(word));
        this.byFirst = ByLetter.of(lists, list -> list.toArray(String[]::new));
    }

    /** Whether one of them stands in a text. */
    public boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            String[] candidates = byFirst.get(text.charAt(at));
            if (candidates != null) {
                for (String word : candidates) {
                    if (isAt(text, at, word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a word stands at a place of a text, an English one as a whole word. */
    static boolean isAt(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (at == 0 || !isLatin(word.charAt(0)) || !isLatin(text.charAt(at - 1)))
                && (end == text.length() || !isLatin(word.charAt(word.length() - 1)) || !isLatin(text.charAt(end)));
    }

    /** Whether a letter is one of a script that parts its words by blanks. */
    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
