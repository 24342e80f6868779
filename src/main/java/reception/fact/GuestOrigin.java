package reception.fact;

import reception.plan.Plan;
import reception.plan.Region;

/** Where the guests are based, seen from a place. */
public final class GuestOrigin {

    /** The dimension of standards that asks for it: {@code central}, {@code same-province} or {@code other-province}. */
    public static final String DIMENSION = "guests.from";

    private static final String SAME_PROVINCE = "same-province";

    private GuestOrigin() {
    }

    /** The word of the dimension; null while the plan does not say. */
    static String from(Plan plan, Region place) {
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

    /** Whose travel rules hold for the guests at a place: where they are based, or the code of the province that is theirs and the place's. */
    static String travelRegime(Plan plan, Region place) {
        String from = from(plan, place);
        return SAME_PROVINCE.equals(from) ? place.province() : from;
    }
}
