package reception.fact;

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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reception.plan.ActivityKind;
import reception.plan.AdminLevel;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.ItineraryItem;
import reception.plan.Leg;
import reception.plan.Person;
import reception.plan.Plan;
import reception.plan.Rank;
import reception.plan.Security;
import reception.plan.Vehicle;
import reception.plan.VehicleOwner;
import reception.plan.VehicleType;
import reception.plan.When;
import reception.vocabulary.Text;
import reception.yaml.Place;

/** Derives how a visit runs: what meets in time, who drives how long, how many vehicles and escorts there are. Each step is linear but for sorting. */
final class Timeline {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DECIMALS = 2;

    private Timeline() {
    }

    /** @param restMinutes the stop that ends a stretch of driving; null if none is known to be prescribed on the plan's days */
    static List<Fact> of(Plan plan, Integer restMinutes) {
        List<Fact> facts = new ArrayList<>();
        addSlots(plan, facts);
        plan.vehicles().forEach(vehicle -> facts.add(ride(vehicle)));
        addConvoy(plan, facts);
        addDriving(plan, restMinutes, facts);
        addEscorts(plan, facts);
        if (plan.security() == null) {
            facts.add(security(plan));
        }
        return facts;
    }

    /** What stands for a missing section on security: nothing is known, or nothing is planned. */
    private static Security security(Plan plan) {
        Boolean none = plan.isStatedNone("security") ? Boolean.FALSE : null;
        Place place = new Place("security", "", plan.at().span("security"), Map.of());
        return new Security(place, none, none, none, none, none, null, null);
    }

    private static LocalDateTime moment(When when) {
        return when == null || when.time() == null ? null : when.date().atTime(when.time());
    }

    private static void addSlots(Plan plan, List<Fact> facts) {
        List<ItineraryItem> timed = new ArrayList<>();
        for (ItineraryItem item : plan.itinerary()) {
            if (moment(item.starts()) == null) {
                facts.add(new Slot(item.at(), item.starts() == null ? null : item.starts().date(), null, item.ends(), null, null, null, item.travelMinutes()));
            } else {
                timed.add(item);
            }
        }
        timed.sort(Comparator.comparing(item -> moment(item.starts())));
        Running running = new Running();
        timed.forEach(item -> facts.add(running.next(item)));
    }

    /** What lasts longest of all that has begun: for everybody, and for each person. */
    private static final class Running {

        private ItineraryItem longest;
        private ItineraryItem longestOfAll;
        private ItineraryItem before;
        private final Map<String, ItineraryItem> longestOf = new HashMap<>();

        Slot next(ItineraryItem item) {
            LocalDateTime starts = moment(item.starts());
            Set<String> names = item.people().stream().map(Person::plainName).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
            ItineraryItem other = names.isEmpty() ? longest : longestOfAll;
            for (String name : names) {
                other = later(other, longestOf.get(name));
            }
            boolean clashes = other != null && moment(other.ends()).isAfter(starts);
            boolean follows = !clashes && before != null && !moment(before.ends()).isAfter(starts) && before.ends().date().equals(item.starts().date());
            Integer gap = follows ? Integer.valueOf(Counts.bounded(Duration.between(moment(before.ends()), starts).toMinutes())) : null;
            Slot slot = new Slot(item.at(), item.starts().date(), item.starts(), moment(item.ends()) == null ? null : item.ends(), clashes ? other.key() : null,
                    clashes ? other.title() : null, gap, item.travelMinutes());
            if (isWithinADay(item)) {
                begin(item, names);
            }
            return slot;
        }

        private void begin(ItineraryItem item, Set<String> names) {
            longest = later(longest, item);
            if (names.isEmpty()) {
                longestOfAll = later(longestOfAll, item);
            }
            names.forEach(name -> longestOf.merge(name, item, Running::later));
            if (item.kind() != ActivityKind.TRANSFER) {
                before = later(before, item);
            }
        }

        /** What takes longer than a day is a frame for what happens in it. */
        private static boolean isWithinADay(ItineraryItem item) {
            LocalDateTime ends = moment(item.ends());
            return ends != null && ends.isBefore(moment(item.starts()).plusDays(1));
        }

        private static ItineraryItem later(ItineraryItem a, ItineraryItem b) {
            return a == null || b != null && moment(b.ends()).isAfter(moment(a.ends())) ? b : a;
        }
    }

    private static Integer passengers(Vehicle vehicle) {
        return vehicle.passengerCount() != null ? vehicle.passengerCount() : vehicle.passengers().isEmpty() ? null : Integer.valueOf(vehicle.passengers().size());
    }

    private static Ride ride(Vehicle vehicle) {
        Integer passengers = passengers(vehicle);
        boolean isDriverListed = vehicle.passengerCount() == null && vehicle.driver() != null && vehicle.passengers().contains(vehicle.driver());
        return new Ride(vehicle.at(), vehicle.seats(), passengers, passengers == null ? null : Integer.valueOf(passengers + (isDriverListed ? 0 : 1)));
    }

    private static void addConvoy(Plan plan, List<Fact> facts) {
        List<Vehicle> vehicles = plan.vehicles().stream().filter(vehicle -> vehicle.type() != VehicleType.AMBULANCE && vehicle.owner() != VehicleOwner.GUEST).toList();
        if (vehicles.isEmpty()) {
            return;
        }
        Vehicle incomplete = vehicles.stream().filter(vehicle -> vehicle.seats() == null).findFirst().orElse(vehicles.get(0));
        Integer seats = incomplete.seats() == null ? null : vehicles.stream().map(Vehicle::seats).max(Comparator.naturalOrder()).orElse(null);
        Integer people = people(plan, vehicles);
        if (seats == null || people == null || seats < 2) {
            facts.add(new Convoy(incomplete.at(), vehicles.size(), seats, people, null, null, null));
            return;
        }
        int places = seats - 1;
        int enough = Counts.bounded((people + places - 1L) / places);
        String formula = "⌈" + people + " ÷ (" + seats + " - 1)⌉ = " + enough;
        facts.add(new Convoy(incomplete.at(), vehicles.size(), seats, people, enough, vehicles.size() - enough, new Text(formula, formula)));
    }

