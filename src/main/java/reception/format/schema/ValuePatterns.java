package reception.format.schema;

/** Regular expressions of counts, amounts and lists of words, in the subset that ECMA-262 and Java share. */
final class ValuePatterns {

    private static final String DIGIT = "[0-9０-９]";

    static final String COUNT = "^\\s*(?:共计?\\s*|一行\\s*|合计\\s*)?(?:" + DIGIT + "{1,9}|[一二两三四五六七八九十]{1,3}(?=\\s*[人名位个间辆台瓶份道桌席枚件张支套盒箱次枝岁星天晚分]))\\s*(?:[人名位个间辆台瓶份道桌席枚件张支套盒箱次枝岁星天晚]|分钟)?(?:\\s*[（(][^()（）]+[)）])?\\s*$";
    static final String DECIMAL = "^\\s*(?:" + DIGIT + "{1,15}(?:[.．]" + DIGIT + "{1,6})?|[-－][0０]{1,15}(?:[.．][0０]{1,6})?)\\s*$";
    private static final String YUAN_NUMBER = "(?:" + DIGIT + "{1,3}(?:[,，]" + DIGIT + "{3}){1,4}|" + DIGIT + "{1,15})(?:[.．]" + DIGIT + "{1,6})?";
    static final String YUAN = DECIMAL.substring(0, DECIMAL.length() - 1) + "$|^\\s*(?:不超过|不高于|控制在|约|合计|共|共计)?(?:每人每餐|每人|人均)?(?:不超过|不高于|约)?(?:人民币|[¥￥]|[Rr][Mm][Bb]|[Cc][Nn][Yy])?\\s*" + YUAN_NUMBER + "\\s*万?\\s*(?:元|圆|块|[Yy][Uu][Aa][Nn])?整?"
            + "(?:\\s*[/／每·]\\s*(?:人次|[人位名餐顿次间套晚夜天日桌瓶份辆]))*\\s*(?:以内|以下|左右|之内)?(?:\\s*[（(][^（）()含]*[)）])?\\s*$";
    /** A text with a sign that parts words. */
    static final String SEVERAL = "[（(、，；;\\n,|｜/／和与及等]| and ";

    private ValuePatterns() {
    }
}
