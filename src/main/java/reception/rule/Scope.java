package reception.rule;

import java.util.List;
import reception.format.Span;
import reception.format.pack.RuleFolder;
import reception.vocabulary.Text;

/**
 * What rules are about, said once for all of them: a rule of DRL that others extend.
 *
 * @param at      where its file names it
 * @param id      its group and its name: {@code cost/a meal that the host may pay for}
 * @param title   the name, in both languages
 * @param regimes under which alone it applies; empty for all
 * @param needs   facts that decide whether it applies to a thing: a path from the thing, or {@code plan.} and a path from the plan
 */
public record Scope(Span at, String id, Text title, List<String> regimes, List<String> needs) {

    /** The file that holds it, in its folder of rules. */
    public String file() {
        return RuleFolder.scopesOf(id.substring(0, id.indexOf('/')));
    }
}
