package reception.audit.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The heads of a table, which may stand below a title and in two rows, the upper one of which names groups of columns.
 *
 * @param cells  the heads
 * @param line   where they stand
 * @param titles texts above them
 * @param rest   rows that were read along with them and stand below
 */
record TableHead(List<String> cells, int line, List<String> titles, List<Rows.Row> rest) {

    /** A title, a line for the unit and one for the day may stand above the heads. */
    static final int WITHIN = 10;

    /** Looks for the heads of a table; null if it has no row. */
    static TableHead of(Rows rows, Heads heads) throws IOException {
        List<Rows.Row> first = new ArrayList<>();
        for (Rows.Row row = rows.next(); row != null; row = first.size() < WITHIN ? rows.next() : null) {
            first.add(row);
        }
        if (first.isEmpty()) {
            return null;
        }
        int last = 0;
        List<String> best = first.get(0).cells();
        for (int i = 0; i < first.size(); i++) {
            List<String> single = first.get(i).cells();
            List<String> both = i == 0 ? single : joined(first.get(i - 1).cells(), single, word -> heads.field(Heads.RECEPTIONS, word) != null);
            for (List<String> tried : List.of(single, both)) {
                if (weight(tried, heads) > weight(best, heads)) {
                    best = tried;
                    last = i;
                }
            }
        }
        List<String> titles = first.subList(0, last).stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.isBlank()).toList();
        return new TableHead(best, first.get(last).line(), titles, first.subList(last + 1, first.size()));
    }

    private static long weight(List<String> cells, Heads heads) {
        long known = Math.max(heads.known(Heads.RECEPTIONS, cells), heads.known(Heads.TRIPS, cells));
        return heads.isHead(cells) ? known + Heads.RECEPTIONS.size() : known;
    }

    /**
     * Two rows of heads as one: what stands below, with what stands above it where only both together are a head (陪餐 above 人数).
     *
     * @param isKnown tells heads from other words
     */
    static List<String> joined(List<String> above, List<String> below, Predicate<String> isKnown) {
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
            String upper = i < above.size() ? above.get(i).strip() : "";
            String lower = i < below.size() ? below.get(i).strip() : "";
            group = upper.isEmpty() ? lower.isEmpty() ? "" : group : upper;
            boolean areBoth = !lower.isEmpty() && !group.equals(lower) && isKnown.test(group + lower);
            joined.add(areBoth ? group + lower : lower.isEmpty() ? upper : lower);
        }
        return joined;
    }

    /** The next row below the heads; null after the last one. */
    static Rows.Row next(List<Rows.Row> rest, Rows rows) throws IOException {
        return rest.isEmpty() ? rows.next() : rest.remove(0);
    }
}
