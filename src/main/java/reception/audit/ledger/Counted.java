package reception.audit.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.format.Span;
import reception.vocabulary.Text;

/** How often something was met in a table, where first, and what stood there. */
final class Counted {

    private final Span first;
    private final String example;
    private int count;

    Counted(Span first, String example) {
        this.first = first;
        this.example = example;
    }

    void add() {
        count++;
    }

    int count() {
        return count;
    }

    Span first() {
        return first;
    }

    /** Rows of which something is to be told once for all of them. */
    static final class Rows {

        /** What of a cell is not compared, by its column, as it holds something else than what its column is for. */
        private static final Map<String, Text> NOT_COMPARED = Map.of(
                "letter", new Text("公函字号不是文号", "a letter that is no number of one"),
                "bill", new Text("发票号不是票据号码", "an invoice that is no number of one"),
                "payer", new Text("承担方式看不出由谁承担", "a payer that cannot be told"));

        private final Map<String, Counted> byKind = new LinkedHashMap<>();

        /** @param example what stands there; null where nothing is to be shown */
        void add(String kind, Span at, String example) {
            byKind.computeIfAbsent(kind, unused -> new Counted(at, example)).add();
        }

        List<Text> notes() {
            List<Text> notes = new ArrayList<>();
            byKind.forEach((kind, rows) -> {
                String zh = rows.first.lineInWords().zh() + (rows.count > 1 ? "等" + rows.count + "行" : "");
                String en = rows.first.lineInWords().en() + (rows.count > 1 ? " and " + (rows.count - 1) + " more" : "");
                notes.add(switch (kind) {
                    case "undated" -> new Text(zh + "没有日期，不能按日期比对", en + " without a day, which cannot be compared by day");
                    case "figures" -> new Text(zh + "没有日期、单位和公函，也不是一餐，未比对", en + " without a day, unit, letter or meal, which was not compared");
                    case "letter", "bill", "payer" -> new Text(zh + "所填" + NOT_COMPARED.get(kind).zh() + "（如“" + rows.example + "”），未据以比对",
                            en + " with " + NOT_COMPARED.get(kind).en() + " (such as \"" + rows.example + "\"), by which nothing is compared");
                    default -> new Text(zh + "没有日期、单位和公函，按上一行的同一次接待读取", en + " without a day, unit or letter, read as the same reception as the row above");
                });
            });
            return notes;
        }
    }
}
