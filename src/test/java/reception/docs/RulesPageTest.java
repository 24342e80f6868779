package reception.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reception.Golden;
import reception.ReceptionChecker;
import reception.engine.CaseRunner;
import reception.report.Finding;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.rule.RuleCard;
import reception.rule.RuleCase;
import reception.standard.KnownFigures;
import reception.standard.Standards;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.yaml.Node;
import reception.yaml.RuleFolder;
import reception.yaml.SourceText;
import reception.yaml.YamlReader;

/** docs/rules.md and docs/coverage.md, from the cards. */
class RulesPageTest {

    private static final String GENERATED = "<!-- Generated from the cards in rules/; do not edit. mvn verify -Dreception.update=true rewrites it. -->\n";
    private static final Path CHECKS = Path.of("src/test/resources/checks.yaml");
    private static final int MOST_WITHOUT_A_RULE = 10;

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final RuleBook BOOK = book();

    private static RuleBook book() {
        try {
            return RuleBook.of(RuleFolder.at(Path.of("rules")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_page_of_rules_is_up_to_date() {
        StringBuilder page = new StringBuilder(GENERATED).append("# Rules · 规则\n\n").append(BOOK.rules().size()).append(" rules.\n");
        String group = "";
        for (RuleBook.Rule rule : BOOK.rules()) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                page.append("\n## ").append(BOOK.title(group).en()).append(" · ").append(BOOK.title(group).zh()).append('\n');
            }
            rule(page, rule);
        }
        Golden.assertUpToDate(Path.of("docs/rules.md"), page.toString());
    }

    private void rule(StringBuilder page, RuleBook.Rule rule) {
        RuleCard card = rule.card();
        page.append("\n### ").append(rule.id()).append("\n\n");
        page.append("**").append(card.title().en()).append(" · ").append(card.title().zh()).append("** (").append(Vocabulary.word(card.severity()).english());
        page.append(card.allowsException() ? ", exception possible" : "").append("; clause ").append(card.clause());
        page.append(card.implement().isEmpty() ? ")\n\n" : "; " + String.join(", ", card.implement()) + ")\n\n");
        page.append(card.why().en()).append("  \n").append(card.why().zh()).append("\n\n");
        Standards standards = CHECKER.standards();
        for (var cite : card.cites()) {
            var citation = standards.instruments().resolve(cite);
            page.append("- ").append(citation.in(Language.EN)).append(" · ").append(citation.in(Language.ZH)).append('\n');
        }
        for (String standard : card.standards()) {
            page.append("- standard `").append(standard).append("`: ").append(standards.get(standard).title().en()).append(" · ").append(standards.get(standard).title().zh()).append('\n');
        }
        page.append(card.cites().isEmpty() && card.standards().isEmpty() ? "" : "\n");
        example(page, rule, Outcome.VIOLATED);
        example(page, rule, Outcome.SATISFIED);
    }

    private void example(StringBuilder page, RuleBook.Rule rule, Outcome outcome) {
        for (RuleCase example : rule.card().cases()) {
            if (example.expect() != outcome || !example.isExample()) {
                continue;
            }
            page.append(outcome == Outcome.VIOLATED ? "Fails: " : "Passes: ").append(example.title().en()).append(" · ").append(example.title().zh()).append('\n');
            if (outcome == Outcome.VIOLATED) {
                CaseRunner.Result result = CHECKER.caseRunner().run(CHECKER.rules().find(rule.id()), example);
                Finding finding = result.findings().get(0);
                page.append("> ").append(finding.message(Language.EN)).append(' ').append(finding.suggestion(Language.EN)).append("  \n");
                page.append("> ").append(finding.message(Language.ZH)).append(finding.suggestion(Language.ZH)).append("\n");
            }
            page.append('\n');
            return;
        }
    }

    @Test
    void the_page_of_coverage_is_up_to_date() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        Node.Mapping file = (Node.Mapping) YamlReader.read(new SourceText("checks.yaml", Files.readString(CHECKS), "")).roots().get(0);
        for (Node.Entry entry : file.entries()) {
            reasons.put(entry.key().text(), ((Node.Scalar) entry.value()).text());
        }
        Map<String, List<String>> rules = new TreeMap<>();
        BOOK.rules().forEach(rule -> rule.card().implement().forEach(check -> rules.computeIfAbsent(check, unused -> new ArrayList<>()).add(rule.id())));
        assertThat(rules.keySet()).as("a rule carries out only checks that exist").isSubsetOf(new TreeSet<>(reasons.keySet()));
        StringBuilder page = new StringBuilder(GENERATED).append("# Coverage\n\nThe checks that the instruments yield, with the rules that carry them out.\n\n| check | rules, or why there is none |\n|---|---|\n");
        List<String> without = new ArrayList<>();
        reasons.forEach((check, reason) -> {
            List<String> named = rules.getOrDefault(check, List.of());
            assertThat(named.isEmpty()).as("%s has either a rule or a reason", check).isEqualTo(!reason.isEmpty());
            if (named.isEmpty()) {
                without.add(check);
            }
            page.append("| ").append(check).append(" | ").append(named.isEmpty() ? reason : String.join(", ", named)).append(" |\n");
        });
        assertThat(without).hasSizeLessThanOrEqualTo(MOST_WITHOUT_A_RULE);
        page.append("\n## Clauses of the source document\n\n| clause | title | rules |\n|---|---|---|\n");
        for (RuleBook.Clause clause : BOOK.clauses()) {
            List<String> serving = BOOK.rules().stream().filter(rule -> rule.card().clause().equals(clause.clause())).map(RuleBook.Rule::id).toList();
            assertThat(serving).as("clause %s", clause.clause()).isNotEmpty();
            page.append("| ").append(clause.clause()).append(" | ").append(clause.title().en()).append(" · ").append(clause.title().zh()).append(" | ")
                    .append(serving.stream().collect(Collectors.joining(", "))).append(" |\n");
        }
        page.append(KnownFigures.page(CHECKER.standards()));
        Golden.assertUpToDate(Path.of("docs/coverage.md"), page.toString());
    }
}
