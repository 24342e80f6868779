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
        @Term(zh = "日期", prose = "day", also = "用餐日期") LocalDate on,
        @Term(zh = "餐次", prose = "which meal") MealTime meal,
        @Term(zh = "时间", also = "用餐时间", meansZh = "开餐时刻，如 12:00", means = "time of day, such as 12:00") LocalTime starts,
        @Term(zh = "用餐形式", also = {"就餐形式", "用餐方式"}) MealForm form,
        @Term(zh = "地点", also = {"用餐地点", "用餐场所", "就餐地点", "餐厅", "用餐地址"}) Venue venue,
        @Term(zh = "来宾人数", also = "用餐来宾人数", meansZh = "本餐用餐来宾人数，不写则为全体来宾", means = "guests at this meal; all guests if absent") Integer guests,
        @Term(zh = "陪餐人数", prose = "dining companions", also = {"陪餐人员", "陪餐人员名单", "陪餐", "陪餐名单", "陪餐人", "陪餐领导", "主陪", "主陪名单", "陪同人员"}, meansZh = "人数或名单", means = "a count, or names") Companions companions,
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
        @Term(zh = "祝酒", prose = "toasts", also = "敬酒", meansZh = "是否安排祝酒", means = "whether a toast is planned") Boolean toast,
        @Term(zh = "收取伙食费", meansZh = "向来宾收取的伙食费", means = "meal charges collected from the guests") Charge charge,
        @Term(zh = "协助安排", prose = "whether the host only helps", meansZh = "是否协助来宾自费用餐", means = "whether the host only helps with a meal that the guests pay") Boolean assisted,
        @Yuan @Term(zh = "对外价格", meansZh = "食堂对外价格，元", means = "the canteen's public price, yuan") BigDecimal publicPrice,
        @Term(zh = "餐码支付", meansZh = "扫码付款的公务餐", means = "paid by the official meal code") Boolean mealCode,
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
        return form == null || !form.isSelfService() && !form.isSelfPaid();
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
