package reception.derivation.meal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.standard.knowledge.Agreements;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.meal.Meal;
import reception.visit.meal.MealTime;
import reception.visit.programme.ActivityKind;
import reception.visit.programme.ItineraryItem;
import reception.visit.text.Disagreement;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** Derives which main meals follow on each other's heels, and which items of the programme last across a meal or into the night. */
public final class MealTimes implements Comparison {

    private static final Set<MealTime> MAIN = EnumSet.of(MealTime.BREAKFAST, MealTime.LUNCH, MealTime.DINNER);
    private static final Set<ActivityKind> WITH_MEALS = EnumSet.of(ActivityKind.MEAL, ActivityKind.TRANSFER, ActivityKind.REST, ActivityKind.OTHER);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Override
    public void derive(Circumstances known) {
        Agreements agreements = known.claims().agreements();
        List<Meal> meals = known.plan().meals().stream().filter(meal -> meal.on() != null && meal.starts() != null && MAIN.contains(meal.meal())).toList();
        Map<LocalDate, List<Meal>> byDay = meals.stream().sorted(Comparator.comparing(Meal::starts)).collect(Collectors.groupingBy(Meal::on));
        byDay.values().forEach(day -> {
            for (int i = 1; i < day.size(); i++) {
                addNear(known, day.get(i - 1), day.get(i), agreements.hoursBetweenMeals());
            }
        });
        known.plan().itinerary().stream().filter(item -> item.kind() != null && !WITH_MEALS.contains(item.kind()) && When.moment(item.starts()) != null && When.moment(item.ends()) != null)
                .forEach(item -> addLong(known, item, byDay.getOrDefault(item.starts().date(), List.of()), agreements));
    }

    private static void addNear(Circumstances known, Meal first, Meal second, BigDecimal hours) {
        boolean isNear = first.meal() != second.meal() && Math.abs(Duration.between(first.starts(), second.starts()).toMinutes()) < hours.multiply(MINUTES).longValue();
        if (isNear) {
            known.add(new Disagreement(second.at(), "starts", Statements.named(second.meal(), at(second.starts())), Statements.named(first.meal(), at(first.starts())), first.at()).open());
        }
    }

    private static Text at(LocalTime time) {
        return new Text(Dates.of(time, Language.ZH), Dates.of(time, Language.EN));
    }

    /** A whole day's item is a frame for its lunch; none is one for a dinner, or for the night. */
    private static void addLong(Circumstances known, ItineraryItem item, List<Meal> meals, Agreements agreements) {
        LocalDateTime starts = When.moment(item.starts());
        LocalDateTime ends = When.moment(item.ends());
        boolean isShort = Duration.between(starts, ends).toMinutes() < agreements.frameHours().multiply(MINUTES).longValue();
        boolean isOfDays = Duration.between(starts, ends).toDays() >= 1;
        Text until = new Text("日程“" + item.title() + "”至" + Dates.of(ends, Language.ZH) + "结束", "\"" + item.title() + "\" of the programme ends on " + Dates.of(ends, Language.EN));
        for (Meal meal : meals) {
            LocalDateTime eaten = LocalDateTime.of(meal.on(), meal.starts());
            boolean isAcross = !isOfDays && eaten.isAfter(starts) && eaten.isBefore(ends) && (isShort || meal.meal() == MealTime.DINNER);
            if (isAcross) {
                known.add(new Disagreement(item.at(), "ends", until, Statements.named(meal.meal(), at(meal.starts())), meal.at()).open());
                return;
            }
        }
        boolean isOfNight = !isOfDays && starts.isBefore(ends) && (!starts.toLocalDate().equals(ends.toLocalDate()) || When.hours(ends.toLocalTime()).compareTo(agreements.lastHour()) > 0);
        if (isOfNight) {
            known.add(new Disagreement(item.at(), "ends", until, new Text("公务活动不安排到深夜", "official business does not last into the night"), item.at()).open());
        }
    }
}
