package reception.fact;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import reception.plan.Fact;
import reception.plan.Guests;
import reception.plan.Plan;
import reception.standard.Lexicon;

/** Derives whether a delegation that is not listed in full may have guests of ethnic minorities. */
final class MinorityDelegations implements Derivation {

    private static final String MINORITY_MATTERS = "minority-matters";

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(MinorityDelegation.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Guests guests = plan.guests();
        boolean isListedInFull = guests != null && !guests.people().isEmpty() && (guests.count() == null || guests.count() <= guests.people().size());
        if (guests == null || isListedInFull) {
            return;
        }
        Stream.of(guests.unit(), plan.title(), guests.head() == null ? null : guests.head().unit()).filter(Objects::nonNull).flatMap(text -> known.lexicons().texts().matches(text).stream())
                .filter(match -> match.category().equals(MINORITY_MATTERS)).map(Lexicon.Match::word).findFirst().ifPresent(word -> known.add(new MinorityDelegation(guests.at(), guests.key(), word)));
    }
}
