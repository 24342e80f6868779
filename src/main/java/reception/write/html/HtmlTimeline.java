package reception.write.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
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
import reception.visit.When;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;

/** Draws the programme, a picture for each day, with a table of the same beneath it that holds every word in full. */
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
    private static final int HOUR = 60;
    private static final int DAY_MINUTES = 24 * HOUR;
    private static final int USUAL_START = 8 * HOUR;
    private static final int USUAL_END = 20 * HOUR;
    private static final int CLOSE_TICKS = 14 * HOUR;
    private static final int MOST_DAYS = 31;

    private enum Kind { ITEM, MEAL, LEG }

    /**
     * Something that happens at some time.
     *
     * @param label  what the picture calls it
     * @param travel minutes of travel to it; null where the plan does not say
     */
    private record Entry(Kind kind, String key, When starts, When ends, String sort, String label, String place, Integer travel) {

        boolean isTimed() {
            return starts != null && starts.time() != null;
        }

        boolean lasts() {
            return isTimed() && ends != null && ends.time() != null && ends.compareTo(starts) > 0;
        }

        /** Minutes of a day at which it begins and ends there; an item of several days fills those between. */
        int from(LocalDate day) {
            return starts.date().isBefore(day) ? 0 : minutes(starts.time());
        }

        int until(LocalDate day) {
            return ends.date().isAfter(day) ? DAY_MINUTES : minutes(ends.time());
        }

        boolean isOn(LocalDate day) {
            return starts != null && (starts.date().equals(day) || lasts() && starts.date().isBefore(day) && !ends.date().isBefore(day));
        }
    }

    private final Html html;
    private final ReportWording wording;
    private final String id;
    private final Map<String, List<Finding>> clashes = new HashMap<>();
    private final Map<String, List<Finding>> clashedBy = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<Entry, Integer> numbers = new LinkedHashMap<>();

    /** @param id begins the ids of what is drawn, so that several plans can stand in one document */
    HtmlTimeline(Html html, ReportWording wording, Report report, List<Extract.Event> programme, String id) {
        this.html = html;
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
                case ITEM -> entries.add(new Entry(Kind.ITEM, event.key(), event.starts(), event.ends(), sorts, event.title() == null ? sorts : event.title(), event.place(), event.travel()));
                case MEAL -> entries.add(new Entry(Kind.MEAL, event.key(), event.starts(), null, wording.say("用餐", "meal"), words(" ", sorts), event.place(), null));
                case DRIVE -> entries.add(new Entry(Kind.LEG, event.key(), event.starts(), event.ends(), wording.say("行车", "drive"), words(" ", sorts, words(" → ", event.from(), event.to())), null, null));
            }
        }
        entries.sort(Comparator.comparing(Entry::starts, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Entry::kind));
        entries.forEach(entry -> {
            byKey.put(entry.key(), entry);
            numbers.put(entry, numbers.size() + 1);
        });
    }

    /** Writes a figure and a table for each day, and at last what has no day. */
    void write() {
        TreeSet<LocalDate> days = new TreeSet<>();
        entries.stream().filter(entry -> entry.starts() != null).forEach(entry -> {
            days.add(entry.starts().date());
            if (entry.lasts()) {
                days.add(entry.ends().date());
            }
        });
        Map<LocalDate, List<Entry>> entriesOn = new HashMap<>();
        entries.stream().filter(entry -> entry.starts() != null).forEach(entry -> daysOf(entry, days)
                .forEach(day -> entriesOn.computeIfAbsent(day, unused -> new ArrayList<>()).add(entry)));
        for (LocalDate day : days) {
            write(day, entriesOn.getOrDefault(day, List.of()));
        }
        List<Entry> dayless = entries.stream().filter(entry -> entry.starts() == null).toList();
        if (!dayless.isEmpty()) {
            html.element("h3", wording.say("日期未写明", "No day stated"));
            table(dayless);
        }
        if (entries.isEmpty()) {
            html.element("p", wording.say("方案没有写日程、用餐和行车。", "The plan states no programme, meals or drives.")).text("\n");
        }
    }

    /** The days on which an entry is shown; of one that lasts longer than any programme only the first ones and the last. */
    private static Set<LocalDate> daysOf(Entry entry, TreeSet<LocalDate> days) {
        LocalDate first = entry.starts().date();
        if (!entry.lasts()) {
            return Set.of(first);
        }
        Set<LocalDate> shown = days.subSet(first, true, entry.ends().date(), true).stream().limit(MOST_DAYS).collect(Collectors.toCollection(LinkedHashSet::new));
        shown.add(entry.ends().date());
        return shown;
    }

    private void write(LocalDate day, List<Entry> here) {
        List<Entry> timed = here.stream().filter(Entry::isTimed).toList();
        html.open("div", "class", "day").element("h3", day.toString());
        if (!timed.isEmpty()) {
            picture(day, timed);
        }
        html.close().text("\n");
        table(here);
    }

    private void picture(LocalDate day, List<Entry> timed) {
        Axis axis = Axis.of(timed, day);
        int height = HEAD + timed.size() * ROW + PADDING;
        String name = id + "-" + day;
        html.open("figure", "class", "timeline").open("svg", "role", "img", "viewBox", "0 0 " + WIDTH + " " + height, "aria-labelledby", name + "-title " + name + "-desc");
        html.element("title", wording.say(Dates.of(day, Language.ZH) + "日程图", "Programme of " + Dates.of(day, Language.EN)), "id", name + "-title");
        html.element("desc", timed.stream().map(this::described).collect(Collectors.joining(wording.say("；", "; "))), "id", name + "-desc");
        html.open("defs").open("pattern", "id", name + "-clash", "width", "6", "height", "6", "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)");
        html.element("rect", "", "width", "6", "height", "6", "class", "clash-ground").element("rect", "", "width", "2.5", "height", "6", "class", "clash-line").close().close();
        for (int minute = axis.first(); minute <= axis.last(); minute += axis.step()) {
            String x = String.valueOf(axis.x(minute));
            html.element("line", "", "class", "hour", "x1", x, "x2", x, "y1", String.valueOf(HEAD - 4), "y2", String.valueOf(height));
            html.element("text", minute == DAY_MINUTES ? "24:00" : LocalTime.MIN.plusMinutes(minute).toString(), "class", "tick", "x", x, "y", "12");
        }
        for (int i = 0; i < timed.size(); i++) {
            row(day, axis, timed.get(i), HEAD + i * ROW, "url(#" + name + "-clash)");
        }
        html.close().close().text("\n");
    }

    private String described(Entry entry) {
        String clash = clashes(entry).stream().map(finding -> finding.message(wording.language())).collect(Collectors.joining(" "));
        return words(" ", time(entry), entry.label(), clash.isEmpty() ? null : wording.say("（", "(") + clash + wording.say("）", ")"));
    }

    private void row(LocalDate day, Axis axis, Entry entry, int top, String hatch) {
        int middle = top + ROW / 2;
        int from = axis.x(entry.from(day));
        int until = entry.lasts() ? Math.max(from + 2, axis.x(entry.until(day))) : from;
        html.element("text", String.valueOf(numbers.get(entry)), "class", "number", "x", "2", "y", String.valueOf(middle + 4));
        boolean isTravelShown = entry.travel() != null && entry.travel() > 0 && entry.starts().date().equals(day);
        if (isTravelShown) {
            int leaves = axis.x(Math.max(axis.first(), entry.from(day) - entry.travel()));
            html.element("rect", "", "class", "travel", "x", String.valueOf(leaves), "y", String.valueOf(middle - 2), "width", String.valueOf(from - leaves), "height", "4");
        }
        if (entry.lasts()) {
            bar(entry.kind() == Kind.LEG ? "leg" : "item", null, from, until, middle);
        } else {
            String points = (from - POINT) + "," + middle + " " + from + "," + (middle - POINT) + " " + (from + POINT) + "," + middle + " " + from + "," + (middle + POINT);
            html.element("polygon", "", "class", "point", "points", points);
        }
        for (Finding finding : clashes(entry)) {
            clash(day, axis, entry, finding, middle, hatch);
        }
        clashedBy.getOrDefault(entry.key(), List.of()).forEach(finding -> overlap(day, axis, entry, byKey.get(finding.subject()), middle, hatch));
        label(entry, entry.lasts() ? from : from - POINT, entry.lasts() ? until : from + POINT, middle);
    }

    private void clash(LocalDate day, Axis axis, Entry entry, Finding finding, int middle, String hatch) {
        List<Entry> others = finding.related().stream().map(related -> byKey.get(related.path())).filter(Objects::nonNull).toList();
        others.forEach(other -> overlap(day, axis, entry, other, middle, hatch));
        if (others.isEmpty() && entry.travel() != null && entry.starts().date().equals(day)) {
            int leaves = axis.x(Math.max(axis.first(), entry.from(day) - entry.travel()));
            bar("clash", hatch, leaves, axis.x(entry.from(day)), middle);
        }
    }

    private void overlap(LocalDate day, Axis axis, Entry entry, Entry other, int middle, String hatch) {
        if (other == null || !entry.lasts() || !other.isOn(day) || !other.lasts() || !entry.isOn(day)) {
            return;
        }
        int from = Math.max(entry.from(day), other.from(day));
        int until = Math.min(entry.until(day), other.until(day));
        if (until > from) {
            bar("clash", hatch, axis.x(from), axis.x(until), middle);
        }
    }

    private void bar(String style, String fill, int from, int until, int middle) {
        html.element("rect", "", "class", style, "fill", fill, "x", String.valueOf(from), "y", String.valueOf(middle - BAR / 2),
                "width", String.valueOf(until - from), "height", String.valueOf(BAR));
    }

    private void label(Entry entry, int from, int until, int middle) {
        String clash = clash(entry);
        String label = words(" ", clash.isEmpty() ? null : wording.say("【" + clash + "】", "[" + clash + "]"), entry.label() == null ? "" : entry.label());
        int needed = width(label) + 2 * PADDING;
        boolean isInside = needed <= until - from && clash.isEmpty();
        int right = WIDTH - until;
        int left = from - GUTTER;
        boolean isRight = needed <= right || right >= left;
        String shown = cut(label, (isInside ? until - from : isRight ? right : left) - 2 * PADDING);
        int x = isInside ? from + PADDING : isRight ? until + PADDING : from - PADDING;
        html.element("text", shown, "class", clash.isEmpty() ? "label" : "label clashing", "x", String.valueOf(x), "y", String.valueOf(middle + 4),
                "text-anchor", isInside || isRight ? null : "end");
    }

    private void table(List<Entry> rows) {
        html.open("table", "class", "programme").open("thead").open("tr");
        for (String head : List.of(wording.say("序号", "No."), wording.say("时间", "Time"), wording.say("类型", "Kind"), wording.say("内容", "What"),
                wording.say("地点", "Place"), wording.say("冲突", "Clash"))) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody").text("\n");
        for (Entry entry : rows) {
            html.open("tr").element("td", String.valueOf(numbers.get(entry)), "class", "figure").element("td", time(entry), "class", "time");
            html.element("td", orNothing(entry.sort())).element("td", orNothing(entry.label())).element("td", orNothing(entry.place()));
            html.element("td", clashes(entry).stream().map(finding -> finding.message(wording.language())).collect(Collectors.joining(" ")), "class", "clashing").closeLine();
        }
        html.close().close().text("\n");
    }

    private List<Finding> clashes(Entry entry) {
        return clashes.getOrDefault(entry.key(), List.of());
    }

    /** What an entry clashes with, by the numbers of the entries; a title of a rule would say that there is no clash. */
    private String clash(Entry entry) {
        List<Finding> here = clashes(entry);
        List<Finding> elsewhere = clashedBy.getOrDefault(entry.key(), List.of());
        if (here.isEmpty() && elsewhere.isEmpty()) {
            return "";
        }
        String others = Stream.concat(here.stream().flatMap(finding -> finding.related().stream().map(Finding.Related::path)), elsewhere.stream().map(Finding::subject))
                .map(byKey::get).filter(other -> other != null && other != entry).map(numbers::get).distinct().sorted().map(String::valueOf).collect(Collectors.joining(wording.say("、", ", ")));
        return others.isEmpty() ? wording.say("时间冲突", "clash") : wording.say("与" + others + "冲突", "clashes with " + others);
    }

    private String time(Entry entry) {
        if (!entry.isTimed()) {
            return wording.say("时间未写明", "no time stated");
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

    private static String words(String between, String... words) {
        return Arrays.stream(words).filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(between));
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
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

        static Axis of(List<Entry> timed, LocalDate day) {
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
