package reception.visit.meal;

import java.util.List;
import reception.format.Place;
import reception.visit.Counted;
import reception.visit.Fact;
import reception.visit.Person;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** A count, or names. */
@Term(zh = "陪餐人员", meansZh = "人数或名单", means = "a count, or names")
public record Companions(
        Place at,
        @Shorthand @Term(zh = "人数") Integer count,
        @Shorthand @Term(zh = "名单") List<Person> people) implements Fact, Counted {

    /** How many a meal has: none where it states that there are none; null if it does not say. */
    static Integer countOf(Fact meal, Companions companions) {
        return companions != null && companions.size() != null ? companions.size() : meal.isStatedNone("companions") ? Integer.valueOf(0) : null;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
