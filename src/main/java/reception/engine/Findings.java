package reception.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kie.api.definition.rule.Rule;
import reception.rule.Scope;
import reception.visit.Fact;

/** Receives what rules find. The consequence of a rule is one call of one of its methods. */
public final class Findings {

    /**
     * A violation as a rule reports it.
     *
     * @param subject  the thing that is judged
     * @param where    the thing at which it is reported
     * @param property of that thing, by the record's component; null for the thing as a whole
     * @param evidence facts and limits that the message names
     */
    record Violation(Fact subject, Fact where, String property, List<Object> evidence) {
    }

    /** How many things most scopes hold: some hundred scopes are asked for each plan, and a larger table is made for each of them otherwise. */
    private static final int FEW = 4;

    private final Map<Rule, String> ids;
    private final Predicate<String> binding;
    private final Map<String, List<Violation>> violations = new LinkedHashMap<>();
    private final Map<String, Set<Fact>> inScope = new HashMap<>();

    /**
     * @param ids     of the rules and scopes that report, as far as known
     * @param binding by a rule's id, whether what it finds counts
     */
    Findings(Map<Rule, String> ids, Predicate<String> binding) {
        this.ids = ids;
        this.binding = binding;
    }

    /** The rule is violated by a property of the thing. */
    public void violated(Rule rule, Fact subject, String property, Object... evidence) {
        add(rule, new Violation(subject, subject, property, List.of(evidence)));
    }

    /** The rule is violated by the thing as a whole, and it shows at another one. */
    public void violatedAt(Rule rule, Fact subject, Fact where, Object... evidence) {
        add(rule, new Violation(subject, where, null, List.of(evidence)));
    }

    /** The scope holds the thing. */
    public void applies(Rule scope, Fact subject) {
        inScope.computeIfAbsent(id(scope), unused -> Collections.newSetFromMap(new IdentityHashMap<>(FEW))).add(subject);
    }

    /** The id of a rule, without putting it together anew. */
    String id(Rule rule) {
        String known = ids.get(rule);
        return known == null ? idOf(rule) : known;
    }

    private void add(Rule rule, Violation violation) {
        String id = id(rule);
        if (binding.test(id)) {
            violations.computeIfAbsent(id, unused -> new ArrayList<>()).add(violation);
        }
    }

    /** What a rule reported, by the keys of the things that were judged; those may be removed one by one. */
    Map<String, List<Violation>> bySubject(String ruleId) {
        List<Violation> found = violations.get(ruleId);
        if (found == null) {
            return Map.of();
        }
        Map<String, List<Violation>> bySubject = new HashMap<>();
        found.forEach(violation -> bySubject.computeIfAbsent(violation.subject().key(), unused -> new ArrayList<>()).add(violation));
        return bySubject;
    }

    /** What a rule reported. */
    List<Violation> of(String ruleId) {
        return violations.getOrDefault(ruleId, List.of());
    }

    /** The things that a scope was found to hold. */
    Set<Fact> inScope(Scope scope) {
        return inScope.getOrDefault(scope.id(), Set.of());
    }

    /** A rule's id: {@code cost/meal-companions} for the rule "meal-companions" of the package rules.cost; likewise that of a scope. */
    static String idOf(Rule rule) {
        return rule.getPackageName().substring(rule.getPackageName().lastIndexOf('.') + 1) + "/" + rule.getName();
    }
}
