package reception.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.CaseFile;
import reception.casefile.WaiverUse;
import reception.engine.AskedRules.AskedRule;
import reception.engine.Engine.Judgement;
import reception.format.Stated;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Missing;
import reception.rule.Outcome;
import reception.rule.RuleBook.Rule;
import reception.rule.RuleCard;
import reception.standard.Answer;
import reception.standard.Citation;
import reception.standard.Instrument;
import reception.standard.Limit;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.standard.Unrecorded;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Regimes.How;
import reception.visit.Fact;
import reception.visit.paper.LeavesOpen;
import reception.visit.paper.Waiver;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** One case before the rules. */
final class Trial {

    private final Standards standards;
    private final Map<RuleBase, Set<String>> bases;
    private final CaseFile file;
    private final AskedRules rules;
    private final Needs needs;
    private final Map<String, List<Fact>> subjects = new HashMap<>();
    private final Answers answers;
    private final List<LimitCollector.Conclusion> conclusions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<List<Object>> reported = new HashSet<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final Set<Text> notices = new LinkedHashSet<>();
    /** The strictest rules that the place may have, where its own are not known: what they alone forbid is undetermined. */
    private final Map<Limit, Unrecorded> supposed = new IdentityHashMap<>();
    private final Exceptions exceptions;
    private final Binding binding;
    private final FindingMaker making;

    /**
     * @param engine which judges
     * @param rules  those that are asked
     */
    Trial(Engine engine, CaseFile file, AskedRules rules) {
        this.standards = engine.standards();
        this.bases = engine.bases();
        this.file = file;
        this.rules = rules;
        this.needs = new Needs(file);
        this.answers = new Answers(standards, file);
        this.binding = new Binding(file, standards);
        this.making = new FindingMaker(file, binding);
        this.exceptions = new Exceptions(file, engine.book(), standards, notices::add);
    }

    Judgement judge() {
        file.facts().forEach(this::addSubject);
        List<Object> facts = new ArrayList<>(file.facts());
        facts.addAll(limits());
        facts.addAll(supposed.keySet());
        Map<RuleBase, Findings> found = new IdentityHashMap<>();
        bases.keySet().forEach(base -> found.put(base, fire(base, facts)));
        rules.all().forEach(rule -> assess(rule, found.get(rule.base())));
        noteChangedSeverities();
        Comparator<Finding> order = Comparator.comparingInt((Finding finding) -> rules.groups().indexOf(finding.rule().group()))
                .thenComparing(Finding::severity).thenComparingInt(finding -> finding.span().line()).thenComparingInt(finding -> finding.span().column())
                .thenComparing(Finding::path).thenComparingInt(finding -> rules.position(finding.rule()));
        return new Judgement(findings.stream().sorted(order).toList(), List.copyOf(assessments), List.copyOf(notices), binding.judgedUnder(rules));
    }

    /** Collects the limits by which it was judged. */
    LimitCollector collector() {
        return new LimitCollector(file, conclusions, rules, standards, answers);
    }

    private void addSubject(Fact fact) {
        subjects.computeIfAbsent(fact.getClass().getSimpleName(), unused -> new ArrayList<>()).add(fact);
    }

    private Findings fire(RuleBase base, List<Object> facts) {
        return base.fire(facts, rules.filter(), id -> binding.isBinding(rules.rule(id)), first -> {
            List<Fact> uses = exceptions.uses(first, base, rules);
            if (!subjects.containsKey(WaiverUse.class.getSimpleName())) {
                uses.forEach(this::addSubject);
            }
            return uses;
        });
    }

    /** The things of a type, by which standards that sort things name it. */
    private record Kind(String root, List<Fact> things) {
    }

    private Collection<Limit> limits() {
        Map<String, Limit> limits = new LinkedHashMap<>();
        Set<List<Object>> applied = new HashSet<>();
        for (AskedRules.Limited limited : rules.limited()) {
            subjects.getOrDefault(limited.about(), List.of()).forEach(subject -> addLimit(limited.standard(), subject, limits, applied));
        }
        List<Kind> kinds = subjects.values().stream().map(things -> new Kind(Dimensions.rootOf(things.get(0).getClass()), things)).toList();
        for (Standard standard : rules.classes()) {
            for (Kind kind : kinds) {
                if (standard.sorts().contains(kind.root())) {
                    kind.things().forEach(thing -> addLimit(standard.standard(), thing, limits, applied));
                }
            }
        }
        return limits.values();
    }

