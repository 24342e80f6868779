package reception.plan;

import reception.vocabulary.Term;

/** The values of 接待性质. */
@Term(zh = "接待性质")
public enum ReceptionKind {
    @Term(zh = "国内公务") DOMESTIC_OFFICIAL,
    @Term(zh = "外事") FOREIGN,
    @Term(zh = "商务招商", prose = "investment promotion", also = {"招商引资", "商务接待", "招商接待"}) BUSINESS,
    @Term(zh = "企业商务", prose = "corporate hospitality", also = "企业商务招待") ENTERPRISE,
    @Term(zh = "港澳台", prose = "Hong Kong, Macao or Taiwan", also = {"涉港澳台", "港澳台来宾"}) HONG_KONG_MACAO_TAIWAN,
    @Term(zh = "会议", also = "会议活动") MEETING,
    @Term(zh = "培训", also = "培训活动") TRAINING,
    @Term(zh = "自办活动", also = {"节庆活动", "庆典", "展会"}) OWN_EVENT,
    @Term(zh = "内部公务", also = {"内部活动", "内部检查"}) INTERNAL,
    @Term(zh = "走访慰问", also = {"慰问", "送温暖"}) COMFORT_VISIT
}
