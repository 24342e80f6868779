package reception.derivation.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.money.Budget;
import reception.visit.money.BudgetTotal;
import reception.visit.money.CostItem;

/** Lays what a reception is stated to cost in all beside the sum of its items. */
public final class BudgetTotals implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(BudgetTotal.class);
    }

    @Override
    public void derive(Circumstances known) {
        Budget budget = known.plan().budget();
        if (budget == null || budget.total() == null) {
            return;
        }
        List<BigDecimal> amounts = budget.items().stream().map(CostItem::amount).collect(Collectors.toCollection(ArrayList::new));
        Sum items = Sum.of(amounts);
        if (items != null) {
            known.add(new BudgetTotal(budget.at(), budget.total(), items.amount(), items.differenceTo(new Sum(budget.total(), null)), items.arithmetic()));
        }
    }
}
