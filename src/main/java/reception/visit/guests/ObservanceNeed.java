package reception.visit.guests;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * A religious observance that guests have declared, such as fasting, prayer or the sabbath, once for all who share it.
 *
 * @param at     the first guest who declares it
 * @param need   English name of the observance
 * @param word   its term
 * @param people how many guests declare it
 * @param who    they in words for other eyes
 * @param guests where they stand
 */
public record ObservanceNeed(Place at, String need, @Personal Vocabulary.Word word, int people, Text who, List<Place> guests) implements Fact, Evidence {

    @Override
    public List<Place> places() {
        return guests;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
