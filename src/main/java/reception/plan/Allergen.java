package reception.plan;

import reception.vocabulary.Term;

/** The values of 过敏原. */
@Term(zh = "过敏原")
public enum Allergen {
    @Term(zh = "含麸质谷物", also = {"麸质", "小麦"}) GLUTEN,
    @Term(zh = "甲壳纲", also = {"虾蟹", "甲壳类", "虾", "蟹"}) CRUSTACEAN,
    @Term(zh = "鱼类", also = "鱼") FISH,
    @Term(zh = "蛋类", also = "鸡蛋") EGG,
    @Term(zh = "花生") PEANUT,
    @Term(zh = "大豆") SOY,
    @Term(zh = "乳类", also = {"牛奶", "乳制品"}) MILK,
    @Term(zh = "坚果", also = "坚果类") NUTS,
    @Term(zh = "其他") OTHER
}
