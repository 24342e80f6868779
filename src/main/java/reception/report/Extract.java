package reception.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import reception.plan.Plan;
import reception.visit.When;
import reception.visit.meal.Meal;
import reception.visit.money.Budget;
import reception.visit.money.CostItem;
import reception.visit.money.CostKind;
import reception.visit.money.Payer;
import reception.visit.programme.ItineraryItem;
import reception.visit.transport.Leg;
import reception.visit.transport.Vehicle;

/**
 * What a report that is to be filed tells of the plan itself, so that no format needs the plan; null where the plan does not say.
 *
 * @param host       the unit that receives
 * @param guests     the unit of the guests
 * @param hasGuests  whether the plan says anything of guests
 * @param letter     number and title of the letter; null without a letter
 * @param spending   null without a budget
 * @param programme  items, meals and drives, by their beginning; at last what has none
 */
public record Extract(Heading heading, String host, boolean hasGuests, String guests, Integer guestCount, String letter, Spending spending, List<Event> programme) {

    /** What sort of event it is, in the order in which those of one time stand. */
    public enum Kind { ITEM, MEAL, DRIVE }

    /**
     * Something that happens at some time.
     *
     * @param key    of the thing in the plan
     * @param sorts  what the plan calls it by words of the format
     * @param title  in the plan's own words
     * @param from   where a drive begins
     * @param to     where a drive ends
     * @param travel minutes of travel to it
     */
    public record Event(Kind kind, String key, When starts, When ends, List<Enum<?>> sorts, String title, String place, String from, String to, Integer travel) {

        /** Nothing of what happens. */
        @Override
        public String toString() {
            return "Event[" + kind + "]";
        }
    }

    /**
     * What the visit costs and what the year's budget has left.
     *
     * @param complete whether who pays and how much is stated of every cost, or that there is none
     */
    public record Spending(List<Cost> costs, boolean complete, String line, BigDecimal available, BigDecimal spent) {

        private static Spending of(Budget budget) {
            boolean complete = budget.isStatedNone("items") || !budget.items().isEmpty() && budget.items().stream().allMatch(item -> item.payer() != null && item.amount() != null);
            return new Spending(budget.items().stream().map(Cost::of).toList(), complete, budget.line(), budget.available(), budget.spentToDate());
        }

        /** What the host pays for this visit; null while that is not known. */
        public BigDecimal own() {
            return complete ? costs.stream().filter(cost -> cost.payer() == Payer.HOST).map(Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
        }

        /** What the budget has left after this visit; null while that is not known. */
        public BigDecimal left() {
            BigDecimal own = own();
            return own == null || available == null || spent == null ? null : available.subtract(spent).subtract(own);
        }

        /** Nothing of what is paid. */
        @Override
        public String toString() {
            return "Spending[" + costs.size() + " costs]";
        }
    }

    /** One cost. */
    public record Cost(CostKind kind, String item, LocalDate on, String place, Payer payer, String payerName, BigDecimal amount) {

        private static Cost of(CostItem item) {
            return new Cost(item.kind(), item.item(), item.on(), item.place(), item.payer(), item.payerName(), item.amount());
        }

        /** Nothing of what is paid. */
        @Override
        public String toString() {
            return "Cost[" + kind + "]";
        }
    }

    static Extract of(Plan plan) {
        List<Event> programme = new ArrayList<>();
        plan.itinerary().forEach(item -> programme.add(of(item)));
        plan.meals().forEach(meal -> programme.add(of(meal)));
        plan.vehicles().forEach(vehicle -> vehicle.legs().forEach(leg -> programme.add(of(vehicle, leg))));
        String letter = plan.letter() == null ? null : Arrays.asList(plan.letter().number(), plan.letter().title()).stream().filter(said -> said != null && !said.isEmpty()).collect(Collectors.joining(" "));
        return new Extract(Heading.of(plan), plan.host() == null ? null : plan.host().unit(), plan.guests() != null, plan.guests() == null ? null : plan.guests().unit(),
                plan.guests() == null ? null : plan.guests().size(), letter, plan.budget() == null ? null : Spending.of(plan.budget()), List.copyOf(programme));
    }

    private static Event of(ItineraryItem item) {
        return new Event(Kind.ITEM, item.key(), item.starts(), item.ends(), sorts(item.kind()), item.title(), item.place(), null, null, item.travelMinutes());
    }

    private static Event of(Meal meal) {
        return new Event(Kind.MEAL, meal.key(), meal.on() == null ? null : new When(meal.on(), meal.starts()), null, sorts(meal.meal(), meal.form()), null,
                meal.venue() == null ? null : meal.venue().name(), null, null, null);
    }

    private static Event of(Vehicle vehicle, Leg leg) {
        return new Event(Kind.DRIVE, leg.key(), leg.starts(), leg.ends(), sorts(vehicle.type()), null, null, leg.from(), leg.to(), null);
    }

    private static List<Enum<?>> sorts(Enum<?>... stated) {
        return Arrays.stream(stated).filter(Objects::nonNull).collect(Collectors.toUnmodifiableList());
    }

    /** Nothing of what the plan says. */
    @Override
    public String toString() {
        return "Extract[" + heading + "]";
    }
}
