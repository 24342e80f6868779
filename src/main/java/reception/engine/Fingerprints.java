package reception.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import reception.plan.Plan;
import reception.plan.secrecy.PersonalData;
import reception.plan.secrecy.StablePaths;
import reception.report.Argument;
import reception.report.Finding;
import reception.report.Fingerprint;
import reception.report.Wording;
import reception.vocabulary.Language;

/** Gives the findings of one plan their fingerprints. It knows the plan alone, for findings may outlive what else they were derived from. Safe for use by several threads. */
final class Fingerprints {

    private final Plan plan;
    private PersonalData personal;
    private StablePaths stablePaths;

    Fingerprints(Plan plan) {
        this.plan = plan;
    }

    /** That of what a rule found at a path. */
    Fingerprint of(String id, String path, Map<String, Argument> arguments) {
        return new Fingerprint(() -> workedOut(id, path, arguments));
    }

    private synchronized String workedOut(String id, String path, Map<String, Argument> arguments) {
        if (stablePaths == null) {
            personal = PersonalData.of(plan);
            stablePaths = new StablePaths(plan, personal);
        }
        StringBuilder identity = new StringBuilder(id).append('\n').append(stablePaths.of(path));
        arguments.forEach((name, argument) -> {
            if (!argument.personal()) {
                identity.append('\n').append(name).append('=').append(personal.masked(Wording.of(inAnyOrder(argument.value()), Language.EN)));
            }
        });
        return Finding.fingerprint(identity.toString());
    }

    /** A list in an order of its own, so that a finding stays the same one when a plan lists the same things otherwise. */
    private static Object inAnyOrder(Object value) {
        return value instanceof List<?> items ? items.stream().sorted(Comparator.comparing(item -> Wording.of(item, Language.EN))).toList() : value;
    }
}
