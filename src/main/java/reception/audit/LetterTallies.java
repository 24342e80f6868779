package reception.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reception.audit.name.LetterNumbers;
import reception.audit.name.Names;
import reception.report.Argument;
import reception.vocabulary.Text;

/** Of the receptions and meals on one letter. */
final class LetterTallies {

    private final Names names;

    LetterTallies(Names names) {
        this.names = names;
    }

    List<Tally> of(Group group) {
        List<Reception> receptions = group.of(Reception.class);
        List<Tally> tallies = new ArrayList<>();
        Map<String, Argument> letter = new TreeMap<>();
        letter.put("letter", Tallies.said(numberOf(group)));
        addMeals(group, letter, tallies);
        addHosts(group, receptions, letter, tallies);
        addOutsideDays(group, receptions, letter, tallies);
        addOtherGuests(group, receptions, letter, tallies);
        return tallies;
    }

    private static String numberOf(Group group) {
        Entry first = group.entries().get(0);
        return first instanceof HostedMeal meal ? meal.of().letter() : ((Reception) first).letter();
    }

    private void addMeals(Group group, Map<String, Argument> letter, List<Tally> tallies) {
        List<HostedMeal> hosted = group.of(HostedMeal.class).stream().filter(meal -> Boolean.TRUE.equals(meal.hosted()) && meal.of().domestic() && meal.day() != null).toList();
        if (hosted.isEmpty()) {
            return;
        }
        List<HostedMeal> surely = hosted.stream().filter(meal -> LetterNumbers.isWhole(names.letter(meal.of().letter()))).toList();
        if (!surely.isEmpty()) {
            tallies.add(meals("hosted-meals", group, surely, letter));
        }
        if (surely.size() < hosted.size()) {
            tallies.add(meals("hosted-meals-perhaps", group, hosted, letter));
        }
    }

    private Tally meals(String tally, Group group, List<HostedMeal> hosted, Map<String, Argument> letter) {
        Map<LocalDate, List<HostedMeal>> byDay = Tallies.by(hosted, HostedMeal::day);
        long count = byDay.values().stream().mapToLong(this::mealsOfDay).sum();
        Map<String, Argument> says = new TreeMap<>(letter);
        says.put("first", Tallies.said(byDay.keySet().iterator().next()));
        says.put("last", Tallies.said(((TreeMap<LocalDate, List<HostedMeal>>) byDay).lastKey()));
        hosted.stream().map(meal -> meal.of().unit()).filter(Objects::nonNull).findFirst().ifPresent(unit -> says.put("unit", Tallies.said(unit)));
        return new Tally(tally, group, count, says, hosted);
    }

    /** Meals of one name at places that are surely others are several: one lunch cannot be at two restaurants. */
    private long mealsOfDay(List<HostedMeal> meals) {
        boolean areTold = meals.stream().allMatch(meal -> meal.meal() != null);
        return !areTold ? Tallies.meals(meals, HostedMeal::meal, this::meal)
                : Tallies.by(meals, HostedMeal::meal).values().stream().mapToLong(same -> Math.max(1, Tallies.by(same, meal -> meal.place().origin()).values().stream()
                        .mapToInt(ofOrigin -> names.placesApart(ofOrigin.stream().map(HostedMeal::venue).filter(Objects::nonNull).toList()).size()).max().orElse(1))).sum();
    }

    /** Where nothing says which meal it is, its place tells: the bill of one meal may be split. */
    private Object meal(HostedMeal meal) {
        return meal.venue() != null ? names.place(meal.venue()) : Tallies.paper(meal);
    }

    private void addHosts(Group group, List<Reception> receptions, Map<String, Argument> letter, List<Tally> tallies) {
        Map<String, List<Reception>> byHost = Tallies.by(receptions, reception -> names.unit(reception.host()));
        if (byHost.isEmpty()) {
            return;
        }
        Map<String, Argument> says = new TreeMap<>(letter);
        says.put("hosts", Tallies.said(byHost.values().stream().map(those -> those.get(0).host()).toList()));
        tallies.add(new Tally("hosts", group, byHost.size(), says, receptions.stream().filter(reception -> reception.host() != null).toList()));
    }

