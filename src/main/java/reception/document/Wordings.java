package reception.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.visit.When;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** Values in the words of a paper. */
record Wordings(Language language) {

    String say(String zh, String en) {
        return language.choose(zh, en);
    }

    /** A word of the plan format; null for null. */
    String word(Enum<?> constant) {
        return constant == null ? null : say(Vocabulary.word(constant).chinese(), Vocabulary.word(constant).prose());
    }

    /** From when to when, as far as it is known; the day once if both are on one. */
    String span(When from, When until) {
        boolean isSameDay = from != null && until != null && from.date().equals(until.date()) && until.time() != null;
        return joined(isSameDay ? say("至", "–") : say("至", " to "), from == null ? null : time(from), until == null ? null : isSameDay ? say(Dates.of(until.time(), language), until.time().toString()) : time(until));
    }

    String time(When when) {
        return language.choose(Dates.of(when.date(), when.time(), language), when.time() == null ? when.date().toString() : when.date() + " " + when.time());
    }

    /** A day; null for null. */
    String day(LocalDate day) {
        return day == null ? null : say(Dates.of(day, language), day.toString());
    }

    /** Those parts that are there, with a separator between them. */
    String joined(String separator, Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }

    /** A list of words. */
    String listed(Stream<String> words) {
        return words.collect(Collectors.joining(say("、", ", ")));
    }
}
