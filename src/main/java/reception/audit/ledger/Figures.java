package reception.audit.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures as ledgers have them: 1,200.00, (480) and －480 for what is taken back, 0.12 below 金额（万元）. */
final class Figures {

    private static final Pattern NEGATIVE = Pattern.compile("(?:红字\\s*)?[-\u2212\u2013]\\s*[¥￥]?\\s*([\\d.].*)|[¥￥]\\s*[-\u2212\u2013]\\s*([\\d.].*)|\\(\\s*[¥￥]?\\s*([\\d.,]+)\\s*元?\\)|红字\\s*([\\d.].*)|([\\d.,]+)\\s*[-\u2212]");
    private static final Pattern BARE = Pattern.compile("[¥￥]?\\s*([\\d,]*\\d(?:\\.\\d*)?|\\.\\d+)");
    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");

    private Figures() {
    }

    /** What is taken back, without its sign; null where nothing is. */
    static String takenBack(String cell) {
        Matcher negative = NEGATIVE.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip());
        if (!negative.matches()) {
            return null;
        }
        for (int i = 1; i <= negative.groupCount(); i++) {
            if (negative.group(i) != null) {
                return negative.group(i);
            }
        }
        return null;
    }

    /** A sum in yuan. A cell that names a unit itself is left to the reader of sums. */
    static String yuan(String cell, int power) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        Matcher bare = BARE.matcher(plain);
        if (!bare.matches()) {
            BigDecimal inWords = NumbersInChinese.yuan(plain);
            return inWords == null ? cell : inWords.toPlainString();
        }
        BigDecimal figure = new BigDecimal(bare.group(1).replace(",", "")).scaleByPowerOfTen(power);
        return figure.scale() < 0 ? figure.setScale(0).toPlainString() : figure.toPlainString();
    }

    /** A number of people without the point that programs put behind it. */
    static String count(String cell) {
        Matcher whole = WHOLE.matcher(cell.strip());
        String inWords = whole.matches() ? whole.group(1) : NumbersInChinese.count(cell.strip());
        return inWords == null ? cell : inWords;
    }
}
