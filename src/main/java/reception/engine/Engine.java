package reception.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reception.casefile.CaseFile;
import reception.engine.check.CardCheck;
import reception.engine.check.RuleCheck;
import reception.format.pack.RuleFolder;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.JudgedUnder;
import reception.report.LimitLine;
import reception.report.LimitTable;
import reception.report.OpenLimit;
import reception.rule.RuleBook;
import reception.rule.RuleBook.Rule;
import reception.rule.Severity;
import reception.standard.Standards;
import reception.vocabulary.Text;

/** Judges a case file by rules: the only package that knows Drools. Immutable, safe for use by several threads. */
public final class Engine {

    private final RuleBook book;
    private final Standards standards;
    private final Map<RuleBase, Set<String>> bases;
    private volatile AskedRules asked;

    Engine(RuleBook book, Standards standards, Map<RuleBase, Set<String>> bases) {
        this.book = book;
        this.standards = standards;
        this.bases = bases;
    }

    /** An engine with the built-in rules, which are loaded when it first judges unless that was {@link #prepare prepared}; it judges nothing if they are not those of the cards. */
    public static Engine builtIn(RuleFolder folder, Standards standards) {
        Scopes scopes = Scopes.of(folder);
        RuleBook book = scopes.in(RuleBook.of(folder));
        return new Engine(book, standards, Map.of(RuleBase.builtIn(book, scopes), ids(book)));
    }

    /**
     * That the rule engine is there in a version that fits, whoever brings it.
     *
     * @throws IllegalStateException with one sentence that says what is missing or too old
     */
    public static void checkVersion() {
        Host.checkVersion();
    }

    /** Begins to load the built-in rules, so that the caller can do other things meanwhile. */
    public static void prepare() {
        RuleBase.prepare();
    }

    /** An engine without rules, to which a user's own can be added. */
    public static Engine withoutRules(RuleFolder folder, Standards standards) {
        return new Engine(RuleBook.of(folder).withoutRules(), standards, Map.of());
    }

    /** An engine with these rules and other standards. */
    public Engine with(Standards otherStandards) {
        return new Engine(book, otherStandards, bases);
    }

    /** An engine with these rules, some with another severity, by their ids. */
    public Engine with(Map<String, Severity> severities) {
        return severities.isEmpty() ? this : new Engine(book.withSeverities(severities), standards, bases);
    }

    /**
     * An engine with these rules and those of a folder, which are compiled now; a folder may hold standards alone.
     *
     * @throws reception.format.InvalidFileException if a rule does not compile, a card is incomplete, or a rule has the id of another one
     * @throws IllegalStateException if the compiler of rules is not there, or compiles nothing
     */
    public Engine with(RuleFolder folder) {
        return Host.compiling(() -> compiledWith(folder));
    }

    private Engine compiledWith(RuleFolder folder) {
        Scopes scopes = Scopes.of(folder);
        RuleBook more = scopes.in(RuleBook.of(folder));
        CardCheck.check(more, standards);
        RuleCheck.check(folder, more, standards);
        RuleBase compiled = RuleBase.compiled(more, scopes, folder);
        Map<RuleBase, Set<String>> all = new LinkedHashMap<>(bases);
        if (!more.rules().isEmpty()) {
            all.put(compiled, ids(more));
        }
        return new Engine(book.with(more), standards, all);
    }

    private static Set<String> ids(RuleBook book) {
        return book.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
    }

    Standards standards() {
        return standards;
    }

    /** Its compiled rules, with the ids of those in each. */
    Map<RuleBase, Set<String>> bases() {
        return bases;
    }

    /** The cards of all its rules. */
    public RuleBook book() {
        return book;
    }

    /** What a case was found to be. */
    public record Judgement(List<Finding> findings, List<Assessment> assessments, List<Text> notices, JudgedUnder judgedUnder) {
    }

    /** Judges a case by all rules. */
    public Judgement judge(CaseFile file) {
        return new Trial(this, file, asked()).judge();
    }

    /**
     * Judges a case.
     *
     * @param selected the rules that are asked
     */
    public Judgement judge(CaseFile file, Predicate<Rule> selected) {
        return new Trial(this, file, asked().selected(selected)).judge();
    }

    /** The limits that apply to a case, beside how it was judged. */
    public record Limits(Judgement judgement, List<LimitLine> lines, List<OpenLimit> open, List<LimitTable> tables) {
    }

    /**
     * Judges a case by all rules and tells the limits that apply to it.
     *
     * @param guests numbers of guests for which to tell what would be allowed
     */
    public Limits limits(CaseFile file, List<Integer> guests) {
        Trial trial = new Trial(this, file, asked());
        Judgement judgement = trial.judge();
        LimitCollector collector = trial.collector();
        return new Limits(judgement, collector.lines(), collector.open(), collector.tables(guests));
    }

    /** Made when it is first needed: engines are derived from each other before any judges. */
    private AskedRules asked() {
        AskedRules known = asked;
        if (known == null) {
            known = AskedRules.of(book, standards, bases);
            asked = known;
        }
        return known;
    }
}
