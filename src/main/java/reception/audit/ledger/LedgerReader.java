package reception.audit.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.audit.AllowanceClaim;
import reception.audit.Attendance;
import reception.audit.BillUse;
import reception.audit.Entry;
import reception.audit.EntryPlace;
import reception.audit.HostedMeal;
import reception.audit.LetterCover;
import reception.audit.Names;
import reception.audit.Reception;
import reception.audit.Somebody;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.visit.Person;
import reception.visit.meal.MealTime;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Reads ledgers row by row and keeps no row. A table whose heads name a person and a meal allowance is one of trips, any other one of receptions. An error names the line of the file
 * and, as its column, which cell of the row it is.
 */
public final class LedgerReader {

    /** So many errors are told of a file; the rest of a table that is filled in otherwise throughout would be no news. */
    private static final int MOST_ERRORS = 20;
    private static final int LEAST_HEADS = 3;
    /** A title and a line for the unit may stand above the heads. */
    private static final int MOST_BEFORE_HEAD = 5;

    /** Two days in one cell, as forms have them. */
    private static final Pattern PERIOD = Pattern.compile("(.*\\d[日号]?)\\s*(?:至|到|~|～|—+|–|-(?=\\s*\\d{1,2}日)|\\s-\\s)\\s*(\\d.*)");
    /** Year and month at the beginning of a day. */
    private static final Pattern MONTH = Pattern.compile("^(\\d{4}[年\\-./])\\d{1,2}[月\\-./]");
    private static final int LONGEST_TRIP = 366;

    private final Names names;
    private final Map<String, String> heads;
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
     * @param errors why rows were not
     * @param unread heads of columns that are not known
     */
    public record Read(long rows, List<InputError> errors, List<String> unread) {
    }

    /**
     * @param heads       other heads of columns, each with the term that it stands for
     * @param defaultHost of rows that name none; may be null
     * @param caps        by day and number of guests
     */
    public LedgerReader(Names names, Map<String, String> heads, String defaultHost, BiFunction<LocalDate, Integer, Caps> caps) {
        this.names = names;
        this.heads = new HashMap<>();
        heads.forEach((head, term) -> this.heads.put(Words.normal(head), term));
        this.defaultHost = defaultHost;
        this.caps = caps;
    }

    /** Whether a term is that of a column. */
    public static boolean isColumn(String term) {
        return Vocabulary.section(LedgerRow.class).byWord(term) != null || Vocabulary.section(TravelRow.class).byWord(term) != null;
    }

    /** Whether one of the first lines of a file holds heads of a ledger: a day, and two more that are known. */
    public static boolean isLedger(String beginning) {
        return beginning.replace("\ufeff", "").lines().limit(MOST_BEFORE_HEAD).anyMatch(line -> isHead(Stream.of(line.split(",")).map(cell -> cell.replace("\"", "")).toList()));
    }

    /** Whether cells are heads of a ledger: a day, and two more that are known. */
    public static boolean isHead(List<String> cells) {
        return isHead(cells, Vocabulary.section(LedgerRow.class)) || isHead(cells, Vocabulary.section(TravelRow.class));
    }

    private static boolean isHead(List<String> cells, Vocabulary.Section section) {
        List<Vocabulary.Field> fields = cells.stream().map(cell -> section.byWord(cell.strip())).filter(Objects::nonNull).distinct().toList();
        return fields.contains(section.byName("date")) && fields.size() >= LEAST_HEADS;
    }

    /**
     * Reads comma-separated values in UTF-8.
     *
     * @param name of the file, as the user gave it
     * @param in   is closed
     */
    public Read csv(String name, InputStream in, Consumer<Entry> receiver) throws IOException {
        try (Rows rows = new CsvRows(in)) {
            return read(name, rows, receiver);
        } catch (LedgerException e) {
            return new Read(0, List.of(e.error()), List.of());
        }
    }

