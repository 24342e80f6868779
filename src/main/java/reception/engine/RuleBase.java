package reception.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import reception.engine.check.CompilerWords;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Span;
import reception.format.pack.RuleFolder;
import reception.rule.RuleBook;
import reception.visit.Fact;
import reception.vocabulary.Text;

/** Compiled rules, with sessions that are used again and again. Safe for use by several threads. */
public final class RuleBase {

    private static final String MODEL_INDEX = "/META-INF/kie/reception/reception/drools-model";
    private static final String FINDINGS = "findings";
    private static final String PACKAGE = "rules.";
    private static final String KNOWN_RIGHT = """
            package rules.known
            import reception.visit.meal.*
            global reception.engine.Findings findings
            rule "known-right"
            when
                $meal : Meal( venue!.kind == VenueKind.CANTEEN, $key : key )
            then
                findings.violated( drools.getRule(), $meal, "venue" );
            end
            """;

    private static final String ACROSS = PACKAGE + "across.";

    private static final Once<Compiled> BUILT_IN = new Once<>(() -> Host.withOwnLoader(RuleBase::loaded));

    private final Once<Compiled> compiled;

    private RuleBase(Callable<Compiled> rules, RuleBook book, Scopes scopes) {
        this.compiled = new Once<>(() -> agreeing(rules.call(), book, scopes));
    }

    /** Rules and scopes ready to be fired, and the id of each. */
    private record Compiled(KieBase base, KieSessionsPool sessions, Map<Rule, String> ids) {

        static Compiled of(KieBase base) {
            Map<Rule, String> ids = new IdentityHashMap<>();
            for (KiePackage group : base.getKiePackages()) {
                for (Rule rule : group.getRules()) {
                    ids.put(rule, Findings.idOf(rule));
                }
            }
            return new Compiled(base, base.newKieSessionsPool(Runtime.getRuntime().availableProcessors()), ids);
        }
    }

    private static Compiled agreeing(Compiled compiled, RuleBook book, Scopes scopes) {
        Set<String> known = new HashSet<>(cards(book));
        scopes.all().forEach(scope -> known.add(scope.id()));
        Set<String> found = new HashSet<>(compiled.ids().values());
        if (!found.equals(known)) {
            throw new IllegalStateException("the rules do not agree with their cards: without a card or the annotations of a scope " + minus(found, known)
                    + ", without a rule " + minus(known, found));
        }
        return compiled;
    }

    /** @throws IllegalStateException if the rules are not those of the cards: the program is damaged */
    private Compiled compiled() {
        return result(compiled);
    }

    /** What these rules were compiled to. */
    KieBase compiledTo() {
        return compiled().base();
    }

    private static Compiled result(Once<Compiled> rules) {
        try {
            return rules.get();
        } catch (ExecutionException e) {
            throw Host.failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loaded", e);
        }
    }

