package reception.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;
import reception.yaml.Place;

/** One item for each meal. */
@Term(zh = "用餐", meansZh = "一餐一项", means = "one item for each meal")
public record Meal(
        Place at,
        @Term(zh = "日期", also = "用餐日期") LocalDate on,
        @Term(zh = "餐次") MealTime meal,
        @Term(zh = "时间", also = "用餐时间", meansZh = "开餐时刻，如 12:00", means = "time of day, such as 12:00") LocalTime starts,
        @Term(zh = "用餐形式", also = {"就餐形式", "用餐方式"}) MealForm form,
        @Term(zh = "地点", also = {"用餐地点", "用餐场所", "就餐地点", "餐厅", "用餐地址"}) Venue venue,
        @Term(zh = "来宾人数", also = "用餐来宾人数", meansZh = "本餐用餐来宾人数，不写则为全体来宾", means = "guests at this meal; all guests if absent") Integer guests,
        @Term(zh = "陪餐人数", also = {"陪餐人员", "陪餐人员名单", "陪餐", "陪餐名单", "陪餐人", "陪餐领导", "主陪", "主陪名单", "陪同人员"}, meansZh = "人数或名单", means = "a count, or names") Companions companions,
        @Term(zh = "工作人员用餐人数", meansZh = "另行用餐的工作人员", means = "staff who eat apart") Integer staff,
        @Term(zh = "餐标", also = {"用餐标准", "人均标准", "人均费用", "餐费标准", "就餐标准", "每人标准"}, meansZh = "元/人", means = "yuan per person") CostPerPerson costPerPerson,
        @Yuan @Term(zh = "合计", also = {"总金额", "费用", "用餐费用", "费用合计"}, meansZh = "本餐总金额，元", means = "total of this meal, yuan") BigDecimal total,
        @Term(zh = "费用承担方", also = "付款方") Payer payer,
        @Term(zh = "付款单位") String payerName,
        @Term(zh = "主请人级别") Rank hostRank,
        @Term(zh = "菜单", also = {"菜品清单", "菜品", "菜谱", "菜肴"}) List<Dish> dishes,
        @Term(zh = "酒水", also = "饮品", meansZh = "无则写“无”", means = "write none if there are none") List<Drink> drinks,
        @Term(zh = "香烟", also = "提供香烟") Boolean cigarettes,
        @Term(zh = "烟灰缸") Boolean ashtrays,
        @Term(zh = "祝酒", also = "敬酒", meansZh = "是否安排祝酒", means = "whether a toast is planned") Boolean toast,
        @Term(zh = "收取伙食费", meansZh = "向来宾收取的伙食费", means = "meal charges collected from the guests") Charge charge,
        @Term(zh = "协助安排", meansZh = "是否协助来宾自费用餐", means = "whether the host only helps with a meal that the guests pay") Boolean assisted,
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
        @Term(zh = "实际", also = "实际用餐", meansZh = "实际发生", means = "what was actually done") MealActual actual) implements Fact, Labelled {

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

    /** How many of the host's side dine along; null if the plan does not say. */
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
}
