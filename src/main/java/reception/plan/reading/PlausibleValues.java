package reception.plan.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.InvalidFileException;
import reception.format.Place;
import reception.format.Span;
import reception.format.Stated;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.lodging.Lodging;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * Between what bounds the days and counts of a plan can be meant. Beyond them nothing is known of the figures, and calendars and sums end.
 *
 * @param neverNone  keys under which "none" is no answer
 * @param wholeWords words of which a conjunction is a part, so that it joins nothing
 * @param plainAround what may stand around a listed value and changes nothing
 * @param postEndings how a post ends, so that it is known behind a name
 * @param unitEndings how the name of a unit ends
 * @param approvalBoxes how the boxes of a form end in which it is signed
 * @param instructions how what is told beside a decision begins
 * @param mostNights the most nights from check-in to check-out
 */
record PlausibleValues(Place at, String standard, Text title, LocalDate lastConfirmed, LocalDate firstDay, LocalDate lastDay, Integer mostNights, Integer largestCount, List<String> neverNone, List<String> wholeWords, List<String> plainAround, List<String> postEndings, List<String> unitEndings, List<String> approvalBoxes, List<String> instructions) {

    private static final String FILE = "standards/plausible.yaml";

    /** Those of the built-in rules, read once. */
    static PlausibleValues builtIn() {
        return BuiltIn.VALUES;
    }

    private static final class BuiltIn {

        private static final PlausibleValues VALUES = read();

        private static PlausibleValues read() {
            List<InputError> errors = new ArrayList<>();
            PlausibleValues values = new Binder(errors).bind(PlausibleValues.class, RuleFolder.builtIn().yaml(FILE::equals).get(FILE), "", "");
            boolean isComplete = errors.isEmpty() && Stream.of(values.firstDay, values.lastDay, values.mostNights, values.largestCount).allMatch(Objects::nonNull);
            if (!isComplete) {
                throw new InvalidFileException(FILE, errors);
            }
            return values;
        }
    }

    /** Whether a text ends as a post does. */
    boolean isPost(String text) {
        return postEndings.stream().anyMatch(text::endsWith);
    }

    /** Whether a text ends as the name of a unit does. */
    boolean isUnit(String text) {
        return unitEndings.stream().anyMatch(text::endsWith);
    }

    /** Reports what a part of a plan says beyond the bounds. */
    void check(Fact fact, Binder binder) {
        for (Vocabulary.Field field : Vocabulary.section(fact.getClass()).fields()) {
            Stated stated = fact.at().stated(field.name());
            if (stated == Stated.NONE && neverNone.contains((fact.at().key().isEmpty() ? "" : fact.at().key() + ".") + field.word().english())) {
                binder.report(Kind.WRONG_TYPE, fact.at().span(field.name()), "“" + field.word().chinese() + "”不能为“无”；尚未确定的，写“待定”",
                        "\"" + field.word().english() + "\" cannot be none; write to-be-confirmed where it is not settled yet");
            }
            boolean isBounded = stated == Stated.GIVEN && !field.isList() && (field.type() == When.class || field.type() == LocalDate.class || field.type() == Integer.class);
            Object value = isBounded ? field.get(fact) : null;
            LocalDate day = value instanceof When when ? when.date() : value instanceof LocalDate date ? date : null;
            if (day != null) {
                check(day, fact.at().span(field.name()), binder);
            } else if (value instanceof Integer count && count > largestCount) {
                binder.report(Kind.WRONG_TYPE, fact.at().span(field.name()), quotes -> new Text("应为不超过 " + largestCount + " 的整数，现为 " + quotes.of(count.toString()),
                        "a whole number up to " + largestCount + " is expected, not " + quotes.of(count.toString())));
            }
        }
        if (fact instanceof Lodging stay && stay.checkIn() != null && stay.checkOut() != null) {
            check(stay, binder);
        }
    }

    private void check(LocalDate day, Span span, Binder binder) {
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            binder.report(Kind.IMPOSSIBLE_DATE, span, quotes -> new Text("日期应在 " + firstDay + " 至 " + lastDay + " 之间，现为 " + quotes.of(day.toString()) + "；请核对年份",
                    "a day from " + firstDay + " to " + lastDay + " is expected, not " + quotes.of(day.toString()) + "; look at the year"));
        }
    }

    private void check(Lodging stay, Binder binder) {
        long nights = ChronoUnit.DAYS.between(stay.checkIn(), stay.checkOut());
        if (nights > mostNights) {
            binder.report(Kind.IMPOSSIBLE_DATE, stay.at().span("checkOut"), quotes -> new Text("离店应在入住后 " + mostNights + " 晚以内，现为 " + nights + " 晚；请核对年份",
                    "check-out is expected within " + mostNights + " nights of check-in, not after " + nights + "; look at the year"));
        }
    }
}
