package reception.audit.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reception.format.InputError;
import reception.report.Argument;
import reception.report.Finding;
import reception.report.Profile;
import reception.report.Report;
import reception.report.Wording;
import reception.rule.RuleBook;
import reception.rule.Severity;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * What an audit found.
 *
 * @param plans    how many plans were read
 * @param rows     how many rows of ledgers were read
 * @param groups   how many groups of several plans or rows were judged
 * @param findings violations first
 * @param unread   what could not be read
 * @param notices  what else its reader should know
 * @param profile  how much it may hold; what the profile does not allow has been taken out
 * @param rules    the rules that were asked
 * @since 0.1.0
 */
public record AuditReport(long plans, long rows, long groups, List<AuditFinding> findings, List<Unread> unread, List<Text> notices, AuditProfile profile, RuleBook rules, Report.Basis basis) {

    private static final Text WITHHELD = new Text("「略」", "[withheld]");

    /**
     * Why a part of a file was not read.
     *
     * @param file as the user gave it
     */
    public record Unread(String file, InputError error) {
    }

    /** Findings that are violations, or signals. */
    public List<AuditFinding> findings(boolean signals) {
        return findings.stream().filter(finding -> finding.isSignal() == signals).toList();
    }

    /** Violations of a severity of which nothing was recorded. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> !finding.isSignal() && finding.disposition() == null && finding.severity() == severity).count();
    }

    /** Signals of which nothing was recorded. */
    public long signals() {
        return findings.stream().filter(finding -> finding.isSignal() && finding.disposition() == null).count();
    }

    /** This report without what a profile does not allow. */
    public AuditReport in(AuditProfile allowed) {
        List<AuditFinding> told = findings.stream().filter(finding -> allowed == AuditProfile.INSPECTOR || !finding.rule().card().isForInspectors()).map(finding -> reduced(finding, allowed.personal())).toList();
        List<Unread> errors = unread.stream().map(each -> new Unread(each.file(), reduced(each.error(), allowed.personal()))).toList();
        return new AuditReport(plans, rows, groups, told, errors, notices, allowed, rules, basis);
    }

    private static InputError reduced(InputError error, Profile profile) {
        Vocabulary.Word kind = Vocabulary.word(error.kind());
        return profile == Profile.FULL ? error : new InputError(error.kind(), error.span(), profile == Profile.INTERNAL ? error.unquoted() : new Text(kind.chinese(), kind.prose()));
    }

    private static AuditFinding reduced(AuditFinding finding, Profile profile) {
        if (profile == Profile.FULL) {
            return finding;
        }
        RuleBook.Rule rule = finding.rule();
        Disposition recorded = finding.disposition() == null ? null : new Disposition(null, finding.disposition().finding(), finding.disposition().outcome(), null, finding.disposition().on(),
                profile == Profile.INTERNAL ? finding.disposition().paper() : null, null);
        if (profile == Profile.INTERNAL) {
            Map<String, Argument> arguments = new TreeMap<>();
            finding.arguments().forEach((name, argument) -> arguments.put(name, argument.personal() ? new Argument(WITHHELD, true) : argument));
            boolean namesPeople = finding.arguments().values().stream().anyMatch(Argument::personal);
            return new AuditFinding(rule, finding.severity(), arguments, finding.places(), finding.citations(), namesPeople ? byPlaces(rule, finding.places()) : finding.fingerprint(), finding.lastDay(), recorded,
                    Wording.fill(rule.card().message(), arguments), Wording.fill(rule.card().suggestion(), arguments));
        }
        List<AuditFinding.Named> places = finding.places().stream().map(named -> new AuditFinding.Named(named.place(), new Text("", ""))).distinct().toList();
        return new AuditFinding(rule, finding.severity(), Map.of(), places, List.of(), byPlaces(rule, places), finding.lastDay(), recorded, rule.card().title(), rule.card().suggestion());
    }

    /** A fingerprint from which no name can be guessed back. */
    private static String byPlaces(RuleBook.Rule rule, List<AuditFinding.Named> places) {
        StringBuilder identity = new StringBuilder(rule.id());
        places.forEach(named -> identity.append('\n').append(named.place()));
        return Finding.fingerprint(identity.toString());
    }
}
