package reception.visit.guests;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Personal;

/**
 * That guests speak another language than Chinese, once for all whose languages are written alike.
 *
 * @param at                   the first of these guests
 * @param language             as the plan writes it
 * @param people               how many guests
 * @param speakers             how often one of the languages is named for interpreters and staff
 * @param interpretersUnstated how often the plan has interpreters and does not say of which languages
 */
public record LanguageNeed(Place at, @Personal String language, int people, int speakers, int interpretersUnstated) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
