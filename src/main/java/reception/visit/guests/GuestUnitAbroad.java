package reception.visit.guests;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * That the unit of a guest who states no nationality is named after a state or region beyond the mainland.
 *
 * @param at      the guest
 * @param country code of the state or region
 */
@Term(zh = "单位名称在境外的来宾")
public record GuestUnitAbroad(Place at, String country) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
