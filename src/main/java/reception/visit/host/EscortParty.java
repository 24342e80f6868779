package reception.visit.host;

import java.util.List;
import reception.format.Place;
import reception.visit.AdminLevel;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * Those who travel along with the guests.
 *
 * @param at        the first of them whose level, or whether a principal, is not stated, else the first one
 * @param escorts   how many there are
 * @param level     null if it is not stated for one of them
 * @param principal null if it is not stated for one of them
 * @param levels    levels of administration from which somebody comes, from above
 * @param layers    levels of administration whose principals are among them, from above
 */
public record EscortParty(Place at, int escorts, @Term(zh = "层级") AdminLevel level, @Term(zh = "主要负责人") Boolean principal, List<AdminLevel> levels,
                          List<AdminLevel> layers) implements Fact {

    /** The highest level of administration of which a principal is among them; null if none is. */
    public AdminLevel topLayer() {
        return layers.isEmpty() ? null : layers.get(0);
    }

    /** The lowest such level; the same where they come from one. */
    public AdminLevel bottomLayer() {
        return layers.isEmpty() ? null : layers.get(layers.size() - 1);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
