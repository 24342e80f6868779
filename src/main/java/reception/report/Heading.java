package reception.report;

import reception.plan.Plan;
import reception.visit.Region;
import reception.visit.When;
import reception.visit.paper.ReceptionKind;
import reception.visit.paper.Stage;
import reception.visit.programme.Visit;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * What a plan is, for the head of a report; null where the plan does not say.
 *
 * @param mark level and circle that stand at the head of each paper; null where none do
 * @since 0.1.0
 */
public record Heading(Text mark, String title, ReceptionKind kind, Stage status, Region region, When arrives, When departs) {

    /** Of a plan. */
    public static Heading of(Plan plan) {
        Visit visit = plan.visit();
        return new Heading(plan.mark(true), plan.title(), plan.kind(), plan.status(), plan.region(), visit == null ? null : visit.arrives(), visit == null ? null : visit.departs());
    }

    /** From when to when the visit lasts, as running text has it; null where the plan does not say when it begins. */
    public String period(Language language) {
        if (arrives == null) {
            return null;
        }
        if (departs == null || departs.date().equals(arrives.date())) {
            String end = departs == null || departs.time() == null ? "" : language.choose("至", " to ") + Dates.of(departs.time(), language);
            return Dates.of(arrives.date(), arrives.time(), language) + (arrives.time() == null ? "" : end);
        }
        return arrives.time() == null && departs.time() == null ? Dates.range(arrives.date(), departs.date(), language)
                : Dates.of(arrives.date(), arrives.time(), language) + language.choose("至", " to ") + Dates.of(departs.date(), departs.time(), language);
    }

    /** Nothing of title and days. */
    @Override
    public String toString() {
        return "Heading[" + kind + ", " + status + "]";
    }
}
