package reception.report;

import java.util.List;
import reception.standard.Limit;

/**
 * What would be allowed for other numbers of guests.
 *
 * @param subjects the things for which it holds alike
 * @param rows     by number of guests
 * @since 0.1.0
 */
public record LimitTable(List<LimitSubject> subjects, List<Row> rows) {

    /** What would be allowed for one number of guests. */
    public record Row(int guests, Limit limit) {
    }
}
