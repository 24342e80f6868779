package reception.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * A paper made from a plan, in one language, to be printed or filled in.
 *
 * @param mark     level and circle of the plan, which stand above all else; null where none do
 * @param language of its words
 * @param parts    from top to bottom
 */
public record Document(Text mark, String title, Language language, List<Part> parts) {

    /** A part of the paper. */
    public sealed interface Part {
    }

    /** Labels with what is known; what is empty is filled in by hand. */
    public record Fields(List<Field> fields) implements Part {

        static Fields of(Field... fields) {
            return new Fields(Arrays.asList(fields));
        }
    }

    /** A label and its value; the value is empty where it is not known. */
    public record Field(String label, String value) {

        static Field of(String label, Object value) {
            return new Field(label, value == null ? "" : value.toString());
        }
    }

    /**
     * A table; without rows it has an empty one, to be filled in by hand.
     *
     * @param total the last row; empty if there is none
     */
    public record Table(String heading, List<Column> columns, List<List<Cell>> rows, List<Cell> total) implements Part {
    }

    /**
     * A column of a table.
     *
     * @param group heading that it shares with its neighbours; empty if it stands alone
     */
    public record Column(String group, String name) {

        static List<Column> named(String... names) {
            return grouped("", names);
        }

        static List<Column> grouped(String group, String... names) {
            return Arrays.stream(names).map(name -> new Column(group, name)).toList();
        }
    }

    /**
     * A cell of a table.
     *
     * @param text   empty where it is to be filled in
     * @param amount in yuan; null if the cell holds no amount
     * @param number null if the cell holds no plain number
     * @param isSum  whether it adds up what stands above it in its column
     */
    public record Cell(String text, BigDecimal amount, Integer number, boolean isSum) {

        /** A cell to be filled in. */
        public static final Cell BLANK = new Cell("", null, null, false);

        static Cell of(Object value) {
            return new Cell(value == null ? "" : value.toString(), null, value instanceof Integer number ? number : null, false);
        }

        static Cell yuan(BigDecimal amount) {
            return new Cell(amount == null ? "" : Amounts.figures(amount), amount, null, false);
        }

        /** @param amount null while not all that is added up is known */
        static Cell sum(BigDecimal amount) {
            return new Cell(amount == null ? "" : Amounts.figures(amount), amount, null, true);
        }

        static List<Cell> row(Object... values) {
            return Arrays.stream(values).map(value -> value instanceof Cell cell ? cell : value instanceof BigDecimal amount ? yuan(amount) : of(value)).toList();
        }
    }

    /** Who signs a letter and when, at its end on the right. */
    public record Closing(List<String> lines) implements Part {
    }

    /**
     * Sentences below each other.
     *
     * @param heading empty if there is none
     */
    public record Notes(String heading, List<String> lines) implements Part {
    }
}
