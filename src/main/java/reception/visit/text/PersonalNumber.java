package reception.visit.text;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * That a text of the plan holds numbers or accounts of persons, where no such number belongs.
 *
 * @param at      the text
 * @param numbers what they are, each with the number masked but for its beginning
 */
@Term(zh = "个人证件、账户等号码", en = "personal number")
public record PersonalNumber(Place at, List<Text> numbers) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
