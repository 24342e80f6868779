package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.report.Finding;
import reception.report.JudgedUnder;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Scope;

/** A plan does not choose its own judge: examples/lavish-visit under other words for itself, for who pays, and without days, keeps what is forbidden. */
class JudgeMatrixTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final Path PLAN = Path.of("examples/lavish-visit/plan.yaml");
    private static final String KIND = "(?m)^kind: .*$";
    private static final String DAY = "20[0-9]{2}-[0-9]{2}-[0-9]{2}(T[0-9:]+)?";
    /** What no word of the plan about itself makes right. */
    private static final Set<String> BANS = Set.of("cost/meal-companions", "cost/banquet-in-domestic-reception", "cost/alcohol-at-working-meal", "cost/banned-dish", "cost/venue-kind",
            "cost/cigarettes", "cost/gift", "cost/working-meal-once", "conduct/entertainment", "conduct/police-escort", "conduct/road-closure", "conduct/venue-cleared", "conduct/welcome-crowd",
            "scope/letter-present", "scope/non-official-activity");

    private static String plan() throws IOException {
        return Files.readString(PLAN);
    }

    private static Report check(String plan) {
        return CHECKER.check("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    private static Set<String> found(Report report) {
        return report.findings().stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> what_is_forbidden_stays_found_whatever_the_plan_says_of_itself() throws IOException {
        Map<String, String> variants = new LinkedHashMap<>();
        variants.put("as it is", plan());
        Stream.of("business", "enterprise", "foreign", "hong-kong-macao-taiwan", "meeting", "training", "own-event", "internal", "comfort-visit", "to-be-confirmed").forEach(kind -> variants.put("kind " + kind, read(PLAN).replaceFirst(KIND, "kind: " + kind)));
        variants.put("without a kind", plan().replaceFirst(KIND + "\n", ""));
        variants.put("without a status", plan().replaceFirst("(?m)^status: .*\n", ""));
        variants.put("without days", plan().replaceAll(DAY, "to-be-confirmed"));
        variants.put("without a kind and days", plan().replaceFirst(KIND + "\n", "").replaceAll(DAY, "to-be-confirmed"));
        variants.put("the sending unit pays", plan().replaceAll("(?m)^( +)payer: .*$", "$1payer: sending-unit"));
        variants.put("the host calls itself a private firm", plan().replaceFirst("(?m)^(host:(?:\\n  .*)*?\\n  organ-type:).*$", "$1 private-enterprise"));
        variants.put("the guests are said to be no officials", plan().replaceFirst("state-officials: yes", "state-officials: no"));
        variants.put("a charge of one yuan", plan().replaceAll("(?m)^( +)payer: host$", "$1payer: host\n$1charge: {collected: yes, per-person: 1}"));
        return variants.entrySet().stream().map(variant -> DynamicTest.dynamicTest(variant.getKey(), () -> {
            Report report = check(variant.getValue());
            assertThat(report.inputErrors()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.NOT_PERMITTED);
            assertThat(found(report)).containsAll(BANS);
        }));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> another_word_for_the_kind_takes_no_rule_on_official_receptions_away() throws IOException {
        Set<String> official = check(plan()).findings().stream().map(Finding::rule).filter(rule -> rule.scope() != null && isOfficial(rule.scope())).map(rule -> rule.id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(official).hasSizeGreaterThan(40);
        return Stream.of("business", "enterprise", "foreign", "hong-kong-macao-taiwan", "meeting", "own-event", "internal", "comfort-visit").map(kind -> DynamicTest.dynamicTest(kind, () -> assertThat(found(check(read(PLAN).replaceFirst(KIND, "kind: " + kind)))).containsAll(official)));
    }

    private static boolean isOfficial(Scope scope) {
        return scope.regimes().contains("domestic-official");
    }

    @Test
    void a_clean_plan_stays_without_errors_under_its_own_regime() throws IOException {
        for (String example : Set.of("clean-domestic-visit", "clean-foreign-visit")) {
            assertThat(check(Files.readString(Path.of("examples", example, "plan.yaml"))).violations()).as(example).noneMatch(finding -> finding.severity() == reception.rule.Severity.ERROR);
        }
    }

    private static final String DELEGATION = """
            reception-plan: 1
            title: %s
            kind: %s
            region: "410181"
            host: {unit: %s, organ-type: %s, region: "410181"}
            guests: {unit: %s, people: [%s]}
            visit: {arrives: 2026-12-08T09:00, departs: 2026-12-08T18:00}
            """;

    private static Report delegation(String title, String kind, String host, String hostType, String unit, String people, String more) {
        Report report = check(DELEGATION.formatted(title, kind, host, hostType, unit, people) + more);
        assertThat(report.inputErrors()).isEmpty();
        return report;
    }

    private static Set<String> regimes(Report report) {
        return report.judgedUnder().regimes().stream().filter(JudgedUnder.Regime::isBinding).map(JudgedUnder.Regime::regime).collect(Collectors.toCollection(TreeSet::new));
    }

    private static final String LAVISH_DINNER = "meals: [{on: 2026-12-08, meal: dinner, form: banquet, payer: host, companions: 9, cost-per-person: 800, drinks: [飞天茅台], cigarettes: yes}]\n";
    private static final String GIFT = "gifts: [{item: 工艺摆件, kind: craft, value: 5000, in-return: no, to: 陈大文}]\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "香港某商会 | {name: 陈大文, nationality: 中国香港, official: no}, {name: 何志明, nationality: Hong Kong, official: no}",
        "澳门某协会 | {name: 陈大文, official: no}",
        "台湾某企业协会 | {name: 陈大文, nationality: 台湾, official: no}, {name: 林美玲, nationality: 中国, unit: 台北某公司, official: no}",
        "某考察团 | {name: 陈大文, nationality: 澳门, official: no, rank: other}"})
    void guests_from_hong_kong_macao_and_taiwan_have_a_regime_of_their_own(String unit, String people) {
        String decor = "decor: {flags: [中国]}\n";
        Report domestic = delegation("座谈接待方案", "domestic-official", "某县商务局", "government", unit, people, LAVISH_DINNER + GIFT + decor);

        assertThat(regimes(domestic)).containsExactly("hong-kong-macao-taiwan", "public-money");
        assertThat(found(domestic)).contains("procedure/statements-agree", "cost/foreign-gift-approval", "cost/foreign-gift-initiative", "cost/cigarettes")
                .doesNotContain("scope/private-guests", "accommodation/flags-of-guests", "scope/letter-present");
        assertThat(domestic.findings()).filteredOn(finding -> finding.rule().id().equals("procedure/statements-agree")).hasSize(1);
        assertThat(domestic.findings()).filteredOn(finding -> finding.byReference()).isNotEmpty().allMatch(finding -> finding.severity() != reception.rule.Severity.ERROR);
        Report own = delegation("座谈接待方案", "hong-kong-macao-taiwan", "某县商务局", "government", unit, people, LAVISH_DINNER + GIFT + decor);
        assertThat(found(own)).contains("cost/foreign-gift-approval").doesNotContain("procedure/statements-agree", "accommodation/flags-of-guests");
        assertThat(own.assessments()).filteredOn(assessment -> assessment.rule().id().equals("accommodation/flags-of-guests"))
                .allMatch(assessment -> assessment.outcome() == reception.rule.Outcome.NOT_APPLICABLE);
        Report foreign = delegation("座谈接待方案", "foreign", "某县商务局", "government", unit, people, "");
        assertThat(regimes(foreign)).contains("hong-kong-macao-taiwan").doesNotContain("foreign");
        assertThat(found(foreign)).contains("procedure/statements-agree");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NOT_COVERED | private-firm | 商务洽谈 | enterprise | 某民营公司 | enterprise | 某客户公司",
        "NOT_COVERED | private-firm | 商务洽谈 | business | 某科技有限公司 | private-enterprise | 某客户公司",
        "NOT_A_RECEPTION | meeting | 全市工业工作会议 | meeting | 某市工业和信息化局 | government | 各县工业和信息化局",
        "NOT_A_RECEPTION | training | 业务培训班 | training | 某市财政局 | government | 各县财政局",
        "NOT_A_RECEPTION | own-event | 丰收节 | own-event | 某县农业农村局 | government | 社会公众",
        "NOT_A_RECEPTION | internal | 内部检查 | domestic-official | 某市税务局 | government | 某市税务局",
        "NOT_A_RECEPTION | internal | 系统内检查 | internal | 某市税务局 | government | 某市税务局第一分局",
        "NOT_A_RECEPTION | comfort-visit | 春节走访慰问困难群众 | domestic-official | 某县民政局 | government | 某村困难群众",
        "NOT_A_RECEPTION | comfort-visit | 慰问 | comfort-visit | 某县民政局 | government | 某村困难群众"})
    void what_is_no_reception_or_not_covered_is_told_apart_and_never_ready(Verdict verdict, String matter, String title, String kind, String host, String type, String guests) {
        String people = "{name: 甲某}";
        Report report = delegation(title, kind, host, type, guests, people, "");

        assertThat(report.verdict()).isEqualTo(verdict);
        assertThat(report.judgedUnder().matter().matter()).isEqualTo(matter);
        assertThat(report.judgedUnder().lines(reception.vocabulary.Language.ZH).get(0)).contains("未按接待规定判断");
        assertThat(found(report)).doesNotContain("scope/letter-present", "scope/private-guests", "purpose/stated");
        Report wild = delegation(title, kind, host, type, guests, people, "meals: [{on: 2026-12-08, meal: lunch, dishes: [穿山甲]}]\n");
        assertThat(wild.verdict()).as("the law for everybody").isEqualTo(Verdict.NOT_PERMITTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "training", "own-event", "internal", "comfort-visit"})
    void a_reception_that_calls_itself_something_else_is_judged_as_one(String kind) {
        Report report = delegation("来访接待方案", kind, "某县工业和信息化局", "government", "某市工业和信息化局", "{name: 甲某, post: 局长}", LAVISH_DINNER);

        assertThat(report.verdict()).isEqualTo(Verdict.NOT_PERMITTED);
        assertThat(regimes(report)).contains("domestic-official");
        assertThat(found(report)).contains("procedure/statements-agree", "cost/meal-companions", "cost/banquet-in-domestic-reception");
    }

    @Test
    void a_meeting_is_judged_by_the_rules_on_meetings() {
        Report report = delegation("工作会议", "meeting", "某市财政局", "government", "各县财政局", "{name: 甲某}", "decor: {flowers: yes, fruit: yes, backdrop: yes}\n");

        assertThat(found(report)).contains("conduct/event-flowers", "conduct/event-fruit", "conduct/event-backdrop");
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_A_RECEPTION);
    }

    @Test
    void deputies_on_an_inspection_tour_are_guests_on_duty() {
        Report report = delegation("市人大代表视察接待方案", "domestic-official", "某县工业和信息化局", "government", "某市人大代表视察组", "{name: 甲某, post: 某公司董事长, official: no}, {name: 乙某, post: 教师, official: no}", LAVISH_DINNER);

        assertThat(regimes(report)).contains("domestic-official");
        assertThat(found(report)).contains("cost/meal-companions", "cost/banquet-in-domestic-reception").doesNotContain("scope/private-guests");
    }

    @Test
    void every_group_of_a_mixed_delegation_is_judged_by_its_own_regime_and_a_shared_table_by_the_strictest() {
        Report investors = delegation("招商考察接待方案", "business", "某县商务局", "government", "某市考察团", "{name: 甲某, post: 副县长}, {name: 乙某, unit: 某科技公司, post: 董事长}, {name: 丙某, unit: 某科技公司}", LAVISH_DINNER);
        assertThat(regimes(investors)).contains("domestic-official", "business", "public-money");
        assertThat(found(investors)).contains("procedure/statements-agree", "cost/meal-companions", "cost/banquet-in-domestic-reception", "cost/alcohol-at-working-meal");
        Report foreign = delegation("经贸洽谈接待方案", "foreign", "某县商务局", "government", "某市商务局", "{name: Hans, nationality: 德国}, {name: 甲某, post: 副局长, nationality: 中国}", LAVISH_DINNER + GIFT);
        assertThat(regimes(foreign)).contains("domestic-official", "foreign", "public-money");
        assertThat(found(foreign)).contains("cost/banquet-in-domestic-reception", "cost/alcohol-at-working-meal", "cost/foreign-gift-approval", "cost/gift");
        assertThat(foreign.findings()).filteredOn(finding -> finding.rule().id().equals("cost/foreign-companions")).singleElement()
                .satisfies(finding -> assertThat(finding.limits()).extracting(limit -> limit.allowed().intValue()).as("two for two guests, by the stricter of both ladders").contains(2));
        Report three = delegation("考察接待方案", "domestic-official", "某县商务局", "government", "某市考察团", "{name: 甲某, post: 副县长}, {name: 陈大文, nationality: 香港, official: no}, {name: Hans, nationality: 德国, official: no}", LAVISH_DINNER);
        assertThat(regimes(three)).contains("domestic-official", "hong-kong-macao-taiwan", "foreign");
        assertThat(found(three)).doesNotContain("scope/private-guests");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kind: site-visit, title: 考察铝板带企业 | kind: site-visit, title: 观看文艺演出 | conduct/performance",
        "kind: site-visit, title: 考察再生铝利用项目 | kind: site-visit, title: 泡温泉 | conduct/entertainment",
        "kind: site-visit, title: 考察再生铝利用项目 | kind: site-visit, title: 团长回乡探亲 | scope/non-official-activity",
        "{kind: meal, item: 工作餐, amount: 450 | {kind: materials, item: 来宾礼品, amount: 450 | cost/gift-cost",
        "{kind: meal, item: 工作餐, amount: 450 | {kind: other, item: KTV包间, amount: 450 | cost/gift-cost",
        "owner: official-fleet | owner: official-fleet, owner-name: 某房地产公司 | conduct/borrowed-vehicles",
        "cost-per-person: {amount: 50 | payer-name: 某铝业有限公司, cost-per-person: {amount: 50 | cost/enterprise-pays-meal"})
    void a_claim_against_which_something_else_speaks_is_judged_by_the_stricter_reading(String was, String is, String rule) {
        String plan = read(Path.of("examples/clean-domestic-visit/plan.yaml"));
        String to = is.replace(", owner-name", "\n    owner-name").replace(", cost-per-person", "\n    cost-per-person");
        assertThat(plan).contains(was);
        Report report = check(plan.replace(was, to));

        assertThat(report.inputErrors()).isEmpty();
        assertThat(found(report)).contains(rule, "procedure/statements-agree");
        assertThat(report.verdict()).isNotEqualTo(Verdict.READY);
    }

    private static final String BANQUET = "meals: [{on: 2026-12-08, meal: dinner, form: banquet, payer: host, companions: 9, drinks: [茅台]}]\n";

    private static Report visit(String kind, String host, String guests, String more) {
        Report report = check("reception-plan: 1\ntitle: 接待方案\nkind: " + kind + "\nregion: \"410181\"\nhost: {" + host + "}\nguests: {" + guests
                + "}\nvisit: {arrives: 2026-12-08T09:00, departs: 2026-12-08T18:00}\n" + BANQUET + more);
        assertThat(report.inputErrors()).isEmpty();
        return report;
    }

    private static final String BUREAU = "unit: 某县商务局, organ-type: government";

    @ParameterizedTest
    @ValueSource(strings = {"某市工商联", "某市政府招商考察团", "某市党政考察团", "省厅考察组", "某市政府办", "某海关", "某省委党校", "某市残联", "某市供销社", "某区城管执法大队", "某市烟草专卖局", "某县社保中心", "某市驻京办", "某市国资委", "教育部评估专家组",
        "某市商务局招商引资考察团一行", "某县人大常委会调研组", "某市妇联", "某市科学技术协会", "某区街道办事处学习考察组"})
    void officials_are_known_by_what_their_unit_or_delegation_is_called(String unit) {
        Report report = visit("business", BUREAU, "unit: " + unit + ", count: 6", "");

        assertThat(regimes(report)).contains("domestic-official");
        assertThat(found(report)).contains("cost/meal-companions", "cost/banquet-in-domestic-reception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"某集团", "某投资集团商务考察团", "某科技公司市场部", "某工程局", "某市商会代表团", "某大学专家组"})
    void firms_and_schools_are_no_officials_by_what_they_are_called(String unit) {
        assertThat(regimes(visit("business", BUREAU, "unit: " + unit + ", count: 6", ""))).contains("business").doesNotContain("domestic-official");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"people: [{name: 乙, post: 县委书记}] | ", "people: [{name: 乙, post: 国资委主任}] | ", "people: [{name: 乙, rank: bureau}] | ", "count: 6, head: {name: 乙, post: 县长} | ",
        "count: 6 | letter: {form: letter, issuer: 某市商务局}"})
    void officials_are_known_by_post_rank_and_letter_whatever_the_unit_is_written_as(String people, String more) {
        assertThat(regimes(visit("business", BUREAU, "unit: 某集团, " + people, more == null ? "" : more + "\n"))).contains("domestic-official");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"coordinator: 某县接待办公室 | ", "leader: {name: 丁, unit: 某县商务局} | ", "leader: {name: 丁} | budget: {line: 公务接待费}", "leader: {name: 丁} | budget: {payment: treasury}"})
    void a_firm_in_front_of_an_organ_is_judged_as_the_organ(String acting, String more) {
        for (String unit : Set.of("某县园区服务有限公司", "某县城市建设投资有限公司")) {
            Report report = visit("enterprise", "unit: " + unit + ", organ-type: private-enterprise, " + acting, "unit: 某市商务局, count: 6, state-officials: yes", more == null ? "" : more + "\n");
            assertThat(report.judgedUnder().regimes()).filteredOn(regime -> regime.regime().equals("domestic-official")).singleElement().matches(JudgedUnder.Regime::isBinding);
            assertThat(found(report)).contains("cost/banquet-in-domestic-reception", "procedure/statements-agree");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"own-event | unit: 某大学, organ-type: other-institution | unit: 教育部评估专家组, count: 6", "own-event | unit: 某大学, organ-type: other-institution | unit: 某来访团, count: 6",
        "foreign | unit: 某县商务局, organ-type: government | 'people: [{name: 甲, nationality: 中国}]'", "enterprise | unit: 某县招商局, organ-type: government | unit: 某来访团, count: 6"})
    void where_the_word_for_the_kind_falls_a_reception_is_judged(String kind, String host, String guests) {
        Report report = visit(kind, host, guests.replace("'", ""), "");

        assertThat(regimes(report)).contains("domestic-official");
        assertThat(found(report)).contains("cost/meal-companions");
    }

    @Test
    void a_guest_of_another_city_is_told_once_and_without_a_stricter_reading() {
        Report report = check(DELEGATION.formatted("来访接待方案", "domestic-official", "某县商务局", "government", "某市商务局", "{name: 甲, local: yes}, {name: 乙, local: yes}, {name: 丙, local: yes}")
                .replace("guests: {", "guests: {region: \"220100\", "));

        assertThat(report.findings()).filteredOn(finding -> finding.rule().id().equals("procedure/statements-agree")).singleElement()
                .satisfies(finding -> assertThat(finding.message(reception.vocabulary.Language.ZH)).contains("须先核实").doesNotContain("已按较严的一种检查"));
    }
}
