package reception.visit.meal;

import reception.vocabulary.Term;

/** The values of 餐次. */
@Term(zh = "餐次")
public enum MealTime {
    @Term(zh = "早餐", also = {"早饭", "早点", "早"}) BREAKFAST,
    @Term(zh = "午餐", also = {"中餐", "午饭", "午宴", "中饭", "中午", "午间", "午"}) LUNCH,
    @Term(zh = "晚餐", also = {"晚饭", "晚宴", "晚上", "晚间", "晚"}) DINNER,
    @Term(zh = "茶歇") TEA,
    @Term(zh = "夜宵", also = "宵夜") NIGHT_SNACK
}
