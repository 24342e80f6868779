package reception.visit.text;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * That a text of the plan holds a word at which a secrecy officer or a protocol officer stops.
 *
 * @param at       the text
 * @param of       key of the thing that has it
 * @param property component of that thing under which it stands
 * @param category of the lexicon
 * @param matters  that category and those that hold all of it
 * @param word     as the lexicon writes it
 * @param instead  what the lexicon says of it: what to write instead, or what it is
 * @param certain  whether it surely means that
 * @param verified whether the source of the category was read
 * @param handedOver whether the text names what is handed to guests
 * @param personalField whether the text stands where personal data belongs
 * @param numbered whether the text names a paper by its number
 * @param denied   whether the clause forbids or denies what it names
 * @param approval whether the text stands where an approval is named
 */
@Term(zh = "须留意的用语")
public record SensitiveWord(Place at, String of, String property, String category, List<String> matters, String word, Text instead, boolean certain, boolean verified, boolean handedOver, boolean personalField, boolean numbered, boolean denied, boolean approval) implements Fact, Evidence {

    /** Key of this word: a text has one for each category. */
    @Override
    public String key() {
        return at.key() + "@" + category;
    }

    @Override
    public List<Place> places() {
        return List.of(at);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
