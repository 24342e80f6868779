package reception.engine.across;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.definition.rule.Rule;
import reception.audit.Measure;
import reception.audit.Tally;

/** Receives what rules over many plans find. The consequence of a rule is one call of one of its methods. */
public final class AcrossFindings {

    /**
     * What a rule found.
     *
     * @param id      of the rule
     * @param measure by which it was compared; null if by none
     */
    record Found(String id, Tally tally, Measure measure) {
    }

    private final Map<Rule, String> ids;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> scopes = new HashSet<>();

    AcrossFindings(Map<Rule, String> ids) {
        this.ids = ids;
    }

    /** The rule is violated by what was worked out of a group, or that asks for a word. */
    public void violated(Rule rule, Tally tally) {
        found.add(new Found(ids.get(rule), tally, null));
    }

    /** The same, by a measure. */
    public void violated(Rule rule, Tally tally, Measure measure) {
        found.add(new Found(ids.get(rule), tally, measure));
    }

    /** The scope holds what was worked out of a group. */
    public void applies(Rule scope, Tally tally) {
        scopes.add(ids.get(scope));
    }

    List<Found> found() {
        return found;
    }

    /** Ids of the scopes that held anything. */
    Set<String> scopes() {
        return scopes;
    }
}
