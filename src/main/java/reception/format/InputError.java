package reception.format;

import java.util.function.Function;
import reception.vocabulary.Term;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/**
 * Why a file, or a part of it, cannot be read as what it should be.
 *
 * @param message  what is wrong and what would be right
 * @param unquoted the same without what the file says, which may be personal data
 * @since 0.1.0
 */
public record InputError(Kind kind, Span span, Text message, Text unquoted) {

    /** Stands for what the file says. */
    private static final String WITHHELD = "***";
    private static final int LONGEST_QUOTATION = 100;
    private static final int LONGEST_MESSAGE = 4000;
    private static final String CUT = "…";

    /** Cuts messages that a hostile file would make endless. */
    public InputError {
        message = new Text(cut(message.zh(), LONGEST_MESSAGE), cut(message.en(), LONGEST_MESSAGE));
        unquoted = new Text(cut(unquoted.zh(), LONGEST_MESSAGE), cut(unquoted.en(), LONGEST_MESSAGE));
    }

    /** An error in words that do not quote the file. */
    public InputError(Kind kind, Span span, Text message) {
        this(kind, span, message, message);
    }

    /** An error in words that quote the file: each quotation goes through {@link Quotes#of}. */
    public static InputError quoting(Kind kind, Span span, Function<Quotes, Text> wording) {
        return new InputError(kind, span, wording.apply(new Quotes(false)), wording.apply(new Quotes(true)));
    }

    /** Quotations from the file, in a message that may hold them or not. */
    public record Quotes(boolean areWithheld) {

        /** The beginning of what the file says, or a mark in its place. */
        public String of(String said) {
            return areWithheld ? WITHHELD : cut(said, LONGEST_QUOTATION);
        }
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + CUT;
    }

    /** Kind and place; the message may quote the file. */
    @Override
    public String toString() {
        return "InputError[" + kind.id() + ", line " + span.line() + "]";
    }

    /** What sort of error it is; the lower-case name is part of the report format. */
    public enum Kind {
        @Term(zh = "无法读取") UNREADABLE,
        @Term(zh = "编码不是 UTF-8") ENCODING,
        @Term(zh = "语法错误") SYNTAX,
        @Term(zh = "内容过多") TOO_LARGE,
        @Term(zh = "不是接待方案") NOT_A_PLAN,
        @Term(zh = "没有这个键") UNKNOWN_KEY,
        @Term(zh = "键重复") DUPLICATE_KEY,
        @Term(zh = "值的类型不对") WRONG_TYPE,
        @Term(zh = "没有这个值") UNKNOWN_VALUE,
        @Term(zh = "没有这一天或这个时刻") IMPOSSIBLE_DATE,
        @Term(zh = "不能是负数") NEGATIVE,
        @Term(zh = "没有这个行政区划") UNKNOWN_REGION,
        @Term(zh = "行政区划不止一处") AMBIGUOUS_REGION,
        @Term(zh = "人数与名单不一致") COUNT_MISMATCH,
        @Term(zh = "缺少必要的键") MISSING_KEY;

        /** The name in reports: {@code unknown-key}. */
        public String id() {
            return Words.kebab(name());
        }
    }
}
