package reception.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import reception.report.Argument;
import reception.vocabulary.Text;

/** Of all that one host does, quarter by quarter, and of one of its budget lines. */
final class HostTallies {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int QUARTERS = 4;

    private final Measures measures;

    HostTallies(Measures measures) {
        this.measures = measures;
    }

    /** What was spent on a line in a year, beside the least that is stated as its budget. */
    List<Tally> ofLine(Group group) {
        List<Reception> receptions = group.of(Reception.class);
        BigDecimal available = receptions.stream().map(Reception::available).filter(Objects::nonNull).min(BigDecimal::compareTo).orElse(null);
        if (available == null) {
            return List.of();
        }
        BigDecimal spent = Tallies.sum(receptions, Reception::amount);
        Map<String, Argument> says = new TreeMap<>();
        says.put("line", Tallies.said(receptions.get(0).line()));
        says.put("year", Tallies.said(receptions.get(0).from().getYear()));
        says.put("receptions", Tallies.said(Tallies.count(receptions, Tallies::paper)));
        return List.of(new Tally("spent", group.key(), spent, available, says, receptions));
    }

    List<Tally> of(Group group) {
        Map<Integer, List<Reception>> receptions = Tallies.by(group.of(Reception.class), reception -> quarter(reception.from()));
        Map<Integer, List<HostedMeal>> meals = Tallies.by(group.of(HostedMeal.class), meal -> quarter(meal.day()));
        List<Tally> tallies = new ArrayList<>();
        receptions.forEach((quarter, those) -> addGrowth(group, quarter, those, receptions.get(quarter - QUARTERS), tallies));
        meals.forEach((quarter, those) -> {
            addMeals("meals-carried-by-companions", group, quarter, those, this::isCarriedByCompanions, tallies);
            addMeals("meals-just-below-cap", group, quarter, those, this::isJustBelowCap, tallies);
        });
        receptions.forEach((quarter, those) -> {
            boolean isFollowed = !receptions.containsKey(quarter + QUARTERS) && ((TreeMap<Integer, List<Reception>>) receptions).higherKey(quarter + QUARTERS) != null;
            if (isFollowed) {
                tallies.add(new Tally("receptions-before-none", group.key() + "|" + quarter, BigDecimal.valueOf(Tallies.count(those, Tallies::paper)), null, says(group, quarter + QUARTERS), those));
            }
        });
        return tallies;
    }

    private static Integer quarter(LocalDate day) {
        return day == null ? null : Integer.valueOf(day.getYear() * QUARTERS + day.get(IsoFields.QUARTER_OF_YEAR) - 1);
    }

    private static Map<String, Argument> says(Group group, int quarter) {
        int number = quarter % QUARTERS + 1;
        int year = quarter / QUARTERS;
        Map<String, Argument> says = new TreeMap<>();
        says.put("quarter", Tallies.said(new Text(year + "年第" + number + "季度", "quarter " + number + " of " + year)));
        says.put("host", Tallies.said(group.key().isEmpty() ? new Text("本单位", "the host") : host(group)));
        return says;
    }

    private static String host(Group group) {
        return group.of(Reception.class).stream().map(Reception::host).filter(Objects::nonNull).findFirst().orElse(group.key());
    }

    private void addGrowth(Group group, int quarter, List<Reception> those, List<Reception> before, List<Tally> tallies) {
        if (before == null) {
            return;
        }
        BigDecimal now = Tallies.sum(those, Reception::amount);
        BigDecimal then = Tallies.sum(before, Reception::amount);
        long count = Tallies.count(those, Tallies::paper);
        long countBefore = Tallies.count(before, Tallies::paper);
        if (then.signum() > 0 && count <= countBefore) {
            Map<String, Argument> says = says(group, quarter);
            says.put("now", Tallies.said(now));
            says.put("before", Tallies.said(then));
            says.put("receptions", Tallies.said(count));
            says.put("receptionsBefore", Tallies.said(countBefore));
            BigDecimal percent = now.subtract(then).multiply(HUNDRED).divide(then, 0, RoundingMode.FLOOR);
            tallies.add(new Tally("quarter-growth", group.key() + "|" + quarter, percent, null, says, those));
        }
    }

    private void addMeals(String tally, Group group, int quarter, List<HostedMeal> meals, Predicate<HostedMeal> which, List<Tally> tallies) {
        List<HostedMeal> those = meals.stream().filter(meal -> Boolean.TRUE.equals(meal.hosted()) && meal.cap() != null && meal.amount() != null && meal.guests() != null && meal.guests() > 0
                && meal.companions() != null).filter(which).toList();
        if (!those.isEmpty()) {
            Map<String, Argument> says = says(group, quarter);
            says.put("cap", Tallies.said(those.get(0).cap()));
            tallies.add(new Tally(tally, group.key() + "|" + quarter, BigDecimal.valueOf(Tallies.count(those, Tallies::paper)), null, says, those));
        }
    }

    /** The cap times a number of people, at which the cost of the meal is compared without a fraction. */
    private static BigDecimal allowed(HostedMeal meal, int people) {
        return meal.cap().multiply(BigDecimal.valueOf(people));
    }

    private boolean isCarriedByCompanions(HostedMeal meal) {
        boolean isAtLimit = meal.most() == null || BigDecimal.valueOf(meal.companions()).compareTo(meal.most()) >= 0;
        return meal.companions() > 0 && isAtLimit && meal.amount().compareTo(allowed(meal, meal.guests())) > 0 && meal.amount().compareTo(allowed(meal, meal.guests() + meal.companions())) <= 0;
    }

    private boolean isJustBelowCap(HostedMeal meal) {
        BigDecimal most = allowed(meal, meal.guests() + meal.companions());
        BigDecimal rest = most.subtract(meal.amount()).multiply(HUNDRED);
        return rest.signum() >= 0 && rest.compareTo(most.multiply(measures.value("just-below-cap-percent"))) < 0;
    }
}
