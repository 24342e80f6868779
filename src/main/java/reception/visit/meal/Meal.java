package reception.visit.meal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.Person;
import reception.visit.Rank;
import reception.visit.When;
import reception.visit.money.Bill;
import reception.visit.money.Charge;
import reception.visit.money.Payer;
import reception.vocabulary.ByDay;
import reception.vocabulary.OrPeriod;
import reception.vocabulary.Personal;
import reception.vocabulary.Prose;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One item for each meal. */
@ByDay
@Term(zh = "用餐", meansZh = "一餐一项", means = "one item for each meal")
public record Meal(
        Place at,
        @OrPeriod @Term(zh = "日期", prose = "day", also = {"用餐日期", "就餐日期"}) LocalDate on,
        @Term(zh = "餐次", prose = "which meal", also = {"餐别", "用餐时段", "餐类"}) MealTime meal,
        @OrPeriod(day = false) @Term(zh = "时间", also = {"用餐时间", "就餐时间", "开餐时间"}, meansZh = "开餐时刻，如 12:00", means = "time of day, such as 12:00") LocalTime starts,
        @Term(zh = "用餐形式", also = {"就餐形式", "用餐方式", "就餐方式", "形式", "用餐类型", "用餐类别"}) MealForm form,
        @Term(zh = "地点", also = {"用餐地点", "用餐场所", "就餐地点", "餐厅", "就餐场所", "场所", "餐厅名称"}) Venue venue,
        @Term(zh = "来宾人数", also = {"用餐来宾人数", "客人人数", "来宾用餐人数", "来访用餐人数", "接待人数", "接待对象人数"}, meansZh = "本餐用餐来宾人数，不写则为全体来宾", means = "guests at this meal; all guests if absent") Integer guests,
        @Term(zh = "用餐人数", also = {"就餐人数", "用餐总人数", "就餐总人数", "总人数", "共计人数", "人数"}, meansZh = "来宾与陪餐人员合计，不含另行用餐的工作人员", means = "guests and companions together, without staff who eat apart") Integer diners,
        @Term(zh = "陪餐人数", prose = "dining companions", also = {"陪餐人员", "陪餐人员名单", "陪餐", "陪餐名单", "陪餐人", "陪餐领导", "主陪", "主陪名单", "副陪", "陪同人员", "陪餐人员及职务", "陪同就餐人员", "陪同用餐人员", "陪同人数", "陪客", "陪同用餐人数", "我方人员"}, meansZh = "人数或名单", means = "a count, or names") Companions companions,
        @Term(zh = "工作人员用餐人数", meansZh = "另行用餐的工作人员", means = "staff who eat apart") Integer staff,
        @Term(zh = "餐标", also = {"用餐标准", "人均标准", "人均费用", "餐费标准", "就餐标准", "每人标准", "标准", "人均", "人均消费", "每人餐标"}, meansZh = "元/人", means = "yuan per person") CostPerPerson costPerPerson,
        @Yuan @Term(zh = "合计", also = {"总金额", "费用", "用餐费用", "费用合计", "金额", "餐费", "餐费合计", "预计费用", "总费用", "小计", "总价"}, meansZh = "本餐总金额，元", means = "total of this meal, yuan") BigDecimal total,
        @Term(zh = "费用承担方", also = "付款方") Payer payer,
        @Term(zh = "付款单位") String payerName,
        @Term(zh = "主请人级别") Rank hostRank,
        @Term(zh = "主请人", also = {"宴请人", "主人"}) Person hostedBy,
        @Term(zh = "桌数", also = {"席数", "就餐桌数", "用餐桌数"}) Integer tables,
        @Term(zh = "座次图", also = {"座次安排", "座次表", "座次", "席位安排", "席次"}, meansZh = "座次怎样排，或者附件名称", means = "how people sit, or the name of an annex") String seatPlan,
        @Term(zh = "菜单", also = {"菜品清单", "菜品", "菜谱", "菜肴", "菜单安排", "菜式"}) List<Dish> dishes,
        @Term(zh = "酒水", also = {"饮品", "饮料", "用酒", "酒水饮料"}, meansZh = "无则写“无”", means = "write none if there are none") List<Drink> drinks,
        @Term(zh = "香烟", also = {"提供香烟", "烟", "用烟", "烟草"}) Boolean cigarettes,
        @Term(zh = "烟灰缸") Boolean ashtrays,
        @Term(zh = "祝酒", prose = "toasts", also = {"敬酒", "祝酒辞", "祝酒词"}, meansZh = "是否安排祝酒", means = "whether a toast is planned") Boolean toast,
        @Term(zh = "收取伙食费", meansZh = "向来宾收取的伙食费", means = "meal charges collected from the guests") Charge charge,
        @Term(zh = "协助安排", prose = "whether the host only helps", meansZh = "是否协助来宾自费用餐", means = "whether the host only helps with a meal that the guests pay") Boolean assisted,
        @Yuan @Term(zh = "对外价格", meansZh = "食堂对外价格，元", means = "the canteen's public price, yuan") BigDecimal publicPrice,
        @Term(zh = "餐码支付", meansZh = "扫码付款的公务餐", means = "paid by the official meal code") Boolean mealCode,
        @Term(zh = "单独制作", also = {"专锅专具", "分餐制作"}, meansZh = "有饮食需求的来宾的份餐是否用专用锅具单独制作、单独上", means = "whether the portions of guests with needs are cooked and served apart, in pans and dishes of their own")
                Boolean cookedApart,
        @Term(zh = "不用料酒荤油", also = {"不用料酒", "不用料酒猪油"}, meansZh = "是否不用料酒、味醂、猪油和荤高汤", means = "whether neither cooking wine, mirin, lard nor stock of pork is used")
                Boolean plainSeasoning,
        @Term(zh = "专供肉源", also = {"清真肉源", "洁食肉源"}, meansZh = "供清真、洁食来宾的肉是否来自按其要求屠宰的来源，或者用密封的认证餐", means = "whether meat for guests with halal or kosher needs comes from slaughter of that kind, or in sealed certified meals")
                Boolean certifiedMeat,
        @Term(zh = "单独用油", also = "炸油分开", meansZh = "油炸食品是否分锅用油", means = "whether what is fried has oil of its own") Boolean separateOil,
        @Term(zh = "留样", also = "食品留样") FoodSample sample,
        @Term(zh = "票据", also = "发票") List<Bill> bills,
        @Term(zh = "实际", also = {"实际用餐", "实际情况"}, meansZh = "实际发生", means = "what was actually done") MealActual actual,
        @Prose @Term(zh = "备注", also = {"说明", "要求", "用餐要求", "其他"}) String notes) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return Arrays.asList(on, meal, starts);
    }

    /** Whether its day is one of Monday to Friday; days off and days made up by the State Council's yearly notice are not known here. */
    public boolean isOnWeekday() {
        return on != null && on.getDayOfWeek() != DayOfWeek.SATURDAY && on.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether guests choose among what is laid out. */
    public boolean isSelfService() {
        return form != null && form.isSelfService();
    }

    /** Whether dishes are put on the guests' table; so it is as long as the plan does not say otherwise. */
    public boolean isServed() {
        return isCookedForGuests() && !isSelfService();
    }

    /** Whether the host has a hand in what is cooked, whoever pays: what guests order for themselves, at a place of their own choice, is theirs alone. */
    public boolean isCookedForGuests() {
        boolean isArranged = Boolean.TRUE.equals(assisted) || venue != null && !Boolean.FALSE.equals(assisted);
        return form == null || !form.isSelfPaid() || isArranged || !dishes.isEmpty() || !drinks.isEmpty();
    }

    /** Companions as stated, else the diners who are no guests; null if neither is known. */
    public static Integer companionsAmong(Integer stated, Integer diners, Integer guests) {
        boolean isToldByDiners = stated == null && diners != null && guests != null && diners >= guests;
        return isToldByDiners ? Integer.valueOf(diners - guests) : stated;
    }

    /** How many of the host's side are stated to dine along; null if the plan does not say. */
    public Integer companionCount() {
        return Companions.countOf(this, companions);
    }

    /** What the guests are to pay for it, each: what is collected, else the place's public price; null if neither is stated. */
    public BigDecimal chargedPrice() {
        return charge != null && charge.perPerson() != null ? charge.perPerson() : publicPrice;
    }

    /** The time of day at which it starts, in hours, for comparison with a standard; null if not stated. */
    public BigDecimal startHour() {
        return When.hours(starts);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
