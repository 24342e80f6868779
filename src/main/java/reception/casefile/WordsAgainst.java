package reception.casefile;

import java.util.List;
import java.util.stream.Stream;
import reception.casefile.text.TextClauses;
import reception.lexicon.Matters;
import reception.plan.Plan;
import reception.standard.Standards;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Claims.Reading;
import reception.visit.AdminLevel;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Tells whether the words of a text speak against a claim, by what the plan names elsewhere. */
final class WordsAgainst {

    private static final int SHORTEST_NAME = 2;

    private final Plan plan;
    private final Standards standards;
    private final Matters matters;
    /** The plan and everything in it. */
    private final List<Fact> things;

    WordsAgainst(Plan plan, Standards standards, Matters matters, List<Fact> things) {
        this.plan = plan;
        this.standards = standards;
        this.matters = matters;
        this.things = things;
    }

    boolean speakFor(Reading reading, String written, String key) {
        if (!reading.matters().isEmpty()) {
            return matters.in(written, key).stream().anyMatch(mentioned -> reading.matters().contains(mentioned.matter()));
        }
        if (reading.namedAs() != null) {
            return names(reading.namedAs(), written);
        }
        if (!reading.namesOneOf().isEmpty()) {
            return reading.namesOneOf().stream().anyMatch(name -> holdsName(name, written));
        }
        if (!reading.levels().isEmpty()) {
            AdminLevel level = standards.organs().level(written);
            return level != null && reading.levels().contains(Vocabulary.word(level).english()) && (reading.words() == null || !reading.words().bar(written));
        }
        if (reading.lacks() != null) {
            return !reading.lacks().fit(written);
        }
        if (!reading.notNamedAs().isEmpty()) {
            return !reading.words().bar(written) && reading.notNamedAs().stream().noneMatch(other -> isPartOf(other, written));
        }
        return reading.words() != null && fit(reading, written) && (plan.host() == null || !written.equals(plan.host().unit())) && reading.apartFrom().stream().noneMatch(other -> speaksElsewhere(reading, other));
    }

    /** Whether a text holds the words, and what has to stand beside them, where clauses count for themselves in one of its clauses. */
    private static boolean fit(Reading reading, String written) {
        return Boolean.TRUE.equals(reading.byClause()) ? TextClauses.of(written).anyMatch(clause -> fitWhole(reading, clause)) : fitWhole(reading, written);
    }

    private static boolean fitWhole(Reading reading, String text) {
        return reading.words().fit(text) && (reading.with() == null || reading.with().fit(text));
    }

    private boolean speaksElsewhere(Reading reading, String key) {
        return stated(key).anyMatch(reading.words()::fit);
    }

    /** What the plan states in words under a key. */
    private Stream<String> stated(String key) {
        return things.stream().filter(other -> Dimensions.isOf(Dimensions.rootOf(other.getClass()), key))
                .map(other -> Vocabulary.section(other.getClass()).byWord(Dimensions.property(key)).get(other)).filter(String.class::isInstance).map(String.class::cast);
    }

    /** Whether a text is the name of what the plan states under a key. */
    private boolean names(String key, String written) {
        return stated(key).anyMatch(name -> plain(name).equals(plain(written)));
    }

    /** Whether a text names what the plan states under a key, or a part of it, or what that is a part of. */
    private boolean isPartOf(String key, String written) {
        String text = plain(written);
        return stated(key).map(WordsAgainst::plain).anyMatch(known -> !known.isEmpty() && (text.contains(known) || known.contains(text)));
    }

    /** Whether a text holds a name that the plan states under a key. */
    private boolean holdsName(String key, String written) {
        String text = plain(written);
        return stated(key).map(WordsAgainst::plain).anyMatch(known -> known.length() >= SHORTEST_NAME && text.contains(known));
    }

    private static String plain(String name) {
        return Words.normal(Words.withoutBlanks(name));
    }
}
