package reception.rule;

import java.util.List;
import reception.format.Place;
import reception.standard.file.Cite;
import reception.standard.place.UnitStanding;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * What a rule is, beside its conditions: why it is there, how bad a violation is, what it needs to know, and its words.
 *
 * @param clause     of the source document that it serves
 * @param cites      articles it rests on; empty for advice that rests on none
 * @param severity   of a violation, where what it rests on is verified
 * @param exception  the article that allows an exception, and who may approve one; null where none is allowed, as it is unless an instrument says otherwise
 * @param stops      whether a violation stops everything else
 * @param owner      who has to act
 * @param fix        how the program can carry out the suggestion by itself; null where it cannot
 * @param about      simple name of the fact type that it judges
 * @param needs      facts that it reads where it applies
 * @param standards  ids of the standards that it reads
 * @param measures   what of the thing is compared with each of the standards, in their order: its property, or a path of properties; empty for levels
 * @param implement  ids of the checks that it carries out; {@code implements} on the card, which is no name in Java
 * @param title      a noun phrase
 * @param why        one sentence
 * @param message    what is found, with placeholders
 * @param suggestion what to do instead, with placeholders
 * @param likely     its words where what it rests on is likely only; null where it never is
 * @param formerly   ids that it had before, which are still understood
 * @param gathers    by what the entries of many plans are gathered that it judges; null for a rule on one plan
 * @param signal     whether what it finds only asks for an explanation, and no article says that it must not be
 * @param inspector  whether it is told to inspectors alone, because it would show others how to pass by it
 * @param thresholds ids of the measures of many plans that it compares by
 * @param request    what to ask the sending unit for, with placeholders of the message; null if its letter cannot help
 */
public record RuleCard(Place at, String clause, List<Cite> cites, Severity severity, AllowedException exception, Boolean stops, Owner owner, FixKind fix, String about, List<String> needs,
                       List<String> standards, List<String> measures, @Term(zh = "检查项", also = "implements") List<String> implement, Text title, Text why, Text message, Text suggestion,
                       Likely likely, List<String> formerly, Text request, Gathers gathers, Boolean signal, Boolean inspector, List<String> thresholds,
                       List<RuleCase> cases) {

    /**
     * That an instrument's own text allows an exception.
     *
     * @param cites the articles that do, one for each text that was in force
     * @param from  what unit whoever approves must belong to; null stands for one above the host
     * @param by    who may approve, in the words of the article
     */
    public record AllowedException(Place at, List<Cite> cites, UnitStanding from, Text by) {

        /** What unit whoever approves must belong to. */
        public UnitStanding approvingUnit() {
            return from == null ? UnitStanding.ABOVE_HOST : from;
        }
    }

    /** What is said instead where a violation is likely only. */
    public record Likely(Place at, Text message, Text suggestion) {
    }

    /** What is found, with placeholders. */
    public Text message(boolean certain) {
        return certain || likely == null ? message : likely.message();
    }

    /** What to do instead, with placeholders. */
    public Text suggestion(boolean certain) {
        return certain || likely == null ? suggestion : likely.suggestion();
    }

    /** The severity of a violation: an error is none where what it rests on was not read, or is likely only. */
    public Severity severity(boolean verified, boolean certain) {
        return verified && certain || severity != Severity.ERROR ? severity : Severity.WARNING;
    }

    /** Whether a configuration may make it milder: what an instrument forbids outright stays as bad as it is. */
    public boolean mayBeLowered() {
        return severity != Severity.ERROR;
    }

    /** Whether what it finds only asks for an explanation. */
    public boolean isSignal() {
        return Boolean.TRUE.equals(signal);
    }

    /** Whether it is told to inspectors alone. */
    public boolean isForInspectors() {
        return Boolean.TRUE.equals(inspector);
    }

    /** Whether an exception can be approved. */
    public boolean allowsException() {
        return exception != null;
    }

    /** Whether a violation stops everything else. */
    public boolean isStopping() {
        return Boolean.TRUE.equals(stops);
    }
}
