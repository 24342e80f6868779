package reception.fact;

import reception.plan.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;
import reception.yaml.Place;
import reception.yaml.Span;

/**
 * An entry that the plan leaves open: it says "to be confirmed", or leaves out what the official form asks of every plan.
 *
 * @param at            the entry itself
 * @param entry         its path in English keys
 * @param label         its names
 * @param span          where it stands, or would stand
 * @param toBeConfirmed whether the plan says itself that it is open
 */
@Term(zh = "待定内容", en = "entry that is open")
public record OpenEntry(Place at, String entry, Text label, Span span, boolean toBeConfirmed) implements Fact {

    @Override
    public String key() {
        return "open:" + entry;
    }
}
