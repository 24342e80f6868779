package reception.derivation.lodging;

import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.Rank;
import reception.visit.guests.ForeignVisit;
import reception.visit.meal.Meal;
import reception.visit.text.Disagreement;
import reception.visit.welcome.Gift;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives where somebody is stated to be of a higher rank than the plan says of the same person elsewhere: the leader of a foreign delegation, who receives a gift, who gives a meal. */
public final class RanksStatedTwice implements Comparison {

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        ForeignVisit foreign = plan.foreign();
        boolean isEachKnown = plan.guests() != null && !plan.guests().people().isEmpty() && plan.guests().people().stream().allMatch(guest -> guest.rank() != null);
        if (foreign != null && isEachKnown) {
            add(known, foreign, "leaderRank", foreign.leaderRank(), plan.highestGuestRank(), plan.guests());
        }
        Map<String, Set<Rank>> ranks = Nights.ranksByName(plan);
        for (Gift gift : plan.gifts()) {
            Set<Rank> own = gift.to() == null ? Set.of() : ranks.getOrDefault(gift.to(), Set.of());
            add(known, gift, "toRank", gift.toRank(), own.size() == 1 ? own.iterator().next() : null, plan.guests());
        }
        Person leader = plan.host() == null ? null : plan.host().leader();
        for (Meal meal : plan.meals()) {
            Person giver = meal.hostedBy() != null ? meal.hostedBy() : leader;
            if (giver != null) {
                add(known, meal, "hostRank", meal.hostRank(), giver.rank(), giver);
            }
        }
    }

    private static void add(Circumstances known, Fact thing, String property, Rank stated, Rank own, Fact other) {
        if (stated != null && own != null && other != null && own.compareTo(stated) > 0) {
            Vocabulary.Word word = Vocabulary.word(own);
            known.add(new Disagreement(thing.at(), property, Statements.asStated(thing, property),
                    new Text("名单所列的级别至多为" + word.in(Language.ZH), "by the lists the rank is " + word.in(Language.EN).replace('-', ' ') + " at most"), other.at()).open());
        }
    }
}
