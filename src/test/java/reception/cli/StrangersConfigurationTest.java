package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;

/** What a reception.yaml that a stranger wrote can do: neither lead out of the repository, nor show what is no configuration, nor loosen what holds above it. */
class StrangersConfigurationTest {

    private static final String SECRET = "hunter2secret";
    private static final String CONFIGURATION = "reception-config: 1\n";
    /** Files of a machine, none of them a configuration; the last one cannot be parsed. */
    private static final List<String> FILES = List.of("root:" + SECRET + ":20228:0:99999:7::\n", "machine git.example.com login ci password " + SECRET + "\n",
            "PATH=/bin\0TOKEN=" + SECRET + "\0", "{\"auths\": {\"" + SECRET + "\": \"" + SECRET + "\"}}", "- " + SECRET + "\n- x\n", "region: " + SECRET + "\nfail-on: " + SECRET + "\n",
            SECRET + ": {" + SECRET + ": 1}\n" + SECRET + ": *" + SECRET + "\n", "a: !" + SECRET + " b\n", "key: \"" + SECRET + "\n\t" + SECRET + ": %" + SECRET + "\n");

    @TempDir
    private Path folder;

    private Path repository;
    private Path plan;

    @BeforeEach
    void makeARepository() throws IOException {
        repository = Files.createDirectories(folder.resolve("machine/repository"));
        Files.createDirectory(repository.resolve(".git"));
        plan = write("plans/plan.yaml", Files.readString(Path.of("rules/base-plan.yaml")));
    }

    private Path write(String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void configure(String folderName, String lines) throws IOException {
        write(folderName + "reception.yaml", CONFIGURATION + lines);
    }

    private void change(String before, String after) throws IOException {
        String text = Files.readString(plan);
        assertThat(text).contains(before);
        Files.writeString(plan, text.replace(before, after));
    }

    private static CommandLineRun run(String command, Object... more) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        for (Object one : more) {
            arguments.add(one.toString());
        }
        arguments.addAll(List.of("--lang", "en"));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    /** Runs every command that reads configurations, in every language and format that could quote one. */
    private List<CommandLineRun> everyRun() {
        List<CommandLineRun> runs = new ArrayList<>();
        for (String command : List.of("check", "check --format json --profile full", "check --format sarif", "check --format github", "config", "config --format json", "limits", "list", "charges")) {
            runs.add(run(command, plan));
        }
        runs.add(CommandLineRun.of("check", "--lang", "zh", plan.toString()));
        runs.add(run("standards --config", repository.resolve("plans/reception.yaml")));
        return runs;
    }

    private void assertRefused(String why) {
        for (CommandLineRun run : everyRun()) {
            assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.out() + run.err()).doesNotContain(SECRET, "\tat ");
        }
        assertThat(run("check", plan).err()).contains(why);
    }

