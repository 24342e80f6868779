package reception.visit.paper;

import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Counted;
import reception.visit.Fact;
import reception.visit.Person;
import reception.vocabulary.Term;

/** What the letter states. */
@Term(zh = "公函载明事项", meansZh = "公函写明的时间、人员、行程", means = "what the letter states")
public record LetterCoverage(
        Place at,
        @Term(zh = "开始日期", prose = "first day", meansZh = "公函所载开始日期", means = "first day stated") LocalDate from,
        @Term(zh = "结束日期", prose = "last day", meansZh = "公函所载结束日期", means = "last day stated") LocalDate until,
        @Term(zh = "人数", also = "来宾人数", meansZh = "公函所载人数", means = "number of people stated") Integer count,
        @Term(zh = "人员", also = "名单", meansZh = "公函所载人员", means = "people stated") List<Person> people,
        @Term(zh = "公务内容", also = "内容", meansZh = "公函所载公务内容", means = "official business stated") List<String> activities,
        @Term(zh = "行程", meansZh = "公函所载行程", means = "itinerary stated") String itinerary) implements Fact, Counted {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
