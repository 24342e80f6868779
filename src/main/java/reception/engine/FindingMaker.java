package reception.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reception.casefile.CaseFile;
import reception.format.Place;
import reception.plan.PlanTree;
import reception.report.Argument;
import reception.report.Finding;
import reception.rule.RuleBook.Rule;
import reception.rule.Severity;
import reception.standard.Citation;
import reception.standard.Limit;
import reception.standard.knowledge.Regimes.How;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.paper.Waiver;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Words;

/** Makes findings of what rules report: with what they rest on, how sure that is, and how it binds. */
final class FindingMaker {

    private final CaseFile file;
    private final Binding binding;
    private final Arguments arguments;
    private final Fingerprints fingerprints;

    FindingMaker(CaseFile file, Binding binding) {
        this.file = file;
        this.binding = binding;
        this.arguments = new Arguments(file);
        this.fingerprints = new Fingerprints(file.plan());
    }

    /** The finding of a violation, under the articles that were in force; excepted if there is an exception. */
    Finding finding(Rule rule, Findings.Violation violation, List<Citation> citations, Waiver exception) {
        List<Limit> limits = new ArrayList<>();
        List<Finding.Related> related = new ArrayList<>();
        boolean certain = true;
        boolean verified = citations.isEmpty() || citations.stream().anyMatch(Citation::verified);
        for (Object evidence : violation.evidence()) {
            if (evidence instanceof Limit limit) {
                limits.add(limit);
            }
            if (evidence instanceof Evidence ground) {
                verified &= ground.verified();
                certain &= ground.certain();
            }
            placesOf(evidence).stream().filter(place -> place != violation.where().at()).limit(Finding.MOST_RELATED).forEach(place -> addRelated(related, place));
        }
        Set<String> cited = new LinkedHashSet<>();
        List<Citation> all = new ArrayList<>();
        citations.forEach(citation -> addCitation(all, cited, citation));
        limits.forEach(limit -> addCitation(all, cited, limit.citation()));
        boolean bindsNobodyHere = !all.isEmpty() && all.stream().noneMatch(citation -> file.isBoundBy(citation.instrument()));
        boolean isByReference = bindsNobodyHere
                || limits.stream().anyMatch(limit -> limit.allowed() != null && (binding.how(rule) == How.BY_REFERENCE || binding.how(limit) == How.BY_REFERENCE));
        boolean isSure = verified && certain && !isByReference;
        Severity severity = isSure || rule.severity() != Severity.ERROR ? rule.severity() : Severity.WARNING;
        Place place = violation.where().at();
        String property = violation.property();
        String path = property == null ? place.key() : (place.key().isEmpty() ? "" : place.key() + ".") + Words.kebab(property);
        Map<String, Argument> named = arguments.of(rule, violation, certain);
        return new Finding(rule, severity, verified, certain, isByReference, path, violation.subject().at().key(), property == null ? place.span() : place.span(property),
                related, named, limits, all, exception, fingerprints.of(Arguments.idFor(rule, certain), path, named), language -> numbered(violation.subject(), language));
    }

    /** What a thing without a name is called: by its number and its day. */
    private static String numbered(Fact thing, Language language) {
        String number = thing.at().key().isEmpty() ? "" : PlanTree.named(thing.at().key(), language);
        Optional<LocalDate> day = thing instanceof Labelled labelled ? labelled.label().stream().filter(LocalDate.class::isInstance).map(LocalDate.class::cast).findFirst() : Optional.empty();
        return number + day.map(on -> language.choose("（" + Dates.of(on, language) + "）", " (" + Dates.of(on, language) + ")")).orElse("");
    }

    private static List<Place> placesOf(Object evidence) {
        return evidence instanceof Evidence ground ? ground.places() : evidence instanceof Fact fact ? List.of(fact.at()) : List.of();
    }

    private void addCitation(List<Citation> all, Set<String> cited, Citation citation) {
        if (cited.add(citation.instrument().instrument() + "|" + citation.article())) {
            all.add(citation);
        }
    }

    private void addRelated(List<Finding.Related> related, Place place) {
        Finding.Related other = new Finding.Related(place.key(), place.span());
        if (related.size() < Finding.MOST_RELATED && !related.contains(other)) {
            related.add(other);
        }
    }
}
