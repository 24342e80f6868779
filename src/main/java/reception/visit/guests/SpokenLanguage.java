package reception.visit.guests;

import reception.vocabulary.Term;

/** Languages by the words that plans use for them, so that 英语 and English are one. */
@Term(zh = "语种")
public enum SpokenLanguage {
    @Term(zh = "汉语", also = {"中文", "普通话", "国语", "华语", "汉文", "Mandarin", "Mandarin-Chinese"}) CHINESE,
    @Term(zh = "英语", also = {"英文"}) ENGLISH,
    @Term(zh = "日语", also = {"日文"}) JAPANESE,
    @Term(zh = "韩语", also = {"韩文", "朝鲜语", "朝鲜文", "韩国语"}) KOREAN,
    @Term(zh = "俄语", also = {"俄文"}) RUSSIAN,
    @Term(zh = "法语", also = {"法文"}) FRENCH,
    @Term(zh = "德语", also = {"德文"}) GERMAN,
    @Term(zh = "西班牙语", also = {"西语", "西班牙文"}) SPANISH,
    @Term(zh = "葡萄牙语", also = {"葡语", "葡文"}) PORTUGUESE,
    @Term(zh = "意大利语", also = {"意语"}) ITALIAN,
    @Term(zh = "阿拉伯语", also = {"阿语", "阿拉伯文"}) ARABIC,
    @Term(zh = "波斯语") PERSIAN,
    @Term(zh = "土耳其语") TURKISH,
    @Term(zh = "印地语") HINDI,
    @Term(zh = "乌尔都语") URDU,
    @Term(zh = "泰语", also = {"泰文"}) THAI,
    @Term(zh = "越南语", also = {"越南文"}) VIETNAMESE,
    @Term(zh = "马来语", also = {"马来文"}) MALAY,
    @Term(zh = "印尼语", also = {"印度尼西亚语"}) INDONESIAN,
    @Term(zh = "哈萨克语") KAZAKH,
    @Term(zh = "蒙古语", also = {"蒙语", "蒙古文"}) MONGOLIAN,
    @Term(zh = "维吾尔语", also = {"维语"}) UYGHUR,
    @Term(zh = "藏语", also = {"藏文"}) TIBETAN
}
