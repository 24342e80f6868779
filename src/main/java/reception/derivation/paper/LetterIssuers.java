package reception.derivation.paper;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.plan.Plan;
import reception.standard.place.Organs;
import reception.standard.place.UnitStanding;
import reception.visit.Fact;
import reception.visit.guests.Guest;
import reception.visit.guests.Guests;
import reception.visit.paper.LetterIssuer;
import reception.visit.paper.LetterIssuer.Relation;
import reception.vocabulary.Words;

/** Tells how whoever wrote the letter stands to the guests. */
public final class LetterIssuers implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(LetterIssuer.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        if (plan.letter() != null && plan.letter().issuer() != null && plan.guests() != null && plan.guests().unit() != null) {
            String issuer = plan.letter().issuer();
            Relation relation = relation(issuer, plan, known.organs());
            known.add(new LetterIssuer(plan.letter().at(), issuer, plan.guests().unit(), relation, relation.described()));
        }
    }

    private static Relation relation(String issuer, Plan plan, Organs organs) {
        Guests guests = plan.guests();
        if (units(guests).anyMatch(unit -> isSame(issuer, unit))) {
            return Relation.SENDER;
        }
        UnitStanding standing = organs.standing(issuer, guests.unit(), guests.region(), null);
        if (standing == UnitStanding.ABOVE_HOST) {
            return Relation.ABOVE_SENDER;
        }
        if (plan.host() != null && plan.host().unit() != null && isSame(issuer, plan.host().unit())) {
            return Relation.HOST;
        }
        if (organs.isNoOrgan(issuer)) {
            return Relation.NO_ORGAN;
        }
        return organs.isOfOrAbove(issuer, guests.region()) ? Relation.ABOVE_SENDER : Relation.UNCLEAR;
    }

    private static Stream<String> units(Guests guests) {
        return Stream.concat(Stream.of(guests.unit()), guests.people().stream().map(Guest::unit)).filter(Objects::nonNull);
    }

    /** An office of a unit writes for it, and a unit for its offices. */
    private static boolean isSame(String issuer, String unit) {
        String one = Words.withoutBlanks(issuer);
        String other = Words.withoutBlanks(unit);
        return one.startsWith(other) || other.startsWith(one);
    }
}
