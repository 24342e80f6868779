package reception.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reception.format.InputError;
import reception.plan.secrecy.PersonalData;
import reception.rule.RuleBook;
import reception.standard.Limit;
import reception.standard.Unrecorded;
import reception.visit.paper.Waiver;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Takes out of reports what a profile does not allow: the only place that decides it, so that no format can get it wrong. */
final class Reduction {

    private static final Text WITHHELD = new Text("「略」", "[withheld]");
    private static final Text UNKNOWN_THEN_AND_THERE = new Text("当时当地的标准或文件未收录", "no standard or instrument of that day and place is known here");

    private Reduction() {
    }

    static Report of(Report report, Profile allowed) {
        if (report.profile().compareTo(allowed) >= 0) {
            return report;
        }
        return allowed == Profile.PUBLIC ? forPublic(report) : forInternal(report);
    }

    /** Whatever limits say of a plan is of the plan, so that of those nothing is left for the public. */
    static PlanLimits of(PlanLimits limits, Profile allowed) {
        Report report = of(limits.report(), allowed);
        if (allowed == Profile.PUBLIC) {
            return new PlanLimits(report, List.of(), List.of(), List.of());
        }
        if (report == limits.report()) {
            return limits;
        }
        PersonalData personal = personal(limits.report());
        return new PlanLimits(report, limits.lines().stream().map(line -> masked(line, personal)).toList(), limits.open().stream().map(open -> masked(open, personal)).toList(),
                limits.tables().stream().map(table -> new LimitTable(table.subjects().stream().map(subject -> masked(subject, personal)).toList(), table.rows())).toList());
    }

    private static LimitLine masked(LimitLine line, PersonalData personal) {
        return new LimitLine(masked(line.subject(), personal), line.days(), masked(line.limit(), personal), line.wording(), line.atLeast(), line.timeOfDay(), line.planned(),
                masked(line.arithmetic(), personal), line.headRoom(), line.outcome(), line.missing(), masked(line.reasons(), personal));
    }

    private static OpenLimit masked(OpenLimit open, PersonalData personal) {
        return new OpenLimit(open.standard(), open.title(), open.subjects().stream().map(subject -> masked(subject, personal)).toList(), open.missing(), masked(open.reasons(), personal));
    }

    private static LimitSubject masked(LimitSubject subject, PersonalData personal) {
        return new LimitSubject(subject.path(), subject.span(), subject.part(), masked(subject.label(), personal));
    }

    private static PersonalData personal(Report report) {
        return report.plan().map(PersonalData::of).orElseGet(PersonalData::unknown);
    }

    private static Report forInternal(Report report) {
        PersonalData personal = personal(report);
        return new Report(report.name(), report.document(), Optional.empty(), report.sha256(), Optional.empty(), report.classified(),
                report.inputErrors().stream().map(error -> new InputError(error.kind(), error.span(), error.unquoted())).toList(),
                report.findings().stream().map(finding -> forInternal(finding, personal)).toList(),
                report.assessments().stream().map(assessment -> withReasons(assessment, masked(assessment.reasons(), personal), assessment.unrecorded())).toList(),
                masked(report.notices(), personal), report.ruleBook(), report.basis(), report.heading().map(heading -> forInternal(heading, personal)), Profile.INTERNAL, List.of(), report.judgedUnder());
    }

    private static Heading forInternal(Heading heading, PersonalData personal) {
        return new Heading(heading.mark() == null ? null : levelOf(heading.mark()), personal.masked(heading.title()), heading.kind(), heading.status(), heading.region(), heading.arrives(), heading.departs());
    }

    /** Who may know a plan is personal; of what level it is is not. */
    private static Text levelOf(Text mark) {
        return new Text(mark.zh().split(" · ")[0], mark.en().split(" · ")[0]);
    }

