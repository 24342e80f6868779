package reception.casefile;

import java.util.LinkedHashSet;
import java.util.Set;
import reception.plan.Plan;
import reception.visit.Region;
import reception.visit.lodging.Night;

/** Where the guests are based, seen from a place. */
public final class GuestOrigin {

    private static final String SAME_PROVINCE = "same-province";

    private GuestOrigin() {
    }

    /** The word of the province; null while the plan does not say. */
    private static String from(Plan plan, Region place) {
        if (plan.guests() == null) {
            return null;
        }
        if (Boolean.TRUE.equals(plan.guests().central())) {
            return Night.CENTRAL;
        }
        if (plan.guests().region() == null || place == null) {
            return null;
        }
        return plan.guests().region().province().equals(place.province()) ? SAME_PROVINCE : Night.OTHER_PROVINCE;
    }

    /** The words for province, prefecture and town: the guests' own, another, or a central organ; empty while the plan does not say. */
    static Set<String> words(Plan plan, Region place) {
        String from = from(plan, place);
        Set<String> words = new LinkedHashSet<>();
        if (from != null) {
            Region home = plan.guests().region();
            boolean isKnown = home != null && place != null && !from.equals(Night.CENTRAL);
            words.add(from);
            words.add(isKnown && home.prefecture().equals(place.prefecture()) ? "same-prefecture" : "other-prefecture");
            words.add(isKnown && home.isSameCityAs(place) ? "same-city" : "other-city");
        }
        return words;
    }

    /** Whose travel rules hold for the guests at a place: where they are based, or the code of the province that is theirs and the place's. */
    public static String travelRegime(Plan plan, Region place) {
        String from = from(plan, place);
        return SAME_PROVINCE.equals(from) ? place.province() : from;
    }
}
