package reception.visit.host;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.Allergen;
import reception.visit.Diet;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.StaffRole;
import reception.vocabulary.Personal;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One item for each person. */
@Term(zh = "工作人员", meansZh = "一人一项", means = "one item for each person")
public record StaffMember(
        Place at,
        @Personal @Shorthand @Term(zh = "姓名") String name,
        @Term(zh = "岗位", also = {"任务", "职责", "分工", "工作任务", "具体职责", "职务"}, meansZh = "也可写具体职责", means = "or the duty in words") StaffRole role,
        @Term(zh = "单位", also = {"部门", "所在部门", "科室"}) String unit,
        @Term(zh = "来源", prose = "origin") StaffOrigin from,
        @Personal @Term(zh = "电话", also = {"联系电话", "联系方式", "手机"}) String phone,
        @Term(zh = "值班时间") String onDuty,
        @Term(zh = "值班小时", meansZh = "小时", means = "hours") BigDecimal dutyHours,
        @Term(zh = "已交底") Boolean briefed,
        @Term(zh = "已培训") Boolean trained,
        @Term(zh = "语言") List<String> languages,
        @Personal @Term(zh = "饮食需求", also = {"饮食禁忌", "忌口"}, meansZh = "由本人提出，无则写“无”", means = "as this person asks for; write none if there is none") List<Diet> diet,
        @Personal @Term(zh = "过敏", also = {"过敏原", "食物过敏"}, meansZh = "无则写“无”", means = "write none if there is none") List<Allergen> allergies,
        @Personal @Term(zh = "替补", also = {"B角", "备岗人员"}) String deputy,
        @Term(zh = "保密承诺") Boolean pledge,
        @Yuan(per = {"次", "人", "餐", "人次"}) @Term(zh = "误餐补助", meansZh = "元/次", means = "yuan a time") BigDecimal mealAllowance) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return Arrays.asList(role);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
