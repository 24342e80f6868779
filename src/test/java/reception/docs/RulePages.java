package reception.docs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import reception.ReceptionChecker;
import reception.engine.Scopes;
import reception.engine.cases.CaseRunner;
import reception.format.Node;
import reception.report.Finding;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.rule.RuleCard;
import reception.rule.RuleCase;
import reception.rule.Scope;
import reception.standard.Citation;
import reception.standard.Standard;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** The pages of docs/rules in one language: what each rule says, whom it binds, why, by which articles, with a plan that fails and one that passes. */
final class RulePages {

    private final ReceptionChecker checker;
    private final RuleBook book;
    private final Language language;

    RulePages(ReceptionChecker checker, RuleBook book, Language language) {
        this.checker = checker;
        this.book = book;
        this.language = language;
    }

    /** The index of all groups, with every rule's title. */
    String index() {
        StringBuilder page = new StringBuilder("# ").append(say("规则", "Rules")).append("\n\n");
        page.append(say("[English](../en/README.md)", "[中文](../zh/README.md)")).append("\n\n");
        page.append(say("共" + book.rules().size() + "条。示例均在 [rules/base-plan.yaml](../../../rules/base-plan.yaml) 的基础上改动所列内容。",
                book.rules().size() + " rules. Each example is [rules/base-plan.yaml](../../../rules/base-plan.yaml) with the lines that it shows.")).append("\n");
        String group = "";
        for (RuleBook.Rule rule : book.rules()) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                page.append("\n## [").append(book.title(group).in(language)).append("](").append(group).append(".md)\n\n");
            }
            page.append("- [").append(rule.card().title().in(language)).append("](").append(group).append(".md#").append(anchor(rule)).append(") `").append(rule.id()).append("`\n");
        }
        page.append("\n## [").append(book.title("across").in(language)).append("](across.md)\n\n");
        page.append(say("比对多份方案和台账的规则，见 `reception audit`。", "The rules of `reception audit`, which compares many plans and ledgers.")).append("\n");
        return page.toString();
    }

    /** The page of a group. */
    String group(String group) {
        StringBuilder page = new StringBuilder("# ").append(book.title(group).in(language)).append("\n\n");
        page.append(say("[全部规则](README.md) · [English](../en/" + group + ".md)", "[All rules](README.md) · [中文](../zh/" + group + ".md)")).append("\n");
        book.rules().stream().filter(rule -> rule.group().equals(group)).forEach(rule -> rule(page, rule));
        return page.toString();
    }

    private static String anchor(RuleBook.Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    private void rule(StringBuilder page, RuleBook.Rule rule) {
        RuleCard card = rule.card();
        page.append("\n<a id=\"").append(anchor(rule)).append("\"></a>\n## ").append(card.title().in(language)).append("\n\n");
        page.append('`').append(rule.id()).append("` · ").append(word(card.severity())).append(" · ").append(say("条目", "clause ")).append(card.clause());
        page.append(card.implement().isEmpty() ? "" : " · " + String.join(say("、", ", "), card.implement())).append("\n\n");
        page.append(card.why().in(language)).append("\n\n");
        page.append("- ").append(say("适用：", "Applies to: ")).append(scope(rule)).append('\n');
        if (!card.cites().isEmpty()) {
            page.append("- ").append(say("依据：", "Basis: ")).append(cited(card.cites().stream().map(checker.standards().instruments()::resolve).toList())).append('\n');
        }
        for (String standard : card.standards()) {
            Standard known = checker.standards().get(standard);
            page.append("- ").append(say("标准：", "Standard: ")).append(known.title().in(language)).append(" `").append(standard).append("`\n");
        }
        if (card.allowsException()) {
            page.append("- ").append(say("例外：", "Exception: ")).append(cited(card.exception().cites().stream().map(checker.standards().instruments()::resolve).toList()))
                    .append(say("，由", "; approved by: ")).append(card.exception().by().in(language)).append(say("批准", "")).append('\n');
        }
        example(page, rule, Outcome.VIOLATED);
        example(page, rule, Outcome.SATISFIED);
    }

    private String cited(List<Citation> citations) {
        return Citation.all(citations, language);
    }

    private String scope(RuleBook.Rule rule) {
        Scope scope = rule.scope();
        String regimes = scope == null ? "" : scope.regimes().stream().map(this::regime).collect(Collectors.joining(say("、", ", ")));
        return Scopes.subjectOf(rule).in(language) + (regimes.isEmpty() ? "" : say("（", " (") + regimes + say("）", ")"));
    }

    private String regime(String regime) {
        return checker.standards().regimes().all().stream().filter(known -> known.regime().equals(regime)).findFirst().orElseThrow().title().in(language);
    }

    private void example(StringBuilder page, RuleBook.Rule rule, Outcome outcome) {
        for (RuleCase example : rule.card().cases()) {
            if (example.expect() != outcome || !example.isExample()) {
                continue;
            }
            page.append('\n').append(outcome == Outcome.VIOLATED ? say("不符：", "Fails: ") : say("符合：", "Passes: ")).append(example.title().in(language)).append("\n\n");
            if (example.given() instanceof Node.Mapping given) {
                page.append("```yaml\n");
                given.entries().forEach(entry -> page.append(flow(entry.key())).append(": ").append(flow(entry.value())).append('\n'));
                page.append("```\n");
            }
            if (outcome == Outcome.VIOLATED) {
                CaseRunner.Result result = checker.caseRunner().run(checker.rules().find(rule.id()), example);
                Finding finding = result.findings().get(0);
                page.append("\n> ").append(finding.message(language)).append(say("", " ")).append(finding.suggestion(language)).append('\n');
            }
            return;
        }
    }

    private static String flow(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().map(entry -> flow(entry.key()) + ": " + flow(entry.value())).collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(RulePages::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        boolean plain = scalar.text().matches("[^\\s\\[\\]{},:#&*!|>'\"%@`](?:[^\\[\\]{},:#'\"\\n]*(?::(?! ))?)*");
        return scalar.isNull() ? "~" : plain ? scalar.text() : "\"" + scalar.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private String word(Enum<?> constant) {
        return Vocabulary.word(constant).in(language).replace('-', ' ');
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }
}
