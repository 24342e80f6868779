package reception.report.wording;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.Span;
import reception.format.Stated;
import reception.report.Finding;
import reception.report.Missing;
import reception.report.Report;
import reception.report.Verdict;
import reception.report.Wording;
import reception.rule.Outcome;
import reception.rule.Owner;
import reception.rule.Severity;
import reception.standard.Instrument;
import reception.standard.Limit;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** What reports say in the same words whatever their format. */
public record ReportWording(Language language) {

    private static final int LINES_NAMED = 6;
    /** They hold no plan with numbers and lines. */
    private static final Set<Owner> PROVIDERS = EnumSet.of(Owner.CATERER, Owner.HOTEL);
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    public String say(String zh, String en) {
        return language.choose(zh, en);
    }

    /** A term as running text has it. */
    public String word(Enum<?> constant) {
        return Vocabulary.word(constant).inProse(language);
    }

    public String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Which of several plans of a file it is; empty for the first. */
    public String document(Report report) {
        return report.document() == 0 ? "" : say("（第" + (report.document() + 1) + "份）", " (document " + (report.document() + 1) + ")");
    }

    /** How many findings and open matters the verdict rests on, without brackets; empty where there are none. */
    public String counts(Report report) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        int open = open(report).size();
        return switch (report.verdict()) {
            case NOT_PERMITTED, TO_BE_COMPLETED, NOT_A_RECEPTION, NOT_COVERED -> counted(errors, warnings, open, report.lowered());
            case UNREADABLE -> say("书写错误" + report.inputErrors().size() + "处", plural(report.inputErrors().size(), "input error"));
            case READY -> "";
        };
    }

    private String counted(long errors, long warnings, int open, long lowered) {
        return Stream.of(errors == 0 ? null : say("不符合规定" + errors + "处", plural(errors, "error")),
                warnings == 0 ? null : say("提醒" + warnings + "处", plural(warnings, "warning")),
                open == 0 ? null : say("待明确" + open + "项", open + " open"),
                lowered == 0 ? null : say("经配置降为建议" + lowered + "处", lowered + " made advice by the configuration"))
                .filter(Objects::nonNull).collect(Collectors.joining(say("，", ", ")));
    }

    /** What the verdict rests on, in one clause: of what may be, what is. */
    public String why(Report report) {
        boolean isIncomplete = !open(report).isEmpty();
        if (report.verdict() != Verdict.TO_BE_COMPLETED || isIncomplete && report.count(Severity.WARNING) > 0) {
            return Vocabulary.word(report.verdict()).means().in(language);
        }
        return isIncomplete ? say("有内容尚未明确", "something is not settled yet") : say("有原则上不妥之处", "something is not as it should be in principle");
    }

    /** Why a finding fails nothing; empty if it may. */
    public String standing(Finding finding) {
        return finding.isExcepted() ? say("（例外，已批准）", " (excepted)") : finding.known() ? say("（已在基线中）", " (known, in the baseline)") : "";
    }

    /** A figure with all that makes it checkable: where and since when it holds, and what it includes. */
    public String standard(Limit limit) {
        String value = limit.level() == null ? new LimitWording(language).figure(limit.allowed(), limit.unit()) : limit.arithmetic().in(language);
        if (limit.citation().instrument().isOwn()) {
            return limit.title().in(language) + say("，参考值：", ", reference value: ") + value + say("（非文件规定）", " (set by no instrument)");
        }
        String season = limit.season() == null ? "" : say("，旺季", ", season ") + daysOfYear(limit.season());
        String confirmed = limit.lastConfirmed() == null ? "" : say("，", ", confirmed ") + Dates.of(limit.lastConfirmed(), language) + say("核对", "");
        String dates = inForce(limit) + confirmed;
        String includes = limit.includes() == null ? "" : say("；", "; ") + limit.includes().in(language);
        return limit.title().in(language) + say("：", ": ") + value + say("（", " (") + limit.place().in(language) + season + say("，", ", ") + dates + includes + say("）", ")");
    }

    /** A season such as 05-01..10-31 in words. */
    String daysOfYear(String season) {
        return Arrays.stream(season.split(Pattern.quote(".."))).map(day -> Dates.of(MonthDay.parse("--" + day), language)).collect(Collectors.joining(say("至", " to ")));
    }

    /** Since when a figure holds, and until when. */
    String inForce(Limit limit) {
        String from = Dates.of(limit.from(), language);
        String until = limit.until() == null ? null : Dates.of(limit.until(), language);
        String days = until == null ? say(from + "起执行", "in force from " + from) : say(from + "至" + until + "执行", "in force from " + from + " to " + until);
        return days + whomItBinds(limit.citation().instrument().binds());
    }

    private String whomItBinds(Instrument.Bound bound) {
        return bound == null ? "" : say("，适用于" + Vocabulary.word(bound).chinese(), ", binds " + Vocabulary.word(bound).prose());
    }

    /** That a finding would be worse if what it rests on were verified, or certain; null if that is not so. */
    public String doubt(Finding finding) {
        boolean isLowered = finding.severity() != finding.rule().severity();
        if (isLowered && finding.byReference()) {
            return say("所依据的规定对本单位仅供参照，故仅作提醒。", "What this rests on does not bind the host directly but is followed by reference, so it is only a warning.");
        }
        if (isLowered && !finding.certain()) {
            return say("仅据名称推断，尚不能肯定，故仅作提醒。", "This is what the words most likely mean, not what they surely say, so it is only a warning.");
        }
        return isLowered ? say("所依据的文件或数字尚未核实，故仅作提醒。", "What this rests on has not been verified, so it is only a warning.") : null;
    }

    /** The lines of the plan's file on which things stand, or the cells of its workbook, the first of them by number; empty if there are none. */
    public String lines(Collection<Span> spans, int most) {
        if (spans.isEmpty()) {
            return "";
        }
        boolean areCells = spans.iterator().next().isCell();
        Stream<String> places = areCells ? spans.stream().map(Span::place) : spans.stream().map(Span::line).sorted().map(String::valueOf);
        List<String> lines = places.distinct().toList();
        String named = lines.stream().limit(most).collect(Collectors.joining(say("、", ", "))) + (lines.size() > most ? say("等", ", ...") : "");
        return areCells ? named : say("第" + named + "行", (lines.size() == 1 ? "line " : "lines ") + named);
    }

    /** The lines on which findings stand; empty if none of them stands in a file. */
    public String linesOf(Report report, Collection<Finding> findings) {
        return lines(findings.stream().filter(finding -> !report.isAboutWhatIsMissing(finding)).map(Finding::span).filter(Span::isSomewhere).toList(), LINES_NAMED);
    }

    /** Where findings stand: their lines, or their entries where there is no file. */
    public String placesOf(Report report, List<Finding> findings) {
        String lines = linesOf(report, findings);
        return lines.isEmpty() ? named(findings.stream().map(Finding::path).filter(path -> !path.isEmpty()).toList()) : lines;
    }

    /** What several findings say, in one clause. */
    public String inShort(FindingGroup group) {
        String message = group.byMessage(this).keySet().iterator().next();
        String clause = message.endsWith(say("。", ".")) ? message.substring(0, message.length() - 1) : message;
        int others = group.byMessage(this).size() - 1;
        String lines = linesOf(group.report(), group.findings().stream().filter(finding -> !finding.path().isEmpty()).toList());
        return clause + (others == 0 ? "" : say("等" + (others + 1) + "处", " and " + others + " more")) + (lines.isEmpty() ? "" : say("（" + lines + "）", " (" + lines + ")"));
    }

    /** Entries of the plan as its reader names them; those that differ in their position in one list only stand together. */
    public String named(Collection<String> paths) {
        return new EntryNames(language).named(paths);
    }

    /** Entries of the plan by section, each section once with what it lacks in brackets. */
    String bySection(Collection<String> paths) {
        return new EntryNames(language).bySection(paths);
    }

    /** What the officer must add or settle, the weightiest first. */
    public List<OpenMatters.Matter> open(Report report) {
        return OpenMatters.of(report, this);
    }

    /** The same in words, with where it stands and the rules that wait for it. */
    public List<String> openMatters(Report report) {
        return open(report).stream().map(this::said).toList();
    }

    /** An open matter in words. */
    public String said(OpenMatters.Matter matter) {
        String where = lines(matter.lines(), LINES_NAMED);
        return capitalised(where.isEmpty() ? matter.said() : where + say(" ", ", ") + matter.said());
    }

    /** A line of its own begins with a capital letter where the language has them. */
    public static String capitalised(String line) {
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** What the plan is silent about and nobody plans without saying so, in one short line: whole sections by name, of what stands within others how much; null if there is nothing. */
    public String notPlanned(Report report) {
        Map<String, String> sections = new LinkedHashMap<>();
        Map<String, Set<String>> within = new LinkedHashMap<>();
        notPlannedEntries(report).forEach(missing -> {
            String key = POSITION.matcher(missing.key()).replaceAll("");
            if (key.contains(".")) {
                within.computeIfAbsent(key.substring(0, key.indexOf('.')), unused -> new LinkedHashSet<>()).add(key);
            } else {
                sections.put(key, named(List.of(missing.key())));
            }
        });
        within.keySet().removeAll(sections.keySet());
        List<String> parts = new ArrayList<>(sections.values());
        within.forEach((section, keys) -> parts.add(say(named(List.of(section)) + keys.size() + "项", named(List.of(section)) + " (" + keys.size() + ")")));
        return parts.isEmpty() ? null
                : say("未写明、视为未安排：" + String.join("、", parts) + "（--all 逐项列出）。", "Not stated, taken as not planned: " + String.join(", ", parts) + " (--all lists them).");
    }

    /** The entries that the plan is silent about and that are taken as not planned, each once; not those that a rule waits for all the same. */
    public List<Missing> notPlannedEntries(Report report) {
        Map<String, Missing> byKey = new LinkedHashMap<>();
        report.assessments(Outcome.NOT_PLANNED).forEach(assessment -> assessment.missing().forEach(missing -> byKey.putIfAbsent(missing.key(), missing)));
        report.openMatters().forEach(assessment -> assessment.missing().forEach(missing -> removeWithWhatHolds(missing.key(), byKey)));
        return List.copyOf(byKey.values());
    }

    private static void removeWithWhatHolds(String key, Map<String, Missing> byKey) {
        byKey.remove(key);
        for (int dot = key.lastIndexOf('.'); dot >= 0; dot = key.lastIndexOf('.', dot - 1)) {
            byKey.remove(key.substring(0, dot));
        }
    }

    /** A fact that the plan leaves open, and where it would stand. */
    public String missing(Report report, Missing missing) {
        String where = report.isSomewhere(missing) ? lines(List.of(missing.span()), 1) + " " : "";
        return where + named(List.of(missing.key())) + say("：", ": ") + state(missing);
    }

    /** How the plan leaves a fact open. */
    String state(Missing missing) {
        return switch (missing.stated()) {
            case TO_BE_CONFIRMED -> say("待定", "to be confirmed");
            case UNREAD -> say("所写内容不能识别，请按可填的内容填写", "what is written is not understood; state one of the values that the form has");
            case NONE -> say("不能为“无”，须写明", "\"none\" is no answer here");
            default -> say("未写明", "not stated");
        };
    }

    /**
     * What is to be done, by who has to act: what several findings ask for once, with all places.
     *
     * @param withAdvice whether what keeps no plan from being ready is among it, after all else
     */
    public Map<Owner, List<String>> tasks(Report report, boolean withAdvice) {
        Map<Owner, List<String>> tasks = new EnumMap<>(Owner.class);
        Map<Boolean, List<Finding>> byAdvice = report.violations().stream().collect(Collectors.partitioningBy(FindingGroup::isAdvice));
        addTasks(report, byAdvice.get(false), "", tasks);
        OpenMatters.toDo(open(report), this).forEach((owner, toState) -> tasks.computeIfAbsent(owner, unused -> new ArrayList<>()).addAll(toState));
        if (withAdvice) {
            addTasks(report, byAdvice.get(true), say("（建议）", "(advice) "), tasks);
        }
        return tasks;
    }

    private void addTasks(Report report, List<Finding> findings, String mark, Map<Owner, List<String>> tasks) {
        Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
        findings.forEach(finding -> alike.computeIfAbsent(List.of(finding.rule().card().owner(), finding.suggestion(language)), unused -> new ArrayList<>()).add(finding));
        alike.forEach((task, asking) -> {
            List<String> paths = asking.stream().map(Finding::path).filter(path -> !path.isEmpty()).toList();
            String served = PROVIDERS.contains(task.get(0)) ? report.served(paths, language) : null;
            if (served != null) {
                tasks.computeIfAbsent((Owner) task.get(0), unused -> new ArrayList<>()).add(mark + capitalised(served + say("：", ": ") + task.get(1)));
                return;
            }
            String where = named(paths);
            String lines = linesOf(report, asking);
            String others = new FindingGroup(report, asking).relatedLines(this);
            String both = lines + (lines.isEmpty() || others.isEmpty() ? "" : say("，另见", "; see also ") + others);
            String place = where.isEmpty() ? "" : where + (both.isEmpty() ? "" : say("（" + both + "）", " (" + both + ")")) + say("：", ": ");
            tasks.computeIfAbsent((Owner) task.get(0), unused -> new ArrayList<>()).add(mark + (mark.isEmpty() ? capitalised(place + task.get(1)) : place + task.get(1)));
        });
    }
}
