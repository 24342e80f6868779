package reception.format.bind;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A section denied in an office's words: 不赠送礼品, 按规定一律不送, 无涉密材料, 不迎不送, 今年首次来访. */
final class DenialText {

    private static final int LONGEST = 40;
    private static final Pattern CLAUSES = Pattern.compile("[，,；;。、\\s]+");
    private static final String WHOSE = "(?:按照?规定|根据规定|依规|一律|均|原则上|本次|此次|今年|本年度?|来宾|客人|双方|我方|目前|明确)*";
    /** What says that nobody knows, or how much, and not that there is none. */
    private static final String UNSURE = "[详明清知定限足超少低高多同等便得过仅只止论法妥]";
    private static final String NO = "(?:不(?!" + UNSURE + ")|无(?!" + UNSURE + ")|没有?|未(?:安排|组织|设|赠|来过|接待过?|到访|发生|制作|列)|谢绝|严禁|禁止|首次|第一次|初次)";
    private static final Pattern DENIAL = Pattern.compile(WHOSE + NO + "[^但除改只仅仍视可外再后别并就等]{0,20}|(?:按|同)?(?:酒店|宾馆)?标(?:准)?配(?:置)?");
    private static final Pattern PLAIN = Pattern.compile("简朴|从简|节俭|一切从简");

    private DenialText() {
    }

    /** Whether each clause of a text says that there is nothing of what it stands for. */
    static boolean is(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return false;
        }
        boolean isDenied = false;
        for (String clause : CLAUSES.split(plain)) {
            boolean denies = DENIAL.matcher(clause).matches();
            if (!denies && !clause.isEmpty() && !PLAIN.matcher(clause).matches()) {
                return false;
            }
            isDenied |= denies;
        }
        return isDenied;
    }
}
