package reception.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import reception.plan.Bill;
import reception.plan.Budget;
import reception.plan.Companions;
import reception.plan.CostItem;
import reception.plan.CostKind;
import reception.plan.CostPerPerson;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.Leg;
import reception.plan.Lodging;
import reception.plan.Meal;
import reception.plan.MealActual;
import reception.plan.Payer;
import reception.plan.Plan;
import reception.plan.Room;
import reception.plan.Vehicle;
import reception.plan.VehicleType;
import reception.plan.When;
import reception.standard.Standards;
import reception.vocabulary.Text;
import reception.yaml.Place;

/** Derives whether the parts of a plan agree: what adds up, what is enough for all, and who or what would be in two places. Each step is linear but for sorting. */
final class Agreement {

    private static final int CENTS = 2;

    private final Plan plan;
    private final VisitPeriod period;
    private final List<Fact> facts = new ArrayList<>();

    private Agreement(Plan plan, VisitPeriod period) {
        this.plan = plan;
        this.period = period;
    }

    /** @param placesIn looks up for how many people a room of its type is */
    static List<Fact> in(Plan plan, VisitPeriod period, List<Fact> derived, Function<Room, Standards.Answer> placesIn) {
        Agreement agreement = new Agreement(plan, period);
        Map<String, Diners> planned = new HashMap<>();
        Map<String, Diners> done = new LinkedHashMap<>();
        derived.forEach(fact -> {
            if (fact instanceof Diners diners) {
                (diners.actual() ? done : planned).put(diners.mealKey(), diners);
            }
        });
        plan.meals().forEach(agreement::addMealBills);
        plan.lodging().forEach(agreement::addLodgingBills);
        plan.meals().forEach(agreement::addMealSums);
        agreement.addMealCosts(planned);
        done.forEach((key, diners) -> agreement.addTurnout(diners, planned.get(key)));
        agreement.addRoomPlaces(placesIn);
        agreement.addRoomUses();
        agreement.addRoadUses();
        agreement.addSeats();
        return agreement.facts;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** A sum and how it was worked out; null if there is nothing to add, or an amount is not stated. */
    private record Sum(BigDecimal amount, Text arithmetic) {

        static Sum of(List<BigDecimal> amounts) {
            if (amounts.isEmpty() || amounts.stream().anyMatch(Objects::isNull)) {
                return null;
            }
            return of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), amounts.stream().map(Agreement::plain).toList());
        }

        static Sum of(BigDecimal amount, List<String> parts) {
            String formula = String.join(" + ", parts) + (parts.size() == 1 && parts.get(0).equals(plain(amount)) ? "" : " = " + plain(amount));
            return new Sum(amount, new Text(formula, formula));
        }

