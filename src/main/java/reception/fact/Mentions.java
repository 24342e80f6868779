package reception.fact;

import java.util.Set;
import reception.plan.Fact;
import reception.plan.Person;
import reception.plan.Plan;
import reception.plan.WelcomeItem;
import reception.standard.Lexicon;

/** Reads what posts, sources of money and matters are named in a plan, whatever it states of them beside. */
final class Mentions implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Mention.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        for (WelcomeItem item : plan.welcome()) {
            for (Person person : item.people()) {
                add(person, "post", person.post(), known);
            }
        }
        add(plan, "title", plan.title(), known);
        if (plan.purpose() != null) {
            add(plan.purpose(), "content", plan.purpose().content(), known);
        }
        if (plan.guests() != null) {
            add(plan.guests(), "unit", plan.guests().unit(), known);
        }
        plan.meals().stream().filter(meal -> meal.venue() != null).forEach(meal -> add(meal.venue(), "name", meal.venue().name(), known));
        plan.gifts().forEach(gift -> add(gift, "item", gift.item(), known));
        if (plan.budget() != null) {
            add(plan.budget(), "line", plan.budget().line(), known);
            plan.budget().items().forEach(item -> {
                add(item, "item", item.item(), known);
                add(item, "line", item.line(), known);
            });
        }
    }

    private static void add(Fact thing, String property, String text, Circumstances known) {
        for (Lexicon.Match match : known.lexicons().texts().matches(text)) {
            known.add(new Mention(thing.at(), property, match.category(), match.word(), match.certain()));
        }
    }
}
