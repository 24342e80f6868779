package reception.audit.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.audit.Entry;
import reception.audit.EntryPlace;
import reception.audit.name.Names;
import reception.audit.Reception;
import reception.format.InputError.Kind;
import reception.format.InputError;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.Stated;
import reception.format.bind.Binder;
import reception.visit.Person;
import reception.visit.meal.MealTime;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Vocabulary;

/** A table whose heads are known: makes entries of its rows. A cell that cannot be read is told and left open; the rest of its row is compared. */
final class LedgerTable {

    /** What of a reception is not written again in the rows of its other meals. */
    private static final Set<String> OF_RECEPTION = Set.of("date", "lastDay", "host", "unit", "letter", "issuer", "letterFrom", "letterUntil", "letterCount", "purpose", "guests", "people", "line", "person");
    /** By which a row is seen to be one of its own, and not the next meal of the one above. */
    private static final Set<String> OWN = Set.of("date", "unit", "letter", "person");
    /** By which a row without these is seen to be of a meal or a bill, and not a sum. */
    private static final Set<String> OF_MEAL = Set.of("meal", "venue", "bill", "item", "companionNames", "starts", "seller");
    /** What is of all rows over which a cell is merged together, and would be counted again. */
    private static final Set<String> ONCE = Set.of("amount", "bill", "mealAllowance");

    private static final Pattern COUNT = Pattern.compile("\\p{IsHan}{0,8}?(\\d{1,3})\\s*[人名位]?");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("\\d{1,2}\\.\\d");

    private final Names names;
    private final LedgerEntries maker;
    private final Heads heads;
    private final Class<?> type;
    private final Section section;
    private final LedgerDates dates;
    private final List<Column> columns = new ArrayList<>();
    private final List<InputError> errors;
    private final List<Text> notes;
    private final Map<Field, String> above = new HashMap<>();
    private final Map<Field, Counted> cut = new LinkedHashMap<>();
    private final Counted.Rows counted = new Counted.Rows();

    /** A column that is read; the power of ten by which its figures are more than yuan. */
    private record Column(Field field, int power) {
    }

    LedgerTable(Names names, LedgerEntries maker, Heads heads, boolean isOfTrips, LedgerDates dates, List<InputError> errors, List<Text> notes) {
        this.names = names;
        this.maker = maker;
        this.heads = heads;
        this.type = isOfTrips ? TravelRow.class : LedgerRow.class;
        this.section = isOfTrips ? Heads.TRIPS : Heads.RECEPTIONS;
        this.dates = dates;
        this.errors = errors;
        this.notes = notes;
    }

    /** Takes the heads; of two for the same the one that says more counts. Says whether the table can be read. */
    boolean name(TableHead head, String sheet, List<String> unread) {
        Integer power = head.titles().stream().map(Heads::powerOfAll).filter(found -> found != null).findFirst().orElse(0);
        Map<Field, Integer> known = new LinkedHashMap<>();
        for (int i = 0; i < head.cells().size(); i++) {
            String text = head.cells().get(i).strip();
            Field field = heads.field(section, text);
            int own = Heads.power(text);
            columns.add(new Column(field, own == 0 && !text.contains("元") ? power : own));
            Integer before = field == null ? null : known.get(field);
            if (field == null && !text.isBlank()) {
                unread.add(text);
            } else if (before != null) {
                boolean isMoreExact = text.length() > head.cells().get(before).strip().length();
                int left = isMoreExact ? before : i;
                columns.set(left, new Column(null, 0));
                known.put(field, isMoreExact ? i : before);
                String other = head.cells().get(isMoreExact ? i : before).strip();
                notes.add(new Text("第" + (left + 1) + "列“" + head.cells().get(left).strip() + "”与“" + other + "”是同一项，只读取“" + other + "”",
                        "column " + (left + 1) + " (" + head.cells().get(left).strip() + ") is the same as " + other + ", which is the one that is read"));
            } else if (field != null) {
                known.put(field, i);
            }
        }
        Field date = section.byName("date");
        if (!known.containsKey(date)) {
            errors.add(new InputError(Kind.MISSING_KEY, new Span(head.line(), 1, 2, sheet), new Text("表头没有“" + date.word().chinese() + "”一列；别的名称可在 reception.yaml 的“审计”中对应",
                    "no column is headed \"" + date.word().english() + "\"; other heads can be mapped under \"audit\" in reception.yaml")));
            return false;
        }
        return true;
    }

    /** Reads a row; says whether it is one. */
    boolean read(EntryPlace place, Rows.Row row, Reversals receiver) {
        Map<Field, String> texts = texts(row, place.sheet());
        if (texts.isEmpty() || isHeadAgain(row, texts) || isSum(row, texts) || !carry(texts, row, place)) {
            return false;
        }
        above.clear();
        above.putAll(texts);
        Cells cells = new Cells(place, row, texts);
        List<Entry> entries = cells.entries();
        if (cells.takesBack && !entries.isEmpty() && entries.get(0) instanceof Reception reception && reception.amount() != null) {
            receiver.takeBack(entries, cells.error(section.byName("amount"), Kind.NEGATIVE, new Text("红字行没有可以冲销的行：没有同一公函、同一来访单位或者同一地点的同一金额；此行未比对",
                    "this takes something back, but no row has the same sum for the same letter, unit or place; the row is not compared")));
        } else if (!cells.takesBack) {
            receiver.add(entries);
        }
        return true;
    }

