package reception.plan;

import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Contact;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.Rank;
import reception.visit.Region;
import reception.visit.guests.ForeignVisit;
import reception.visit.guests.Guests;
import reception.visit.host.Host;
import reception.visit.host.Service;
import reception.visit.host.StaffMember;
import reception.visit.lodging.Lodging;
import reception.visit.meal.Meal;
import reception.visit.money.Budget;
import reception.visit.money.Payer;
import reception.visit.paper.Approval;
import reception.visit.paper.Change;
import reception.visit.paper.Letter;
import reception.visit.paper.ReceptionKind;
import reception.visit.paper.Review;
import reception.visit.paper.Stage;
import reception.visit.programme.ActivityKind;
import reception.visit.programme.Contingency;
import reception.visit.programme.Event;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.Purpose;
import reception.visit.programme.Security;
import reception.visit.programme.Tour;
import reception.visit.programme.Visit;
import reception.visit.secrecy.Confidentiality;
import reception.visit.transport.Vehicle;
import reception.visit.welcome.Decor;
import reception.visit.welcome.Gift;
import reception.visit.welcome.ReceivedGift;
import reception.visit.welcome.WelcomeItem;
import reception.vocabulary.Prose;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * The plan of one visit, and after it the reception list.
 *
 * @since 0.1.0
 */
