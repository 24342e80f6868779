package reception.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.format.bind.PeriodText;
import reception.plan.Plan;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.Visit;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Vocabulary;

/** The rows of a programme, each with the day of the row before where it names none. */
final class ProgrammeRows {

    private static final Section PLAN = Vocabulary.section(Plan.class);
    private static final Section ITEM = Vocabulary.section(ItineraryItem.class);
    private static final Section VISIT = Vocabulary.section(Visit.class);
    private static final Field VISITED = PLAN.byName("visit");
    private static final Field TITLE = ITEM.byName("title");
    private static final Field STARTS = ITEM.byName("starts");
    private static final Field ENDS = ITEM.byName("ends");
    private static final Field ON = ITEM.byName("on");
    private static final Field PART = ITEM.byName("partOfDay");
    private static final Field ARRIVES = VISIT.byName("arrives");
    private static final Pattern COUNTED_DAY = Pattern.compile("^\\s*(?:第|(?i:day)\\s*|D)([一二三四五六七八九]|\\d{1,2})[天日]?(?![\\dA-Za-z])(.*)$");
    private static final Pattern WEEKDAY = Pattern.compile("^\\s*(?:星期|礼拜|周)[一二三四五六日天]\\s*[，,、：:]?\\s*[（(]?([^()（）]+)[)）]?(.*)$");
    private static final String NUMERALS = "一二三四五六七八九";

    private final List<Node> rows = new ArrayList<>();
    private final String firstDay;
    private String day;
    private boolean isOther;

    ProgrammeRows(Node.Mapping plan) {
        firstDay = firstDay(plan);
    }

    static String firstDay(Node.Mapping plan) {
        Node.Entry visit = PlanShapes.entry(plan, PLAN, VISITED);
        Node.Entry arrival = visit != null && visit.value() instanceof Node.Mapping mapping ? PlanShapes.entry(mapping, VISIT, ARRIVES) : visit;
        PeriodText period = arrival != null && arrival.value() instanceof Node.Scalar scalar ? PeriodText.of(scalar.text()) : null;
        return period == null ? null : period.from().day();
    }

    Node of(Node value) {
        if (value instanceof Node.Scalar scalar && PeriodText.of(scalar.text()) == null) {
            return value;
        }
        addAll(value instanceof Node.Scalar scalar ? new Node.Sequence(value.span(), rowsOf(scalar)) : value);
        isOther |= value instanceof Node.Scalar;
        return isOther ? new Node.Sequence(value.span(), List.copyOf(rows)) : value;
    }

