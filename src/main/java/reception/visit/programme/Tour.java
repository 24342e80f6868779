package reception.visit.programme;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/** An inspection tour of deputies or of CPPCC members. */
@Term(zh = "代表视察", meansZh = "人大代表、政协委员的视察", means = "an inspection tour of deputies or of CPPCC members")
public record Tour(
        Place at,
        @Term(zh = "视察人员", prose = "who tours") TourMembers members,
        @Term(zh = "视察方式", prose = "form of the tour") TourForm form,
        @Term(zh = "视察开始日期", prose = "first day of the tour", meansZh = "不写则为来访开始日期", means = "first day of the tour; that of the visit if absent") LocalDate starts,
        @Term(zh = "方案送达日期", prose = "day on which the plan of the tour was sent", meansZh = "视察方案送达代表的日期，没有方案则写“无”", means = "day on which the plan of the tour reached the deputies; none if there is no plan") LocalDate planSent,
        @Term(zh = "涉密点已联系", prose = "whether classified sites were arranged", meansZh = "国防、涉密单位是否由常委会事先联系安排", means = "whether the standing committee arranged visits to defence or secret sites beforehand") Boolean secretSitesArranged) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
