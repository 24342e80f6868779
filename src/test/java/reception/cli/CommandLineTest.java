package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.SampleSize;
import reception.cli.console.ExitCode;

class CommandLineTest {

    private static final String CLEAN = "rules/base-plan.yaml";
    private static final String OWN_RULES = "examples/own-rules";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_clean_plan_exits_with_0() {
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", CLEAN);
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("Verdict: ready");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {CLEAN, "examples", "absent.yaml", "pom.xml " + CLEAN, "examples/own-rules " + CLEAN + " absent.yaml"})
    void a_check_without_options_does_what_it_does_with_the_options_that_are_meant(String paths) {
        CommandLineRun with = CommandLineRun.of(("check --format text " + paths).split(" "));
        assertThat(CommandLineRun.of(("check " + paths).split(" "))).isEqualTo(with);
    }

    @Test
    void what_every_guest_lacks_is_named_once() throws IOException {
        String plan = file("plan.yaml", Files.readString(Path.of(CLEAN)).replace(", official: yes", ""));
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", plan);
        assertThat(run.out()).contains("  - Lines 49, 50, 51, 52, 53, 54, guests · names 1, 2, 3, 4, 5, 6 · whether on official business: not stated (People without official business are not on the list of guests)\n", "1 open)");
    }

    @Test
    void a_finding_exits_with_1_unless_only_worse_ones_fail() throws IOException {
        String plan = file("plan.yaml", Files.readString(Path.of(CLEAN)).replace("companions: 2", "companions: 9"));
        assertThat(CommandLineRun.of("check", plan).exit()).isEqualTo(ExitCode.FINDINGS);
        String withoutSummary = file("plan2.yaml", Files.readString(Path.of(CLEAN)).replace("diet: none", "diet: none").replace("activity: research", "activity: other"));
        CommandLineRun warning = CommandLineRun.of("check", withoutSummary);
        assertThat(warning.exit()).as(warning.out()).isEqualTo(ExitCode.CLEAN);
        assertThat(CommandLineRun.of("check", "--fail-on", "warning", withoutSummary).exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void an_unreadable_plan_exits_with_2_and_does_not_stop_the_others() throws IOException {
        String broken = file("broken.yaml", "reception-plan: 1\nkind: nonsense\n");
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", broken, folder.resolve("absent.yaml").toString(), CLEAN);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("broken.yaml:2:7", "no such file", "Verdict: ready");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --no-such-option x", "nonsense", "check --format pdf x", "check --fail-on never x", "explain", "explain no-such-rule", "standards --on soon",
            "standards --region Atlantis", "test no-such-folder", "check --rules no-such-folder x", "check --config no-such-file rules/base-plan.yaml", "standards --config no-such-file", "rules no-such-group", "check --lang fr x"})
    void bad_usage_exits_with_2_and_no_stack_trace(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    @Test
    void standard_input_is_read() throws IOException {
        CommandLineRun run = CommandLineRun.withInput(Files.readString(Path.of(CLEAN)), "check", "--lang", "zh", "-");
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("结论：可报批");
    }

    @Test
    void folders_are_searched_for_plans_and_what_is_none_is_skipped() throws IOException {
        file("a.yaml", "reception-plan: 1\ntitle: first\n");
        file("notes.yaml", "todo: [x]\n");
        file("b.yml", "接待方案: 1\n标题: second\n");
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", folder.toString());
        assertThat(run.out()).contains("first", "second").doesNotContain("notes.yaml");
    }

    @Test
    void other_encodings_are_named() throws IOException {
        Path plan = folder.resolve("gbk.yaml");
        Files.write(plan, "接待方案: 1\n标题: 方案\n".getBytes(Charset.forName("GB18030")));
        CommandLineRun run = CommandLineRun.of("check", "--lang", "zh", plan.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("GB18030");
    }

    @Test
    void the_json_report_agrees_with_its_schema() throws IOException {
        String plan = file("plan.yaml", Files.readString(Path.of(CLEAN)).replace("companions: 2", "companions: 9").replace("departs: 2026-05-13T15:00", "departs: to-be-confirmed"));
        String broken = file("broken.yaml", "reception-plan: 1\nkind: nonsense\n");
        CommandLineRun run = CommandLineRun.of("check", "--format", "json", plan, broken, CLEAN);
        String schema = CommandLineRun.of("schema", "report").out();
        var errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(run.out(), InputFormat.JSON);
        assertThat(errors).isEmpty();
        assertThat(run.out()).contains("\"verdict\": \"not-permitted\"", "\"verdict\": \"unreadable\"", "\"verdict\": \"ready\"");
    }

    @Test
    void the_same_plan_gives_the_same_bytes() {
        assertThat(CommandLineRun.of("check", "--format", "json", CLEAN).out()).isEqualTo(CommandLineRun.of("check", "--format", "json", CLEAN).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_rule_can_be_explained(String lang) {
        String[] ids = CommandLineRun.of("rules", "--lang", lang).out().lines().filter(line -> line.startsWith("  ")).map(line -> line.strip().split("\\s+")[1]).toArray(String[]::new);
        assertThat(ids).hasSizeGreaterThanOrEqualTo(30);
        int step = SampleSize.oneOf(4);
        for (int i = lang.equals("zh") ? 0 : step / 2; i < ids.length; i += step) {
            String id = ids[i];
            CommandLineRun run = CommandLineRun.of("explain", "--lang", lang, id);
            assertThat(run.exit()).as(id + run.err()).isEqualTo(ExitCode.CLEAN);
            assertThat(run.out()).contains(id);
        }
    }

    @Test
    void a_misspelt_rule_is_guessed() {
        assertThat(CommandLineRun.of("explain", "--lang", "zh", "陪餐人数不超过").out()).contains("cost/meal-companions", "第十条", "2013年12月1日起施行");
        assertThat(CommandLineRun.of("explain", "--lang", "en", "dining companions stay").out()).contains("cost/meal-companions", "from 1 December 2013");
        assertThat(CommandLineRun.of("explain", "--lang", "en", "meal-companion").err()).contains("did you mean: ", "cost/meal-companions");
    }

    @Test
    void standards_are_listed_for_a_place_and_a_day() {
        CommandLineRun gongyi = CommandLineRun.of("standards", "--lang", "en", "--region", "410181", "--on", "2026-05-01");
        assertThat(gongyi.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(gongyi.out()).contains("Dining companions allowed", "nothing is known", "confirmed 2026-11-24");
        assertThat(CommandLineRun.of("standards", "--lang", "en", "--region", "410181", "--on", "2013-01-01").out()).doesNotContain("up to 10: 3");
    }

    @Test
    void a_users_own_rules_are_tested_and_used() throws IOException {
        CommandLineRun test = CommandLineRun.of("test", "--lang", "en", OWN_RULES);
        assertThat(test.exit()).as(test.out() + test.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(test.out()).contains("2 rules, 9 cases, 0 not as expected");
        assertThat(CommandLineRun.of("test", "--lang", "en", "rules", "cost/suite", "purpose").out()).startsWith("4 rules, ");
        CommandLineRun unknown = CommandLineRun.of("test", "--lang", "en", "rules", "cost/sweet");
        assertThat(unknown.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(unknown.err()).contains("no such rules in the folder: cost/sweet");
        String plan = file("plan.yaml", Files.readString(Path.of(CLEAN)).replace("duty-hours: 7", "duty-hours: 12"));
        assertThat(CommandLineRun.of("check", "--lang", "en", "--rules", OWN_RULES, plan).out()).contains("12 hours on duty; at most 10 are allowed.");
        assertThat(CommandLineRun.of("check", "--lang", "en", plan).out()).doesNotContain("12 hours on duty; at most 10 are allowed.");
    }

    @Test
    void a_finding_of_a_users_own_rule_is_excepted_where_its_card_names_the_article() throws IOException {
        String exception = "approval:\n  exceptions: [{rule: team/duty-hours, reason: 夜间抢险, approved-by: 韩冰, unit: 国务院办公厅, document: 某发〔2026〕1号}]\n  steps:";
        String plan = file("plan.yaml", Files.readString(Path.of(CLEAN)).replace("duty-hours: 7", "duty-hours: 12").replace("approval:\n  steps:", exception));
        CommandLineRun none = CommandLineRun.of("check", "--lang", "en", "--rules", OWN_RULES, plan);
        assertThat(none.out()).contains("warning Hours on duty", "procedure/waiver-not-allowed");

        Path rules = folder.resolve("rules");
        try (var files = Files.walk(Path.of(OWN_RULES))) {
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(Path.of(OWN_RULES).relativize(source));
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy);
            }
        }
        Path card = rules.resolve("team/duty-hours.yaml");
        String allowing = Files.readString(card) + "\nexception:\n  cites: [{instrument: reception-provisions-2013, article: \"5\"}]\n  by: {zh: 上级机关, en: the organ above}\n";
        Files.writeString(card, allowing);
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--fail-on", "info", "--rules", rules.toString(), plan);
        assertThat(run.out()).contains("warning (excepted) Hours on duty").doesNotContain("waiver-unused");
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        Files.writeString(card, allowing.replace(", article: \"5\"", ""));
        assertThat(CommandLineRun.of("check", "--lang", "en", "--rules", rules.toString(), plan).err()).contains("duty-hours.yaml", "an exception names the instrument and the article that allow it");
    }

    @Test
    void a_rule_that_does_not_compile_is_named_with_its_line() throws IOException {
        Files.createDirectories(folder.resolve("cost"));
        Files.copy(Path.of(OWN_RULES, "cost", "own-canteen.yaml"), folder.resolve("cost/own-canteen.yaml"));
        Files.copy(Path.of(OWN_RULES, "cost", "_scopes.drl"), folder.resolve("cost/_scopes.drl"));
        Files.writeString(folder.resolve("cost/own-canteen.drl"), Files.readString(Path.of(OWN_RULES, "cost", "own-canteen.drl")).replace("Meal(", "Mael("));
        CommandLineRun run = CommandLineRun.of("test", "--lang", "en", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("cost/own-canteen.drl:5:").doesNotContain("\tat ");
    }

    @Test
    void what_does_not_fit_together_in_a_folder_of_rules_is_named_with_its_place() throws IOException {
        record Slip(String file, String right, String wrong, String error) {
        }
        List<Slip> slips = List.of(
                new Slip("team/duty-hours.drl", "rule \"duty-hours\"", "rule \"hours\"", "team/duty-hours.drl:1:1: the card team/duty-hours has no rule"),
                new Slip("team/duty-hours.yaml", "severity: warning", "", "team/duty-hours.yaml:1:1: \"severity\" is missing"),
                new Slip("team/duty-hours.yaml", "about: StaffMember", "about: StafMember", "team/duty-hours.yaml:6:8: there is nothing of the type StafMember; did you mean StaffMember"),
                new Slip("team/duty-hours.yaml", "measures: [duty-hours]", "measures: [on-duty]", "team/duty-hours.yaml:9:11: StaffMember has no number on-duty"),
                new Slip("team/duty-hours.yaml", "{limit.allowed} are", "{limit.alowed} are", "team/duty-hours.yaml:15:3: Limit has no property alowed; did you mean allowed"),
                new Slip("standards/duty-hours.yaml", "from: 2020-01-01, ", "", "standards/duty-hours.yaml:7:5: \"from\" is missing"),
                new Slip("standards/duty-hours.yaml", "value: 10, cite: {instrument: own-handbook", "value: 10, cite: {instrument: handbook", "standards/duty-hours.yaml:8:72: standards/sources.yaml has no instrument handbook"),
                new Slip("standards/duty-hours.yaml", "region: \"220100\", from: 2025", "region: \"229999\", from: 2025", "standards/duty-hours.yaml:8:14: there is no administrative division with the code 229999"),
                new Slip("standards/sources.yaml", "in-force: 2020-01-01, ", "", "standards/sources.yaml:2:5: an instrument needs instrument"));
        for (Slip slip : slips) {
            for (String file : List.of("team/duty-hours.drl", "team/duty-hours.yaml", "standards/duty-hours.yaml", "standards/sources.yaml")) {
                Files.createDirectories(folder.resolve(file).getParent());
                String text = Files.readString(Path.of(OWN_RULES).resolve(file));
                Files.writeString(folder.resolve(file), file.equals(slip.file()) ? text.replace(slip.right(), slip.wrong()) : text);
            }
            CommandLineRun run = CommandLineRun.of("test", "--lang", "en", folder.toString());
            assertThat(run.exit()).as(slip + run.err()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).startsWith(folder.resolve(slip.error()).toString());
        }
    }

    @Test
    void a_rule_without_a_card_and_one_with_the_id_of_a_built_in_one_are_named() throws IOException {
        Files.createDirectories(folder.resolve("cost"));
        Files.copy(Path.of("rules/cost/suite.drl"), folder.resolve("cost/suite.drl"));
        Files.copy(Path.of("rules/cost/_scopes.drl"), folder.resolve("cost/_scopes.drl"));
        assertThat(CommandLineRun.of("test", "--lang", "zh", folder.toString()).err()).contains("cost/suite.yaml:1:1: 规则 cost/suite 没有卡片");
        Files.copy(Path.of("rules/cost/suite.yaml"), folder.resolve("cost/suite.yaml"));
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--rules", folder.toString(), CLEAN);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("cost/suite.yaml:1:1: there is already a rule cost/suite");
    }

    @Test
    void a_configuration_above_the_plan_is_found_and_its_errors_have_a_place() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(folder.resolve("reception.yaml"), "reception-config: 1\nregion: Atlantis\n");
        Files.copy(Path.of(CLEAN), folder.resolve("deep/er/plan.yaml"));
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", folder.resolve("deep/er/plan.yaml").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("reception.yaml:2:9");
    }

    @Test
    void a_local_standard_that_tightens_is_used() throws IOException {
        Files.writeString(folder.resolve("reception.yaml"), """
                reception-config: 1
                instruments:
                  - {instrument: own, title: {zh: 本市办法, en: City measures}, region: "220100", in-force: 2020-01-01, status: verified}
                standards:
                  - standard: meal-companions
                    values: [{region: "220100", from: 2020-01-01, value: 1, cite: {instrument: own}, status: verified}]
                """);
        Files.copy(Path.of(CLEAN), folder.resolve("plan.yaml"));
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", folder.resolve("plan.yaml").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("at most 1 are allowed", "City measures");
    }

    @Test
    void nothing_of_a_plan_with_state_secrets_is_printed() throws IOException {
        String marker = "龙门阵";
        String plan = file("secret.yaml", Files.readString(Path.of(CLEAN)).replace("level: none", "level: secret").replace("沈阳", marker));
        for (String format : new String[] {"text", "json"}) {
            for (String lang : new String[] {"zh", "en"}) {
                CommandLineRun run = CommandLineRun.of("check", "--format", format, "--lang", lang, "--all", plan);
                assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
                assertThat(run.out() + run.err()).contains("confidentiality/classified-plan").doesNotContain(marker, "周强", "meal-companions");
            }
        }
    }
}
