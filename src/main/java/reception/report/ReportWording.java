package reception.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.plan.PlanTree;
import reception.rule.Outcome;
import reception.rule.Owner;
import reception.rule.Severity;
import reception.standard.Instrument;
import reception.standard.Limit;
import reception.standard.Unrecorded;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.yaml.Span;
import reception.yaml.Stated;

/** What reports say in the same words whatever their format. */
record ReportWording(Language language) {

    private static final int RULES_NAMED = 3;
    private static final int LINES_NAMED = 6;
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    String say(String zh, String en) {
        return language.choose(zh, en);
    }

    /** A term as running text has it. */
    String word(Enum<?> constant) {
        String word = Vocabulary.word(constant).in(language);
        return language == Language.ZH ? word : word.replace('-', ' ');
    }

    String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Which of several plans of a file it is; empty for the first. */
    String document(Report report) {
        return report.document() == 0 ? "" : say("（第" + (report.document() + 1) + "份）", " (document " + (report.document() + 1) + ")");
    }

    /** How many findings and open matters the verdict rests on, without brackets; empty where there are none. */
    String counts(Report report) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        int open = openMatters(report).size();
        return switch (report.verdict()) {
            case NOT_PERMITTED -> say("不符合规定" + errors + "处，提醒" + warnings + "处，待明确" + open + "项",
                    plural(errors, "error") + ", " + plural(warnings, "warning") + ", " + open + " open") + lowered(report);
            case TO_BE_COMPLETED, NOT_A_RECEPTION, NOT_COVERED -> say("提醒" + warnings + "处，待明确" + open + "项", plural(warnings, "warning") + ", " + open + " open") + lowered(report);
            case UNREADABLE -> say("书写错误" + report.inputErrors().size() + "处", plural(report.inputErrors().size(), "input error"));
            case READY -> "";
        };
    }

    private String lowered(Report report) {
        long lowered = report.lowered();
        return lowered == 0 ? "" : say("，经配置降为建议" + lowered + "处", ", " + lowered + " made advice by the configuration");
    }

    /** Why a finding fails nothing; empty if it may. */
    String standing(Finding finding) {
        return finding.isExcepted() ? say("（例外，已批准）", " (excepted)") : finding.known() ? say("（已在基线中）", " (known, in the baseline)") : "";
    }

    /** A figure with all that makes it checkable: where and since when it holds, and what it includes. */
    String standard(Limit limit) {
        String value = limit.level() == null ? Wording.of(limit.allowed(), language) + say("", " ") + Vocabulary.word(limit.unit()).in(language).replace('-', ' ') : limit.arithmetic().in(language);
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
        return bound == null ? "" : say("，适用于" + Vocabulary.word(bound).chinese(), ", binds " + Vocabulary.word(bound).english().replace('-', ' '));
    }

    /** That a finding would be worse if what it rests on were verified, or certain; null if that is not so. */
    String doubt(Finding finding) {
        boolean isLowered = finding.severity() != finding.rule().severity();
        if (isLowered && finding.byReference()) {
            return say("所依据的规定对本单位仅供参照，故仅作提醒。", "What this rests on does not bind the host directly but is followed by reference, so it is only a warning.");
        }
        if (isLowered && !finding.certain()) {
            return say("仅据名称推断，尚不能肯定，故仅作提醒。", "This is what the words most likely mean, not what they surely say, so it is only a warning.");
        }
        return isLowered ? say("所依据的文件或数字尚未核实，故仅作提醒。", "What this rests on has not been verified, so it is only a warning.") : null;
    }

    /** The other lines that belong to a finding; empty if there are none. */
    String relatedLines(Finding finding) {
        String lines = finding.related().stream().filter(other -> other.span().isSomewhere() && !other.span().equals(finding.span()))
                .map(other -> String.valueOf(other.span().line())).distinct().collect(Collectors.joining(say("、", ", ")));
        return lines.isEmpty() ? "" : say("第" + lines + "行", "line " + lines);
    }

    /** What the officer must add or settle, with the rules that wait for it; what is missing in the same way in several items of a list comes once. */
    List<String> openMatters(Report report) {
        Map<String, Set<Missing>> missing = new LinkedHashMap<>();
        Map<String, List<Assessment>> waiting = new LinkedHashMap<>();
        Map<Text, Set<Text>> unrecorded = new LinkedHashMap<>();
        for (Assessment assessment : report.openMatters()) {
            for (Missing fact : assessment.missing()) {
                String matter = POSITION.matcher(fact.key()).replaceAll("[]") + " " + fact.stated();
                missing.computeIfAbsent(matter, unused -> new LinkedHashSet<>()).add(fact);
                waiting.computeIfAbsent(matter, unused -> new ArrayList<>()).add(assessment);
            }
            Set<Text> ofPlaces = assessment.unrecorded().stream().map(Unrecorded::why).collect(Collectors.toSet());
            assessment.reasons().stream().filter(reason -> !ofPlaces.contains(reason))
                    .forEach(reason -> waiting.computeIfAbsent(reason.in(language), unused -> new ArrayList<>()).add(assessment));
            assessment.unrecorded().forEach(rule -> unrecorded.computeIfAbsent(rule.place(), unused -> new LinkedHashSet<>()).add(rule.title()));
        }
        List<String> matters = new ArrayList<>();
        waiting.forEach((matter, assessments) -> matters.add((missing.containsKey(matter) ? missing(List.copyOf(missing.get(matter))) : matter)
                + say("（", " (") + rules(assessments) + say("）", ")")));
        unrecorded.forEach((place, titles) -> matters.add(unrecorded(place, titles)));
        return matters;
    }

    /** All that is not known of a place and that the plan's rules wait for, in one line. */
    private String unrecorded(Text place, Set<Text> titles) {
        String named = titles.stream().map(title -> title.in(language)).collect(Collectors.joining(say("、", ", ")));
        return say(place.zh() + "：" + named + "未收录；请在 reception.yaml 中填写当地规定，没有该项规定的写“无”",
                place.en() + ": " + named + " not known here; state the place's own in reception.yaml, or \"none\" where it has no such rule");
    }

    /** What the plan is silent about and nobody plans without saying so, in one short line: whole sections by name, of what stands within others how much; null if there is nothing. */
    String notPlanned(Report report) {
        Map<String, String> sections = new LinkedHashMap<>();
        Map<String, Set<String>> within = new LinkedHashMap<>();
        notPlannedEntries(report).forEach(missing -> {
            String key = POSITION.matcher(missing.key()).replaceAll("");
            if (key.contains(".")) {
                within.computeIfAbsent(key.substring(0, key.indexOf('.')), unused -> new LinkedHashSet<>()).add(key);
            } else {
                sections.put(key, missing.label().in(language).replace('-', ' '));
            }
        });
        within.keySet().removeAll(sections.keySet());
        List<String> parts = new ArrayList<>(sections.values());
        within.forEach((section, keys) -> parts.add(say(PlanTree.term(section).chinese() + keys.size() + "项", keys.size() + " of " + PlanTree.term(section).english().replace('-', ' '))));
        return parts.isEmpty() ? null
                : say("未写明、视为未安排：" + String.join("、", parts) + "（--all 逐项列出）。", "Not stated, taken as not planned: " + String.join(", ", parts) + " (--all lists them).");
    }

    /** The entries that the plan is silent about and that are taken as not planned, each once. */
    List<Missing> notPlannedEntries(Report report) {
        Map<String, Missing> byKey = new LinkedHashMap<>();
        report.assessments(Outcome.NOT_PLANNED).forEach(assessment -> assessment.missing().forEach(missing -> byKey.putIfAbsent(missing.key(), missing)));
        return List.copyOf(byKey.values());
    }

    /** A fact that the plan leaves open, and where it would stand. */
    String missing(Missing missing) {
        return missing(List.of(missing));
    }

    private String missing(List<Missing> same) {
        Missing first = same.get(0);
        Set<String> keys = same.stream().map(Missing::key).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> lines = same.stream().map(Missing::span).filter(Span::isSomewhere).map(span -> String.valueOf(span.line())).distinct().toList();
        String named = lines.stream().limit(LINES_NAMED).collect(Collectors.joining(say("、", ", "))) + (lines.size() > LINES_NAMED ? say("等", ", ...") : "");
        String where = lines.isEmpty() ? "" : say("第" + named + "行", (lines.size() == 1 ? "line " : "lines ") + named) + " ";
        String key = keys.size() == 1 ? first.key() : POSITION.matcher(first.key()).replaceAll("[]") + say("，" + keys.size() + "处", ", " + keys.size() + " times");
        String state = switch (first.stated()) {
            case TO_BE_CONFIRMED -> say("待定", "to be confirmed");
            case NONE -> say("不能为“无”，须写明", "\"none\" is no answer here");
            default -> say("未写明", "not stated");
        };
        return where + first.label().in(language) + say("（" + key + "）", " (" + key + ")") + say("：", ": ") + state;
    }

    private String rules(List<Assessment> assessments) {
        Set<String> titles = new LinkedHashSet<>();
        assessments.forEach(assessment -> titles.add(assessment.rule().card().title().in(language)));
        String named = titles.stream().limit(RULES_NAMED).collect(Collectors.joining(say("、", ", ")));
        int more = titles.size() - RULES_NAMED;
        return more > 0 ? named + say("等" + titles.size() + "条", " and " + more + " more") : named;
    }

    /** What is to be done, by who has to act. */
    Map<Owner, Set<String>> tasks(Report report) {
        Map<Owner, Set<String>> tasks = new EnumMap<>(Owner.class);
        report.violations().forEach(finding -> tasks.computeIfAbsent(finding.rule().card().owner(), unused -> new LinkedHashSet<>())
                .add(finding.rule().card().title().in(language) + say("：", ": ") + finding.suggestion(language)));
        Set<String> toState = new LinkedHashSet<>();
        report.openMatters().forEach(assessment -> assessment.missing().forEach(missing -> toState.add(missing.label().in(language))));
        if (!toState.isEmpty()) {
            tasks.computeIfAbsent(Owner.HANDLER, unused -> new LinkedHashSet<>())
                    .add(say("在方案中写明：" + String.join("、", toState) + "。", "State in the plan: " + String.join(", ", toState) + "."));
        }
        return tasks;
    }
}
