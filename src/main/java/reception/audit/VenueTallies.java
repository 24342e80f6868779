package reception.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import reception.audit.name.Names;
import reception.report.Argument;
import reception.vocabulary.Text;

/** Of the meals at one venue outside of the host's own. */
final class VenueTallies {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Names names;
    private final Measures measures;

    VenueTallies(Names names, Measures measures) {
        this.names = names;
        this.measures = measures;
    }

    List<Tally> inMonth(Group group) {
        List<HostedMeal> meals = group.of(HostedMeal.class);
        long count = Tallies.by(meals, HostedMeal::day).values().stream().mapToLong(those -> Tallies.count(those, Tallies::paper)).sum();
        Map<String, Argument> says = new TreeMap<>();
        says.put("venue", Tallies.said(meals.get(0).venue()));
        says.put("month", Tallies.said(month(meals.get(0).day())));
        return List.of(new Tally("meals-in-a-month", group, count, says, meals));
    }

    private static Text month(LocalDate day) {
        return new Text(day.getYear() + "年" + day.getMonthValue() + "月", day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear());
    }

    /** Meals of one unit on the same or the next day for nearly the same sum: each is compared with the one before it in the order of sums only. */
    List<Tally> alike(Group group) {
        List<Tally> tallies = new ArrayList<>();
        List<HostedMeal> known = group.of(HostedMeal.class).stream().filter(meal -> meal.amount() != null && meal.of().unit() != null).toList();
        Tallies.by(known, meal -> meal.place().origin() + names.unit(meal.of().unit())).forEach((unit, meals) -> {
            List<HostedMeal> inOrder = meals.stream().sorted(Comparator.comparing(HostedMeal::day).thenComparing(HostedMeal::amount).thenComparing(HostedMeal::identity)).toList();
            List<HostedMeal> run = new ArrayList<>();
            for (HostedMeal meal : inOrder) {
                if (!run.isEmpty() && !isNear(run.get(run.size() - 1), meal)) {
                    addAlike(group, run, tallies);
                    run = new ArrayList<>();
                }
                run.add(meal);
            }
            addAlike(group, run, tallies);
        });
        return tallies;
    }

    private boolean isNear(HostedMeal a, HostedMeal b) {
        LocalDate first = a.day();
        boolean isSoon = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, b.day())).compareTo(measures.value("near-duplicate-days")) <= 0;
        BigDecimal difference = a.amount().subtract(b.amount()).abs().multiply(HUNDRED);
        return isSoon && difference.compareTo(a.amount().multiply(measures.value("near-duplicate-percent"))) <= 0 && !Tallies.paper(a).equals(Tallies.paper(b));
    }

    private void addAlike(Group group, List<HostedMeal> run, List<Tally> tallies) {
        if (run.size() > 1) {
            Map<String, Argument> says = new TreeMap<>();
            says.put("venue", Tallies.said(run.get(0).venue()));
            says.put("unit", Tallies.said(run.get(0).of().unit()));
            says.put("first", Tallies.said(run.get(0).day()));
            says.put("amounts", Tallies.said(run.stream().map(HostedMeal::amount).toList()));
            tallies.add(new Tally("meals-alike", group.key() + "|" + run.get(0).day() + "|" + run.get(0).of().unit(), BigDecimal.valueOf(run.size()), null, says, List.copyOf(run)));
        }
    }
}
