package reception.derivation.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.PaperDay;
import reception.casefile.Statements;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Claims;
import reception.standard.knowledge.Claims.DayOf;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.programme.VisitPeriod;
import reception.visit.text.Disagreement;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives where a plan's days speak against each other: a paper for the visit that was made after it, and what lies outside the visit of which it is a part. */
public final class DisputedDays implements Comparison {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public void derive(Circumstances known) {
        VisitPeriod visit = known.period();
        if (visit.from() == null) {
            return;
        }
        Optional<PaperDay> paper = PaperDay.latest(known.plan(), known.claims()).filter(latest -> latest.day().isAfter(visit.until()));
        paper.ifPresent(later -> known.add(new Disagreement(visit.at(), "arrives", new Text("来访时间为" + Dates.of(visit.from(), Language.ZH), "the visit is on " + Dates.of(visit.from(), Language.EN)),
                new Text(Statements.named(later.paper(), later.property().word().english()).zh() + "晚于来访", Statements.named(later.paper(), later.property().word().english()).en() + " is later"),
                later.paper().at())));
        known.things().forEach(thing -> {
            for (Claims.StatedDay day : known.claims().days(Dimensions.rootOf(thing.getClass()))) {
                if (day.of() == DayOf.PART_OF_THE_VISIT) {
                    addOutside(known, visit, thing, Vocabulary.section(thing.getClass()).byWord(day.property()));
                }
            }
        });
    }

    /** A night or a journey on the day before or after is still one of the visit. */
    private static void addOutside(Circumstances known, VisitPeriod visit, Fact thing, Vocabulary.Field field) {
        LocalDate day = field.get(thing) instanceof When when ? when.date() : (LocalDate) field.get(thing);
        if (day != null && (day.isBefore(visit.from().minusDays(1)) || day.isAfter(visit.until().plusDays(1)))) {
            known.add(new Disagreement(thing.at(), field.name(), new Text(field.word().chinese() + "为" + Dates.of(day, Language.ZH), "the day is " + Dates.of(day, Language.EN)),
                    new Text("来访时间为" + Dates.of(visit.from(), Language.ZH) + "至" + Dates.of(visit.until(), Language.ZH), "the visit is from " + Dates.of(visit.from(), Language.EN) + " to "
                            + Dates.of(visit.until(), Language.EN)), visit.at()));
        }
    }
}