    /** Where plans say of one letter that it states different days, the stricter reading holds: a day must be within all of them. */
    private void addOutsideDays(Group group, List<Reception> receptions, Map<String, Argument> letter, List<Tally> tallies) {
        List<Reception> telling = receptions.stream().filter(reception -> reception.covers() != null && (reception.covers().from() != null || reception.covers().until() != null)).toList();
        LocalDate from = telling.stream().map(reception -> reception.covers().from()).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        LocalDate until = telling.stream().map(reception -> reception.covers().until()).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        if (telling.isEmpty()) {
            return;
        }
        List<Reception> outside = receptions.stream().filter(reception -> reception.from() != null && !isAlone(reception, telling))
                .filter(reception -> from != null && reception.from().isBefore(from) || until != null && reception.lastDay().isAfter(until)).toList();
        Map<String, Argument> says = new TreeMap<>(letter);
        says.put("from", Tallies.said(from));
        says.put("until", Tallies.said(until));
        says.put("days", Tallies.said(outside.stream().map(Reception::from).distinct().sorted().toList()));
        List<Entry> all = new ArrayList<>(outside);
        telling.stream().filter(reception -> !outside.contains(reception)).forEach(all::add);
        tallies.add(new Tally("days-outside-letter", group, outside.size(), says, all));
    }

    /** What a plan says of its letter is for the check of that plan to compare with its own days and guests. */
    private static boolean isAlone(Reception reception, List<Reception> telling) {
        return telling.size() == 1 && telling.get(0) == reception && reception.place().origin() == EntryPlace.Origin.PLAN;
    }

    private void addOtherGuests(Group group, List<Reception> receptions, Map<String, Argument> letter, List<Tally> tallies) {
        List<Reception> telling = receptions.stream().filter(reception -> reception.covers() != null && (reception.covers().count() != null || !reception.covers().people().isEmpty())).toList();
        if (telling.isEmpty()) {
            return;
        }
        Integer most = telling.stream().map(reception -> reception.covers().count()).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        Set<String> named = null;
        for (Reception reception : telling) {
            LetterCover cover = reception.covers();
            boolean isWhole = !cover.people().isEmpty() && (cover.count() == null || cover.count() == cover.people().size());
            if (isWhole && named == null) {
                named = new HashSet<>(cover.people());
            } else if (isWhole) {
                named.retainAll(Set.copyOf(cover.people()));
            }
        }
        List<Reception> others = new ArrayList<>();
        Set<String> who = new TreeSet<>();
        for (Reception reception : receptions) {
            Set<String> known = named;
            List<String> unnamed = known == null ? List.of() : reception.people().stream().map(Somebody::name).filter(name -> !known.contains(name)).toList();
            boolean isMore = most != null && reception.guests() != null && reception.guests() > most;
            if (!isAlone(reception, telling) && (!unnamed.isEmpty() || isMore)) {
                others.add(reception);
                who.addAll(unnamed);
            }
        }
        Map<String, Argument> says = new TreeMap<>(letter);
        Integer largest = others.stream().map(Reception::guests).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        List<Text> why = new ArrayList<>();
        if (most != null && largest != null && largest > most) {
            why.add(new Text("来宾" + largest + "人，公函载明" + most + "人", largest + " guests where it states " + most));
        }
        if (!who.isEmpty()) {
            why.add(new Text("公函未列" + String.join("、", who), "not named in it: " + String.join(", ", who)));
        }
        says.put("others", new Argument(why, !who.isEmpty()));
        List<Entry> all = new ArrayList<>(others);
        telling.stream().filter(reception -> !others.contains(reception)).forEach(all::add);
        tallies.add(new Tally("guests-outside-letter", group, others.size(), says, all));
    }
}
