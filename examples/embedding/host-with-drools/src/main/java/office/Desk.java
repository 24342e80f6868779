package office;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import reception.ReceptionChecker;
import reception.report.Report;

/** Judges a visit by the office's own Drools rules, and its plan by those of reception. */
public final class Desk {

    private final ReceptionChecker checker = ReceptionChecker.builder().build();

    /** A visit as the office's own rules see it. */
    public record Visit(int daysBefore, List<String> findings) {
    }

    /** What the office's own rules say, from the default session of its own module. */
    public List<String> ownFindings(int daysBefore) {
        Visit visit = new Visit(daysBefore, new ArrayList<>());
        KieSession session = KieServices.get().getKieClasspathContainer().newKieSession();
        try {
            session.insert(visit);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return visit.findings();
    }

    /** What reception says of the plan. */
    public Report check(String plan) {
        return checker.check("plan", plan).get(0);
    }
}
