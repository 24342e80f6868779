package reception.visit.meal;

import reception.vocabulary.Term;

/** The values of 用餐形式. */
@Term(zh = "用餐形式")
public enum MealForm {
    @Term(zh = "工作餐", also = {"工作午餐", "工作晚餐", "公务工作餐", "便餐"}) WORKING_MEAL,
    @Term(zh = "自助餐", also = {"自助", "自助式", "自助工作餐"}) BUFFET,
    @Term(zh = "份饭", also = {"盒饭", "套餐", "快餐", "盒餐", "份餐"}) BOXED_MEAL,
    @Term(zh = "桌餐", also = {"围桌", "桌席", "圆桌", "围餐", "合餐", "点餐"}) TABLE_MEAL,
    @Term(zh = "自费用餐", also = {"自行用餐", "自费", "自行安排", "自理", "自行解决"}) SELF_PAID,
    @Term(zh = "宴请", also = {"宴会", "晚宴", "午宴", "欢迎宴会", "欢迎晚宴", "答谢宴会", "正式宴会", "招待宴会"}) BANQUET,
    @Term(zh = "冷餐会") COLD_BUFFET,
    @Term(zh = "酒会") COCKTAIL,
    @Term(zh = "茶会") TEA,
    @Term(zh = "食堂用餐", also = {"食堂就餐", "食堂", "机关食堂", "食堂工作餐", "食堂套餐", "食堂份饭"}) CANTEEN_MEAL;

    /** Whether the guests eat at their own expense. */
    public boolean isSelfPaid() {
        return this == SELF_PAID;
    }

    /** Whether guests choose among what is laid out. */
    public boolean isSelfService() {
        return this == BUFFET || this == COLD_BUFFET || this == COCKTAIL;
    }
}
