package reception.report.wording;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.Span;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Missing;
import reception.report.Report;
import reception.rule.RuleBook;
import reception.rule.Threshold;
import reception.vocabulary.Text;

/**
 * One thing that a report says, in one language: what formats with a line, a row or an annotation for each have in common.
 *
 * @param rule    id of the rule, or of what stands for one
 * @param message on one line
 * @param path    where it stands, in English keys; empty for the plan as a whole
 * @param fingerprint of what is no finding
 * @param finding null if it is no finding
 */
public record Issue(Level level, String rule, String title, String message, Span span, String path, String fingerprint, Finding finding) {

    public Issue {
        message = message.replace('\n', ' ');
    }

    /** That of the finding, if it is one: worked out only for a format that shows it. */
    @Override
    public String fingerprint() {
        return finding == null ? fingerprint : finding.fingerprint();
    }

    /** Stands for a rule where a plan cannot be read. */
    public static final String UNREADABLE_PLAN = "reception/unreadable-plan";
    /** What an unreadable plan is called. */
    public static final Text UNREADABLE_TITLE = new Text("方案无法读取", "Plan that cannot be read");
    /** Stands for a rule where a plan is not ready, and nothing less will do. */
    public static final String OPEN_PLAN = "reception/not-ready";
    /** What such a plan is called. */
    public static final Text OPEN_TITLE = new Text("方案有待明确事项", "Plan that is not ready");
    private static final String NOTE = "reception/note";

    /** How bad it is; the lower-case name is part of the formats. */
    public enum Level {
        UNREADABLE, ERROR, NOT_READY, WARNING, INFO, EXCEPTED, KNOWN, OPEN, NOTE;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Everything that a report says: errors of the file, findings, open matters, notes. */
    public static List<Issue> of(Report report, ReportWording wording) {
        List<Issue> issues = new ArrayList<>();
        report.inputErrors().forEach(error -> issues.add(of(error, wording)));
        report.findings().forEach(finding -> issues.add(of(finding, wording)));
        report.openMatters().forEach(assessment -> issues.add(of(report, assessment, wording)));
        report.notices().forEach(notice -> issues.add(new Issue(Level.NOTE, NOTE, wording.say("提示", "Note"), notice.in(wording.language()), Span.NOWHERE, "",
                Finding.fingerprint(NOTE + "\n" + issues.size()), null)));
        return issues;
    }

    /** The same, and where nothing less than a plan that is ready will do, that it is not; a plan that its findings alone keep from it needs no further word. */
    public static List<Issue> of(Report report, ReportWording wording, Threshold.OfStages failOn) {
        List<Issue> issues = new ArrayList<>(of(report, wording));
        Threshold threshold = report.threshold(failOn);
        boolean isNotReady = report.inputErrors().isEmpty() && report.isFailedByOpenness(threshold);
        boolean isSaid = report.openMatters().isEmpty() && report.findings().stream().anyMatch(finding -> finding.fails(threshold, false));
        if (isNotReady && !isSaid) {
            issues.add(new Issue(Level.NOT_READY, OPEN_PLAN, OPEN_TITLE.in(wording.language()), notReady(report, wording), Span.NOWHERE, "", Finding.fingerprint(OPEN_PLAN), null));
        }
        return issues;
    }

    private static String notReady(Report report, ReportWording wording) {
        String counts = wording.counts(report);
        List<String> open = wording.openMatters(report);
        return wording.say("结论：", "verdict: ") + wording.word(report.verdict()) + (counts.isEmpty() ? "" : wording.say("（" + counts + "）", " (" + counts + ")"))
                + (open.isEmpty() ? "" : wording.say("。待明确：", ". Open: ") + String.join(wording.say("；", "; "), open));
    }

    private static Issue of(InputError error, ReportWording wording) {
        String identity = UNREADABLE_PLAN + "\n" + error.kind().id() + "\n" + error.span().place();
        return new Issue(Level.UNREADABLE, UNREADABLE_PLAN, UNREADABLE_TITLE.in(wording.language()), error.message().in(wording.language()), error.span(), "",
                Finding.fingerprint(identity), null);
    }

    public static Issue of(Finding finding, ReportWording wording) {
        Level level = finding.isExcepted() ? Level.EXCEPTED : finding.known() ? Level.KNOWN : switch (finding.severity()) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case INFO -> Level.INFO;
        };
        return new Issue(level, finding.rule().id(), finding.rule().card().title().in(wording.language()), finding.message(wording.language()), finding.span(),
                finding.path(), null, finding);
    }

    public static Issue of(Report report, Assessment open, ReportWording wording) {
        RuleBook.Rule rule = open.rule();
        String title = rule.card().title().in(wording.language());
        String why = Stream.concat(open.missing().stream().map(missing -> wording.missing(report, missing)), open.reasons().stream().map(reason -> reason.in(wording.language()))).distinct()
                .collect(Collectors.joining(wording.say("；", "; ")));
        Span span = open.missing().stream().map(Missing::span).filter(Span::isSomewhere).findFirst().orElse(open.span());
        String path = open.missing().isEmpty() ? open.subject() : open.missing().get(0).key();
        return new Issue(Level.OPEN, rule.id(), title, wording.say("“" + title + "”无法判定：", "\"" + title + "\" is undetermined: ") + why, span, path,
                Finding.fingerprint(rule.id() + "\n" + open.subject() + "\n" + path), null);
    }

    /** {@code file:line:column} or {@code file:sheet!cell}, also of what concerns the file as a whole. */
    public String placeOrBeginning(Report report) {
        return report.name() + ":" + (span.isSomewhere() ? span.place() : line() + ":" + column());
    }

    /** The message, after the cell where a format knows lines only. */
    public String messageWithCell(ReportWording wording) {
        return span.isCell() ? span.place() + wording.say("：", ": ") + message : message;
    }

    /** The path of a plan's file with forward slashes; a backslash is part of a name where it parts no folders. */
    public static String path(Report report) {
        return report.name().replace(File.separatorChar, '/');
    }

    /** {@code file:line:column}, or the file alone. */
    public String place(Report report) {
        return span.isSomewhere() ? report.name() + ":" + span.place() : report.name();
    }

    /** The line where it stands, from 1; the first for what concerns the file as a whole. */
    public int line() {
        return Math.max(1, span.line());
    }

    /** The column where it stands, from 1. */
    public int column() {
        return Math.max(1, span.column());
    }
}
