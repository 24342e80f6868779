package reception.visit.programme;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * A place of the programme whose name is that of a scenic area in which no organ may hold a meeting.
 *
 * @param at       the item of the programme
 * @param area     its id in the lexicon
 * @param title    what it is called
 * @param text     the name of the place
 * @param certain  whether the name surely means it
 * @param verified whether the instrument that lists it was read
 */
public record ScenicSite(Place at, String area, Text title, String text, boolean certain, boolean verified) implements Fact, Evidence {

    /** Key of this reading of a name. */
    @Override
    public String key() {
        return at.key() + "@" + area;
    }

    /** Key of the item of the programme. */
    public String itemKey() {
        return at.key();
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
