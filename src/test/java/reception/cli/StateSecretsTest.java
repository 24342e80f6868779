package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;
import reception.format.SourceText;
import reception.report.Profile;
import reception.write.FilledPlan;
import reception.write.OutputFormat;

/** Of a plan that is marked as holding state secrets nothing leaves the program, whichever way it is run and however the plan is written. */
class StateSecretsTest {

    /** Stands in every text that the plan format has; the plan's day and place stand in every component for one. */
    private static final String MARKER = "龙门阵";
    private static final List<String> TELLING = List.of(MARKER, "2026-11-03", "410181", "巩义");

    @TempDir
    private Path folder;

    private Path plans;
    private byte[] plan;

    @BeforeEach
    void writePlan() throws IOException {
        String open = new String(FilledPlan.with(MARKER), StandardCharsets.UTF_8);
        String secret = open.replaceFirst("(\"confidentiality\" : \\{\\s*\"level\" : )\"none\"", "$1\"secret\"");
        assertThat(secret).isNotEqualTo(open);
        plan = secret.getBytes(StandardCharsets.UTF_8);
        plans = Files.createDirectories(folder.resolve("plans"));
        Files.write(plans.resolve("secret.yaml"), plan);
    }

    private void assertTellsNothing(String what, String text) {
        assertThat(text).as(what).doesNotContain(TELLING).doesNotContain(SourceText.sha256(plan));
    }

