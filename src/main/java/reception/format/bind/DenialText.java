package reception.format.bind;

import java.text.Normalizer;
import java.util.regex.Pattern;
import reception.vocabulary.TraditionalCharacters;

/**
 * A section denied in an office's words: 不赠送礼品, 按规定一律不送, 无涉密材料, 不迎不送, 今年首次来访. Only what denies a doing, or names what there is none of, does: 无人机, 不锈钢杯 and 不贵重的纪念品 are things, and 不送贵重礼品 leaves others.
 */
final class DenialText {

    private static final int LONGEST = 40;
    private static final Pattern CLAUSES = Pattern.compile("[，,；;。、\\s]+");
    private static final String WHOSE = "(?:按照?规定|根据规定|依规|一律|均|原则上|本次|此次|今年|本年度?|来宾|客人|双方|我方|目前|明确)*";
    private static final String DOING = "(?:安排|准备|组织|赠|送|互赠|收|迎|接|派|住宿|用餐|用车|陪|另配|另行|摆|布置|悬挂|设|搞|举行|举办|报道|采访|宣传|涉及|制作|提供|发放|购置|需|使用|动用)";
    private static final String NO_DOING = "(?:不(?:再|得|予|要|准|许|会|作|做)?" + DOING + "|(?:严禁|禁止)" + DOING + "|没有(?![定数把])|未(?:安排|组织|设|赠|来过|接待过?|到访|发生|制作|列)|谢绝)";
    private static final String NO_THING = "(?:无(?:任何|需|须|涉密|此类|该项|相关|上述|以往|来访|记录|文件|材料|安排|计划|礼品|报道|媒体|安保|布置|要求|住宿|用车|用餐|接送|迎送)|(?:首次|第一次|初次)(?:来访|到访|来|接待)?$)";
    /** What follows, unless it takes something back, or denies a sort or a size only: 不送贵重礼品. */
    private static final String END = "(?:大型活动|[^但除改只仅仍视可外再后别并就等的过贵重高档大名奢豪华超专多太很特整全]){0,20}";
    private static final String STANDARD = "(?:按|同)?(?:酒店|宾馆)?标(?:准)?配(?:置)?";
    private static final Pattern OF_THINGS = Pattern.compile(WHOSE + NO_DOING + END + "|" + STANDARD);
    private static final Pattern OF_SECTION = Pattern.compile(WHOSE + "(?:" + NO_DOING + "|" + NO_THING + ")" + END);
    private static final Pattern PLAIN = Pattern.compile("简朴|从简|节俭|一切从简");

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
