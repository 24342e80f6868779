package reception.visit;

import reception.vocabulary.Term;

/** The values of 地点类型. */
@Term(zh = "地点类型")
public enum PlaceKind {
    @Term(zh = "机场") AIRPORT,
    @Term(zh = "车站", also = {"火车站", "高铁站", "汽车站", "动车站"}) STATION,
    @Term(zh = "码头") DOCK,
    @Term(zh = "辖区边界", also = {"边界", "辖区交界"}) BORDER,
    @Term(zh = "住地", also = "酒店") HOTEL,
    @Term(zh = "机关") OFFICE,
    @Term(zh = "现场") SITE,
    @Term(zh = "高速路口", also = {"高速公路路口", "高速出口", "高速路出口", "高速公路出口", "高速收费站", "收费站"}) MOTORWAY_EXIT,
    @Term(zh = "其他") OTHER
}
