package reception.visit.paper;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;

/** List, summary, archive. */
@Term(zh = "总结", meansZh = "清单、小结、归档", means = "reception record, summary, archive")
public record Review(
        Place at,
        @Personal @Term(zh = "清单填报人", prose = "who keeps the reception record") String listKeeper,
        @Personal @Term(zh = "清单签字人", prose = "who signs the reception record", meansZh = "对接待清单审签的负责人", means = "who signs the reception record") String listSigner,
        @Term(zh = "清单含陪同人员", prose = "whether the record names the accompanying officials") Boolean listHasCompanions,
        @Term(zh = "清单含保障人员", prose = "whether the record names the support staff") Boolean listHasStaff,
        @Term(zh = "总结期限") LocalDate summaryDue,
        @Term(zh = "归档") String archive,
        @Term(zh = "经验教训") String lessons,
        @Term(zh = "成效", also = "访问成果") String outcome,
        @Term(zh = "公示", also = "公开") String disclosure) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