    private CommandLineRun run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertTellsNothing(String.join(" ", arguments), run.out() + run.err());
        return run;
    }

    @Test
    void every_component_of_the_plan_would_be_seen() throws IOException {
        Path open = Files.write(folder.resolve("open.yaml"), FilledPlan.with(MARKER));
        assertThat(CommandLineRun.of("check", "--profile", "full", open.toString()).out()).contains(MARKER, "2026-11-03");
    }

    @Test
    void no_format_profile_or_language_tells_anything() {
        for (OutputFormat format : OutputFormat.values()) {
            for (Profile profile : Profile.values()) {
                for (String language : List.of("zh", "en")) {
                    CommandLineRun run = run("check", "--all", "--statistics", "--lang", language, "--format", format.name().toLowerCase(Locale.ROOT),
                            "--profile", profile.name().toLowerCase(Locale.ROOT), plans.toString());
                    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
                    assertThat(run.out()).contains("classified-plan");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limits PLAN", "limits --guests 5 PLAN", "list PLAN", "list --format html PLAN", "list --format xlsx --output OUT PLAN", "card PLAN", "charges PLAN", "letter-request PLAN",
            "fmt PLAN", "fmt --write PLAN", "check --fix PLAN", "check --fix --write PLAN", "config PLAN", "check --write-baseline OUT PLAN", "check --output html=OUT PLAN"})
    void no_command_tells_or_writes_anything(String command) throws IOException {
        Path out = folder.resolve("out");
        for (String language : List.of("zh", "en")) {
            run(Stream.concat(Stream.of("--lang", language), Stream.of(command.split(" ")).map(word -> word.replace("PLAN", plans.resolve("secret.yaml").toString()).replace("OUT", out.toString())))
                    .toArray(String[]::new));
            assertThat(plans.resolve("secret.yaml")).hasBinaryContent(plan);
            if (Files.exists(out)) {
                assertTellsNothing(command, Files.readString(out));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"保密: {密级: 秘密}\n标题: [龙门阵\n", "保密: 机密\n标题: \"龙门阵\n", "confidentiality:\n  level:\n    top-secret\n  circle: [龙门阵\n", "confidentiality: {level: Top Secret}\ntitle: {龙门阵\n",
            "confidentiality: {level: [secret]}\ntitle: 龙门阵\n", "confidentiality: [{level: secret}]\ntitle: 龙门阵\n", "confidentiality:\n  level: !!str &a secret\ntitle: @龙门阵\n",
            "confidentiality:\n  level: # 定密\n    'confidential'\ntitle: *龙门阵\n", "title: 龙门阵 机密★1年\n", "保密：{密级：秘密}\n标题：龙门阵\n", "title: 龙门阵\n---\nreception-plan: 1\nconfidentiality: {level: secret}\n",
            "confidentiality: {level: secret}\n龙门阵: 龙门阵\n龙门阵: 1\n"})
    void a_broken_plan_that_declares_its_level_tells_nothing(String text) throws IOException {
        Path broken = Files.writeString(plans.resolve("secret.yaml"), "reception-plan: 1\n" + text);
        for (OutputFormat format : OutputFormat.values()) {
            CommandLineRun run = run("check", "--profile", "full", "--format", format.name().toLowerCase(Locale.ROOT), plans.toString());
            assertThat(run.out()).as(text).contains("classified-plan");
        }
        for (String command : List.of("limits", "list", "card", "fmt")) {
            run(command, broken.toString());
        }
    }

    /** Plans that say in one place that they hold state secrets, as an officer would write it: the file's name, then its text; TOLD stands for the marker. */
    private static final List<List<String>> MARKED = List.of(
            List.of("plan.yaml", "reception-plan: 1\ntitle: 【机密】TOLD接待方案\nremarks: TOLD\n"), List.of("plan.yaml", "reception-plan: 1\ntitle: TOLD\nremarks: 机　密★1年\n"),
            List.of("plan.yaml", "# 机密\nreception-plan: 1\ntitle: TOLD\n"), List.of("plan.yaml", "reception-plan: 1\ntitle: TOLD # 密级：機密\n"),
            List.of("plan.yaml", "reception-plan: 1\ntitle: TOLD\nremarks: 本方案属机密级国家秘密，不得外传\n"), List.of("plan.yaml", "reception-plan: 1\ntitle: TOLD\nitinerary: [{title: 绝密 TOLD}]\n"),
            List.of("plan.yaml", "reception-plan: 1\ntitle: TOLD\n---\n密级: 机密级\n"), List.of("plan.yaml", "reception-plan: 1\ntitle: TOLD\n密级: 机密\n"),
            List.of("plan.yaml", "reception-plan: 1\ntitle: TOLD\nconfidentiality: {level: 机密（1年）}\n"),
            List.of("plan.yaml", "{\"reception-plan\": 1, \"title\": \"TOLD\", \"remarks\": \"\\u673a\\u5bc6\\u26051\\u5e74\"}"), List.of("plan.yaml", "reception-plan: 1\ntitle: [TOLD\nremarks: 秘密⭐长期\n"),
            List.of("【秘密★1年】plan.yaml", "reception-plan: 1\ntitle: TOLD\n"), List.of("机密/plan.yaml", "reception-plan: 1\ntitle: TOLD\n"),
            List.of("plan.yaml", "reception-plan: 1\ntitle: 'TOP SECRET - TOLD'\n"),
            List.of("plan.yaml", "reception-plan: 1\ntitle: \"机\\\n  密★1年 TOLD\"\n"), List.of("plan.yaml", "reception-plan: 1\ntitle: TOLD——机密\n"), List.of("plan.yaml", "reception-plan: 1\ntitle: TOLD（机密）草案\n"));
    private static final List<String> COMMANDS = List.of("limits PLAN", "list PLAN", "list --format xlsx --output OUT PLAN", "card PLAN", "charges PLAN", "letter-request PLAN", "fmt PLAN", "fmt --write PLAN",
            "check --fix PLAN", "check --fix --write PLAN", "check --write-baseline OUT PLAN", "check --output html=OUT PLAN", "check --profile full --format json PLAN", "check --profile full --format text PLAN");

    private Path write(List<String> marked, String encoding) throws IOException {
        plan = marked.get(1).replace("TOLD", MARKER).getBytes(Charset.forName(encoding));
        Path file = folder.resolve("marked-" + MARKED.indexOf(marked) + encoding).resolve(marked.get(0));
        Files.createDirectories(file.getParent());
        return Files.write(file, plan);
    }

    private CommandLineRun run(String command, Path file, Path out) {
        return run(Stream.of(command.split(" ")).map(word -> word.replace("PLAN", file.toString()).replace("OUT", out.toString())).toArray(String[]::new));
    }

    @Test
    void however_an_officer_marks_a_plan_no_command_tells_or_writes_anything() throws IOException {
        Path out = folder.resolve("out");
        for (List<String> marked : MARKED) {
            Path file = write(marked, "UTF-8");
            for (String command : COMMANDS) {
                CommandLineRun run = run(command, file, out);
                assertThat(run.exit()).as(command + " " + marked).isEqualTo(command.startsWith("check") || command.startsWith("limits") ? ExitCode.FINDINGS : ExitCode.UNREADABLE);
                if (Files.exists(out)) {
                    assertTellsNothing(command, Files.readString(out));
                    Files.delete(out);
                }
                assertThat(file).hasBinaryContent(plan);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32BE", "GB18030"})
    void nobody_is_told_to_write_a_mark_in_another_way_or_encoding(String encoding) throws IOException {
        for (List<String> marked : MARKED) {
            CommandLineRun run = run("check --profile full --lang en --format compact PLAN", write(marked, encoding), folder.resolve("out"));
            assertThat(run.exit()).as(marked.toString()).isEqualTo(ExitCode.FINDINGS);
            assertThat(run.out()).as(marked.toString()).contains("classified-plan").doesNotContain("save it as", "did you mean", "input error");
        }
    }

    @Test
    void nothing_stays_behind_on_the_machine() throws IOException, InterruptedException {
        Path machine = Files.createDirectories(folder.resolve("machine"));
        List<String> arguments = new ArrayList<>(List.of("check", "--all", "--statistics", "--write-baseline", "baseline.json", plans.toString()));
        for (OutputFormat format : OutputFormat.values()) {
            String name = format.name().toLowerCase(Locale.ROOT);
            arguments.addAll(List.of("--output", name + "=report." + name));
        }
        ProgramProcess.Result check = new ProgramProcess(machine).run(arguments.toArray(String[]::new));
        ProgramProcess.Result list = new ProgramProcess(machine).run("list", "--format", "xlsx", "--output", "list.xlsx", plans.resolve("secret.yaml").toString());
        assertTellsNothing("streams", check.out() + check.err() + list.out() + list.err());
        assertThat(check.exit()).isEqualTo(ExitCode.FINDINGS);
        try (Stream<Path> files = Files.walk(machine)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertThat(written).hasSize(OutputFormat.values().length + 1);
            for (Path file : written) {
                assertTellsNothing(file.toString(), Files.readString(file));
            }
        }
    }
}
