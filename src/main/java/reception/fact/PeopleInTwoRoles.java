package reception.fact;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import reception.plan.Guest;
import reception.plan.Meal;
import reception.plan.Person;
import reception.plan.Plan;
import reception.vocabulary.Text;

/** Derives who is a guest and accompanies the guests as well, and who stands twice among the guests: each such entry makes room for one more companion. */
final class PeopleInTwoRoles implements Comparison {

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
    }

    private static void addOfHost(Circumstances known, Set<String> guests, List<Person> people) {
        people.stream().filter(person -> guests.contains(person.plainName())).forEach(person -> known.add(new Disagreement(person.at(), "name",
                new Text("“" + person.name() + "”列为陪同人员", "\"" + person.name() + "\" accompanies the guests"), new Text("来宾名单中也有此人", "the list of guests has this name as well"),
                known.plan().guests().at()).open()));
    }
}