    private static Integer people(Plan plan, List<Vehicle> vehicles) {
        List<Integer> counts = vehicles.stream().map(Timeline::passengers).toList();
        if (!counts.contains(null)) {
            return Counts.bounded(counts.stream().mapToLong(Integer::longValue).sum());
        }
        Integer guests = plan.guests() == null ? null : plan.guests().size();
        return guests == null ? null : Integer.valueOf(guests + plan.escorts().size());
    }

    private static void addDriving(Plan plan, Integer restMinutes, List<Fact> facts) {
        Map<String, List<Leg>> legsOf = new LinkedHashMap<>();
        Map<String, String> driverOf = new HashMap<>();
        for (Vehicle vehicle : plan.vehicles()) {
            if (vehicle.coDriver() == null) {
                String driver = vehicle.driver() == null ? vehicle.key() : vehicle.driver();
                driverOf.put(driver, vehicle.driver());
                legsOf.computeIfAbsent(driver, unused -> new ArrayList<>()).addAll(vehicle.legs());
            }
        }
        legsOf.forEach((driver, legs) -> addDriving(driverOf.get(driver), legs, restMinutes, facts));
    }

    private static void addDriving(String driver, List<Leg> legs, Integer restMinutes, List<Fact> facts) {
        List<Leg> timed = new ArrayList<>();
        List<Leg> untimed = new ArrayList<>();
        for (Leg leg : legs) {
            if (moment(leg.starts()) == null || moment(leg.ends()) == null) {
                facts.add(new DrivingStretch(leg.at(), day(leg), driver, timeOf(leg.starts()), timeOf(leg.ends()), null));
                untimed.add(leg);
            } else {
                timed.add(leg);
            }
        }
        timed.sort(Comparator.comparing(leg -> moment(leg.starts())));
        Map<LocalDate, Long> minutesOn = new LinkedHashMap<>();
        Map<LocalDate, Leg> firstOn = new HashMap<>();
        long current = 0;
        LocalDateTime lastEnd = null;
        for (Leg leg : timed) {
            if (restMinutes != null && lastEnd != null && Duration.between(lastEnd, moment(leg.starts())).toMinutes() >= restMinutes) {
                current = 0;
            }
            long stop = leg.stopMinutes() == null ? 0 : leg.stopMinutes();
            long driving = Math.max(0, Duration.between(moment(leg.starts()), moment(leg.ends())).toMinutes() - stop);
            long stops = restMinutes == null ? 0 : stop / restMinutes;
            long part = driving / (stops + 1);
            long longest = current + part;
            current = stops == 0 ? longest : part;
            lastEnd = moment(leg.ends());
            facts.add(new DrivingStretch(leg.at(), leg.starts().date(), driver, leg.starts(), leg.ends(), hours(longest)));
            minutesOn.merge(leg.starts().date(), driving, Long::sum);
            firstOn.putIfAbsent(leg.starts().date(), leg);
        }
        untimed.stream().filter(leg -> day(leg) != null || timed.isEmpty()).forEach(leg -> {
            minutesOn.putIfAbsent(day(leg), 0L);
            firstOn.putIfAbsent(day(leg), leg);
        });
        int none = untimed.size();
        Map<LocalDate, Integer> firstOpenOn = new HashMap<>();
        for (int i = 0; i < none; i++) {
            firstOpenOn.putIfAbsent(day(untimed.get(i)), i);
        }
        int firstUndated = firstOpenOn.getOrDefault(null, none);
        minutesOn.forEach((day, minutes) -> {
            int open = day == null ? 0 : Math.min(firstUndated, firstOpenOn.getOrDefault(day, none));
            Leg leg = open < none ? untimed.get(open) : firstOn.get(day);
            facts.add(new DrivingDay(leg.at(), day, driver, timeOf(leg.starts()), timeOf(leg.ends()), hours(minutes)));
        });
    }

    private static LocalDate day(Leg leg) {
        return leg.starts() == null ? null : leg.starts().date();
    }

    /** What has a time of day; a day alone is not enough to tell how long something takes. */
    private static When timeOf(When when) {
        return moment(when) == null ? null : when;
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, DECIMALS, RoundingMode.HALF_UP);
    }

    private static void addEscorts(Plan plan, List<Fact> facts) {
        List<Person> escorts = plan.escorts();
        if (escorts.isEmpty()) {
            return;
        }
        Person open = escorts.stream().filter(person -> person.level() == null || person.principal() == null).findFirst().orElse(escorts.get(0));
        List<AdminLevel> layers = escorts.stream().filter(person -> Boolean.TRUE.equals(person.principal())).map(Person::level)
                .filter(Objects::nonNull).distinct().sorted().toList();
        facts.add(new EscortParty(open.at(), escorts.size(), open.level(), open.principal(), layers));
        Rank rank = plan.guests() == null ? null : plan.guests().people().stream().map(Guest::rank).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        Map<AdminLevel, List<Person>> byLevel = new LinkedHashMap<>();
        escorts.forEach(person -> byLevel.computeIfAbsent(person.level(), unused -> new ArrayList<>()).add(person));
        byLevel.forEach((level, people) -> facts.add(new EscortLevel(people.get(0).at(), level, rank, people.size())));
    }
}
