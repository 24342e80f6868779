package reception.visit;

import java.util.List;
import reception.format.Place;
import reception.vocabulary.Paired;
import reception.vocabulary.Personal;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Name and post. */
@Paired(key = "name", value = "post")
@Term(zh = "人员", meansZh = "姓名与职务", means = "name and post")
public record Person(
        Place at,
        @Personal @Shorthand @Term(zh = "姓名") String name,
        @Term(zh = "单位") String unit,
        @Term(zh = "职务", also = {"职称", "职务职称", "单位及职务", "单位职务", "单位和职务", "工作单位及职务", "单位、职务"}) String post,
        @Term(zh = "级别", also = "行政级别") Rank rank,
        @Term(zh = "层级", meansZh = "省、市、县", means = "province, city, county") AdminLevel level,
        @Term(zh = "主要负责人", meansZh = "是否党政主要负责人", means = "whether this is the principal official of a place or department") Boolean principal,
        @Term(zh = "本地") Boolean local,
        @Term(zh = "身份", also = {"角色", "分工", "职责"}, meansZh = "如翻译、工作人员", means = "such as interpreter or staff") String role,
        @Personal @Term(zh = "饮食需求", also = {"饮食禁忌", "忌口"}, meansZh = "由本人提出，无则写“无”", means = "as this person asks for; write none if there is none") List<Diet> diet,
        @Personal @Term(zh = "过敏", also = {"过敏原", "食物过敏"}, meansZh = "无则写“无”", means = "write none if there is none") List<Allergen> allergies,
        @Personal @Term(zh = "电话", also = {"联系电话", "联系方式", "手机", "手机号"}) String phone) implements Fact {

    /** The name without the blanks that lists are set with; null if no name is stated. */
    public String plainName() {
        return Words.withoutBlanks(name);
    }

    /** Whether post or part in the visit is stated to be that of a driver. */
    public boolean isDriver() {
        return isDriver(post) || isDriver(role);
    }

    private static boolean isDriver(String text) {
        return text != null && Vocabulary.choices(StaffRole.class).byWord(text) == StaffRole.DRIVER;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