    private static Finding forInternal(Finding finding, PersonalData personal) {
        Map<String, Argument> arguments = new TreeMap<>();
        finding.arguments().forEach((name, argument) -> arguments.put(name, argument.personal() ? new Argument(WITHHELD, true) : masked(argument, personal)));
        List<Limit> limits = finding.limits().stream().map(limit -> masked(limit, personal)).toList();
        Waiver waiver = finding.waiver();
        Waiver discreet = waiver == null ? null
                : new Waiver(null, waiver.rule(), personal.masked(waiver.reason()), null, null, personal.masked(waiver.document()), waiver.until());
        Finding reduced = new Finding(finding.rule(), finding.severity(), finding.verified(), finding.certain(), finding.byReference(), finding.path(), finding.subject(), finding.span(), finding.related(),
                arguments, limits, finding.citations(), discreet, Fingerprint.known(finding.fingerprint()));
        Finding withEdits = reduced.with(finding.edits());
        return finding.known() ? withEdits.asKnown() : withEdits;
    }

    /** A number stays a number for whoever reads it by a program, unless it looks like a personal one. */
    private static Argument masked(Argument argument, PersonalData personal) {
        Text said = new Text(Wording.of(argument.value(), Language.ZH), Wording.of(argument.value(), Language.EN));
        Text masked = masked(said, personal);
        return masked.equals(said) ? argument : new Argument(masked, true);
    }

    private static Limit masked(Limit limit, PersonalData personal) {
        return new Limit(limit.of(), limit.standard(), limit.title(), limit.unit(), limit.allowed(), limit.level(), masked(limit.arithmetic(), personal), limit.region(),
                limit.place(), limit.from(), limit.until(), limit.season(), limit.citation(), limit.verified(), limit.lastConfirmed(), limit.includes(), limit.note());
    }

    private static List<Text> masked(List<Text> texts, PersonalData personal) {
        return texts.stream().map(text -> masked(text, personal)).toList();
    }

    private static Text masked(Text text, PersonalData personal) {
        return text == null ? null : new Text(personal.masked(text.zh()), personal.masked(text.en()));
    }

    private static Assessment withReasons(Assessment assessment, List<Text> reasons, List<Unrecorded> unrecorded) {
        return new Assessment(assessment.rule(), assessment.subject(), assessment.span(), assessment.outcome(), assessment.missing(), reasons, unrecorded);
    }

    private static Report forPublic(Report report) {
        int notices = report.notices().size();
        List<Text> thatThereAre = notices == 0 ? List.of() : List.of(new Text("另有提示" + notices + "条，公开版从略", notices + " notes are left out of the public profile"));
        return new Report(report.name(), report.document(), Optional.empty(), "", Optional.empty(), report.classified(),
                report.inputErrors().stream().map(Reduction::forPublic).toList(), report.findings().stream().map(Reduction::forPublic).toList(),
                report.assessments().stream().map(assessment -> withReasons(assessment, assessment.reasons().isEmpty() ? List.of() : List.of(UNKNOWN_THEN_AND_THERE), List.of())).toList(),
                thatThereAre, report.ruleBook(), report.basis(), Optional.empty(), Profile.PUBLIC, List.of(), report.judgedUnder());
    }

    private static InputError forPublic(InputError error) {
        Vocabulary.Word kind = Vocabulary.word(error.kind());
        return new InputError(error.kind(), error.span(), new Text(kind.chinese(), kind.prose()));
    }

    /** What figures and articles apply tells the day and the place of the visit; values could be guessed back from a fingerprint over them. */
    private static Finding forPublic(Finding finding) {
        RuleBook.Rule rule = finding.rule();
        Waiver waiver = finding.isExcepted() ? new Waiver(null, finding.waiver().rule(), null, null, null, null, null) : null;
        Text suggestion = rule.card().suggestion(finding.certain());
        boolean isFixed = Wording.placeholders(suggestion.zh()).isEmpty() && Wording.placeholders(suggestion.en()).isEmpty();
        Text generic = new Text("按本条规则核对方案，说明见 reception explain " + rule.id(), "Check the plan against this rule; reception explain " + rule.id() + " explains it");
        return new Finding(rule, finding.severity(), finding.verified(), finding.certain(), finding.byReference(), finding.path(), finding.subject(), finding.span(), finding.related(), Map.of(), List.of(), List.of(),
                waiver, Fingerprint.known(Finding.fingerprint(rule.id() + "\n" + finding.path())), finding.known(), rule.card().title(), isFixed ? suggestion : generic, List.of());
    }
}
