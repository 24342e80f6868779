package reception.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.plan.Fact;
import reception.vocabulary.Personal;
import reception.yaml.Place;

/**
 * How long one driver drives on one day, over all legs whose times are stated.
 *
 * @param at the first leg of that day
 */
public record DrivingDay(Place at, LocalDate day, @Personal String driver, BigDecimal hours) implements Fact, Dated {
}