        BigDecimal differenceTo(Sum other) {
            return amount.subtract(other.amount).abs();
        }
    }

    private static BigDecimal total(Meal meal) {
        return meal.actual() != null && meal.actual().total() != null ? meal.actual().total() : meal.total();
    }

    private static List<BigDecimal> amounts(List<Bill> bills) {
        return bills.stream().map(Bill::amount).collect(Collectors.toCollection(ArrayList::new));
    }

    private void addMealBills(Meal meal) {
        if (total(meal) != null) {
            addBills(meal, meal.on(), meal.bills(), Sum.of(List.of(total(meal))));
        }
    }

    private void addBills(Fact of, LocalDate day, List<Bill> bills, Sum total) {
        Sum sum = Sum.of(amounts(bills));
        if (!bills.isEmpty()) {
            facts.add(new BillSum(of.at(), day, bills, sum == null ? null : sum.differenceTo(total), sum == null ? null : sum.arithmetic(), total.arithmetic()));
        }
    }

    private void addLodgingBills(Lodging lodging) {
        boolean isStated = !lodging.rooms().isEmpty() && lodging.rooms().stream().allMatch(room -> room.ratePerNight() != null)
                && lodging.checkIn() != null && lodging.checkOut() != null && lodging.checkIn().isBefore(lodging.checkOut());
        if (!isStated) {
            return;
        }
        long nights = ChronoUnit.DAYS.between(lodging.checkIn(), lodging.checkOut());
        BigDecimal total = BigDecimal.ZERO;
        List<String> parts = new ArrayList<>();
        for (Room room : lodging.rooms()) {
            total = total.add(room.ratePerNight().multiply(BigDecimal.valueOf(nights)).multiply(BigDecimal.valueOf(rooms(room))));
            parts.add(plain(room.ratePerNight()) + (rooms(room) == 1 ? "" : " × " + rooms(room)) + (nights == 1 ? "" : " × " + nights));
        }
        addBills(lodging, lodging.checkIn(), lodging.bills(), Sum.of(total, parts));
    }

    private static int rooms(Room room) {
        return room.count() == null ? 1 : room.count();
    }

    private static Integer size(Fact holder, Companions companions) {
        return companions != null ? companions.size() : holder.isStatedNone("companions") ? Integer.valueOf(0) : null;
    }

    private void addMealSums(Meal meal) {
        Integer guests = meal.guests() != null ? meal.guests() : plan.guests() == null ? null : plan.guests().size();
        addMealSum(meal, meal.on(), guests, size(meal, meal.companions()), meal.costPerPerson(), meal.total());
        MealActual actual = meal.actual();
        if (actual != null) {
            addMealSum(actual, meal.on(), actual.guests(), size(actual, actual.companions()), actual.costPerPerson(), actual.total());
        }
    }

    private void addMealSum(Fact of, LocalDate day, Integer guests, Integer companions, CostPerPerson cost, BigDecimal total) {
        if (guests == null || companions == null || cost == null || cost.amount() == null || total == null || guests + companions <= 0) {
            return;
        }
        BigDecimal people = BigDecimal.valueOf(guests + companions);
        BigDecimal reckoned = cost.amount().multiply(people);
        boolean isRounded = total.divide(people, CENTS, RoundingMode.HALF_UP).compareTo(cost.amount()) == 0;
        boolean isWithMore = Boolean.FALSE.equals(cost.includesDrinks()) || Boolean.FALSE.equals(cost.includesService());
        boolean agrees = isRounded || reckoned.compareTo(total) == 0 || isWithMore && total.compareTo(reckoned) > 0;
        String formula = plain(cost.amount()) + " × (" + guests + " + " + companions + ") = " + plain(reckoned);
        facts.add(new MealSum(of.at(), day, reckoned, total, reckoned.subtract(total).abs(), agrees, new Text(formula, formula)));
    }

    private static boolean isPaidByGuests(CostItem item) {
        return item.payer() == Payer.GUEST || item.payer() == Payer.SENDING_UNIT;
    }

    private void addMealCosts(Map<String, Diners> planned) {
        Budget budget = plan.budget();
        List<CostItem> items = budget == null ? List.of() : budget.items().stream().filter(item -> item.kind() == CostKind.MEAL && !isPaidByGuests(item)).toList();
        boolean isClear = items.stream().allMatch(item -> item.payer() != null) && (budget == null || budget.items().stream().allMatch(item -> item.kind() != null))
                && plan.meals().stream().map(meal -> planned.get(meal.key())).allMatch(diners -> diners != null && diners.hosted() != null);
        if (!isClear) {
            return;
        }
        List<Meal> hosted = plan.meals().stream().filter(meal -> planned.get(meal.key()).isHostedForSure()).toList();
        Sum spent = Sum.of(items.stream().map(CostItem::amount).collect(Collectors.toCollection(ArrayList::new)));
        Sum meals = Sum.of(hosted.stream().map(Agreement::total).collect(Collectors.toCollection(ArrayList::new)));
        if (spent != null && meals != null) {
            facts.add(new MealCosts(budget.at(), spent.amount(), meals.amount(), spent.differenceTo(meals), spent.arithmetic(), meals.arithmetic()));
        }
    }

    private void addTurnout(Diners done, Diners planned) {
        if (planned != null) {
            facts.add(new Turnout(done.at(), done.guests(), done.companions(), planned.guests(), planned.companions()));
        }
    }

    /** The nights from check-in to the day before check-out, or the visit's while these are not stated; at least one. */
    private record Stay(Lodging lodging, LocalDate from, LocalDate until) {

        boolean isKnown() {
            return from != null;
        }
    }

    private Stay stay(Lodging lodging) {
        LocalDate from = lodging.checkIn() == null ? period.from() : lodging.checkIn();
        LocalDate until = lodging.checkOut() == null ? period.until() : lodging.checkOut();
        return new Stay(lodging, from, from == null || until != null && until.isAfter(from) ? until : from.plusDays(1));
    }

    private static List<Room> guestRooms(Lodging lodging) {
        return lodging.rooms().stream().filter(room -> !Boolean.TRUE.equals(room.forHost())).toList();
    }

    private void addRoomPlaces(Function<Room, Standards.Answer> placesIn) {
        Integer all = plan.guests() == null ? null : plan.guests().size();
        List<Lodging> stays = plan.lodging().stream().filter(lodging -> lodging.rooms().isEmpty() || !guestRooms(lodging).isEmpty()).toList();
        if (all == null || stays.isEmpty() || stays.stream().anyMatch(lodging -> lodging.rooms().isEmpty())) {
            return;
        }
        int guests = all - (int) plan.guests().people().stream().filter(guest -> Boolean.TRUE.equals(guest.local())).count();
        Room open = stays.stream().flatMap(lodging -> guestRooms(lodging).stream()).filter(room -> room.type() == null).findFirst().orElse(null);
        if (open != null) {
            facts.add(new RoomPlaces(open.at(), null, null, guests, null));
            return;
        }
        List<Use<LocalDate>> uses = new ArrayList<>();
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        for (Lodging lodging : stays) {
            Stay stay = stay(lodging);
            Long places = places(lodging, placesIn);
            if (places == null || !stay.isKnown()) {
                return;
            }
            uses.add(new Use<>(lodging, lodging.key(), stay.from(), stay.until()));
            changes.merge(stay.from(), places, Long::sum);
            changes.merge(stay.until(), -places, Long::sum);
        }
        addFewestPlaces(uses, changes, guests);
    }

    /** @param changes by how many places there are more or fewer from a night on; on a night between two stays nobody needs one */
    private void addFewestPlaces(List<Use<LocalDate>> uses, TreeMap<LocalDate, Long> changes, int guests) {
        TreeMap<LocalDate, Integer> staying = new TreeMap<>();
        uses.forEach(use -> {
            staying.merge(use.from(), 1, Integer::sum);
            staying.merge(use.until(), -1, Integer::sum);
        });
        LocalDate fewest = null;
        long places = 0;
        long least = Long.MAX_VALUE;
        int stays = 0;
        for (Map.Entry<LocalDate, Long> change : changes.entrySet()) {
            places += change.getValue();
            stays += staying.get(change.getKey());
            if (stays > 0 && places < least) {
                least = places;
                fewest = change.getKey();
            }
        }
        LocalDate night = fewest;
        Lodging lodging = (Lodging) uses.stream().filter(use -> !use.from().isAfter(night) && use.until().isAfter(night)).findFirst().orElseThrow().by();
        facts.add(new RoomPlaces(lodging.at(), night, guestRooms(lodging).get(0).type(), guests, Counts.bounded(least)));
    }

    private static Long places(Lodging lodging, Function<Room, Standards.Answer> placesIn) {
        long places = 0;
        for (Room room : guestRooms(lodging)) {
            if (!(placesIn.apply(room) instanceof Standards.Answer.Found found)) {
                return null;
            }
            places += Math.max(found.limit().allowed().longValue() * rooms(room), room.guests().size());
        }
        return places;
    }

    /** One time for which a thing is taken up, by one of those that share it. */
    private record Use<T extends Comparable<? super T>>(Fact by, String owner, T from, T until) {
    }

    /** For each use in order of time that begins while one of another owner lasts, that other one. */
    private static <T extends Comparable<? super T>> Map<Fact, Fact> clashes(List<Use<T>> uses) {
        Map<Fact, Fact> clashes = new LinkedHashMap<>();
        Use<T> last = null;
        Use<T> lastOfOthers = null;
        for (Use<T> use : uses.stream().sorted(Comparator.comparing(Use<T>::from)).toList()) {
            Use<T> other = last == null || !last.owner().equals(use.owner()) ? last : lastOfOthers;
            if (other != null && other.until().compareTo(use.from()) > 0) {
                clashes.put(use.by(), other.by());
            }
            if (last == null || use.until().compareTo(last.until()) > 0) {
                lastOfOthers = last == null || last.owner().equals(use.owner()) ? lastOfOthers : last;
                last = use;
            } else if (!use.owner().equals(last.owner()) && (lastOfOthers == null || use.until().compareTo(lastOfOthers.until()) > 0)) {
                lastOfOthers = use;
            }
        }
        return clashes;
    }

    private static String plainName(String name) {
        return name.replaceAll("[\\s\u3000]", "");
    }

    private static String roomName(Lodging lodging, Room room) {
        String hotel = lodging.hotel() == null ? lodging.key() : plainName(lodging.hotel());
        return room.number() == null ? room.key() : hotel + " " + plainName(room.number());
    }

    private void addRoomUses() {
        Map<String, List<Use<LocalDate>>> byNumber = new LinkedHashMap<>();
        Map<String, List<Use<LocalDate>>> byGuest = new LinkedHashMap<>();
        Map<String, Long> namesakes = plan.guests() == null ? Map.of() : plan.guests().people().stream().map(Guest::plainName).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        for (Lodging lodging : plan.lodging()) {
            Stay stay = stay(lodging);
            for (Room room : stay.isKnown() ? lodging.rooms() : List.<Room>of()) {
                String name = roomName(lodging, room);
                if (room.number() != null) {
                    byNumber.computeIfAbsent(name, unused -> new ArrayList<>()).add(new Use<>(room, room.key(), stay.from(), stay.until()));
                }
                room.guests().stream().filter(Objects::nonNull).map(Agreement::plainName).distinct().filter(guest -> namesakes.getOrDefault(guest, 0L) < 2)
                        .forEach(guest -> byGuest.computeIfAbsent(guest, unused -> new ArrayList<>()).add(new Use<>(room, name, stay.from(), stay.until())));
            }
        }
        byNumber.values().forEach(uses -> {
            Map<Fact, Fact> clashes = clashes(uses);
            uses.forEach(use -> facts.add(new RoomUse(use.by().at(), use.from(), ((Room) use.by()).number(), key(clashes.get(use.by())))));
        });
        byGuest.forEach((guest, uses) -> {
            Map<Fact, Fact> clashes = clashes(uses);
            uses.forEach(use -> facts.add(new RoomGuest(use.by().at(), use.from(), guest, key(clashes.get(use.by())))));
        });
    }

    private static String key(Fact fact) {
        return fact == null ? null : fact.key();
    }

    private static LocalDateTime moment(When when) {
        return when == null || when.time() == null ? null : when.date().atTime(when.time());
    }

    private void addRoadUses() {
        Map<String, List<Vehicle>> sharing = new LinkedHashMap<>();
        for (Vehicle vehicle : plan.vehicles()) {
            if (vehicle.plate() != null) {
                sharing.computeIfAbsent("plate " + plainName(vehicle.plate()), unused -> new ArrayList<>()).add(vehicle);
            }
            if (vehicle.driver() != null) {
                sharing.computeIfAbsent("driver " + plainName(vehicle.driver()), unused -> new ArrayList<>()).add(vehicle);
            }
        }
        Map<Leg, String> clashOf = new LinkedHashMap<>();
        sharing.values().stream().filter(vehicles -> vehicles.size() > 1).forEach(vehicles -> {
            List<Use<LocalDateTime>> uses = new ArrayList<>();
            vehicles.forEach(vehicle -> vehicle.legs().forEach(leg -> {
                clashOf.putIfAbsent(leg, null);
                if (moment(leg.starts()) != null && moment(leg.ends()) != null) {
                    uses.add(new Use<>(leg, vehicle.key(), moment(leg.starts()), moment(leg.ends())));
                }
            }));
            clashes(uses).forEach((leg, other) -> clashOf.merge((Leg) leg, other.key(), (first, second) -> first));
        });
        clashOf.forEach((leg, other) -> facts.add(new RoadUse(leg.at(), leg.starts() == null ? null : leg.starts().date(),
                moment(leg.starts()) == null ? null : leg.starts(), moment(leg.ends()) == null ? null : leg.ends(), other)));
    }

    private void addSeats() {
        List<Vehicle> vehicles = plan.vehicles().stream().filter(vehicle -> vehicle.type() != VehicleType.AMBULANCE).toList();
        Integer guests = plan.guests() == null ? null : plan.guests().size();
        if (vehicles.isEmpty() || guests == null) {
            return;
        }
        int people = guests + plan.escorts().size();
        Vehicle open = vehicles.stream().filter(vehicle -> vehicle.seats() == null).findFirst().orElse(null);
        if (open != null) {
            facts.add(new SeatCount(open.at(), null, people, null, null));
            return;
        }
        Place at = vehicles.get(0).at();
        long seats = vehicles.stream().mapToLong(Vehicle::seats).sum();
        int places = Counts.bounded(seats - vehicles.size());
        String formula = seats + " - " + vehicles.size() + " = " + places;
        facts.add(new SeatCount(at, vehicles.get(0).seats(), people, places, new Text(formula, formula)));
    }
}
