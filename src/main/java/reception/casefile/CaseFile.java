package reception.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import reception.casefile.text.PlanText;
import reception.lexicon.Diets;
import reception.lexicon.Lexicon;
import reception.lexicon.Lexicons;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.Instrument;
import reception.standard.Question;
import reception.standard.Standards;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Regimes;
import reception.standard.knowledge.Silence;
import reception.visit.Dated;
import reception.visit.Fact;
import reception.visit.Region;
import reception.visit.When;
import reception.visit.host.HostOrgan;
import reception.visit.lodging.Lodging;
import reception.visit.meal.Meal;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.VisitPeriod;
import reception.visit.welcome.WelcomeItem;
import reception.vocabulary.Vocabulary;

/** A plan with all that {@link reception.derivation.Derivations} add to it, as the facts that rules match. */
public final class CaseFile {

    private static final String PLAN = Dimensions.rootOf(Plan.class);
    /** By root; there are no more of them than the format has. */
    private static final Map<String, Optional<Vocabulary.Field>> SECTIONS = new ConcurrentHashMap<>();

    private final Plan plan;
    private final Region region;
    private final Standards standards;
    private final Lexicon lexicon;
    private final Diets diets;
    private final Map<String, Fact> byKey = new HashMap<>();
    private final List<Fact> things;
    private final List<PlanText> texts;
    private final Set<String> toldByName = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Class<?>, List<Fact>> derived = new HashMap<>();
    /** The days of things that were asked for: each rule about a thing asks again. */
    private final Map<Fact, LocalDate> days = new IdentityHashMap<>();
    /** Worked out once all is derived, for every question asks for them. */
    private Set<String> bindingRegimes;

    /**
     * Derives the facts of a plan.
     *
     * @param defaultRegion where the reception takes place if the plan does not say; may be null
     * @param steps         what derives them, in its order
     */
    public CaseFile(Plan plan, Standards standards, Lexicons lexicons, Diets diets, Region defaultRegion, List<Derivation.Step> steps) {
        StricterReadings stricter = new StricterReadings(plan, standards, lexicons.matters());
        this.plan = stricter.plan();
        this.region = plan.region() == null ? defaultRegion : plan.region();
        this.standards = standards;
        this.lexicon = lexicons.food();
        this.diets = diets;
        PlanTree.visit(this.plan, fact -> {
            byKey.put(fact.key(), fact);
            facts.add(fact);
        });
        this.things = List.copyOf(facts);
        this.texts = PlanText.of(things);
        stricter.disagreements().forEach(this::add);
        steps.forEach(step -> step.derivation().derive(new Circumstances(this, lexicons, step)));
        this.bindingRegimes = binding();
    }

    void add(Fact fact) {
        facts.add(fact);
        derived.computeIfAbsent(fact.getClass(), unused -> new ArrayList<>()).add(fact);
    }

    /** The facts of a type that were derived, in their order. */
    @SuppressWarnings("unchecked")
    <F extends Fact> List<F> facts(Class<F> type) {
        return (List<F>) derived.getOrDefault(type, List.of());
    }

    void tellByName(Fact thing, String property) {
        toldByName.add(thing.at().key() + "." + property);
    }

    /** The plan and everything in it, each thing before its parts: gathered once, for many derivations go through them. */
    List<Fact> things() {
        return things;
    }

    /** All texts of the plan, in the order of the things. */
    List<PlanText> texts() {
        return texts;
    }

    /** A thing of the plan by its key; null if there is none. */
    Fact thing(String key) {
        return byKey.get(key);
    }

    public Plan plan() {
        return plan;
    }

    /** The plan's records and what is derived from them. */
    public List<Fact> facts() {
        return facts;
    }

    /** From when to when the guests are here. */
    public VisitPeriod visitPeriod() {
        return facts(VisitPeriod.class).get(0);
    }

    /** What it means that the plan is silent. */
    public Silence silence() {
        return standards.silence();
    }

    /** Ids of the regimes that surely bind the plan. */
    public Set<String> bindingRegimes() {
        return bindingRegimes == null ? binding() : bindingRegimes;
    }

    private Set<String> binding() {
        return facts(BoundRegime.class).stream().filter(regime -> regime.how() != Regimes.How.PERHAPS).map(BoundRegime::regime).collect(Collectors.toUnmodifiableSet());
    }

