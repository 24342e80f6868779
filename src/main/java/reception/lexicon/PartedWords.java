package reception.lexicon;

import java.util.regex.Pattern;

/** Words whose letters are parted by a sign, as one writes who wants them read by people only: 茅.台, K T V. */
final class PartedWords {

    private static final Pattern PARTING = Pattern.compile("(?<=[\\p{IsHan}])[\\s.．·•・_*~^|\\-－‐–—/()（）]{1,2}(?=[\\p{IsHan}])|(?<=(?<![A-Za-z])[A-Za-z])[\\s.．·•・_*~^|\\-—/]{1,2}(?=[A-Za-z](?![A-Za-z]))|(?<=\\p{IsHan}.)[)）]");

    private PartedWords() {
    }

    /** A text with such words joined; null where it has none. */
    static String joined(String text) {
        if (!mayBeParted(text)) {
            return null;
        }
        String joined = PARTING.matcher(text).replaceAll("");
        return joined.length() == text.length() ? null : joined;
    }

    /** Whether a text has a sign that may part a word; the others need no search for one. */
    private static boolean mayBeParted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '\u4e00' && c <= '\u9fff' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "，、。：；".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
