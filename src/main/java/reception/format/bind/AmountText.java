package reception.format.bind;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.TraditionalCharacters;

/**
 * A number of yuan as offices write it: 60元, ¥1,200, 1.2万元, 50元/人.
 *
 * @param per   of what the amount is one share, as written: 人, 间, 天; empty for an amount in all
 * @param aside what stands behind it in brackets; null where nothing does
 */
record AmountText(BigDecimal yuan, List<String> per, String aside) {

    private static final Map<String, Integer> POWERS = Map.of("千", 3, "万", 4);
    private static final String SHARE = "(?:人次|[人位名餐顿次间套晚夜天日桌瓶份辆])";
    private static final Pattern AMOUNT = Pattern.compile("(?:不超过|不高于|控制在|约|合计|共|共计|预算|年初预算|年度预算)?(每人每餐|每人|人均)?(?:不超过|不高于|约)?(?:人民币|[¥￥]|rmb|cny)?\\s*(-?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,6})?)\\s*(万|千)?\\s*(?:元|圆|块|yuan)?[整正]?"
            + "((?:\\s*[/每·]\\s*" + SHARE + ")*)\\s*(?:的?标准)?\\s*(?:以内|以下|左右|之内)?(?:\\s*\\(([^()含]*)\\))?");

    /** The amount that a text is; null if it is none. */
    static AmountText of(String text) {
        String plain = TraditionalCharacters.simplified(Normalizer.normalize(text, Normalizer.Form.NFKC)).strip().toLowerCase(Locale.ROOT);
        Matcher matcher = AMOUNT.matcher(plain);
        if (!matcher.matches()) {
            matcher = AMOUNT.matcher(ChineseNumerals.inFigures(ChineseNumerals.inPlainSigns(plain)));
            if (!matcher.matches()) {
                return null;
            }
        }
        BigDecimal number = new BigDecimal(matcher.group(2).replace(",", ""));
        List<String> per = new ArrayList<>();
        if (matcher.group(1) != null) {
            per.add("人");
        }
        for (String share : matcher.group(4).split("[/每·\\s]+")) {
            if (!share.isEmpty()) {
                per.add(share);
            }
        }
        return new AmountText(matcher.group(3) == null ? number : number.scaleByPowerOfTen(POWERS.get(matcher.group(3))).add(BigDecimal.ZERO.setScale(0)), per, matcher.group(5));
    }
}
