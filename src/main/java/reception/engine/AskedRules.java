package reception.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reception.rule.RuleBook;
import reception.rule.RuleBook.Rule;
import reception.rule.Scope;
import reception.standard.Citation;
import reception.standard.Standard;
import reception.standard.Standards;

/** The rules that a case is asked, in the order of the book, with all that does not depend on the case worked out once. Immutable. */
final class AskedRules {

    /**
     * One rule.
     *
     * @param base    what it is compiled with
     * @param limits  ids of the standards that limit what it is about
     * @param classes the standards by which it tells the classes of what it reads
     * @param isSetByPlaces whether a place's own rule may limit it, wherever the plan is
     */
    record AskedRule(Rule rule, RuleBase base, int position, List<Citation> citations, List<Needs.Path> scopeNeeds, List<Needs.Path> needs, List<String> limits,
                     List<Standard> classes, boolean isSetByPlaces) {
    }

    private final List<AskedRule> all;
    private final Set<Standard> classes;
    private final List<Limited> limited;
    private final Map<String, Integer> sizeOfRegimes = new HashMap<>();
    private final List<String> groups;
    private final Map<String, AskedRule> byId = new HashMap<>();
    private final Set<String> scopes;
    private final boolean isWholeBook;
    private final boolean haveChangedSeverities;

    private static List<Limited> limited(List<AskedRule> all) {
        Set<String> seen = new HashSet<>();
        List<Limited> limited = new ArrayList<>();
        for (AskedRule asked : all) {
            String about = asked.rule().card().about();
            asked.limits().stream().filter(standard -> seen.add(standard + "|" + about)).forEach(standard -> limited.add(new Limited(standard, about)));
        }
        return limited;
    }

    /** A standard that limits the things of a type, whichever and how many rules say so. */
    record Limited(String standard, String about) {
    }

    private AskedRules(List<AskedRule> all, boolean isWholeBook) {
        this.all = all;
        this.classes = all.stream().flatMap(asked -> asked.classes().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        this.groups = all.stream().map(asked -> asked.rule().group()).distinct().toList();
        all.forEach(asked -> byId.put(asked.rule().id(), asked));
        this.scopes = all.stream().map(asked -> asked.rule().scope()).filter(Objects::nonNull).map(Scope::id).collect(Collectors.toSet());
        this.isWholeBook = isWholeBook;
        this.limited = limited(all);
        all.stream().map(asked -> asked.rule().scope()).filter(Objects::nonNull).flatMap(scope -> scope.regimes().stream().distinct()).forEach(regime -> sizeOfRegimes.merge(regime, 1, Integer::sum));
        this.haveChangedSeverities = all.stream().anyMatch(asked -> asked.rule().severity() != asked.rule().card().severity());
    }

    /** @param bases with the ids of the rules that each is compiled of */
    static AskedRules of(RuleBook book, Standards standards, Map<RuleBase, Set<String>> bases) {
        Map<String, RuleBase> baseOf = new HashMap<>();
        bases.forEach((base, ids) -> ids.forEach(id -> baseOf.put(id, base)));
        List<AskedRule> all = new ArrayList<>();
        for (Rule rule : book.rules()) {
            List<Citation> citations = rule.card().cites().stream().map(standards.instruments()::resolve).toList();
            Map<Boolean, List<Standard>> read = rule.card().standards().stream().map(standards::get).collect(Collectors.partitioningBy(Standard::isOfClasses));
            all.add(new AskedRule(rule, baseOf.get(rule.id()), all.size(), citations, rule.scope() == null ? List.of() : Needs.Path.all(rule.scope().needs()),
                    Needs.Path.all(rule.card().needs()), read.get(false).stream().map(Standard::standard).toList(), read.get(true),
                    read.get(false).stream().anyMatch(Standard::isSetByPlaces)));
        }
        return new AskedRules(all, true);
    }

    /** Those of them that are wanted. */
    AskedRules selected(Predicate<Rule> wanted) {
        List<AskedRule> selected = all.stream().filter(asked -> wanted.test(asked.rule())).toList();
        return selected.size() == all.size() ? this : new AskedRules(selected, false);
    }

    List<AskedRule> all() {
        return all;
    }

    /** What is limited by a standard, each once, in the order of the rules. */
    List<Limited> limited() {
        return limited;
    }

    /** How many of them hold under a regime. */
    int sizeOf(String regime) {
        return sizeOfRegimes.getOrDefault(regime, 0);
    }

    /** The standards by which any of them tells the classes of what it reads. */
    Set<Standard> classes() {
        return classes;
    }

    /** Names of the groups, in the order of the book. */
    List<String> groups() {
        return groups;
    }

    /** Whether a rule is asked and compiled with these. */
    boolean has(Rule rule, RuleBase base) {
        AskedRule asked = byId.get(rule.id());
        return asked != null && asked.base() == base;
    }

    int position(Rule rule) {
        return byId.get(rule.id()).position();
    }

    boolean haveChangedSeverities() {
        return haveChangedSeverities;
    }

    /** Tells by the id of a rule or scope whether it is asked; null if all are. */
    Predicate<String> filter() {
        return isWholeBook ? null : id -> byId.containsKey(id) || scopes.contains(id);
    }

    AskedRule asked(Rule rule) {
        return byId.get(rule.id());
    }

    /** The rule of an id that is asked. */
    Rule rule(String id) {
        return byId.get(id).rule();
    }
}
