package reception.plan;

import reception.vocabulary.Term;

/** The values of 过敏原. */
@Term(zh = "过敏原")
public enum Allergen {
    @Term(zh = "含麸质谷物", also = "麸质") GLUTEN,
    @Term(zh = "甲壳纲", also = {"虾蟹", "甲壳类"}) CRUSTACEAN,
    @Term(zh = "鱼类", also = "鱼") FISH,
    @Term(zh = "蛋类", also = "鸡蛋") EGG,
    @Term(zh = "花生") PEANUT,
    @Term(zh = "大豆") SOY,
    @Term(zh = "乳类", also = "牛奶") MILK,
    @Term(zh = "坚果") NUTS,
    @Term(zh = "其他") OTHER
}
