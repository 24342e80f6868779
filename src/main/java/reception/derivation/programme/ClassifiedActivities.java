package reception.derivation.programme;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.plan.Plan;
import reception.standard.Answer;
import reception.visit.Fact;
import reception.visit.programme.ClassifiedActivity;
import reception.visit.programme.VisitPeriod;
import reception.visit.secrecy.Confidentiality;

/** Tells whether classified documents are at hand where people sit together; while no programme, or of an item no kind is stated, that they do is assumed. */
public final class ClassifiedActivities implements Derivation {

    private static final String GATHERINGS = "gatherings";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(ClassifiedActivity.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Confidentiality confidentiality = plan.confidentiality();
        boolean isWithDocuments = confidentiality != null && confidentiality.isWithClassifiedDocuments();
        if (isWithDocuments && (plan.itinerary().isEmpty()
                || plan.itinerary().stream().anyMatch(item -> item.kind() == null || known.answer(GATHERINGS, item) instanceof Answer.Found))) {
            known.add(new ClassifiedActivity(confidentiality.at()));
        }
    }
}
