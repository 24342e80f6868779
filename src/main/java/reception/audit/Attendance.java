package reception.audit;

import java.time.LocalDate;
import java.time.LocalTime;
import reception.visit.meal.MealTime;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * That somebody is at a meal or an item of a programme.
 *
 * @param guest  whether as a guest, else of the host's side
 * @param meal   which meal; null if it is none, or not stated
 * @param atMeal whether it is a meal
 * @param hosted whether the host pays for the meal; null if not stated
 * @param from   time at which it begins; null if not stated
 * @param until  time at which it ends; null if not stated
 * @param where  the place; null if not stated
 * @since 0.1.0
 */
public record Attendance(EntryPlace place, Reception of, Somebody person, boolean guest, LocalDate day, boolean atMeal, MealTime meal, Boolean hosted, LocalTime from, LocalTime until, String where)
        implements Entry {

    @Override
    public String identity() {
        return String.join("|", "attendance", String.valueOf(day), String.valueOf(meal), String.valueOf(from), String.valueOf(where), String.valueOf(of.unit()), String.valueOf(of.letter()));
    }

    @Override
    public Text label() {
        String zh = atMeal ? meal == null ? "用餐" : Vocabulary.word(meal).chinese() : "活动";
        String en = atMeal ? meal == null ? "meal" : Vocabulary.word(meal).prose() : "item of the programme";
        String time = from == null ? "" : Dates.of(from, Language.ZH);
        return new Text(Dates.of(day, Language.ZH) + time + (where == null ? "" : where) + zh, en + (where == null ? "" : " at " + where) + ", " + Dates.of(day, Language.EN) + (from == null ? "" : ", " + Dates.of(from, Language.EN)));
    }

    /** Where it stands, and nothing of what stands there. */
    @Override
    public String toString() {
        return "Attendance[" + place + "]";
    }
}
