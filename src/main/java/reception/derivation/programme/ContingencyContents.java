package reception.derivation.programme;

import java.util.List;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.programme.Contingency;
import reception.visit.programme.ContingencyGaps;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Gathers what is missing in a contingency plan, so that a plan that has one is told so once. */
public final class ContingencyContents implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(ContingencyGaps.class);
    }

    @Override
    public void derive(Circumstances known) {
        Contingency contingency = known.plan().contingency();
        if (contingency != null) {
            List<Text> unstated = Vocabulary.section(Contingency.class).fields().stream()
                    .filter(field -> field.type() != Boolean.class && contingency.isBlank(field.name()))
                    .map(field -> new Text(field.word().chinese(), field.word().prose())).toList();
            known.add(new ContingencyGaps(contingency.at(), unstated));
        }
    }
}