    private static Set<String> cards(RuleBook book) {
        return book.rules().stream().map(RuleBook.Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> a, Set<String> b) {
        Set<String> rest = new TreeSet<>(a);
        rest.removeAll(b);
        return rest;
    }

    /** Begins to load the built-in rules on a thread of its own, if nobody has yet. */
    static void prepare() {
        BUILT_IN.begin("reception-rules");
    }

    /** The rules that the build has compiled; loaded once for all who ask, when they are first fired if {@link #prepare} did not begin before, and compared with the cards. */
    static RuleBase builtIn(RuleBook book, Scopes scopes) {
        return new RuleBase(() -> result(BUILT_IN), book, scopes);
    }

    /** The rules over many plans that the build has compiled; loaded when they are first fired, and compared with the cards before. */
    public static RuleBase builtInAcross(RuleBook book, Scopes scopes) {
        return new RuleBase(() -> Host.withOwnLoader(() -> Compiled.of(network(true))), book, scopes);
    }

    private static Compiled loaded() {
        Host.checkServices();
        return Compiled.of(network());
    }

    /** The built-in rules as the engine holds them. */
    static KieBase network() {
        return network(false);
    }

    private static KieBase network(boolean across) {
        List<Model> models = new ArrayList<>();
        for (String name : modelNames(across)) {
            try {
                models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the program is damaged: " + name + " cannot be loaded", e);
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    private static List<String> modelNames(boolean across) {
        try (InputStream in = RuleBase.class.getResourceAsStream(MODEL_INDEX)) {
            if (in == null) {
                throw new IllegalStateException("the program is damaged: " + MODEL_INDEX + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(PACKAGE) && line.startsWith(ACROSS) == across).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles the rules of a folder. They are code: whoever names the folder runs them.
     *
     * @throws InvalidFileException if a rule does not compile, or the rules are not those of the cards
     */
    public static RuleBase compiled(RuleBook book, Scopes scopes, RuleFolder folder) {
        Compiled compiled = Host.compiling(() -> compiled(folder));
        checkCards(compiled, book, scopes);
        return new RuleBase(() -> compiled, book, scopes);
    }

    private static Compiled compiled(RuleFolder folder) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        folder.rules().forEach((name, text) -> {
            try {
                add(builder, name, text);
            } catch (RuntimeException e) {
                checkCompiler();
                throw e;
            }
            if (builder.hasErrors()) {
                checkCompiler();
                throw new InvalidFileException(name, builder.getErrors().stream().map(error -> CompilerWords.inputError(error.getMessage(), error.getLines())).toList());
            }
        });
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return Compiled.of(base);
    }

    private static void add(KnowledgeBuilder builder, String name, String text) {
        builder.add(ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)).setSourcePath(name), ResourceType.DRL);
    }

    /**
     * That the compiler is one that compiles what is right, before a rule is blamed.
     *
     * @throws IllegalStateException if it is not: the host brings other versions of its parts, or has lost some
     */
    private static void checkCompiler() {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        try {
            add(builder, "known-right.drl", KNOWN_RIGHT);
        } catch (RuntimeException e) {
            throw Host.unfitCompiler("it fails with " + e, e);
        }
        if (builder.hasErrors()) {
            throw Host.unfitCompiler(CompilerWords.inputError(builder.getErrors().iterator().next().getMessage(), new int[0]).message().en(), null);
        }
    }

    /** That a user's rules and cards belong to each other; of the built-in ones it is a failure of the program. */
    private static void checkCards(Compiled compiled, RuleBook book, Scopes scopes) {
        Set<String> cards = cards(book);
        Set<String> rules = new TreeSet<>(compiled.ids().values());
        rules.removeIf(scopes::has);
        for (String id : minus(cards, rules)) {
            String group = id.substring(0, id.indexOf('/'));
            String name = id.substring(group.length() + 1);
            throw mismatch(id + ".drl", "卡片 " + id + " 没有规则；此文件应以 package " + PACKAGE + group + " 开头，含 rule \"" + name + "\"",
                    "the card " + id + " has no rule; this file should begin with package " + PACKAGE + group + " and hold rule \"" + name + "\"");
        }
        for (String id : minus(rules, cards)) {
            throw mismatch(id + ".yaml", "规则 " + id + " 没有卡片；请编写此文件", "the rule " + id + " has no card; write this file");
        }
    }

    private static InvalidFileException mismatch(String file, String zh, String en) {
        return new InvalidFileException(file, List.of(new InputError(InputError.Kind.UNREADABLE, new Span(1, 1, 1), new Text(zh, en))));
    }

    /**
     * Fires the rules over many plans on what was worked out of one group.
     *
     * @param findings made with the ids of rules and scopes; receives what they find, and is the result
     */
    public <T> T fire(Collection<?> facts, Function<Map<Rule, String>, T> findings) {
        return Host.withOwnLoader(() -> fired(facts, findings));
    }

    private <T> T fired(Collection<?> facts, Function<Map<Rule, String>, T> findings) {
        Compiled rules = compiled();
        T found = findings.apply(rules.ids());
        KieSession session = rules.sessions().newKieSession();
        try {
            session.setGlobal(FINDINGS, found);
            facts.forEach(session::insert);
            session.fireAllRules();
            return found;
        } finally {
            session.dispose();
        }
    }

    /**
     * Fires the rules on facts.
     *
     * @param selected  by the id of a rule or scope; null for all
     * @param binding   by a rule's id, whether what it finds counts
     * @param afterward further facts for a second firing, derived from what the first one found
     */
    Findings fire(Collection<?> facts, Predicate<String> selected, Predicate<String> binding, Function<Findings, List<Fact>> afterward) {
        return Host.withOwnLoader(() -> fired(facts, selected, binding, afterward));
    }

    private Findings fired(Collection<?> facts, Predicate<String> selected, Predicate<String> binding, Function<Findings, List<Fact>> afterward) {
        Compiled rules = compiled();
        Findings findings = new Findings(rules.ids(), binding);
        AgendaFilter filter = selected == null ? null : match -> selected.test(findings.id(match.getRule()));
        KieSession session = rules.sessions().newKieSession();
        try {
            session.setGlobal(FINDINGS, findings);
            facts.forEach(session::insert);
            session.fireAllRules(filter);
            List<Fact> further = afterward.apply(findings);
            if (!further.isEmpty()) {
                further.forEach(session::insert);
                session.fireAllRules(filter);
            }
            return findings;
        } finally {
            session.dispose();
        }
    }
}