    static Stream<String> files() {
        return FILES.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret", "absolute", "link", "folder-link/secret", "x/../../../secret", "/proc/self/environ", "/proc/self/cwd/../../../../etc/passwd", "chain", "../../missing"})
    void what_is_extended_stays_within_the_work_tree(String named) throws IOException {
        Path secret = Files.writeString(folder.resolve("machine/secret"), CONFIGURATION + "fail-on: info # " + SECRET + "\n");
        Files.createSymbolicLink(repository.resolve("plans/link"), secret);
        Files.createSymbolicLink(repository.resolve("plans/chain"), Path.of("link"));
        Files.createSymbolicLink(repository.resolve("plans/folder-link"), folder.resolve("machine"));
        Files.createDirectories(repository.resolve("plans/x"));
        configure("plans/", "extends: " + (named.equals("absolute") ? secret : named) + "\n");
        assertRefused("leads out of the repository");
        if (!named.startsWith("/proc") && !named.contains("missing")) {
            assertThat(run("check --config-root " + folder.resolve("machine"), plan).exit()).as("the command line may allow more").isEqualTo(ExitCode.CLEAN);
            assertThat(run("check --config-root " + repository, plan).exit()).isEqualTo(ExitCode.UNREADABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reception.yaml", "plans/reception.yaml", "plans/reception.yml"})
    void a_configuration_that_is_a_link_stays_within_the_work_tree(String name) throws IOException {
        Path secret = Files.writeString(folder.resolve("machine/secret"), "root:" + SECRET + ":\n");
        Files.createSymbolicLink(repository.resolve(name), secret);
        CommandLineRun run = run("check", plan);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("leads out of the repository").doesNotContain(SECRET);
        assertThat(run("check --config", repository.resolve(name), plan).err()).contains("leads out of the repository").doesNotContain(SECRET);
        Files.delete(repository.resolve(name));
        write("office.yaml", CONFIGURATION + "fail-on: info\n");
        Files.createSymbolicLink(repository.resolve(name), repository.resolve("office.yaml"));
        assertThat(run("check", plan).exit()).as("a link within").isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void paths_within_the_work_tree_are_followed_however_they_are_written() throws IOException {
        Path office = write("office.yaml", CONFIGURATION + "fail-on: info\n");
        for (String named : List.of("../office.yaml", office.toString(), "../plans/../office.yaml", "./../office.yaml", repository.toRealPath().resolve("office.yaml").toString())) {
            configure("plans/", "extends: " + named + "\n");
            assertThat(run("config", plan).out()).as(named).contains("fail-on  info  ").contains("office.yaml:2");
        }
        Path tree = Files.createSymbolicLink(folder.resolve("tree"), repository);
        assertThat(run("config", tree.resolve("plans/plan.yaml")).out()).as("a link to the whole tree").contains("fail-on  info  ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_quoted_from_what_is_no_configuration(String text) throws IOException {
        Files.write(write("credentials", ""), text.getBytes(StandardCharsets.UTF_8));
        configure("plans/", "extends: ../credentials\n");
        assertRefused("credentials:");
        Files.delete(repository.resolve("plans/reception.yaml"));
        Files.createSymbolicLink(repository.resolve("plans/reception.yaml"), repository.resolve("credentials"));
        assertRefused("plans/reception.yaml:");
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_quoted_from_what_is_no_baseline_and_its_link_stays_within(String text) throws IOException {
        Path secret = Files.write(folder.resolve("machine/secret"), text.getBytes(StandardCharsets.UTF_8));
        for (Path baseline : List.of(Files.write(write("credentials", ""), text.getBytes(StandardCharsets.UTF_8)), Files.createSymbolicLink(repository.resolve("baseline.json"), secret))) {
            for (String option : List.of("--baseline", "--write-baseline")) {
                CommandLineRun run = run("check " + option, baseline, plan);
                assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.UNREADABLE);
                assertThat(run.out() + run.err()).doesNotContain(SECRET, "\tat ");
            }
        }
        assertThat(run("check --baseline", repository.resolve("baseline.json"), plan).err()).contains("this link leads out of the repository");
        assertThat(secret).as("nothing is written through the link").hasBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {".gitignore", ".receptionignore", "plans/.gitignore", "plans/.receptionignore", "plans/deep/.receptionignore"})
    void an_ignore_file_that_is_a_link_stays_within_the_work_tree(String name) throws IOException {
        Files.writeString(folder.resolve("machine/ignored"), "plan.yaml\n");
        write("plans/deep/plan.yaml", Files.readString(plan));
        Files.createSymbolicLink(repository.resolve(name), folder.resolve("machine/ignored"));
        CommandLineRun run = run("check", repository);
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains(name + ": this is a link that leads out of the repository");
    }

    @ParameterizedTest
    @CsvSource({"folder, reception.yaml", "folder, reception.yml", "worktree, reception.yaml", "submodule, reception.yaml", "submodule, reception.yml", "bare-name, reception.yaml"})
    void the_search_ends_at_the_root_of_the_work_tree(String kind, String name) throws IOException {
        Files.delete(repository.resolve(".git"));
        switch (kind) {
            case "folder" -> Files.createDirectory(repository.resolve(".git"));
            case "worktree" -> Files.writeString(repository.resolve(".git"), "gitdir: /elsewhere/.git/worktrees/x\n");
            case "submodule" -> {
                Files.createDirectories(folder.resolve("machine/.git/modules/repository"));
                Files.writeString(repository.resolve(".git"), "gitdir: ../.git/modules/repository\n");
            }
            default -> Files.writeString(repository.resolve(".git"), "");
        }
        Files.writeString(folder.resolve("machine").resolve(name), CONFIGURATION + "fail-on: info\nexclude: [plan.yaml]\n");
        change("companions: 2", "companions: 9");
        assertThat(run("check", repository).exit()).as("not hidden by what lies above").isEqualTo(ExitCode.FINDINGS);
        assertThat(run("config", plan).out()).contains("neither its folder nor any folder above", "fail-on  error  built in");
        assertThat(run("config --config-root " + folder.resolve("machine"), plan).out()).as("unless the command line says so").contains("fail-on  info");
    }

    @Test
    void outside_of_a_repository_the_file_above_that_counts_is_named_and_one_of_another_user_in_an_open_folder_does_not() throws IOException {
        Files.delete(repository.resolve(".git"));
        Path above = Files.writeString(folder.resolve("machine/reception.yaml"), CONFIGURATION + "fail-on: info\n");
        assertThat(run("check", plan).err()).contains("not in a git repository; the configuration of a folder above holds: " + above);
        configure("plans/", "extends: ../../../machine/office.yaml\n");
        Files.writeString(folder.resolve("machine/office.yaml"), CONFIGURATION);
        assertThat(run("check", plan).exit()).as("within the folder of the topmost one").isEqualTo(ExitCode.CLEAN);
        Files.delete(above);
        assertThat(run("check", plan).err()).contains("leads out of the repository, or of the folder of the configuration");
        Files.delete(repository.resolve("plans/reception.yaml"));
        Files.writeString(above, CONFIGURATION + "exclude: [plan.yaml]\n");
        Files.setPosixFilePermissions(folder.resolve("machine"), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(run("check", folder.resolve("machine")).exit()).as("one's own").isEqualTo(ExitCode.UNREADABLE);
        try {
            Files.setOwner(above, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        } catch (IOException e) {
            assumeThat(false).as("only root may give files away").isTrue();
        }
        CommandLineRun run = run("check", folder.resolve("machine"));
        assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err()).contains(above + " is not read: everybody may write to its folder");
    }

    @Test
    void either_name_is_read_and_both_are_an_error() throws IOException {
        write("plans/reception.yml", CONFIGURATION + "fail-on: info\n");
        assertThat(run("config", plan).out()).contains("fail-on  info  ", "reception.yml:2");
        configure("plans/", "");
        for (String command : List.of("check", "config", "limits", "list")) {
            CommandLineRun both = run(command, plan);
            assertThat(both.exit()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(both.err()).contains("plans/reception.yml: its folder has a reception.yaml as well; keep one of them");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reception.yaml", "RECEPTION.YML", ".reception.yaml", "reception.json", "receptions.yaml", "reception.yaml.txt", "receptian.yml", "recepton.yaml", "reception.yaml.bak",
        "_reception.yaml", "ｒeception.yaml", "reception-config.yaml", ".receptionrc", "reception.toml", "接待配置.yaml", "reception .yaml"})
    void a_name_that_is_nearly_right_is_named(String name) throws IOException {
        Path near = write(name, CONFIGURATION + "fail-on: info\n");
        assertThat(run("check", plan).err()).contains(near + " is not read: a configuration is named reception.yaml");
        assertThat(run("config", plan).err()).contains(near + " is not read");
        assertThat(run("check --quiet", plan).err()).isEmpty();
        configure("plans/", "extends: '../" + name + "'\n");
        assertThat(run("check", plan).err()).as("what is extended is read").doesNotContain("is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receptionist.md", "plan.yaml", "reception-2026.yaml", "receipts.yaml", ".receptionignore", "reception.html", "perception-survey.yaml"})
    void other_names_are_not_named(String name) throws IOException {
        write(name, "a: b\n");
        assertThat(run("check", plan).err()).isEmpty();
        write("receptions.yaml", Files.readString(plan));
        assertThat(run("check", plan).err()).as("a plan may have any name").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fail-on: warning | fail-on: error | fail-on error is looser than fail-on warning",
        "fail-on: info | fail-on: warning | fail-on warning is looser than fail-on info",
        "region: 郑州市 | region: 长春市 | the region 220100 lies outside of the region 410100",
        "region: '410181' | region: '410100' | the region 410100 lies outside of the region 410181",
        "severities: [{rule: service/local-character, severity: warning}] | severities: [{rule: service/local-character, severity: info}] | the severity info is milder",
        "severities: [{rule: service/*, severity: error}] | severities: [{rule: service/local-character, severity: warning, folder: /}] | the severity warning is milder",
        "fail-on: error | severities: [{rule: scope/*, severity: info}] | the severity info is milder",
        "instruments: [{instrument: own, title: {zh: 甲}, region: CN, in-force: 2020-01-01, status: verified}] | instruments: [{instrument: own, title: {zh: 甲}, region: CN, in-force: 2020-01-01}] | the instrument own differs from",
    })
    void what_would_loosen_what_holds_above_is_not_applied_and_said(String above, String nearer, String said) throws IOException {
        for (boolean isExtended : List.of(false, true)) {
            write(isExtended ? "office.yaml" : "reception.yaml", CONFIGURATION + above + "\n");
            configure("plans/", (isExtended ? "extends: ../office.yaml\n" : "") + nearer.replace("folder: /", "folder: '*'") + "\n");
            for (CommandLineRun run : List.of(run("check", plan), run("check --format json", plan), run("config", plan), run("config --format json", plan))) {
                assertThat(run.out()).as(run.err()).contains(said);
            }
            Files.deleteIfExists(repository.resolve("reception.yaml"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "region: '220100', from: 2024-01-01, value: 3, status: verified",
        "region: '220100', from: 2025-06-01, value: 3, status: verified",
        "region: CN, from: 2025-01-01, value: 9, status: verified",
        "region: '220000', from: 2024-01-01, until: 2026-12-31, value: 3, status: verified",
        "region: '220100', from: 2024-01-01, where: {plan.kind: domestic-official}, value: 3, status: verified",
        "region: '220100', from: 2024-01-01, value: 0",
    })
    void a_nearer_value_never_takes_the_place_of_a_stricter_one_above(String nearer) throws IOException {
        String values = "standards: [{standard: meal-companions, values: [{%s, cite: {instrument: own}}]}]\n";
        String own = "instruments: [{instrument: own, title: {zh: 甲}, region: CN, in-force: 2020-01-01, status: verified}]\n";
        for (boolean isExtended : List.of(false, true)) {
            write(isExtended ? "office.yaml" : "reception.yaml", CONFIGURATION + own + values.formatted("region: '220100', from: 2024-01-01, value: 1, status: verified"));
            configure("plans/", (isExtended ? "extends: ../office.yaml\n" : "") + own + values.formatted(nearer));
            CommandLineRun run = run("check", plan);
            assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.FINDINGS);
            assertThat(run.out()).contains("error Dining companions", "at most 1", "was not applied");
            assertThat(run("config", plan).out()).contains("was not applied");
            Files.deleteIfExists(repository.resolve("reception.yaml"));
        }
    }

    @Test
    void what_tightens_is_added_and_root_ends_it_and_says_so() throws IOException {
        configure("", "fail-on: warning\nregion: 吉林省\nexclude: [old/]\nseverities: [{rule: service/local-character, severity: warning}]\n");
        configure("plans/", "fail-on: info\nregion: 长春市\nexclude: [drafts/]\n");
        String both = run("config", plan).out();
        assertThat(both).contains("fail-on  info", "region  220100", "old/", "drafts/", "service/local-character  info → warning");
        write("old/plan.yaml", Files.readString(plan));
        write("drafts/plan.yaml", Files.readString(plan));
        write("plans/drafts/plan.yaml", Files.readString(plan));
        CommandLineRun run = run("check", repository);
        assertThat(run.out().lines().filter(line -> line.startsWith("Verdict"))).as("a nearer file hides only in its own folder").hasSize(2);
        assertThat(run.err()).contains("plans/drafts/plan.yaml (excluded by " + repository.resolve("plans/reception.yaml") + ")", "old/plan.yaml (excluded by " + repository.resolve("reception.yaml") + ")");
        configure("plans/", "root: yes\nregion: 北京市\n");
        assertThat(run("check", plan).out()).contains("plans/reception.yaml:2: \"root\" ends what is inherited; not read: ");
        assertThat(run("config", plan).out()).contains("fail-on  error  built in", "\"root\" ends what is inherited");
        configure("plans/", "顶层: 否\n");
        assertThat(run("config", plan).out()).contains("fail-on  warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{rule: scope/dates-within-letter, severity: info}", "{rule: scope/*, severity: info}", "{rule: dates-within-letter, severity: info}",
        "{rule: scope/dates-within-letter, severity: info, folder: plans/}", "{规则: scope/*, 级别: 建议}"})
    void a_rule_that_is_made_milder_neither_makes_a_plan_ready_nor_outranks_the_command_line(String severity) throws IOException {
        change("departs: 2026-05-13T15:00", "departs: to-be-confirmed");
        String open = run("check", plan).out();
        configure("", "fail-on: warning\nseverities: [" + severity + "]\n");
        String lowered = run("check", plan).out();
        assertThat(verdict(open)).contains(" open): ");
        assertThat(verdict(lowered)).as("open matters stay").isEqualTo(verdict(open));
        assertThat(lowered).contains("scope/dates-within-letter (from warning to info)");
        change("departs: to-be-confirmed", "departs: 2026-05-14T15:00");
        CommandLineRun violated = run("check", plan);
        assertThat(violated.out()).contains("info The visit lies within the days of the official letter", "scope/dates-within-letter (from warning to info)");
        assertThat(verdict(violated.out())).contains("to be completed (1 made advice by the configuration)");
        assertThat(violated.exit()).as("the file says what fails").isEqualTo(ExitCode.CLEAN);
        assertThat(run("check --fail-on warning", plan).exit()).as("the command line outranks it").isEqualTo(ExitCode.FINDINGS);
        assertThat(run("check --fail-on error", plan).exit()).isEqualTo(ExitCode.CLEAN);
    }

    private static String verdict(String text) {
        return text.lines().filter(line -> line.startsWith("Verdict")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status: unverified", "status: verified} INSTRUMENT", "last-confirmed: 2026-01-01", "status: unverified, where: {plan.kind: domestic-official}", "status: unverified, season: {from: '01-01', until: '12-31'}",
        "status: unverified, note: {zh: 已核实}"})
    void an_unverified_value_of_a_configuration_makes_nothing_satisfied(String doubt) throws IOException {
        change("region: \"220100\"\npurpose", "region: \"410181\"\npurpose");
        boolean isOfInstrument = doubt.contains("INSTRUMENT");
        String own = "instruments: [{instrument: own, title: {zh: 甲}, region: CN, in-force: 2020-01-01, status: " + (isOfInstrument ? "unverified" : "verified") + "}]\n";
        String value = "standards: [{standard: working-meal-cap, values: [{region: '410181', from: 2020-01-01, value: 1000000, cite: {instrument: own}, " + doubt.replace("} INSTRUMENT", "") + "}]}]\n";
        configure("", own + value);
        CommandLineRun below = run("check --format json --all", plan);
        assertThat(outcomes(below, "cost/working-meal-cap")).containsOnly("undetermined");
        assertThat(below.out()).contains("is not verified, so that nothing can be found to agree with it", "local standard applied");
        configure("", own + value.replace("1000000", "10"));
        String above = run("check", plan).out();
        assertThat(above).contains("warning ", "10 yuan");
        configure("", own.replace("unverified", "verified") + value.replaceAll("status: unverified|last-confirmed: 2026-01-01", "status: verified"));
        assertThat(outcomes(run("check --format json --all", plan), "cost/working-meal-cap")).as("a verified one does").containsOnly("satisfied");
    }

    private static List<String> outcomes(CommandLineRun run, String rule) {
        try {
            JsonNode assessments = new ObjectMapper().readTree(run.out()).findValue("assessments");
            List<String> outcomes = new ArrayList<>();
            assessments.forEach(one -> {
                if (one.path("rule").asText().equals(rule)) {
                    outcomes.add(one.path("outcome").asText());
                }
            });
            return outcomes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
