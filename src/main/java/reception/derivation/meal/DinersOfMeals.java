package reception.derivation.meal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.GuestOfHost;
import reception.format.Place;
import reception.plan.Plan;
import reception.visit.Counts;
import reception.visit.Fact;
import reception.visit.Rank;
import reception.visit.guests.Delegation;
import reception.visit.meal.Diners;
import reception.visit.meal.DinersInAll;
import reception.visit.meal.Meal;
import reception.visit.meal.MealActual;
import reception.visit.meal.MealForm;
import reception.visit.meal.MealTime;
import reception.visit.money.Bill;
import reception.visit.money.Payer;
import reception.visit.programme.VisitPeriod;
import reception.vocabulary.Formula;
import reception.vocabulary.Text;

/** Derives who eats at each meal, who pays and what it costs, as planned and as it was. */
public final class DinersOfMeals implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class, GuestOfHost.class, Delegation.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Diners.class, DinersInAll.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Map<String, Boolean> hosted = new HashMap<>();
        plan.meals().forEach(meal -> hosted.put(meal.key(), MealPayment.isHosted(known, meal)));
        Seating seating = new Seating(plan.guestCount(), known.all(GuestOfHost.class).size());
        Numbers numbers = new Numbers(plan, hosted, seating);
        for (Meal meal : plan.meals()) {
            Integer guests = plan.guestsAt(meal);
            BigDecimal stated = meal.costPerPerson() == null ? null : meal.costPerPerson().amount();
            BigDecimal paid = meal.total() != null ? meal.total() : billed(meal.bills());
            known.add(numbers.diners(meal.at(), meal, guests, plan.companionsAt(meal), meal.diners(), stated, paid, false));
            inAll(plan, meal).ifPresent(known::add);
            MealActual actual = meal.actual();
            if (actual != null) {
                Integer came = actual.guests() == null ? guests : actual.guests();
                Integer along = actual.companionCount() == null && actual.diners() == null ? plan.companionsAt(meal) : Meal.companionsAmong(actual.companionCount(), actual.diners(), came);
                known.add(numbers.diners(actual.at(), meal, came, along, actual.diners(),
                        actual.costPerPerson() == null ? null : actual.costPerPerson().amount(), actual.total(), true));
            }
        }
    }

    /** All who eat at a meal; empty where something is not stated. */
    private static Optional<DinersInAll> inAll(Plan plan, Meal meal) {
        Integer guests = plan.guestsAt(meal);
        Integer companions = meal.companionCount();
        if (meal.diners() == null || guests == null || companions == null) {
            return Optional.empty();
        }
        return Optional.of(new DinersInAll(meal.at(), meal.on(), meal.diners(), guests, companions, Counts.bounded((long) meal.diners() - guests - companions),
                Formula.of(guests + " + " + companions + " = " + ((long) guests + companions))));
    }

    private static BigDecimal billed(List<Bill> bills) {
        return bills.stream().map(Bill::ownAmount).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    /**
     * Who of those counted as guests keeps them company instead.
     *
     * @param listed all who are counted as guests of the visit; null if their number is not stated
     * @param ofHost how many of them are of the host's side
     */
    private record Seating(Integer listed, int ofHost) {

        /** How many of those whom a meal counts as guests are more than the guests of the visit. */
        int ofHost(Integer guests) {
            return guests == null || listed == null ? 0 : Math.min(ofHost, Math.max(0, guests - (listed - ofHost)));
        }
    }

    /** Which of the visit's hosted meals and banquets a meal is, and the rank of its guests. */
    private static final class Numbers {

        private final Map<String, Boolean> paidByHost;
        private final Map<String, Integer> hosted;
        private final Map<String, Integer> banquets;
        private final Rank rank;
        private final Seating seating;

        Numbers(Plan plan, Map<String, Boolean> paidByHost, Seating seating) {
            this.paidByHost = paidByHost;
            this.seating = seating;
            this.hosted = of(plan, meal -> Boolean.TRUE.equals(paidByHost.get(meal.key())) && meal.form() != MealForm.TEA && meal.meal() != MealTime.TEA);
            this.banquets = of(plan, meal -> meal.form() == MealForm.BANQUET && !Boolean.FALSE.equals(paidByHost.get(meal.key())));
            this.rank = plan.highestGuestRank();
        }

        private static Map<String, Integer> of(Plan plan, Predicate<Meal> which) {
            List<Meal> meals = plan.meals().stream().filter(which)
                    .sorted(Comparator.comparing(Meal::on, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(Meal::meal, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
            Map<String, Integer> numbers = new HashMap<>();
            meals.forEach(meal -> numbers.put(meal.key(), numbers.size() + 1));
            return numbers;
        }

        Diners diners(Place at, Meal meal, Integer guests, Integer companions, Integer all, BigDecimal stated, BigDecimal paid, boolean actual) {
            BigDecimal perPerson = stated;
            Text arithmetic = stated == null ? null : Formula.of(Formula.plain(stated));
            if (stated == null && paid != null && guests != null && companions != null && guests + companions > 0) {
                perPerson = Formula.share(paid, guests + companions);
                arithmetic = Formula.of(Formula.plain(paid) + " ÷ (" + guests + " + " + companions + ") = " + Formula.plain(perPerson));
            }
            boolean isOfAll = perPerson == null && paid != null && all != null && all > 0;
            if (isOfAll) {
                perPerson = Formula.share(paid, all);
                arithmetic = Formula.of(Formula.plain(paid) + " ÷ " + all + " = " + Formula.plain(perPerson));
            }
            return new Diners(at, meal.key(), meal.on(), meal.meal(), meal.form(), meal.venue() == null ? null : meal.venue().kind(), payer(meal, paidByHost.get(meal.key())), meal.hostRank(),
                    guests == null ? null : guests - seating.ofHost(guests), companions == null ? null : companions + seating.ofHost(guests), perPerson, arithmetic, paidByHost.get(meal.key()), hosted.get(meal.key()), banquets.get(meal.key()), rank, actual);
        }
    }

    /** Who pays for a meal: as stated, else as its form or a charge implies; null if the plan does not say. */
    private static Payer payer(Meal meal, Boolean hosted) {
        return meal.payer() != null || hosted == null ? meal.payer() : hosted ? Payer.HOST : Payer.GUEST;
    }
}
