package reception.audit;

import java.time.LocalDate;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * That somebody claims the meal allowance for a day on a business trip.
 *
 * @param deducted whether meals that others paid for were deducted, or paid back; null if not stated
 * @since 0.1.0
 */
public record AllowanceClaim(EntryPlace place, Somebody person, LocalDate day, Boolean deducted) implements Entry {

    @Override
    public String identity() {
        return String.join("|", "allowance", String.valueOf(day), String.valueOf(deducted));
    }

    @Override
    public Text label() {
        return new Text(Dates.of(day, Language.ZH) + "伙食补助费", "meal allowance, " + Dates.of(day, Language.EN));
    }

    /** Where it stands, and nothing of what stands there. */
    @Override
    public String toString() {
        return "AllowanceClaim[" + place + "]";
    }
}
