package reception.fact;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reception.plan.Fact;
import reception.plan.PlanTypes;
import reception.standard.Dimensions;

/** All derivations in their order. */
public final class Derivations {

    private static final List<Derivation> ALL = inOrder(List.of(
            new VisitPeriods(),
            new HostOrgans(),
            new Delegations(),
            new RegimesOfPlan(),
            new StateVisits(),
            new ClassifiedActivities(),
            new OpenEntries(),
            new GuestsOfHost(),
            new DinersOfMeals(),
            new FoodDays(),
            new OwnExpenseDays(),
            new AssistedDays(),
            new GroupVisits(),
            new TourSchedules(),
            new Menus(),
            new FundsOfYear(),
            new BudgetTotals(),
            new PermittedMaterialsOfPlan(),
            new Servings(),
            new Disagreements(),
            new Asides(),
            new UnclearEntries(),
            new DisputedDays(),
            new UnlistedPeople(),
            new UnlistedMeals(),
            new RoomRanks(),
            new PeopleInTwoRoles(),
            new PricedMenus(),
            new EmptyDays(),
            new RamadanDays(),
            new Nights(),
            new DeclaredNeeds(),
            new VenueReadings(),
            new GiftReadings(),
            new ScenicSites(),
            new CostReadings(),
            new Mentions(),
            new LetterIssuers(),
            new DietaryClashes(),
            new ProgrammeClashes(),
            new SharedOils(),
            new Courtesies(),
            new SunDays(),
            new ObservanceDays(),
            new RestTimes(),
            new Festivals(),
            new DriverTables(),
            new HalalProvisions(),
            new LanguageNeeds(),
            new SecrecyConcerns(),
            new PersonalNumbers(),
            new Papers(),
            new Slots(),
            new Rides(),
            new Convoys(),
            new DrivingTimes(),
            new EscortParties(),
            new SecurityUnstated(),
            new ContingencyContents(),
            new BillSums(),
            new MealSums(),
            new HeldBills(),
            new RepeatedMeals(),
            new EdgeMeals(),
            new ChargeSums(),
            new CostShares(),
            new MealCostSums(),
            new Turnouts(),
            new PlacesInRooms(),
            new RoomUses(),
            new RoadUses(),
            new SeatCounts(),
            new SensitiveWords(),
            new HigherSources(),
            new ChannelUses(),
            new Countries(),
            new SecrecyTerms()));

    private static final List<Step> STEPS = ALL.stream().map(derivation -> new Step(derivation, derivation.needs(), derivation.gives())).toList();

    private Derivations() {
    }

    /** A derivation with what it needs and gives, which each plan would ask again. */
    record Step(Derivation derivation, Set<Class<? extends Fact>> needs, Set<Class<? extends Fact>> gives) {
    }

    static List<Step> steps() {
        return STEPS;
    }

    static List<Derivation> all() {
        return ALL;
    }

    /**
     * The derivations as they are, if none of them needs what no earlier one gives.
     *
     * @throws IllegalArgumentException if one does
     */
    static List<Derivation> inOrder(List<Derivation> derivations) {
        Set<Class<? extends Fact>> given = new HashSet<>();
        for (Derivation derivation : derivations) {
            Set<Class<? extends Fact>> lacking = new HashSet<>(derivation.needs());
            lacking.removeAll(given);
            if (!lacking.isEmpty()) {
                throw new IllegalArgumentException(derivation.getClass().getSimpleName() + " needs what no earlier derivation gives: " + lacking);
            }
            given.addAll(derivation.gives());
        }
        return List.copyOf(derivations);
    }

    /** Every type of fact by whose properties standards may be told apart: those of the plan, and those that are derived. */
    public static Set<Class<? extends Fact>> types() {
        Set<Class<? extends Fact>> types = new LinkedHashSet<>();
        PlanTypes.sections().forEach(type -> types.add(type.asSubclass(Fact.class)));
        ALL.forEach(derivation -> types.addAll(derivation.gives()));
        return types;
    }

    /** What standards may tell things apart by. */
    public static Dimensions dimensions() {
        return Known.DIMENSIONS;
    }

    /** Made when it is first asked for: a check needs the derivations sooner. */
    private static final class Known {

        private static final Dimensions DIMENSIONS = Dimensions.of(Derivations::types, WorkedOut.names());
    }
}
