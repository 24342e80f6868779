package reception.visit.guests;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * That guides to etiquette advise against a gift, flower, colour or number for guests of a country.
 *
 * @param at          the gift, or the decoration
 * @param text        what it is
 * @param nationality as the plan writes it
 * @param note        why
 */
public record CourtesyHint(Place at, String text, String nationality, Text note) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
