package reception.format.bind;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.vocabulary.AnswerWords;
import reception.vocabulary.TraditionalCharacters;

/** Yes or no as forms answer in words: 不摆放鲜花, 安排2人, 悬挂横幅一条. What says both, or neither, is no answer. */
public final class YesOrNoText {

    private static final String NO_DENIAL = AnswerWords.letterOutside("", "denying-letter");
    private static final String NO_LACK = AnswerWords.letterOutside("", "denying-letter", "lacking-letter", "contrary-letter");
    private static final String UNTIL_TAKEN_BACK = "[^，。；,;但除可]{0,30}";
    /** Regular expression of a no, in the subset that ECMA-262 and Java share. */
    public static final String NO = "(?:" + AnswerWords.anyOf("whole") + ")?(?:" + AnswerWords.anyOf("refusing") + AnswerWords.anyOf("refused") + UNTIL_TAKEN_BACK + "|" + AnswerWords.anyOf("refusal") + ")";
    /** Regular expression of a yes, in the same subset. */
    public static final String YES = "(?:" + AnswerWords.anyOf("taking-up") + "?" + AnswerWords.anyOf("taken-up") + NO_DENIAL + "{0,60}|已" + AnswerWords.anyOf("done") + "|" + AnswerWords.anyOf("held") + "|"
            + AnswerWords.letterOutside("，,；;", "denying-letter", "lacking-letter") + "{0,20}[1-9][0-9]{0,3}" + AnswerWords.anyOf("counted-by") + ")";
    private static final Pattern IS_NO = Pattern.compile(NO);
    private static final Pattern IS_YES = Pattern.compile(YES);

    private YesOrNoText() {
    }

    /** Regular expression of a text that names what it is asked about, and so says that it is there: 席卡: 中英文席卡. */
    public static String naming(List<String> words) {
        return words.stream().filter(word -> word.codePoints().allMatch(Character::isIdeographic)).collect(Collectors.joining("|", NO_LACK + "*(?:", ")" + NO_LACK + "*"));
    }

    /** Regular expression of a text that says that something is none of what it is asked about: 警卫对象: 非警卫对象. */
    public static String notNaming(List<String> words) {
        return words.stream().filter(word -> word.codePoints().allMatch(Character::isIdeographic)).collect(Collectors.joining("|", AnswerWords.anyOf("contrary") + "(?:", ")"));
    }

    /**
     * What a text answers; null if it answers neither.
     *
     * @param words names of what it is asked about
     */
    static Boolean of(String text, List<String> words) {
        String plain = TraditionalCharacters.simplified(text.strip());
        boolean isDenied = IS_NO.matcher(plain).matches() || plain.matches(notNaming(words));
        return isDenied ? Boolean.FALSE : IS_YES.matcher(plain).matches() || plain.matches(naming(words)) ? Boolean.TRUE : null;
    }
}
