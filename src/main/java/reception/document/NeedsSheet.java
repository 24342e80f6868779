package reception.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import reception.document.Document.Closing;
import reception.document.Document.Notes;
import reception.lexicon.CareWords;
import reception.plan.Plan;
import reception.report.Report;
import reception.visit.Allergen;
import reception.visit.Diet;
import reception.visit.guests.Observance;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/**
 * A sheet that asks guests, or the liaison of a delegation, what they need, each need by its name and everybody in the same words (来宾需求征询单).
 * Both languages stand on it, since whoever fills it in may read either; it holds nothing of the plan but the units and the days.
 */
public final class NeedsSheet {

    private static final String BOX = "□ ";
    private static final String BLANK = "____";
    private static final String GAP = "　";
    /** The value of each list under which anything else is written. */
    private static final String OTHER = "OTHER";

    private final Plan plan;
    private final CareWords care;
    private final List<Document.Part> parts = new ArrayList<>();
    private int questions;

    private NeedsSheet(Plan plan, CareWords care) {
        this.plan = plan;
        this.care = care;
    }

    /**
     * Makes the sheet of a visit.
     *
     * @param care     what guests ask for beside food
     * @param language of the title; the questions are in both
     * @throws IllegalArgumentException if the plan could not be read or holds state secrets
     */
    public static Document of(Report report, CareWords care, Language language) {
        if (report.plan().isEmpty() || report.classified()) {
            throw new IllegalArgumentException("nothing is made of a plan that cannot be read or holds state secrets");
        }
        NeedsSheet sheet = new NeedsSheet(report.plan().orElseThrow(), care);
        sheet.fill();
        return new Document(null, language.choose("来宾需求征询单", "What guests need: a question sheet"), language, List.copyOf(sheet.parts));
    }

    private void fill() {
        String unit = plan.guests() == null || plan.guests().unit() == null ? BLANK : plan.guests().unit();
        String days = plan.visit() == null ? "" : new Wordings(Language.ZH).span(plan.visit().arrives(), plan.visit().departs());
        notes("", unit + "：" + (days.isEmpty() ? "" : "（" + days + "）"),
                "对全体来宾以同样的措辞征询，不问缘由；没有需求的，请写“无”。答复只用于本次接待，用后删除。",
                "Every guest is asked in the same words, and for no reasons; please write \"none\" where there is none. The answers serve this visit only and are deleted after it.",
                "□ 个人填写 for one guest　□ 联络人按人数填写 by the liaison, by number（每项后写人数 number of guests behind each）");
        ask("饮食", "Diet", choices(Diet.class));
        ask("不吃的食物", "Foods not eaten", BLANK);
        ask("过敏", "Allergies", choices(Allergen.class), BOX + "轻 mild" + GAP + BOX + "重 severe" + GAP + BOX + "微量也不行 not even traces" + GAP + BOX + "随身带肾上腺素 carries adrenaline", "对食物以外的过敏 other than to food：" + BLANK);
        ask("宗教习俗", "Observance", choices(Observance.class), "时间 at what time：" + BLANK + GAP + "来访期间是否封斋 fasting during the visit：" + BOX + "是 yes" + GAP + BOX + "否 no");
        ask("健康、无障碍和住宿", "Health, access and lodging", care.kinds().stream().map(kind -> BOX + kind.title().zh() + " " + kind.title().en()).collect(Collectors.joining(GAP)), "其他 other：" + BLANK);
        ask("语言和称谓", "Language and form of address", "语言 language：" + BLANK + GAP + "称谓、姓名顺序 title and order of names：" + BLANK);
        ask("紧急联系人", "Emergency contact", BLANK);
        notes("", "请于" + BLANK + "前交回 please return by " + BLANK + "：" + BLANK);
        String host = plan.host() == null || plan.host().unit() == null ? BLANK : plan.host().unit();
        parts.add(new Closing(List.of(host, BLANK + "年" + BLANK + "月" + BLANK + "日")));
    }

    private void ask(String zh, String en, String... lines) {
        questions++;
        notes(ChineseNumerals.of(questions) + "、" + zh + " " + en, lines);
    }

    private void notes(String heading, String... lines) {
        parts.add(new Notes(heading, List.of(lines)));
    }

    /** The values of the plan format with a box before each, none and another one at the end. */
    private static <E extends Enum<E>> String choices(Class<E> type) {
        String values = Arrays.stream(type.getEnumConstants()).filter(value -> !value.name().equals(OTHER)).map(Vocabulary::word).map(word -> BOX + word.chinese() + " " + word.prose()).collect(Collectors.joining(GAP));
        return values + GAP + BOX + "无 none" + GAP + BOX + "其他 other：" + BLANK;
    }
}
