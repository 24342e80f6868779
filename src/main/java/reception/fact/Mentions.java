package reception.fact;

import java.util.Set;
import reception.plan.Fact;
import reception.plan.Person;
import reception.plan.Plan;
import reception.plan.WelcomeItem;
import reception.standard.Lexicon;

/** Reads what posts and sources of money are named in a plan, whatever it states of them beside. */
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
        if (plan.budget() != null) {
            add(plan.budget(), "line", plan.budget().line(), known);
        }
    }

    private static void add(Fact thing, String property, String text, Circumstances known) {
        for (Lexicon.Match match : known.lexicons().texts().matches(text)) {
            known.add(new Mention(thing.at(), property, match.category(), match.word(), match.certain()));
        }
    }
}
