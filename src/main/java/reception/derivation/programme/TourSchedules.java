package reception.derivation.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.programme.Tour;
import reception.visit.programme.TourSchedule;
import reception.visit.programme.VisitPeriod;

/** When a tour begins, how long it lasts and how early its plan was sent. */
public final class TourSchedules implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(TourSchedule.class);
    }

    @Override
    public void derive(Circumstances known) {
        Tour tour = known.plan().tour();
        if (tour == null) {
            return;
        }
        VisitPeriod period = known.all(VisitPeriod.class).get(0);
        LocalDate starts = tour.starts() == null ? period.from() : tour.starts();
        Long days = starts == null || period.until() == null || period.until().isBefore(starts) ? null : Long.valueOf(ChronoUnit.DAYS.between(starts, period.until()) + 1);
        known.add(new TourSchedule(tour.at(), tour.members(), tour.form(), starts, tour.planSent(), days));
    }
}
