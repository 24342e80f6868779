package reception.derivation.guests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.derivation.text.SensitiveWords;
import reception.lexicon.Lexicon;
import reception.plan.Plan;
import reception.standard.knowledge.Regimes;
import reception.visit.Fact;
import reception.visit.guests.FlagShown;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestCountry;
import reception.visit.guests.GuestUnitAbroad;
import reception.visit.programme.Drone;
import reception.visit.programme.ForeignDrone;
import reception.visit.programme.ItineraryItem;
import reception.visit.welcome.Decor;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Tells of which state or region flags and guests are, by whatever name the plan writes. */
public final class Countries implements Derivation {

    /** The narrowest first. */
    private static final List<String> STANDINGS = List.of("home", "region-of-china", GuestCountry.WITHOUT_RELATIONS, GuestCountry.STATE);

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
            return new Country(Words.normal(name), regimes.isHome(name) ? STANDINGS.get(0) : GuestCountry.UNKNOWN, true);
        }
        String code = matches.get(matches.size() - 1).category();
        for (Lexicon.Match match : matches) {
            code = states.isWithin(match.category(), STANDINGS.get(0)) ? code : match.category();
        }
        String found = code;
        String standing = STANDINGS.stream().filter(each -> states.isWithin(found, each)).findFirst().orElse(GuestCountry.UNKNOWN);
        return new Country(code, standing, states.isVerified(code));
    }
}
