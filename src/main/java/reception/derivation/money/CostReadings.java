package reception.derivation.money;

import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.text.NameReadings;
import reception.visit.Fact;
import reception.visit.KindSource;
import reception.visit.money.CostItem;
import reception.visit.money.CostKind;
import reception.visit.money.CostReading;

/** Reads the kinds of costs off what the plan states and off their names: a name that speaks of another kind counts beside the stated one. */
public final class CostReadings implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(CostReading.class);
    }

    @Override
    public void derive(Circumstances known) {
        if (known.plan().budget() == null) {
            return;
        }
        for (CostItem cost : known.plan().budget().items()) {
            Map<CostKind, KindSource> named = NameReadings.kinds(CostKind.class, known.lexicons().costs().matches(name(cost)));
            if (cost.kind() != null) {
                named.remove(cost.kind());
                known.add(new CostReading(cost.at(), cost.kind(), KindSource.STATED, cost.kind(), cost.payer(), NameReadings.asStated(name(cost), cost.kind(), "a cost ")));
            }
            named.forEach((kind, source) -> known.add(new CostReading(cost.at(), kind, source, cost.kind(), cost.payer(), NameReadings.byName(name(cost), kind, source))));
        }
    }

    /** What a cost is called, with what its kind is called in words of its own. */
    private static String name(CostItem cost) {
        List<String> inWords = cost.at().inWords("kind");
        return inWords.isEmpty() ? cost.item() : (cost.item() == null ? "" : cost.item() + " ") + String.join(" ", inWords);
    }
}
