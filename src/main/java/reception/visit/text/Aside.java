package reception.visit.text;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * Words in brackets behind a value, or behind its key, of which it is not known that they change nothing of it.
 *
 * @param at       the thing
 * @param property under which they stand, by the record's component
 * @param words    without the brackets
 */
@Term(zh = "括号内的说明", en = "words in brackets")
public record Aside(Place at, String property, @Term(zh = "文字") String words) implements Fact {

    @Override
    public String key() {
        return at.key() + "." + property + "（" + words;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
