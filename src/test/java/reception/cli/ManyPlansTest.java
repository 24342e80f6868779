package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.cli.console.ExitCode;
import reception.cli.run.OrderedWork;

class ManyPlansTest {

    private static final String PLAN = "reception-plan: 1\ntitle: %s\n";
    private static final String NONSENSE = "reception-plan: 1\nkind: nonsense\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path plan(String name) throws IOException {
        return write(name, PLAN.formatted(name));
    }

    /** The files that a run reported, relative to the folder, in the order of the report. */
    private List<String> reported(CommandLineRun run) {
        return run.out().lines().filter(line -> line.startsWith(folder.toString()) && !line.contains(" "))
                .map(line -> line.substring(folder.toString().length() + 1).replace('\\', '/')).toList();
    }

    private List<String> found(String... arguments) {
        return reported(CommandLineRun.of(Stream.concat(Stream.of("check", "--lang", "en"), Stream.of(arguments)).toArray(String[]::new)));
    }

    @Test
    void a_folder_gives_its_plans_by_path_and_nothing_else() throws IOException {
        for (String name : List.of("b.yaml", "a/z.YML", "a/b/c.json", "a.yaml", "c/plan.yaml.txt", ".github/plan.yaml", "ignored/x.yaml", "deep/left-out.yaml", "deep/kept.yaml", "deep/own.yaml")) {
            plan(name);
        }
        write("a/b/c.json", "{\"title\": \"x\",\n \"reception-plan\": 1}");
        write("a/comment.yaml", "# a plan begins with\n# reception-plan: 1\ntodo: [x]\n");
        write("a/nested.yaml", "deep:\n  plan:\n    reception-plan: 1\n");
        write("a/schema.json", "{\"properties\": {\"reception-plan\": {\"const\": 1}}}");
        write("a/template.yaml", "name: {{ .Values.name }}\n# reception-plan: 1\n");
        write("a/late.yaml", "# form of 2026\n\n%YAML 1.2\n---\ntitle: x\nReception_Plan: 1\n");
        write("reception.yaml", "reception-config: 1\n");
        Files.createDirectories(folder.resolve("folder.yaml"));
        Files.createDirectories(folder.resolve(".git"));
        write(".gitignore", "ignored/\nleft-out.yaml\n");
        write("deep/.gitignore", "own.yaml\n");
        write("deep/.receptionignore", "!own.yaml\n");
        assertThat(found(folder.toString())).containsExactly("a.yaml", "a/b/c.json", "a/late.yaml", "a/nested.yaml", "a/z.YML", "b.yaml", "deep/kept.yaml", "deep/own.yaml");
        assertThat(found(folder.resolve("deep").toString())).containsExactly("deep/kept.yaml", "deep/own.yaml");
        assertThat(found(folder.resolve("ignored").toString())).as("a folder that is named is searched").containsExactly("ignored/x.yaml");
        assertThat(found(folder.resolve("deep/left-out.yaml").toString(), folder.resolve(".github").toString())).containsExactly("deep/left-out.yaml", ".github/plan.yaml");
    }

    @Test
    void the_order_of_files_changes_no_report() {
        List<String> files = List.of("examples/lavish-visit/plan.yaml", "examples/real-cases/C001/plan.yaml", "examples/real-cases/V001/plan.yaml");
        List<String> alone = files.stream().map(file -> CommandLineRun.of("check", "--lang", "en", "--format", "compact", file).out()).toList();
        String forwards = CommandLineRun.of("check", "--lang", "en", "--format", "compact", files.get(0), files.get(1), files.get(2)).out();
        String backwards = CommandLineRun.of("check", "--lang", "en", "--format", "compact", files.get(2), files.get(1), files.get(0)).out();
        assertThat(alone).allSatisfy(lines -> assertThat(lines).isNotBlank());
        for (String lines : alone) {
            lines.lines().filter(line -> line.startsWith("examples/")).forEach(line -> assertThat(List.of(forwards, backwards)).allSatisfy(all -> assertThat(all.lines()).contains(line)));
        }
        assertThat(forwards.lines().sorted()).containsExactlyElementsOf(backwards.lines().sorted().toList());
    }

    @Test
    void a_plan_that_is_broken_or_in_another_encoding_is_never_passed_over() throws IOException {
        plan("good.yaml");
        write("broken.yaml", "title: [\nreception-plan: 1\n");
        write("broken.json", "{\"title\": \"x\", \"reception-plan\": 1,");
        write("colon.yaml", "标题: x\n接待方案：1\n");
        int number = 0;
        for (String encoding : List.of("GB18030", "Big5", "UTF-16", "UTF-16LE", "UTF-16BE")) {
            Charset charset = Charset.forName(encoding);
            Files.write(folder.resolve("zh" + number + ".yaml"), "标题: 某\n接待方案: 1\n".getBytes(charset));
            Files.write(folder.resolve("en" + number++ + ".yaml"), "# 某\nreception-plan: 1\n".getBytes(charset));
        }
        Files.createSymbolicLink(folder.resolve("leads-nowhere.yaml"), folder.resolve("nowhere"));
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(reported(run)).hasSize(15).contains("broken.yaml", "broken.json", "colon.yaml", "zh0.yaml", "en4.yaml", "leads-nowhere.yaml", "good.yaml");
        assertThat(run.out()).contains("looks like UTF-16", "looks like GB18030", "leads to no file");
    }

    @Test
    void links_are_followed_to_files_and_nothing_is_checked_twice() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Path inside = Files.createDirectories(folder.resolve("inside/sub"));
        plan("inside/sub/a.yaml");
        plan("outside/b.yaml");
        Files.createSymbolicLink(inside.resolve("loop"), folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("same.yaml"), inside.resolve("a.yaml"));
        Files.createSymbolicLink(inside.resolve("file.yaml"), outside.resolve("b.yaml"));
        write("inside/c.plan", PLAN);
        Files.createSymbolicLink(inside.resolve("kept.yaml"), folder.resolve("inside/c.plan"));
        Files.createSymbolicLink(inside.resolve("out"), outside);
        String root = folder.resolve("inside").toString();
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", root, root, inside.resolve("a.yaml").toString());
        assertThat(reported(run)).containsExactly("inside/sub/a.yaml", "inside/sub/kept.yaml");
        assertThat(run.err()).contains("sub/out (a link that leads outside; name it to have it checked)", "sub/file.yaml (a link that leads outside");
    }

    @Test
    void globs_are_expanded() throws IOException {
        for (String name : List.of("plans/a.yaml", "plans/2026/b.yaml", "plans/2026/c.plan", "other/d.yaml", "plans/[x].yaml")) {
            plan(name);
        }
        write("plans/notes.md", "nothing\n");
        assertThat(found(folder + "/plans/**/*.yaml")).containsExactly("plans/2026/b.yaml", "plans/[x].yaml", "plans/a.yaml");
        assertThat(found(folder + "/*/{b,d}.yaml", folder + "/plans/2026/?.plan")).containsExactly("other/d.yaml", "plans/2026/c.plan");
        assertThat(found(folder + "/pl*")).containsExactly("plans/2026/b.yaml", "plans/[x].yaml", "plans/a.yaml");
        assertThat(found(folder + "/plans/[x].yaml")).containsExactly("plans/[x].yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.none", "*.md", "{", "empty", "absent"})
    void an_argument_that_names_no_plan_does_not_pass_in_silence(String argument) throws IOException {
        plan("a.yaml");
        write("empty/notes.md", "nothing\n");
        write("x.md", "nothing\n");
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--format", "json", folder + "/" + argument, folder + "/a.yaml");
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains(argument + "\"", "\"unreadable\"", "a.yaml\"", "\"to-be-completed\"");
    }

    @Test
    void a_file_too_large_or_no_regular_file_is_an_input_error() throws IOException {
        Path large = folder.resolve("large.yaml");
        try (var channel = Files.newByteChannel(large, java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE, java.nio.file.StandardOpenOption.SPARSE)) {
            channel.write(java.nio.ByteBuffer.wrap(PLAN.formatted("x").getBytes(StandardCharsets.UTF_8)));
            channel.position(100L * 1024 * 1024);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'\n'}));
        }
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", large.toString(), "/dev/null", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("it has more than 33554432 bytes and is not read", "no regular file");
    }

    @Test
    void two_thousand_plans_give_on_several_threads_what_they_give_on_one() throws IOException {
        for (int i = 0; i < 2000; i++) {
            write("plans/" + i % 37 + "/" + i + ".yaml", i % 20 == 0 ? PLAN.formatted(i) : NONSENSE);
        }
        String[] arguments = {"check", "--lang", "en", "--statistics", folder.resolve("plans").toString(), "--jobs"};
        CommandLineRun one = CommandLineRun.of(Stream.concat(Stream.of(arguments), Stream.of("1")).toArray(String[]::new));
        CommandLineRun several = CommandLineRun.of(Stream.concat(Stream.of(arguments), Stream.of("3")).toArray(String[]::new));
        assertThat(reported(one)).hasSize(2000).isSorted();
        assertThat(one.err()).contains("plans: 2000", "100  to be completed", "1900  unreadable");
        assertThat(several.out().equals(one.out())).isTrue();
        assertThat(several.err()).isEqualTo(one.err());
    }

    @Test
    void only_a_few_results_are_held_at_a_time_and_their_order_is_kept() {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> received = new ArrayList<>();
        List<Integer> ahead = new ArrayList<>();
        OrderedWork.run(IntStream.range(0, 5000).boxed().toList(), 4, item -> {
            begun.incrementAndGet();
            return item;
        }, item -> {
            ahead.add(begun.get() - received.size());
            received.add(item);
        });
        assertThat(received).hasSize(5000).isSorted();
        assertThat(ahead).allMatch(count -> count <= 4 * OrderedWork.AHEAD);
    }

    @Test
    void files_are_written_beside_standard_output_and_a_link_stays() throws IOException {
        Path plan = plan("a.yaml");
        Path real = write("reports/real.json", "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        Path text = folder.resolve("report.txt");
        CommandLineRun run = CommandLineRun.of("check", "--lang", "en", "--format", "json", "--output", "text=" + text, "--output", "JSON=" + link, plan.toString());
        assertThat(Files.readString(real)).isEqualTo(run.out());
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(text).content().contains("Verdict: to be completed");
        CommandLineRun quiet = CommandLineRun.of("check", "--lang", "en", "--quiet", "--output", "text=" + text, plan.toString());
        assertThat(quiet).isEqualTo(new CommandLineRun(run.exit(), "", ""));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.yaml", "reports", "link.json", "report.txt");
    }

    /** Whoever sends a change to a repository may put a link where a pipeline writes. */
    @ParameterizedTest
    @ValueSource(strings = {"check --output junit=%s/out.html", "check --output html=%s/elsewhere/x.html", "check --write-baseline %s/out.html", "check --output xlsx=%s/out.html", "list --output %s/out.html",
            "card --output %s/elsewhere/x.html", "summary --any-stage --output %s/out.html", "audit --output html=%s/out.html"})
    void a_link_that_leads_out_of_a_repository_is_not_written_to(String options) throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path precious = Files.writeString(outside.resolve("x.html"), "precious");
        Path repository = Files.createDirectories(folder.resolve("repository"));
        Files.createDirectory(repository.resolve(".git"));
        Files.copy(Path.of("examples/completed-visit/plan.yaml"), repository.resolve("a.yaml"));
        Files.createSymbolicLink(repository.resolve("out.html"), Path.of("../outside/x.html"));
        Files.createSymbolicLink(repository.resolve("elsewhere"), Path.of("../outside"));
        String[] arguments = (options.replace("%s", repository.toString()) + " --lang en " + repository.resolve("a.yaml")).split(" ");
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.exit()).as(run.toString()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("leads out of the repository");
        assertThat(precious).hasContent("precious");
        assertThat(outside.toFile().list()).containsExactly("x.html");
    }

    /** By whatever name the plan is given. */
    @ParameterizedTest
    @ValueSource(strings = {"list", "list --format html", "list --format xlsx", "charges", "card", "card --format html", "letter-request", "summary --any-stage", "summary --any-stage --format xlsx"})
    void no_paper_replaces_the_plan_that_it_is_made_of(String command) throws IOException {
        Path plan = Files.copy(Path.of("examples/completed-visit/plan.yaml"), folder.resolve("p.yaml"));
        String before = Files.readString(plan);
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), plan);
        for (Path output : List.of(plan, folder.resolve("../" + folder.getFileName() + "/p.yaml"), link)) {
            CommandLineRun run = CommandLineRun.of((command + " --lang en --output " + output + " " + plan).split(" "));
            assertThat(run.exit()).as(run.toString()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains("cannot be written to");
            assertThat(plan).hasContent(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output text", "--output pdf=%s/x", "--output text=%s/absent/x", "--output text=%s", "--output text=/dev/null", "--output text=%s/a.yaml",
            "--output text=%s/x --output json=%s/../%s/x", "--output json=%s/dangling", "--write-baseline %s/a.yaml", "--write-baseline %s/absent/b.json", "--jobs 0", "--baseline %s/absent.json", "--baseline %s",
            "--baseline %s/b.json --write-baseline %s/c.json", "--write-baseline %s/b.json --output json=%s/b.json", "--write-baseline %s/b.json -"})
    void outputs_that_cannot_be_written_are_bad_usage_before_anything_is_checked(String options) throws IOException {
        Path plan = plan("a.yaml");
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        String before = Files.readString(plan);
        String arguments = "check --lang en " + options.replace("%s/../%s", folder + "/../" + folder.getFileName()).replace("%s", folder.toString()) + " " + plan;
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(Files.readString(plan)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.yaml", "dangling");
    }

    @Test
    void a_long_run_shows_on_a_terminal_how_far_it_is() throws IOException {
        for (int i = 0; i < 51; i++) {
            write(i + ".yaml", NONSENSE);
        }
        write("0.yaml", "reception-plan: 1\nkind: domestic-official\nregion: \"410181\"\nguests: 12\nvisit: {arrives: 2026-03-02}\nmeals: [{on: 2026-03-02, form: working-meal, companions: 5}]\n");
        Map<String, String> terminal = Map.of("RECEPTION_ERR_TERMINAL", "1");
        String[] arguments = {"check", "--lang", "en", folder.toString()};
        CommandLineRun run = CommandLineRun.inEnvironment(terminal, "", arguments);
        assertThat(run.err()).contains("[#.............................] 2/51 plans, 1 not permitted").endsWith("51/51 plans, 1 not permitted\r\u001b[K");
        assertThat(run.out()).isEqualTo(CommandLineRun.of(arguments).out()).doesNotContain("\u001b");
        assertThat(CommandLineRun.inEnvironment(Map.of("RECEPTION_ERR_TERMINAL", "1", "CI", "true"), "", arguments).err()).isEmpty();
        assertThat(CommandLineRun.inEnvironment(terminal, "", "check", "--quiet", folder.toString()).err()).isEmpty();
        assertThat(CommandLineRun.inEnvironment(terminal, "", "check", folder.resolve("0.yaml").toString()).err()).isEmpty();
    }
}
