package reception.visit.diet;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * What the plan says on whether a meal's venue can serve halal food. Once it can by one of the three, the others are no longer open.
 *
 * @param at                the venue, or where it ought to be stated
 * @param mealKey           key of the meal
 * @param certified         whether a certificate is named that is valid on the day of the meal
 * @param halalCertificate  number of the halal certificate; null while open or stated to be none
 * @param halalKitchen      null while open
 * @param dedicatedUtensils null while open
 */
public record HalalProvision(
        Place at,
        String mealKey,
        boolean certified,
        @Term(zh = "清真牌证") String halalCertificate,
        @Term(zh = "清真厨房") Boolean halalKitchen,
        @Term(zh = "专用餐具") Boolean dedicatedUtensils) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
