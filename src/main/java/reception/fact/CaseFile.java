package reception.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reception.plan.Allergen;
import reception.plan.Bill;
import reception.plan.Budget;
import reception.plan.Companions;
import reception.plan.CostItem;
import reception.plan.Diet;
import reception.plan.Dish;
import reception.plan.Drink;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.ItineraryItem;
import reception.plan.Lodging;
import reception.plan.Meal;
import reception.plan.MealActual;
import reception.plan.MealForm;
import reception.plan.MealTime;
import reception.plan.Payer;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.plan.Rank;
import reception.plan.Region;
import reception.plan.Room;
import reception.plan.WelcomeItem;
import reception.standard.Diets;
import reception.standard.Lexicon;
import reception.standard.Lexicons;
import reception.standard.Standards;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;
import reception.yaml.Place;

/** A plan with all that can be derived from it, as the facts that rules match. */
public final class CaseFile {

    /** The dimension of standards that tells where the guests are based: {@code central}, {@code same-province} or {@code other-province}. */
    public static final String GUESTS_FROM = "guests-from";

    private static final String SAME_PROVINCE = "same-province";
    private static final int RAMADAN = 9;
    private static final int CENTS = 2;
    private static final String ALCOHOL = "alcohol";

    private final Plan plan;
    private final Region region;
    private final Standards standards;
    private final Lexicon lexicon;
    private final Diets diets;
    private final VisitPeriod period;
    private final Map<String, Fact> byKey = new HashMap<>();
    private final Map<String, Set<Rank>> ranksByName = new HashMap<>();
    private final Set<String> toldByName = new HashSet<>();
    private final Map<String, Integer> banquetNumbers = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    /**
     * Derives the facts of a plan.
     *
     * @param defaultRegion where the reception takes place if the plan does not say; may be null
     */
    public CaseFile(Plan plan, Standards standards, Lexicons lexicons, Diets diets, Region defaultRegion) {
        this.plan = plan;
        this.region = plan.region() == null ? defaultRegion : plan.region();
        this.standards = standards;
        this.lexicon = lexicons.food();
        this.diets = diets;
        PlanTree.visit(plan, fact -> {
            byKey.put(fact.key(), fact);
            facts.add(fact);
            if (fact instanceof Guest guest && guest.name() != null && guest.rank() != null) {
                ranksByName.computeIfAbsent(guest.name(), unused -> EnumSet.noneOf(Rank.class)).add(guest.rank());
            }
        });
        this.period = period();
        facts.add(period);
        addDiners();
        addFoodDays();
        plan.meals().forEach(this::addMenu);
        addFunds();
        plan.meals().forEach(this::addServings);
        plan.meals().forEach(this::addRamadan);
        plan.lodging().forEach(this::addNights);
        addNeeds();
        addReadings(lexicons);
        facts.addAll(DietaryClashes.in(plan, facts));
        facts.addAll(DriverTables.in(plan, facts));
        facts.addAll(Accommodations.of(plan));
        addSecrecyConcern();
        facts.addAll(PersonalNumbers.in(plan));
        facts.addAll(Papers.in(plan));
        facts.addAll(Timeline.of(plan, restMinutes(standards)));
        facts.addAll(Agreement.in(plan, period, facts, room -> standards.resolve("room-places", question(room))));
    }

    private Integer restMinutes(Standards standards) {
        return standards.resolve("driving-rest", question(plan)) instanceof Standards.Answer.Found found ? Integer.valueOf(found.limit().allowed().intValue()) : null;
    }

    public Plan plan() {
        return plan;
    }

    /** The plan's records and what is derived from them. */
    public List<Fact> facts() {
        return facts;
    }

    /** From when to when the guests are here. */
    public VisitPeriod visitPeriod() {
        return period;
    }

    /** Where the reception takes place; null if neither plan nor configuration says. */
    public Region region() {
        return region;
    }

