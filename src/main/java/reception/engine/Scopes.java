package reception.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import reception.engine.check.CardCheck;
import reception.engine.check.RuleText;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Span;
import reception.format.pack.RuleFolder;
import reception.plan.Plan;
import reception.rule.RuleBook;
import reception.rule.Scope;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** The scopes of a set of rules, and which rule extends which. Immutable. */
public final class Scopes {

    /** The name under which the build packs the scopes of the built-in rules, for which no parser of DRL is needed then. */
    private static final String PACKED = "scopes";
    private static final String RULES = "rules";
    private static final String TITLE = "zh";
    private static final String REGIME = "regime";
    private static final String NEEDS = "needs";
    private static final String PLAN = "plan.";
    private static final Set<String> ANNOTATIONS = Set.of(TITLE, REGIME, NEEDS);

    private final Map<String, Scope> byId;
    private final Map<String, String> ofRule;

    private Scopes(Map<String, Scope> byId, Map<String, String> ofRule) {
        this.byId = byId;
        this.ofRule = ofRule;
    }

    /** What a rule is about, in words; without a scope of its own it is about everything of its type. */
    public static Text subjectOf(RuleBook.Rule rule) {
        if (rule.scope() != null) {
            return rule.scope().title();
        }
        Vocabulary.Word type = Vocabulary.section(CardCheck.factType(rule.card().about()).orElseThrow()).word();
        return new Text(type.chinese(), "every " + type.prose());
    }

    /** What a plan must state for a rule to be decided, each as the path of its terms. */
    public static List<Text> neededBy(RuleBook.Rule rule) {
        if (rule.card().gathers() != null) {
            return List.of();
        }
        Class<?> about = CardCheck.factType(rule.card().about()).orElseThrow();
        Stream<String> needs = Stream.concat(rule.scope() == null ? Stream.empty() : rule.scope().needs().stream(), rule.card().needs().stream());
        return needs.map(need -> need.startsWith(PLAN) ? terms(Plan.class, need.substring(PLAN.length())) : terms(about, need)).distinct().toList();
    }

    private static Text terms(Class<?> from, String path) {
        List<Vocabulary.Word> words = new ArrayList<>();
        Class<?> type = from;
        for (String step : path.split("\\.")) {
            Vocabulary.Field field = type == null ? null : Vocabulary.section(type).byWord(step);
            words.add(field == null ? new Vocabulary.Word(Words.kebab(step), Words.kebab(step), Words.kebab(step).replace('-', ' '), List.of(), new Text("", "")) : field.word());
            type = field == null || !field.type().isRecord() ? null : field.type();
        }
        return new Text(words.stream().map(Vocabulary.Word::chinese).collect(Collectors.joining("—")),
                words.stream().map(word -> word.prose()).collect(Collectors.joining(": ")));
    }

    /**
     * Those of a folder of rules, the built-in one or one on disk.
     *
     * @throws InvalidFileException if a file is no DRL, or a scope lacks its Chinese name or has an annotation that is unknown
     */
    public static Scopes of(RuleFolder folder) {
        if (folder.isBuiltIn()) {
            return packed((Node.Mapping) folder.yaml(PACKED::equals).get(PACKED));
        }
        Map<String, Scope> byId = new TreeMap<>();
        Map<String, String> ofRule = new TreeMap<>();
        folder.rules().forEach((name, text) -> {
            String group = name.substring(0, Math.max(0, name.lastIndexOf('/')));
            for (RuleDescr rule : RuleText.parsed(name, text).getRules()) {
                if (rule.getParentName() != null) {
                    ofRule.put(group + "/" + rule.getName(), group + "/" + rule.getParentName());
                }
                if (RuleFolder.holdsScopes(name)) {
                    Scope scope = scope(name, group, rule);
                    byId.put(scope.id(), scope);
                }
            }
        });
        return new Scopes(byId, ofRule);
    }

    private static Scopes packed(Node.Mapping scopes) {
        Map<String, Scope> byId = new TreeMap<>();
        Map<String, String> ofRule = new TreeMap<>();
        for (Node.Entry entry : scopes.entries()) {
            Node.Mapping scope = (Node.Mapping) entry.value();
            String id = entry.key().text();
            byId.put(id, new Scope(Span.NOWHERE, id, title(id, text(scope, TITLE)), items(text(scope, REGIME)), items(text(scope, NEEDS))));
            items(text(scope, RULES)).forEach(rule -> ofRule.put(rule, id));
        }
        return new Scopes(byId, ofRule);
    }

    private static String text(Node.Mapping mapping, String key) {
        return ((Node.Scalar) mapping.get(key)).text();
    }

    private static Text title(String id, String zh) {
        return new Text(zh, id.substring(id.indexOf('/') + 1));
    }

    private static List<String> items(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    private static Scope scope(String name, String group, RuleDescr rule) {
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            if (!ANNOTATIONS.contains(annotation.getName())) {
                throw invalid(name, rule, "适用范围的注解应为 @zh、@regime、@needs，不是 @" + annotation.getName(),
                        "a scope is annotated with @zh, @regime and @needs, not with @" + annotation.getName());
            }
        }
        String zh = value(rule, TITLE);
        if (zh.isBlank()) {
            throw invalid(name, rule, "适用范围“" + rule.getName() + "”没有中文名称；请加注 @zh( \"……\" )",
                    "the scope \"" + rule.getName() + "\" has no Chinese name; annotate it with @zh( \"...\" )");
        }
        String id = group + "/" + rule.getName();
        return new Scope(span(rule), id, title(id, zh), items(value(rule, REGIME)), items(value(rule, NEEDS)));
    }

    private static InvalidFileException invalid(String name, RuleDescr rule, String zh, String en) {
        return new InvalidFileException(name, List.of(new InputError(InputError.Kind.SYNTAX, span(rule), new Text(zh, en))));
    }

    private static Span span(RuleDescr rule) {
        return new Span(Math.max(1, rule.getLine()), 1, 1);
    }

    private static String value(RuleDescr rule, String annotation) {
        AnnotationDescr found = rule.getAnnotation(annotation);
        return found == null ? "" : found.getSingleValueAsString().replaceAll("^\"|\"$", "").strip();
    }

    /** The rules of a book, each with its scope. */
    public RuleBook in(RuleBook book) {
        return book.withScopes(id -> byId.get(ofRule.getOrDefault(id, "")));
    }

    /** All of them, by group and name. */
    public Collection<Scope> all() {
        return byId.values();
    }

    /** Whether it is the id of one. */
    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The trees under which the build packs them beside cards and standards. */
    Map<String, Node> packed() {
        return Map.of(PACKED, asNode());
    }

    private Node asNode() {
        List<Node.Entry> entries = new ArrayList<>();
        byId.forEach((id, scope) -> {
            String rules = ofRule.keySet().stream().filter(rule -> ofRule.get(rule).equals(id)).collect(Collectors.joining(","));
            entries.add(entry(id, new Node.Mapping(Span.NOWHERE, List.of(entry(TITLE, scalar(scope.title().zh())), entry(REGIME, scalar(String.join(",", scope.regimes()))),
                    entry(NEEDS, scalar(String.join(",", scope.needs()))), entry(RULES, scalar(rules))))));
        });
        return new Node.Mapping(Span.NOWHERE, entries);
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(scalar(key), value);
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(Span.NOWHERE, text, false);
    }
}
