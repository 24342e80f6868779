package reception.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.plan.Decor;
import reception.plan.Drone;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.ItineraryItem;
import reception.plan.Plan;
import reception.standard.Lexicon;
import reception.standard.Regimes;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Tells of which state or region flags and guests are, by whatever name the plan writes. */
final class Countries implements Derivation {

    static final String STATE = "state";
    static final String WITHOUT_RELATIONS = "without-relations";
    static final String UNKNOWN = "unknown";
    /** The narrowest first. */
    private static final List<String> STANDINGS = List.of("home", "region-of-china", WITHOUT_RELATIONS, STATE);

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(FlagShown.class, GuestCountry.class, GuestUnitAbroad.class, ForeignDrone.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Lexicon states = known.lexicons().sensitive().states();
        Decor decor = plan.decor();
        Map<String, FlagShown> flags = new LinkedHashMap<>();
        for (String flag : decor == null ? List.<String>of() : decor.flags()) {
            Country country = country(flag, states, known.regimes());
            Vocabulary.Field field = Vocabulary.section(Decor.class).byName("flags");
            FlagShown shown = new FlagShown(SensitiveWords.place(decor, field), flag, country.code(), country.standing(), country.verified());
            flags.putIfAbsent(shown.key(), shown);
        }
        known.addAll(flags.values());
        readDrones(known, states);
        for (Guest guest : plan.guests() == null ? List.<Guest>of() : plan.guests().people()) {
            if (guest.nationality() != null) {
                Country country = country(guest.nationality(), states, known.regimes());
                boolean isNamedAlone = country.standing().equals(STANDINGS.get(1)) && !known.regimes().namesHome(guest.nationality());
                known.add(new GuestCountry(guest.at(), country.code(), isNamedAlone, country.standing()));
            } else if (guest.unit() != null && !states.direct(guest.unit()).isEmpty()) {
                Country country = country(guest.unit(), states, known.regimes());
                if (!country.standing().equals(STANDINGS.get(0))) {
                    known.add(new GuestUnitAbroad(guest.at(), country.code()));
                }
            }
        }
    }

    private static void readDrones(Circumstances known, Lexicon states) {
        for (ItineraryItem item : known.plan().itinerary()) {
            Drone drone = item.drone();
            if (drone != null && drone.nationality() != null) {
                Country country = country(drone.nationality(), states, known.regimes());
                if (!country.standing().equals(STANDINGS.get(0))) {
                    known.add(new ForeignDrone(drone.at(), item.key(), drone.nationality()));
                }
            }
        }
    }

    private record Country(String code, String standing, boolean verified) {
    }

    private static Country country(String name, Lexicon states, Regimes regimes) {
        List<Lexicon.Match> matches = states.direct(name);
        if (matches.isEmpty()) {
            return new Country(Words.normal(name), regimes.isHome(name) ? STANDINGS.get(0) : UNKNOWN, true);
        }
        String code = matches.get(matches.size() - 1).category();
        for (Lexicon.Match match : matches) {
            code = states.isWithin(match.category(), STANDINGS.get(0)) ? code : match.category();
        }
        String found = code;
        String standing = STANDINGS.stream().filter(each -> states.isWithin(found, each)).findFirst().orElse(UNKNOWN);
        return new Country(code, standing, states.isVerified(code));
    }
}
