package reception.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.report.LimitLine;
import reception.report.LimitSubject;
import reception.report.LimitTable;
import reception.report.Missing;
import reception.report.OpenLimit;
import reception.report.PlanLimits;
import reception.report.Printable;
import reception.report.Report;
import reception.report.Wording;
import reception.standard.Limit;
import reception.standard.Unit;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Writes the limits of plans for people at a terminal, in aligned columns. */
final class LimitsText {

    private static final String GAP = "  ";
    private static final String NOTHING = "—";
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final PrintWriter out;
    private final Language language;

    LimitsText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** Writes what is allowed and what is planned. */
    void write(PlanLimits limits) {
        heading(limits.report());
        Sources sources = new Sources();
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<LimitLine>> groups = new LinkedHashMap<>();
        limits.lines().forEach(line -> groups.computeIfAbsent(group(line.subject()), unused -> new ArrayList<>()).add(line));
        groups.forEach((group, lines) -> {
            rows.add(List.of());
            rows.add(List.of(group, say("计划", "planned"), say("允许", "allowed"), say("余量", "head-room"), say("结论", "result"), say("依据", "source"),
                    say("算式", "arithmetic")));
            for (LimitLine line : lines) {
                rows.add(List.of(GAP + item(line), planned(line), allowed(line), headRoom(line), word(line.outcome()), sources.of(line.limit()),
                        arithmetic(line)));
                open(line.missing(), line.reasons()).forEach(open -> rows.add(List.of(GAP + GAP + open)));
            }
        });
        table(rows);
        if (groups.isEmpty()) {
            line("");
            line(say("没有适用的限额。", "No limit applies."));
        }
        sources.write();
        open(limits.open());
        line("");
    }

