package reception.visit.lodging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.Region;
import reception.visit.money.Bill;
import reception.visit.money.Payer;
import reception.vocabulary.OrPeriod;
import reception.vocabulary.Paper;
import reception.vocabulary.Prose;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** One item for each hotel. */
@Term(zh = "住宿", meansZh = "一处一项", means = "one item for each hotel")
public record Lodging(
        Place at,
        @Shorthand @Prose @Term(zh = "住宿酒店", also = {"酒店", "宾馆", "酒店名称", "住宿地点", "入住酒店", "下榻酒店", "宾馆名称", "地点", "名称", "住宿场所", "入住地点", "下榻地点", "饭店", "住宿饭店", "住宿宾馆", "宾馆饭店"}) String hotel,
        @Term(zh = "地址", also = {"酒店地址", "详细地址"}) String address,
        @Term(zh = "类型", also = {"酒店类型", "住宿类型", "性质"}) LodgingKind kind,
        @Term(zh = "星级") Integer stars,
        @Term(zh = "所在地", meansZh = "住宿地，不写则为接待地", means = "place of the hotel; the reception's if absent") Region region,
        @OrPeriod @Term(zh = "入住", also = {"入住日期", "入住时间", "住宿时间", "住宿日期"}) LocalDate checkIn,
        @Term(zh = "离店", also = {"离店日期", "退房日期", "离店时间", "退房", "退房时间", "离店退房"}) LocalDate checkOut,
        @Term(zh = "协议价格") Boolean agreedPrice,
        @Term(zh = "房间", also = {"房间分配", "房间安排", "客房", "用房", "房间情况"}) List<Room> rooms,
        @Term(zh = "费用承担方", also = {"付款方", "费用", "费用承担", "住宿费", "住宿费用"}) Payer paidBy,
        @Term(zh = "会议培训经费", meansZh = "是否列入会议、培训经费", means = "whether it is part of a meeting's or training's budget") Boolean meetingBudget,
        @Paper @Term(zh = "会议培训批准文件", meansZh = "会议、培训计划的批准文号", means = "number of the approval of the meeting or training") String meetingApproval,
        @Term(zh = "额外配置", also = {"房间配置", "客房摆放", "房间摆放", "房间物品", "房间额外配置", "客房物品"}, meansZh = "房间内额外摆放的物品", means = "what is put into the rooms") List<RoomExtra> extras,
        @Term(zh = "清真", meansZh = "是否有清真灶或者清真专用灶具", means = "whether it has a halal kitchen or dedicated cooking ware") Boolean halal,
        @Term(zh = "已告知饮食需求", also = "早餐已告知需求", meansZh = "是否已把来宾的饮食需求告知宾馆，早餐按此准备", means = "whether the hotel was told of the guests' diets and allergies and prepares breakfast by them")
                Boolean needsTold,
        @Term(zh = "票据", also = "发票") List<Bill> bills,
        @Prose @Term(zh = "备注", also = {"说明", "要求", "住宿要求"}) String notes) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return Arrays.asList(hotel);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
