package reception.visit.secrecy;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * How long a document of the plan stays secret, by what it states.
 *
 * @param at     the document
 * @param term   as it is stated
 * @param level  of the document
 * @param months how many; null where it is a day or a condition
 * @param vague  whether it names neither a number, nor a day, nor a condition
 */
@Term(zh = "文件的保密期限")
public record SecrecyTerm(Place at, String term, SecrecyLevel level, Integer months, boolean vague) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
