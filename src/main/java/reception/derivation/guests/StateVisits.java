package reception.derivation.guests;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.standard.Answer;
import reception.visit.Fact;
import reception.visit.guests.ForeignVisit;
import reception.visit.guests.StateVisit;
import reception.visit.programme.VisitPeriod;

/** Tells by the rank of the leader whether a foreign visit is one of a state. */
public final class StateVisits implements Derivation {

    private static final String RANKS = "delegation-rank";
    private static final String STATE = "state";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(StateVisit.class);
    }

    @Override
    public void derive(Circumstances known) {
        ForeignVisit visit = known.plan().foreign();
        if (visit != null && known.answer(RANKS, visit) instanceof Answer.Found found && STATE.equals(found.limit().level())) {
            known.add(new StateVisit(visit.at()));
        }
    }
}
