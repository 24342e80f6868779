package reception.audit;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reception.audit.name.Names;
import reception.report.Argument;
import reception.visit.meal.MealTime;

/** Of what one person is said to do on one day. */
final class PersonTallies {

    private final Names names;

    PersonTallies(Names names) {
        this.names = names;
    }

    List<Tally> of(Group group) {
        List<Attendance> all = group.of(Attendance.class);
        List<Tally> tallies = new ArrayList<>();
        addMeals(group, all, tallies);
        addPlaces(group, all, tallies);
        addAllowance(group, all, tallies);
        return tallies;
    }

    private static Map<String, Argument> says(Somebody person, Entry first) {
        Map<String, Argument> says = new TreeMap<>();
        says.put("person", new Argument(person.name(), true));
        says.put("unit", Tallies.said(person.unit()));
        says.put("day", Tallies.said(first.day()));
        return says;
    }

    /** How many places the person dines at for one meal, whatever reception it belongs to. */
    private void addMeals(Group group, List<Attendance> all, List<Tally> tallies) {
        List<Attendance> meals = all.stream().filter(attendance -> attendance.atMeal() && attendance.where() != null && attendance.meal() != null && attendance.meal() != MealTime.TEA).toList();
        Tallies.by(meals, Attendance::meal).forEach((meal, same) -> {
            if (same.stream().map(Tallies::paper).distinct().count() > 1) {
                Map<String, Argument> says = says(same.get(0).person(), same.get(0));
                List<String> places = places(same);
                says.put("meal", Tallies.said(meal));
                says.put("places", Tallies.said(places));
                tallies.add(new Tally("meals-at-once", group.key() + "|" + meal, BigDecimal.valueOf(places.size()), null, says, same));
            }
        });
    }

    private List<String> places(List<Attendance> attendances) {
        return names.placesApart(attendances.stream().map(Attendance::where).sorted().toList());
    }

    /** At how many places a guest is at once: of items that overlap in time. */
    private void addPlaces(Group group, List<Attendance> all, List<Tally> tallies) {
        List<Attendance> timed = all.stream().filter(attendance -> attendance.guest() && !attendance.atMeal() && attendance.from() != null && attendance.until() != null && attendance.where() != null)
                .sorted(Comparator.comparing(Attendance::from).thenComparing(Attendance::until).thenComparing(Attendance::identity)).toList();
        List<Attendance> together = new ArrayList<>();
        LocalTime end = null;
        for (Attendance next : timed) {
            if (end != null && !next.from().isBefore(end)) {
                addOverlap(group, together, tallies);
                together = new ArrayList<>();
                end = null;
            }
            together.add(next);
            end = end == null || next.until().isAfter(end) ? next.until() : end;
        }
        addOverlap(group, together, tallies);
    }

    private void addOverlap(Group group, List<Attendance> together, List<Tally> tallies) {
        if (together.stream().map(Tallies::paper).distinct().count() > 1) {
            Map<String, Argument> says = says(together.get(0).person(), together.get(0));
            List<String> places = places(together);
            says.put("places", Tallies.said(places));
            says.put("from", Tallies.said(together.get(0).from()));
            tallies.add(new Tally("places-at-once", group.key() + "|" + together.get(0).from(), BigDecimal.valueOf(places.size()), null, says, List.copyOf(together)));
        }
    }

    /** How many meals others paid for on a day for which the person claims the whole allowance. */
    private void addAllowance(Group group, List<Attendance> all, List<Tally> tallies) {
        List<AllowanceClaim> claims = group.of(AllowanceClaim.class).stream().filter(claim -> !Boolean.TRUE.equals(claim.deducted())).toList();
        List<Attendance> hosted = all.stream().filter(attendance -> attendance.guest() && attendance.atMeal() && Boolean.TRUE.equals(attendance.hosted())).toList();
        if (!claims.isEmpty() && !hosted.isEmpty()) {
            List<Entry> entries = new ArrayList<>(claims);
            entries.addAll(hosted);
            long count = Tallies.meals(hosted, Attendance::meal, Tallies::paper);
            tallies.add(new Tally("meals-beside-allowance", group.key(), BigDecimal.valueOf(count), null, says(claims.get(0).person(), claims.get(0)), entries));
        }
    }
}
