package reception.derivation.programme;

import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.lexicon.Lexicon;
import reception.visit.Fact;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.ScenicSite;

/** Reads off the names of places which of them lie in a scenic area where no organ may hold a meeting, whatever kind of place the plan states. */
public final class ScenicSites implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(ScenicSite.class);
    }

    @Override
    public void derive(Circumstances known) {
        Lexicon areas = known.lexicons().scenicAreas();
        for (ItineraryItem item : known.plan().itinerary()) {
            if (known.lexicons().matters().isOfAnother(item.place())) {
                continue;
            }
            for (Lexicon.Match match : areas.matches(item.place())) {
                known.add(new ScenicSite(item.at(), match.category(), areas.title(match.category()), item.place(), match.certain(), areas.isVerified(match.category())));
            }
        }
    }
}
