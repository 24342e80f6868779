package reception.visit.text;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * That a text of the plan names what an instrument speaks of.
 *
 * @param at       the thing that has the text
 * @param property component of that thing under which the text stands
 * @param category the matter, or the category of the lexicon of posts and sources of money
 * @param title    what that is called
 * @param word     by which it is named
 * @param certain  whether it surely is
 * @param verified whether an instrument that was read names it
 * @param told     whether the thing states the matter itself or is read as of its kind, so that the rules on such things judge it
 */
public record Mention(Place at, String property, String category, Text title, String word, boolean certain, boolean verified, boolean told) implements Fact, Evidence {

    /** 伴手礼品, and no sentence of what is given. */
    private static final int LONGEST_OF_ANY = 4;

    /** Key of this mention: a text has one for each category. */
    @Override
    public String key() {
        return at.key() + "." + property + "@" + category;
    }

    /** Key of the thing that has the text. */
    public String of() {
        return at.key();
    }

    /**
     * Whether what is mentioned may be a thing of a name: a short word speaks of any, such as 礼品, and a longer one of what it shares two characters with.
     */
    private boolean mayMean(String name) {
        boolean isAny = word.length() <= LONGEST_OF_ANY;
        for (int i = 0; !isAny && i + 2 <= name.length(); i++) {
            isAny = word.contains(name.substring(i, i + 2));
        }
        return isAny;
    }

    /**
     * Whether what is mentioned may be one of several things.
     *
     * @param names of the things; null for one without a name, which may be anything
     */
    public boolean mayMeanOneOf(List<String> names) {
        return names.stream().anyMatch(name -> name == null || mayMean(name));
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
