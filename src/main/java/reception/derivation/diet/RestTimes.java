package reception.derivation.diet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.standard.Answer;
import reception.standard.knowledge.Observances;
import reception.standard.place.Regions;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.diet.RestTime;
import reception.visit.guests.Observance;
import reception.visit.guests.ObservanceNeed;
import reception.visit.meal.Meal;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.VisitPeriod;
import reception.visit.transport.Leg;
import reception.visit.transport.Vehicle;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Lays programme, meals, rides and departure beside the times of rest of guests who keep the Sabbath: from the sunset before it to nightfall. */
public final class RestTimes implements Derivation {

    private static final String STANDARD = "time-for-observance";
    private static final Text SABBATH = new Text("安息日", "the Sabbath");

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class, ObservanceNeed.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(RestTime.class);
    }

    /** A thing of the plan that takes its time. */
    private record Thing(Place at, Text title, LocalDate day, LocalTime from, LocalTime until) {

        /** Whether some of it falls into a time; a thing without an hour may fall into any part of its day. */
        boolean falls(LocalDateTime begins, LocalDateTime ends) {
            if (from == null) {
                return day.atStartOfDay().isBefore(ends) && day.isAfter(begins.toLocalDate());
            }
            LocalDateTime starts = day.atTime(from);
            LocalDateTime stops = until == null ? starts : day.atTime(until);
            return starts.isBefore(ends) && (starts.isAfter(begins) || stops.isAfter(begins));
        }
    }

    @Override
    public void derive(Circumstances known) {
        VisitPeriod period = known.period();
        boolean isKept = known.all(ObservanceNeed.class).stream().anyMatch(need -> need.need().equals(Vocabulary.word(Observance.SABBATH).english()));
        if (!isKept || period.from() == null) {
            return;
        }
        Regions.Position place = known.position(known.region());
        List<Thing> things = things(known).sorted(Comparator.comparing(Thing::day)).toList();
        for (LocalDate day = period.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)); !day.isAfter(period.until().plusDays(1)); day = day.plusWeeks(1)) {
            add(SABBATH, day, day, place, things, known);
        }
        known.observances().near(period.from(), period.until()).filter(Observances.Days::rests).forEach(days -> add(days.festival().title(), days.from(), days.until(), place, things, known));
    }

    private static void add(Text title, LocalDate first, LocalDate last, Regions.Position place, List<Thing> things, Circumstances known) {
        Observances.Sun angles = known.observances().sun();
        LocalDate eve = first.minusDays(1);
        When begins = new When(eve, place == null ? null : new Sun(place, eve).after(angles.sunset()));
        When ends = new When(last, place == null ? null : new Sun(place, last).after(angles.nightfall()));
        LocalDateTime from = place == null ? first.atStartOfDay().minusNanos(1) : When.moment(begins);
        LocalDateTime until = place == null ? last.plusDays(1).atStartOfDay() : When.moment(ends);
        List<Thing> within = things.stream().filter(thing -> thing.falls(from, until)).toList();
        known.add(new RestTime(within.isEmpty() ? known.period().at() : within.get(0).at(), title, first, begins, ends, within.stream().map(Thing::title).distinct().toList()));
    }

    private static Stream<Thing> things(Circumstances known) {
        List<Thing> things = new ArrayList<>();
        for (ItineraryItem item : known.plan().itinerary()) {
            if (item.startDay() != null && item.kind() != null && !(known.answer(STANDARD, item) instanceof Answer.Found)) {
                add(item.at(), title(item.kind()), item.starts(), item.ends(), things);
            }
        }
        for (Meal meal : known.plan().meals()) {
            if (meal.on() != null && meal.isCookedForGuests()) {
                things.add(new Thing(meal.at(), meal.meal() == null ? new Text("用餐", "a meal") : title(meal.meal()), meal.on(), meal.starts(), null));
            }
        }
        for (Vehicle vehicle : known.plan().vehicles()) {
            for (Leg leg : vehicle.legs()) {
                add(leg.at(), new Text("乘车", "a ride"), leg.starts(), leg.ends(), things);
            }
        }
        if (known.plan().visit() != null) {
            add(known.plan().visit().at(), new Text("离开", "the departure"), known.plan().visit().departs(), null, things);
            add(known.plan().visit().at(), new Text("抵达", "the arrival"), known.plan().visit().arrives(), null, things);
        }
        return things.stream();
    }

    private static void add(Place at, Text title, When starts, When ends, List<Thing> things) {
        if (starts != null) {
            LocalTime until = ends == null || !ends.date().equals(starts.date()) ? null : ends.time();
            things.add(new Thing(at, title, starts.date(), starts.time(), until));
        }
    }

    private static Text title(Enum<?> value) {
        Vocabulary.Word word = Vocabulary.word(value);
        return new Text(word.chinese(), word.prose());
    }
}
