package reception.fact;

import java.util.Map;
import java.util.Set;
import reception.plan.Fact;
import reception.plan.Meal;
import reception.plan.MealForm;
import reception.plan.Venue;
import reception.vocabulary.Words;
import reception.yaml.Binder;
import reception.yaml.Place;
import reception.yaml.Stated;

/** Derives what the plan says on whether a meal's venue can serve halal food. */
final class HalalProvisions implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(HalalProvision.class);
    }

    @Override
    public void derive(Circumstances known) {
        known.plan().meals().stream().filter(meal -> meal.venue() != null || meal.form() != MealForm.SELF_PAID).forEach(meal -> known.add(halalProvision(meal)));
    }

    private static HalalProvision halalProvision(Meal meal) {
        Venue venue = meal.venue();
        if (venue == null) {
            Place place = new Place(meal.key() + ".venue", meal.key(), meal.at().span("venue"), Map.of());
            return new HalalProvision(place, meal.key(), null, null, null);
        }
        boolean isHalalCapable = venue.holdsHalalCertificate() || Boolean.TRUE.equals(venue.halalKitchen()) || Boolean.TRUE.equals(venue.dedicatedUtensils());
        if (!isHalalCapable) {
            return new HalalProvision(withoutUnnumberedPlate(venue), meal.key(), null, venue.halalKitchen(), venue.dedicatedUtensils());
        }
        return new HalalProvision(venue.at(), meal.key(), venue.holdsHalalCertificate() ? venue.halalCertificate() : "",
                Boolean.TRUE.equals(venue.halalKitchen()), Boolean.TRUE.equals(venue.dedicatedUtensils()));
    }

    /** A text without a number leaves open whether there is a plate, unless it says that there is none. */
    private static Place withoutUnnumberedPlate(Venue venue) {
        if (venue.halalCertificate() == null) {
            return venue.at();
        }
        boolean isDenied = Binder.NO.contains(Words.normal(venue.halalCertificate()));
        return venue.at().and(isDenied ? Stated.NONE : Stated.TO_BE_CONFIRMED, "halalCertificate");
    }
}
