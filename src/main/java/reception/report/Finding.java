package reception.report;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.edit.TextEdit;
import reception.plan.PlanTree;
import reception.rule.RuleBook;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.standard.Citation;
import reception.standard.Limit;
import reception.visit.paper.Waiver;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * That the plan does not agree with a rule, and where. As of a {@link Report}, neither {@link #toString()} nor a bean's property tells what the plan says.
 *
 * @since 0.1.0
 */
public final class Finding {

    /** How many other places a finding names: with all of them, a dish that a thousand guests avoid would name a thousand, and so would each other dish. */
    public static final int MOST_RELATED = 50;
    private static final int FINGERPRINT_DIGITS = 32;

    private final Parts parts;

    private record Parts(RuleBook.Rule rule, Severity severity, boolean verified, boolean certain, boolean byReference, String path, String subject, Span span, List<Related> related, Map<String,
                         Argument> arguments, List<Limit> limits, List<Citation> citations, Waiver waiver, Fingerprint fingerprint, boolean known, Text said, Text remedy,
                         List<TextEdit> edits) {
    }

    Finding(RuleBook.Rule rule, Severity severity, boolean verified, boolean certain, boolean byReference, String path, String subject, Span span, List<Related> related, Map<String,
                    Argument> arguments, List<Limit> limits, List<Citation> citations, Waiver waiver, Fingerprint fingerprint, boolean known, Text said, Text remedy,
                    List<TextEdit> edits) {
        this.parts = new Parts(rule, severity, verified, certain, byReference, path, subject, span, related, Collections.unmodifiableMap(arguments), limits, citations, waiver, fingerprint, known, said, remedy, edits);
    }

    /** A new finding in the words of its rule's card, where the thing is called by its number if it has no name. */
    public Finding(RuleBook.Rule rule, Severity severity, boolean verified, boolean certain, boolean byReference, String path, String subject, Span span, List<Related> related,
                   Map<String, Argument> arguments, List<Limit> limits, List<Citation> citations, Waiver waiver, Fingerprint fingerprint) {
        this(rule, severity, verified, certain, byReference, path, subject, span, related, arguments, limits, citations, waiver, fingerprint,
                language -> PlanTree.named(subject, language));
    }

    /** The same, where the caller knows what the thing is called. */
    public Finding(RuleBook.Rule rule, Severity severity, boolean verified, boolean certain, boolean byReference, String path, String subject, Span span, List<Related> related,
                   Map<String, Argument> arguments, List<Limit> limits, List<Citation> citations, Waiver waiver, Fingerprint fingerprint, Function<Language, String> unnamed) {
        this(rule, severity, verified, certain, byReference, path, subject, span, related, arguments, limits, citations, waiver, fingerprint, false,
                Wording.fill(rule.card().message(certain), arguments, unnamed), Wording.fill(rule.card().suggestion(certain), arguments, unnamed), List.of());
    }

    /** The rule with which the plan does not agree. */
    public RuleBook.Rule rule() {
        return parts.rule();
    }

    /** That of the rule by its card or the configuration, lowered to a warning where what it rests on is unverified or likely only. */
    public Severity severity() {
        return parts.severity();
    }

    /** Whether an instrument and the figure it rests on were read in a copy. */
    public boolean verified() {
        return parts.verified();
    }

    /** Whether the plan surely says so, and not only by what a name or word most likely means. */
    public boolean certain() {
        return parts.certain();
    }

    /** Whether it is a figure of rules that bind the host only by reference. */
    public boolean byReference() {
        return parts.byReference();
    }

    /** Where it stands, in English keys. */
    public String path() {
        return parts.path();
    }

    /** The path of the thing that was judged. */
    public String subject() {
        return parts.subject();
    }

    /** Where it stands in the plan's file. */
    public Span span() {
        return parts.span();
    }

    /** Other places that belong to it, at most {@value #MOST_RELATED}. */
    public List<Related> related() {
        return parts.related();
    }

    /** Values that the message names, by placeholder. */
    public Map<String, Argument> arguments() {
        return parts.arguments();
    }

    /** Figures that were used. */
    public List<Limit> limits() {
        return parts.limits();
    }

    /** Articles in force on the day. */
    public List<Citation> citations() {
        return parts.citations();
    }

    /** The approved exception that covers it; null if none does. */
    public Waiver waiver() {
        return parts.waiver();
    }

    /** In hexadecimal, the same for the same finding of an edited plan: of the rule, the {@link reception.plan.secrecy.StablePaths stable path} and the values found, without personal data. */
    public String fingerprint() {
        return parts.fingerprint().get();
    }

    /** Whether a baseline has it already, so that it fails nothing. */
    public boolean known() {
        return parts.known();
    }

    /** What is found, in words. */
    public Text said() {
        return parts.said();
    }

    /** What to do instead, in words. */
    public Text remedy() {
        return parts.remedy();
    }

    /** Of the plan's file, by which the program can do it by itself; empty if it cannot, and unless they were asked for. */
    public List<TextEdit> edits() {
        return parts.edits();
    }

    /** A fingerprint of what makes a finding the one it is. */
    public static String fingerprint(String identity) {
        return SourceText.sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT_DIGITS);
    }

    /** Another place that belongs to a finding. */
    public record Related(String path, Span span) {
    }

    /** Whether an approved exception covers it. */
    public boolean isExcepted() {
        return waiver() != null;
    }

    /** Whether a configuration makes it milder than its rule's card does. */
    public boolean isLowered() {
        return severity().ordinal() > severityByCard().ordinal();
    }

    /** Whether it is at least so bad by the configuration, or by the rule's card. */
    public boolean isAtLeast(Severity other, boolean byCard) {
        return severity().isAtLeast(other) || byCard && severityByCard().isAtLeast(other);
    }

    /** Whether it fails a check from a threshold on, by the configuration or by its rule's card. */
    public boolean fails(Threshold threshold, boolean byCard) {
        return !isExcepted() && !known() && (isAtLeast(threshold.severity(), byCard) || threshold.open() && isLowered());
    }

    private Severity severityByCard() {
        return rule().card().severity(verified(), certain() && !byReference());
    }

    /** The same finding, as one that a baseline has already. */
    public Finding asKnown() {
        return new Finding(rule(), severity(), verified(), certain(), byReference(), path(), subject(), span(), related(), arguments(), limits(), citations(), waiver(), parts.fingerprint(), true, said(),
                remedy(), edits());
    }

    /** The same finding with the edits that carry out its suggestion. */
    public Finding with(List<TextEdit> others) {
        return new Finding(rule(), severity(), verified(), certain(), byReference(), path(), subject(), span(), related(), arguments(), limits(), citations(), waiver(), parts.fingerprint(), known(),
                said(), remedy(), others);
    }

    /** What is found. */
    public String message(Language language) {
        return said().in(language);
    }

    /** What to do instead. */
    public String suggestion(Language language) {
        return remedy().in(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding && parts.equals(finding.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Rule, place and severity; nothing that the plan says. */
    @Override
    public String toString() {
        return "Finding[" + rule().id() + ", " + severity() + ", " + path() + ", line " + span().line() + "]";
    }
}
