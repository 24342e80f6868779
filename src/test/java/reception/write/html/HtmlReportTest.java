package reception.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reception.Golden;
import reception.ReceptionChecker;
import reception.report.Report;
import reception.report.Supplement;
import reception.report.wording.FindingGroup;
import reception.report.wording.ReportWording;
import reception.rule.Outcome;
import reception.vocabulary.Language;
import reception.write.FilledPlan;

public class HtmlReportTest {

    /** What would do harm if it were read as markup, as a script, or by a display. */
    static final String HOSTILE = "</script><script>alert(1)</script></style></title></svg>]]>\"'><img src=x onerror=alert(2)><a href=javascript:alert(3)>&lt;&#60;<!--\u202e\u0007\u0000";

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();

    static String html(Language language, List<Report> reports) throws IOException {
        return html(language, reports, true);
    }

    private static String html(Language language, List<Report> reports, boolean everything) throws IOException {
        StringWriter out = new StringWriter();
        HtmlWriter writer = new HtmlWriter(out, language, everything);
        writer.begin();
        for (Report report : reports) {
            writer.write(report);
        }
        writer.end();
        return out.toString();
    }

    static List<Report> example(String name) throws IOException {
        return CHECKER.check("plan.yaml", Files.readAllBytes(Path.of("examples", name, "plan.yaml")), Set.of(Supplement.LIMITS));
    }

    static List<Report> hostile() throws IOException {
        return CHECKER.check("\"><script>alert(0)</script>.yaml", FilledPlan.with(HOSTILE), Set.of(Supplement.LIMITS));
    }

    /** The document, as a browser reads it; fails on what is no valid HTML. */
    public static Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = parser.parseInput(html, "");
        assertThat(parser.getErrors()).as("what is no valid HTML").isEmpty();
        return document;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_example_gives_its_document(Language language) throws IOException {
        String html = html(language, example("chinese-keys"));
        parsed(html);
        String withoutSumAndStyle = html.replace(CHECKER.basis().rulesSha256(), "rules-sha256").replaceFirst("(?s)<style>.*</style>", "<style></style>");
        Golden.assertUpToDate(Path.of("src/test/resources/html/chinese-keys." + language.choose("zh", "en") + ".html"), withoutSumAndStyle);
    }

    @Test
    void an_unreadable_plan_never_becomes_markup() throws IOException {
        String broken = "reception-plan: 1\nkind: \"<script>alert(1)</script>\"\n<img src=x>: 1\n";
        Document document = parsed(html(Language.EN, CHECKER.check("<b>.yaml", broken.getBytes(StandardCharsets.UTF_8), Set.of(Supplement.LIMITS))));
        assertThat(document.select("script, img, b")).isEmpty();
        assertThat(document.select(".finding").text()).contains("<script>alert(1)</script>", "line 2");
        assertThat(document.select(".verdict").text()).contains("2 input errors");
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() throws IOException {
        Document document = parsed(html(Language.ZH, example("lavish-visit")));
        assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content")).isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(document.select("script, link, img, iframe, object, embed, form, base, [src], [style]")).isEmpty();
        assertThat(document.select("style").html()).doesNotContain("url(", "@import", "http");
        TreeSet<String> attributes = new TreeSet<>();
        document.getAllElements().forEach(element -> element.attributes().forEach(attribute -> attributes.add(attribute.getKey())));
        assertThat(attributes).noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void every_part_stands_in_the_document() throws IOException {
        Report report = example("lavish-visit").get(0);
        Document document = parsed(html(Language.ZH, List.of(report)));
        assertThat(document.select("h2").eachText()).containsExactly("一、签批", "二、待办事项", "三、检查意见", "四、待明确事项", "五、经费与限额", "六、日程", "七、各原则检查情况", "附件　逐项检查结果");
        List<FindingGroup> groups = FindingGroup.of(report, new ReportWording(Language.ZH));
        assertThat(groups.stream().mapToInt(group -> group.findings().size()).sum()).isEqualTo(report.findings().size());
        assertThat(document.select(".finding")).hasSameSizeAs(groups);
        assertThat(report.findings()).allSatisfy(finding -> assertThat(document.select(".finding .message, .finding .messages li").eachText())
                .anyMatch(said -> said.replaceAll("\\s+", " ").endsWith(finding.message(Language.ZH).replaceAll("\\s+", " ").strip())));
        assertThat(document.select(".facts").text()).contains(report.sha256());
        assertThat(document.select(".signer").eachText()).containsExactly("经办人", "办公室", "财务", "分管领导");
        assertThat(document.select(".limits tbody tr:not(.group)")).hasSize(report.limits().size()).isNotEmpty();
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.UNDETERMINED)) {
            int counted = document.select(".principles td." + outcome.name().toLowerCase(java.util.Locale.ROOT)).eachText().stream().mapToInt(Integer::parseInt).sum();
            assertThat(counted).isEqualTo(report.assessments(outcome).size()).isPositive();
        }
        assertThat(document.select(".assessments .rule").eachText()).containsAll(report.assessments().stream().map(assessment -> assessment.rule().name()).toList());
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        document.select("[aria-labelledby]").forEach(element -> Arrays.stream(element.attr("aria-labelledby").split(" ")).forEach(id ->
                assertThat(document.getElementById(id)).as(id).isNotNull()));
    }

