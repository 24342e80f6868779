package reception.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import reception.visit.meal.MealTime;
import reception.visit.meal.VenueKind;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * A meal of a reception; null stands for what is not stated.
 *
 * @param of         the reception that it belongs to
 * @param hosted     whether public money of the host's side pays for it
 * @param amount     what it cost in all, yuan
 * @param cap        the most that it may cost a person, yuan
 * @param companions of the host's side
 * @param most       the most companions that its guests allow
 * @since 0.1.0
 */
public record HostedMeal(EntryPlace place, Reception of, LocalDate on, MealTime meal, LocalTime starts, String venue, VenueKind kind, Boolean hosted, Integer guests, Integer companions,
                         BigDecimal amount, BigDecimal cap, BigDecimal most) implements Entry {

    @Override
    public LocalDate day() {
        return on == null ? of.from() : on;
    }

    /** Whether it is at a place of the host's own, where everybody eats again and again. */
    public boolean isInHouse() {
        return kind == VenueKind.CANTEEN || kind == VenueKind.IN_HOUSE || kind == VenueKind.OFFICE || kind == VenueKind.ENTERPRISE_CANTEEN;
    }

    @Override
    public String identity() {
        return String.join("|", "meal", String.valueOf(of.unit()), String.valueOf(of.letter()), String.valueOf(day()), String.valueOf(meal), String.valueOf(venue), String.valueOf(amount), String.valueOf(companions));
    }

    @Override
    public Text label() {
        String zh = (day() == null ? "" : Dates.of(day(), Language.ZH)) + (meal == null ? "用餐" : Vocabulary.word(meal).chinese());
        String en = (meal == null ? "meal" : Vocabulary.word(meal).prose()) + (day() == null ? "" : ", " + Dates.of(day(), Language.EN));
        return new Text(of.unit() == null ? zh : of.unit() + zh, of.unit() == null ? en : en + ", " + of.unit());
    }

    /** Where it stands, and nothing of what stands there. */
    @Override
    public String toString() {
        return "HostedMeal[" + place + "]";
    }
}