    /** The rows of a programme that stands in one cell: 上午座谈，下午考察. Each begins with a time of its own. */
    private List<Node> rowsOf(Node.Scalar cell) {
        List<String> texts = new ArrayList<>();
        for (String piece : cell.text().split("(?<=[，,；;。\n])")) {
            PeriodText period = PeriodText.of(piece.strip());
            boolean isRow = texts.isEmpty() || period != null && period.rest().codePoints().anyMatch(Character::isIdeographic);
            if (isRow) {
                texts.add(piece);
            } else {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + piece);
            }
        }
        return texts.stream().map(row -> (Node) PlanShapes.text(cell, texts.size() == 1 ? row : row.strip().replaceFirst("[，,；;。]$", ""))).toList();
    }

    private void addAll(Node value) {
        if (value instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::add);
        } else {
            isOther = true;
            add(value);
        }
    }

    private void add(Node item) {
        if (item instanceof Node.Scalar scalar) {
            PeriodText period = period(scalar.text());
            String title = period == null ? null : period.rest().strip().replaceFirst("^[：:，,。、；;|｜]\\s*", "");
            boolean isRow = title != null && !title.isEmpty();
            isOther |= isRow;
            rows.add(isRow ? timed(new Node.Mapping(item.span(), List.of(Binder.added(STARTS, scalar), Binder.added(TITLE, PlanShapes.text(scalar, title)))), period, scalar) : item);
        } else if (item instanceof Node.Mapping mapping && isTimetable(mapping)) {
            isOther = true;
            mapping.entries().forEach(this::addUnder);
        } else if (item instanceof Node.Mapping mapping && mapping.entries().stream().anyMatch(ProgrammeRows::isPart)) {
            addParts(mapping);
        } else if (item instanceof Node.Mapping mapping) {
            addMapping(mapping);
        } else {
            rows.add(item);
        }
    }

    /** A period as a row of a programme names it, also by counting the days of the visit: 第一天（12月7日）上午. */
    private PeriodText period(String text) {
        Matcher counted = COUNTED_DAY.matcher(text);
        if (!counted.matches()) {
            Matcher weekday = WEEKDAY.matcher(text);
            return PeriodText.of(weekday.matches() ? weekday.group(1) : text);
        }
        String rest = counted.group(2).replaceAll("^[\\s：:，,（(]+|[)）]", "");
        PeriodText more = rest.isEmpty() ? null : PeriodText.of(rest);
        if (more != null && more.from().day() != null) {
            return more;
        }
        int number = Integer.parseInt(counted.group(1).chars().allMatch(Character::isDigit) ? counted.group(1) : String.valueOf(1 + NUMERALS.indexOf(counted.group(1))));
        String counting = firstDay == null || number < 1 ? null : PeriodText.dayAfter(firstDay, number - 1);
        return new PeriodText(new PeriodText.Moment(counting, more == null ? null : more.from().part(), more == null ? null : more.from().clock()), more == null ? null : more.until(), "");
    }

    /** Whether every key is a day or a time. */
    private boolean isTimetable(Node.Mapping mapping) {
        return !mapping.entries().isEmpty() && mapping.entries().stream().allMatch(entry -> ITEM.byWord(entry.key().text()) == null && period(entry.key().text()) != null);
    }

    /** What is on at a time that is a key, or on a day. */
    private void addUnder(Node.Entry entry) {
        PeriodText period = period(entry.key().text());
        boolean isOfADay = period.from().clock() == null && !(entry.value() instanceof Node.Scalar) && (entry.value() instanceof Node.Sequence || isTimetable((Node.Mapping) entry.value()));
        if (isOfADay) {
            day = period.from().day() == null ? day : period.from().day();
            addAll(entry.value());
            return;
        }
        List<Node.Entry> row = new ArrayList<>(List.of(Binder.added(STARTS, entry.key())));
        if (entry.value() instanceof Node.Mapping more) {
            row.addAll(more.entries());
        } else {
            row.add(Binder.added(TITLE, entry.value()));
        }
        rows.add(timed(new Node.Mapping(entry.key().span(), row), period, entry.key()));
    }

    private static boolean isPart(Node.Entry entry) {
        return ITEM.byFormWord(entry.key().text()) == null && PlanShapes.isPartOfDay(entry.key().text().strip());
    }

    /** A day in one row, with a column for each part of it: {日期: 12月8日, 上午: 座谈, 下午: 考察}. */
    private void addParts(Node.Mapping mapping) {
        isOther = true;
        Node.Entry on = PlanShapes.entry(mapping, ITEM, ON);
        Node.Entry starts = on == null ? PlanShapes.entry(mapping, ITEM, STARTS) : on;
        PeriodText period = starts != null && starts.value() instanceof Node.Scalar scalar ? period(scalar.text()) : null;
        day = period == null || period.from().day() == null ? day : period.from().day();
        List<Node.Entry> others = mapping.entries().stream().filter(entry -> !isPart(entry)).toList();
        mapping.entries().stream().filter(ProgrammeRows::isPart).filter(entry -> !(entry.value() instanceof Node.Scalar scalar && scalar.text().isBlank())).forEach(this::addUnder);
        if (others.stream().anyMatch(entry -> entry != starts)) {
            addMapping(new Node.Mapping(mapping.span(), others));
        }
    }

    private void addMapping(Node.Mapping mapping) {
        Node.Entry title = PlanShapes.entry(mapping, ITEM, TITLE);
        if (title != null && title.value() instanceof Node.Sequence sequence && isOfRows(sequence)) {
            isOther = true;
            Node.Entry on = PlanShapes.entry(mapping, ITEM, ON);
            Node.Entry starts = on == null ? PlanShapes.entry(mapping, ITEM, STARTS) : on;
            PeriodText period = starts != null && starts.value() instanceof Node.Scalar scalar ? period(scalar.text()) : null;
            day = period == null || period.from().day() == null ? day : period.from().day();
            addAll(title.value());
            return;
        }
        rows.add(row(mapping));
    }

    private static boolean isOfRows(Node.Sequence sequence) {
        return sequence.items().stream().allMatch(item -> item instanceof Node.Mapping || item instanceof Node.Scalar scalar && PeriodText.of(scalar.text()) != null);
    }

    private Node row(Node.Mapping mapping) {
        Node.Entry on = PlanShapes.entry(mapping, ITEM, ON);
        Node.Entry starts = PlanShapes.entry(mapping, ITEM, STARTS);
        Node.Entry written = starts != null ? starts : on;
        if (written == null || !(written.value() instanceof Node.Scalar scalar)) {
            return endsOnly(mapping);
        }
        if (on == null && PlanShapes.isPlain(scalar.text())) {
            day = scalar.text().substring(0, 10);
            return endsOnly(mapping);
        }
        if (starts != null && on != null && on.value() instanceof Node.Scalar named) {
            PeriodText ofDay = period(named.text());
            day = ofDay == null || ofDay.from().day() == null ? day : ofDay.from().day();
        }
        PeriodText period = period(scalar.text());
        if (period == null || !period.rest().isBlank() || !period.from().isPossible()) {
            return mapping;
        }
        isOther = true;
        Node.Mapping begun = starts == null ? PlanShapes.with(mapping, null, Binder.added(STARTS, scalar)) : mapping;
        return timed(begun, period, scalar);
    }

    /** A row whose end is only a time of its day. */
    private Node endsOnly(Node.Mapping mapping) {
        Node.Entry ends = PlanShapes.entry(mapping, ITEM, ENDS);
        PeriodText end = ends != null && ends.value() instanceof Node.Scalar scalar && !PlanShapes.isPlain(scalar.text()) ? PeriodText.of(scalar.text()) : null;
        if (end == null || end.from().day() != null || !end.rest().isBlank() || !end.from().isPossible()) {
            return mapping;
        }
        isOther = true;
        return PlanShapes.with(mapping, ends, new Node.Entry(ends.key(), PlanShapes.text((Node.Scalar) ends.value(), day == null ? Binder.TO_BE_CONFIRMED.get(1) : PlanShapes.moment(day, end.from()))));
    }

    /** A row with its beginning, its end and its part of the day apart; to be confirmed where no day is known. */
    private Node timed(Node.Mapping row, PeriodText period, Node.Scalar written) {
        day = period.from().day() != null ? period.from().day() : day != null ? day : firstDay;
        Node.Entry starts = PlanShapes.entry(row, ITEM, STARTS);
        String begins = day == null ? Binder.TO_BE_CONFIRMED.get(1) : PlanShapes.moment(day, period.from());
        Node.Mapping shaped = PlanShapes.with(row, starts, new Node.Entry(starts.key(), PlanShapes.text(written, begins)));
        Node.Entry ends = PlanShapes.entry(shaped, ITEM, ENDS);
        if (ends == null && period.until() != null && day != null) {
            String until = PlanShapes.moment(period.until().day() == null ? day : period.until().day(), period.until());
            shaped = PlanShapes.with(shaped, null, Binder.added(ENDS, PlanShapes.text(written, until)));
        }
        if (period.from().part() != null && period.from().clock() == null && PlanShapes.entry(shaped, ITEM, PART) == null) {
            shaped = PlanShapes.with(shaped, null, Binder.added(PART, PlanShapes.text(written, period.from().part())));
        }
        return endsOnly(shaped);
    }
}
