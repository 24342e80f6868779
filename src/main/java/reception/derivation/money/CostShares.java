package reception.derivation.money;

import java.util.Objects;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.meal.Meal;
import reception.visit.money.CostItem;
import reception.visit.money.CostShare;
import reception.vocabulary.Formula;

/** Divides each cost by the number of those who are there. */
public final class CostShares implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(CostShare.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Integer guests = plan.guestCount();
        if (plan.budget() == null || guests == null || guests <= 0) {
            return;
        }
        int people = guests + plan.meals().stream().map(Meal::companionCount).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0);
        for (CostItem cost : plan.budget().items()) {
            if (cost.amount() != null && cost.kind() != null) {
                known.add(new CostShare(cost.at(), cost.on(), cost.kind(), cost.amount(), people, Formula.share(cost.amount(), people)));
            }
        }
    }
}
