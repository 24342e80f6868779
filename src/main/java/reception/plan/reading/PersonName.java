package reception.plan.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.visit.Rank;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Tells whether an entry in a list of people names one person. */
public final class PersonName {

    private static final Pattern FOREIGN_SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\s·•・.,'’\\-]");
    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（）()]*)[）)]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern DOTS = Pattern.compile("[·•・]");
    /** A name of more parts is several names set with dots. */
    private static final int MOST_PARTS = 3;
    private static final int LONGEST_NAME = 4;

    private PersonName() {
    }

    /** Whether a text can be read as one person's name, with a post beside it or without. A post alone is one, too. */
    public static boolean isOne(String text) {
        Matcher behind = BRACKETS.matcher(text);
        if (behind.find() && !Arrays.stream(behind.group(1).split("[、，,；;/]")).map(String::strip).allMatch(PersonName::isOfAPerson)) {
            return false;
        }
        String plain = behind.replaceAll("").strip();
        if (FOREIGN_SIGNS.matcher(plain).find()) {
            return false;
        }
        if (plain.codePoints().noneMatch(Character::isIdeographic)) {
            return !plain.toLowerCase(java.util.Locale.ROOT).contains(" and ");
        }
        List<String> parts = Arrays.asList(BLANKS.split(plain));
        boolean isSpaced = parts.stream().allMatch(part -> part.length() == 1);
        if (!isSpaced && parts.stream().filter(part -> !PlausibleValues.builtIn().isPost(part)).count() > 1) {
            return false;
        }
        return isSpaced || parts.stream().allMatch(PersonName::isNameOrPost);
    }

    /** What may stand behind a name: a post, a rank, a gender, an ethnicity. */
    private static boolean isOfAPerson(String word) {
        return holdsPost(word) || word.endsWith("族") || word.length() == 1 || Vocabulary.choices(Rank.class).byWord(word) != null || word.codePoints().noneMatch(Character::isIdeographic);
    }

    private static boolean isNameOrPost(String word) {
        String[] parts = DOTS.split(word);
        boolean isOfParts = parts.length > 1 && parts.length <= MOST_PARTS;
        return isOfParts || parts.length == 1 && (word.length() <= LONGEST_NAME || holdsPost(word));
    }

    private static boolean holdsPost(String word) {
        String plain = Words.withoutBlanks(word);
        return PlausibleValues.builtIn().postEndings().stream().anyMatch(plain::contains);
    }
}
