package reception.casefile;

import reception.format.Place;
import reception.standard.Citation;
import reception.standard.knowledge.Regimes;
import reception.visit.Fact;
import reception.vocabulary.Text;

/**
 * A regime that binds a plan.
 *
 * @param at       the plan
 * @param regime   its id
 * @param title    what it is called
 * @param how      whether it binds directly, by reference, or only perhaps
 * @param why      what in the plan makes it bind
 * @param citation the article by which it binds
 * @param measured whether its figures are known: held here, or entered by the office
 */
public record BoundRegime(Place at, String regime, Text title, Regimes.How how, Text why, Citation citation, boolean measured) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