    /** The day by which a thing is judged: its own, else that of what holds it, else the first day of the visit; null if none is known. */
    public LocalDate day(Fact fact) {
        for (Fact thing = fact; thing != null; thing = thing.key().isEmpty() ? null : byKey.get(thing.parent())) {
            LocalDate own = ownDay(thing);
            if (own != null) {
                return own;
            }
        }
        return period.from();
    }

    private static LocalDate ownDay(Fact fact) {
        if (fact instanceof Dated dated) {
            return dated.day();
        }
        if (fact instanceof Meal meal) {
            return meal.on();
        }
        if (fact instanceof ItineraryItem item) {
            return item.starts() == null ? null : item.starts().date();
        }
        if (fact instanceof WelcomeItem item) {
            return item.on() == null ? null : item.on().date();
        }
        return fact instanceof Lodging lodging ? lodging.checkIn() : null;
    }

    /** The standards by which the plan is judged. */
    public Standards standards() {
        return standards;
    }

    /** The lexicon by which dishes and drinks were read. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What needs avoid. */
    public Diets diets() {
        return diets;
    }

    /** What is known of a thing for looking up a standard: its properties, and where it has none, the plan's. */
    public Standards.Question question(Fact fact) {
        return new FactQuestion(fact);
    }

    private VisitPeriod period() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate from = plan.visit() == null || plan.visit().arrives() == null ? null : plan.visit().arrives().date();
        LocalDate until = plan.visit() == null || plan.visit().departs() == null ? null : plan.visit().departs().date();
        plan.itinerary().forEach(item -> days.add(ownDay(item)));
        plan.meals().forEach(meal -> days.add(meal.on()));
        plan.lodging().forEach(lodging -> days.add(lodging.checkIn()));
        days.removeIf(Objects::isNull);
        if (from == null) {
            from = days.stream().min(Comparator.naturalOrder()).orElse(until);
        }
        if (until == null) {
            until = days.stream().max(Comparator.naturalOrder()).orElse(from);
        }
        Place place = plan.visit() == null ? new Place("visit", "", plan.at().span("visit"), Map.of()) : plan.visit().at();
        return new VisitPeriod(place, from, from == null || until == null || until.isBefore(from) ? from : until);
    }

    private void addDiners() {
        Map<String, Integer> hostedNumbers = numbers(meal -> Boolean.TRUE.equals(hosted(meal)) && meal.form() != MealForm.TEA && meal.meal() != MealTime.TEA);
        banquetNumbers.putAll(numbers(meal -> meal.form() == MealForm.BANQUET && !Boolean.FALSE.equals(hosted(meal))));
        Rank rank = plan.guests() == null ? null : plan.guests().people().stream().map(Guest::rank).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        for (Meal meal : plan.meals()) {
            Integer guests = meal.guests() != null ? meal.guests() : plan.guests() == null ? null : plan.guests().size();
            BigDecimal stated = meal.costPerPerson() == null ? null : meal.costPerPerson().amount();
            BigDecimal paid = meal.total() != null ? meal.total() : billed(meal.bills());
            facts.add(diners(meal.at(), meal, guests, meal.companions(), stated, paid, hostedNumbers, rank, false));
            MealActual actual = meal.actual();
            if (actual != null) {
                facts.add(diners(actual.at(), meal, actual.guests() == null ? guests : actual.guests(),
                        actual.companions() == null ? meal.companions() : actual.companions(),
                        actual.costPerPerson() == null ? null : actual.costPerPerson().amount(), actual.total(), hostedNumbers, rank, true));
            }
        }
    }

    private void addFoodDays() {
        Map<String, Diners> dearest = new LinkedHashMap<>();
        Comparator<Diners> byCost = Comparator.comparing(Diners::costPerPerson, Comparator.nullsFirst(Comparator.naturalOrder()));
        facts.stream().filter(Diners.class::isInstance).map(Diners.class::cast)
                .filter(diners -> !Boolean.FALSE.equals(diners.hosted()) && !(diners.form() != null && diners.form().isEntertainment()))
                .forEach(diners -> dearest.merge(diners.mealKey(), diners, BinaryOperator.maxBy(byCost)));
        Map<LocalDate, List<Diners>> days = new LinkedHashMap<>();
        dearest.values().forEach(diners -> days.computeIfAbsent(diners.on(), unused -> new ArrayList<>()).add(diners));
        days.forEach((day, meals) -> facts.add(foodDay(day, meals)));
    }

    private FoodDay foodDay(LocalDate day, List<Diners> meals) {
        Rank leader = plan.foreign() == null ? null : plan.foreign().leaderRank();
        Diners unstated = meals.stream().filter(meal -> meal.costPerPerson() == null).findFirst().orElse(null);
        List<BigDecimal> costs = meals.stream().map(Diners::costPerPerson).filter(Objects::nonNull).toList();
        BigDecimal sum = costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String formula = costs.stream().map(CaseFile::plain).collect(Collectors.joining(" + ")) + (costs.size() < 2 ? "" : " = " + plain(sum));
        Place at = day == null ? byKey.get(meals.get(0).mealKey()).at() : unstated == null ? meals.get(0).at() : unstated.at();
        return new FoodDay(at, day, leader == null ? meals.get(0).rank() : leader, unstated == null ? sum : null, sum, new Text(formula, formula));
    }

    private static BigDecimal billed(List<Bill> bills) {
        return bills.stream().map(Bill::amount).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private Diners diners(Place at, Meal meal, Integer guests, Companions companions, BigDecimal stated, BigDecimal paid,
                          Map<String, Integer> hostedNumbers, Rank rank, boolean actual) {
        Integer companionCount = companions == null ? null : companions.size();
        if (companionCount == null && meal.isStatedNone("companions")) {
            companionCount = 0;
        }
        BigDecimal perPerson = stated;
        Text arithmetic = stated == null ? null : new Text(plain(stated), plain(stated));
        if (stated == null && paid != null && guests != null && companionCount != null && guests + companionCount > 0) {
            perPerson = paid.divide(BigDecimal.valueOf(guests + companionCount), CENTS, RoundingMode.HALF_UP);
            String formula = plain(paid) + " ÷ (" + guests + " + " + companionCount + ") = " + plain(perPerson);
            arithmetic = new Text(formula, formula);
        }
        return new Diners(at, meal.key(), meal.on(), meal.meal(), meal.form(), meal.venue() == null ? null : meal.venue().kind(), payer(meal), meal.hostRank(),
                guests, companionCount, perPerson, arithmetic, hosted(meal), hostedNumbers.get(meal.key()), banquetNumbers.get(meal.key()), rank, actual);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private Map<String, Integer> numbers(Predicate<Meal> which) {
        List<Meal> hosted = plan.meals().stream().filter(which)
                .sorted(Comparator.comparing(Meal::on, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Meal::meal, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        Map<String, Integer> numbers = new HashMap<>();
        hosted.forEach(meal -> numbers.put(meal.key(), numbers.size() + 1));
        return numbers;
    }

    /** Whether the host, or somebody in its place, pays for a meal; null if the plan does not say. */
    private static Boolean hosted(Meal meal) {
        boolean guestsPay = meal.payer() == Payer.GUEST || meal.payer() == Payer.SENDING_UNIT || meal.form() == MealForm.SELF_PAID
                || Boolean.TRUE.equals(meal.assisted()) || meal.charge() != null && !Boolean.FALSE.equals(meal.charge().collected());
        if (guestsPay) {
            return false;
        }
        boolean hostPays = meal.payer() != null || meal.form() == MealForm.WORKING_MEAL || meal.form() == MealForm.BANQUET;
        return hostPays ? Boolean.TRUE : null;
    }

    /** Who pays for a meal: as stated, else as its form or a charge implies; null if the plan does not say. */
    private static Payer payer(Meal meal) {
        Boolean hosted = hosted(meal);
        return meal.payer() != null || hosted == null ? meal.payer() : hosted ? Payer.HOST : Payer.GUEST;
    }

    private void addMenu(Meal meal) {
        Integer guests = meal.guests() != null ? meal.guests() : plan.guests() == null ? null : plan.guests().size();
        Integer companions = meal.companions() != null ? meal.companions().size() : meal.isStatedNone("companions") ? Integer.valueOf(0) : null;
        int diners = (guests == null ? 0 : guests) + (companions == null ? 0 : companions);
        Integer dishes = meal.dishes().isEmpty() ? null : Integer.valueOf((int) meal.dishes().stream().filter(dish -> !Boolean.TRUE.equals(dish.staple())).count());
        facts.add(new Menu(meal.at(), meal.on(), meal.form(), guests, companions, diners, dishes));
    }

    private void addFunds() {
        Budget budget = plan.budget();
        if (budget == null) {
            facts.add(new Funds(new Place("budget", "", plan.at().span("budget"), Map.of()), null, null, null, null, null, null, null));
            return;
        }
        List<CostItem> own = budget.items().stream().filter(item -> item.payer() == Payer.HOST).toList();
        BigDecimal planned = own.stream().map(CostItem::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isComplete = budget.isStatedNone("items") || !budget.items().isEmpty() && budget.items().stream().allMatch(item -> item.payer() != null)
                && own.stream().allMatch(item -> item.amount() != null);
        BigDecimal spent = budget.spentToDate() == null ? BigDecimal.ZERO : budget.spentToDate();
        BigDecimal total = spent.add(planned);
        String formula = plain(spent) + " + " + plain(planned) + " = " + plain(total);
        facts.add(new Funds(budget.at(), budget.line(), budget.available(), budget.spentToDate(), isComplete ? planned : null, total,
                new Text(formula, formula), budget.payment()));
    }

    private void addServings(Meal meal) {
        for (Dish dish : meal.dishes()) {
            Map<String, Serving> found = new LinkedHashMap<>();
            match(found, dish.at(), meal, false, dish.name());
            dish.ingredients().forEach(ingredient -> match(found, dish.at(), meal, false, ingredient));
            for (Allergen allergen : dish.allergens()) {
                diets.avoidedByAllergen(Vocabulary.word(allergen).english()).forEach(avoidance ->
                        add(found, serving(dish.at(), meal, false, Vocabulary.word(allergen).chinese(), avoidance.category(), true)));
            }
            facts.addAll(found.values());
        }
        for (Drink drink : meal.drinks()) {
            Map<String, Serving> found = new LinkedHashMap<>();
            match(found, drink.at(), meal, true, drink.name());
            if (drink.name() != null && (!found.isEmpty() || lexicon.isSoftDrink(drink.name()))) {
                toldByName.add(drink.key() + ".alcoholic");
            } else if (drink.name() != null && drink.alcoholic() == null) {
                facts.add(new UnknownDrink(drink.at(), meal.key(), drink.name()));
            }
            if (Boolean.TRUE.equals(drink.alcoholic())) {
                add(found, serving(drink.at(), meal, true, drink.name(), ALCOHOL, true));
            }
            if (Boolean.FALSE.equals(drink.alcoholic())) {
                found.remove(ALCOHOL);
            }
            facts.addAll(found.values());
        }
    }

    private void match(Map<String, Serving> found, Place at, Meal meal, boolean drink, String text) {
        if (text != null) {
            lexicon.matches(text).forEach(match -> add(found, serving(at, meal, drink, text, match.category(), match.certain())));
        }
    }

    private static void add(Map<String, Serving> found, Serving serving) {
        found.merge(serving.category(), serving, (a, b) -> a.certain() ? a : b);
    }

    private Serving serving(Place at, Meal meal, boolean drink, String text, String category, boolean certain) {
        return new Serving(at, meal.key(), drink, text, category, lexicon.title(category), certain, lexicon.isVerified(category));
    }

    private void addRamadan(Meal meal) {
        if (meal.on() == null) {
            return;
        }
        boolean certain = isRamadan(meal.on());
        if (certain || isRamadan(meal.on().plusDays(1)) || isRamadan(meal.on().minusDays(1))) {
            facts.add(new RamadanDay(meal.at(), meal.key(), meal.on(), certain));
        }
    }

    /** Whether it is by the Umm al-Qura calendar; false for days for which that has not been reckoned. */
    private static boolean isRamadan(LocalDate day) {
        try {
            return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void addNights(Lodging lodging) {
        Region place = lodging.region() == null ? region : lodging.region();
        LocalDate checkIn = lodging.checkIn() == null ? period.from() : lodging.checkIn();
        LocalDate checkOut = lodging.checkOut() == null ? period.until() : lodging.checkOut();
        List<NightStretch> stretches = NightStretch.of(standards, place, checkIn, checkOut);
        for (Room room : lodging.rooms()) {
            Rank rank = rank(room);
            String lodgingClass = rank == null ? null : rank.lodgingClass();
            int rooms = rooms(room);
            int people = Math.max(rooms, room.guests().size());
            BigDecimal perPerson = perPerson(room, rooms, people);
            Text arithmetic = perPerson == null ? null : arithmetic(room, rooms, people, perPerson);
            String regime = travelRegime(place);
            stretches.forEach(nights -> facts.add(new Night(room.at(), lodging.key(), nights.first(), nights.last(), place, room.type(), room.ratePerNight(), people, perPerson,
                    arithmetic, rank, lodgingClass, regime)));
        }
    }

    private static int rooms(Room room) {
        return room.count() == null ? 1 : Math.max(1, room.count());
    }

    private static BigDecimal perPerson(Room room, int rooms, int people) {
        return room.ratePerNight() == null ? null
                : room.ratePerNight().multiply(BigDecimal.valueOf(rooms)).divide(BigDecimal.valueOf(people), CENTS, RoundingMode.HALF_UP);
    }

    private static Text arithmetic(Room room, int rooms, int people, BigDecimal perPerson) {
        String rate = plain(room.ratePerNight());
        String formula = people == rooms ? rate : rate + (rooms == 1 ? "" : " × " + rooms) + " ÷ " + people + " = " + plain(perPerson);
        return new Text(formula, formula);
    }

    private Rank rank(Room room) {
        if (room.rank() != null || plan.guests() == null) {
            return room.rank();
        }
        boolean isForSeveral = rooms(room) > 1;
        Rank rank = room.guests().stream().flatMap(name -> ranksByName.getOrDefault(name, Set.of()).stream())
                .min(isForSeveral ? Comparator.reverseOrder() : Comparator.naturalOrder()).orElse(null);
        boolean isEachKnown = room.guests().size() >= rooms(room) && ranksByName.keySet().containsAll(room.guests());
        boolean mayAnotherBeLower = isForSeveral && rank != null && !rank.lodgingClass().equals(Rank.OTHER.lodgingClass()) && !isEachKnown;
        return mayAnotherBeLower ? null : rank;
    }

    private String travelRegime(Region place) {
        String from = guestsFrom(place);
        return SAME_PROVINCE.equals(from) ? place.province() : from;
    }

    private String guestsFrom(Region place) {
        if (plan.guests() == null) {
            return null;
        }
        if (Boolean.TRUE.equals(plan.guests().central())) {
            return Night.CENTRAL;
        }
        if (plan.guests().region() == null || place == null) {
            return null;
        }
        return plan.guests().region().province().equals(place.province()) ? SAME_PROVINCE : Night.OTHER_PROVINCE;
    }

    private void addSecrecyConcern() {
        List<Text> reasons = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        if (plan.isWithForeignGuests()) {
            reasons.add(new Text("有境外来宾", "guests from outside the mainland"));
            places.add(plan.guests() == null ? plan.at() : plan.guests().at());
        }
        if (plan.isGuarded()) {
            reasons.add(new Text("有警卫对象或警卫任务", "a guest under guard"));
            boolean byGuest = plan.confidentiality() != null && Boolean.TRUE.equals(plan.confidentiality().guardedVisit());
            places.add(byGuest ? plan.confidentiality().at() : plan.security().at());
        }
        plan.itinerary().stream().filter(ItineraryItem::isSecretSite).findFirst().ifPresent(item -> {
            reasons.add(new Text("日程中有涉密或军事场所", "a secret-related or military site"));
            places.add(item.at());
        });
        if (!reasons.isEmpty()) {
            facts.add(new SecrecyConcern(places.get(0), reasons));
        }
    }

    private void addNeeds() {
        if (plan.guests() == null) {
            return;
        }
        Map<String, List<Guest>> byNeed = new LinkedHashMap<>();
        Map<String, Enum<?>> terms = new HashMap<>();
        for (Guest guest : plan.guests().people()) {
            List<Enum<?>> declared = new ArrayList<>(guest.diet());
            declared.addAll(guest.allergies());
            declared.addAll(guest.observance());
            for (Enum<?> need : declared) {
                String key = need.getDeclaringClass().getSimpleName() + "." + need.name();
                byNeed.computeIfAbsent(key, unused -> new ArrayList<>()).add(guest);
                terms.put(key, need);
            }
        }
        byNeed.forEach((key, guests) -> addNeed(terms.get(key), guests));
    }

    private void addNeed(Enum<?> need, List<Guest> guests) {
        Vocabulary.Word word = Vocabulary.word(need);
        Place at = guests.get(0).at();
        boolean isAllergy = need instanceof Allergen;
        String id = isAllergy ? "allergy-" + word.english() : word.english();
        facts.add(new DietaryNeed(at, id, word, isAllergy, guests.size(), guests.stream().map(Guest::at).toList()));
        List<Diets.Avoidance> avoided = isAllergy ? diets.avoidedByAllergen(word.english())
                : need instanceof Diet ? diets.avoidedBy(word.english()) : List.of();
        avoided.forEach(avoidance -> facts.add(new Avoidance(at, id, avoidance.category(), avoidance.verified())));
    }

    private void addReadings(Lexicons lexicons) {
        for (VenueReading reading : NameReadings.ofVenues(plan, lexicons)) {
            facts.add(reading);
            if (reading.isKnown()) {
                toldByName.add(reading.key() + "." + reading.toState());
            }
        }
        for (GiftReading reading : NameReadings.ofGifts(plan, lexicons)) {
            facts.add(reading);
            if (reading.isKnown()) {
                toldByName.add(reading.key() + "." + GiftReading.TO_STATE);
            }
        }
    }

    /** Whether what the plan does not mention, its kind or whether it is alcoholic, is told by the thing's name. */
    public boolean isToldByName(Fact thing, String property) {
        return toldByName.contains(thing.key() + "." + property);
    }

    /** Looks a dimension up as a property of the thing, then of the plan. */
    private final class FactQuestion implements Standards.Question {

        private final Fact fact;

        FactQuestion(Fact fact) {
            this.fact = fact;
        }

        @Override
        public String of() {
            return fact.key();
        }

        @Override
        public LocalDate day() {
            return CaseFile.this.day(fact);
        }

        @Override
        public Region region() {
            return property("region") instanceof Region own ? own : region;
        }

        @Override
        public String word(String dimension) {
            Object value = dimension.equals(GUESTS_FROM) ? guestsFrom(region()) : property(dimension);
            return value == null ? null : value instanceof Enum<?> constant ? Vocabulary.word(constant).english() : Words.normal(value.toString());
        }

        @Override
        public Integer count(String by) {
            return property(by) instanceof Integer count ? count : null;
        }

        private Object property(String name) {
            Vocabulary.Field own = Vocabulary.section(fact.getClass()).byWord(name);
            if (own != null) {
                return own.get(fact);
            }
            Vocabulary.Field ofPlan = Vocabulary.section(Plan.class).byWord(name);
            return ofPlan == null ? null : ofPlan.get(plan);
        }
    }
}
