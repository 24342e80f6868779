package reception.derivation.secrecy;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.paper.Letter;
import reception.visit.secrecy.Confidentiality;
import reception.visit.secrecy.HigherSource;
import reception.visit.secrecy.SecrecyLevel;
import reception.visit.secrecy.SecretDocument;
import reception.visit.text.SensitiveWord;

/** Finds documents, letters and annexes that are of a higher level than the plan says of itself: a plan that sums up or carries out a secret takes its level. */
public final class HigherSources implements Derivation {

    private static final String LEVEL_IN_WORDS = "level-in-words";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(SensitiveWord.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(HigherSource.class);
    }

    @Override
    public void derive(Circumstances known) {
        Confidentiality confidentiality = known.plan().confidentiality();
        if (confidentiality == null || confidentiality.level() == null) {
            return;
        }
        SecrecyLevel own = confidentiality.level();
        for (SecretDocument document : confidentiality.documents()) {
            add(document.level(), own, document.at(), known);
            if (document.level() == null || !document.level().isSecretOfAnyKind()) {
                add(document.sourceLevel(), own, document.at(), known);
            }
        }
        Letter letter = known.plan().letter();
        if (letter != null) {
            add(letter.level(), own, letter.at(), known);
        }
        known.all(SensitiveWord.class).stream().filter(word -> word.category().equals(LEVEL_IN_WORDS) && !word.denied() && !own.isClassified()).forEach(word -> known.add(new HigherSource(word.at())));
    }

    private static void add(SecrecyLevel level, SecrecyLevel own, Place at, Circumstances known) {
        if (level != null && level.compareTo(own) > 0) {
            known.add(new HigherSource(at));
        }
    }
}
