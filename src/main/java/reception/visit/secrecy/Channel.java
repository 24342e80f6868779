package reception.visit.secrecy;

import reception.vocabulary.Other;
import reception.vocabulary.Term;

/** The values of 传递渠道: classes of channels, not products; what offices call them otherwise stands in the lexicon of channels. */
@Term(zh = "传递渠道")
public enum Channel {
    @Term(zh = "机要交通", also = "机要通信") CONFIDENTIAL_COURIER,
    @Term(zh = "涉密网络", also = "涉密内网") CLASSIFIED_NETWORK,
    @Term(zh = "密码传真") CLASSIFIED_FAX,
    @Term(zh = "专人送达", also = "专人递送") HAND_DELIVERY,
    @Term(zh = "机关内网", also = {"办公内网", "OA"}) OFFICE_NETWORK,
    @Term(zh = "政务外网") GOVERNMENT_NETWORK,
    @Term(zh = "政务即时通信") GOVERNMENT_CHAT,
    @Term(zh = "会议传达") MEETING,
    @Term(zh = "电子邮件", also = "邮件") EMAIL,
    @Term(zh = "公共邮箱", prose = "a public mail service", also = {"个人邮箱", "互联网邮箱"}) PUBLIC_EMAIL,
    @Term(zh = "微信", prose = "WeChat", also = "微信群") WECHAT,
    @Term(zh = "QQ群", prose = "a QQ group") QQ,
    @Term(zh = "聊天群", also = {"工作群", "钉钉"}) CHAT_GROUP,
    @Term(zh = "短信", prose = "text message") SMS,
    @Term(zh = "电话") PHONE,
    @Term(zh = "对讲机") RADIO,
    @Term(zh = "视频会议") VIDEO_MEETING,
    @Term(zh = "网盘", also = "云盘") CLOUD_DISK,
    @Term(zh = "在线文档和表单", also = "在线文档") ONLINE_DOCUMENT,
    @Term(zh = "公开发布") PUBLIC_POSTING,
    @Term(zh = "人工智能服务") AI_SERVICE,
    @Term(zh = "社会印刷复制", also = "打印店") PRINT_SHOP,
    @Term(zh = "移动存储介质") REMOVABLE_DISK,
    @Term(zh = "近距离无线传输") NEAR_FIELD,
    @Term(zh = "传真") FAX,
    @Term(zh = "普通邮政", also = "邮寄") POST,
    @Term(zh = "快递") EXPRESS,
    @Term(zh = "跑腿", also = "同城配送") TAXI_DELIVERY,
    @Term(zh = "纸质", also = "纸质发放") PRINTED,
    @Other @Term(zh = "其他") OTHER
}