    /** The regimes under which the plan stands, or may stand. */
    public List<BoundRegime> regimes() {
        return facts(BoundRegime.class);
    }

    /** What it is, if it is no reception, or nobody's whose rules are held here. */
    public Optional<Regimes.Matter> otherMatter() {
        return facts(OtherMatter.class).stream().map(OtherMatter::matter).findFirst();
    }

    /** Where the reception takes place; null if neither plan nor configuration says. */
    public Region region() {
        return region;
    }

    /**
     * The day by which a thing is judged: its own, else that of what holds it, else the first day of the visit, else the day on which the rules were last confirmed. A day before the visit,
     * or before the papers for it were made, cannot be so, and does not choose older rules.
     */
    public LocalDate day(Fact fact) {
        LocalDate known = days.get(fact);
        if (known == null) {
            known = dayOf(fact);
            days.put(fact, known);
        }
        return known;
    }

    private LocalDate dayOf(Fact fact) {
        LocalDate earliest = visitPeriod().lawOf();
        for (Fact thing = fact; thing != null; thing = holder(thing)) {
            LocalDate own = ownDay(thing);
            if (own != null) {
                return earliest != null && own.isBefore(earliest) ? earliest : own;
            }
        }
        return earliest == null ? standards.regimes().lastConfirmed() : earliest;
    }

    private Fact holder(Fact thing) {
        return thing.key().isEmpty() ? null : byKey.get(thing.parent());
    }

    /** The day that a thing states for itself; null if it states none. */
    public static LocalDate ownDay(Fact fact) {
        if (fact instanceof Dated dated) {
            return dated.day();
        }
        if (fact instanceof Meal meal) {
            return meal.on();
        }
        if (fact instanceof ItineraryItem item) {
            return When.dayOf(item.starts());
        }
        if (fact instanceof WelcomeItem item) {
            return When.dayOf(item.on());
        }
        return fact instanceof Lodging lodging ? lodging.checkIn() : null;
    }

    /** Whether an instrument binds those who receive and come here; one that does not is a mere reference. */
    public boolean isBoundBy(Instrument instrument) {
        if (instrument.binds() == null) {
            return true;
        }
        return switch (instrument.binds()) {
            case CENTRAL_HOSTS -> facts(HostOrgan.class).stream().anyMatch(HostOrgan::central);
            case CENTRAL_GUESTS -> plan.guests() != null && Boolean.TRUE.equals(plan.guests().central());
        };
    }

    /** The standards by which the plan is judged. */
    public Standards standards() {
        return standards;
    }

    /** The lexicon by which dishes and drinks were read. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What needs avoid. */
    public Diets diets() {
        return diets;
    }

    /** What is known of a thing for looking up a standard. */
    public Question question(Fact fact) {
        return new FactQuestion(this, fact);
    }

    /**
     * The root of a dimension for a thing: the thing itself, the thing of the plan that it is derived from, what holds that, or a section of the plan.
     *
     * @return null if none of them is of the root's type
     */
    public Fact root(String dimension, Fact thing) {
        String root = Dimensions.root(dimension);
        if (root.equals(PLAN)) {
            return plan;
        }
        if (Dimensions.rootOf(thing.getClass()).equals(root)) {
            return thing;
        }
        for (Fact holder = byKey.get(thing.at().key()); holder != null; holder = holder(holder)) {
            if (Dimensions.rootOf(holder.getClass()).equals(root)) {
                return holder;
            }
        }
        Vocabulary.Field section = section(root);
        return section == null ? null : (Fact) section.get(plan);
    }

    /** The component of the plan that holds its only thing of a root's type; null if there is none. */
    public static Vocabulary.Field section(String root) {
        return SECTIONS.computeIfAbsent(root, CaseFile::sectionOf).orElse(null);
    }

    private static Optional<Vocabulary.Field> sectionOf(String root) {
        for (Vocabulary.Field field : Vocabulary.section(Plan.class).fields()) {
            if (!field.isList() && Fact.class.isAssignableFrom(field.type()) && Dimensions.rootOf(field.type()).equals(root)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether what the plan does not mention, its kind or whether it is alcoholic, is told by the thing's name. */
    public boolean isToldByName(Fact thing, String property) {
        return toldByName.contains(thing.at().key() + "." + property);
    }
}
