package reception.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.audit.name.Names;
import reception.format.Place;
import reception.format.pack.RuleFolder;

/** From where on what many plans show is told: {@code rules/across/_measures.yaml}, and what an office sets instead. Immutable. */
public final class Measures {

    static final String FILE = "across/_measures.yaml";

    record MeasuresFile(Place at, List<Measure> measures, Integer dispositionYears) {
    }

    private final Map<String, Measure> byId;
    private final int dispositionYears;

    private Measures(Map<String, Measure> byId, int dispositionYears) {
        this.byId = byId;
        this.dispositionYears = dispositionYears;
    }

    /** Those of the built-in rules, or of a folder of rules. */
    public static Measures of(RuleFolder folder) {
        Map<String, Measure> byId = new LinkedHashMap<>();
        MeasuresFile file = Names.bind(MeasuresFile.class, FILE, folder);
        file.measures().forEach(measure -> byId.put(measure.measure(), measure));
        return new Measures(byId, file.dispositionYears());
    }

    /**
     * The same with other figures of the program's own measures.
     *
     * @param figures by id
     * @throws IllegalArgumentException if there is no such measure, or a standard gives it
     */
    public Measures with(Map<String, BigDecimal> figures) {
        Map<String, Measure> all = new LinkedHashMap<>(byId);
        figures.forEach((id, figure) -> {
            Measure measure = all.get(id);
            if (!isOwn(id)) {
                throw new IllegalArgumentException("no measure that can be set: " + id);
            }
            all.put(id, measure.with(figure));
        });
        return new Measures(all, dispositionYears);
    }

    /** Whether there is such a measure, and it is the program's own, which an office may set. */
    public boolean isOwn(String id) {
        return byId.containsKey(id) && byId.get(id).standard() == null;
    }

    /** So many years after what it is about a finding is settled at the latest. */
    public int dispositionYears() {
        return dispositionYears;
    }

    /** All of them. */
    public Collection<Measure> all() {
        return byId.values();
    }

    /** The measure of an id; null if there is none. */
    public Measure get(String id) {
        return byId.get(id);
    }

    BigDecimal value(String id) {
        return byId.get(id).value();
    }
}
