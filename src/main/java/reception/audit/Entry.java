package reception.audit;

import java.io.Serializable;
import java.time.LocalDate;
import reception.vocabulary.Text;

/**
 * What one plan or one row of a ledger says of something that others may speak of as well.
 *
 * @since 0.1.0
 */
public sealed interface Entry extends Serializable permits Reception, HostedMeal, BillUse, Attendance, AllowanceClaim {

    /** Where it stands. */
    EntryPlace place();

    /** Its day; null where none is stated. */
    LocalDate day();

    /** What it says, whatever file and line it stands in: the same for the same matter, so that a finding keeps its name when files are split or sorted. */
    String identity();

    /** What it is, for a list of places; holds no personal data. */
    Text label();
}
