package reception.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reception.casefile.CaseFile;
import reception.standard.Answer;
import reception.standard.Instrument;
import reception.standard.Question;
import reception.standard.Standards;
import reception.visit.Fact;
import reception.visit.Region;

/** What the standards say on the things of one case; each question is asked once. */
final class Answers {

    private static final String GUESTS = "diners.guests";

    private final Standards standards;
    private final CaseFile file;
    private final Map<String, Map<Fact, Answer>> known = new HashMap<>();
    private final Map<Fact, Question> questions = new IdentityHashMap<>();

    Answers(Standards standards, CaseFile file) {
        this.standards = standards;
        this.file = file;
    }

    /** What a standard says on a thing. */
    Answer of(String standard, Fact subject) {
        return known.computeIfAbsent(standard, unused -> new IdentityHashMap<>())
                .computeIfAbsent(subject, unused -> standards.resolve(standard, questions.computeIfAbsent(subject, file::question)));
    }

    /** What a standard would say if there were so many guests; empty if it does not count them. */
    Optional<Answer> of(String standard, Fact subject, int guests) {
        Supposed supposed = new Supposed(file.question(subject), guests);
        Answer answer = standards.resolve(standard, supposed);
        return supposed.counted ? Optional.of(answer) : Optional.empty();
    }

    /** A question about a thing with another number of guests; notes whether that is asked. */
    private static final class Supposed implements Question {

        private final Question question;
        private final int guests;
        private boolean counted;

        Supposed(Question question, int guests) {
            this.question = question;
            this.guests = guests;
        }

        @Override
        public String of() {
            return question.of();
        }

        @Override
        public LocalDate day() {
            return question.day();
        }

        @Override
        public Region region() {
            return question.region();
        }

        @Override
        public Set<String> words(String dimension) {
            return question.words(dimension);
        }

        @Override
        public Integer count(String by) {
            if (by.equals(GUESTS)) {
                counted = true;
                return guests;
            }
            return question.count(by);
        }

        @Override
        public boolean isBoundBy(Instrument instrument) {
            return question.isBoundBy(instrument);
        }
    }
}
