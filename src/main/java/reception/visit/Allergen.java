package reception.visit;

import reception.vocabulary.Other;
import reception.vocabulary.Term;

/** The values of 过敏原. */
@Term(zh = "过敏原")
public enum Allergen {
    @Term(zh = "含麸质谷物", also = {"麸质", "小麦", "麦类", "面筋", "谷蛋白", "wheat", "barley", "rye", "cereals containing gluten"}) GLUTEN,
    @Term(zh = "甲壳纲", also = {"虾蟹", "甲壳类", "虾", "蟹", "虾类", "蟹类", "甲壳纲动物", "甲壳动物", "shrimp", "prawn", "prawns", "crab", "crustaceans", "lobster"}) CRUSTACEAN,
    @Term(zh = "鱼类", also = {"鱼", "fin fish"}) FISH,
    @Term(zh = "蛋类", also = {"鸡蛋", "蛋", "蛋白", "eggs"}) EGG,
    @Term(zh = "花生", also = {"peanuts", "groundnut", "groundnuts"}) PEANUT,
    @Term(zh = "大豆", also = {"黄豆", "豆制品", "豆类", "soya", "soybean", "soybeans", "soy beans"}) SOY,
    @Term(zh = "乳类", also = {"牛奶", "乳制品", "奶", "奶制品", "乳", "乳及乳制品", "dairy", "milk products"}) MILK,
    @Term(zh = "坚果", also = {"坚果类", "树坚果", "腰果", "核桃", "杏仁", "榛子", "开心果", "nut", "tree nut", "tree nuts", "treenuts", "walnut", "walnuts", "cashew", "cashews", "almond", "almonds", "hazelnut", "hazelnuts", "pistachio"}) NUTS,
    @Term(zh = "芝麻", also = {"芝麻酱", "sesame seeds"}) SESAME,
    @Term(zh = "贝类及软体动物", also = {"贝类", "软体动物", "贝", "mollusk", "molluscs", "mollusks", "shellfish molluscs"}) MOLLUSC,
    @Term(zh = "芹菜", also = {"西芹"}) CELERY,
    @Term(zh = "芥末", also = "芥菜籽") MUSTARD,
    @Term(zh = "羽扇豆", also = "lupine") LUPIN,
    @Term(zh = "亚硫酸盐", also = {"二氧化硫", "sulphite", "sulfites", "sulfite", "sulphur dioxide", "sulfur dioxide"}) SULPHITES,
    @Other @Term(zh = "其他") OTHER
}
