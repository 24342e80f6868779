package reception.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import reception.plan.Fact;
import reception.rule.RuleBook;
import reception.vocabulary.Text;
import reception.yaml.InputError;
import reception.yaml.InvalidFileException;
import reception.yaml.RuleFolder;
import reception.yaml.Span;

/** Compiled rules, with sessions that are used again and again. Safe for use by several threads. */
final class RuleBase {

    private static final String MODEL_INDEX = "/META-INF/kie/reception/reception/drools-model";
    private static final String FINDINGS = "findings";
    private static final String PACKAGE = "rules.";

    private final KieSessionsPool sessions;
    private final Set<String> rulesWithScope;

    private RuleBase(KieBase base, RuleBook book) {
        Set<String> compiled = ids(base, false);
        Set<String> scoped = ids(base, true);
        Set<String> cards = cards(book);
        if (!compiled.equals(cards) || !cards.containsAll(scoped)) {
            throw new IllegalStateException("the rules do not agree with their cards: rules without a card " + minus(compiled, cards)
                    + minus(scoped, cards) + ", cards without a rule " + minus(cards, compiled));
        }
        this.sessions = base.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
        this.rulesWithScope = scoped;
    }

    /** @param applies whether those that say what a rule applies to are asked for, rather than the rules */
    private static Set<String> ids(KieBase base, boolean applies) {
        return base.getKiePackages().stream().flatMap(rules -> rules.getRules().stream()).filter(rule -> rule.getName().endsWith(Findings.APPLIES) == applies)
                .map(Findings::idOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> cards(RuleBook book) {
        return book.rules().stream().map(RuleBook.Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> a, Set<String> b) {
        Set<String> rest = new TreeSet<>(a);
        rest.removeAll(b);
        return rest;
    }

    /**
     * The rules that the build has compiled.
     *
     * @throws IllegalStateException if they are not those of the cards: the program is damaged
     */
    static RuleBase builtIn(RuleBook book) {
        List<Model> models = new ArrayList<>();
        for (String name : modelNames()) {
            try {
                models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the program is damaged: " + name + " is missing", e);
            }
        }
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models), book);
    }

    private static List<String> modelNames() {
        try (InputStream in = RuleBase.class.getResourceAsStream(MODEL_INDEX)) {
            if (in == null) {
                throw new IllegalStateException("the program is damaged: " + MODEL_INDEX + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(PACKAGE)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles the rules of a folder. They are code: whoever names the folder runs them.
     *
     * @throws InvalidFileException if a rule does not compile
     */
    static RuleBase compiled(RuleBook book, Path folder) throws IOException {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (Path file : RuleFolder.ruleFiles(folder)) {
            String name = RuleFolder.name(folder, file);
            builder.add(ResourceFactory.newByteArrayResource(Files.readAllBytes(file)).setSourcePath(name), ResourceType.DRL);
            if (builder.hasErrors()) {
                throw new InvalidFileException(name, builder.getErrors().stream().map(RuleBase::inputError).toList());
            }
        }
        var base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        checkCards(base, book);
        return new RuleBase(base, book);
    }

    /** That a user's rules and cards belong to each other; of the built-in ones the constructor makes sure. */
    private static void checkCards(KieBase base, RuleBook book) {
        Set<String> compiled = ids(base, false);
        Set<String> cards = cards(book);
        for (String id : minus(cards, compiled)) {
            String group = id.substring(0, id.indexOf('/'));
            String name = id.substring(group.length() + 1);
            throw mismatch(id + ".drl", "卡片 " + id + " 没有规则；此文件应以 package " + PACKAGE + group + " 开头，含 rule \"" + name + "\"",
                    "the card " + id + " has no rule; this file should begin with package " + PACKAGE + group + " and hold rule \"" + name + "\"");
        }
        Set<String> withoutCard = minus(compiled, cards);
        withoutCard.addAll(minus(ids(base, true), cards));
        for (String id : withoutCard) {
            throw mismatch(id + ".yaml", "规则 " + id + " 没有卡片；请编写此文件", "the rule " + id + " has no card; write this file");
        }
    }

    private static InvalidFileException mismatch(String file, String zh, String en) {
        return new InvalidFileException(file, List.of(new InputError(InputError.Kind.UNREADABLE, new Span(1, 1, 1), new Text(zh, en))));
    }

    private static InputError inputError(KnowledgeBuilderError error) {
        int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
        return new InputError(InputError.Kind.SYNTAX, new Span(line, 1, 1), new Text("规则不能编译：" + error.getMessage(), "the rule does not compile: " + error.getMessage()));
    }

    /** Whether a rule says itself what it applies to. */
    boolean hasScope(String ruleId) {
        return rulesWithScope.contains(ruleId);
    }

    /**
     * Fires the rules on facts.
     *
     * @param selected  by a rule's id
     * @param afterward further facts for a second firing, derived from what the first one found
     */
    Findings fire(Collection<?> facts, Predicate<String> selected, Function<Findings, List<Fact>> afterward) {
        Findings findings = new Findings();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal(FINDINGS, findings);
            facts.forEach(session::insert);
            session.fireAllRules(match -> selected.test(Findings.idOf(match.getRule())));
            List<Fact> further = afterward.apply(findings);
            if (!further.isEmpty()) {
                further.forEach(session::insert);
                session.fireAllRules(match -> selected.test(Findings.idOf(match.getRule())));
            }
            return findings;
        } finally {
            session.dispose();
        }
    }
}
