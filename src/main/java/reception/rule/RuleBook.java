package reception.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.vocabulary.Internal;
import reception.vocabulary.Text;

/**
 * The cards of a set of rules, by id, in the order of the principles that they serve. Immutable.
 *
 * @since 0.1.0
 */
public final class RuleBook {

    private static final String STANDARDS = "standards/";
    /** A file beside cards whose name begins so holds what they compare by. */
    private static final char DATA = '_';
    private static final String PRINCIPLES = "principles.yaml";
    private static final String WEIGHTS = "weights.yaml";

    /**
     * A rule with its id.
     *
     * @param scope    what it is about; null for everything of the type that its card names
     * @param severity of a violation, where what it rests on is verified: that of the card, unless a configuration sets another
     */
    public record Rule(String id, @Internal RuleCard card, @Internal Scope scope, Severity severity) {

        /** The folder it lies in. */
        public String group() {
            return id.substring(0, id.indexOf('/'));
        }

        /** The name of its file. */
        public String name() {
            return id.substring(id.indexOf('/') + 1);
        }

        /** That of its id: a card holds hundreds of values, and rules are keys of many maps. */
        @Override
        public int hashCode() {
            return id.hashCode();
        }

        /** Its id; the card is long. */
        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * A group of rules.
     *
     * @param group  name of its folder
     * @param stands what it stands for, one sentence
     */
    public record Group(Place at, String group, Text title, Text stands) {
    }

    /** A clause of the source document. */
    public record Clause(Place at, String clause, Text title, Text asks, List<String> groups) {
    }

    record PrinciplesFile(Place at, List<Group> groups, List<Clause> clauses) {
    }

    private final Map<String, Rule> rules;
    private final List<Group> groups;
    private final List<Clause> clauses;
    private final Weights weights;

    private RuleBook(Map<String, Rule> rules, List<Group> groups, List<Clause> clauses, Weights weights) {
        this.rules = rules;
        this.groups = groups;
        this.clauses = clauses;
        this.weights = weights;
    }

    /**
     * Reads the cards of a folder.
     *
     * @throws InvalidFileException if a card cannot be read
     */
    @Internal
    public static RuleBook of(RuleFolder folder) {
        PrinciplesFile principles = new PrinciplesFile(null, List.of(), List.of());
        for (Node node : folder.yaml(PRINCIPLES::equals).values()) {
            principles = bind(PrinciplesFile.class, PRINCIPLES, node);
        }
        Map<String, Rule> found = new LinkedHashMap<>();
        folder.yaml(RuleBook::isCard).forEach((name, node) -> {
            String id = name.substring(0, name.length() - ".yaml".length());
            found.put(id, rule(id, bind(RuleCard.class, name, node)));
        });
        Weights weights = Weights.NONE;
        for (Node node : folder.yaml(WEIGHTS::equals).values()) {
            weights = new Weights(bind(Weights.WeightsFile.class, WEIGHTS, node));
        }
        return sorted(found, principles.groups(), principles.clauses(), weights);
    }

    private static Rule rule(String id, RuleCard card) {
        return new Rule(id, card, null, card.severity());
    }

    private static RuleBook sorted(Map<String, Rule> found, List<Group> groups, List<Clause> clauses, Weights weights) {
        Map<String, Rule> sorted = new LinkedHashMap<>();
        groups.forEach(group -> found.forEach((id, rule) -> {
            if (rule.group().equals(group.group())) {
                sorted.put(id, rule);
            }
        }));
        found.forEach(sorted::putIfAbsent);
        return new RuleBook(sorted, groups, clauses, weights);
    }

    private static boolean isCard(String name) {
        return !name.startsWith(STANDARDS) && name.indexOf('/') > 0 && name.indexOf('/') == name.lastIndexOf('/') && name.charAt(name.indexOf('/') + 1) != DATA;
    }

    private static <T> T bind(Class<T> type, String name, Node node) {
        List<InputError> errors = new ArrayList<>();
        T bound = new Binder(errors).bind(type, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(name, errors);
        }
        return bound;
    }

    /** The same principles without rules. */
    public RuleBook withoutRules() {
        return new RuleBook(Map.of(), groups, clauses, weights);
    }

    /**
     * These rules and others.
     *
     * @throws InvalidFileException if there is already a rule of the same id
     */
    public RuleBook with(RuleBook others) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        others.rules.forEach((id, rule) -> {
            if (all.put(id, rule) != null) {
                throw new InvalidFileException(id + ".yaml", List.of(new InputError(InputError.Kind.DUPLICATE_KEY, rule.card().at().span(),
                        new Text("已有编号为 " + id + " 的规则，请另取文件名", "there is already a rule " + id + "; give the file another name"))));
            }
        });
        return sorted(all, groups, clauses, weights);
    }

    /** These rules, some with another severity. */
    public RuleBook withSeverities(Map<String, Severity> byId) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        all.replaceAll((id, rule) -> new Rule(id, rule.card(), rule.scope(), byId.getOrDefault(id, rule.severity())));
        return new RuleBook(all, groups, clauses, weights);
    }

    /** These rules, each with the scope that its id has; null for none. */
    @Internal
    public RuleBook withScopes(Function<String, Scope> ofRule) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        all.replaceAll((id, rule) -> new Rule(id, rule.card(), ofRule.apply(id), rule.severity()));
        return new RuleBook(all, groups, clauses, weights);
    }

    /** The rule of an id, of one that it had before, or of a name that only one rule has; null if there is none. */
    public Rule find(String idOrName) {
        Rule rule = rules.get(idOrName);
        if (rule != null) {
            return rule;
        }
        for (Rule candidate : rules.values()) {
            if (candidate.card().formerly().contains(idOrName)) {
                return candidate;
            }
        }
        List<Rule> named = rules.values().stream().filter(candidate -> candidate.name().equals(idOrName)).toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /** How much it weighs that a rule cannot be decided. */
    public int weight(Rule rule) {
        return weights.of(rule);
    }

    /** How much it weighs by itself that the plan leaves an entry open; 0 where only the rules that wait for it count. */
    public int weightOfEntry(String key) {
        return weights.ofEntry(key);
    }

    /** Whether an entry that is left open is stated by the responsible officer, whoever needs it. */
    public boolean isStatedByHandler(String key) {
        return weights.isStatedByHandler(key);
    }

    /** All rules, by group and name. */
    public Collection<Rule> rules() {
        return rules.values();
    }

    /** The title of a group; the folder's name where it has none. */
    public Text title(String group) {
        return groups.stream().filter(candidate -> candidate.group().equals(group)).map(Group::title).findFirst().orElse(new Text(group, group));
    }

    public List<Group> groups() {
        return groups;
    }

    public List<Clause> clauses() {
        return clauses;
    }
}
