package reception.visit.paper;

import java.time.LocalDate;
import java.util.regex.Pattern;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.secrecy.SecrecyLevel;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** The sending unit's official letter. */
@Term(zh = "公函", meansZh = "派出单位公函", means = "the sending unit's official letter")
public record Letter(
        Place at,
        @Shorthand @Term(zh = "形式", also = {"公函形式", "类型", "来函形式", "有无公函"}, meansZh = "公函、电话记录、会议通知、邀请函或无", means = "letter, phone record, notice, invitation or none") LetterForm form,
        @Term(zh = "发文字号", also = {"公函字号", "文号", "函号", "来函文号", "来函字号", "公函文号", "编号", "公函编号"}) String number,
        @Term(zh = "标题", also = {"公函标题", "名称", "公函名称", "文件名称"}) String title,
        @Term(zh = "派出单位", also = {"发函单位", "来函单位", "发文单位", "来文单位"}, meansZh = "发函单位", means = "the unit that sends the guests") String issuer,
        @Term(zh = "成文日期", also = {"发函日期", "落款日期", "日期", "发文日期", "公函日期"}, meansZh = "公函落款日期", means = "date of the letter") LocalDate dated,
        @Term(zh = "收到日期", also = {"收文日期", "收函日期"}, meansZh = "收到公函的日期", means = "when it was received") LocalDate received,
        @Term(zh = "载明事项", meansZh = "公函写明的时间、人员、行程", means = "the dates, people and activities that it states") LetterCoverage covers,
        @Term(zh = "文件", also = "扫描件", meansZh = "扫描件文件名", means = "name of the scanned file") String file,
        @Term(zh = "密级", meansZh = "来函标注的密级", means = "level that is marked on the letter") SecrecyLevel level,
        @Term(zh = "份号") String copyNumber) implements Fact {

    private static final Pattern NUMBER = Pattern.compile("[\\p{N}零〇一二三四五六七八九十百千]");

    /** Whether what stands for its number holds one, in digits or in Chinese; null where nothing is stated. */
    public Boolean isNumbered() {
        return number == null ? null : NUMBER.matcher(number).find();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
