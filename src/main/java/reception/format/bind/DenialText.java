package reception.format.bind;

import java.text.Normalizer;
import java.util.regex.Pattern;
import reception.vocabulary.AnswerWords;
import reception.vocabulary.TraditionalCharacters;

/**
 * A section denied in an office's words: 不赠送礼品, 按规定一律不送, 无涉密材料, 不迎不送, 今年首次来访. Only what denies a doing, or names what there is none of, does: 无人机, 不锈钢杯 and 不贵重的纪念品 are things, and 不送贵重礼品 leaves others.
 */
final class DenialText {

    private static final int LONGEST = 40;
    private static final Pattern CLAUSES = Pattern.compile("[，,；;。、\\s]+");
    private static final String WHOSE = AnswerWords.anyOf("said-of-all") + "*";
    private static final String NO_DOING = "(?:" + AnswerWords.anyOf("denying") + AnswerWords.anyOf("denied") + "|没有(?![定数把])|未" + AnswerWords.anyOf("undone") + "|谢绝)";
    private static final String NO_THING = "(?:无" + AnswerWords.anyOf("lacking") + "|" + AnswerWords.anyOf("for-the-first-time") + AnswerWords.anyOf("coming") + "?$)";
    /** What follows, unless it takes something back, or denies a sort or a size only: 不送贵重礼品. */
    private static final String END = "(?:" + AnswerWords.anyOf("in-full") + "|" + AnswerWords.letterOutside("", "taking-back-letter") + "){0,20}";
    private static final String STANDARD = AnswerWords.anyOf("by-the-house") + "?" + AnswerWords.anyOf("house") + "?" + AnswerWords.anyOf("house-standard");
    private static final Pattern OF_THINGS = Pattern.compile(WHOSE + NO_DOING + END + "|" + STANDARD);
    private static final Pattern OF_SECTION = Pattern.compile(WHOSE + "(?:" + NO_DOING + "|" + NO_THING + ")" + END);
    private static final Pattern PLAIN = Pattern.compile(AnswerWords.anyOf("plain"));

    private DenialText() {
    }

    /**
     * Whether each clause of a text says that there is nothing of what it stands for.
     *
     * @param mayBeNamed whether a text in its place may be the name of a thing, such as a gift
     */
    static boolean is(String text, boolean mayBeNamed) {
        String plain = TraditionalCharacters.simplified(Normalizer.normalize(text, Normalizer.Form.NFKC)).strip();
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return false;
        }
        boolean isDenied = false;
        for (String clause : CLAUSES.split(plain)) {
            boolean denies = (mayBeNamed ? OF_THINGS : OF_SECTION).matcher(clause).matches();
            if (!denies && !clause.isEmpty() && !PLAIN.matcher(clause).matches()) {
                return false;
            }
            isDenied |= denies;
        }
        return isDenied;
    }
}
