package reception.plan;

import reception.vocabulary.Term;

/** The values of 公函形式. */
@Term(zh = "公函形式")
public enum LetterForm {
    @Term(zh = "公函", also = "来函") LETTER,
    @Term(zh = "电话记录", also = {"电话记录单", "来电记录"}) PHONE_RECORD,
    @Term(zh = "会议通知", also = "通知") NOTICE,
    @Term(zh = "邀请函") INVITATION,
    @Term(zh = "无", also = "无公函") NONE
}
