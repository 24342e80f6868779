package reception.derivation.guests;

import java.util.HashMap;
import java.util.Map;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.standard.knowledge.Agreements;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.guests.Guest;
import reception.visit.paper.ApprovalStep;
import reception.visit.text.Disagreement;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** Compares the posts that the plan states for one name in several places: who leads as secretary of the city and dines as head of an office is one of the two. */
public final class PostsOfPeople implements Comparison {

    /** What one place of the plan states of somebody. */
    private record Holder(Fact thing, String name, String post) {
    }

    @Override
    public void derive(Circumstances known) {
        Agreements.People people = known.claims().agreements().people();
        Map<String, Holder> first = new HashMap<>();
        known.things().forEach(thing -> {
            Holder holder = holder(thing);
            if (holder == null) {
                return;
            }
            Holder before = first.putIfAbsent(holder.name(), holder);
            if (before != null && differ(before.post(), holder.post(), people)) {
                known.add(new Disagreement(thing.at(), "post", Statements.asStated(thing, "post"),
                        new Text("同名人员的职务在另一处为“" + before.post() + "”", "elsewhere the post of the same name is \"" + before.post() + "\""), before.thing().at()).open());
            }
        });
    }

    private static Holder holder(Fact thing) {
        String name = thing instanceof Person person ? person.plainName() : thing instanceof ApprovalStep step ? step.plainBy() : thing instanceof Guest guest ? guest.plainName() : null;
        String post = thing instanceof Person person ? person.post() : thing instanceof ApprovalStep step ? step.post() : thing instanceof Guest guest ? guest.post() : null;
        return name == null || name.isEmpty() || post == null || post.isBlank() ? null : new Holder(thing, name, post);
    }

    /** Whether neither post is a part of the other, nor a duty or a rank that somebody has beside one. */
    private static boolean differ(String one, String other, Agreements.People people) {
        String first = Words.normal(Words.withoutBlanks(one));
        String second = Words.normal(Words.withoutBlanks(other));
        return !isPart(first, second, people) && !isPart(second, first, people) && !people.besidePost().fit(one) && !people.besidePost().fit(other);
    }

    private static boolean isPart(String post, String whole, Agreements.People people) {
        return whole.contains(post) && people.deputies().stream().noneMatch(deputy -> whole.contains(deputy + post));
    }
}
