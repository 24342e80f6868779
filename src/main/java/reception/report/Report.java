package reception.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import reception.format.InputError;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.Stated;
import reception.plan.Plan;
import reception.report.served.Served;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.vocabulary.Internal;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * What the check of one plan found. It has the whole plan in it, so that what a log or a serialiser makes of it unasked tells nothing of that:
 * {@link #toString()} gives counts, and no property of it is a bean's. {@link reception.ReceptionChecker#write} writes it, with as much as a profile allows.
 *
 * @since 0.1.0
 */
public final class Report {

    private final Parts parts;

    private record Parts(String name, int document, Optional<SourceText> source, String sha256, Optional<Plan> plan, boolean classified, List<InputError> inputErrors, List<Finding> findings,
                         List<Assessment> assessments, List<Text> notices, RuleBook ruleBook, Basis basis, Optional<Heading> heading, Profile profile, List<LimitLine>
                         limits, JudgedUnder judgedUnder) {
    }

    private Report(Parts parts) {
        this.parts = parts;
    }

    Report(String name, int document, Optional<SourceText> source, String sha256, Optional<Plan> plan, boolean classified, List<InputError> inputErrors, List<Finding> findings,
           List<Assessment> assessments, List<Text> notices, RuleBook ruleBook, Basis basis, Optional<Heading> heading, Profile profile, List<LimitLine> limits,
           JudgedUnder judgedUnder) {
        this(new Parts(name, document, source, sha256, plan, classified, inputErrors, findings, assessments, notices, ruleBook, basis, heading, profile, limits, judgedUnder));
    }

    /** A report with everything in it; see the accessors for what each part is. */
    public Report(String name, int document, Optional<SourceText> source, String sha256, Optional<Plan> plan, boolean classified,
                  List<InputError> inputErrors, List<Finding> findings, List<Assessment> assessments, List<Text> notices, RuleBook ruleBook, Basis basis,
                  List<LimitLine> limits, JudgedUnder judgedUnder) {
        this(name, document, source, sha256, plan, classified, inputErrors, findings, assessments, notices, ruleBook, basis,
                classified ? Optional.empty() : plan.map(Heading::of), Profile.FULL, limits, judgedUnder);
    }

    /** Of the plan's file, as the user gave it; empty for a plan built in code. */
    public String name() {
        return parts.name();
    }

    /** Of the plan in its file, from 0. */
    public int document() {
        return parts.document();
    }

    /** The file's text, for quoting; empty if there is none, or if it must not be quoted. */
    @Internal
    public Optional<SourceText> source() {
        return parts.source();
    }

    /** Of the file; empty for a plan built in code. */
    public String sha256() {
        return parts.sha256();
    }

    /** As it was read; empty if there are input errors. */
    public Optional<Plan> plan() {
        return parts.plan();
    }

    /** What kitchens and hotels call entries that concern them; null where the profile withholds the plan, or where one has no such name. */
    public String served(Collection<String> paths, Language language) {
        return plan().map(plan -> new Served(plan, language).named(paths)).orElse(null);
    }

    /** What a report that is to be filed tells of the plan; empty where the plan is, or must not be told. */
    @Internal
    public Optional<Extract> extract() {
        return classified() ? Optional.empty() : plan().map(Extract::of);
    }

    /** Whether the plan says that it holds state secrets: then nothing else was checked, and nothing is quoted. */
    public boolean classified() {
        return parts.classified();
    }

    /** Why it cannot be read. */
    public List<InputError> inputErrors() {
        return parts.inputErrors();
    }

    /** By principle, then by place. */
    public List<Finding> findings() {
        return parts.findings();
    }

    /** Of every rule, for each thing that it is about. */
    public List<Assessment> assessments() {
        return parts.assessments();
    }

    /** What else whoever reads the report should know, such as a local standard that was not applied. */
    public List<Text> notices() {
        return parts.notices();
    }

    /** The rules that were used. */
    public RuleBook ruleBook() {
        return parts.ruleBook();
    }

    /** The versions that were used. */
    public Basis basis() {
        return parts.basis();
    }

    /** What the plan is; empty where the plan is, or must not be told. */
    public Optional<Heading> heading() {
        return parts.heading();
    }

    /** How much it may hold; what the profile does not allow has been taken out. */
    public Profile profile() {
        return parts.profile();
    }

    /** The limits that apply, with what is planned; empty unless they were asked for. */
    public List<LimitLine> limits() {
        return parts.limits();
    }

    /** The regimes by which it was judged. */
    public JudgedUnder judgedUnder() {
        return parts.judgedUnder();
    }

    /**
     * What the check rests on.
     *
     * @param version     of the program
     * @param rulesSha256 of the rules and standards
     */
    public record Basis(String version, String rulesSha256) {
    }

    /** That a file could not be read at all. */
    public static Report unreadable(String name, InputError why, RuleBook ruleBook, Basis basis) {
        return new Report(name, 0, Optional.empty(), "", Optional.empty(), false, List.of(why), List.of(), List.of(), List.of(), ruleBook, basis, List.of(), JudgedUnder.NOTHING);
    }

    /** This report without what a profile does not allow; itself if it holds no more than that. */
    public Report in(Profile allowed) {
        return Reduction.of(this, allowed);
    }

    /** The same report with other findings in place of its own. */
    public Report withFindings(List<Finding> others) {
        return new Report(name(), document(), source(), sha256(), plan(), classified(), inputErrors(), others, assessments(), notices(), ruleBook(), basis(), heading(), profile(), limits(), judgedUnder());
    }

    /** Violations that no approved exception covers. */
    public List<Finding> violations() {
        return findings().stream().filter(finding -> !finding.isExcepted()).toList();
    }

    /** Violations of a severity that no approved exception covers. */
    public long count(Severity severity) {
        return findings().stream().filter(finding -> !finding.isExcepted() && finding.severity() == severity).count();
    }

    /** Assessments with an outcome. */
    public List<Assessment> assessments(Outcome outcome) {
        return assessments().stream().filter(assessment -> assessment.outcome() == outcome).toList();
    }

    /** Violations that a configuration has made mere advice; the plan is not ready for that. */
    public long lowered() {
        return findings().stream().filter(finding -> !finding.isExcepted() && finding.isLowered() && finding.severity() == Severity.INFO).count();
    }

    /** Undetermined matters that must be settled before the plan is ready: those of rules that are more than advice, by their cards or by the configuration. */
    public List<Assessment> openMatters() {
        return assessments(Outcome.UNDETERMINED).stream().filter(assessment -> assessment.rule().severity() != Severity.INFO || assessment.rule().card().severity() != Severity.INFO).toList();
    }

    /** What can be done with the plan. */
    public Verdict verdict() {
        if (!inputErrors().isEmpty()) {
            return Verdict.UNREADABLE;
        }
        if (count(Severity.ERROR) > 0) {
            return Verdict.NOT_PERMITTED;
        }
        if (judgedUnder().matter() != null) {
            return judgedUnder().matter().verdict();
        }
        return count(Severity.WARNING) > 0 || lowered() > 0 || !openMatters().isEmpty() || !judgedUnder().isKnown() ? Verdict.TO_BE_COMPLETED : Verdict.READY;
    }

    /** Whether a violation that no baseline has is at least as bad as a severity. */
    public boolean fails(Severity failOn) {
        return fails(failOn, false);
    }

    /**
     * Whether a violation that no baseline has is at least as bad as a severity.
     *
     * @param byCard whether one that a configuration has made milder counts as its rule's card has it
     */
    public boolean fails(Severity failOn, boolean byCard) {
        return violations().stream().anyMatch(finding -> !finding.known() && finding.isAtLeast(failOn, byCard));
    }

    /**
     * Whether it fails a check from some threshold on. What a baseline has already fails nothing, nor does it make a plan less ready.
     *
     * @param thresholds by the plan's stage
     * @param byCard     whether a finding that a configuration has made milder counts as its rule's card has it
     */
    public boolean fails(Threshold.OfStages thresholds, boolean byCard) {
        Threshold threshold = threshold(thresholds);
        return fails(threshold.severity(), byCard) || isFailedByOpenness(threshold);
    }

    /** The threshold for its stage. */
    public Threshold threshold(Threshold.OfStages thresholds) {
        return thresholds.of(heading().map(Heading::status).orElse(null));
    }

    /** Whether it is not ready, where nothing less will do. */
    public boolean isFailedByOpenness(Threshold threshold) {
        return threshold.open() && withFindings(findings().stream().filter(finding -> !finding.known()).toList()).verdict() != Verdict.READY;
    }

    /** Whether a finding is about something that the plan as a whole lacks, and stands nowhere in its file. */
    public boolean isAboutWhatIsMissing(Finding finding) {
        return finding.subject().isEmpty() && !finding.path().isEmpty() && isThatOfThePlan(finding.span());
    }

    /** Whether something is stated or missing somewhere in the file, and not in the plan as a whole. */
    public boolean isSomewhere(Missing missing) {
        return missing.span().isSomewhere() && (missing.stated() != Stated.MISSING || !isThatOfThePlan(missing.span()));
    }

    private boolean isThatOfThePlan(Span span) {
        return assessments().stream().filter(assessment -> assessment.subject().isEmpty()).findFirst().filter(whole -> whole.span().equals(span)).isPresent();
    }

    /** The same report under another name of its file. */
    public Report named(String other) {
        return other.equals(name()) ? this : new Report(other, document(), source(), sha256(), plan(), classified(), inputErrors(), findings(), assessments(), notices(), ruleBook(), basis(),
                heading(), profile(), limits(), judgedUnder());
    }

    /** The same report with further notices before its own. */
    public Report withNotices(List<Text> more) {
        List<Text> all = new ArrayList<>(more);
        all.addAll(notices());
        return new Report(name(), document(), source(), sha256(), plan(), classified(), inputErrors(), findings(), assessments(), all, ruleBook(), basis(), heading(), profile(), limits(), judgedUnder());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report report && parts.equals(report.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Verdict, counts and the file's SHA-256; nothing that the plan says, its file's name not either. */
    @Override
    public String toString() {
        return "Report[" + verdict() + ", " + findings().size() + " findings, " + openMatters().size() + " open, " + inputErrors().size() + " input errors, document " + document()
                + (sha256().isEmpty() ? "" : ", sha256 " + sha256()) + "]";
    }
}