    /**
     * Reads the rows of any kind of table.
     *
     * @param name of the file, as the user gave it
     */
    public Read read(String name, Rows rows, Consumer<Entry> receiver) throws IOException {
        List<InputError> errors = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        long count = 0;
        try {
            Table table = head(rows, errors, unread);
            if (table == null) {
                return new Read(0, errors, unread);
            }
            for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
                count += table.read(new EntryPlace(name.replace('\\', '/'), 0, rows.line(), 1, EntryPlace.Origin.LEDGER, rows.sheet()), cells, errors, receiver) ? 1 : 0;
            }
        } catch (LedgerException e) {
            errors.add(e.error());
        }
        if (errors.size() > MOST_ERRORS) {
            int more = errors.size() - MOST_ERRORS;
            List<InputError> told = new ArrayList<>(errors.subList(0, MOST_ERRORS));
            told.add(new InputError(Kind.SYNTAX, errors.get(MOST_ERRORS).span(), new Text("此后还有" + more + "处同样不能读取", more + " more of this table cannot be read from here on")));
            return new Read(count, told, unread);
        }
        return new Read(count, errors, unread);
    }

    private Table head(Rows rows, List<InputError> errors, List<String> unread) throws IOException {
        List<String> cells = rows.next();
        if (cells == null) {
            errors.add(new InputError(Kind.MISSING_KEY, new Span(1, 1, 2), new Text("表中没有内容；第一行应为表头，如“日期,公函字号,来访单位,人数,陪餐人数,地点,金额,发票号”",
                    "the table is empty; its first row should hold heads such as date, letter, unit, guests, companions, venue, amount, bill")));
            return null;
        }
        int line = rows.line();
        List<String> plain = plain(cells);
        for (int i = 1; i < MOST_BEFORE_HEAD && !isHead(plain); i++) {
            List<String> next = rows.next();
            if (next == null) {
                break;
            }
            if (isHead(plain(next))) {
                plain = plain(next);
                line = rows.line();
            }
        }
        Span first = new Span(line, 1, 2, rows.sheet());
        Vocabulary.Section travel = Vocabulary.section(TravelRow.class);
        List<String> known = plain;
        boolean isOfTrips = known.stream().anyMatch(head -> travel.byWord(head) == travel.byName("person")) && known.stream().anyMatch(head -> travel.byWord(head) == travel.byName("mealAllowance"));
        Table table = isOfTrips ? new Table(TravelRow.class, travel) : new Table(LedgerRow.class, Vocabulary.section(LedgerRow.class));
        table.name(known, first, errors, unread);
        return errors.isEmpty() ? table : null;
    }

    private List<String> plain(List<String> cells) {
        return cells.stream().map(cell -> heads.getOrDefault(Words.normal(cell), cell)).toList();
    }

    /** A table whose heads are known. */
    private final class Table {

        private final Class<?> type;
        private final Vocabulary.Section section;
        private final List<Vocabulary.Field> columns = new ArrayList<>();
        private final Map<String, String> shared = new HashMap<>();

        Table(Class<?> type, Vocabulary.Section section) {
            this.type = type;
            this.section = section;
        }

        void name(List<String> cells, Span first, List<InputError> errors, List<String> unread) {
            Map<Vocabulary.Field, Integer> known = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                Vocabulary.Field field = section.byWord(cells.get(i).strip());
                Integer before = field == null ? null : known.putIfAbsent(field, i + 1);
                int cell = i + 1;
                if (before != null) {
                    errors.add(InputError.quoting(Kind.DUPLICATE_KEY, new Span(first.line(), cell, cell + 1, first.sheet()), quotes -> new Text("第" + cell + "列“" + quotes.of(cells.get(cell - 1)) + "”与第" + before + "列是同一项，只能有一列",
                            "column " + cell + " (" + quotes.of(cells.get(cell - 1)) + ") is the same as column " + before + "; there can be one only")));
                } else if (field == null && !cells.get(i).isBlank()) {
                    unread.add(cells.get(i).strip());
                }
                columns.add(field);
            }
            Vocabulary.Field field = section.byName("date");
            if (!known.containsKey(field)) {
                errors.add(new InputError(Kind.MISSING_KEY, first, new Text("表头没有“" + field.word().chinese() + "”一列；别的名称可在 reception.yaml 的“审计”中对应",
                            "no column is headed \"" + field.word().english() + "\"; other heads can be mapped under \"audit\" in reception.yaml")));
            }
        }

        boolean read(EntryPlace place, List<String> cells, List<InputError> errors, Consumer<Entry> receiver) {
            List<Node.Entry> entries = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                Vocabulary.Field field = i < columns.size() ? columns.get(i) : null;
                String text = cells.get(i).strip();
                if (field != null && !text.isEmpty()) {
                    Span span = new Span(place.line(), i + 1, i + 2, place.sheet());
                    Matcher period = field == section.byName("date") && !columns.contains(section.byName("lastDay")) ? PERIOD.matcher(text) : null;
                    if (period != null && period.matches()) {
                        text = period.group(1).strip();
                        entries.add(scalar(section.byName("lastDay"), lastDay(text, period.group(2).strip()), span));
                    }
                    entries.add(scalar(field, text, span));
                }
            }
            String first = cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
            if (entries.isEmpty() || names.isSummaryRow(first) || isHead(plain(cells))) {
                return false;
            }
            List<InputError> own = new ArrayList<>();
            Object row = new Binder(own).partingLists(List.of()).bind(type, new Node.Mapping(place.span(), entries), "", "");
            if (!own.isEmpty()) {
                own.forEach(error -> errors.add(inCell(error)));
                return false;
            }
            if (row instanceof LedgerRow reception) {
                give(reception, place, receiver);
            } else {
                give((TravelRow) row, place, receiver);
            }
            return true;
        }

        private static Node.Entry scalar(Vocabulary.Field field, String text, Span span) {
            return new Node.Entry(new Node.Scalar(span, field.word().english(), false), new Node.Scalar(span, text, false));
        }

        /** The last day of a period, with the year and month of the first where it does not name its own. */
        private static String lastDay(String first, String last) {
            Matcher month = MONTH.matcher(first);
            if (!month.find() || MONTH.matcher(last).find()) {
                return last;
            }
            boolean hasMonth = last.contains("月") || last.matches("\\d{1,2}[-./]\\d{1,2}");
            return (hasMonth ? month.group(1) : month.group()) + last;
        }

        /** A table has no keys; its reader counts cells. */
        private InputError inCell(InputError error) {
            int cell = error.span().column();
            String head = cell <= columns.size() && columns.get(cell - 1) != null ? columns.get(cell - 1).word().chinese() : "";
            String english = head.isEmpty() ? "" : columns.get(cell - 1).word().english();
            return new InputError(error.kind(), error.span(), new Text("第" + cell + "列（" + head + "）：" + error.message().zh(), "column " + cell + " (" + english + "): " + error.message().en()),
                    new Text("第" + cell + "列（" + head + "）：" + error.unquoted().zh(), "column " + cell + " (" + english + "): " + error.unquoted().en()));
        }

        /** Units, venues and days stand in thousands of rows, and are kept once. */
        private String shared(String text) {
            String known = text == null ? null : shared.putIfAbsent(text, text);
            return known == null ? text : known;
        }

        private void give(LedgerRow row, EntryPlace place, Consumer<Entry> receiver) {
            String unit = shared(row.unit());
            String host = shared(row.host() == null ? defaultHost : row.host());
            boolean tellsCover = row.letterFrom() != null || row.letterUntil() != null || row.letterCount() != null;
            LetterCover cover = tellsCover ? new LetterCover(row.letterFrom(), row.letterUntil(), row.letterCount(), List.of()) : null;
            List<Somebody> people = row.people().stream().filter(person -> person.name() != null).map(person -> new Somebody(person.plainName(), person.unit() == null ? unit : person.unit())).toList();
            Integer guests = row.guests() != null || people.isEmpty() ? row.guests() : Integer.valueOf(people.size());
            Reception reception = new Reception(place, host, unit, row.letter(), shared(row.issuer()), row.date(), row.lastDay(), cover, null, guests, people, shared(row.purpose()), shared(row.line()), row.available(),
                    row.amount(), true);
            receiver.accept(reception);
            boolean isMeal = row.item() != null ? names.isMeal(row.item()) : row.companions() != null || row.meal() != null || row.venue() != null || !row.companionNames().isEmpty();
            boolean isTea = row.meal() == MealTime.TEA;
            String venue = shared(row.venue());
            if (isMeal && !isTea) {
                giveMeal(row, reception, guests, venue, receiver);
            }
            if (row.bill() != null) {
                String seller = row.seller() == null ? venue : shared(row.seller());
                List<String> numbers = names.bills(row.bill());
                numbers.forEach(number -> receiver.accept(new BillUse(place, reception, isMeal, row.meal(), number, seller, row.billDate() == null ? row.date() : row.billDate(),
                        numbers.size() == 1 ? row.amount() : null, null)));
            }
        }

        private void giveMeal(LedgerRow row, Reception reception, Integer guests, String venue, Consumer<Entry> receiver) {
            boolean isHosted = row.payer() == null || !names.isPaidByGuests(row.payer());
            Integer companions = row.companions() != null || row.companionNames().isEmpty() ? row.companions() : Integer.valueOf(row.companionNames().size());
            Caps known = row.date() == null ? Caps.UNKNOWN : caps.apply(row.date(), guests);
            receiver.accept(new HostedMeal(reception.place(), reception, row.date(), row.meal(), row.starts(), venue, row.venueKind(), isHosted, guests, companions, row.amount(), known.each(), known.companions()));
            if (row.date() != null) {
                reception.people().forEach(person -> receiver.accept(new Attendance(reception.place(), reception, person, true, row.date(), true, row.meal(), isHosted, row.starts(), null, venue)));
                for (Person person : row.companionNames()) {
                    if (person.name() != null) {
                        receiver.accept(new Attendance(reception.place(), reception, new Somebody(person.plainName(), person.unit() == null ? reception.host() : person.unit()), false, row.date(), true, row.meal(),
                                isHosted, row.starts(), null, venue));
                    }
                }
            }
        }

        private void give(TravelRow row, EntryPlace place, Consumer<Entry> receiver) {
            boolean isClaimed = row.mealAllowance() != null && row.mealAllowance().signum() > 0;
            if (!isClaimed || row.person() == null || row.unit() == null || row.date() == null) {
                return;
            }
            LocalDate stated = row.lastDay() == null || row.lastDay().isBefore(row.date()) ? row.date() : row.lastDay();
            LocalDate last = stated.isAfter(row.date().plusDays(LONGEST_TRIP)) ? row.date().plusDays(LONGEST_TRIP) : stated;
            String unit = shared(row.unit());
            row.date().datesUntil(last.plusDays(1))
                    .forEach(day -> receiver.accept(new AllowanceClaim(place, new Somebody(Words.withoutBlanks(row.person()), unit), day, row.deducted())));
        }
    }
}
