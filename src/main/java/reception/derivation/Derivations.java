package reception.derivation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reception.casefile.Derivation;
import reception.casefile.RegimesOfPlan;
import reception.casefile.WorkedOut;
import reception.derivation.diet.DietaryClashes;
import reception.derivation.diet.ExpiredCertificates;
import reception.derivation.diet.Festivals;
import reception.derivation.diet.FoodInTexts;
import reception.derivation.diet.HalalProvisions;
import reception.derivation.diet.ObservanceDays;
import reception.derivation.diet.ProgrammeClashes;
import reception.derivation.diet.RamadanDays;
import reception.derivation.diet.RestTimes;
import reception.derivation.diet.SharedOils;
import reception.derivation.diet.SunDays;
import reception.derivation.guests.Countries;
import reception.derivation.guests.Courtesies;
import reception.derivation.guests.DeclaredNeeds;
import reception.derivation.guests.Delegations;
import reception.derivation.guests.DriverTables;
import reception.derivation.guests.EscortParties;
import reception.derivation.guests.GroupVisits;
import reception.derivation.guests.GuestsOfHost;
import reception.derivation.guests.HostOrgans;
import reception.derivation.guests.InterpretersLanguages;
import reception.derivation.guests.LanguageNeeds;
import reception.derivation.guests.PeopleInTwoRoles;
import reception.derivation.guests.PostsOfPeople;
import reception.derivation.guests.StateVisits;
import reception.derivation.guests.UnlistedPeople;
import reception.derivation.lodging.Nights;
import reception.derivation.lodging.PlacesInRooms;
import reception.derivation.lodging.RanksStatedTwice;
import reception.derivation.lodging.RoomRanks;
import reception.derivation.lodging.RoomUses;
import reception.derivation.meal.AssistedDays;
import reception.derivation.meal.DinersOfMeals;
import reception.derivation.meal.EdgeMeals;
import reception.derivation.meal.FoodDays;
import reception.derivation.meal.MealTimes;
import reception.derivation.meal.Menus;
import reception.derivation.meal.OwnExpenseDays;
import reception.derivation.meal.PricedMenus;
import reception.derivation.meal.Servings;
import reception.derivation.meal.UnlistedMeals;
import reception.derivation.money.BillSums;
import reception.derivation.money.BudgetTotals;
import reception.derivation.money.ChargeSums;
import reception.derivation.money.CostReadings;
import reception.derivation.money.CostShares;
import reception.derivation.money.CountsStatedTwice;
import reception.derivation.money.FundsOfYear;
import reception.derivation.money.HeldBills;
import reception.derivation.money.MealCostSums;
import reception.derivation.money.MealSums;
import reception.derivation.money.PayeesOfMeals;
import reception.derivation.money.RepeatedMeals;
import reception.derivation.money.SumsStatedTwice;
import reception.derivation.money.Turnouts;
import reception.derivation.paper.Disagreements;
import reception.derivation.paper.DisputedDays;
import reception.derivation.paper.LetterIssuers;
import reception.derivation.paper.Papers;
import reception.derivation.paper.PapersOfTheVisit;
import reception.derivation.programme.ClassifiedActivities;
import reception.derivation.programme.ContingencyContents;
import reception.derivation.programme.EmptyDays;
import reception.derivation.programme.PlacesElsewhere;
import reception.derivation.programme.ReversedSpans;
import reception.derivation.programme.ScenicSites;
import reception.derivation.programme.SecurityUnstated;
import reception.derivation.programme.Slots;
import reception.derivation.programme.TourSchedules;
import reception.derivation.programme.VenueReadings;
import reception.derivation.programme.VisitPeriods;
import reception.derivation.secrecy.ChannelUses;
import reception.derivation.secrecy.HigherSources;
import reception.derivation.secrecy.PermittedMaterialsOfPlan;
import reception.derivation.secrecy.SecrecyConcerns;
import reception.derivation.secrecy.SecrecyTerms;
import reception.derivation.text.Asides;
import reception.derivation.text.Mentions;
import reception.derivation.text.NumbersInWords;
import reception.derivation.text.OpenEntries;
import reception.derivation.text.PersonalNumbers;
import reception.derivation.text.SensitiveWords;
import reception.derivation.text.UnclearEntries;
import reception.derivation.transport.Convoys;
import reception.derivation.transport.DrivingTimes;
import reception.derivation.transport.Rides;
import reception.derivation.transport.RoadUses;
import reception.derivation.transport.SeatCounts;
import reception.derivation.welcome.GiftReadings;
import reception.plan.PlanTypes;
import reception.standard.file.Dimensions;
import reception.visit.Fact;

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
            new ReversedSpans(),
            new SumsStatedTwice(),
            new CountsStatedTwice(),
            new RanksStatedTwice(),
            new NumbersInWords(),
            new MealTimes(),
            new PapersOfTheVisit(),
            new PlacesElsewhere(),
            new ExpiredCertificates(),
            new PostsOfPeople(),
            new InterpretersLanguages(),
            new PayeesOfMeals(),
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
            new FoodInTexts(),
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

    private static final List<Derivation.Step> STEPS = ALL.stream().map(derivation -> new Derivation.Step(derivation, derivation.needs(), derivation.gives())).toList();

    private Derivations() {
    }

    /** All of them with what each needs and gives. */
    public static List<Derivation.Step> steps() {
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
