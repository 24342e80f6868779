package reception.audit.ledger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import reception.audit.Entry;
import reception.audit.EntryPlace;
import reception.audit.name.Names;
import reception.audit.Reception;
import reception.audit.Somebody;
import reception.format.InputError.Kind;
import reception.format.InputError;
import reception.format.Node;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.visit.Person;
import reception.visit.meal.MealTime;
import reception.vocabulary.Internal;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Reads ledgers row by row and keeps no row. A table whose heads name a person and a meal allowance is one of trips, any other one of receptions. An error names the line of the file
 * and, as its column, which cell of the row it is.
 *
 * @since 0.1.0
 */
public final class LedgerReader {

    /** So many errors are told of a file; the rest of a table that is filled in otherwise throughout would be no news. */
    private static final int MOST_ERRORS = 20;

    private final Names names;
    private final Heads heads;
    private final String defaultHost;
    private final BiFunction<LocalDate, Integer, Caps> caps;

    /**
     * What is allowed for a meal on a day.
     *
     * @param each       yuan a person; null if not known
     * @param companions null if not known
     */
    public record Caps(BigDecimal each, BigDecimal companions) {

        /** Nothing is known. */
        public static final Caps UNKNOWN = new Caps(null, null);
    }

    /**
     * What was found in a ledger beside its entries.
     *
     * @param rows   how many rows were read
     * @param errors what could not be read; the rest of its row was
     * @param unread heads of columns that are not known
     * @param notes  how rows were read of which that is not plain
     */
    public record Read(long rows, List<InputError> errors, List<String> unread, List<Text> notes) {
    }

    /**
     * @param heads       other heads of columns, each with the term that it stands for
     * @param defaultHost of rows that name none; may be null
     * @param caps        by day and number of guests
     */
    public LedgerReader(Names names, Map<String, String> heads, String defaultHost, BiFunction<LocalDate, Integer, Caps> caps) {
        this.names = names;
        this.heads = new Heads(heads);
        this.defaultHost = defaultHost;
        this.caps = caps;
    }

    /** Whether a term is that of a column. */
    public static boolean isColumn(String term) {
        return Heads.RECEPTIONS.byWord(term) != null || Heads.TRIPS.byWord(term) != null;
    }

    /**
     * Whether the beginning of a file holds heads of a ledger: a day, and two more that are known.
     *
     * @param own heads of an office, each with the term that it stands for
     */
    public static boolean isLedger(InputStream in, Map<String, String> own) throws IOException {
        try (BufferedInputStream whole = TableText.buffered(in)) {
            return TableText.hasHeads(TableText.beginning(whole), new Heads(own)::isHead);
        }
    }

    /** Whether rows hold heads of a ledger. */
    public static boolean isLedger(List<List<String>> rows, Map<String, String> own) {
        Heads heads = new Heads(own);
        for (int i = 0; i < Math.min(rows.size(), TableHead.WITHIN); i++) {
            List<String> both = i == 0 ? rows.get(i) : TableHead.joined(rows.get(i - 1), rows.get(i), word -> heads.field(Heads.RECEPTIONS, word) != null);
            if (heads.isHead(rows.get(i)) || heads.isHead(both)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads values that commas, semicolons or tabs part, in UTF-8 or as Chinese office programs save them.
     *
     * @param name of the file, as the user gave it
     * @param in   is closed
     */
    public Read csv(String name, InputStream in, Consumer<Entry> receiver) throws IOException {
        try (Rows rows = new CsvRows(in, heads::isHead)) {
            return read(name, List.of(rows), receiver);
        } catch (LedgerException e) {
            return new Read(0, List.of(e.error()), List.of(), List.of());
        }
    }

    /**
     * Reads the rows of any kind of table, or of the sheets of one workbook.
     *
     * @param name of the file, as the user gave it
     */
    @Internal
    public Read read(String name, List<? extends Rows> tables, Consumer<Entry> receiver) throws IOException {
        List<InputError> errors = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        Reversals held = new Reversals(names);
        LedgerEntries maker = new LedgerEntries(names, defaultHost, caps);
        long count = 0;
        for (Rows rows : tables) {
            count += read(name, rows, maker, held, errors, unread, notes);
        }
        held.settle(receiver, errors, notes);
        if (errors.size() > MOST_ERRORS) {
            int more = errors.size() - MOST_ERRORS;
            List<InputError> told = new ArrayList<>(errors.subList(0, MOST_ERRORS));
            told.add(new InputError(Kind.SYNTAX, errors.get(MOST_ERRORS).span(), new Text("此后还有" + more + "处同样不能读取", more + " more of this table cannot be read from here on")));
            return new Read(count, told, unread.stream().distinct().toList(), notes);
        }
        return new Read(count, errors, unread.stream().distinct().toList(), notes);
    }

    private long read(String name, Rows rows, LedgerEntries maker, Reversals held, List<InputError> errors, List<String> unread, List<Text> notes) throws IOException {
        long count = 0;
        try {
            TableHead head = TableHead.of(rows, heads);
            if (head == null) {
                errors.add(new InputError(Kind.MISSING_KEY, new Span(1, 1, 2), new Text("表中没有内容；第一行应为表头，如“日期,公函字号,来访单位,人数,陪餐人数,地点,金额,发票号”",
                        "the table is empty; its first row should hold heads such as date, letter, unit, guests, companions, venue, amount, bill")));
                return 0;
            }
            List<String> titles = Stream.concat(head.titles().stream(), Stream.of(rows.sheet() == null ? "" : rows.sheet(), name)).toList();
            LedgerTable table = new LedgerTable(names, maker, heads, heads.isOfTrips(head.cells()), new LedgerDates(titles), errors, notes);
            if (!table.name(head, rows.sheet(), unread)) {
                return 0;
            }
            String file = name.replace('\\', '/');
            List<Rows.Row> rest = new ArrayList<>(head.rest());
            for (Rows.Row row = TableHead.next(rest, rows); row != null; row = TableHead.next(rest, rows)) {
                count += table.read(new EntryPlace(file, 0, row.line(), 1, EntryPlace.Origin.LEDGER, rows.sheet()), row, held) ? 1 : 0;
            }
            table.end();
        } catch (LedgerException e) {
            errors.add(e.error());
        }
        return count;
    }
}
