package reception.format.bind;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads counts and amounts as offices write them: 3人, 48小时, 1.2万元. */
final class Numbers {

    private static final int MAX_COUNT_DIGITS = 9;
    private static final int MAX_WHOLE_DIGITS = 15;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern MEASURED_COUNT = Pattern.compile("(?:共计?-?|一行-?|合计-?)?(\\d{1," + MAX_COUNT_DIGITS + "}|[一二两三四五六七八九十]{1,3})-?([人名位个间辆台瓶份道桌座席枚件张支套盒箱次枝岁星天晚]|分钟)?(?:-?\\(([^()]{1,40})\\))?");
    /** A figure with the unit that its key names: 48小时, 公里; of grams, which only samples have, also the least: 每样不少于125克. */
    private static final Pattern MEASURED = Pattern.compile("(?:(?:每[样份])?-?(?:不少于|至少)?-?(?=[\\d.-]+克$))?(\\d{1,6}(?:\\.\\d{1,3})?)-?个?(小时|克|公里|分钟)");
    /** How the names of numbers of people end. */
    private static final String OF_PEOPLE = "人数";
    /** By what people are counted. */
    private static final String PEOPLE = "人名位个";

    private final Reading reading;

    Numbers(Reading reading) {
        this.reading = reading;
    }

    Integer count(Vocabulary.Field field, Node.Scalar scalar) {
        String text = Words.normal(scalar.text());
        if (isDigits(text, MAX_COUNT_DIGITS)) {
            return Integer.valueOf(text);
        }
        Matcher measured = MEASURED_COUNT.matcher(text);
        boolean isBareNumeral = measured.matches() && measured.group(2) == null && !Character.isDigit(measured.group(1).charAt(0));
        boolean isOfPeople = field.word().chinese().endsWith(OF_PEOPLE);
        boolean isMeasured = measured.matches() && !isBareNumeral && !(isOfPeople && measured.group(2) != null && !PEOPLE.contains(measured.group(2)));
        Integer number = isMeasured ? WordList.number(measured.group(1)) : null;
        if (number != null) {
            reading.addAside(measured.group(3));
            return number;
        }
        if (text.matches("-\\d+")) {
            reading.report(Kind.NEGATIVE, scalar.span(), quotes -> new Text("人数或数量不能是负数：" + quotes.of(scalar.text()), "a count cannot be negative: " + quotes.of(scalar.text())));
            return null;
        }
        wrongNumber(scalar, "整数，如 3 或 3人", "a whole number such as 3");
        return null;
    }

    private static boolean isDigits(String text, int longest) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= longest;
    }

    BigDecimal decimal(Vocabulary.Field field, Node.Scalar scalar) {
        String text = Words.normal(scalar.text());
        boolean isBare = isDigits(text, MAX_WHOLE_DIGITS) || DECIMAL.matcher(text).matches();
        Matcher measured = isBare || field.yuan() ? null : MEASURED.matcher(text);
        AmountText amount = isBare ? new AmountText(new BigDecimal(text), List.of(), null) : field.yuan() ? AmountText.of(scalar.text())
                : measured.matches() && field.word().chinese().contains(measured.group(2)) ? new AmountText(new BigDecimal(measured.group(1)), List.of(), null) : null;
        if (amount == null) {
            wrongNumber(scalar, field.yuan() ? "以元为单位的数字，如 60、60元 或 1.2万元" : "数字", field.yuan() ? "a number of yuan such as 60" : "a number");
            return null;
        }
        if (amount.yuan().signum() < 0) {
            reading.report(Kind.NEGATIVE, scalar.span(), quotes -> new Text((field.yuan() ? "金额" : "数值") + "不能是负数：" + quotes.of(scalar.text()),
                    (field.yuan() ? "an amount" : "the number") + " cannot be negative: " + quotes.of(scalar.text())));
            return null;
        }
        if (!field.per().containsAll(amount.per())) {
            reading.report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text(
                    "“" + field.word().chinese() + "”的单位是" + (field.per().isEmpty() ? "元，填总额" : "元/" + field.per().get(0)) + "，不是“" + quotes.of(scalar.text()) + "”",
                    "\"" + field.word().english() + "\" is " + (field.per().isEmpty() ? "an amount in all" : "an amount for each " + field.per().get(0)) + ", not \"" + quotes.of(scalar.text()) + "\""));
            return null;
        }
        reading.addAside(amount.aside());
        return amount.yuan();
    }

    private void wrongNumber(Node.Scalar scalar, String expectedZh, String expectedEn) {
        if (reading.keepOpen(scalar)) {
            return;
        }
        reading.report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为" + expectedZh + "，现为“" + quotes.of(scalar.text()) + "”",
                expectedEn + " is expected, not \"" + quotes.of(scalar.text()) + "\""));
    }
}
