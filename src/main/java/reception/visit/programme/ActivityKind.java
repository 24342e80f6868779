package reception.visit.programme;

import reception.vocabulary.Term;

/** The values of 日程类型. */
@Term(zh = "日程类型")
public enum ActivityKind {
    @Term(zh = "会议", also = {"座谈会", "会见", "座谈", "会谈", "汇报会", "现场会", "推介会", "研讨会", "交流会", "恳谈会", "论坛", "洽谈", "洽谈会", "座谈交流", "交流座谈", "汇报", "见面会", "反馈会", "情况反馈", "学术报告", "讲座", "拜会", "拜访", "讨论", "评审会", "发布会", "对接会", "启动会", "总结会"}) MEETING,
    @Term(zh = "考察", also = {"参观考察", "考察点", "参观", "调研", "现场考察", "实地考察", "考察调研", "走访", "观摩", "实地查看", "现场检查", "检查", "视察", "现场观摩", "参访", "查看"}) SITE_VISIT,
    @Term(zh = "用餐", also = {"就餐", "早餐", "午餐", "晚餐", "中餐", "工作餐", "午宴", "晚宴", "宴会", "欢迎晚宴", "欢迎宴会", "便餐", "茶歇", "宴请"}) MEAL,
    @Term(zh = "转场", also = {"行车", "乘车", "前往", "抵达", "返程", "离开", "接站", "送站", "接机", "送机", "乘机", "途中", "出发", "送行", "返回", "赴机场"}) TRANSFER,
    @Term(zh = "休息", also = {"入住", "报到", "午休", "自由活动", "办理入住"}) REST,
    @Term(zh = "仪式", also = {"庆典", "开幕式", "闭幕式", "揭牌", "揭牌仪式", "剪彩", "欢迎仪式", "启动仪式", "合影", "合影留念", "开工仪式", "颁奖", "赠书", "捐赠仪式", "揭幕"}) CEREMONY,
    @Term(zh = "文艺演出", also = {"演出", "文艺表演", "文艺晚会", "晚会", "观看演出"}) PERFORMANCE,
    @Term(zh = "游览", also = {"旅游", "观光", "游玩", "游船"}) SIGHTSEEING,
    @Term(zh = "娱乐") ENTERTAINMENT,
    @Term(zh = "健身") FITNESS,
    @Term(zh = "购物") SHOPPING,
    @Term(zh = "休假", also = "疗养") LEAVE,
    @Term(zh = "探亲") FAMILY_VISIT,
    @Term(zh = "礼拜") PRAYER,
    @Term(zh = "培训", also = {"授课", "业务培训", "集中学习", "现场教学"}) TRAINING,
    @Term(zh = "签约", also = "签约仪式") SIGNING,
    @Term(zh = "其他") OTHER
}
