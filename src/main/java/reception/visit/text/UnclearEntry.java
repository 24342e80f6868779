package reception.visit.text;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * An entry in a list of people that does not name one person: it stands for several, or says that there are more.
 *
 * @param at       the entry
 * @param property under which it is written, by the record's component
 * @param words    in which it is written
 */
@Term(zh = "未逐人写明的人员", en = "entry that names no single person")
public record UnclearEntry(Place at, String property, @Term(zh = "文字") String words) implements Fact {

    @Override
    public String key() {
        return at.key() + ".name?";
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
