package reception.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * One reception: the use of a letter, the visit of a unit, the use of a budget line.
 *
 * @param host      null if not stated, as all that follows
 * @param unit      the guests' unit
 * @param letter    number of the letter, as it is written
 * @param issuer    who sent the letter
 * @param from      first day
 * @param until     last day
 * @param covers    what the letter states
 * @param contents  whether the letter states business, people and days; null if nothing of that is known
 * @param guests    how many come
 * @param people    who comes, by name; empty if nobody is named
 * @param purpose   what they come for
 * @param line      budget line
 * @param available the year's budget of the line, yuan
 * @param amount    what the reception costs, yuan
 * @param domestic  whether it is a domestic official reception, to which the rule of one working meal applies
 * @since 0.1.0
 */
public record Reception(EntryPlace place, String host, String unit, String letter, String issuer, LocalDate from, LocalDate until, LetterCover covers, Boolean contents, Integer guests,
                        List<Somebody> people, String purpose, String line, BigDecimal available, BigDecimal amount, boolean domestic) implements Entry {

    @Override
    public LocalDate day() {
        return from;
    }

    /** The last day, or the only one. */
    public LocalDate lastDay() {
        return until == null ? from : until;
    }

    @Override
    public String identity() {
        return String.join("|", "reception", String.valueOf(host), String.valueOf(unit), String.valueOf(letter), String.valueOf(from), String.valueOf(until), String.valueOf(guests), String.valueOf(amount));
    }

    @Override
    public Text label() {
        return new Text((from == null ? "" : Dates.of(from, Language.ZH)) + (unit == null ? "来访" : unit + "来访"), (unit == null ? "visit" : "visit of " + unit) + (from == null ? "" : ", " + Dates.of(from, Language.EN)));
    }

    /** Where it stands, and nothing of what stands there. */
    @Override
    public String toString() {
        return "Reception[" + place + "]";
    }
}
