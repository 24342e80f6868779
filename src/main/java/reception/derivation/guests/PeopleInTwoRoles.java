package reception.derivation.guests;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.plan.Plan;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Agreements;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.guests.Guest;
import reception.visit.meal.Meal;
import reception.visit.text.Disagreement;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Derives who is a guest and accompanies the guests as well, and who stands twice among the guests: each such entry makes room for one more companion. */
public final class PeopleInTwoRoles implements Comparison {

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        List<Guest> guests = plan.guests() == null ? List.of() : plan.guests().people();
        Set<List<String>> seen = new HashSet<>();
        for (Guest guest : guests) {
            if (guest.plainName() != null && guest.post() != null && !seen.add(Arrays.asList(guest.plainName(), guest.unit(), guest.post()))) {
                known.add(new Disagreement(guest.at(), "name", new Text("“" + guest.name() + "”列为一名来宾", "\"" + guest.name() + "\" is one of the guests"),
                        new Text("同名、同单位、同职务的来宾已列在前面", "a guest of this name, unit and post is listed before"), plan.guests().at()).open());
            }
        }
        Set<String> names = guests.stream().map(Guest::plainName).filter(Objects::nonNull).collect(Collectors.toSet());
        for (Meal meal : plan.meals()) {
            addOfHost(known, names, meal.companions() == null ? List.of() : meal.companions().people());
        }
        addOfHost(known, names, plan.escorts());
        if (plan.host() != null) {
            addOfHost(known, names, Stream.of(plan.host().leader(), plan.host().handler()).filter(Objects::nonNull).toList());
        }
        plan.welcome().forEach(item -> addOfHost(known, names, item.people()));
        plan.itinerary().forEach(item -> addOfHost(known, names, item.hosts()));
        Agreements.People roles = known.claims().agreements().people();
        known.things().forEach(thing -> {
            roles.guestsNever().stream().filter(key -> isOf(key, thing)).forEach(key -> addOther(known, names, thing, field(thing, key)));
            roles.twoPeople().stream().filter(pair -> isOf(pair.one(), thing)).forEach(pair -> addOneForTwo(known, thing, field(thing, pair.one()), field(thing, pair.other())));
        });
    }

    private static boolean isOf(String key, Fact thing) {
        return Dimensions.isOf(Dimensions.rootOf(thing.getClass()), key);
    }

    private static Vocabulary.Field field(Fact thing, String key) {
        return Vocabulary.section(thing.getClass()).byWord(Dimensions.property(key));
    }

    private static void addOther(Circumstances known, Set<String> guests, Fact thing, Vocabulary.Field field) {
        if (field.get(thing) instanceof String name && isNamed(guests, Words.withoutBlanks(name))) {
            known.add(new Disagreement(thing.at(), field.name(), Statements.asStated(thing, field.name()), new Text("来宾名单中也有该姓名", "the list of guests has this name as well"), known.plan().guests().at()).open());
        }
    }

    /** Whether an entry is a guest's name, alone or before what is no letter, such as a bracket or a number. */
    private static boolean isNamed(Set<String> guests, String entry) {
        int end = 0;
        while (end < entry.length() && Character.isLetter(entry.charAt(end))) {
            end++;
        }
        return guests.contains(entry) || guests.contains(entry.substring(0, end));
    }

    private static void addOneForTwo(Circumstances known, Fact thing, Vocabulary.Field one, Vocabulary.Field other) {
        if (one.get(thing) instanceof String name && other.get(thing) instanceof String second && Words.withoutBlanks(name).equals(Words.withoutBlanks(second))) {
            known.add(new Disagreement(thing.at(), other.name(), Statements.asStated(thing, other.name()),
                    new Text(one.word().chinese() + "也填报同一姓名", "the same person stands under \"" + one.word().prose() + "\""), thing.at()).open());
        }
    }

    private static void addOfHost(Circumstances known, Set<String> guests, List<Person> people) {
        people.stream().filter(person -> guests.contains(person.plainName())).forEach(person -> known.add(new Disagreement(person.at(), "name",
                new Text("“" + person.name() + "”列在接待一方", "\"" + person.name() + "\" is on the host's side"), new Text("来宾名单中也有该姓名", "the list of guests has this name as well"),
                known.plan().guests().at()).open()));
    }
}
