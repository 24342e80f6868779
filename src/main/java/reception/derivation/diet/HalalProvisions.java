package reception.derivation.diet;

import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.format.Stated;
import reception.visit.Fact;
import reception.visit.diet.HalalProvision;
import reception.visit.meal.Meal;
import reception.visit.meal.Venue;

/** Derives what the plan says on whether a meal's venue can serve halal food. */
public final class HalalProvisions implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(HalalProvision.class);
    }

    @Override
    public void derive(Circumstances known) {
        known.plan().meals().stream().filter(Meal::isCookedForGuests).forEach(meal -> known.add(halalProvision(meal)));
    }

    private static HalalProvision halalProvision(Meal meal) {
        Venue venue = meal.venue();
        if (venue == null) {
            Place place = new Place(meal.key() + ".venue", meal.key(), meal.at().span("venue"), Map.of());
            return new HalalProvision(place, meal.key(), false, null, null, null);
        }
        boolean isCertified = isCertified(meal);
        boolean isHalalCapable = isCertified || Boolean.TRUE.equals(venue.halalKitchen()) || Boolean.TRUE.equals(venue.dedicatedUtensils());
        if (!isHalalCapable) {
            return new HalalProvision(withoutPlate(venue), meal.key(), false, null, venue.halalKitchen(), venue.dedicatedUtensils());
        }
        return new HalalProvision(venue.at(), meal.key(), isCertified, isCertified ? venue.halalCertificate() : "",
                Boolean.TRUE.equals(venue.halalKitchen()), Boolean.TRUE.equals(venue.dedicatedUtensils()));
    }

    /** Whether the venue names a certificate that has not run out on the day of the meal. */
    private static boolean isCertified(Meal meal) {
        return meal.venue().namesHalalCertificate() && !meal.venue().isHalalCertificateExpired(meal.on());
    }

    /** A text without a number leaves open whether there is a plate; one that has run out is none. */
    private static Place withoutPlate(Venue venue) {
        if (venue.halalCertificate() == null) {
            return venue.at();
        }
        return venue.at().and(venue.namesHalalCertificate() ? Stated.NONE : Stated.TO_BE_CONFIRMED, "halalCertificate");
    }
}
