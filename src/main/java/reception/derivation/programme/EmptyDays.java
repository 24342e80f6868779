package reception.derivation.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.CaseFile;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.programme.VisitPeriod;
import reception.visit.text.Disagreement;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** Derives the first whole day of a visit for which the programme, where there is one, has nothing. */
public final class EmptyDays implements Comparison {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        VisitPeriod visit = known.period();
        if (visit.from() == null || plan.itinerary().isEmpty() || plan.visit() == null || plan.itinerary().stream().anyMatch(item -> CaseFile.ownDay(item) == null)) {
            return;
        }
        Set<LocalDate> days = plan.itinerary().stream().flatMap(item -> Stream.of(CaseFile.ownDay(item), item.ends() == null ? null : item.ends().date())).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (LocalDate day = visit.from().plusDays(1); day.isBefore(visit.until()); day = day.plusDays(1)) {
            if (!days.contains(day)) {
                known.add(new Disagreement(visit.at(), "departs", new Text("来访至" + Dates.of(visit.until(), Language.ZH) + "结束", "the visit ends on " + Dates.of(visit.until(), Language.EN)),
                        new Text("日程中" + Dates.of(day, Language.ZH) + "没有安排", "the programme has nothing on " + Dates.of(day, Language.EN)), plan.itinerary().get(0).at()).open());
                return;
            }
        }
    }
}
