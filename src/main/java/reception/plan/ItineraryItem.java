package reception.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.yaml.Place;

/** One item of the programme. */
@Term(zh = "日程项", meansZh = "一项日程", means = "one item of the programme")
public record ItineraryItem(
        Place at,
        @Term(zh = "开始", also = {"开始时间", "时间"}) When starts,
        @Term(zh = "结束", also = "结束时间") When ends,
        @Term(zh = "类型") ActivityKind kind,
        @Term(zh = "内容", also = {"活动", "活动内容", "事项"}) String title,
        @Term(zh = "地点") String place,
        @Term(zh = "行政区划") Region region,
        @Term(zh = "场所类型", prose = "kind of place", also = "活动场所") VenueKind venueKind,
        @Personal @Term(zh = "责任人", prose = "person in charge", also = "负责人") String responsible,
        @Personal @Term(zh = "讲解员", also = "汇报人") String guide,
        @Term(zh = "参加人", also = "参加人员") List<Person> people,
        @Term(zh = "与公务的关系", prose = "relevance to the business", meansZh = "与来访目的的关系", means = "how it serves the purpose") String relevance,
        @Term(zh = "看点") String highlights,
        @Term(zh = "风景名胜区", prose = "whether it is in a scenic area", meansZh = "是否在风景名胜区", means = "whether it lies in a scenic area") Boolean scenicArea,
        @Term(zh = "涉密场所", prose = "whether the site is classified", meansZh = "是否涉密场所或要害部门部位", means = "whether the site is classified") Boolean secretRelated,
        @Term(zh = "场所批准", meansZh = "涉密或军事场所的批准文件", means = "approval for a classified or military site") String siteApproval,
        @Term(zh = "参观路线", meansZh = "是否事先确定参观路线", means = "whether the route is fixed beforehand") Boolean routePlan,
        @Personal @Term(zh = "带领人", also = "带队人", meansZh = "全程带领的人员", means = "the site guide who leads the guests all the way") String siteEscort,
        @Term(zh = "禁止拍照") Boolean noPhoto,
        @Term(zh = "介绍口径", meansZh = "是否拟定介绍口径", means = "whether talking points are agreed") Boolean talkLines,
        @Term(zh = "场所专门布置", prose = "whether the site is prepared for the visit", meansZh = "是否为来访专门装饰、演练或清空", means = "whether the site is decorated, rehearsed or emptied for the visit") Boolean sitePrepared,
        @Term(zh = "参加人数") Integer attendance,
        @Term(zh = "路途分钟", also = "车程分钟", meansZh = "从上一项到此的路程，分钟", means = "minutes of travel from the item before") Integer travelMinutes,
        @Term(zh = "已确认") Boolean confirmed) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return starts == null ? Arrays.asList(title) : Arrays.asList(starts.date(), starts.time(), title);
    }

    /** Whether the place is stated to be secret-related or military. */
    public boolean isSecretSite() {
        return Boolean.TRUE.equals(secretRelated) || venueKind == VenueKind.MILITARY_SITE;
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
}
