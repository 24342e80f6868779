package reception.visit.secrecy;

import java.util.Locale;
import reception.format.Place;
import reception.visit.Fact;

/**
 * What may be handed to guests from outside by its papers: once for a plan, so that many words in many texts are not compared with many materials one by one.
 *
 * @param approved the titles of the materials with an approval, in small letters
 * @param numbered the titles of the maps with a number of review, in small letters
 */
public record PermittedMaterials(Place at, String approved, String numbered) implements Fact {

    /** Whether a material with an approval is what a word names. */
    public boolean approves(String word) {
        return approved.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a map with a number of review is what a word names. */
    public boolean numbers(String word) {
        return numbered.contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
