package reception.configuration;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import reception.rule.Severity;

/**
 * A severity that a configuration sets.
 *
 * @param rule   as it is written: a rule or all of a group
 * @param rules  ids of those whose severity it sets, with their own severity
 * @param kept   ids of those of the group that stay as they are, because they may not be made milder
 * @param folder for which plans alone; null for all
 */
public record SeverityChange(String rule, Map<String, Severity> rules, Set<String> kept, Severity severity, PathPattern folder) {

    /** Whether it holds for a plan, or for the plans of a folder. */
    public boolean holdsFor(Path plan) {
        return folder == null || folder.fits(plan);
    }

    /** Whether it names a rule by an id that it had before. */
    public boolean isByOldId() {
        return rules.size() == 1 && !rule.endsWith("/*") && !current().equals(rule) && !current().endsWith("/" + rule);
    }

    /** The id of the one rule that it sets. */
    public String current() {
        return rules.keySet().iterator().next();
    }
}
