package reception.fact;

import java.util.Set;
import reception.plan.Confidentiality;
import reception.plan.Fact;
import reception.plan.Plan;
import reception.standard.Standards.Answer;

/** Tells whether classified documents are at hand where people sit together; while no programme, or of an item no kind is stated, that they do is assumed. */
final class ClassifiedActivities implements Derivation {

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