@Term(zh = "接待方案", meansZh = "一次来访的接待方案，办结后即接待清单", means = "the plan of one visit, and after it the reception record")
public record Plan(
        Place at,
        @Term(zh = "接待方案", meansZh = "格式版本，写 1", means = "format version, 1") Integer receptionPlan,
        @Term(zh = "标题", also = {"接待事由", "方案名称", "接待名称", "接待项目", "活动名称", "代表团名称", "团组名称", "会议名称"}, meansZh = "方案标题", means = "title of the plan") String title,
        @Term(zh = "编号", also = {"接待编号", "流水号", "单号", "单据编号", "表单编号", "方案编号", "编码"}, meansZh = "本单位的登记编号", means = "under which the unit files it") String number,
        @Term(zh = "接待规格", also = {"接待级别", "接待等级", "规格", "接待档次", "class"}, meansZh = "本单位自定的档次，如校级、A类；不改变任何限额", means = "the unit's own class, such as A; changes no limit")
                String receptionClass,
        @Term(zh = "紧急程度", also = {"缓急程度", "缓急"}) String urgency,
        @Term(zh = "任务来源", also = "接待任务来源", meansZh = "如来函、上级通知、领导交办", means = "such as a letter, a notice from above or a leader's order") String origin,
        @Term(zh = "填报日期", also = {"填表日期", "填制日期", "制表日期", "申请日期", "拟稿日期", "填报时间", "填表时间", "申请时间", "制单日期"}, meansZh = "填写方案或者审批单的日期", means = "when the plan or form was filled in")
                LocalDate filledOn,
        @Term(zh = "接待性质", prose = "kind of reception", also = {"接待类型", "接待类别"}, meansZh = "决定适用哪一套标准", means = "decides which standards apply") ReceptionKind kind,
        @Term(zh = "阶段", prose = "stage", also = {"办理状态", "状态", "当前阶段"}, meansZh = "哪些材料应当已经具备取决于此", means = "what must already be there depends on it") Stage status,
        @Term(zh = "接待地", prose = "place of the reception", also = "接待所在地", meansZh = "接待所在行政区划", means = "where the reception takes place") Region region,
        @Term(zh = "时区", meansZh = "默认 Asia/Shanghai", means = "default Asia/Shanghai") String timeZone,
        @Term(zh = "来访目的", also = {"来访事由", "接待任务", "接待内容", "公务事由", "事由", "访问目的"}, meansZh = "为何而来", means = "why they come") Purpose purpose,
        @Term(zh = "公函", prose = "official letter", also = {"派出单位公函", "来函", "公函情况", "来函情况", "接待依据", "函件", "公函及函号"}, meansZh = "派出单位公函", means = "the sending unit's official letter") Letter letter,
        @Term(zh = "审批", also = {"审批意见", "审批情况", "审批流程", "领导审批", "审核审批", "签批", "领导签批", "审批签字"}, meansZh = "审批步骤与例外事项", means = "steps of approval, and approved exceptions") Approval approval,
        @Term(zh = "接待单位", meansZh = "由谁接待", means = "who receives") Host host,
        @Term(zh = "来宾", also = {"接待对象", "来访人员", "来宾名单", "接待对象名单", "来宾信息", "来访人员名单", "来访对象", "来宾情况", "代表团", "客人", "visitors", "delegation"}, meansZh = "来访人员", means = "who comes") Guests guests,
        @Term(zh = "陪同人员", prose = "accompanying officials", also = {"陪同人员名单", "陪同领导", "陪同", "陪同单位人员", "陪同领导名单"}, meansZh = "全程或分段陪同的人员（不是陪餐人员）", means = "people who travel along with the guests; not dining companions")
                List<Person> escorts,
        @Term(zh = "来访时间", also = {"接待时间", "抵离时间", "来访日期", "接待日期", "来访起止时间", "接待起止时间", "起止时间", "活动时间", "访问时间"}, meansZh = "抵离时间", means = "arrival and departure") Visit visit,
        @Term(zh = "日程", prose = "programme", also = {"日程安排", "行程安排", "活动安排", "接待日程", "行程", "日程表", "活动日程", "公务活动安排", "活动内容安排", "日程及活动安排", "program", "programme", "schedule", "agenda"}, meansZh = "逐项日程", means = "the programme, item by item") List<ItineraryItem> itinerary,
        @Term(zh = "用餐", also = {"用餐安排", "就餐安排", "餐饮安排", "餐饮", "餐饮保障", "用餐情况", "就餐", "就餐情况", "工作餐", "接待用餐", "公务用餐", "dining"}, meansZh = "一餐一项", means = "one item for each meal") List<Meal> meals,
        @Term(zh = "住宿", also = {"住宿安排", "住宿保障", "住宿情况", "食宿安排", "accommodation", "hotel"}, meansZh = "一处一项", means = "one item for each hotel") List<Lodging> lodging,
        @Term(zh = "用车", also = {"车辆", "用车安排", "车辆安排", "交通安排", "车辆保障", "用车情况", "用车保障", "交通保障", "乘车安排", "transportation", "transport"}, meansZh = "一车一项", means = "one item for each vehicle") List<Vehicle> vehicles,
        @Term(zh = "迎送", prose = "meeting and seeing off", also = {"迎送安排", "迎接安排", "接送安排", "接送站安排", "接站安排", "接机安排", "迎送工作"}, meansZh = "接站、迎候、送行", means = "meeting and seeing off") List<WelcomeItem> welcome,
        @Term(zh = "安全保卫", also = {"安保", "安全保障", "安保措施", "安全保卫工作", "安保安排", "警卫安排"}, meansZh = "警车、管制、清场", means = "police, closures, cleared venues") Security security,
        @Term(zh = "礼品", also = {"纪念品", "礼品安排", "礼品纪念品", "伴手礼", "礼物"}, meansZh = "一件一项", means = "one item for each gift") List<Gift> gifts,
        @Term(zh = "收受礼品", meansZh = "来宾所赠，一件一项", means = "one item for each gift that the guests gave") List<ReceivedGift> giftsReceived,
        @Term(zh = "布置", prose = "decoration", also = {"会场布置", "场地布置", "环境布置", "现场布置", "氛围布置", "decorations", "decoration"}, meansZh = "花草、水果、背景板、旗帜、座次", means = "flowers, fruit, backdrop, flags, seating") Decor decor,
        @Term(zh = "经费", also = {"经费预算", "接待经费", "接待费用", "费用预算", "经费安排", "接待预算", "预算", "经费情况", "经费保障", "费用情况", "费用", "cost", "costs"}, meansZh = "预算、费用明细与支付", means = "budget, cost items, payment") Budget budget,
        @Term(zh = "保密", also = {"保密要求", "保密工作", "保密安排", "保密措施", "保密事项"}, meansZh = "密级、知悉范围、文件、渠道", means = "classification level, access list, documents, channels") Confidentiality confidentiality,
        @Term(zh = "工作人员", prose = "support staff", also = {"工作人员名单", "接待工作人员", "接待人员", "工作人员分工", "人员分工", "保障人员", "staff"}, meansZh = "接待工作人员", means = "the reception team") List<StaffMember> team,
        @Term(zh = "应急预案", also = {"应急保障", "应急措施", "应急方案", "应急安排", "应急处置"}, meansZh = "应急指挥、医疗、天气、备用车辆", means = "command, medical, weather, spare vehicle") Contingency contingency,
        @Term(zh = "服务特色", also = {"特色服务", "会务", "会务安排", "会务服务", "会务保障", "服务保障", "会议服务"}, meansZh = "地方特色、翻译、标识", means = "local character, interpreters, signs") Service service,
        @Term(zh = "总结", prose = "reception record and summary", also = {"接待总结", "接待小结", "小结"}, meansZh = "清单、小结、归档", means = "reception record, summary, archive") Review review,
        @Term(zh = "外事", also = "外宾接待", meansZh = "外宾接待经费办法要求的事项", means = "what the rules on receiving foreign guests ask for") ForeignVisit foreign,
        @Term(zh = "代表视察", prose = "inspection tour", also = "委员视察", meansZh = "人大代表、政协委员的视察", means = "an inspection tour of deputies or of CPPCC members") Tour tour,
        @Term(zh = "大型活动", prose = "large event", also = "大型群众性活动", meansZh = "面向社会公众的大型群众性活动", means = "a large-scale mass activity open to the public") Event event,
        @Term(zh = "附件", also = {"附", "附件材料", "附件清单"}, meansZh = "附件清单", means = "list of annexes") List<String> attachments,
        @Term(zh = "变更记录", also = "变更", meansZh = "方案的修改", means = "changes of the plan") List<Change> changes,
        @Term(zh = "联系人", also = {"联络人", "联系方式", "联系人及电话", "联系人名单", "contact"}, meansZh = "本次接待的联系人，一人一项", means = "whom to call about this reception") List<Contact> contacts,
        @Prose @Term(zh = "工作要求", also = {"接待要求", "有关要求", "相关要求", "工作原则", "接待原则", "其他要求", "几点要求"}, meansZh = "对接待工作的要求，一条一项", means = "what is asked of those who receive, item by item")
                List<String> requirements,
        @Prose @Term(zh = "备注", also = {"其他事项", "注意事项", "其他", "说明", "其他说明", "附注", "其他安排", "notes", "note"}) String remarks) implements Fact {

    /** What stands at the head of each paper that is made of it; null if nothing does. See {@link Confidentiality#mark}. */
    public Text mark(boolean withCircle) {
        return confidentiality == null ? null : confidentiality.mark(withCircle);
    }

    /** How many guests come; null if the plan does not say. */
    public Integer guestCount() {
        return guests == null ? null : guests.size();
    }

    /** How many guests are at a meal: as it says, else those of its diners who are no companions, but never more than come; null if the plan does not say. */
    public Integer guestsAt(Meal meal) {
        if (meal.guests() != null) {
            return meal.guests();
        }
        Integer companions = meal.companionCount();
        boolean isToldByDiners = meal.diners() != null && companions != null && meal.diners() >= companions;
        Integer all = guestCount();
        return !isToldByDiners ? all : Integer.valueOf(all == null ? meal.diners() - companions : Math.min(all, meal.diners() - companions));
    }

    /** How many of the host's side dine at a meal: as it says, else those of its diners who are no guests; null if the plan does not say. */
    public Integer companionsAt(Meal meal) {
        return Meal.companionsAmong(meal.companionCount(), meal.diners(), guestsAt(meal));
    }

    /** The highest rank among the guests; null if none is stated. */
    public Rank highestGuestRank() {
        return guests == null ? null : guests.highestRank();
    }

    /** What each gift is called; null among them for one without a name. */
    public List<String> getNamesOfGifts() {
        return gifts.stream().map(Gift::item).toList();
    }

    /** Whether the programme leads to a place that is stated to be secret-related or military. */
    public boolean isWithSecretSite() {
        return itinerary.stream().anyMatch(ItineraryItem::isSecretSite);
    }

    /** Whether a guest is stated to be under guard. */
    public boolean isGuarded() {
        return confidentiality != null && Boolean.TRUE.equals(confidentiality.guardedVisit()) || security != null && Boolean.TRUE.equals(security.guardTask());
    }

    /** Whether the host pays for lodging that it enters under a meeting with an approval of its own. */
    public boolean isWithLodgingOfApprovedMeeting() {
        return lodging.stream().anyMatch(stay -> stay.paidBy() == Payer.HOST && Boolean.TRUE.equals(stay.meetingBudget()) && stay.meetingApproval() != null);
    }

    /** Whether it is approved or done, so that approval and letter must be there. */
    public boolean isBeyondDraft() {
        return status == Stage.APPROVED || status == Stage.DONE;
    }

    /** Whether guests from a place do nothing but eat meals paid by the official meal code. */
    public boolean isOnlyMealsByCodeFrom(String place) {
        boolean isOnlyMeals = lodging.isEmpty() && vehicles.isEmpty() && welcome.isEmpty()
                && itinerary.stream().allMatch(item -> item.kind() == ActivityKind.MEAL);
        boolean isByCode = !meals.isEmpty() && meals.stream().allMatch(meal -> Boolean.TRUE.equals(meal.mealCode()));
        return isOnlyMeals && isByCode && guests != null && guests.region() != null && guests.region().isWithin(place);
    }

    /** Whether the guests are based in the city where the reception takes place. */
    public boolean isWithinOneCity() {
        return region != null && guests != null && guests.region() != null && region.isSameCityAs(guests.region());
    }

    /** Whether anybody of the host's side travels or dines with the guests. */
    public boolean isAccompanied() {
        return !escorts.isEmpty() || meals.stream().map(Meal::companions).anyMatch(companions -> companions != null && companions.size() != null && companions.size() > 0);
    }

    /** Whether its stage says that the visit is still ahead; false while the stage is unknown. */
    public boolean isAheadOfTheVisit() {
        return status == Stage.DRAFT || status == Stage.APPROVED;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
