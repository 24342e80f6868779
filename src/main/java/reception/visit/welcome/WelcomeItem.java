package reception.visit.welcome;

import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.Person;
import reception.visit.PlaceKind;
import reception.visit.Region;
import reception.visit.When;
import reception.vocabulary.Prose;
import reception.vocabulary.Term;

/** One item of meeting or seeing off. */
@Term(zh = "迎送", meansZh = "一项迎送", means = "one item of meeting or seeing off")
public record WelcomeItem(
        Place at,
        @Term(zh = "类型", also = {"方式", "形式", "内容", "环节"}) WelcomeKind kind,
        @Term(zh = "时间", prose = "time", also = {"迎送时间", "迎接时间", "日期"}) When on,
        @Term(zh = "地点", also = {"迎送地点", "迎接地点", "接站地点", "迎候地点"}) String place,
        @Term(zh = "地点类型") PlaceKind placeKind,
        @Term(zh = "行政区划") Region region,
        @Term(zh = "迎送人员", also = {"人员", "迎接人员", "接站人员", "送站人员", "送行人员", "迎候人员", "接机人员", "迎接领导", "迎候领导", "参加人", "参加人员", "迎送领导", "出席人员"}) List<Person> people,
        @Term(zh = "标语横幅", also = {"横幅", "条幅", "欢迎标语", "欢迎横幅", "标语", "悬挂横幅", "横幅标语", "标语条幅"}) Boolean banners,
        @Term(zh = "迎宾地毯", also = {"红地毯", "铺设地毯", "铺设迎宾地毯", "地毯", "红毯"}) Boolean carpet,
        @Term(zh = "献花", also = {"鲜花", "献花仪式", "花束"}) Boolean flowers,
        @Term(zh = "群众迎送", also = {"组织群众迎送", "夹道欢迎", "迎宾队伍", "学生迎送", "列队欢迎", "夹道", "列队", "群众欢迎", "学生欢迎"}) Boolean crowd,
        @Term(zh = "电子屏标语", also = {"欢迎屏", "电子屏", "LED屏", "电子显示屏", "电子屏欢迎"}) Boolean screens,
        @Term(zh = "用车", also = {"车辆", "接站车辆", "接送车辆"}) String vehicle,
        @Prose @Term(zh = "备注", also = "说明") String notes) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return Arrays.asList(kind, When.dayOf(on));
    }

    /** Whether the guests are only picked up or seen off. */
    public boolean isPickUp() {
        return kind == WelcomeKind.PICKUP || kind == WelcomeKind.SEE_OFF;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
