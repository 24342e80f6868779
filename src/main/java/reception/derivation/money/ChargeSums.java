package reception.derivation.money;

import java.math.BigDecimal;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.meal.Meal;
import reception.visit.money.Charge;
import reception.visit.money.ChargeSum;
import reception.vocabulary.Formula;

/** Works out what the guests pay for a meal, all together. */
public final class ChargeSums implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(ChargeSum.class);
    }

    @Override
    public void derive(Circumstances known) {
        for (Meal meal : known.plan().meals()) {
            Charge charge = meal.charge();
            Integer guests = known.plan().guestsAt(meal);
            if (charge != null && charge.perPerson() != null && charge.total() != null && guests != null && guests > 0) {
                BigDecimal reckoned = charge.perPerson().multiply(BigDecimal.valueOf(guests));
                known.add(new ChargeSum(charge.at(), meal.on(), charge.total(), charge.total().subtract(reckoned).abs(),
                        Formula.of(Formula.plain(charge.perPerson()) + " × " + guests + " = " + Formula.plain(reckoned))));
            }
        }
    }
}
