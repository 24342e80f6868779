package reception.visit.paper;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Prose;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** One item for each change. */
@Term(zh = "变更", meansZh = "一次一项", means = "one item for each change")
public record Change(
        Place at,
        @Term(zh = "日期", prose = "date") LocalDate on,
        @Personal @Term(zh = "修改人", prose = "person who changed it") String by,
        @Prose @Shorthand @Term(zh = "内容") String what) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
