package reception.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import reception.engine.cases.CaseTime;
import reception.engine.cases.Overlay;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.pack.RuleFolder;
import reception.format.read.YamlReader;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.rule.RuleCase;

/** All plans that the project holds, as trees that tests change and write again: the examples, and the case of every rule laid over the clean base plan. */
public final class PlanNodes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    private PlanNodes() {
    }

    /** A fragment of a plan laid over the plan of a file. */
    public static Plan over(Path base, Node fragment) {
        try {
            return new Plan(base.toString(), Overlay.over(YamlReader.read(SourceText.decode(base.toString(), Files.readAllBytes(base)).source().orElseThrow()).roots().get(0), fragment), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A plan and where it comes from.
     *
     * @param expected how the rule whose case this is ends; null for an example, or where the plan was changed
     */
    public record Plan(String origin, Node root, Outcome expected) {

        /** In JSON, in which every scalar is a text, as the reader of plans takes it. */
        public byte[] json() {
            return written(JSON, root);
        }

        /** In YAML. */
        public byte[] yaml() {
            return written(YAML, root);
        }

        private static byte[] written(ObjectMapper mapper, Node node) {
            try {
                return mapper.writeValueAsString(value(node)).getBytes(StandardCharsets.UTF_8);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The plan without an entry, named by its place. */
        public Plan without(Node.Entry gone, String path) {
            return new Plan(origin + " without " + path, replaced(root, entries -> entries.stream().filter(entry -> entry != gone).toList(), items -> items), null);
        }

        /** The plan with another value under an entry, named by its place. */
        public Plan saying(String word, Node.Entry of, String path) {
            Node.Scalar value = new Node.Scalar(of.value().span(), word, false);
            return new Plan(origin + " with " + path + ": " + word, replaced(root, entries -> entries.stream().map(entry -> entry == of ? new Node.Entry(entry.key(), value) : entry).toList(),
                    items -> items), null);
        }

        /** The plan with the keys of every mapping in another order. */
        public Plan withKeysShuffled(Random random) {
            return new Plan(origin, replaced(root, entries -> shuffled(entries, random), items -> items), expected);
        }

        /** The plan with the items of every list in another order. */
        public Plan withListsShuffled(Random random) {
            return new Plan(origin, replaced(root, entries -> entries, items -> shuffled(items, random)), expected);
        }

        /**
         * The plan with one item more at the end of a list; empty if it has no such list.
         *
         * @param list its keys, in English
         * @param item in YAML
         */
        public Optional<Plan> withOneMore(String list, String item) {
            if (!(node(list) instanceof Node.Sequence whole) || whole.items().isEmpty()) {
                return Optional.empty();
            }
            Node more = YamlReader.read(SourceText.decode("item", item.getBytes(StandardCharsets.UTF_8)).source().orElseThrow()).roots().get(0);
            List<Node> items = new ArrayList<>(whole.items());
            items.add(more);
            return Optional.of(new Plan(origin, replaced(root, entries -> entries, old -> old == whole.items() ? items : old), null));
        }

        /**
         * The plan with a number that is higher by one, if it states one there.
         *
         * @param number its keys, in English
         */
        public Plan withOneMoreCounted(String number) {
            if (!(node(number) instanceof Node.Scalar count && count.text().matches("\\d+"))) {
                return this;
            }
            Node.Scalar more = new Node.Scalar(count.span(), String.valueOf(Integer.parseInt(count.text()) + 1), false);
            return new Plan(origin, replaced(root, entries -> entries.stream().map(entry -> entry.value() == count ? new Node.Entry(entry.key(), more) : entry).toList(), items -> items), null);
        }

        private Node node(String keys) {
            Node node = root;
            for (String key : keys.split("\\.")) {
                node = node instanceof Node.Mapping mapping ? mapping.get(key) : null;
            }
            return node;
        }

        /** Whether it is the case of a rule that it violates. */
        public boolean isViolated() {
            return expected == Outcome.VIOLATED;
        }

        /** The id of the rule whose case this is; null for an example. */
        public String rule() {
            int end = origin.indexOf(": ");
            return end < 0 ? null : origin.substring(0, end);
        }
    }

    /**
     * An entry of a plan.
     *
     * @param path its place, in the keys of the plan
     */
    public record Stated(Node.Entry entry, String path) {
    }

    /** Every plan. */
    public static List<Plan> all() {
        List<Plan> all = new ArrayList<>(examples());
        all.addAll(cases());
        return all;
    }

    /** The plans of the examples. */
    public static List<Plan> examples() {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            List<Plan> plans = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith("plan.yaml") || path.toString().contains("/plans/") && path.toString().endsWith(".yaml")).sorted().toList()) {
                for (Node root : YamlReader.read(SourceText.decode(file.toString(), Files.readAllBytes(file)).source().orElseThrow()).roots()) {
                    plans.add(new Plan(file.toString(), root, null));
                }
            }
            return plans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan of a file with a fragment laid over it, as with cases of rules. */
    public static Plan laidOver(Path file, Node given) {
        try {
            Node root = YamlReader.read(SourceText.decode(file.toString(), Files.readAllBytes(file)).source().orElseThrow()).roots().get(0);
            return new Plan(file.toString(), Overlay.over(root, given), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan of each case of the built-in rules. */
    public static List<Plan> cases() {
        return cases(base());
    }

    private static Node base() {
        try {
            return RuleFolder.at(Path.of("rules")).yaml("base-plan.yaml"::equals).get("base-plan.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan of each case, with the facts that the case states beside those of the base plan. */
    public static Map<Plan, List<Stated>> factsOfCases() {
        Node base = base();
        Set<Node.Entry> ofBase = Collections.newSetFromMap(new IdentityHashMap<>());
        facts(base).forEach(stated -> ofBase.add(stated.entry()));
        Map<Plan, List<Stated>> facts = new LinkedHashMap<>();
        cases(base).forEach(plan -> facts.put(plan, facts(plan.root()).stream().filter(stated -> !ofBase.contains(stated.entry())).toList()));
        return facts;
    }

    private static List<Plan> cases(Node base) {
        try {
            RuleFolder folder = RuleFolder.at(Path.of("rules"));
            List<Plan> plans = new ArrayList<>();
            for (RuleBook.Rule rule : RuleBook.of(folder).rules()) {
                for (RuleCase example : rule.card().cases()) {
                    plans.add(new Plan(rule.id() + ": " + example.name(), example.given() == null ? base : Overlay.over(CaseTime.of(base, example.given()), example.given()), example.expect()));
                }
            }
            return plans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of a plan that are wanted, and every section that holds one of them. */
    public static List<Stated> onTheWay(Node root, Collection<Stated> facts) {
        Set<Node.Entry> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        facts.forEach(fact -> wanted.add(fact.entry()));
        List<Stated> all = new ArrayList<>();
        holds(root, "", wanted, all);
        return all;
    }

    private static boolean holds(Node node, String path, Set<Node.Entry> wanted, List<Stated> all) {
        boolean holds = false;
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String key = path.isEmpty() ? entry.key().text() : path + "." + entry.key().text();
                if (holds(entry.value(), key, wanted, all) | wanted.contains(entry)) {
                    all.add(new Stated(entry, key));
                    holds = true;
                }
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                holds |= holds(sequence.items().get(i), path + "[" + i + "]", wanted, all);
            }
        }
        return holds;
    }

    /** The entries whose value is a scalar or a list of scalars: one fact each. */
    public static List<Stated> facts(Node root) {
        List<Stated> facts = new ArrayList<>();
        gather(root, "", facts);
        return facts;
    }

    private static void gather(Node node, String path, List<Stated> facts) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String key = path.isEmpty() ? entry.key().text() : path + "." + entry.key().text();
                boolean isFact = entry.value() instanceof Node.Scalar
                        || entry.value() instanceof Node.Sequence list && !list.items().isEmpty() && list.items().stream().allMatch(Node.Scalar.class::isInstance);
                if (isFact) {
                    facts.add(new Stated(entry, key));
                } else {
                    gather(entry.value(), key, facts);
                }
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                gather(sequence.items().get(i), path + "[" + i + "]", facts);
            }
        }
    }

    private static Node replaced(Node node, Function<List<Node.Entry>, List<Node.Entry>> ofMapping, Function<List<Node>, List<Node>> ofSequence) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(mapping.span(), ofMapping.apply(mapping.entries()).stream()
                    .map(entry -> new Node.Entry(entry.key(), replaced(entry.value(), ofMapping, ofSequence))).toList());
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(sequence.span(), ofSequence.apply(sequence.items()).stream().map(item -> replaced(item, ofMapping, ofSequence)).toList());
        }
        return node;
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Object value(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.key().text(), value(entry.value())));
            return values;
        }
        if (node instanceof Node.Sequence sequence) {
            return Arrays.asList(sequence.items().stream().map(PlanNodes::value).toArray());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.isNull() ? null : scalar.text();
    }
}
