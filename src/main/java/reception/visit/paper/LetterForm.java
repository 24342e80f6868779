package reception.visit.paper;

import reception.vocabulary.Term;

/** The values of 公函形式. */
@Term(zh = "公函形式")
public enum LetterForm {
    @Term(zh = "公函", also = {"有", "有公函", "派出单位公函", "介绍信", "函", "来函", "红头函", "红头文件", "传真", "传真件", "传真函", "电报", "明传电报", "明传", "函电", "工作函", "商请函", "商洽函", "协作函", "办案协作函", "来函附后", "公函附后", "见附件", "有，见附件", "附后", "fax", "telegram"}) LETTER,
    @Term(zh = "电话记录", also = {"电话记录单", "来电记录", "电话通知"}) PHONE_RECORD,
    @Term(zh = "会议通知", also = {"通知", "工作通知", "上级通知", "会议函"}) NOTICE,
    @Term(zh = "邀请函") INVITATION,
    @Term(zh = "无", also = {"无公函", "没有公函", "未收到公函"}) NONE
}
