package reception.visit.lodging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.visit.Rank;
import reception.visit.Region;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * A night in one room, with those after it for which the same figures hold.
 *
 * @param at            the room
 * @param lodgingKey    key of the lodging
 * @param night         the day on which the night begins; null if unknown
 * @param lastNight     the last of the nights that it stands for; the same for a single one
 * @param region        where the hotel stands
 * @param ratePerNight  yuan for the room and night
 * @param people        how many share the room; one where nobody is named
 * @param perPerson     yuan per person and night; null if the rate is not stated
 * @param arithmetic    how that was worked out
 * @param rank          highest rank of those who stay in it, the lowest where one item stands for several rooms; null if unknown, or if that of
 *                      another one in those rooms is not known and may be lower
 * @param lodgingClass  class of the lodging table for that rank; null if unknown
 * @param travelRegime  whose travel rules hold for the guests: {@code central}, {@code other-province}, or the code of the province
 *                      where they are based and visit; null if the plan does not say where they come from
 */
public record Night(Place at, String lodgingKey, LocalDate night, LocalDate lastNight, Region region, @Term(zh = "房型") RoomType type,
                    @Term(zh = "房价") BigDecimal ratePerNight, int people, BigDecimal perPerson, Text arithmetic,
                    @Personal @Term(zh = "职级") Rank rank, String lodgingClass, String travelRegime) implements Fact, Dated {

    /** Travel regime of central organs. */
    public static final String CENTRAL = "central";
    /** Travel regime of guests from another province. */
    public static final String OTHER_PROVINCE = "other-province";

    @Override
    public String key() {
        return at.key() + "@" + night;
    }

    @Override
    public String sourceOf(String property) {
        return switch (property) {
            case "travelRegime" -> "plan.guests.region";
            case "lodgingClass" -> "rank";
            case "region" -> "plan.region";
            default -> null;
        };
    }

    /** The same night for guests of a rank. */
    public Night of(Rank otherRank, String otherClass) {
        return new Night(at, lodgingKey, night, lastNight, region, type, ratePerNight, people, perPerson, arithmetic, otherRank, otherClass, travelRegime);
    }

    @Override
    public LocalDate day() {
        return night;
    }

    /** The nights that it stands for; none where their days are unknown. */
    @Override
    public List<LocalDate> namedDays() {
        return night == null ? List.of() : night.datesUntil(lastNight.plusDays(1)).toList();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
