package reception.derivation.guests;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.lexicon.Lexicon;
import reception.standard.knowledge.Courtesy;
import reception.standard.knowledge.Courtesy.Matter;
import reception.visit.Fact;
import reception.visit.diet.GiftClash;
import reception.visit.guests.Avoidance;
import reception.visit.guests.CourtesyHint;
import reception.visit.guests.DietaryNeed;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.visit.guests.Guests;
import reception.visit.welcome.Decor;
import reception.visit.welcome.Gift;

/** Lays gifts, flowers and colours beside what guides advise for the guests' countries, and gifts beside the needs that guests declared. */
public final class Courtesies implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(DietaryNeed.class, Avoidance.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(CourtesyHint.class, GiftClash.class);
    }

    @Override
    public void derive(Circumstances known) {
        Guests guests = known.plan().guests();
        if (guests == null) {
            return;
        }
        List<String> nationalities = Stream.concat(guests.people().stream().map(Guest::nationality), guests.groups().stream().map(GuestGroup::nationality)).filter(Objects::nonNull).distinct().toList();
        for (Gift gift : known.plan().gifts()) {
            hints(gift, gift.item(), Matter.GIFT, hint -> hint.names(gift.item()), nationalities, known);
            hints(gift, String.valueOf(gift.count()), Matter.GIFT_COUNT, hint -> hint.counts(gift.count()), nationalities, known);
            clashes(gift, known);
        }
        Decor decor = known.plan().decor();
        if (decor != null) {
            decor.flowerKinds().forEach(flower -> hints(decor, flower, Matter.FLOWER, hint -> hint.names(flower), nationalities, known));
            decor.colours().forEach(colour -> hints(decor, colour, Matter.COLOUR, hint -> hint.names(colour), nationalities, known));
            hints(decor, String.valueOf(decor.flowerCount()), Matter.FLOWER_COUNT, hint -> hint.counts(decor.flowerCount()), nationalities, known);
        }
    }

    private static void hints(Fact thing, String text, Matter matter, Predicate<Courtesy.Hint> fits, List<String> nationalities, Circumstances known) {
        known.courtesy().on(matter).filter(fits).forEach(hint -> nationalities.stream().filter(hint::isFor).findFirst()
                .ifPresent(nationality -> known.add(new CourtesyHint(thing.at(), text, nationality, hint.note()))));
    }

    private static void clashes(Gift gift, Circumstances known) {
        Map<String, Lexicon.Match> held = known.lexicons().food().matches(gift.item()).stream().collect(Collectors.toMap(Lexicon.Match::category, match -> match));
        for (DietaryNeed need : held.isEmpty() ? List.<DietaryNeed>of() : known.all(DietaryNeed.class)) {
            if (mayReceive(need, gift, known)) {
                known.all(Avoidance.class).stream().filter(avoidance -> avoidance.need().equals(need.need()) && held.containsKey(avoidance.category())).findFirst()
                        .ifPresent(avoidance -> known.add(new GiftClash(gift.at(), need.need(), need.word(), gift.item(), known.lexicons().food().title(avoidance.category()),
                                avoidance.certain() && held.get(avoidance.category()).certain())));
            }
        }
    }

    /** Whether somebody with a need receives a gift: whom it is for by name, else any of the guests. */
    private static boolean mayReceive(DietaryNeed need, Gift gift, Circumstances known) {
        Guest named = known.plan().guests().people().stream().filter(guest -> guest.plainName() != null && guest.plainName().equals(gift.to())).findFirst().orElse(null);
        return named == null || need.guests().contains(named.at());
    }
}
