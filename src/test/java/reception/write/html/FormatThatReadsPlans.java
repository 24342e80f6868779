package reception.write.html;

import reception.report.Report;
import reception.visit.meal.Meal;

/** What {@code ArchitectureTest} has to find: a format that asks the plan itself. */
public final class FormatThatReadsPlans {

    private FormatThatReadsPlans() {
    }

    static boolean title(Report report) {
        return report.plan().isPresent();
    }

    static Object name(Meal meal) {
        return meal.venue();
    }
}
