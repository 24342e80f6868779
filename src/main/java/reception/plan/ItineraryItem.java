package reception.plan;

import java.util.List;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.yaml.Place;

/** One item of the programme. */
@Term(zh = "日程项", meansZh = "一项日程", means = "one item of the programme")
public record ItineraryItem(
        Place at,
        @Term(zh = "开始", also = "开始时间") When starts,
        @Term(zh = "结束", also = "结束时间") When ends,
        @Term(zh = "类型") ActivityKind kind,
        @Term(zh = "内容", also = "活动") String title,
        @Term(zh = "地点") String place,
        @Term(zh = "行政区划") Region region,
        @Term(zh = "场所类型", also = "活动场所") VenueKind venueKind,
        @Personal @Term(zh = "责任人") String responsible,
        @Personal @Term(zh = "讲解员", also = "汇报人") String guide,
        @Term(zh = "参加人") List<Person> people,
        @Term(zh = "与公务的关系", meansZh = "与来访目的的关系", means = "how it serves the purpose") String relevance,
        @Term(zh = "看点") String highlights,
        @Term(zh = "风景名胜区", meansZh = "是否在风景名胜区", means = "whether it lies in a scenic area") Boolean scenicArea,
        @Term(zh = "涉密场所", meansZh = "是否涉密场所或要害部门部位", means = "whether the site is secret-related") Boolean secretRelated,
        @Term(zh = "场所批准", meansZh = "涉密或军事场所的批准文件", means = "approval for a secret-related or military site") String siteApproval,
        @Term(zh = "参观路线", meansZh = "是否事先确定参观路线", means = "whether the route is fixed beforehand") Boolean routePlan,
        @Personal @Term(zh = "带领人", meansZh = "全程带领的人员", means = "who leads the guests all the way") String siteEscort,
        @Term(zh = "禁止拍照") Boolean noPhoto,
        @Term(zh = "介绍口径", meansZh = "是否拟定介绍口径", means = "whether talk lines are agreed") Boolean talkLines,
        @Term(zh = "场所专门布置", meansZh = "是否为来访专门装饰、演练或清空", means = "whether the site is decorated, rehearsed or emptied for the visit") Boolean sitePrepared,
        @Term(zh = "参加人数") Integer attendance,
        @Term(zh = "路途分钟", meansZh = "从上一项到此的路程，分钟", means = "minutes of travel from the item before") Integer travelMinutes,
        @Term(zh = "已确认") Boolean confirmed) implements Fact {
}
