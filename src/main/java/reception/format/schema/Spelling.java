package reception.format.schema;

import java.util.Collection;
import java.util.stream.Collectors;
import reception.vocabulary.Words;

/** Regular expressions for the spellings that are read as one word: the reverse of {@link Words#normal}. */
final class Spelling {

    private Spelling() {
    }

    /** Any spelling of any of several words. */
    static String anyOf(Collection<String> words) {
        return words.stream().map(Spelling::of).distinct().collect(Collectors.joining("|", "^\\s*(?:", ")\\s*$"));
    }

    /** With what forms put around a word; only its blanks are left to the reader. */
    private static String onForms(Collection<String> words) {
        return words.stream().map(Spelling::of).distinct().collect(Collectors.joining("|",
                "^\\s*(?:(?:[（(](?:[一二三四五六七八九十]+|[0-9]+)[)）]|(?:[一二三四五六七八九十]+|[0-9]+)\\s*[、.．])\\s*)?(?:是否(?:需要|安排|提供|使用|有|已)?|有无)?(?:", ")(?:\\s*[（(\\[【][^（）()万]+[)）\\]】])?[：:]?\\s*$"));
    }

    /** Any spelling but some of the words themselves. */
    static String anyOtherOf(Collection<String> themselves, Collection<String> words, boolean asOnForms) {
        return themselves.stream().map(Spelling::quoted).collect(Collectors.joining("|", "^(?!(?:", ")$)")) + (asOnForms ? onForms(words) : anyOf(words)).substring(1);
    }

    static String of(String word) {
        StringBuilder pattern = new StringBuilder();
        for (char c : Words.normal(word).toCharArray()) {
            if (c == '-') {
                pattern.append("[-_ －＿\u3000]");
            } else if (c >= 'a' && c <= 'z') {
                pattern.append('[').append(c).append(Character.toUpperCase(c)).append(wide(c)).append(wide(Character.toUpperCase(c))).append(']');
            } else if (c >= '0' && c <= '9') {
                pattern.append('[').append(c).append(wide(c)).append(']');
            } else {
                pattern.append(quoted(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }

    private static char wide(char c) {
        return (char) (c - '!' + '！');
    }

    private static String quoted(String word) {
        return word.replaceAll("[\\\\^$.*+?()\\[\\]{}|/]", "\\\\$0");
    }
}
