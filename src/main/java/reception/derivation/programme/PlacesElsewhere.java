package reception.derivation.programme;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.standard.place.Regions;
import reception.visit.Fact;
import reception.visit.Region;
import reception.visit.When;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.VisitPeriod;
import reception.visit.text.Disagreement;
import reception.visit.transport.Leg;
import reception.visit.transport.Vehicle;
import reception.visit.transport.VehicleOwner;
import reception.vocabulary.Text;

/** Derives which places of the programme are named after another city than that of the reception, and which ways are too long for their time. */
public final class PlacesElsewhere implements Comparison {

    private static final double EARTH_KILOMETRES = 6371;
    private static final double MINUTES = 60;
    /** Names of places are looked for before something else. */
    private static final String CITY = "市";
    /** Positions are those of the seats of places, which may lie this far from where a way begins or ends. */
    private static final double ABOUT = 60;

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public void derive(Circumstances known) {
        Region here = known.region();
        if (here == null) {
            return;
        }
        for (ItineraryItem item : known.plan().itinerary()) {
            Region named = item.region() != null ? null : placeOf(known, item.place(), null);
            if (named != null && !isHere(named, here)) {
                known.add(new Disagreement(item.at(), "place", Statements.asStated(item, "place"),
                        new Text("接待地为" + here.name(), "the reception is in " + here.name()), known.plan().at()).open());
            }
        }
        for (Vehicle vehicle : known.plan().vehicles()) {
            if (vehicle.owner() != VehicleOwner.GUEST) {
                vehicle.legs().forEach(leg -> addLeg(known, leg, here));
            }
        }
    }

    private static boolean isHere(Region named, Region here) {
        return named.isWithin(here.code()) || here.isWithin(named.code()) || named.isSameCityAs(here);
    }

    private static void addLeg(Circumstances known, Leg leg, Region here) {
        Regions.Position from = known.position(placeOf(known, leg.from(), here));
        Regions.Position to = known.position(placeOf(known, leg.to(), here));
        if (from == null || to == null || When.moment(leg.starts()) == null || When.moment(leg.ends()) == null || When.moment(leg.ends()).isBefore(When.moment(leg.starts()))) {
            return;
        }
        long minutes = Duration.between(When.moment(leg.starts()), When.moment(leg.ends())).toMinutes();
        double least = distance(from, to) - ABOUT;
        if (least > known.claims().agreements().fastestKilometres().doubleValue() * minutes / MINUTES) {
            long kilometres = Math.round(distance(from, to));
            known.add(new Disagreement(leg.at(), "ends", new Text("行车时间为" + minutes + "分钟", "the drive takes " + minutes + " minutes"),
                    new Text("从“" + leg.from() + "”到“" + leg.to() + "”的直线距离约" + kilometres + "公里", "from \"" + leg.from() + "\" to \"" + leg.to() + "\" it is about " + kilometres + " km as the crow flies"), leg.at()).open());
        }
    }

    /** The place that a name is or begins with; a given one if it is none, or a road is only called after it. */
    private static Region placeOf(Circumstances known, String name, Region here) {
        Region named = name == null ? null : known.organs().placeOf(name);
        Region whole = named != null || name == null ? named : known.organs().placeOf(name + CITY);
        return whole == null || known.claims().agreements().isRoad(known.organs().behindPlace(name, whole)) ? here : whole;
    }

    private static double distance(Regions.Position from, Regions.Position to) {
        double north = radians(to.latitude().subtract(from.latitude()));
        double east = radians(to.longitude().subtract(from.longitude()));
        double half = Math.pow(Math.sin(north / 2), 2) + Math.cos(radians(from.latitude())) * Math.cos(radians(to.latitude())) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(half));
    }

    private static double radians(BigDecimal degrees) {
        return Math.toRadians(degrees.doubleValue());
    }
}
