package reception.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import reception.casefile.text.PlanText;
import reception.lexicon.Diets;
import reception.lexicon.Lexicons;
import reception.plan.Plan;
import reception.standard.Answer;
import reception.standard.Citation;
import reception.standard.file.Cite;
import reception.standard.knowledge.Claims;
import reception.standard.knowledge.Courtesy;
import reception.standard.knowledge.Observances;
import reception.standard.knowledge.Regimes;
import reception.standard.knowledge.Silence;
import reception.standard.place.Organs;
import reception.standard.place.Regions;
import reception.visit.Fact;
import reception.visit.Region;
import reception.visit.programme.VisitPeriod;

/** What a derivation may know of a case, and where it adds to it; holds it to what it says that it needs and gives. */
public final class Circumstances {

    private final CaseFile file;
    private final Lexicons lexicons;
    private final Derivation derivation;
    private final Set<Class<? extends Fact>> needs;
    private final Set<Class<? extends Fact>> gives;

    Circumstances(CaseFile file, Lexicons lexicons, Derivation.Step step) {
        this.file = file;
        this.lexicons = lexicons;
        this.derivation = step.derivation();
        this.needs = step.needs();
        this.gives = step.gives();
    }

    public Plan plan() {
        return file.plan();
    }

    /** Where the reception takes place; null if neither plan nor configuration says. */
    public Region region() {
        return file.region();
    }

    public Lexicons lexicons() {
        return lexicons;
    }

    /** A point of a place; null if the place or its position is not known. */
    public Regions.Position position(Region place) {
        return place == null ? null : file.standards().regions().position(place);
    }

    /** What guides to etiquette advise. */
    public Courtesy courtesy() {
        return file.standards().courtesy();
    }

    /** Hours and days of observances. */
    public Observances observances() {
        return file.standards().observances();
    }

    /** What names of organs tell. */
    public Organs organs() {
        return file.standards().organs();
    }

    public Diets diets() {
        return file.diets();
    }

    /** The facts of a type that were derived before, in their order. */
    public <F extends Fact> List<F> all(Class<F> type) {
        if (!needs.contains(type)) {
            throw new IllegalStateException(derivation.getClass().getSimpleName() + " reads " + type.getSimpleName() + " and does not say so");
        }
        return file.facts(type);
    }

    /** From when to when the guests are here. */
    public VisitPeriod period() {
        return all(VisitPeriod.class).get(0);
    }

    /** The plan and everything in it, each thing before its parts. */
    public List<Fact> things() {
        return file.things();
    }

    /** All texts of the plan, in the order of the things. */
    public List<PlanText> texts() {
        return file.texts();
    }

    /** A thing of the plan by its key; null if there is none. */
    public Fact thing(String key) {
        return file.thing(key);
    }

    /** What a standard says on a thing. Its day may be that of the visit, so that the visit's days must be known. */
    public Answer answer(String standard, Fact thing) {
        period();
        return file.standards().resolve(standard, file.question(thing));
    }

    /** Which rules bind whom. */
    public Regimes regimes() {
        return file.standards().regimes();
    }

    /** What a plan's other statements must bear out. */
    public Claims claims() {
        return file.standards().claims();
    }

    /** What it means that the plan is silent. */
    public Silence silence() {
        return file.silence();
    }

    Citation citation(Cite cite) {
        return file.standards().instruments().resolve(cite);
    }

    /** The days within a stay, but for its first, on which some standard may begin to give another answer. */
    public SortedSet<LocalDate> turns(Region place, Stay stay) {
        return file.standards().turns(place, stay.from(), stay.until());
    }

    public void add(Fact fact) {
        if (!gives.contains(fact.getClass())) {
            throw new IllegalStateException(derivation.getClass().getSimpleName() + " gives a " + fact.getClass().getSimpleName() + " and does not say so");
        }
        file.add(fact);
    }

    public void addAll(Iterable<? extends Fact> facts) {
        facts.forEach(this::add);
    }

    /** Notes that what the plan leaves out under a property of a thing is told by the thing's name. */
    public void tellByName(Fact thing, String property) {
        file.tellByName(thing, property);
    }
}
