package reception.visit.money;

import reception.vocabulary.Other;
import reception.vocabulary.Term;

/** The values of 费用类型. */
@Term(zh = "费用类型")
public enum CostKind {
    @Term(zh = "餐费", also = {"伙食费", "用餐费", "餐饮费", "工作餐费", "用餐", "餐饮", "就餐费"}) MEAL,
    @Term(zh = "住宿费", also = {"住宿", "房费", "客房费"}) LODGING,
    @Term(zh = "交通费", also = {"用车费", "租车费", "车辆费", "交通", "车辆租赁费"}) TRANSPORT,
    @Term(zh = "场地费", also = {"会场费", "场租费", "场地租金", "会议室租金", "场地租赁费"}) VENUE,
    @Term(zh = "资料费", also = {"印刷费", "材料费", "资料印刷费"}) MATERIALS,
    @Term(zh = "翻译费") INTERPRETER,
    @Term(zh = "礼品费") GIFT,
    @Term(zh = "娱乐费") ENTERTAINMENT,
    @Term(zh = "差旅费", also = "国际旅费") TRAVEL,
    @Term(zh = "会议费") MEETING,
    @Term(zh = "培训费") TRAINING,
    @Term(zh = "医药费") MEDICAL,
    @Term(zh = "通讯费", also = "电话费") TELEPHONE,
    @Term(zh = "洗衣费") LAUNDRY,
    @Term(zh = "理发费") HAIRDRESSING,
    @Term(zh = "装修费") RENOVATION,
    @Term(zh = "劳务补贴", also = {"劳务费", "补贴", "津贴"}) PAY,
    @Other @Term(zh = "其他", also = {"其他费用", "其它"}) OTHER
}
