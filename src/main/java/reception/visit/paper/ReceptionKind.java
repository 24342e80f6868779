package reception.visit.paper;

import reception.vocabulary.Term;

/** The values of 接待性质. */
@Term(zh = "接待性质")
public enum ReceptionKind {
    @Term(zh = "国内公务", also = {"公务接待", "国内公务接待", "政务接待", "国内接待", "内宾接待", "内宾"}) DOMESTIC_OFFICIAL,
    @Term(zh = "外事", also = {"外事接待", "外宾接待", "外宾", "涉外接待"}) FOREIGN,
    @Term(zh = "商务招商", prose = "investment promotion", also = {"招商引资", "商务接待", "招商接待", "商务招商接待", "招商引资接待", "招商"}) BUSINESS,
    @Term(zh = "企业商务", prose = "corporate hospitality", also = {"企业商务招待", "业务招待", "商务招待", "企业业务招待"}) ENTERPRISE,
    @Term(zh = "港澳台", prose = "Hong Kong, Macao or Taiwan", also = {"涉港澳台", "港澳台来宾", "港澳台接待"}) HONG_KONG_MACAO_TAIWAN,
    @Term(zh = "会议", also = {"会议活动", "会议接待"}) MEETING,
    @Term(zh = "培训", also = {"培训活动", "培训接待"}) TRAINING,
    @Term(zh = "自办活动", also = {"节庆活动", "庆典", "展会"}) OWN_EVENT,
    @Term(zh = "内部公务", also = {"内部活动", "内部检查"}) INTERNAL,
    @Term(zh = "走访慰问", also = {"慰问", "送温暖"}) COMFORT_VISIT
}
