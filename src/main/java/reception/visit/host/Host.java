package reception.visit.host;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.OrganType;
import reception.visit.Person;
import reception.visit.Region;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** Who receives. */
@Term(zh = "接待单位", meansZh = "由谁接待", means = "who receives")
public record Host(
        Place at,
        @Shorthand @Term(zh = "单位", also = {"主办单位", "接待方", "名称", "单位名称", "承办单位"}) String unit,
        @Term(zh = "单位性质") OrganType organType,
        @Term(zh = "中央单位", also = "中央和国家机关", meansZh = "是否中央和国家机关，不写则按单位名称判断", means = "whether it is a central organ; told by its name if absent") Boolean central,
        @Term(zh = "所在地", prose = "the host's place", meansZh = "接待单位所在行政区划", means = "where the host unit is based") Region region,
        @Term(zh = "所属集团", prose = "group of firms", meansZh = "国有企业所属集团的名称", means = "name of the group of firms that a state firm belongs to") String group,
        @Term(zh = "牵头领导", prose = "lead official", also = "接待领导", meansZh = "党政领导牵头", means = "the lead official") Person leader,
        @Term(zh = "接待部门", prose = "coordinating office", also = {"承办部门", "经办部门", "申请部门", "接待科室", "牵头部门", "主办部门"}, meansZh = "统筹协调的部门", means = "the office that coordinates") String coordinator,
        @Term(zh = "经办人", prose = "responsible officer", also = {"承办人", "填表人", "填报人", "制表人", "申请人", "拟稿人", "具体负责人"}, meansZh = "草拟方案的人", means = "the responsible officer, who drafts the plan") Person handler,
        @Term(zh = "责任分工", also = {"任务分工", "职责分工", "工作分工", "分工", "组织分工", "协办单位", "协助单位", "配合单位", "配合部门", "陪同部门", "参与部门"}, meansZh = "部门与职责", means = "departments and duties") List<DepartmentDuty> departments,
        @Term(zh = "地址", also = "单位地址") String address,
        @Term(zh = "电话", also = "联系电话", meansZh = "接待单位的电话", means = "the host's phone") String phone,
        @Term(zh = "协助用餐", prose = "help with meals", meansZh = "是否协助来宾安排用餐", means = "whether the host helps the guests with meals") Boolean foodSupply,
        @Term(zh = "收费标准已告知", meansZh = "是否告知来宾食堂、用车的价格", means = "whether the guests are told the prices of canteen and cars")
                Boolean chargesAnnounced) implements Fact {
    /** Key of the leader in charge; null if none is named. */
    public String leaderKey() {
        return leader == null ? null : leader.key();
    }

    /** Whether a place lies neither in the area of the host's organ nor in the same city; never while either is unknown. */
    public boolean isOutside(Region place) {
        return place != null && region != null && !place.isWithin(region.code()) && !place.isSameCityAs(region);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
