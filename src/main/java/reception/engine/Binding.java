package reception.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import reception.casefile.BoundRegime;
import reception.casefile.CaseFile;
import reception.engine.AskedRules.AskedRule;
import reception.report.JudgedUnder;
import reception.report.Verdict;
import reception.rule.RuleBook.Rule;
import reception.rule.Scope;
import reception.standard.Citation;
import reception.standard.Instrument;
import reception.standard.Limit;
import reception.standard.Standards;
import reception.standard.knowledge.Regimes.How;
import reception.visit.Region;

/** How rules, instruments and articles bind one case: by the regimes under which its plan stands, and by its place. */
final class Binding {

    private final CaseFile file;
    private final Standards standards;
    /** Ids of the regimes that bind for sure. */
    private final Set<String> bound;
    private final Map<Scope, Optional<How>> ofScopes = new IdentityHashMap<>();
    private final Map<Instrument, Boolean> here = new IdentityHashMap<>();

    Binding(CaseFile file, Standards standards) {
        this.file = file;
        this.standards = standards;
        this.bound = file.bindingRegimes();
    }

    /** Whether what a rule finds counts: the plan is known to stand under a regime of its scope. */
    boolean isBinding(Rule rule) {
        How how = how(rule);
        return how != null && how != How.PERHAPS;
    }

    /** How a rule binds the plan; null if none of the regimes of its scope does. */
    How how(Rule rule) {
        if (rule.scope() == null || rule.scope().regimes().isEmpty()) {
            return How.DIRECTLY;
        }
        return ofScopes.computeIfAbsent(rule.scope(), scope -> strictest(scope.regimes())).orElse(null);
    }

    private Optional<How> strictest(Collection<String> regimes) {
        How strictest = null;
        for (BoundRegime regime : file.regimes()) {
            if (regimes.contains(regime.regime()) && (strictest == null || regime.how().compareTo(strictest) < 0)) {
                strictest = regime.how();
            }
        }
        return Optional.ofNullable(strictest);
    }

    /** How the instrument of a limit binds the plan; null if it is no regime's own. */
    How how(Limit limit) {
        return strictest(standards.regimes().only(limit.citation().instrument().instrument())).orElse(null);
    }

    /** The articles of a rule that hold here and for such a plan; where they are all those of other regimes, the articles by which its own ones bind. */
    List<Citation> citations(AskedRule asked) {
        List<Citation> here = only(asked.citations(), this::holdsHere);
        List<Citation> counting = only(here, citation -> standards.regimes().counts(citation.instrument().instrument(), bound));
        if (!counting.isEmpty() || here.isEmpty() || !isBinding(asked.rule())) {
            return counting.isEmpty() ? here : counting;
        }
        List<Citation> byRegime = file.regimes().stream().filter(regime -> asked.rule().scope() != null && asked.rule().scope().regimes().contains(regime.regime()))
                .map(BoundRegime::citation).distinct().toList();
        return byRegime.isEmpty() ? here : byRegime;
    }

    /** What the head of the report says. */
    JudgedUnder judgedUnder(AskedRules rules) {
        List<JudgedUnder.Regime> regimes = new ArrayList<>();
        for (BoundRegime regime : file.regimes()) {
            regimes.add(new JudgedUnder.Regime(regime.regime(), regime.title(), regime.how(), regime.why(), regime.citation(), regime.measured(), rules.sizeOf(regime.regime())));
        }
        LocalDate undated = file.visitPeriod().from() == null ? standards.regimes().lastConfirmed() : null;
        JudgedUnder.Matter matter = file.otherMatter().map(other -> new JudgedUnder.Matter(other.matter(), Verdict.valueOf(other.verdict().name()), other.title(), other.instead())).orElse(null);
        return new JudgedUnder(regimes, undated, matter);
    }

    /** Whether an instrument holds at the place of the reception. */
    boolean holdsHere(Citation citation) {
        String region = citation.instrument().region();
        return Region.NATION.equals(region) || file.region() != null && here.computeIfAbsent(citation.instrument(), unused -> file.region().isWithin(region));
    }

    /** Mostly all of them are, and no list is made. */
    static List<Citation> only(List<Citation> citations, Predicate<Citation> which) {
        for (Citation citation : citations) {
            if (!which.test(citation)) {
                return citations.stream().filter(which).toList();
            }
        }
        return citations;
    }
}
