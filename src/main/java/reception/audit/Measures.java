package reception.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.format.Place;
import reception.format.pack.RuleFolder;

/** From where on what many plans show is told: {@code rules/across/_measures.yaml}, and what an office sets instead. Immutable. */
public final class Measures {

    static final String FILE = "across/_measures.yaml";

    record MeasuresFile(Place at, List<Measure> measures) {
    }

    private final Map<String, Measure> byId;

    private Measures(Map<String, Measure> byId) {
        this.byId = byId;
    }

    /** Those of the built-in rules, or of a folder of rules. */
    public static Measures of(RuleFolder folder) {
        Map<String, Measure> byId = new LinkedHashMap<>();
        Names.bind(MeasuresFile.class, FILE, folder).measures().forEach(measure -> byId.put(measure.measure(), measure));
        return new Measures(byId);
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
        return new Measures(all);
    }

    /** Whether there is such a measure, and it is the program's own, which an office may set. */
    public boolean isOwn(String id) {
        return byId.containsKey(id) && byId.get(id).standard() == null;
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
