package reception.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.report.Heading;
import reception.report.LimitLine;
import reception.report.LimitSubject;
import reception.report.LimitTable;
import reception.report.OpenLimit;
import reception.report.PlanLimits;
import reception.report.Printable;
import reception.report.Profile;
import reception.report.Report;
import reception.report.wording.LimitSources;
import reception.report.wording.LimitWording;
import reception.standard.Limit;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** Writes the limits of plans for people at a terminal, in aligned columns. */
public final class LimitsText {

    private static final String GAP = "  ";

    private final PrintWriter out;
    private final Language language;
    private final LimitWording wording;

    public LimitsText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
        this.wording = new LimitWording(language);
    }

    /** Writes what is allowed and what is planned. */
    public void write(PlanLimits limits) {
        heading(limits.report());
        LimitSources sources = new LimitSources(wording);
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<LimitLine>> groups = new LinkedHashMap<>();
        limits.lines().forEach(line -> groups.computeIfAbsent(wording.group(line.subject()), unused -> new ArrayList<>()).add(line));
        groups.forEach((group, lines) -> {
            rows.add(List.of());
            rows.add(List.of(group, say("计划", "planned"), say("允许", "allowed"), say("余量", "head-room"), say("结论", "result"), say("依据", "source"),
                    say("算式", "arithmetic")));
            for (LimitLine line : lines) {
                rows.add(List.of(GAP + wording.item(line), wording.planned(line), wording.allowed(line), wording.headRoom(line),
                        Vocabulary.word(line.outcome()).inProse(language), sources.of(line.limit()), wording.arithmetic(line)));
                wording.open(line.missing(), line.reasons()).forEach(open -> rows.add(List.of(GAP + GAP + open)));
            }
        });
        table(rows);
        if (groups.isEmpty()) {
            line("");
            line(say("没有适用的限额。", "No limit applies."));
        }
        write(sources);
        open(limits.open());
        line("");
    }

    /** Writes what would be allowed for other numbers of guests. */
    public void writeTables(PlanLimits limits) {
        heading(limits.report());
        LimitSources sources = new LimitSources(wording);
        for (LimitTable table : limits.tables()) {
            Limit first = table.rows().get(0).limit();
            line("");
            line(first.title().in(language) + say("：", ": ") + labels(table.subjects()));
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(GAP + say("来宾", "guests"), say("允许", "allowed"), say("依据", "source"), say("算式", "arithmetic")));
            for (LimitTable.Row row : table.rows()) {
                Limit limit = row.limit();
                rows.add(List.of(GAP + row.guests(), wording.figure(limit.allowed(), limit.unit()), sources.of(limit), limit.arithmetic().in(language)));
            }
            table(rows);
        }
        line("");
        if (limits.tables().isEmpty()) {
            line(say("没有按来宾人数计算的限额。", "No limit depends on the number of guests."));
        }
        line(say("来宾人数以公函所列为准。", "The number of guests is that of the official letter."));
        write(sources);
        line("");
    }

    private void heading(Report report) {
        String document = report.document() == 0 ? "" : say("（第" + (report.document() + 1) + "份）", " (document " + (report.document() + 1) + ")");
        line(report.name() + document);
        report.heading().map(Heading::mark).map(mark -> mark.in(language)).ifPresent(this::line);
        report.heading().map(Heading::title).ifPresent(this::line);
        if (report.profile() != Profile.FULL) {
            line(report.profile().note(language));
        }
    }

    private void open(List<OpenLimit> limits) {
        if (limits.isEmpty()) {
            return;
        }
        line("");
        line(say("无法确定的标准：", "Standards without a known value:"));
        for (OpenLimit limit : limits) {
            line(GAP + limit.title().in(language) + say("：", ": ") + labels(limit.subjects()));
            wording.open(limit.missing(), limit.reasons()).forEach(open -> line(GAP + GAP + open));
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

    private void write(LimitSources sources) {
        if (!sources.list().isEmpty()) {
            line("");
            line(say("依据：", "Sources:"));
            for (int i = 0; i < sources.list().size(); i++) {
                line(GAP + "[" + (i + 1) + "] " + sources.list().get(i));
            }
        }
    }
}
