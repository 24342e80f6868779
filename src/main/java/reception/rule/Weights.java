package reception.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.format.Place;
import reception.vocabulary.Text;

/** Which open matters a report names first: {@code weights.yaml}. Immutable. */
final class Weights {

    /** Of a folder that has no such file; its rules have the weights of those that they are added to. */
    static final Weights NONE = new Weights(new WeightsFile(null, List.of(), List.of(), List.of()));

    /**
     * @param stated keys in English, with [] for each item of a list, of what the responsible officer states whoever needs it, with all that stands within
     */
    record WeightsFile(Place at, List<OfSeverity> severities, List<Tier> tiers, List<String> stated) {
    }

    record OfSeverity(Place at, Severity severity, Integer weight) {
    }

    /**
     * Rules and entries of the plan that weigh the same.
     *
     * @param rules   ids, or names of groups
     * @param entries keys in English, with [] for each item of a list
     * @param why     why they weigh so much
     */
    record Tier(Place at, Integer weight, Text why, List<String> rules, List<String> entries) {
    }

    private final Map<Severity, Integer> bySeverity = new HashMap<>();
    private final Map<String, Integer> byRule = new HashMap<>();
    private final Map<String, Integer> byEntry = new HashMap<>();

    private final Set<String> statedByHandler;

    Weights(WeightsFile file) {
        statedByHandler = Set.copyOf(file.stated());
        file.severities().forEach(each -> bySeverity.put(each.severity(), each.weight()));
        for (Tier tier : file.tiers()) {
            tier.rules().forEach(rule -> byRule.merge(rule, tier.weight(), Math::max));
            tier.entries().forEach(entry -> byEntry.merge(entry, tier.weight(), Math::max));
        }
    }

    int of(RuleBook.Rule rule) {
        int ofSeverity = bySeverity.getOrDefault(rule.card().severity(), 0);
        return ofSeverity + byRule.getOrDefault(rule.id(), byRule.getOrDefault(rule.group(), 0));
    }

    /** As much as a rule of the same tier whose violation is an error. */
    int ofEntry(String key) {
        return byEntry.containsKey(key) ? byEntry.get(key) + bySeverity.getOrDefault(Severity.ERROR, 0) : 0;
    }

    boolean isStatedByHandler(String key) {
        return statedByHandler.stream().anyMatch(entry -> key.equals(entry) || key.startsWith(entry + "."));
    }
}