    /** What stands in the columns that are read. */
    private Map<Field, String> texts(Rows.Row row, String sheet) {
        Map<Field, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size() && i < columns.size(); i++) {
            Field field = columns.get(i).field();
            String text = row.cells().get(i).strip();
            Rows.Mark mark = row.marks().get(i);
            if (field == null || text.isEmpty() || names.isBlankMark(text) || mark == Rows.Mark.MERGED && ONCE.contains(field.name())) {
                continue;
            }
            Span span = new Span(row.line(), i + 1, i + 2, sheet);
            if (mark == Rows.Mark.CUT || field.name().equals("bill") && names.isCut(text)) {
                cut.computeIfAbsent(field, unused -> new Counted(span, null)).add();
            } else if (mark == Rows.Mark.FAILED) {
                errors.add(inCell(new InputError(Kind.WRONG_TYPE, span, new Text("这一格的公式出错，或者没有存下算出的值；请在 WPS 或 Excel 中打开并保存，或者直接写值", "the formula of this cell failed, or no value is stored beside it; open and save the file in an office program, or write the value"))));
            } else {
                texts.put(field, names.isDitto(text) ? above.getOrDefault(field, text) : text);
            }
        }
        return texts;
    }

    /** Printed ledgers have their heads on each page. */
    private boolean isHeadAgain(Rows.Row row, Map<Field, String> texts) {
        String day = texts.get(section.byName("date"));
        return day != null && day.chars().noneMatch(Character::isDigit) && heads.isHead(row.cells());
    }

    /** A row without a day that sums up others, or says who made the table. What has a day of its own is a row, whatever is written beside it. */
    private boolean isSum(Rows.Row row, Map<Field, String> texts) {
        String day = texts.getOrDefault(section.byName("date"), "");
        if (day.chars().anyMatch(Character::isDigit) && !names.isSum(day)) {
            return false;
        }
        List<String> first = row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        return first.stream().limit(1).anyMatch(names::isSummaryRow) || first.stream().anyMatch(names::isSum) || first.stream().filter(text -> texts.containsValue(text)).noneMatch(text -> text.chars().anyMatch(Character::isLetterOrDigit));
    }

    /** Completes a row that is the next meal of the reception above it; false if it is none at all. */
    private boolean carry(Map<Field, String> texts, Rows.Row row, EntryPlace place) {
        boolean isOwn = texts.keySet().stream().anyMatch(field -> OWN.contains(field.name()));
        Span span = new Span(row.line(), 1, 2, place.sheet());
        if (isOwn) {
            boolean isDated = texts.containsKey(section.byName("date"));
            if (!isDated) {
                counted.add("undated", span, null);
            }
            return true;
        }
        if (above.isEmpty() || texts.keySet().stream().noneMatch(field -> OF_MEAL.contains(field.name()))) {
            counted.add("figures", span, null);
            return false;
        }
        above.forEach((field, text) -> {
            if (OF_RECEPTION.contains(field.name())) {
                texts.putIfAbsent(field, text);
            }
        });
        counted.add("carried", span, null);
        return true;
    }

    /** Says of all rows together what need not be said of each. */
    void end() {
        cut.forEach((field, numbers) -> {
            String zh = numbers.count() > 1 ? "这一列有" + numbers.count() + "个号码" : "这个号码";
            String en = numbers.count() > 1 ? numbers.count() + " numbers of this column were" : "this number was";
            errors.add(inCell(new InputError(Kind.WRONG_TYPE, numbers.first(), new Text(zh + "按数值保存，只余前15位，不能与其他号码比对；请把该列设为“文本”格式后按票据重新登记",
                    en + " stored as figures, of which 15 digits are left, and cannot be compared; set the column to text and enter the numbers again"))));
        });
        notes.addAll(counted.notes());
    }

    /** A table has no keys; its reader counts cells. */
    private InputError inCell(InputError error) {
        int cell = error.span().column();
        Field field = cell <= columns.size() ? columns.get(cell - 1).field() : null;
        String head = field == null ? "" : field.word().chinese();
        String english = field == null ? "" : field.word().english();
        return new InputError(error.kind(), error.span(), new Text("第" + cell + "列（" + head + "）：" + error.message().zh(), "column " + cell + " (" + english + "): " + error.message().en()),
                new Text("第" + cell + "列（" + head + "）：" + error.unquoted().zh(), "column " + cell + " (" + english + "): " + error.unquoted().en()));
    }

    /** The cells of one row on their way to its entries. */
    private final class Cells {

        private final EntryPlace place;
        private final Rows.Row row;
        private final Map<Field, String> texts;
        private final List<Node.Entry> entries = new ArrayList<>();
        private boolean takesBack;

        Cells(EntryPlace place, Rows.Row row, Map<Field, String> texts) {
            this.place = place;
            this.row = row;
            this.texts = texts;
        }

        private Span span(Field field) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).field() == field) {
                    return new Span(place.line(), i + 1, i + 2, place.sheet());
                }
            }
            return place.span();
        }

        InputError error(Field field, Kind kind, Text said) {
            return inCell(new InputError(kind, span(field), said));
        }

        List<Entry> entries() {
            texts.forEach(this::add);
            texts.forEach(this::countIfNotCompared);
            List<InputError> own = new ArrayList<>();
            Object bound = new Binder(own).partingLists(List.of()).bind(type, new Node.Mapping(place.span(), entries), "", "");
            own.forEach(error -> errors.add(inCell(error)));
            if (bound instanceof LedgerRow reception) {
                tellUnread(reception.at());
                return maker.of(reception, place);
            }
            if (bound instanceof TravelRow trip) {
                tellUnread(trip.at());
                return maker.of(trip, place);
            }
            return List.of();
        }

        /** What a plan may keep in words of its own is open here, too, but nobody reads the words of a ledger. */
        private void tellUnread(Place at) {
            texts.forEach((field, text) -> {
                if (at.stated(field.name()) == Stated.UNREAD) {
                    boolean isDay = field.type() == java.time.LocalDate.class;
                    errors.add(error(field, Kind.WRONG_TYPE, new Text((isDay ? "应为日期" : "看不出所填的值") + "，现为“" + text + "”", (isDay ? "a day is expected, not \"" : "no value of this column can be read in \"") + text + "\"")));
                }
            });
        }

        private void add(Field field, String text) {
            if ((field.yuan() || field.type() == Integer.class) && names.isAbout(text)) {
                errors.add(error(field, Kind.WRONG_TYPE, new Text("应为确数，现为“" + text + "”", "an exact number is expected, not \"" + text + "\"")));
            } else if (field.type() == java.time.LocalDate.class) {
                day(field, text);
            } else if (field.yuan()) {
                String positive = Figures.takenBack(text);
                takesBack |= positive != null && field.name().equals("amount");
                put(field, Figures.yuan(positive == null ? text : positive, column(field).power()));
            } else if (field.type() == Person.class) {
                people(field, text);
            } else {
                put(field, field.type() == Integer.class ? Figures.count(text) : text);
            }
        }

        private void countIfNotCompared(Field field, String text) {
            boolean isOther = switch (field.name()) {
                case "letter" -> names.letter(text) == null;
                case "bill" -> names.bills(text).isEmpty();
                case "payer" -> names.isPaidByHost(text) == null;
                default -> false;
            };
            if (isOther) {
                counted.add(field.name(), span(field), text);
            }
        }

        /** Where names should stand, a number of people often does. */
        private void people(Field field, String text) {
            Matcher count = COUNT.matcher(text);
            Field number = section.byName(field.name().equals("people") ? "guests" : "companions");
            if (count.matches()) {
                if (!texts.containsKey(number)) {
                    Span span = span(field);
                    entries.add(new Node.Entry(new Node.Scalar(span, number.word().english(), false), new Node.Scalar(span, count.group(1), false)));
                }
            } else if (text.chars().noneMatch(Character::isLetter)) {
                errors.add(error(field, Kind.WRONG_TYPE, new Text("应为姓名或者人数，现为“" + text + "”", "names or a number of people are expected, not \"" + text + "\"")));
            } else {
                put(field, names.parted(text));
            }
        }

        private Column column(Field field) {
            return columns.stream().filter(column -> column.field() == field).findFirst().orElseThrow();
        }

        private void put(Field field, String text) {
            Span span = span(field);
            entries.add(new Node.Entry(new Node.Scalar(span, field.word().english(), false), new Node.Scalar(span, text, false)));
        }

        private void day(Field field, String text) {
            int column = span(field).column() - 1;
            boolean mayHaveLostZeros = LIKE_A_NUMBER.matcher(text).matches() && (place.sheet() == null || row.marks().get(column) == Rows.Mark.NUMBER);
            LedgerDates.Written day = dates.read(text, mayHaveLostZeros);
            if (day.wrong() != null) {
                errors.add(error(field, Kind.WRONG_TYPE, day.wrong()));
                return;
            }
            put(field, day.day());
            Field last = section.byName("lastDay");
            boolean isFirst = field == section.byName("date");
            if (isFirst && day.until() != null && !texts.containsKey(last)) {
                Span span = span(field);
                entries.add(new Node.Entry(new Node.Scalar(span, last.word().english(), false), new Node.Scalar(span, day.until(), false)));
            }
            Field meal = section.byName("meal");
            Object told = meal == null || texts.containsKey(meal) || day.rest().isEmpty() ? null : Vocabulary.choices(MealTime.class).byWord(day.rest().replaceAll("[()（）]", ""));
            if (isFirst && told != null) {
                put(meal, Vocabulary.word((MealTime) told).chinese());
            }
        }
    }
}
