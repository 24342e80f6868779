package reception.write.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.report.Extract;
import reception.report.Finding;
import reception.report.Printable;
import reception.report.Report;
import reception.report.wording.ReportWording;
import reception.vocabulary.Dates;

/** Draws the programme, a picture for each day, with a table of the same beneath it that holds every word in full; {@code day.jte} lays it out. */
final class HtmlTimeline {

    /** The fact type of the rules about items that get in each other's way. */
    private static final String SLOT = "Slot";
    private static final int WIDTH = 700;
    private static final int GUTTER = 26;
    private static final int ROW = 26;
    private static final int HEAD = 22;
    private static final int BAR = 18;
    private static final int POINT = 6;
    private static final int PADDING = 5;
    private static final int COLUMN_TENTHS = 62;
    private static final int HOUR = TimelineEntry.HOUR;
    private static final int USUAL_START = 8 * HOUR;
    private static final int USUAL_END = 20 * HOUR;
    private static final int CLOSE_TICKS = 14 * HOUR;
    private static final int MOST_DAYS = 31;

    /**
     * A day of the programme, or what has none.
     *
     * @param title   null for what has no day
     * @param picture null if nothing has a time
     */
    record Day(String title, Picture picture, List<Row> rows) {
    }

    /** A row of the table beneath a picture. */
    record Row(int number, String time, String kind, String what, String place, String clash) {
    }

    /** A picture of a day; name begins the ids in it. */
    record Picture(String name, int width, int height, int top, String title, String description, List<Tick> ticks, List<Line> lines) {
    }

    /** An hour of the day, and where it stands. */
    record Tick(int x, String hour) {
    }

    /**
     * An entry as it is drawn.
     *
     * @param base   where its letters stand
     * @param way    the way there; null if it is not known
     * @param bar    null if only its beginning is known
     * @param points of the mark that stands for a bar; null if there is one
     */
    record Line(int number, int base, Box way, Box bar, String points, List<Box> clashes, Label label) {
    }

    /** A rectangle. */
    record Box(String style, int x, int y, int width, int height) {
    }

    /** What is written at an entry; anchor is null for text that begins at x. */
    record Label(String text, String style, int x, String anchor) {
    }

    private final Texts texts;
    private final ReportWording wording;
    private final String id;
    private final Map<String, List<Finding>> clashes = new HashMap<>();
    private final Map<String, List<Finding>> clashedBy = new HashMap<>();
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Map<String, TimelineEntry> byKey = new HashMap<>();
    private final Map<TimelineEntry, Integer> numbers = new LinkedHashMap<>();

    /** @param id begins the ids of what is drawn, so that several plans can stand in one document */
    HtmlTimeline(Texts texts, ReportWording wording, Report report, List<Extract.Event> programme, String id) {
        this.texts = texts;
        this.wording = wording;
        this.id = id;
        gather(programme);
        report.violations().stream().filter(finding -> finding.rule().card().about().equals(SLOT))
                .forEach(finding -> {
                    clashes.computeIfAbsent(finding.subject(), unused -> new ArrayList<>()).add(finding);
                    finding.related().forEach(related -> clashedBy.computeIfAbsent(related.path(), unused -> new ArrayList<>()).add(finding));
                });
    }

    private void gather(List<Extract.Event> programme) {
        for (Extract.Event event : programme) {
            String sorts = event.sorts().isEmpty() ? null : event.sorts().stream().map(wording::word).collect(Collectors.joining(" "));
            switch (event.kind()) {
                case ITEM -> entries.add(new TimelineEntry(TimelineEntry.Kind.ITEM, event.key(), event.starts(), event.ends(), sorts, event.title() == null ? sorts : event.title(), event.place(), event.travel()));
                case MEAL -> entries.add(new TimelineEntry(TimelineEntry.Kind.MEAL, event.key(), event.starts(), null, texts.say("programme.meal"), HtmlSection.words(" ", sorts), event.place(), null));
                case DRIVE -> entries.add(new TimelineEntry(TimelineEntry.Kind.LEG, event.key(), event.starts(), event.ends(), texts.say("programme.drive"), HtmlSection.words(" ", sorts, HtmlSection.words(" → ", event.from(), event.to())), null, null));
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::starts, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(TimelineEntry::kind));
        entries.forEach(entry -> {
            byKey.put(entry.key(), entry);
            numbers.put(entry, numbers.size() + 1);
        });
    }

    /** A picture and a table for each day, and at last what has no day. */
    List<Day> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        entries.stream().filter(entry -> entry.starts() != null).forEach(entry -> {
            days.add(entry.starts().date());
            if (entry.lasts()) {
                days.add(entry.ends().date());
            }
        });
        Map<LocalDate, List<TimelineEntry>> entriesOn = new HashMap<>();
        entries.stream().filter(entry -> entry.starts() != null).forEach(entry -> daysOf(entry, days)
                .forEach(day -> entriesOn.computeIfAbsent(day, unused -> new ArrayList<>()).add(entry)));
        List<Day> shown = new ArrayList<>();
        for (LocalDate day : days) {
            List<TimelineEntry> here = entriesOn.getOrDefault(day, List.of());
            List<TimelineEntry> timed = here.stream().filter(TimelineEntry::isTimed).toList();
            shown.add(new Day(day.toString(), timed.isEmpty() ? null : picture(day, timed), rows(here)));
        }
        List<TimelineEntry> dayless = entries.stream().filter(entry -> entry.starts() == null).toList();
        if (!dayless.isEmpty()) {
            shown.add(new Day(null, null, rows(dayless)));
        }
        return shown;
    }

