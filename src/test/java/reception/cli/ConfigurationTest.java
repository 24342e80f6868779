package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.ReceptionChecker;
import reception.cli.configuration.ConfigurationOption;
import reception.cli.configuration.Configurations;
import reception.cli.console.ExitCode;
import reception.rule.FailOn;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.vocabulary.Language;

/** reception.yaml as those who write and run it meet it. */
class ConfigurationTest {

    private static final String LOCAL_CHARACTER = "service/local-character";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeARepository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void configure(String lines) throws IOException {
        write("reception.yaml", "reception-config: 1\n" + lines);
    }

    private Path clean(String name) throws IOException {
        return write(name, Files.readString(Path.of("rules/base-plan.yaml")));
    }

    /** A plan against which only an advice stands: it shows nothing of the place. */
    private Path withoutLocalCharacter(String name) throws IOException {
        return write(name, Files.readString(Path.of("rules/base-plan.yaml")).replaceAll("(?ms)^service:.*?(?=^\\S)", ""));
    }

    private Path withTooManyCompanions(String name) throws IOException {
        return write(name, Files.readString(Path.of("rules/base-plan.yaml")).replace("companions: 2", "companions: 9"));
    }

    private CommandLineRun run(String command, Object... paths) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        for (Object path : paths) {
            arguments.add(path.toString());
        }
        arguments.addAll(List.of("--lang", "en"));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private String errorOf(String lines) throws IOException {
        configure(lines);
        CommandLineRun run = run("standards --config " + folder.resolve("reception.yaml"));
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        return run.err().replace(folder.toString() + "/", "");
    }