    private void addLimit(String standard, Fact subject, Map<String, Limit> limits, Set<List<Object>> applied) {
        Answer answer = answers.of(standard, subject);
        Unrecorded unrecorded = unrecorded(answer);
        if (unrecorded != null && unrecorded.strictest() != null && applied.add(List.of(standard, subject.key()))) {
            supposed.put(unrecorded.strictest(), unrecorded);
        }
        if (answer instanceof Answer.Found value) {
            limits.putIfAbsent(standard + "|" + subject.key(), value.limit());
            if (value.local() && applied.add(List.of(standard, value.limit().region(), value.limit().from(), value.limit().citation().instrument().instrument()))) {
                notices.add(value.limit().applied());
            }
            value.looser().forEach(looser -> notices.add(looser.notAppliedBeside(value.limit())));
            value.doubtful().forEach(doubtful -> notices.add(doubtful.tooDoubtfulBeside(value.limit())));
        }
    }

    private static Unrecorded unrecorded(Answer answer) {
        return answer instanceof Answer.Found found ? found.unrecorded() : answer instanceof Answer.Unknown unknown ? unknown.unrecorded() : null;
    }

    /** The rules of the place that are not known and that alone would forbid something; null where a rule that is known does. */
    private Unrecorded supposedBy(Findings.Violation violation) {
        for (Object evidence : violation.evidence()) {
            if (evidence instanceof Limit limit && supposed.containsKey(limit)) {
                return supposed.get(limit);
            }
        }
        return null;
    }

    /** Whoever reads the report must see that a severity is not the rule's own, above all where it hides an open matter. */
    private void noteChangedSeverities() {
        if (!rules.haveChangedSeverities()) {
            return;
        }
        List<Rule> changed = assessments.stream().filter(assessment -> assessment.outcome().ordinal() <= Outcome.UNDETERMINED.ordinal())
                .map(Assessment::rule).filter(rule -> rule.severity() != rule.card().severity())
                .distinct().toList();
        if (!changed.isEmpty()) {
            notices.add(new Text("配置调整了下列规则的严重程度：" + changed.stream().map(rule -> change(rule, Language.ZH)).collect(Collectors.joining("、")),
                    "the configuration sets the severity of these rules: " + changed.stream().map(rule -> change(rule, Language.EN)).collect(Collectors.joining(", "))));
        }
    }

    private static String change(Rule rule, Language language) {
        String from = Vocabulary.word(rule.card().severity()).in(language);
        String to = Vocabulary.word(rule.severity()).in(language);
        return rule.id() + language.choose("（由" + from + "改为" + to + "）", " (from " + from + " to " + to + ")");
    }

    private void assess(AskedRule asked, Findings found) {
        Rule rule = asked.rule();
        List<Fact> judged = subjects.getOrDefault(rule.card().about(), List.of());
        if (judged.isEmpty()) {
            assessments.add(new Assessment(rule, "", file.plan().at().span(), Outcome.NOT_APPLICABLE, List.of(), List.of(), List.of()));
        }
        Map<String, List<Findings.Violation>> violations = found.bySubject(rule.id());
        List<Citation> holding = binding.citations(asked);
        Set<Fact> scope = rule.scope() == null ? null : found.inScope(rule.scope());
        How how = binding.how(rule);
        Map<String, Assessment> ofThings = judged.size() > 1 ? new LinkedHashMap<>() : null;
        for (Fact subject : judged) {
            List<Findings.Violation> here = violations.isEmpty() ? null : violations.remove(subject.key());
            boolean inScope = scope == null || scope.contains(subject);
            Assessment assessment = assess(asked, subject, how, inScope, here == null ? List.of() : here, holding);
            if (ofThings == null) {
                assessments.add(assessment);
            } else {
                ofThings.merge(assessment.subject(), assessment, (a, b) -> b.outcome().ordinal() < a.outcome().ordinal() ? b : a);
            }
        }
        if (ofThings != null) {
            assessments.addAll(ofThings.values());
        }
        if (!violations.isEmpty()) {
            throw new IllegalStateException("the rule " + rule.id() + " reported something that its card is not about: " + violations.keySet());
        }
    }

