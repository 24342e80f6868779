package reception.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import reception.plan.Fact;
import reception.plan.Plan;
import reception.plan.Region;
import reception.standard.Diets;
import reception.standard.Lexicons;
import reception.standard.Courtesy;
import reception.standard.Observances;
import reception.standard.Organs;
import reception.standard.Regions;
import reception.standard.Citation;
import reception.standard.Cite;
import reception.standard.Claims;
import reception.standard.Regimes;
import reception.standard.Silence;
import reception.standard.Standards;

/** What a derivation may know of a case, and where it adds to it; holds it to what it says that it needs and gives. */
final class Circumstances {

    private final CaseFile file;
    private final Lexicons lexicons;
    private final Derivation derivation;
    private final Set<Class<? extends Fact>> needs;
    private final Set<Class<? extends Fact>> gives;

    Circumstances(CaseFile file, Lexicons lexicons, Derivations.Step step) {
        this.file = file;
        this.lexicons = lexicons;
        this.derivation = step.derivation();
        this.needs = step.needs();
        this.gives = step.gives();
    }

    Plan plan() {
        return file.plan();
    }

    /** Where the reception takes place; null if neither plan nor configuration says. */
    Region region() {
        return file.region();
    }

    Lexicons lexicons() {
        return lexicons;
    }

    /** A point of a place; null if the place or its position is not known. */
    Regions.Position position(Region place) {
        return place == null ? null : file.standards().regions().position(place);
    }

    /** What guides to etiquette advise. */
    Courtesy courtesy() {
        return file.standards().courtesy();
    }

    /** Hours and days of observances. */
    Observances observances() {
        return file.standards().observances();
    }

    /** What names of organs tell. */
    Organs organs() {
        return file.standards().organs();
    }

    Diets diets() {
        return file.diets();
    }

    /** The facts of a type that were derived before, in their order. */
    <F extends Fact> List<F> all(Class<F> type) {
        if (!needs.contains(type)) {
            throw new IllegalStateException(derivation.getClass().getSimpleName() + " reads " + type.getSimpleName() + " and does not say so");
        }
        return file.facts(type);
    }

    /** From when to when the guests are here. */
    VisitPeriod period() {
        return all(VisitPeriod.class).get(0);
    }

    /** The plan and everything in it, each thing before its parts. */
    List<Fact> things() {
        return file.things();
    }

    /** All texts of the plan, in the order of the things. */
    List<PlanText> texts() {
        return file.texts();
    }

    /** A thing of the plan by its key; null if there is none. */
    Fact thing(String key) {
        return file.thing(key);
    }

    /** What a standard says on a thing. Its day may be that of the visit, so that the visit's days must be known. */
    Standards.Answer answer(String standard, Fact thing) {
        period();
        return file.standards().resolve(standard, file.question(thing));
    }

    /** Which rules bind whom. */
    Regimes regimes() {
        return file.standards().regimes();
    }

    /** What a plan's other statements must bear out. */
    Claims claims() {
        return file.standards().claims();
    }

    /** What it means that the plan is silent. */
    Silence silence() {
        return file.silence();
    }

    Citation citation(Cite cite) {
        return file.standards().instruments().resolve(cite);
    }

    /** The days within a stay, but for its first, on which some standard may begin to give another answer. */
    SortedSet<LocalDate> turns(Region place, Stay stay) {
        return file.standards().turns(place, stay.from(), stay.until());
    }

    void add(Fact fact) {
        if (!gives.contains(fact.getClass())) {
            throw new IllegalStateException(derivation.getClass().getSimpleName() + " gives a " + fact.getClass().getSimpleName() + " and does not say so");
        }
        file.add(fact);
    }

    void addAll(Iterable<? extends Fact> facts) {
        facts.forEach(this::add);
    }

    /** Notes that what the plan leaves out under a property of a thing is told by the thing's name. */
    void tellByName(Fact thing, String property) {
        file.tellByName(thing, property);
    }
}
