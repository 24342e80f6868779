package reception.visit.guests;

import reception.format.Place;
import reception.visit.Fact;

/**
 * How many guests have answered what they eat and what they are allergic to, "none" being an answer.
 *
 * @param at         the guests
 * @param answered   of how many something is stated
 * @param unanswered of how many nothing is; all beyond those listed among them
 */
public record NeedAnswers(Place at, int answered, int unanswered) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
