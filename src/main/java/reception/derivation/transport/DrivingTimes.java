package reception.derivation.transport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.plan.Plan;
import reception.standard.Answer;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.programme.VisitPeriod;
import reception.visit.transport.DrivingDay;
import reception.visit.transport.DrivingStretch;
import reception.visit.transport.Leg;
import reception.visit.transport.Vehicle;
import reception.vocabulary.Dates;

/** Derives how long each driver drives, at a stretch and on a day. Linear but for sorting. */
public final class DrivingTimes implements Derivation {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DECIMALS = 2;

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(DrivingStretch.class, DrivingDay.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Integer restMinutes = restMinutes(known);
        Map<String, List<Leg>> legsOf = new LinkedHashMap<>();
        Map<String, String> driverOf = new HashMap<>();
        for (Vehicle vehicle : plan.vehicles()) {
            if (vehicle.coDriver() == null) {
                String driver = vehicle.driver() == null ? vehicle.key() : vehicle.driver();
                driverOf.put(driver, vehicle.driver());
                legsOf.computeIfAbsent(driver, unused -> new ArrayList<>()).addAll(vehicle.legs());
            }
        }
        legsOf.forEach((driver, legs) -> addDriving(driverOf.get(driver), legs, restMinutes, known));
    }

    /** The stop that ends a stretch of driving; null if none is known to be prescribed on the plan's days. */
    private static Integer restMinutes(Circumstances known) {
        return known.answer("driving-rest", known.plan()) instanceof Answer.Found found ? Integer.valueOf(found.limit().allowed().intValue()) : null;
    }

    private static void addDriving(String driver, List<Leg> legs, Integer restMinutes, Circumstances known) {
        List<Leg> timed = new ArrayList<>();
        List<Leg> untimed = new ArrayList<>();
        for (Leg leg : legs) {
            if (When.moment(leg.starts()) == null || When.moment(leg.ends()) == null) {
                known.add(new DrivingStretch(leg.at(), When.dayOf(leg.starts()), driver, timeOf(leg.starts()), timeOf(leg.ends()), null, null));
                untimed.add(leg);
            } else {
                timed.add(leg);
            }
        }
        timed.sort(Comparator.comparing(leg -> When.moment(leg.starts())));
        Map<LocalDate, Long> minutesOn = new LinkedHashMap<>();
        Map<LocalDate, Leg> firstOn = new HashMap<>();
        long current = 0;
        LocalDateTime lastEnd = null;
        for (Leg leg : timed) {
            if (restMinutes != null && lastEnd != null && Duration.between(lastEnd, When.moment(leg.starts())).toMinutes() >= restMinutes) {
                current = 0;
            }
            long stop = leg.stopMinutes() == null ? 0 : leg.stopMinutes();
            long driving = Math.max(0, Duration.between(When.moment(leg.starts()), When.moment(leg.ends())).toMinutes() - stop);
            long stops = restMinutes == null ? 0 : stop / restMinutes;
            long part = driving / (stops + 1);
            long longest = current + part;
            current = stops == 0 ? longest : part;
            lastEnd = When.moment(leg.ends());
            known.add(new DrivingStretch(leg.at(), leg.starts().date(), driver, leg.starts(), leg.ends(), hours(longest), Dates.duration(longest)));
            minutesOn.merge(leg.starts().date(), driving, Long::sum);
            firstOn.putIfAbsent(leg.starts().date(), leg);
        }
        untimed.stream().filter(leg -> When.dayOf(leg.starts()) != null || timed.isEmpty()).forEach(leg -> {
            minutesOn.putIfAbsent(When.dayOf(leg.starts()), 0L);
            firstOn.putIfAbsent(When.dayOf(leg.starts()), leg);
        });
        int none = untimed.size();
        Map<LocalDate, Integer> firstOpenOn = new HashMap<>();
        for (int i = 0; i < none; i++) {
            firstOpenOn.putIfAbsent(When.dayOf(untimed.get(i).starts()), i);
        }
        int firstUndated = firstOpenOn.getOrDefault(null, none);
        minutesOn.forEach((day, minutes) -> {
            int open = day == null ? 0 : Math.min(firstUndated, firstOpenOn.getOrDefault(day, none));
            Leg leg = open < none ? untimed.get(open) : firstOn.get(day);
            known.add(new DrivingDay(leg.at(), day, driver, timeOf(leg.starts()), timeOf(leg.ends()), hours(minutes), Dates.duration(minutes)));
        });
    }

    /** What has a time of day; a day alone is not enough to tell how long something takes. */
    private static When timeOf(When when) {
        return When.moment(when) == null ? null : when;
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, DECIMALS, RoundingMode.HALF_UP);
    }
}
