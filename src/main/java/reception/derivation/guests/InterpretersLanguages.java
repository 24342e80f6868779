package reception.derivation.guests;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.StaffRole;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.visit.host.StaffMember;
import reception.visit.text.Disagreement;
import reception.vocabulary.Text;

/** Compares the languages of interpretation with those that the interpreters and the guests speak. */
public final class InterpretersLanguages implements Comparison {

    private static final Text NOT_OF_GUESTS = new Text("没有来宾使用其中任何一种语言", "no guest speaks any of these languages");

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        List<String> planned = plan.service() == null ? List.of() : plan.service().interpreterLanguages();
        Set<String> ofGuests = plan.guests() == null ? Set.of() : all(Stream.concat(plan.guests().people().stream().map(Guest::language), plan.guests().groups().stream().map(GuestGroup::language)).filter(Objects::nonNull).toList());
        List<StaffMember> interpreters = plan.team().stream().filter(member -> member.role() == StaffRole.INTERPRETER && !member.languages().isEmpty()).toList();
        interpreters.forEach(member -> addStranger(known, member, "languages", member.languages(), ofGuests));
        if (!planned.isEmpty()) {
            addStranger(known, plan.service(), "interpreterLanguages", planned, ofGuests);
            Set<String> spoken = new HashSet<>();
            interpreters.forEach(member -> spoken.addAll(all(member.languages())));
            if (!spoken.isEmpty() && Collections.disjoint(spoken, all(planned))) {
                known.add(new Disagreement(plan.service().at(), "interpreterLanguages", Statements.asStated(plan.service(), "interpreterLanguages"),
                        new Text("翻译人员均不使用其中的语言", "no interpreter speaks any of them"), plan.service().at()).open());
            }
        }
    }

    private static void addStranger(Circumstances known, Fact thing, String property, List<String> languages, Set<String> ofGuests) {
        if (!ofGuests.isEmpty() && Collections.disjoint(all(languages), ofGuests)) {
            known.add(new Disagreement(thing.at(), property, Statements.asStated(thing, property), NOT_OF_GUESTS, known.plan().guests().at()).open());
        }
    }

    private static Set<String> all(Collection<String> texts) {
        Set<String> languages = new HashSet<>();
        texts.forEach(text -> languages.addAll(LanguageNeeds.languages(text)));
        return languages;
    }
}