    @Test
    void the_first_page_is_for_whoever_signs_and_the_annex_on_request() throws IOException {
        Report report = example("chinese-keys").get(0);
        Document document = parsed(html(Language.ZH, List.of(report), false));
        assertThat(document.select("h2").eachText()).containsExactly("一、签批", "二、待办事项", "三、检查意见", "四、待明确事项", "五、经费与限额", "六、日程");
        assertThat(document.select(".assessments, .principles")).isEmpty();
        assertThat(document.text()).contains("--all");
        long held = FindingGroup.of(report, new ReportWording(Language.ZH)).stream().filter(group -> !group.isAdvice()).count();
        assertThat(document.select(".finding")).hasSize((int) held);
        assertThat(document.text().length()).isLessThan(parsed(html(Language.ZH, List.of(report))).text().length() / 2);
    }

    @Test
    void clashes_are_hatched_and_named_at_both_items() throws IOException {
        Document document = parsed(html(Language.EN, example("lavish-visit")));
        Element day = document.selectFirst("#plan-1-day-2026-06-10-title").closest("svg");
        assertThat(day.select("rect.clash[fill=url(#plan-1-day-2026-06-10-clash)]")).hasSize(2);
        assertThat(day.select("text.clashing").eachText()).containsExactly("[clashes with 4] 游览山水景区", "[clashes with 3] 座谈会");
        assertThat(day.select("desc").text()).contains("This item begins before another one ends: 游览山水景区.");
    }

    @Test
    void several_plans_have_a_table_of_contents() throws IOException {
        List<Report> reports = new ArrayList<>(example("chinese-keys"));
        reports.addAll(example("clean-foreign-visit"));
        Document document = parsed(html(Language.EN, reports));
        assertThat(document.select("nav a").eachAttr("href")).containsExactly("#plan-1", "#plan-2");
        assertThat(document.select("section.plan").eachAttr("id")).containsExactly("plan-1", "plan-2");
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(parsed(html(Language.EN, List.of())).select("nav").text()).contains("0 plans");
    }

    @Test
    void a_report_without_the_plan_says_what_is_left_out() throws IOException {
        Report full = example("lavish-visit").get(0);
        Report reduced = new Report(full.name(), full.document(), Optional.empty(), full.sha256(), Optional.empty(), false, List.of(), full.findings(), full.assessments(),
                full.notices(), full.ruleBook(), full.basis(), List.of(), full.judgedUnder());
        Document document = parsed(html(Language.EN, List.of(reduced)));
        assertThat(document.select("p.note").eachText()).filteredOn(text -> text.startsWith("This report holds nothing of what the plan says")).hasSize(2);
        assertThat(document.text()).doesNotContain("某县人民政府办公室");
    }

    @Test
    void nothing_of_a_plan_with_state_secrets_stands_in_the_document() throws IOException {
        String secret = "reception-plan: 1\ntitle: 龙门阵\nconfidentiality: {level: secret}\n";
        Document document = parsed(html(Language.ZH, CHECKER.check("plan.yaml", secret.getBytes(StandardCharsets.UTF_8), Set.of(Supplement.LIMITS))));
        assertThat(document.text()).contains("国家秘密").doesNotContain("龙门阵");
    }
}
