package reception.report.served;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.plan.Plan;
import reception.visit.lodging.Lodging;
import reception.visit.meal.Meal;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** Names meals, dishes and hotels to those who provide them, who hold no plan with numbers and lines. */
public record Served(Plan plan, Language language) {

    private static final Pattern MEAL = Pattern.compile("meals\\[(\\d+)](?:\\.(dishes|drinks)\\[(\\d+)])?(?:\\.(.+))?");
    private static final Pattern LODGING = Pattern.compile("lodging\\[(\\d+)](?:\\.(.+))?");

    /** Entries of a plan; null where one of them belongs to no meal or hotel that has a name. */
    public String named(Collection<String> paths) {
        Map<String, Set<String>> within = new LinkedHashMap<>();
        for (String path : paths) {
            Matcher meal = MEAL.matcher(path);
            Matcher lodging = LODGING.matcher(path);
            String around = meal.matches() ? meal(meal) : lodging.matches() ? hotel(lodging) : null;
            if (around == null) {
                return null;
            }
            Set<String> parts = within.computeIfAbsent(around, unused -> new LinkedHashSet<>());
            String part = meal.matches() ? served(meal) : "";
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return within.entrySet().stream().map(of -> of.getKey() + of.getValue().stream().collect(Collectors.joining(say("", ", "), of.getValue().isEmpty() ? "" : say("", ", "), "")))
                .collect(Collectors.joining(say("，", "; ")));
    }

    private String meal(Matcher path) {
        List<Meal> meals = plan.meals();
        int number = Integer.parseInt(path.group(1));
        Meal meal = number < meals.size() ? meals.get(number) : null;
        if (meal == null || meal.meal() == null) {
            return null;
        }
        String what = Vocabulary.word(meal.meal()).inProse(language);
        return meal.on() == null ? what : say(day(meal.on()) + what, what + " on " + day(meal.on()));
    }

    private String day(LocalDate on) {
        return Dates.of(MonthDay.from(on), language);
    }

    private String served(Matcher path) {
        if (path.group(2) == null) {
            return "";
        }
        Meal meal = plan.meals().get(Integer.parseInt(path.group(1)));
        int number = Integer.parseInt(path.group(3));
        String name = path.group(2).equals("dishes") ? meal.dishes().get(number).name() : meal.drinks().get(number).name();
        return name == null ? say("第" + (number + 1) + "道", "item " + (number + 1)) : say("“" + name + "”", "\"" + name + "\"");
    }

    private String hotel(Matcher path) {
        int number = Integer.parseInt(path.group(1));
        Lodging lodging = number < plan.lodging().size() ? plan.lodging().get(number) : null;
        return lodging == null ? null : lodging.hotel();
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }
}
