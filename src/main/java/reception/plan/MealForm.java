package reception.plan;

import reception.vocabulary.Term;

/** The values of 用餐形式. */
@Term(zh = "用餐形式")
public enum MealForm {
    @Term(zh = "工作餐") WORKING_MEAL,
    @Term(zh = "自助餐", also = "自助") BUFFET,
    @Term(zh = "份饭", also = "盒饭") BOXED_MEAL,
    @Term(zh = "桌餐", also = "围桌") TABLE_MEAL,
    @Term(zh = "自费用餐", also = {"自行用餐", "自费"}) SELF_PAID,
    @Term(zh = "宴请", also = "宴会") BANQUET,
    @Term(zh = "冷餐会") COLD_BUFFET,
    @Term(zh = "酒会") COCKTAIL,
    @Term(zh = "茶会") TEA,
    @Term(zh = "食堂用餐", also = "食堂就餐") CANTEEN_MEAL;

    /** Whether the guests eat at their own expense. */
    public boolean isSelfPaid() {
        return this == SELF_PAID;
    }

    /** Whether guests choose among what is laid out. */
    public boolean isSelfService() {
        return this == BUFFET || this == COLD_BUFFET || this == COCKTAIL;
    }
}
