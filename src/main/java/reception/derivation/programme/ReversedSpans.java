package reception.derivation.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Agreements;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.text.Disagreement;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives where one thing ends before it begins, and where it was done on quite another day than planned. */
public final class ReversedSpans implements Comparison {

    @Override
    public void derive(Circumstances known) {
        Agreements agreements = known.claims().agreements();
        known.things().forEach(thing -> {
            String root = Dimensions.rootOf(thing.getClass());
            agreements.spans(root).forEach(span -> addReversed(known, thing, field(thing, span.first()), field(thing, span.last())));
            agreements.carriedOut().stream().filter(pair -> Dimensions.root(pair.planned()).equals(root)).forEach(pair -> addElsewhen(known, thing, field(thing, pair.planned()), field(thing, pair.actual())));
        });
    }

    private static Vocabulary.Field field(Fact thing, String key) {
        return Vocabulary.section(thing.getClass()).byWord(Dimensions.property(key));
    }

    private static void addReversed(Circumstances known, Fact thing, Vocabulary.Field first, Vocabulary.Field last) {
        Object begins = first.get(thing);
        Object ends = last.get(thing);
        if (begins != null && ends != null && isBefore(ends, begins)) {
            known.add(new Disagreement(thing.at(), last.name(), as(last, ends), as(first, begins), thing.at()).open());
        }
    }

    private static void addElsewhen(Circumstances known, Fact thing, Vocabulary.Field planned, Vocabulary.Field actual) {
        LocalDate plan = day(planned.get(thing));
        LocalDate done = day(actual.get(thing));
        if (plan != null && done != null && Math.abs(ChronoUnit.DAYS.between(plan, done)) > known.claims().agreements().carriedOutDays()) {
            known.add(new Disagreement(thing.at(), actual.name(), as(actual, actual.get(thing)), new Text("方案中" + as(planned, planned.get(thing)).zh(), "by the plan " + as(planned, planned.get(thing)).en()), thing.at()).open());
        }
    }

    /** Where one of two names only the day, days are compared. */
    private static boolean isBefore(Object one, Object other) {
        return one instanceof LocalTime time && other instanceof LocalTime later ? time.isBefore(later) : one instanceof When when && other instanceof When then ? when.isSurelyBefore(then)
                : day(one) != null && day(other) != null && day(one).isBefore(day(other));
    }

    private static LocalDate day(Object value) {
        return value instanceof When when ? when.date() : value instanceof LocalDate day ? day : null;
    }

    private static Text as(Vocabulary.Field field, Object value) {
        return new Text(field.word().chinese() + "为" + written(value, Language.ZH), "under \"" + field.word().prose() + "\" there is " + written(value, Language.EN));
    }

    private static String written(Object value, Language language) {
        return value instanceof When when ? Dates.of(when.date(), when.time(), language) : value instanceof LocalTime time ? Dates.of(time, language) : Dates.of((LocalDate) value, language);
    }
}
