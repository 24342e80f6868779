package reception.engine.across;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import reception.audit.Entry;
import reception.audit.Group;
import reception.audit.Measure;
import reception.audit.Measures;
import reception.audit.name.Names;
import reception.audit.Tallies;
import reception.audit.Tally;
import reception.audit.report.AuditFinding;
import reception.engine.RuleBase;
import reception.engine.Scopes;
import reception.format.pack.RuleFolder;
import reception.rule.Gathers;
import reception.rule.RuleBook;
import reception.rule.RuleBook.Rule;
import reception.standard.Citation;
import reception.standard.Standards;

/** Judges groups of entries of many plans by the rules across plans, each group in a session of its own. Immutable, safe for use by several threads. */
public final class AcrossEngine {

    private final RuleBook book;
    private final RuleBase base;
    private final Standards standards;
    private final Names names;
    private final Measures measures;
    private final Tallies tallies;
    private final BiFunction<String, LocalDate, BigDecimal> figures;
    private final Map<Gathers, List<Measure>> measuresOf = new EnumMap<>(Gathers.class);

    private AcrossEngine(RuleBook book, RuleBase base, Standards standards, Names names, Measures measures, BiFunction<String, LocalDate, BigDecimal> figures) {
        this.book = book;
        this.base = base;
        this.standards = standards;
        this.names = names;
        this.measures = measures;
        this.tallies = new Tallies(names, measures);
        this.figures = figures;
        for (Rule rule : book.rules()) {
            List<Measure> own = measuresOf.computeIfAbsent(rule.card().gathers(), unused -> new ArrayList<>());
            rule.card().thresholds().stream().map(measures::get).filter(Objects::nonNull).filter(measure -> !own.contains(measure)).forEach(own::add);
        }
    }

    /**
     * An engine with the built-in rules.
     *
     * @param figures what a standard allows on a day; gives null if that is not known
     */
    public static AcrossEngine builtIn(Standards standards, BiFunction<String, LocalDate, BigDecimal> figures) {
        RuleFolder folder = RuleFolder.builtInAcross();
        Scopes scopes = Scopes.of(folder);
        RuleBook book = scopes.in(RuleBook.of(folder));
        return new AcrossEngine(book, RuleBase.builtInAcross(book, scopes), standards, Names.of(folder, standards.regions()), Measures.of(folder), figures);
    }

    /**
     * An engine with the rules of a folder, which are compiled now.
     *
     * @throws reception.format.InvalidFileException if a rule does not compile, or rules and cards do not belong together
     */
    public static AcrossEngine of(RuleFolder folder, Standards standards, BiFunction<String, LocalDate, BigDecimal> figures) {
        Scopes scopes = Scopes.of(folder);
        RuleBook book = scopes.in(RuleBook.of(folder));
        return new AcrossEngine(book, RuleBase.compiled(book, scopes, folder), standards, Names.of(folder, standards.regions()), Measures.of(folder), figures);
    }

    /** The same with other figures of the program's own measures, by id. */
    public AcrossEngine with(Map<String, BigDecimal> own) {
        return own.isEmpty() ? this : new AcrossEngine(book, base, standards, names, measures.with(own), figures);
    }

    /** The cards of its rules. */
    public RuleBook book() {
        return book;
    }

    /** By which names and numbers are compared. */
    public Names names() {
        return names;
    }

    /** From where on what many plans show is told. */
    public Measures measures() {
        return measures;
    }

    /** By what any of its rules gathers. */
    public Set<Gathers> gathers() {
        return new TreeSet<>(measuresOf.keySet());
    }

    /** What the rules find in a group. */
    public List<AuditFinding> judge(Group group) {
        return judged(group).findings();
    }

    /**
     * How a group was judged.
     *
     * @param scopes ids of the scopes that hold something of it
     */
    public record Judged(List<AuditFinding> findings, Set<String> scopes) {
    }

    public Judged judged(Group group) {
        List<Tally> worked = tallies.of(group);
        if (worked.isEmpty()) {
            return new Judged(List.of(), Set.of());
        }
        LocalDate day = worked.stream().flatMap(tally -> tally.entries().stream()).map(Entry::day).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
        List<Object> facts = new ArrayList<>(worked);
        measuresOf.getOrDefault(group.by(), List.of()).forEach(measure -> facts.add(asOf(measure, day)));
        AcrossFindings found = base.fire(facts, AcrossFindings::new);
        List<AuditFinding> findings = new ArrayList<>();
        for (AcrossFindings.Found each : found.found()) {
            Rule rule = book.find(each.id());
            List<Citation> citations = rule.card().isSignal() ? List.of() : citations(rule, each.tally());
            if (rule.card().isSignal() || !citations.isEmpty()) {
                findings.add(AuditFinding.of(rule, each.tally(), each.measure(), citations));
            }
        }
        return new Judged(findings, new HashSet<>(found.scopes()));
    }

    private Measure asOf(Measure measure, LocalDate day) {
        return measure.standard() == null ? measure : measure.with(day == null ? null : figures.apply(measure.standard(), day));
    }

    /** The articles in force on the last of the days; without one nothing is a violation. */
    private List<Citation> citations(Rule rule, Tally tally) {
        LocalDate day = tally.entries().stream().map(Entry::day).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
        return rule.card().cites().stream().map(standards.instruments()::resolve).filter(citation -> day == null || citation.instrument().isInForce(day)).toList();
    }
}