    private Assessment assess(AskedRule asked, Fact subject, How how, boolean inScope, List<Findings.Violation> violations, List<Citation> here) {
        Rule rule = asked.rule();
        RuleCard card = rule.card();
        boolean isByPlaces = asked.isSetByPlaces();
        List<Citation> citations = isByPlaces && here.isEmpty() ? List.of() : asked.citations();
        if (!inScope && !violations.isEmpty()) {
            throw new IllegalStateException("the rule " + rule.id() + " is violated where it does not apply: " + subject.key());
        }
        if (how == null) {
            return conclude(rule, subject, Outcome.NOT_APPLICABLE, List.of(), List.of());
        }
        if (!inScope || how == How.PERHAPS) {
            boolean mayApply = inScope || !needs.open(asked.scopeNeeds(), subject).isEmpty();
            return mayApply ? undetermined(rule, subject, needs.ofScope(asked, subject, how), List.of(), List.of()) : conclude(rule, subject, Outcome.NOT_APPLICABLE, List.of(), List.of());
        }
        if (!citations.isEmpty() && here.isEmpty() && file.region() == null) {
            return conclude(rule, subject, Outcome.UNDETERMINED, List.of(needs.dimension("region", file.plan())), List.of());
        }
        if (!citations.isEmpty() && here.isEmpty()) {
            return conclude(rule, subject, Outcome.NOT_APPLICABLE, List.of(), List.of());
        }
        LocalDate day = file.day(subject);
        List<Citation> inForce = Binding.only(here, citation -> citation.instrument().isInForce(day));
        if (!citations.isEmpty() && inForce.isEmpty() && !isByPlaces) {
            return conclude(rule, subject, Outcome.UNDETERMINED, List.of(), List.of(noInstrument(day)));
        }
        List<Findings.Violation> certain = supposed.isEmpty() ? violations : violations.stream().filter(violation -> supposedBy(violation) == null).toList();
        if (!certain.isEmpty()) {
            Waiver exception = exceptions.of(rule, day, binding::holdsHere);
            certain.forEach(violation -> report(subject, making.finding(rule, violation, inForce, exception)));
            return conclude(rule, subject, exception != null ? Outcome.EXCEPTED : Outcome.VIOLATED, List.of(), List.of());
        }
        List<Missing> known = needs.open(asked, subject);
        if (known.isEmpty() && violations.isEmpty() && asked.limits().isEmpty()) {
            return conclude(rule, subject, Outcome.SATISFIED, List.of(), List.of());
        }
        List<Missing> open = new ArrayList<>(known);
        List<Text> reasons = new ArrayList<>();
        Set<Unrecorded> unrecorded = new LinkedHashSet<>();
        violations.forEach(violation -> unrecorded.add(supposedBy(violation)));
        boolean isDenied = false;
        for (String standard : asked.limits()) {
            Answer answer = answers.of(standard, subject);
            String dimension = answer instanceof Answer.Unstated unstated ? unstated.dimension()
                    : answer instanceof Answer.Found found && found.needsRegion() ? "region" : null;
            if (dimension != null) {
                Missing missing = needs.dimension(dimension, subject);
                if (open.stream().noneMatch(other -> other.key().equals(missing.key()))) {
                    open.add(missing);
                }
            } else if (answer instanceof Answer.Denied denied) {
                notices.add(denied.by());
                isDenied = true;
            } else if (answer instanceof Answer.Unknown unknown && unknown.unrecorded() == null) {
                reasons.add(unknown.why());
            } else if (answer instanceof Answer.Found found && found.mayHold() != null) {
                reasons.add(found.mayHold());
            } else if (answer instanceof Answer.Unknown unknown && unknown.unrecorded().strictest() == null) {
                unrecorded.add(unknown.unrecorded());
            } else if (answer instanceof Answer.Found found && found.denied() != null) {
                notices.add(found.denied());
            } else if (answer instanceof Answer.Found found && found.local() && !found.limit().verified()) {
                reasons.add(found.limit().tooDoubtfulToAgreeWith());
            } else if (answer instanceof Answer.Found found && found.limit().allowed() != null && isMereReference(found.limit())) {
                addMereReference(found.limit(), reasons, unrecorded);
            }
        }
        if (isDenied) {
            return conclude(rule, subject, Outcome.NOT_APPLICABLE, List.of(), List.of());
        }
        unrecorded.forEach(own -> reasons.add(own.why()));
        return open.isEmpty() && reasons.isEmpty() ? conclude(rule, subject, Outcome.SATISFIED, open, reasons) : undetermined(rule, subject, open, reasons, List.copyOf(unrecorded));
    }