    /** The days on which an entry is shown; of one that lasts longer than any programme only the first ones and the last. */
    private static Set<LocalDate> daysOf(TimelineEntry entry, TreeSet<LocalDate> days) {
        LocalDate first = entry.starts().date();
        if (!entry.lasts()) {
            return Set.of(first);
        }
        Set<LocalDate> shown = days.subSet(first, true, entry.ends().date(), true).stream().limit(MOST_DAYS).collect(Collectors.toCollection(LinkedHashSet::new));
        shown.add(entry.ends().date());
        return shown;
    }

    private Picture picture(LocalDate day, List<TimelineEntry> timed) {
        Axis axis = Axis.of(timed, day);
        List<Tick> ticks = new ArrayList<>();
        for (int minute = axis.first(); minute <= axis.last(); minute += axis.step()) {
            ticks.add(new Tick(axis.x(minute), minute == TimelineEntry.DAY ? "24:00" : LocalTime.MIN.plusMinutes(minute).toString()));
        }
        List<Line> lines = new ArrayList<>();
        for (TimelineEntry entry : timed) {
            lines.add(line(day, axis, entry, HEAD + lines.size() * ROW + ROW / 2));
        }
        return new Picture(id + "-" + day, WIDTH, HEAD + timed.size() * ROW + PADDING, HEAD - 4, texts.say("programme.of", Dates.of(day, texts.language())),
                timed.stream().map(this::described).collect(Collectors.joining(texts.say("semicolon"))), ticks, lines);
    }

    private String described(TimelineEntry entry) {
        String clash = clashMessages(entry);
        return HtmlSection.words(" ", time(entry), entry.label(), clash.isEmpty() ? null : texts.say("brackets", clash));
    }

    private Line line(LocalDate day, Axis axis, TimelineEntry entry, int middle) {
        int from = axis.x(entry.from(day));
        int until = entry.lasts() ? Math.max(from + 2, axis.x(entry.until(day))) : from;
        Box way = null;
        if (entry.travel() != null && entry.travel() > 0 && entry.starts().date().equals(day)) {
            int leaves = axis.x(Math.max(axis.first(), entry.from(day) - entry.travel()));
            way = new Box("travel", leaves, middle - 2, from - leaves, 4);
        }
        String points = entry.lasts() ? null : (from - POINT) + "," + middle + " " + from + "," + (middle - POINT) + " " + (from + POINT) + "," + middle + " " + from + "," + (middle + POINT);
        List<Box> clashed = new ArrayList<>();
        for (Finding finding : clashes(entry)) {
            clash(day, axis, entry, finding, middle, clashed);
        }
        clashedBy.getOrDefault(entry.key(), List.of()).forEach(finding -> overlap(day, axis, entry, byKey.get(finding.subject()), middle, clashed));
        return new Line(numbers.get(entry), middle + 4, way, entry.lasts() ? bar(entry.kind() == TimelineEntry.Kind.LEG ? "leg" : "item", from, until, middle) : null, points, clashed,
                label(entry, entry.lasts() ? from : from - POINT, entry.lasts() ? until : from + POINT));
    }

    private void clash(LocalDate day, Axis axis, TimelineEntry entry, Finding finding, int middle, List<Box> clashed) {
        List<TimelineEntry> others = finding.related().stream().map(related -> byKey.get(related.path())).filter(Objects::nonNull).toList();
        others.forEach(other -> overlap(day, axis, entry, other, middle, clashed));
        if (others.isEmpty() && entry.travel() != null && entry.starts().date().equals(day)) {
            int leaves = axis.x(Math.max(axis.first(), entry.from(day) - entry.travel()));
            clashed.add(bar("clash", leaves, axis.x(entry.from(day)), middle));
        }
    }