    @Test
    void the_level_that_fails_is_that_of_the_command_line_then_of_the_configuration() throws IOException {
        Path plan = withoutLocalCharacter("plan.yaml");
        assertThat(run("check", plan).exit()).isEqualTo(ExitCode.CLEAN);
        configure("fail-on: info\n");
        assertThat(run("check", plan).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("check --fail-on error", plan).exit()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void an_office_bars_a_kind_of_place_that_the_country_leaves_open_and_the_finding_cites_it() throws IOException {
        Path plan = write("plan.yaml", Files.readString(Path.of("rules/base-plan.yaml")).replaceFirst("kind: canteen", "kind: farmhouse"));
        assertThat(run("check", plan).out()).doesNotContain("cost/venue-kind");
        configure("""
                instruments: [{instrument: own, title: {zh: 本地办法, en: Own measure}, region: "220000", in-force: 2020-01-01, status: verified}]
                standards:
                  - {standard: venue-class, values: [{region: "220000", from: 2020-01-01, where: {venue-reading.kind: farmhouse}, level: high-consumption, cite: {instrument: own}, status: verified}]}
                """);
        assertThat(run("check", plan).out()).contains("cost/venue-kind", "local standard applied: \"Places not to be used for official receptions\"", "Basis: ", "Own measure");
    }

    @Test
    void each_plan_fails_at_the_level_of_its_own_configuration() throws IOException {
        write("strict/reception.yaml", "接待配置: 1\n不通过级别: 建议\n");
        withoutLocalCharacter("lenient/plan.yaml");
        assertThat(run("check", folder).exit()).isEqualTo(ExitCode.CLEAN);
        withoutLocalCharacter("strict/plan.yaml");
        assertThat(run("check", folder).exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void severities_are_those_of_the_last_setting_for_the_folder_and_the_report_says_so() throws IOException {
        configure("severities:\n  - {rule: service/*, severity: error}\n  - {rule: " + LOCAL_CHARACTER + ", severity: warning, folder: archive/}\n");
        CommandLineRun now = run("check", withoutLocalCharacter("plan.yaml"));
        assertThat(now.out()).contains("error The visit introduces the place", LOCAL_CHARACTER + " (from info to error)", "Verdict: not permitted (1 error");
        CommandLineRun archived = run("check", withoutLocalCharacter("archive/2025/plan.yaml"));
        assertThat(archived.out()).contains("warning The visit introduces the place", LOCAL_CHARACTER + " (from info to warning)", "Verdict: to be completed (1 warning");
    }

    @Test
    void an_open_matter_that_is_made_mere_advice_is_told_in_a_note() throws IOException {
        Path plan = write("plan.yaml", Files.readString(Path.of("rules/base-plan.yaml")).replace("departs: 2026-05-13T15:00", "departs: to-be-confirmed"));
        String rule = ReceptionChecker.builder().build().check(plan).get(0).openMatters().stream().map(assessment -> assessment.rule())
                .filter(candidate -> candidate.severity() == Severity.WARNING).findFirst().orElseThrow().id();
        configure("severities: [{rule: " + rule + ", severity: info}]\n");
        assertThat(run("check", plan).out()).contains(rule + " (from warning to info)");
    }

    @ParameterizedTest
    @CsvSource({"cost/meal-companions, warning, an instrument forbids it outright", "cost/meal-companions, info, an instrument forbids it outright"})
    void what_an_instrument_forbids_outright_is_never_made_milder(String rule, String severity, String why) throws IOException {
        assertThat(errorOf("severities: [{rule: " + rule + ", severity: " + severity + "}]\n")).contains("reception.yaml:2:", "\"" + rule + "\" cannot be made milder than error", why);
    }

    @Test
    void a_group_leaves_what_may_not_be_made_milder_as_it_is_and_config_lists_it() throws IOException {
        configure("severities: [{rule: cost/*, severity: info}]\n");
        CommandLineRun run = run("check", withTooManyCompanions("plan.yaml"));
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("error Dining companions");
        assertThat(run("config", folder).out()).contains("may not be made milder: ").containsPattern("milder: .*cost/meal-companions");
    }

    @Test
    void what_rests_on_something_unverified_stays_a_warning_whatever_is_set() throws IOException {
        configure("""
                severities: [{rule: cost/*, severity: error}]
                instruments: [{instrument: own, title: {zh: 本地办法}, region: "220100", in-force: 2020-01-01}]
                standards: [{standard: meal-companions, values: [{region: "220100", from: 2020-01-01, value: 1, cite: {instrument: own}}]}]
                """);
        CommandLineRun run = run("check", withTooManyCompanions("plan.yaml"));
        assertThat(run.out()).as("an unverified local value must not turn the national error into a warning").contains("error Dining companions", "at most 3 are allowed", "is not verified and was not applied");
        write("reception.yaml", Files.readString(Path.of("examples/clean-domestic-visit/reception.yaml")).replace("status: verified", "status: unverified").replace("standards:", "severities: [{rule: cost/*, severity: error}]\nstandards:"));
        String dear = Files.readString(Path.of("examples/clean-domestic-visit/plan.yaml")).replace("{amount: 50,", "{amount: 90,");
        assertThat(run("check", write("dear.yaml", dear)).out()).contains("warning ", "only a warning", "60 yuan").doesNotContain("\nerror ");
    }

    @Test
    void excluded_folders_and_names_are_left_out_of_a_search_but_nothing_that_was_named_passes_in_silence() throws IOException {
        configure("exclude: [drafts/, '*.old.yaml', /top.yaml, '2025/**/x.yaml']\n");
        Path draft = withTooManyCompanions("deep/drafts/2026/plan.yaml");
        for (String excluded : List.of("plan.old.yaml", "deep/plan.old.yaml", "top.yaml", "2025/x.yaml", "2025/may/3/x.yaml")) {
            withTooManyCompanions(excluded);
        }
        for (String kept : List.of("plan.yaml", "deep/top.yaml", "2026/x.yaml", "drafts.yaml")) {
            clean(kept);
        }
        CommandLineRun searched = run("check", folder);
        assertThat(searched.exit()).as(searched.out()).isEqualTo(ExitCode.CLEAN);
        assertThat(searched.err()).startsWith("not checked: ").contains("excluded by " + folder.resolve("reception.yaml")).hasLineCount(1);
        assertThat(searched.out().lines().filter(line -> line.startsWith("Verdict"))).hasSize(4);
        assertThat(run("check", draft).exit()).as("a plan that is named is checked").isEqualTo(ExitCode.FINDINGS);
        CommandLineRun excludedFolder = run("check", folder.resolve("deep/drafts"));
        assertThat(excludedFolder.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(excludedFolder.out()).contains("every plan in this folder is left out", "excluded by");
    }

    @Test
    void a_named_configuration_replaces_those_above_the_plan_and_its_patterns_begin_at_its_folder() throws IOException {
        configure("fail-on: info\n");
        Path office = write("office/office.yaml", "reception-config: 1\nfail-on: error\nexclude: [/plan.yaml, '*.old.yaml']\n");
        withoutLocalCharacter("plan.yaml");
        withoutLocalCharacter("a.old.yaml");
        withoutLocalCharacter("office/plan.yaml");
        CommandLineRun run = run("check --config " + office, folder);
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out().lines().filter(line -> line.startsWith("Verdict"))).hasSize(1);
    }

    @Test
    void what_extends_tightens_what_is_extended_and_patterns_keep_their_own_folder() throws IOException {
        write("country.yaml", "接待配置: 1\n不通过级别: 错误\n接待地: 郑州市\n排除: [/plans/b/]\n严重程度: [{规则: 地方, 级别: 提醒}]\n".replace("地方", LOCAL_CHARACTER));
        write("office.yaml", "reception-config: 1\nextends: country.yaml\nfail-on: info\n");
        write("plans/reception.yaml", "reception-config: 1\nextends: [../country.yaml, ../office.yaml]\nregion: 巩义市\nseverities: [{rule: " + LOCAL_CHARACTER + ", severity: info}]\n");
        JsonNode config = new ObjectMapper().readTree(run("config --format json", withoutLocalCharacter("plans/a/plan.yaml")).out());
        assertThat(config.at("/files")).extracting(file -> folder.relativize(Path.of(file.asText())).toString()).containsExactly("country.yaml", "office.yaml", "plans/reception.yaml");
        assertThat(config.at("/fail-on/value").asText()).isEqualTo("info");
        assertThat(config.at("/fail-on/file").asText()).endsWith("office.yaml");
        assertThat(config.at("/fail-on/line").asInt()).isEqualTo(3);
        assertThat(config.at("/region/value").asText()).isEqualTo("410181");
        assertThat(config.at("/severities")).singleElement().satisfies(setting -> assertThat(setting.at("/file").asText()).endsWith("country.yaml"));
        assertThat(config.at("/not-applied")).singleElement().satisfies(setting -> assertThat(setting.at("/what/en").asText()).contains("the severity info is milder", LOCAL_CHARACTER));
        assertThat(config.at("/excluded").asBoolean()).isFalse();
        assertThat(new ObjectMapper().readTree(run("config --format json", clean("plans/b/plan.yaml")).out()).at("/excluded").asBoolean()).isTrue();
    }

    @Test
    void circles_missing_files_addresses_and_too_many_levels_are_errors_at_their_place() throws IOException {
        write("office.yaml", "reception-config: 1\nextends: [plans/link.yaml]\n");
        write("plans/reception.yaml", "reception-config: 1\nextends: ../office.yaml\n");
        Files.createSymbolicLink(folder.resolve("plans/link.yaml"), folder.resolve("plans/reception.yaml"));
        CommandLineRun circle = run("check", clean("plans/plan.yaml"));
        assertThat(circle.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(circle.err()).contains("office.yaml:2:11: circular: \"plans/link.yaml\" extends this file in turn");
        assertThat(errorOf("extends: reception.yaml\n")).contains("reception.yaml:2:10: circular");
        assertThat(errorOf("extends: [no.yaml, plans]\n")).contains("reception.yaml:2:11: there is no file \"no.yaml\"", "reception.yaml:2:20: there is no file \"plans\"");
        assertThat(errorOf("extends: https://example.org/office.yaml\n")).contains("reception.yaml:2:10: only a file can be extended");
        for (int i = 0; i < 12; i++) {
            write("c" + i + ".yaml", "reception-config: 1\nextends: c" + (i + 1) + ".yaml\n");
        }
        write("c12.yaml", "reception-config: 1\n");
        assertThat(errorOf("extends: c0.yaml\n")).contains("configurations extend one another more than 10 deep");
    }

    @Test
    void an_error_of_an_extended_file_names_that_file() throws IOException {
        write("office.yaml", "reception-config: 1\nfail-on: never\n");
        assertThat(errorOf("extends: office.yaml\n")).startsWith("office.yaml:2:10: \"fail-on\" has no value \"never\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "regions: 郑州市 | reception.yaml:2:1: \"configuration\" has no key \"regions\"; did you mean \"region\"?",
        "fail-on: none | reception.yaml:2:10: \"fail-on\" needs a value",
        "region: 待定 | reception.yaml:2:9: \"region\" needs a value",
        "exclude: ['[a'] | reception.yaml:2:11: the pattern \"[a\" is not complete",
        "exclude: [../other/] | reception.yaml:2:11: the pattern \"../other/\" cannot hold \"..\"",
        "severities: [{rule: service/local-charcter, severity: info}] | reception.yaml:2:21: there is no rule \"service/local-charcter\"; did you mean \"service/local-character\"",
        "severities: [{rule: service, severity: info}] | reception.yaml:2:21: there is no rule \"service\"; did you mean \"service/*\"?",
        "severities: [{severity: info}] | reception.yaml:2:14: \"rule\" is missing",
        "standards: [{standard: working-meal, values: []}] | there is no standard \"working-meal\"; did you mean \"working-meal-cap\"",
        "standards: [{standard: working-meal-cap, values: [{region: CN, from: 2024-01-01, value: 60, cite: {instrument: owm}}]}] | there is no instrument \"owm\"",
        "standards: [{standard: working-meal-cap, values: [{region: CN, from: 2024-01-01, value: 60, where: {meal.form: bufet}, cite: {instrument: own-measure}}]}] | \"meal.form\" has no value \"bufet\"; did you mean \"buffet\"",
        "standards: [{standard: working-meal-cap, values: [{region: CN, from: 2024-01-01, value: 60, where: {form: buffet}, cite: {instrument: own-measure}}]}] | reception.yaml:2:101: \"form\" does not say whose it is; write meal.form",
        "standards: [{standard: noon-alcohol, values: [{region: CN, from: 2024-01-01, level: some, cite: {instrument: own-measure}}]}] | there is no level \"some\"; possible: ",
        "standards: [{standard: meal-companions, values: [{region: CN, from: 2024-01-01, ladder: [{by: diners.guests, share: third}], cite: {instrument: own-measure}}]}] | a share such as 1/3 is expected, not \"third\"",
        "instruments: [{instrument: reception-provisions-2013, title: {zh: 甲}, region: CN, in-force: 2099-01-01}] | is the id of a built-in instrument; give yours another one",
    })
    void mistakes_are_named_with_their_place_and_what_would_be_right(String line, String error) throws IOException {
        assertThat(errorOf(line + "\n")).contains(error);
    }

    @Test
    void all_mistakes_of_a_file_are_told_at_once() throws IOException {
        assertThat(errorOf("fail-on: never\nregion: Atlantis\nseverities: [{rule: x, severity: info}]\nexclude: ['!a']\n").lines()).hasSize(4);
        write("reception.yaml", "# nothing\n");
        assertThat(run("config", clean("plan.yaml")).err()).contains("reception.yaml:1:1: \"reception-config: 1\" is missing");
        write("reception.yaml", "reception-config: 1\n---\nreception-config: 1\n");
        assertThat(run("check", clean("plan.yaml")).err()).contains("reception.yaml:3:1: a configuration file holds one document");
    }

    @Test
    void config_says_where_each_value_comes_from_and_which_standards_are_not_applied() throws IOException {
        configure("""
                fail-on: warning
                instruments: [{instrument: own, title: {zh: 本地办法}, region: "220000", in-force: 2020-01-01, status: verified}]
                standards:
                  - standard: working-meal-cap
                    values:
                      - {region: "220000", from: 2024-01-01, value: 150, cite: {instrument: own}, status: verified}
                      - {region: "220100", from: 2024-01-01, value: 90, cite: {instrument: own}, status: verified}
                """);
        String text = run("config", clean("plan.yaml")).out().replace(folder + "/", "");
        assertThat(text).contains("fail-on  warning  reception.yaml:2", "region  not set: what the plan says  built in", "150 yuan per person and meal  吉林省  from 2024-01-01  本地办法  reception.yaml:7",
                "(150) is looser than that of 吉林省 (120) and was not applied", "reception.yaml:8").containsOnlyOnce("was not applied");
        assertThat(run("config --config " + folder.resolve("reception.yaml"), "README.md").out()).contains("(named on the command line)");
        String none = CommandLineRun.of("config", "--lang", "zh", "docs").out();
        assertThat(none).contains("及其各级上级文件夹中都没有 reception.yaml", "接待地  未设，以方案所写为准  内置", "不通过级别  不符合规定  内置");
        assertThat(run("config", folder.resolve("absent.yaml")).exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void many_plans_share_few_checkers_also_between_threads() throws Exception {
        configure("severities:\n  - {rule: " + LOCAL_CHARACTER + ", severity: warning, folder: archive/}\n");
        write("office.yaml", "reception-config: 1\nfail-on: info\n");
        for (int i = 0; i < 20; i++) {
            write("unit" + i + "/reception.yaml", "reception-config: 1\nextends: ../office.yaml\n");
        }
        Configurations configurations = new Configurations(ReceptionChecker.builder().build(), new ConfigurationOption(), Language.EN);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<ReceptionChecker>>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                tasks.add(() -> List.of(configurations.of(folder.resolve("unit" + number % 20 + "/plan.yaml")), configurations.of(folder.resolve("plan" + number + ".yaml")),
                        configurations.of(folder.resolve("archive/" + number + "/plan.yaml"))));
            }
            Set<ReceptionChecker> checkers = new java.util.HashSet<>();
            for (Future<List<ReceptionChecker>> future : threads.invokeAll(tasks)) {
                checkers.addAll(future.get());
            }
            assertThat(checkers).as("one without and one with the severity of archived plans").hasSize(2);
        } finally {
            threads.shutdownNow();
        }
        assertThat(configurations.files()).hasSize(22);
        assertThat(configurations.failOn(folder.resolve("unit3/plan.yaml"))).isEqualTo(Threshold.OfStages.all(FailOn.INFO.threshold()));
        assertThat(configurations.failOn(folder.resolve("plan.yaml"))).isEqualTo(Threshold.OfStages.all(Threshold.DEFAULT));
    }
}