    /** A figure that binds others: the place's own is what is not known. */
    private void addMereReference(Limit limit, List<Text> reasons, Set<Unrecorded> unrecorded) {
        if (file.region() == null) {
            reasons.add(limit.isMereReference());
        } else {
            unrecorded.add(new Unrecorded(limit.standard(), limit.title(), standards.regions().nameAndCode(file.region()), limit.isMereReference(), false, null));
        }
    }

    /** What a host that its instrument does not bind may spend is not known by it; what it must collect at the least is no bar to what the plan does. */
    private boolean isMereReference(Limit limit) {
        Instrument instrument = limit.citation().instrument();
        return instrument.binds() == Instrument.Bound.CENTRAL_HOSTS && !file.isBoundBy(instrument);
    }

    /** A rule about what nobody plans without saying so, whose first need that is, takes silence as not planned; what stands elsewhere and would excuse a stated thing stays open. */
    private Assessment undetermined(Rule rule, Fact subject, List<Missing> open, List<Text> reasons, List<Unrecorded> unrecorded) {
        boolean isSilence = reasons.isEmpty() && !open.isEmpty() && open.get(0).stated() == Stated.MISSING
                && (subject instanceof LeavesOpen entry && entry.isItselfOpen() ? file.silence().isListed(open.get(0).key())
                : isWithin(subject, open.get(0).key()) && file.silence().isOutOfTheOrdinary(open.get(0).key()));
        return conclude(rule, subject, isSilence ? Outcome.NOT_PLANNED : Outcome.UNDETERMINED, open, reasons, unrecorded);
    }

    private static boolean isWithin(Fact subject, String key) {
        String own = subject.at().key();
        return own.isEmpty() || key.equals(own) || key.startsWith(own + ".");
    }

    private Assessment conclude(Rule rule, Fact subject, Outcome outcome, List<Missing> missing, List<Text> reasons) {
        return conclude(rule, subject, outcome, missing, reasons, List.of());
    }

    private Assessment conclude(Rule rule, Fact subject, Outcome outcome, List<Missing> missing, List<Text> reasons, List<Unrecorded> unrecorded) {
        if (outcome != Outcome.NOT_APPLICABLE) {
            conclusions.add(new LimitCollector.Conclusion(rule, subject, binding.how(rule), outcome, missing, reasons));
        }
        return new Assessment(rule, subject.at().key(), subject.at().span(), outcome, missing, reasons, unrecorded);
    }

    /** Of things that share a place, such as the nights in a room, the first speaks for those with the same figures. */
    private void report(Fact subject, Finding finding) {
        boolean sharesItsPlace = !subject.key().equals(subject.at().key());
        Object said = sharesItsPlace ? figures(finding) : finding.arguments();
        if (reported.add(List.of(finding.rule().id(), finding.path(), said, finding.related()))) {
            findings.add(finding);
        }
    }

    private List<Object> figures(Finding finding) {
        List<Object> figures = new ArrayList<>();
        finding.limits().forEach(limit -> figures.add(limit.level() == null ? limit.allowed() : limit.level()));
        return figures;
    }

    private Text noInstrument(LocalDate day) {
        return new Text("所依据的文件" + Dates.of(day, Language.ZH) + "尚未施行或者已经失效，当时的规定未收录", "none of the instruments it rests on was in force on " + Dates.of(day, Language.EN) + ", and those of that day are not known here");
    }
}