    /** Writes what would be allowed for other numbers of guests. */
    void writeTables(PlanLimits limits) {
        heading(limits.report());
        Sources sources = new Sources();
        for (LimitTable table : limits.tables()) {
            Limit first = table.rows().get(0).limit();
            line("");
            line(first.title().in(language) + say("：", ": ") + labels(table.subjects()));
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(GAP + say("来宾", "guests"), say("允许", "allowed"), say("依据", "source"), say("算式", "arithmetic")));
            for (LimitTable.Row row : table.rows()) {
                Limit limit = row.limit();
                rows.add(List.of(GAP + row.guests(), figure(limit.allowed(), limit.unit()), sources.of(limit), limit.arithmetic().in(language)));
            }
            table(rows);
        }
        line("");
        if (limits.tables().isEmpty()) {
            line(say("没有按来宾人数计算的限额。", "No limit depends on the number of guests."));
        }
        line(say("来宾人数以公函所列为准。", "The number of guests is that of the official letter."));
        sources.write();
        line("");
    }

    private void heading(Report report) {
        String document = report.document() == 0 ? "" : say("（第 " + (report.document() + 1) + " 份）", " (document " + (report.document() + 1) + ")");
        line(report.name() + document);
        report.plan().filter(plan -> plan.title() != null).ifPresent(plan -> line(plan.title()));
    }

    private String group(LimitSubject subject) {
        String part = word(subject.part());
        if (subject.part() == LimitSubject.Part.VISIT) {
            return say("【" + part + "】", "[the visit as a whole]");
        }
        String line = subject.span().isSomewhere() ? say("（第 " + subject.span().line() + " 行）", " (line " + subject.span().line() + ")") : "";
        return say("【" + part + "】", "[" + part + "] ") + subject.label().in(language) + line;
    }

    private String item(LimitLine line) {
        String of = line.subject().part() == LimitSubject.Part.VISIT ? line.subject().label().in(language) : "";
        List<LocalDate> days = line.days();
        boolean isNight = line.subject().part() == LimitSubject.Part.LODGING;
        String count = say("，" + days.size() + (isNight ? " 晚" : " 天"), ", " + days.size() + (isNight ? " nights" : " days"));
        String dates = days.isEmpty() ? "" : days.get(0) + (days.size() == 1 ? "" : say(" 至 ", " to ") + days.get(days.size() - 1) + count);
        String more = Stream.of(of, dates).filter(text -> !text.isEmpty()).collect(Collectors.joining(GAP));
        return line.limit().title().in(language) + (more.isEmpty() ? "" : say("（" + more + "）", " (" + more + ")"));
    }

    private String planned(LimitLine line) {
        return line.wording() != null ? NOTHING : line.planned() == null ? say("未写明", "not stated") : figure(line, line.planned());
    }

    private String allowed(LimitLine line) {
        if (line.wording() != null) {
            return line.wording().in(language);
        }
        boolean binds = line.planned() == null || line.headRoom() != null;
        BigDecimal allowed = line.limit().allowed();
        return (binds ? line.atLeast() ? "≥ " : "≤ " : "") + (line.timeOfDay() ? figure(line, allowed) : figure(allowed, line.limit().unit()));
    }

    private String headRoom(LimitLine line) {
        BigDecimal headRoom = line.headRoom();
        if (headRoom == null) {
            return NOTHING;
        }
        String beyond = line.atLeast() ? say("（不足）", " (short)") : say("（超出）", " (over)");
        return figure(headRoom, shortened(line.limit().unit())) + (headRoom.signum() < 0 ? beyond : "");
    }

    private String arithmetic(LimitLine line) {
        Text allowed = line.limit().arithmetic();
        boolean isWorkedOut = line.wording() == null && !allowed.zh().equals(Wording.of(line.limit().allowed(), language));
        return Stream.of(line.arithmetic(), isWorkedOut ? allowed : null).filter(Objects::nonNull).map(text -> text.in(language))
                .collect(Collectors.joining(say("；", "; ")));
    }

    private String figure(LimitLine line, BigDecimal number) {
        if (line.timeOfDay()) {
            return LocalTime.MIN.plusMinutes(number.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValueExact()).toString();
        }
        return figure(number, shortened(line.limit().unit()));
    }

    private String figure(BigDecimal number, Unit unit) {
        String amount = Wording.of(number, language);
        String word = unit == Unit.LEVEL ? "" : word(unit);
        if (language == Language.EN && amount.equals("1")) {
            word = unit == Unit.PEOPLE ? "person" : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        }
        return (amount + " " + word).strip();
    }

    private static Unit shortened(Unit unit) {
        return unit == Unit.YUAN_PER_PERSON_AND_MEAL || unit == Unit.YUAN_PER_PERSON_AND_DAY ? Unit.YUAN : unit;
    }

    private String word(Enum<?> constant) {
        return Vocabulary.word(constant).in(language).replace('-', ' ');
    }

    private List<String> open(List<Missing> missing, List<Text> reasons) {
        List<String> open = new ArrayList<>();
        for (Missing fact : missing) {
            open.add(say("须写明：", "to be stated: ") + fact.label().in(language) + say("（" + fact.key() + "）", " (" + fact.key() + ")"));
        }
        reasons.forEach(reason -> open.add(reason.in(language)));
        return open;
    }

    private void open(List<OpenLimit> limits) {
        if (limits.isEmpty()) {
            return;
        }
        line("");
        line(say("无法确定的标准：", "Standards without a known value:"));
        for (OpenLimit limit : limits) {
            line(GAP + limit.title().in(language) + say("：", ": ") + labels(limit.subjects()));
            open(limit.missing(), limit.reasons()).forEach(open -> line(GAP + GAP + open));
        }
    }

    private String labels(List<LimitSubject> subjects) {
        Set<String> labels = new LinkedHashSet<>();
        subjects.forEach(subject -> {
            boolean isWhole = subject.part() == LimitSubject.Part.VISIT;
            labels.add(isWhole ? say("整个来访", "the visit as a whole") : subject.label().in(language));
        });
        return String.join(say("、", ", "), labels);
    }

    /** Writes rows in columns; a row of one cell takes the line for itself. */
    private void table(List<List<String>> rows) {
        Map<Integer, Integer> widths = new LinkedHashMap<>();
        rows.stream().filter(row -> row.size() > 1).forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths.merge(i, Printable.columns(Printable.of(row.get(i))), Math::max);
            }
        });
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = Printable.of(row.get(i));
                text.append(row.size() > 1 ? Printable.padded(cell, widths.get(i)) + GAP : cell);
            }
            line(text.toString().stripTrailing());
        }
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }

    private void line(String text) {
        out.println(Printable.of(text));
    }

    /** The numbered list of where the figures stand. */
    private final class Sources {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        String of(Limit limit) {
            int number = numbers.computeIfAbsent(text(limit), unused -> numbers.size() + 1);
            return "[" + number + "]" + (limit.verified() ? "" : say(" 未核实", " unverified"));
        }

        private String text(Limit limit) {
            LocalDate until = limit.until();
            List<String> parts = new ArrayList<>();
            parts.add(limit.citation().in(language));
            parts.add(limit.place().in(language));
            parts.add(say("自 " + limit.from() + (until == null ? "" : " 至 " + until) + " 执行",
                    "in force from " + limit.from() + (until == null ? "" : " to " + until)));
            if (limit.season() != null) {
                parts.add(say("旺季 ", "season ") + limit.season());
            }
            if (limit.lastConfirmed() != null) {
                parts.add(say(limit.lastConfirmed() + " 确认", "confirmed " + limit.lastConfirmed()));
            }
            if (!limit.verified() && limit.citation().verified()) {
                parts.add(say("数字未核实", "figure unverified"));
            }
            Stream.of(limit.includes(), limit.note()).filter(Objects::nonNull).forEach(text -> parts.add(text.in(language)));
            return limit.title().in(language) + say("：", ": ") + String.join(say("；", "; "), parts);
        }

        void write() {
            if (!numbers.isEmpty()) {
                line("");
                line(say("依据：", "Sources:"));
                numbers.forEach((text, number) -> line(GAP + "[" + number + "] " + text));
            }
        }
    }
}