    private static void overlap(LocalDate day, Axis axis, TimelineEntry entry, TimelineEntry other, int middle, List<Box> clashed) {
        if (other == null || !entry.lasts() || !other.isOn(day) || !other.lasts() || !entry.isOn(day)) {
            return;
        }
        int from = Math.max(entry.from(day), other.from(day));
        int until = Math.min(entry.until(day), other.until(day));
        if (until > from) {
            clashed.add(bar("clash", axis.x(from), axis.x(until), middle));
        }
    }

    private static Box bar(String style, int from, int until, int middle) {
        return new Box(style, from, middle - BAR / 2, until - from, BAR);
    }

    private Label label(TimelineEntry entry, int from, int until) {
        String clash = clash(entry);
        String label = HtmlSection.words(" ", clash.isEmpty() ? null : texts.say("programme.clash", clash), entry.label() == null ? "" : entry.label());
        int needed = width(label) + 2 * PADDING;
        boolean isInside = needed <= until - from && clash.isEmpty();
        int right = WIDTH - until;
        int left = from - GUTTER;
        boolean isRight = needed <= right || right >= left;
        String shown = cut(label, (isInside ? until - from : isRight ? right : left) - 2 * PADDING);
        int x = isInside ? from + PADDING : isRight ? until + PADDING : from - PADDING;
        return new Label(shown, clash.isEmpty() ? "label" : "label clashing", x, isInside || isRight ? null : "end");
    }

    private List<Row> rows(List<TimelineEntry> here) {
        return here.stream().map(entry -> new Row(numbers.get(entry), time(entry), orNothing(entry.sort()), orNothing(entry.label()), orNothing(entry.place()), clashMessages(entry))).toList();
    }

    private String clashMessages(TimelineEntry entry) {
        return clashes(entry).stream().map(finding -> finding.message(texts.language())).collect(Collectors.joining(" "));
    }

    private List<Finding> clashes(TimelineEntry entry) {
        return clashes.getOrDefault(entry.key(), List.of());
    }

    /** What an entry clashes with, by the numbers of the entries; a title of a rule would say that there is no clash. */
    private String clash(TimelineEntry entry) {
        List<Finding> here = clashes(entry);
        List<Finding> elsewhere = clashedBy.getOrDefault(entry.key(), List.of());
        if (here.isEmpty() && elsewhere.isEmpty()) {
            return "";
        }
        String others = Stream.concat(here.stream().flatMap(finding -> finding.related().stream().map(Finding.Related::path)), elsewhere.stream().map(Finding::subject))
                .map(byKey::get).filter(other -> other != null && other != entry).map(numbers::get).distinct().sorted().map(String::valueOf).collect(Collectors.joining(texts.say("pause")));
        return others.isEmpty() ? texts.say("programme.clash.somewhere") : texts.say("programme.clash.with", others);
    }

    private String time(TimelineEntry entry) {
        if (!entry.isTimed()) {
            return texts.say("programme.no-time");
        }
        if (!entry.lasts()) {
            return entry.starts().time().toString();
        }
        boolean isOneDay = entry.ends().date().equals(entry.starts().date());
        return entry.starts().time() + "–" + (isOneDay ? entry.ends().time().toString() : entry.ends().date() + " " + entry.ends().time());
    }

    private static String orNothing(String text) {
        return text == null || text.isEmpty() ? "—" : text;
    }

    private static int width(String text) {
        return Printable.columns(text) * COLUMN_TENTHS / 10;
    }

    private static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int end = 0;
        for (int next = 0; next <= text.length() && width(text.substring(0, next) + "…") <= width; next = text.offsetByCodePoints(next, 1)) {
            end = next;
        }
        return text.substring(0, end) + "…";
    }

    /** The hours of a day along the picture. */
    private record Axis(int first, int last, int step) {

        static Axis of(List<TimelineEntry> timed, LocalDate day) {
            int first = timed.stream().mapToInt(entry -> entry.from(day)).min().orElse(USUAL_START);
            int last = timed.stream().flatMap(entry -> Stream.of(entry.from(day), entry.lasts() ? entry.until(day) : 0)).mapToInt(minute -> minute).max().orElse(USUAL_END);
            int from = Math.min(USUAL_START, first / HOUR * HOUR);
            int until = Math.max(USUAL_END, (last + HOUR - 1) / HOUR * HOUR);
            return new Axis(from, until, until - from > CLOSE_TICKS ? 2 * HOUR : HOUR);
        }

        int x(int minute) {
            return GUTTER + PADDING + (minute - first) * (WIDTH - GUTTER - 4 * PADDING) / (last - first);
        }
    }
}
