package reception.derivation.welcome;

import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.text.NameReadings;
import reception.lexicon.Lexicon;
import reception.lexicon.Lexicons;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.KindSource;
import reception.visit.welcome.Gift;
import reception.visit.welcome.GiftKind;
import reception.visit.welcome.GiftReading;

/** Reads the kinds of gifts off what the plan states and off their names. */
public final class GiftReadings implements Derivation {

    /** What the lexicon of food calls that which is a kind of gift. */
    private static final Map<String, GiftKind> FOOD_AS_GIFT = Map.of("alcohol", GiftKind.ALCOHOL, "cigarette", GiftKind.CIGARETTES);

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(GiftReading.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        for (Gift gift : plan.gifts()) {
            Map<GiftKind, KindSource> named = giftKinds(gift.item(), known.lexicons());
            GiftKind stated = gift.kind();
            if (stated != null) {
                add(new GiftReading(gift.at(), gift.item(), stated, KindSource.STATED, stated, NameReadings.asStated(gift.item(), stated, "")), known);
            }
            if (!named.containsKey(stated)) {
                named.forEach((kind, source) ->
                        add(new GiftReading(gift.at(), gift.item(), kind, source, stated, NameReadings.byName(gift.item(), kind, source)), known));
            }
        }
    }

    private static void add(GiftReading reading, Circumstances known) {
        known.add(reading);
        if (reading.isKnown()) {
            known.tellByName(reading, reading.toState());
        }
    }

    private static Map<GiftKind, KindSource> giftKinds(String item, Lexicons lexicons) {
        Map<GiftKind, KindSource> named = NameReadings.kinds(GiftKind.class, lexicons.gifts().matches(item));
        for (Lexicon.Match match : lexicons.food().matches(item)) {
            GiftKind kind = FOOD_AS_GIFT.get(match.category());
            if (kind != null && match.certain()) {
                named.put(kind, KindSource.NAME);
            }
        }
        if (named.size() > 1) {
            named.remove(GiftKind.MATERIAL);
        }
        return named;
    }
}
