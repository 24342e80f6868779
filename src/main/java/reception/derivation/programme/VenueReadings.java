package reception.derivation.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.text.NameReadings;
import reception.format.Place;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.KindSource;
import reception.visit.meal.Meal;
import reception.visit.meal.Venue;
import reception.visit.meal.VenueKind;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.VenueReading;

/** Reads the kinds of the places of meals and of the programme off what the plan states and off their names. */
public final class VenueReadings implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(VenueReading.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        for (Meal meal : plan.meals()) {
            Venue venue = meal.venue();
            if (venue != null) {
                add(venues(venue.at(), "kind", "name", venue.kind(), venue.name(), NameReadings.kinds(VenueKind.class, known.lexicons().venues().matches(venue.name()))), known);
            }
        }
        for (ItineraryItem item : plan.itinerary()) {
            Map<VenueKind, KindSource> named = NameReadings.kinds(VenueKind.class, known.lexicons().venues().matches(item.place()));
            if (Boolean.FALSE.equals(item.scenicArea())) {
                named.remove(VenueKind.SCENIC_AREA, KindSource.LIKELY_NAME);
            }
            add(venues(item.at(), "venueKind", "place", item.venueKind(), item.place(), named), known);
        }
    }

    private static void add(List<VenueReading> readings, Circumstances known) {
        readings.forEach(known::add);
        readings.stream().filter(VenueReading::isKnown).forEach(reading -> known.tellByName(reading, reading.toState()));
    }

    private static List<VenueReading> venues(Place at, String toState, String toName, VenueKind stated, String name, Map<VenueKind, KindSource> named) {
        List<VenueReading> readings = new ArrayList<>();
        if (stated != null) {
            readings.add(new VenueReading(at, toState, toName, name, stated, KindSource.STATED, stated, NameReadings.asStated(name, stated, "a place ")));
        }
        if (!named.containsKey(stated)) {
            named.forEach((kind, source) -> {
                VenueKind specific = stated == VenueKind.OTHER && source == KindSource.NAME ? null : stated;
                readings.add(new VenueReading(at, toState, toName, name, kind, source, specific, NameReadings.byName(name, kind, source)));
            });
        }
        return readings;
    }
}
