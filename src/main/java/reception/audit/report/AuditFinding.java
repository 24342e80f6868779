package reception.audit.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reception.audit.Entry;
import reception.audit.EntryPlace;
import reception.audit.Measure;
import reception.audit.Tally;
import reception.report.Argument;
import reception.report.Finding;
import reception.report.Wording;
import reception.rule.RuleBook.Rule;
import reception.rule.Severity;
import reception.standard.Citation;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * What several plans or rows show together: a violation, which an article forbids, or a signal, which asks for a word and fails nothing unless that is asked for.
 *
 * @param severity    that of the rule by its card, lowered where the article was not read
 * @param arguments   values that the words name, by placeholder
 * @param places      where all of it stands
 * @param citations   articles in force on the last of its days; of a signal none
 * @param fingerprint in hexadecimal: of the rule and of what the entries say, not of their files and lines
 * @param lastDay     the last of its days; null where none is stated
 * @param disposition what was recorded of it; null if nothing was
 * @param said        what is found, in words
 * @param remedy      what to do, in words
 * @since 0.1.0
 */
public record AuditFinding(Rule rule, Severity severity, Map<String, Argument> arguments, List<Named> places, List<Citation> citations, String fingerprint, LocalDate lastDay, Disposition disposition, Text said, Text remedy) {

    /** Violations before signals, each in the order of the rules, and then by what they say and where they stand. */
    public static final Comparator<AuditFinding> ORDER = Comparator.comparing(AuditFinding::isSignal).thenComparing(AuditFinding::severity).thenComparing(finding -> finding.rule().id())
            .thenComparing(finding -> finding.said().zh()).thenComparing(finding -> finding.places().get(0).place()).thenComparing(AuditFinding::fingerprint);

    /** A place, and what stands there; the words hold no personal data. */
    public record Named(EntryPlace place, Text label) {
    }

    /** A finding in the words of its rule's card. */
    public static AuditFinding of(Rule rule, Tally tally, Measure measure, List<Citation> citations) {
        Map<String, Argument> arguments = new TreeMap<>(tally.says());
        arguments.put("count", Argument.of(tally.count(), false));
        arguments.put("compared", Argument.of(tally.compared(), false));
        if (measure != null) {
            arguments.put("measure", Argument.of(measure.value(), false));
        }
        boolean verified = citations.isEmpty() || citations.stream().anyMatch(Citation::verified);
        List<Named> places = tally.entries().stream().sorted(Comparator.comparing(Entry::place)).map(entry -> new Named(entry.place(), entry.label())).distinct().toList();
        StringBuilder identity = new StringBuilder(rule.id()).append('\n').append(tally.key());
        tally.entries().stream().map(Entry::identity).sorted().forEach(each -> identity.append('\n').append(each));
        return new AuditFinding(rule, rule.card().severity(verified, true), arguments, places, citations, Finding.fingerprint(identity.toString()), tally.entries().stream().map(Entry::day).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null), null,
                Wording.fill(rule.card().message(), arguments), Wording.fill(rule.card().suggestion(), arguments));
    }

    /**
     * Findings in their order. What is the same for several people at the same places, such as a delegation that is recorded at two sites, is one finding that names all of them.
     */
    public static List<AuditFinding> merged(Collection<AuditFinding> findings) {
        Map<List<Object>, List<AuditFinding>> alike = new LinkedHashMap<>();
        for (AuditFinding finding : findings) {
            Map<String, Object> said = new TreeMap<>();
            finding.arguments().forEach((name, argument) -> said.put(name, argument.personal() ? "" : Wording.of(argument.value(), Language.ZH)));
            alike.computeIfAbsent(List.of(finding.rule().id(), finding.places(), said), unused -> new ArrayList<>()).add(finding);
        }
        return alike.values().stream().map(AuditFinding::together).sorted(ORDER).toList();
    }

    private static AuditFinding together(List<AuditFinding> same) {
        AuditFinding first = same.get(0);
        if (same.size() == 1) {
            return first;
        }
        Map<String, Argument> arguments = new TreeMap<>(first.arguments());
        first.arguments().forEach((name, argument) -> {
            if (argument.personal()) {
                arguments.put(name, Argument.of(same.stream().map(finding -> Wording.of(finding.arguments().get(name).value(), Language.ZH)).distinct().sorted().toList(), true));
            }
        });
        String fingerprint = Finding.fingerprint(same.stream().map(AuditFinding::fingerprint).sorted().collect(Collectors.joining("\n")));
        return new AuditFinding(first.rule(), first.severity(), arguments, first.places(), first.citations(), fingerprint, first.lastDay(), null, Wording.fill(first.rule().card().message(), arguments),
                Wording.fill(first.rule().card().suggestion(), arguments));
    }

    /** Whether it only asks for a word. */
    public boolean isSignal() {
        return rule.card().isSignal();
    }

    /** The same with what was recorded of it. */
    public AuditFinding with(Disposition recorded) {
        return new AuditFinding(rule, severity, arguments, places, citations, fingerprint, lastDay, recorded, said, remedy);
    }

    /** Whether it fails a run. */
    public boolean fails(AuditFailOn failOn) {
        return disposition == null && (isSignal() ? failOn == AuditFailOn.SIGNAL : severity.isAtLeast(failOn.severity()));
    }

    /** Which rule it is of, and nothing of what was found. */
    @Override
    public String toString() {
        return "AuditFinding[" + rule.id() + ", " + fingerprint + "]";
    }
}
