package reception.derivation.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.money.Budget;
import reception.visit.money.CostItem;
import reception.visit.money.Funds;
import reception.visit.money.Payer;
import reception.vocabulary.Formula;

/** Derives the year's reception budget and what this visit adds to its spending. */
public final class FundsOfYear implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Funds.class);
    }

    @Override
    public void derive(Circumstances known) {
        known.add(known.plan().budget() == null ? unstated(known.plan()) : funds(known.plan().budget()));
    }

    private static Funds unstated(Plan plan) {
        return new Funds(new Place("budget", "", plan.at().span("budget"), Map.of()), null, null, null, null, null, null, null);
    }

    private static Funds funds(Budget budget) {
        List<CostItem> own = budget.items().stream().filter(item -> item.payer() == Payer.HOST).toList();
        BigDecimal planned = own.stream().map(CostItem::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isComplete = budget.isStatedNone("items") || !budget.items().isEmpty() && budget.items().stream().allMatch(item -> item.payer() != null)
                && own.stream().allMatch(item -> item.amount() != null);
        boolean isOnlyInAll = budget.items().isEmpty() && !budget.isStatedNone("items") && budget.total() != null;
        planned = isOnlyInAll ? budget.total() : planned;
        isComplete |= isOnlyInAll;
        BigDecimal spent = budget.spentToDate() == null ? BigDecimal.ZERO : budget.spentToDate();
        BigDecimal total = spent.add(planned);
        return new Funds(budget.at(), budget.line(), budget.available(), budget.spentToDate(), isComplete ? planned : null, total,
                Formula.of(Formula.sum(List.of(spent, planned)) + " = " + Formula.plain(total)), budget.payment());
    }
}
