package reception.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import reception.format.Node;
import reception.format.pack.RuleFolder;
import reception.standard.Standard.DatedValue;
import reception.standard.Standard.Table;
import reception.visit.Region;
import reception.vocabulary.Words;

/** The values of each standard by the places that they are for, made once when they are first asked for. */
final class ValuesByPlace {

    private final RuleFolder folder;
    private final Map<Table, List<FigureTable.Row>> tables;
    private final Map<String, List<LocalValue>> localValues;
    private final int layers;
    private final Map<String, Map<String, List<PlacedValue>>> byStandard = new ConcurrentHashMap<>();
    private final Map<String, Map<String, ValuesOfPlace>> holdingByStandard = new ConcurrentHashMap<>();

    /**
     * @param layer which of the files that were added, one after the other, gives it: values of one succeed each other, those of several hold side by side
     */
    private record LocalValue(DatedValue value, int layer) {
    }

    /**
     * Those of a folder of rules.
     *
     * @param tables those that were read when the standards were checked; the others lie in the folder
     */
    ValuesByPlace(RuleFolder folder, Map<Table, List<FigureTable.Row>> tables) {
        this(folder, tables, Map.of(), 0);
    }

    /** @param layers how many times local values were added */
    private ValuesByPlace(RuleFolder folder, Map<Table, List<FigureTable.Row>> tables, Map<String, List<LocalValue>> localValues, int layers) {
        this.folder = folder;
        this.tables = tables;
        this.localValues = localValues;
        this.layers = layers;
    }

    /**
     * These with local values of one more file.
     *
     * @param tablesOfLocal those that lie beside it
     */
    ValuesByPlace with(List<Standard> local, Map<Table, List<FigureTable.Row>> tablesOfLocal) {
        Map<Table, List<FigureTable.Row>> allTables = new IdentityHashMap<>(tables);
        allTables.putAll(tablesOfLocal);
        Map<String, List<LocalValue>> all = new HashMap<>(localValues);
        for (Standard standard : local) {
            List<LocalValue> both = new ArrayList<>(all.getOrDefault(standard.standard(), List.of()));
            standard.values().forEach(value -> both.add(new LocalValue(value, layers + 1)));
            all.put(standard.standard(), both);
        }
        return new ValuesByPlace(folder, allTables, all, layers + 1);
    }

    /** All values of a standard, by the code of the place that each is written for. */
    Map<String, List<PlacedValue>> of(Standard standard) {
        return byStandard.computeIfAbsent(standard.standard(), unused -> {
            List<PlacedValue> expanded = new ArrayList<>();
            List<LocalValue> local = localValues.getOrDefault(standard.standard(), List.of());
            standard.values().stream().filter(value -> local.stream().noneMatch(known -> known.value() == value)).forEach(value -> expand(value, 0, expanded));
            local.forEach(known -> expand(known.value(), known.layer(), expanded));
            return expanded.stream().collect(Collectors.groupingBy(PlacedValue::region, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        });
    }

    /**
     * Those that a place may have: its own, and those of the places around it.
     *
     * @param region null where the place is unknown
     */
    ValuesOfPlace holdingAt(Standard standard, Region region) {
        return holdingByStandard.computeIfAbsent(standard.standard(), unused -> new ConcurrentHashMap<>())
                .computeIfAbsent(region == null ? Region.NATION : region.code(), unused -> {
                    List<PlacedValue> here = new ArrayList<>();
                    for (String code : region == null ? Set.of(Region.NATION) : chain(region)) {
                        here.addAll(of(standard).getOrDefault(code, List.of()));
                    }
                    return ValuesOfPlace.of(here);
                });
    }

    private static Set<String> chain(Region region) {
        return new LinkedHashSet<>(List.of(Region.NATION, region.province(), region.prefecture(), region.code()));
    }

    private void expand(DatedValue value, int layer, List<PlacedValue> expanded) {
        Map<String, Set<String>> where = where(value.where());
        if (value.table() == null) {
            expanded.add(new PlacedValue(value, value.region(), value.season(), where, value.value(), layer));
            return;
        }
        List<String> columns = value.table().columns();
        List<FigureTable.Row> rows = tables.containsKey(value.table()) ? tables.get(value.table()) : FigureTable.read(folder, value.table());
        for (FigureTable.Row row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                Map<String, Set<String>> whereHere = new LinkedHashMap<>(where);
                whereHere.put(value.table().dimension(), Set.of(columns.get(i)));
                expanded.add(new PlacedValue(value, row.region(), row.season(), whereHere, row.figures().get(i), layer));
            }
        }
    }

    private static Map<String, Set<String>> where(Node node) {
        Map<String, Set<String>> where = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                List<Node> words = entry.value() instanceof Node.Sequence sequence ? sequence.items() : List.of(entry.value());
                Set<String> set = new LinkedHashSet<>();
                words.forEach(word -> set.add(Words.normal(((Node.Scalar) word).text())));
                where.put(entry.key().text(), set);
            }
        }
        return where;
    }
}
