package reception.derivation.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import reception.casefile.CaseFile;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.PaperDay;
import reception.format.Place;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.programme.VisitPeriod;

/** Derives from when to when the guests are here: as the plan states it, else as its dated items show. */
public final class VisitPeriods implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public void derive(Circumstances known) {
        known.add(period(known.plan(), PaperDay.latest(known.plan(), known.claims()).map(PaperDay::day).orElse(null)));
    }

    private static VisitPeriod period(Plan plan, LocalDate paper) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate from = plan.visit() == null || plan.visit().arrives() == null ? null : plan.visit().arrives().date();
        LocalDate until = plan.visit() == null || plan.visit().departs() == null ? null : plan.visit().departs().date();
        plan.itinerary().forEach(item -> days.add(CaseFile.ownDay(item)));
        plan.meals().forEach(meal -> days.add(meal.on()));
        plan.lodging().forEach(lodging -> days.add(lodging.checkIn()));
        days.removeIf(Objects::isNull);
        if (from == null) {
            from = days.stream().min(Comparator.naturalOrder()).orElse(until);
        }
        if (until == null) {
            until = days.stream().max(Comparator.naturalOrder()).orElse(from);
        }
        Place place = plan.visit() == null ? new Place("visit", "", plan.at().span("visit"), Map.of()) : plan.visit().at();
        return new VisitPeriod(place, from, from == null || until == null || until.isBefore(from) ? from : until, from == null || paper != null && paper.isAfter(from) ? paper : from);
    }
}
