package reception.docs;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reception.Audit;
import reception.Golden;
import reception.ReceptionChecker;
import reception.audit.Measure;
import reception.audit.Measures;
import reception.engine.Scopes;
import reception.format.pack.RuleFolder;
import reception.report.Wording;
import reception.rule.RuleBook;
import reception.rule.RuleCard;
import reception.rule.RuleCase;
import reception.standard.Citation;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** docs/rules: the page of the rules across plans in each language, from the cards. */
class AcrossPagesTest {

    private static final String GENERATED = "<!-- Generated from the cards in rules/across; do not edit. mvn verify -Dreception.update=true rewrites it. -->\n";
    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Measures MEASURES = Measures.of(RuleFolder.builtInAcross());

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_of_the_rules_across_plans_is_up_to_date(Language language) {
        StringBuilder page = new StringBuilder(GENERATED + "# " + CHECKER.rules().title("across").in(language) + "\n\n");
        page.append(language.choose("[全部规则](README.md) · [English](../en/across.md) · [跨方案比对](../../audit.zh-CN.md)", "[All rules](README.md) · [中文](../zh/across.md) · [Audits across plans](../../audit.md)")).append('\n');
        for (boolean signals : new boolean[] {false, true}) {
            page.append("\n# ").append(signals ? language.choose("疑点", "Signals") : language.choose("违规", "Violations")).append('\n');
            Audit.of(CHECKER).rules().rules().stream().filter(rule -> rule.card().isSignal() == signals).forEach(rule -> rule(page, rule, language));
        }
        Golden.assertUpToDate(Path.of("docs/rules", language.choose("zh", "en"), "across.md"), page.toString());
    }

    private static void rule(StringBuilder page, RuleBook.Rule rule, Language language) {
        RuleCard card = rule.card();
        page.append("\n## ").append(card.title().in(language)).append("\n\n`").append(rule.id()).append('`');
        page.append(card.isSignal() ? "" : " · " + Vocabulary.word(card.severity()).in(language)).append(card.isForInspectors() ? language.choose(" · 仅供检查人员", " · for inspectors alone") : "").append("\n\n").append(card.why().in(language)).append("\n\n");
        page.append("- ").append(language.choose("比对：", "Compares: ")).append(Scopes.subjectOf(rule).in(language)).append(language.choose("，按", ", gathered by ")).append(Vocabulary.word(card.gathers()).inProse(language)).append(language.choose("归集", "")).append('\n');
        if (!card.isSignal()) {
            page.append("- ").append(language.choose("依据：", "Basis: ")).append(Citation.all(card.cites().stream().map(CHECKER.standards().instruments()::resolve).toList(), language)).append('\n');
        }
        for (String id : card.thresholds()) {
            Measure measure = MEASURES.get(id);
            String figure = measure.standard() == null ? measure.value().toPlainString() + language.choose("，", ", ") + measure.why().in(language) : language.choose("见标准 ", "by the standard ") + "`" + measure.standard() + "`";
            page.append("- ").append(language.choose("参考值：", "Measure: ")).append(measure.title().in(language)).append(' ').append(figure).append(" `").append(id).append("`\n");
        }
        page.append("- ").append(language.choose("写作：", "Says: ")).append(Wording.withoutValues(card.message().in(language))).append('\n');
        page.append("- ").append(language.choose("建议：", "Do: ")).append(Wording.withoutValues(card.suggestion().in(language))).append('\n');
        page.append("- ").append(language.choose("示例：", "Examples: ")).append(card.cases().stream().filter(RuleCase::isExample).map(example -> example.title().in(language) + language.choose("（", " (") + Vocabulary.word(example.expect()).inProse(language) + language.choose("）", ")"))
                .collect(Collectors.joining(" "))).append('\n');
    }
}
