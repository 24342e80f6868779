package reception.derivation.lodging;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.GuestOrigin;
import reception.casefile.Stay;
import reception.plan.Plan;
import reception.standard.Answer;
import reception.visit.Fact;
import reception.visit.Rank;
import reception.visit.Region;
import reception.visit.guests.Guest;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Night;
import reception.visit.lodging.Room;
import reception.visit.programme.VisitPeriod;
import reception.vocabulary.Formula;
import reception.vocabulary.Text;

/** Derives what each night in each room costs one person, and by whose rank and travel rules. */
public final class Nights implements Derivation {

    private static final String CLASSES = "lodging-class";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Night.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<String, Set<Rank>> ranksByName = ranksByName(known.plan());
        for (Lodging lodging : known.plan().lodging()) {
            Stay stay = Stay.of(lodging, known.period());
            Region place = lodging.region() == null ? known.region() : lodging.region();
            List<NightStretch> stretches = NightStretch.of(stay, place, known);
            lodging.rooms().forEach(room -> addNights(room, lodging, place, stretches, ranksByName, known));
        }
    }

    /** The highest rank of those who are named for a room; null unless the ranks of all of them are known. */
    static Rank highestRank(Room room, Map<String, Set<Rank>> ranksByName) {
        boolean isEachKnown = !room.guests().isEmpty() && ranksByName.keySet().containsAll(room.guests());
        return isEachKnown ? room.guests().stream().flatMap(name -> ranksByName.get(name).stream()).min(Comparator.naturalOrder()).orElseThrow() : null;
    }

    /** The ranks of the guests by their names; namesakes may have several. */
    static Map<String, Set<Rank>> ranksByName(Plan plan) {
        Map<String, Set<Rank>> ranks = new HashMap<>();
        for (Guest guest : plan.guests() == null ? List.<Guest>of() : plan.guests().people()) {
            if (guest.name() != null && guest.rank() != null) {
                ranks.computeIfAbsent(guest.name(), unused -> EnumSet.noneOf(Rank.class)).add(guest.rank());
            }
        }
        return ranks;
    }

    private static void addNights(Room room, Lodging lodging, Region place, List<NightStretch> stretches, Map<String, Set<Rank>> ranksByName, Circumstances known) {
        int people = Math.max(room.rooms(), room.guests().size());
        BigDecimal perPerson = room.ratePerNight() == null ? null : Formula.share(room.ratePerNight().multiply(BigDecimal.valueOf(room.rooms())), people);
        Text arithmetic = perPerson == null ? null : arithmetic(room, people, perPerson);
        String regime = GuestOrigin.travelRegime(known.plan(), place);
        for (NightStretch nights : stretches) {
            Night unranked = new Night(room.at(), lodging.key(), nights.first(), nights.last(), place, room.type(), room.ratePerNight(), people, perPerson, arithmetic, null, null, regime);
            Function<Rank, Night> ofRank = rank -> {
                Night night = unranked.of(rank, null);
                return night.of(rank, known.answer(CLASSES, night) instanceof Answer.Found found ? found.limit().level() : null);
            };
            Rank rank = known.plan().guests() == null ? room.rank() : rank(room, ranksByName, ofRank);
            known.add(rank == null ? unranked : ofRank.apply(rank));
        }
    }

    private static Text arithmetic(Room room, int people, BigDecimal perPerson) {
        String rate = Formula.plain(room.ratePerNight());
        return Formula.of(people == room.rooms() ? rate : rate + (room.rooms() == 1 ? "" : " × " + room.rooms()) + " ÷ " + people + " = " + Formula.plain(perPerson));
    }

    private static Rank rank(Room room, Map<String, Set<Rank>> ranksByName, Function<Rank, Night> ofRank) {
        if (room.rank() != null) {
            Rank named = highestRank(room, ranksByName);
            return named != null && named.compareTo(room.rank()) > 0 ? named : room.rank();
        }
        boolean isForSeveral = room.rooms() > 1;
        Rank rank = room.guests().stream().flatMap(name -> ranksByName.getOrDefault(name, Set.of()).stream())
                .min(isForSeveral ? Comparator.reverseOrder() : Comparator.naturalOrder()).orElse(null);
        boolean isEachKnown = room.guests().size() >= room.rooms() && ranksByName.keySet().containsAll(room.guests());
        boolean mayAnotherBeLower = isForSeveral && rank != null && !isEachKnown && !isOfLowestClass(rank, ofRank);
        return mayAnotherBeLower ? null : rank;
    }

    private static boolean isOfLowestClass(Rank rank, Function<Rank, Night> ofRank) {
        String lowest = ofRank.apply(Rank.OTHER).lodgingClass();
        return rank == Rank.OTHER || lowest != null && lowest.equals(ofRank.apply(rank).lodgingClass());
    }
}
