package reception.fact;

import reception.plan.Plan;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Says in words what a plan claims. */
final class Claims {

    private Claims() {
    }

    /** What a plan calls itself. */
    static Text kind(Plan plan) {
        Vocabulary.Word kind = Vocabulary.word(plan.kind());
        return new Text("接待性质写为" + kind.chinese(), "the kind of reception is stated as " + kind.english().replace('-', ' '));
    }
}
