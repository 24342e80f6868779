package reception.visit.programme;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.Contact;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.PartOfDay;
import reception.visit.Person;
import reception.visit.Region;
import reception.visit.When;
import reception.visit.meal.VenueKind;
import reception.vocabulary.ByDay;
import reception.vocabulary.OrPeriod;
import reception.vocabulary.Paper;
import reception.vocabulary.Personal;
import reception.vocabulary.Prose;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** One item of the programme. */
@ByDay
@Term(zh = "日程项", meansZh = "一项日程", means = "one item of the programme")
public record ItineraryItem(
        Place at,
        @OrPeriod @Term(zh = "日期", prose = "date", also = "活动日期", meansZh = "“开始”只写时刻时的日期；不写则与上一项同日", means = "the day, where the time of day stands apart; that of the item before if absent") LocalDate on,
        @Term(zh = "时段", also = "上下午", meansZh = "上午、下午等，没有时刻的写", means = "morning and the like, where no hour is known") PartOfDay partOfDay,
        @OrPeriod(day = false) @Term(zh = "开始", also = {"开始时间", "时间", "起止时间", "活动时间", "具体时间"}, meansZh = "也可写起止时间，如 9:00-10:30", means = "or both, such as 9:00-10:30") When starts,
        @OrPeriod(day = false) @Term(zh = "结束", also = "结束时间") When ends,
        @Term(zh = "类型") ActivityKind kind,
        @Shorthand @Prose @Term(zh = "内容", also = {"活动", "活动内容", "事项", "日程内容", "安排", "项目", "主题", "活动安排", "议项", "活动名称", "工作内容", "具体内容"}) String title,
        @Term(zh = "地点", also = {"活动地点", "会议地点", "场所", "会场", "考察点", "地点及路线"}) String place,
        @Term(zh = "行政区划") Region region,
        @Term(zh = "地址", also = "详细地址") String address,
        @Term(zh = "场所类型", prose = "kind of place", also = "活动场所") VenueKind venueKind,
        @Personal @Term(zh = "责任人", prose = "person in charge", also = {"负责人", "责任单位", "牵头单位", "责任部门", "负责单位", "承办单位", "落实人", "责任科室", "责任处室", "负责科室", "负责部门", "责任领导", "落实单位"}) String responsible,
        @Personal @Term(zh = "讲解员", also = {"汇报人", "解说", "讲解", "讲解人"}) String guide,
        @Term(zh = "参加人", also = {"参加人员", "出席人员", "参会人员", "与会人员", "参加领导和人员", "参加"}, meansZh = "双方参加人员，或者未分开写的", means = "of both sides, or where the sides are not told apart") List<Person> people,
        @Term(zh = "我方人员", also = {"我方参加人员", "我方出席人员", "接待方参加人员", "陪同人员", "陪同领导", "出席领导", "会见领导", "参加领导", "主方人员", "陪同", "我方陪同"}, meansZh = "接待一方参加本项的人员", means = "those of the host's side at this item") List<Person> hosts,
        @Term(zh = "主持人", also = {"主持", "主持领导"}) Person chair,
        @Term(zh = "致辞人", also = {"发言人", "讲话人", "讲话领导", "致辞"}, meansZh = "按次序", means = "in their order") List<Person> speakers,
        @Prose @Term(zh = "议程", also = {"会议议程", "议题", "流程", "活动流程", "程序"}, meansZh = "逐项", means = "item by item") List<String> agenda,
        @Term(zh = "联系人", also = {"联络人", "现场联系人"}) Contact contact,
        @Term(zh = "与公务的关系", prose = "relevance to the business", meansZh = "与来访目的的关系", means = "how it serves the purpose") String relevance,
        @Term(zh = "看点") String highlights,
        @Term(zh = "风景名胜区", prose = "whether it is in a scenic area", meansZh = "是否在风景名胜区", means = "whether it lies in a scenic area") Boolean scenicArea,
        @Term(zh = "涉密场所", prose = "whether the site is classified", meansZh = "是否涉密场所或要害部门部位", means = "whether the site is classified") Boolean secretRelated,
        @Paper @Term(zh = "场所批准", meansZh = "涉密或军事场所的批准文件", means = "approval for a classified or military site") String siteApproval,
        @Term(zh = "参观路线", meansZh = "是否事先确定参观路线", means = "whether the route is fixed beforehand") Boolean routePlan,
        @Personal @Term(zh = "带领人", also = "带队人", meansZh = "全程带领的人员", means = "the site guide who leads the guests all the way") String siteEscort,
        @Term(zh = "禁止拍照") Boolean noPhoto,
        @Term(zh = "介绍口径", meansZh = "是否拟定介绍口径", means = "whether talking points are agreed") Boolean talkLines,
        @Term(zh = "场所专门布置", prose = "whether the site is prepared for the visit", meansZh = "是否为来访专门装饰、演练或清空", means = "whether the site is decorated, rehearsed or emptied for the visit") Boolean sitePrepared,
        @Term(zh = "参加人数", also = {"人数", "参会人数", "出席人数"}) Integer attendance,
        @Term(zh = "路途分钟", also = "车程分钟", meansZh = "从上一项到此的路程，分钟", means = "minutes of travel from the item before") Integer travelMinutes,
        @Term(zh = "着装", also = "着装要求") String dress,
        @Term(zh = "所需设备", also = {"会议设备", "设备", "设备准备", "物品准备"}) List<String> equipment,
        @Term(zh = "座次图", also = {"座次安排", "座次表", "座次", "排座"}, meansZh = "座次怎样排，或者附件名称", means = "how people sit, or the name of an annex") String seatPlan,
        @Term(zh = "已确认") Boolean confirmed,
        @Term(zh = "无人机", also = "航拍", meansZh = "使用无人机的操控单位和批准", means = "who flies a drone, and by which permit") Drone drone,
        @Prose @Term(zh = "备注", also = {"说明", "要求", "其他", "注意事项"}) String notes) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return starts == null ? Arrays.asList(title) : Arrays.asList(starts.date(), starts.time(), title);
    }

    /** Whether the place is stated to be secret-related or military. */
    public boolean isSecretSite() {
        return Boolean.TRUE.equals(secretRelated) || venueKind == VenueKind.MILITARY_SITE;
    }

    /** Whether the approval of its place has a number, or a day, by which it can be looked up. */
    public boolean isSiteApprovalNumbered() {
        return siteApproval != null && siteApproval.chars().anyMatch(Character::isDigit);
    }

    /** The time of day at which it starts, in hours, for comparison with a standard; null if not stated. */
    public BigDecimal startHour() {
        return starts == null ? null : When.hours(starts.time());
    }

    /** The day on which it starts; null if not stated. */
    public LocalDate startDay() {
        return When.dayOf(starts);
    }

    /** The day on which it ends; null if not stated. */
    public LocalDate endDay() {
        return When.dayOf(ends);
    }

    /** Whether it is stated to begin on a Friday. */
    public boolean isOnFriday() {
        return isOn(DayOfWeek.FRIDAY);
    }

    /** Whether it is stated to begin on a Saturday. */
    public boolean isOnSaturday() {
        return isOn(DayOfWeek.SATURDAY);
    }

    /** Whether it is stated to begin on a Sunday. */
    public boolean isOnSunday() {
        return isOn(DayOfWeek.SUNDAY);
    }

    private boolean isOn(DayOfWeek day) {
        return starts != null && starts.date().getDayOfWeek() == day;
    }

    /** Whether its place is stated to be, or to lie in, a scenic area. */
    public boolean isInScenicArea() {
        return Boolean.TRUE.equals(scenicArea) || venueKind == VenueKind.SCENIC_AREA;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
