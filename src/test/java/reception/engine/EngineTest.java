package reception.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.ReceptionChecker;
import reception.derivation.Derivations;
import reception.engine.check.RuleCheck;
import reception.format.InvalidFileException;
import reception.format.pack.RuleFolder;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.rule.Severity;
import reception.standard.Standards;
import reception.vocabulary.Language;

/** How a judgement is put together from what rules find: whole plans in, outcomes out. */
class EngineTest {

    private static final Path BASE = Path.of("rules/base-plan.yaml");
    private static final Path OWN_RULES = Path.of("examples/own-rules");
    private static final String POLICE = "conduct/police-escort";
    private static final String COMPANIONS = "cost/meal-companions";
    private static final String LODGING = "cost/lodging-limit";
    private static final String DUTY = "team/duty-hours";
    private static final int EACH_OF_CASES = 25;

    private final ReceptionChecker checker = ReceptionChecker.builder().build();

    @TempDir
    private Path folder;

    /** The clean plan with changes: pairs of what stands there and what stands there instead. */
    private static byte[] plan(String... changes) {
        try {
            String text = Files.readString(BASE);
            for (int i = 0; i < changes.length; i += 2) {
                assertThat(text).contains(changes[i]);
                text = text.replace(changes[i], changes[i + 1]);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report check(String... changes) {
        Report report = checker.check("plan.yaml", plan(changes)).get(0);
        assertThat(report.inputErrors()).isEmpty();
        return report;
    }

    private static List<Assessment> of(String rule, Report report) {
        return report.assessments().stream().filter(assessment -> assessment.rule().id().equals(rule)).toList();
    }

    private static Outcome outcome(String rule, Report report) {
        assertThat(of(rule, report)).hasSize(1);
        return of(rule, report).get(0).outcome();
    }

    private static List<String> missing(String rule, Report report) {
        return of(rule, report).stream().flatMap(assessment -> assessment.missing().stream()).map(missing -> missing.key() + " " + missing.stated()).toList();
    }

    private static List<Finding> findings(String rule, Report report) {
        return report.findings().stream().filter(finding -> finding.rule().id().equals(rule)).toList();
    }

    @Test
    void cases_end_among_all_rules_as_their_cards_say() {
        List<PlanNodes.Plan> cases = PlanNodes.cases();
        int violated = 0;
        for (int i = 0; i < cases.size(); i += EACH_OF_CASES) {
            PlanNodes.Plan plan = cases.get(i);
            List<Assessment> ends = of(plan.rule(), checker.check("plan", plan.json()).get(0));
            assertThat(ends).as(plan.origin()).extracting(Assessment::outcome).contains(plan.expected()).allSatisfy(other ->
                    assertThat(other).isGreaterThanOrEqualTo(plan.expected()));
            violated += plan.isViolated() ? 1 : 0;
        }
        assertThat(violated).isGreaterThan(cases.size() / EACH_OF_CASES / 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: 5号 | EXCEPTED",
        "approved-by: 韩冰, unit: 中共吉林省委员会, reason: 抢险, document: 5号 | EXCEPTED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: 5号, until: 2026-05-14 | EXCEPTED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: 5号, until: 2026-05-13 | EXCEPTED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: 5号, until: 2026-05-12 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, document: 5号 | VIOLATED",
        "unit: 长春市人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: ., document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: ……, document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 急, document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: '——', document: 5号 | VIOLATED",
        "approved-by: '……', unit: 长春市人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: ·, unit: 长春市人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: '〔〕' | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: 0000 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: \u3164\uFFA0 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: \u2060\u200D\u034F | VIOLATED",
        "approved-by: 韩冰, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市农业农村局, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 农安县人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 吉林市人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市公安局, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 韩冰, unit: 长春市, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 周强, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 周强, unit: 长春市人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 周 \u200B强, unit: 长春市人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 局长周强, unit: 长春市人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 李文, unit: 长春市人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 王林, unit: 长春市人民政府, reason: 抢险, document: 5号 | VIOLATED",
        "approved-by: 陈立, unit: 长春市人民政府, reason: 抢险, document: 5号 | VIOLATED",
    })
    void an_exception_counts_where_it_is_whole_in_force_and_approved_by_whoever_may(String said, Outcome expected) {
        Report report = check("police-escort: no", "police-escort: yes", "approval:\n", "approval:\n  exceptions: [{rule: " + POLICE + ", " + said + "}]\n", "companions: 2", "companions: 9");

        assertThat(outcome(POLICE, report)).isEqualTo(expected);
        assertThat(findings(POLICE, report)).singleElement().extracting(Finding::isExcepted).isEqualTo(expected == Outcome.EXCEPTED);
        assertThat(outcome(COMPANIONS, report)).isEqualTo(Outcome.VIOLATED);
        assertThat(findings(COMPANIONS, report)).singleElement().extracting(Finding::isExcepted).isEqualTo(false);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_PERMITTED);
        List<Outcome> ofExceptions = report.assessments().stream().filter(assessment -> assessment.rule().card().about().equals("WaiverUse")).map(Assessment::outcome).toList();
        assertThat(ofExceptions).as("an exception that does not count is a finding, or open").hasSizeGreaterThan(5);
        assertThat(ofExceptions.stream().anyMatch(outcome -> outcome == Outcome.VIOLATED || outcome == Outcome.UNDETERMINED)).isEqualTo(expected == Outcome.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rule: scope/no-such-rule, | VIOLATED", "| VIOLATED", "rule: conduct/road-closure, | VIOLATED", "rule: police-escort, | EXCEPTED"})
    void an_exception_counts_for_the_rule_that_it_names(String rule, Outcome expected) {
        String said = (rule == null ? "" : rule) + " approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: 5号";
        Report report = check("police-escort: no", "police-escort: yes", "approval:\n", "approval:\n  exceptions: [{" + said + "}]\n");

        assertThat(outcome(POLICE, report)).isEqualTo(expected);
        assertThat(report.verdict()).isEqualTo(expected == Outcome.EXCEPTED ? Verdict.READY : Verdict.NOT_PERMITTED);
    }

    @Test
    void of_the_rules_that_a_plan_breaks_only_those_whose_instruments_allow_exceptions_are_excepted() {
        Report report = check(BROKEN);
        List<String> broken = report.findings().stream().map(finding -> finding.rule().id()).distinct().toList();
        StringBuilder exceptions = new StringBuilder("approval:\n  exceptions:\n");
        broken.forEach(rule -> exceptions.append("    - {rule: ").append(rule).append(", reason: 工作需要, approved-by: 韩冰, unit: 吉林省人民政府, document: 吉政办〔2026〕5号}\n"));
        String[] changes = java.util.Arrays.copyOf(BROKEN, BROKEN.length + 2);
        changes[BROKEN.length] = "approval:\n";
        changes[BROKEN.length + 1] = exceptions.toString();
        Report excepted = check(changes);

        assertThat(broken).hasSizeGreaterThan(10);
        assertThat(excepted.findings()).filteredOn(Finding::isExcepted).extracting(finding -> finding.rule().id()).containsExactlyInAnyOrder("conduct/road-closure", POLICE);
        assertThat(excepted.verdict()).isEqualTo(Verdict.NOT_PERMITTED);
    }

    private static final String[] BROKEN = {"police-escort: no, road-closure: no, venue-cleared: no", "police-escort: yes, road-closure: yes, venue-cleared: yes",
        "companions: 2", "companions: 9", "cigarettes: no", "cigarettes: yes", "drinks: none", "drinks: [飞天茅台]", "form: working-meal", "form: banquet",
        "gifts: none", "gifts: [{item: 茶叶, kind: specialty, price: 300}]", "flowers: no, fruit: no, backdrop: no", "flowers: yes, fruit: yes, backdrop: yes",
        "venue-kind: village", "venue-kind: ktv", "departs: 2026-05-13T15:00", "departs: 2026-05-14T15:00", "documents: none", "documents: [{title: 名单, level: confidential, channel: post}]"};

    @ParameterizedTest
    @CsvSource({"2024-08-30, VIOLATED", "2024-09-02, EXCEPTED"})
    void an_exception_counts_while_the_text_that_allows_it_is_in_force(String arrives, Outcome expected) {
        String copies = "confidentiality/top-secret-copies";
        Report report = check("documents: none", "documents: [{title: 名单, level: top-secret, copied: yes}]", "〔2026〕18号", "〔2024〕18号", "2026-04-28", "2024-08-20", "2026-04-29", "2024-08-21",
                "2026-05-06", "2024-08-22", "arrives: 2026-05-12T09:30", "arrives: " + arrives + "T09:30",
                "departs: 2026-05-13T15:00", "departs: " + arrives + "T15:00",
                "approval:\n", "approval:\n  exceptions: [{rule: " + copies + ", reason: 抢险, approved-by: 韩冰, unit: 吉林省人民政府, document: 5号}]\n");

        assertThat(outcome(copies, report)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"waivers", "exceptions", "豁免", "例外事项"})
    void the_old_word_for_exceptions_is_still_read(String key) {
        Report report = check("police-escort: no", "police-escort: yes",
                "approval:\n", "approval:\n  " + key + ": [{rule: " + POLICE + ", approved-by: 韩冰, unit: 长春市人民政府, reason: 抢险, document: 5号}]\n");

        assertThat(outcome(POLICE, report)).isEqualTo(Outcome.EXCEPTED);
    }

    @Test
    void own_rules_allow_an_exception_only_where_their_cards_name_the_article() {
        ReceptionChecker both = ReceptionChecker.builder().rules(OWN_RULES).build();
        String exceptions = "approval:\n  exceptions:\n"
                + "    - {rule: " + DUTY + ", reason: 抢险, approved-by: 韩冰, unit: 长春市人民政府, document: 5号}\n"
                + "    - {rule: " + POLICE + ", reason: 抢险, approved-by: 韩冰, unit: 长春市人民政府, document: 6号}\n";
        Report report = both.check("plan.yaml", plan("duty-hours: 7", "duty-hours: 12", "police-escort: no", "police-escort: yes", "approval:\n", exceptions)).get(0);

        assertThat(of(DUTY, report)).extracting(Assessment::outcome).contains(Outcome.VIOLATED).doesNotContain(Outcome.EXCEPTED);
        assertThat(outcome(POLICE, report)).isEqualTo(Outcome.EXCEPTED);
        assertThat(findings("procedure/waiver-not-allowed", report)).extracting(Finding::subject).containsExactly("approval.exceptions[0]");
        assertThat(of("procedure/waiver-unused", report)).extracting(Assessment::subject).containsExactly("approval.exceptions[0]", "approval.exceptions[1]");
        assertThat(findings("procedure/waiver-unused", report)).isEmpty();
    }

    /** In Haikou a room may cost less until 31 October than from 1 November on. */
    @ParameterizedTest
    @CsvSource({"350, SATISFIED, 0", "351, VIOLATED, 1", "450, VIOLATED, 1", "451, VIOLATED, 2"})
    void of_the_nights_in_a_room_the_worst_counts_and_each_limit_is_told_once(int rate, Outcome expected, int times) {
        String[] stay = {"arrives: 2026-05-12T09:30", "arrives: 2026-10-29T09:30", "departs: 2026-05-13T15:00", "departs: 2026-11-03T15:00", "check-in: 2026-05-12",
            "check-in: 2026-10-29", "check-out: 2026-05-13", "check-out: 2026-11-03", "central: no", "central: yes",
            "    region: \"220100\"\n    check-in", "    region: \"460105\"\n    check-in",
            "{type: single, rate-per-night: 320, guests: [吴波]}", "{type: single, rate-per-night: " + rate + ", rank: other, guests: [吴波]}"};
        Report report = check(stay);

        assertThat(of(LODGING, report)).filteredOn(assessment -> assessment.subject().equals("lodging[0].rooms[3]"))
                .extracting(Assessment::outcome).containsExactly(expected);
        assertThat(findings(LODGING, report)).filteredOn(finding -> finding.subject().equals("lodging[0].rooms[3]")).hasSize(times);
    }

    @Test
    void where_a_rule_holds_must_be_known() {
        Report without = check("region: \"220100\"\npurpose", "purpose");
        List<Assessment> open = without.assessments().stream()
                .filter(assessment -> assessment.missing().stream().anyMatch(missing -> missing.key().equals("region"))).toList();
        assertThat(open).isNotEmpty().extracting(Assessment::outcome).containsOnly(Outcome.UNDETERMINED);
        assertThat(without.verdict()).isNotEqualTo(Verdict.READY);
    }

    @Test
    void without_a_day_a_rule_is_asked_by_the_day_on_which_the_rules_were_last_confirmed() {
        String undated = "reception-plan: 1\nkind: domestic-official\nregion: \"220100\"\nguests: 6\nmeals: [{form: working-meal, companions: 9}]\n";
        Report report = checker.check("plan.yaml", undated).get(0);

        assertThat(outcome(COMPANIONS, report)).isEqualTo(Outcome.VIOLATED);
        assertThat(report.judgedUnder().undated()).isEqualTo(checker.standards().regimes().lastConfirmed());
        assertThat(missing("procedure/entries-settled", report)).contains("visit MISSING");
        assertThat(outcome(COMPANIONS, checker.check("plan.yaml", undated + "visit: {arrives: 2026-05-12}\n").get(0))).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void before_its_instruments_nothing_is_known_of_a_rule() {
        Report report = check("〔2026〕18号", "〔2013〕18号", "2026-04-28", "2013-11-20", "2026-04-29", "2013-11-21", "2026-05-06", "2013-11-22", "arrives: 2026-05-12T09:30", "arrives: 2013-11-30T09:30", "departs: 2026-05-13T15:00", "departs: 2013-11-30T18:00");

        assertThat(of("scope/dates-within-letter", report)).singleElement().satisfies(assessment -> {
            assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(assessment.reasons()).singleElement().extracting(reason -> reason.in(Language.EN)).asString().contains("on 30 November 2013");
        });
        assertThat(findings("scope/dates-within-letter", report)).isEmpty();
        assertThat(report.verdict()).isNotEqualTo(Verdict.READY);
    }

    @Test
    void what_is_not_stated_and_what_is_to_be_confirmed_are_told_apart_and_leave_a_rule_open() {
        String companions = "    companions: 2\n";
        assertThat(missing(COMPANIONS, check(companions, ""))).containsExactly("meals[0].companions MISSING");
        Report report = check(companions, companions.replace("2", "to-be-confirmed"));
        assertThat(missing(COMPANIONS, report)).containsExactly("meals[0].companions TO_BE_CONFIRMED");
        assertThat(outcome(COMPANIONS, report)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(COMPANIONS, check(companions, companions.replace("2", "none")))).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void what_is_needed_of_each_thing_in_a_list_is_missed_in_each() {
        String rule = "procedure/approval-present";
        String step = "    - {by: 周强, post: 局长, unit: 长春市农业农村局, decision: agreed, on: 2026-05-06}\n";
        Report report = check(step, step.replace("agreed", "to-be-confirmed") + step + step.replace("decision: agreed, ", ""));

        assertThat(missing(rule, report)).containsExactly("approval.steps[0].decision TO_BE_CONFIRMED", "approval.steps[2].decision MISSING");
        assertThat(outcome(rule, report)).isEqualTo(Outcome.UNDETERMINED);
    }

    /** The limits of the Ministry of Finance were read in a copy, Henan's own table was not. */
    @ParameterizedTest
    @CsvSource({"central: yes, 481, ERROR, true", "central: no, 401, WARNING, false"})
    void what_rests_on_a_figure_that_was_not_read_is_at_most_a_warning(String guests, int rate, Severity severity, boolean verified) {
        Report report = check("central: no", guests, "region: \"210100\"", "region: \"410100\"", "region: \"220100\"", "region: \"410181\"",
                "rate-per-night: 320, guests: [吴波]", "rate-per-night: " + rate + ", rank: bureau, guests: [吴波]");

        assertThat(findings(LODGING, report)).filteredOn(finding -> finding.subject().equals("lodging[0].rooms[3]")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.verified()).isEqualTo(verified);
        });
    }

    @ParameterizedTest
    @CsvSource({"accommodation/halal-dish, halal, 红烧猪肉, true", "accommodation/halal-dish, halal, 红烧马肉, false",
        "accommodation/nothing-for-diet, no-beef, 土豆炖牛肉, true", "accommodation/nothing-for-diet, kosher, 白灼虾, false"})
    void so_is_what_rests_on_an_avoidance_that_was_not_read(String rule, String diet, String dish, boolean verified) {
        Report report = check("diet: none, allergies: none, observance: none, health: none, contact",
                "diet: [" + diet + "], allergies: none, observance: none, health: none, contact",
                "[清炒时蔬, 红烧豆腐, 小鸡炖蘑菇, 西红柿炒鸡蛋, 紫菜蛋花汤, 米饭]", "[" + dish + "]");

        assertThat(findings(rule, report)).singleElement().extracting(Finding::verified).isEqualTo(verified);
    }

    private Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A checker with the own rule on hours of duty, in whose files something is changed. */
    private ReceptionChecker withOwnRule(String... changes) throws IOException {
        for (String file : List.of("team/duty-hours.drl", "team/duty-hours.yaml", "standards/sources.yaml", "standards/duty-hours.yaml")) {
            String text = Files.readString(OWN_RULES.resolve(file));
            for (int i = 0; i < changes.length; i += 2) {
                text = text.replace(changes[i], changes[i + 1]);
            }
            write("own/" + file, text);
        }
        return ReceptionChecker.builder().rules(folder.resolve("own")).build();
    }

    @Test
    void a_rule_is_violated_by_what_its_card_is_about() {
        assertThatThrownBy(() -> withOwnRule("$member, \"dutyHours\", $limit", "$plan, \"title\", $limit, $member", "    $limit :", "    $plan : Plan()\n    $limit :", "import reception.standard.Limit",
                "import reception.plan.Plan\nimport reception.standard.Limit")).isInstanceOf(InvalidFileException.class).hasMessageContaining("the rule is violated by a Plan, but its card is about a StaffMember");
    }

    /** A comparison with nothing fails, and what nobody knows would count as satisfied. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "isExceededBy( $member.dutyHours ) | isExceededBy( $member.dutyHours ) | needs: [duty-hours] | needs: [name] | dutyHours, but duty-hours",
        "$key : key | $key : key, dutyHours > 8 | needs: [duty-hours] | needs: [name] | dutyHours, but duty-hours",
        "$key : key | $key : key, 8 < dutyHours | needs: [duty-hours] | needs: [name] | dutyHours, but duty-hours",
        "$key : key | $key : key, role == StaffRole.DRIVER | needs: [duty-hours] | needs: [duty-hours] | role, but role",
        "$key : key | $key : key, role in ( StaffRole.DRIVER ) | needs: [duty-hours] | needs: [duty-hours] | role, but role"})
    void what_a_rule_compares_is_needed(String condition, String changed, String needs, String needed, String read) {
        assertThatThrownBy(() -> withOwnRule(condition, changed, needs, needed)).isInstanceOf(InvalidFileException.class).hasMessageContaining("the rule compares " + read + " is not under \"needs\"");
    }

    @Test
    void what_stands_for_a_property_is_needed_as_it_is() {
        assertThatThrownBy(() -> withOwnRule("$key : key", "$key : key, $hours : dutyHours", "$member.dutyHours", "$hours", "needs: [duty-hours]", "needs: [name]")).isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("the rule compares dutyHours, but duty-hours is not under \"needs\"");
    }

    @Test
    void what_a_rule_compares_only_if_it_is_stated_need_not_be() throws IOException {
        assertThat(withOwnRule("$key : key", "$key : key, name != null, name == \"甲\"").rules().find("team/duty-hours")).isNotNull();
    }

    @Test
    void a_rule_that_judges_beside_its_scope_judges_nothing() throws IOException {
        write("own/team/_scopes.drl", scopes("@zh( \"方案\" )", "Plan()"));
        ReceptionChecker own = withOwnRule("rule \"duty-hours\"", "rule \"duty-hours\" extends \"a member without a name\"");

        assertThatThrownBy(() -> own.check("plan.yaml", plan("duty-hours: 7", "duty-hours: 12"))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is violated where it does not apply");
    }

    private static String scopes(String annotations, String pattern) {
        return "package rules.team\nimport reception.plan.*; import reception.visit.host.*\nglobal reception.engine.Findings findings\n\nrule \"a member without a name\"\n    " + annotations
                + "\nwhen\n    $who : " + pattern + "\nthen\n    findings.applies( drools.getRule(), $who );\nend\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@regime( \"foreign\" ) | team/_scopes.drl:5:1: the scope \"a member without a name\" has no Chinese name; annotate it with @zh",
        "@zh( \"人员\" ) @regime( \"foreing\" ) | team/_scopes.drl:5:1: there is no regime foreing; did you mean foreign",
        "@zh( \"人员\" ) @needs( \"plan.kid\" ) | team/_scopes.drl:5:1: Plan has no property kid; did you mean kind",
        "@zh( \"人员\" ) @kind( \"foreign\" ) | team/_scopes.drl:5:1: a scope is annotated with @zh, @regime and @needs, not with @kind",
    })
    void a_scope_that_names_what_is_not_there_is_refused_at_its_place(String annotations, String message) throws IOException {
        write("own/team/_scopes.drl", scopes(annotations, "StaffMember( name == null )"));

        assertThatThrownBy(() -> withOwnRule("rule \"duty-hours\"", "rule \"duty-hours\" extends \"a member without a name\"")).isInstanceOf(InvalidFileException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "standard == \"duty-hours\" | standard == \"duty-hour\" | team/duty-hours.drl:10:46: there is no standard duty-hour; did you mean duty-hours",
        "standard == \"duty-hours\" | standard == \"driving-hours\" | which its card does not list under \"standards\"",
        "', standard == \"duty-hours\"' | '' | team/duty-hours.drl:10:14: Limit does not say of which standard it is",
        "'of == $key, ' | '' | team/duty-hours.drl:10:14: Limit does not say of what it is the limit",
        "\"dutyHours\" | \"dutyHuors\" | team/duty-hours.drl:12:51: StaffMember has no property dutyHuors; did you mean dutyHours",
        "$key : key | $key : key, !isBlank( \"nmae\" ) | StaffMember has no property nmae; did you mean name",
        "\"dutyHours\", $limit | \"dutyHours\" | the card names {limit.allowed}, but the rule gives no such evidence",
    })
    void a_rule_that_names_what_is_not_there_is_refused_at_its_place(String old, String changed, String message) {
        assertThatThrownBy(() -> withOwnRule(old, changed)).isInstanceOf(InvalidFileException.class).hasMessageContaining(message);
    }

    @Test
    void a_rule_that_extends_no_scope_is_refused_at_its_place() throws IOException {
        write("own/team/_scopes.drl", scopes("@zh( \"人员\" )", "StaffMember( name == null )"));

        assertThatThrownBy(() -> withOwnRule("rule \"duty-hours\"", "rule \"duty-hours\" extends \"a member wihout a name\"")).isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("team/duty-hours.drl:7:28: team/_scopes.drl has no scope a member wihout a name; did you mean a member without a name");
    }

    @Test
    void the_built_in_rules_name_only_what_is_there() throws IOException {
        RuleFolder rules = RuleFolder.at(Path.of("rules"));

        RuleCheck.check(rules, Scopes.of(rules).in(RuleBook.of(rules)), Standards.of(rules, Derivations.dimensions()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "severity: warning | # | duty-hours.yaml:1:1: \"severity\" is missing",
        "owner: handler | # | \"owner\" is missing",
        "about: StaffMember | # | \"about\" is missing",
        "about: StaffMember | about: StafMember | there is nothing of the type StafMember; did you mean StaffMember",
        "'own-handbook, article: \"7\"}\nseverity' | 'own-handbok, article: \"7\"}\nseverity' | duty-hours.yaml:3:18: standards/sources.yaml has no instrument own-handbok",
        "needs: [duty-hours] | needs: [duty-hour] | StaffMember has no property duty-hour; did you mean duty-hours",
        "needs: [duty-hours] | needs: [plan.vist] | Plan has no property vist; did you mean visit",
        "needs: [duty-hours] | needs: [plan.visit.arive] | Visit has no property arive; did you mean arrives",
        "standards: [duty-hours] | standards: [duty-hour] | there is no standard duty-hour; did you mean duty-hours",
        "measures: [duty-hours] | measures: [name] | StaffMember has no number name",
        "measures: [duty-hours] | measures: [duty-hour] | StaffMember has no number duty-hour; did you mean duty-hours",
        "{staffMember.dutyHours} 小时 | {staffMember.dutyHour} 小时 | StaffMember has no property dutyHour; did you mean dutyHours",
        "{limit.allowed} are allowed | {limit.alowed} are allowed | Limit has no property alowed; did you mean allowed",
        "{limit.allowed} are allowed | {guest} are allowed | a placeholder is {found} or {thing.property}, not {guest}",
        "{limit.allowed} are allowed | {nobody.name} are allowed | there is no such thing as that of the placeholder {nobody.name}",
        "en: Hours on duty} | en: ' '} | \"title\" is missing; it needs both zh and en",
        "zh: 值班时长, | '' | \"title\" is missing; it needs both zh and en",
    })
    void a_card_that_names_what_is_not_there_is_refused_at_its_place(String old, String changed, String message) {
        assertThatThrownBy(() -> withOwnRule(old, changed)).isInstanceOf(InvalidFileException.class).hasMessageContaining(message);
    }
}
