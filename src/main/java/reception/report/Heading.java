package reception.report;

import reception.plan.Plan;
import reception.plan.ReceptionKind;
import reception.plan.Region;
import reception.plan.Stage;
import reception.plan.Visit;
import reception.plan.When;

/** What a plan is, for the head of a report; null where the plan does not say. */
public record Heading(String title, ReceptionKind kind, Stage status, Region region, When arrives, When departs) {

    /** Of a plan. */
    public static Heading of(Plan plan) {
        Visit visit = plan.visit();
        return new Heading(plan.title(), plan.kind(), plan.status(), plan.region(), visit == null ? null : visit.arrives(), visit == null ? null : visit.departs());
    }
}
