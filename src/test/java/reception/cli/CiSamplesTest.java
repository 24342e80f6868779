package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.cli.files.QuietGit;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;

/** Runs what is offered for continuous integration as each system would run it, in a repository made of examples/plan-repository. */
class CiSamplesTest {

    private static final Path EXAMPLE = Path.of("examples/plan-repository");
    private static final Path GITHUB_SCRIPT = Path.of("integrations/github.sh");
    private static final Path CLEAN = Path.of("plans/2026/05-12-shenyang.yaml");
    private static final Path ADDED = Path.of("plans/2026/07-02-added.yaml");
    private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}");

    @TempDir
    private Path temp;

    private Path repository;
    private Path action;
    private Path output;
    private Path summary;
    private Git git;

    /** What a process wrote and returned. */
    private record Finished(int exit, String out, String err) {
    }

    @BeforeEach
    void makeRepository() throws Exception {
        assumeTrue(isOnPath("sh"), "the samples are shell scripts, and there is no sh");
        QuietGit.install();
        repository = temp.resolve("repository");
        copyExample(repository);
        git = Git.init().setInitialBranch("main").setDirectory(repository.toFile()).call();
        action = temp.resolve("action");
        script(action.resolve(GITHUB_SCRIPT.toString()), Files.readString(GITHUB_SCRIPT));
        script(action.resolve("bin/reception"), "#!/bin/sh\nJAVA_HOME='%s' RECEPTION_ARCHIVE=none exec '%s' \"$@\"\n"
                .formatted(System.getProperty("java.home"), Distribution.shared().launcher()));
        output = Files.createFile(temp.resolve("output"));
        summary = Files.createFile(temp.resolve("summary"));
    }

    @AfterEach
    void close() {
        if (git != null) {
            git.close();
        }
    }

    private static void copyExample(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(EXAMPLE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void commit(String message) throws Exception {
        git.add().addFilepattern(".").call();
        git.commit().setMessage(message).setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").setSign(false).setNoVerify(true).call();
    }

    /** A branch with a plan that has one companion too many. */
    private void addViolatingPlan() throws Exception {
        commit("plans");
        git.checkout().setCreateBranch(true).setName("work").call();
        Files.writeString(repository.resolve(ADDED), violating());
        commit("one more plan");
    }

    private String violating() throws IOException {
        return Files.readString(repository.resolve(CLEAN)).replace("companions: 2", "companions: 4");
    }

    private Finished run(Map<String, String> environment, String... command) throws Exception {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", action.resolve("bin") + File.pathSeparator + System.getenv("PATH"), "HOME", temp.toString(), "LC_ALL", "C.UTF-8", "CI", "true"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Finished(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static Node yaml(Path file) throws IOException {
        YamlReader.Documents documents = YamlReader.read(new SourceText(file.toString(), Files.readString(file), ""));
        assertThat(documents.errors()).as(file.toString()).isEmpty();
        return documents.roots().get(0);
    }

    private static Node at(Node node, Object... steps) {
        Node found = node;
        for (Object step : steps) {
            found = step instanceof Integer index ? ((Node.Sequence) found).items().get(index) : ((Node.Mapping) found).get((String) step);
        }
        return found;
    }

    private static String text(Node node, Object... steps) {
        return ((Node.Scalar) at(node, steps)).text();
    }

    private static Map<String, Node> map(Node mapping) {
        return ((Node.Mapping) mapping).entries().stream().collect(Collectors.toMap(entry -> entry.key().text(), Node.Entry::value));
    }

    private static Map<String, String> texts(Node mapping) {
        return map(mapping).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue())));
    }

    private static String replaceInputs(String text, Function<String, String> value) {
        return INPUT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value.apply(match.group(1))));
    }

    /** Runs the step of action.yml as GitHub does: its variables with the inputs put in, its command by {@code sh -e}. */
    private Finished runAction(Map<String, String> inputs) throws Exception {
        Node definition = yaml(Path.of("action.yml"));
        Map<String, Node> declared = map(at(definition, "inputs"));
        assertThat(declared).containsKeys(inputs.keySet().toArray(String[]::new));
        Node step = at(definition, "runs", "steps", 0);
        assertThat(text(step, "shell")).isEqualTo("sh");
        Map<String, String> environment = new HashMap<>(Map.of("GITHUB_ACTION_PATH", action.toString(), "RUNNER_TEMP", temp.toString(),
                "GITHUB_OUTPUT", output.toString(), "GITHUB_STEP_SUMMARY", summary.toString()));
        texts(at(step, "env")).forEach((variable, value) ->
                environment.put(variable, replaceInputs(value, input -> inputs.getOrDefault(input, text(declared.get(input), "default")))));
        Path command = Files.writeString(temp.resolve("step.sh"), text(step, "run"));
        return run(environment, "sh", "-e", command.toString());
    }

    private Path sarif() throws IOException {
        String written = Files.readString(output);
        assertThat(written).startsWith("sarif=").hasLineCount(1);
        return Path.of(written.strip().substring("sarif=".length()));
    }

    @Test
    void every_input_of_the_action_reaches_the_script_as_a_variable_and_never_as_code() throws IOException {
        Node definition = yaml(Path.of("action.yml"));
        Node step = at(definition, "runs", "steps", 0);
        Map<String, String> environment = texts(at(step, "env"));
        assertThat(environment.values().stream().map(value -> replaceInputs(value, input -> input))).containsExactlyInAnyOrderElementsOf(map(at(definition, "inputs")).keySet());
        assertThat(text(step, "run")).doesNotContain("${{");
        assertThat(Pattern.compile("RECEPTION_[A-Z_]+").matcher(Files.readString(GITHUB_SCRIPT)).results().map(result -> result.group()).distinct())
                .containsExactlyInAnyOrderElementsOf(environment.keySet());
        assertThat(Files.isExecutable(GITHUB_SCRIPT)).isTrue();
    }

    @Test
    void the_workflow_of_the_example_names_what_the_action_has() throws IOException {
        Node definition = yaml(Path.of("action.yml"));
        Path workflow = EXAMPLE.resolve(".github/workflows/reception.yml");
        Node check = at(yaml(workflow), "jobs", "check", "steps", 1);
        assertThat(map(at(definition, "inputs"))).containsKeys(map(at(check, "with")).keySet().toArray(String[]::new));
        assertThat(Pattern.compile("steps\\." + text(check, "id") + "\\.outputs\\.(\\w+)").matcher(Files.readString(workflow)).results().map(result -> result.group(1)))
                .isNotEmpty().isSubsetOf(map(at(definition, "outputs")).keySet());
        assertThat(text(definition, "outputs", "sarif", "value")).contains("steps." + text(definition, "runs", "steps", 0, "id") + ".outputs.sarif");
    }

    @Test
    void all_samples_name_this_version() throws IOException {
        String version = ReceptionChecker.version();
        assertThat(text(yaml(EXAMPLE.resolve(".github/workflows/reception.yml")), "jobs", "check", "steps", 1, "uses")).endsWith("/reception@v" + version);
        assertThat(text(yaml(EXAMPLE.resolve(".gitlab-ci.yml")), "include", 0, "ref")).isEqualTo("v" + version);
        assertThat(text(yaml(EXAMPLE.resolve(".pre-commit-config.yaml")), "repos", 0, "rev")).isEqualTo("v" + version);
        assertThat(text(yaml(Path.of("integrations/gitlab-ci.yml")), "reception", "variables", "RECEPTION_IMAGE")).isEqualTo("reception:" + version);
        assertThat(Files.readString(Path.of("integrations/Containerfile"))).contains("-t reception:" + version + " ");
    }

    @Test
    void github_passes_what_the_baseline_knows_with_a_summary_and_sarif() throws Exception {
        Finished run = runAction(Map.of("paths", "plans", "baseline", "baseline.json", "lang", "en"));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("::notice "));
        assertThat(run.out()).contains("known, in the baseline");
        assertThat(Files.readString(summary)).contains("05-12-shenyang.yaml", "cost/meal-companions");
        assertThat(text(yaml(sarif()), "version")).isEqualTo("2.1.0");
    }

    @Test
    void github_fails_for_a_new_finding_and_looks_only_at_what_the_branch_changed() throws Exception {
        addViolatingPlan();
        Finished run = runAction(Map.of("paths", ".", "changed-since", "main", "fail-on", "error"));
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("::error file=plans/2026/07-02-added.yaml,line=").doesNotContain("tieling");
        assertThat(Files.readString(summary)).contains("陪餐").doesNotContain("tieling");
        assertThat(Files.readString(sarif())).contains("cost/meal-companions").doesNotContain("tieling");
    }

    @Test
    void github_runs_no_value_as_code_and_takes_none_for_an_option() throws Exception {
        String revision = "$(touch${IFS}made-by-revision)";
        String baseline = "`touch made-by-baseline`.json";
        List<String> plans = List.of("$(touch made-by-path).yaml", "; touch made-by-semicolon; .yaml", "two  words.yaml", "--version.yaml");
        commit("plans");
        git.branchCreate().setName(revision).call();
        Files.copy(repository.resolve("baseline.json"), repository.resolve(baseline));
        for (String plan : plans) {
            Files.copy(repository.resolve(CLEAN), repository.resolve(plan));
        }
        Files.createDirectory(repository.resolve("found"));
        Files.writeString(repository.resolve("found/a\n::error title=made-by-name::.yaml"), violating());
        Finished run = runAction(Map.of("paths", String.join("\n\n", plans) + "\nfound\n", "changed-since", revision, "baseline", baseline, "lang", "en"));
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains(plans);
        assertThat(run.out().lines()).allMatch(line -> line.matches("::(notice|warning|error) file=.*")).hasSizeGreaterThan(plans.size());
        try (Stream<Path> files = Files.list(repository)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("made-by"))).isEmpty();
        }
    }

    @Test
    void github_says_that_a_check_is_void_and_shows_no_report_of_an_earlier_step() throws Exception {
        Files.writeString(temp.resolve("reception.sarif"), "{}");
        Finished misused = runAction(Map.of("lang", "zh; touch made-by-lang"));
        assertThat(misused.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(misused.out()).startsWith("::error title=reception::").contains("2").hasLineCount(1);
        assertThat(repository.resolve("made-by-lang")).doesNotExist();
        script(action.resolve("bin/reception"), "#!/bin/sh\nexit 3\n");
        Finished failed = runAction(Map.of("lang", "en"));
        assertThat(failed).isEqualTo(new Finished(ExitCode.INTERNAL_FAILURE,
                "::error title=reception::The plans were not checked (exit code 3); the log of the step says why.\n", ""));
        assertThat(Files.readString(summary)).isEqualTo("方案未能检查（退出码 2），原因见本步骤日志。\nThe plans were not checked (exit code 3); the log of the step says why.\n");
        assertThat(output).isEmptyFile();
    }

    /** Whatever fails of the script's own steps is neither findings nor bad usage. */
    @Test
    void what_keeps_the_script_for_github_from_its_work_is_a_failure_with_an_annotation() throws Exception {
        script(action.resolve("bin/reception"), "#!/bin/sh\nfor one in \"$@\"; do case $one in --output=markdown=*) echo \"$*\" > \"${one#--output=markdown=}\" ;; esac; done\nexit ${CODE:-0}\n");
        String script = action.resolve(GITHUB_SCRIPT.toString()).toString();
        Map<String, String> whole = Map.of("RUNNER_TEMP", temp.toString(), "GITHUB_OUTPUT", output.toString(), "GITHUB_STEP_SUMMARY", summary.toString());
        assertThat(run(whole, script).exit()).isZero();
        for (String variable : whole.keySet()) {
            for (String value : new String[] {null, "/dev/null/x", temp.resolve("absent/x").toString()}) {
                for (String code : List.of("0", "1")) {
                    Map<String, String> environment = new HashMap<>(whole);
                    environment.put("CODE", code);
                    environment.compute(variable, (name, old) -> value);
                    Finished failed = run(environment, script);
                    assertThat(failed.exit()).as("%s=%s: %s", variable, value, failed).isEqualTo(ExitCode.INTERNAL_FAILURE);
                    assertThat(failed.out()).startsWith("::error title=reception::").hasLineCount(1);
                }
            }
        }
        for (String body : List.of("exit 0", "exit 1", "exit 7", "kill -KILL $$")) {
            script(action.resolve("bin/reception"), "#!/bin/sh\n" + body + "\n");
            assertThat(run(whole, script).exit()).as(body).isEqualTo(ExitCode.INTERNAL_FAILURE);
        }
        Files.delete(action.resolve("bin/reception"));
        assertThat(run(whole, script).exit()).isEqualTo(ExitCode.INTERNAL_FAILURE);
    }

    @Test
    void a_released_archive_is_used_only_with_its_checksum_and_fetched_once() throws Exception {
        assumeTrue(isOnPath("curl") && isOnPath("tar"), "an archive is fetched by curl");
        script(action.resolve("integrations/fetch"), Files.readString(Path.of("integrations/fetch")));
        Path packed = Files.createDirectories(temp.resolve("packed/reception-1/bin"));
        script(packed.resolve("reception"), "#!/bin/sh\necho released\n");
        assertThat(run(Map.of(), "tar", "-czf", temp.resolve("a.tar.gz").toString(), "-C", temp.resolve("packed").toString(), "reception-1").exit()).isZero();
        String sha256 = SourceText.sha256(Files.readAllBytes(temp.resolve("a.tar.gz")));
        String url = temp.resolve("a.tar.gz").toUri().toString();
        String folder = temp.resolve("tools/reception").toString();
        String fetch = action.resolve("integrations/fetch").toString();
        assertThat(run(Map.of(), fetch, url, "0".repeat(sha256.length()), folder).exit()).isEqualTo(3);
        assertThat(Path.of(folder)).doesNotExist();
        Finished fetched = run(Map.of(), fetch, url, sha256, folder);
        assertThat(fetched.out()).as(fetched.err()).isEqualTo(folder + "/bin/reception\n");
        Files.delete(temp.resolve("a.tar.gz"));
        assertThat(run(Map.of(), fetch, url, sha256, folder).out()).as("the cache of an earlier job").isEqualTo(fetched.out());
        assertThat(run(Map.of(), folder + "/bin/reception").out()).isEqualTo("released\n");
    }

    @Test
    void a_checkout_is_built_only_if_told_so() throws Exception {
        addViolatingPlan();
        Files.writeString(action.resolve("pom.xml"), "<project/>");
        script(action.resolve("integrations/fetch"), Files.readString(Path.of("integrations/fetch")));
        Files.writeString(action.resolve("integrations/released.sha256"), "# nothing is released\n");
        Finished refused = runAction(Map.of("lang", "zh"));
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.out()).contains("::error title=reception::没有可用的发布包");
    }

    @Test
    void no_path_but_empty_lines_is_the_whole_repository() throws Exception {
        script(action.resolve("bin/reception"), "#!/bin/sh\necho \"$*\"\nexit 3\n");
        for (String paths : List.of("", "\n", "\n\n\n")) {
            assertThat(runAction(Map.of("paths", paths)).out().lines().findFirst().orElseThrow()).endsWith(" -- .");
        }
        assertThat(runAction(Map.of("paths", "\na\n\n-b\n")).out().lines().findFirst().orElseThrow()).endsWith(" -- a -b");
    }

    @Test
    void what_keeps_the_hook_from_its_work_is_a_failure_with_a_sentence() throws Exception {
        makeRepositoryWithHook();
        String hook = action.resolve("integrations/pre-commit").toString();
        assertHookFails(run(Map.of("TMPDIR", "/nope"), hook));
        assertHookFails(run(Map.of("GIT_DIR", "/nope"), hook));
        assertHookFails(run(Map.of("GIT_OBJECT_DIRECTORY", "/nope"), hook));
        for (String body : List.of("exit 7", "kill -KILL $$", "exit 127")) {
            Path other = temp.resolve("other");
            script(other, "#!/bin/sh\n" + body + "\n");
            assertHookFails(run(Map.of("RECEPTION", other.toString()), hook));
        }
        Files.writeString(repository.resolve(".git/index"), "no index");
        assertHookFails(run(Map.of(), hook));
    }

    private static void assertHookFails(Finished finished) {
        assertThat(finished.exit()).as(finished.toString()).isEqualTo(ExitCode.INTERNAL_FAILURE);
        assertThat(finished.err().lines().reduce((first, last) -> last)).hasValueSatisfying(last -> assertThat(last).startsWith("pre-commit: ").contains("not checked", "未检查"));
    }

    /** Runs the job of integrations/gitlab-ci.yml with the variables of the example put over its own. */
    private Finished runGitlab(Map<String, String> predefined) throws Exception {
        Node job = at(yaml(Path.of("integrations/gitlab-ci.yml")), "reception");
        Map<String, String> environment = texts(at(job, "variables"));
        environment.putAll(texts(at(yaml(EXAMPLE.resolve(".gitlab-ci.yml")), "reception", "variables")));
        environment.putAll(predefined);
        String lines = ((Node.Sequence) at(job, "script")).items().stream().map(CiSamplesTest::text).collect(Collectors.joining("\n"));
        Finished run = run(environment, "sh", "-e", Files.writeString(temp.resolve("job.sh"), lines).toString());
        Map<String, String> reports = texts(at(job, "artifacts", "reports"));
        assertThat(yaml(repository.resolve(reports.get("codequality")))).isInstanceOf(Node.Sequence.class);
        assertThat(rootOfXml(reports.get("junit"))).isEqualTo("testsuites");
        return run;
    }

    private String rootOfXml(String file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(repository.resolve(file).toFile()).getDocumentElement().getTagName();
    }

    @Test
    void gitlab_passes_on_a_branch_and_fails_for_a_merge_request_with_a_new_finding() throws Exception {
        commit("plans");
        Finished branch = runGitlab(Map.of("CI_COMMIT_BRANCH", "main"));
        assertThat(branch.exit()).as(branch.err()).isZero();
        String base = git.getRepository().resolve("main").name();
        addViolatingPlan();
        Finished request = runGitlab(Map.of("CI_PIPELINE_SOURCE", "merge_request_event", "CI_MERGE_REQUEST_DIFF_BASE_SHA", base));
        assertThat(request.exit()).as(request.err()).isEqualTo(ExitCode.FINDINGS);
        Node quality = yaml(repository.resolve("gl-code-quality-report.json"));
        assertThat(((Node.Sequence) quality).items()).as("the whole repository, which GitLab compares with the target branch")
                .extracting(issue -> text(issue, "location", "path") + " " + text(issue, "check_name"))
                .contains("plans/2026/07-02-added.yaml cost/meal-companions", "plans/2026/06-12-tieling.yaml cost/meal-companions");
        assertThat(request.out()).contains("07-02-added.yaml").doesNotContain("tieling");
    }

    @Test
    void jenkins_fails_for_a_change_request_with_a_new_finding() throws Exception {
        addViolatingPlan();
        git.getRepository().updateRef("refs/remotes/origin/main").link("refs/heads/main");
        String pipeline = Files.readString(Path.of("integrations/Jenkinsfile"));
        Matcher step = Pattern.compile("sh '''(.*?)'''", Pattern.DOTALL).matcher(pipeline);
        assertThat(step.find()).isTrue();
        Finished run = run(Map.of("CHANGE_TARGET", "main", "RECEPTION_BASELINE", "baseline.json"), "sh", "-e", Files.writeString(temp.resolve("step.sh"), step.group(1)).toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("07-02-added.yaml").doesNotContain("tieling");
        List<String> kept = Pattern.compile("(?:testResults|artifacts): '([^']+)'").matcher(pipeline).results().map(result -> result.group(1)).toList();
        assertThat(kept).containsExactly("reception-junit.xml", "reception.sarif").allMatch(name -> Files.exists(repository.resolve(name)));
        assertThat(rootOfXml(kept.get(0))).isEqualTo("testsuites");
    }

    /** What a change request brings along is judged, and never run. */
    @Test
    void jenkins_runs_the_archive_and_nothing_of_the_repository() throws Exception {
        addViolatingPlan();
        git.getRepository().updateRef("refs/remotes/origin/main").link("refs/heads/main");
        for (String place : List.of(".reception/java/bin/java", ".reception/target/reception/java/bin/java", ".reception/bin/reception", "bin/reception", "java/bin/java")) {
            script(repository.resolve(place), "#!/bin/sh\necho planted >&2\nexit 40\n");
        }
        Files.writeString(repository.resolve(".reception/pom.xml"), "<project/>");
        Path archive = temp.resolve("released.tar.gz");
        Path program = Files.createDirectories(temp.resolve("released/reception"));
        script(program.resolve("bin/reception"), Files.readString(Path.of("bin/reception")));
        Files.createSymbolicLink(program.resolve("lib"), Distribution.shared().home().resolve("lib"));
        assertThat(run(Map.of(), "tar", "-czf", archive.toString(), "-C", temp.resolve("released").toString(), "reception").exit()).isZero();
        String sum = run(Map.of(), "sha256sum", archive.toString()).out().split(" ")[0];
        Matcher step = Pattern.compile("sh '''(.*?)'''", Pattern.DOTALL).matcher(Files.readString(Path.of("integrations/Jenkinsfile")));
        assertThat(step.find()).isTrue();
        String script = Files.writeString(temp.resolve("step.sh"), step.group(1)).toString();
        Finished run = run(Map.of("CHANGE_TARGET", "main", "RECEPTION_URL", archive.toUri().toString(), "RECEPTION_CHECKSUM", sum), "sh", "-e", script);
        assertThat(run.err()).doesNotContain("planted");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        Finished refused = run(Map.of("CHANGE_TARGET", "main", "RECEPTION_URL", archive.toUri().toString(), "RECEPTION_CHECKSUM", sum.replace(sum.charAt(0), 'x')), "sh", "-e", script);
        assertThat(refused.exit()).as("an archive with another checksum").isEqualTo(ExitCode.INTERNAL_FAILURE);
    }

    private Finished commitWithGit(String... files) throws Exception {
        List<String> add = new ArrayList<>(List.of("git", "add"));
        add.addAll(List.of(files));
        assertThat(run(Map.of(), add.toArray(String[]::new)).exit()).isZero();
        return run(Map.of("GIT_CONFIG_NOSYSTEM", "1"), "git", "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "plans");
    }

    @Test
    void the_hook_refuses_a_plan_that_violates_and_lets_others_through() throws Exception {
        assumeTrue(isOnPath("git"), "a hook is run by git, and there is no git");
        Files.delete(repository.resolve("plans/2026/06-12-tieling.yaml"));
        script(repository.resolve(".git/hooks/pre-commit"), Files.readString(Path.of("integrations/pre-commit")));
        Finished withoutPlan = commitWithGit("README.md", "baseline.json", "reception.yaml");
        assertThat(withoutPlan.exit()).as("a repository's first commit may come before its first plan: %s", withoutPlan).isZero();
        Files.writeString(repository.resolve(ADDED), violating());
        Finished refused = commitWithGit(ADDED.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out() + refused.err()).contains("cost/meal-companions", "07-02-added.yaml");
        Files.copy(repository.resolve(CLEAN), repository.resolve(ADDED), StandardCopyOption.REPLACE_EXISTING);
        Finished passed = commitWithGit(ADDED.toString(), CLEAN.toString());
        assertThat(passed.exit()).as(passed.toString()).isZero();
        assertThat(run(Map.of(), "git", "rev-list", "--count", "HEAD").out().strip()).isEqualTo("2");
    }

    private static final Pattern REFUSED = Pattern.compile("(?m)^(.*?):\\d+:\\d+: error: .*\\[cost/meal-companions\\]$");

    /** Stages everything that differs, with a hook that has nothing but git and the program. */
    private Finished commitAll(String... options) throws Exception {
        Path drafts = Files.createDirectories(temp.resolve("drafts"));
        List<String> commit = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "plans"));
        commit.addAll(List.of(options));
        Map<String, String> before = Distribution.tree(repository.resolve("plans"));
        Finished finished = run(Map.of("TMPDIR", drafts.toString(), "CDPATH", "/"), commit.toArray(String[]::new));
        assertThat(drafts).as("a copy of what is staged does not stay").isEmptyDirectory();
        assertThat(Distribution.tree(repository.resolve("plans"))).isEqualTo(before);
        return finished;
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        Finished finished = run(Map.of(), command.toArray(String[]::new));
        assertThat(finished.exit()).as(finished.toString()).isZero();
    }

    private void makeRepositoryWithHook() throws Exception {
        assumeTrue(isOnPath("git"), "a hook is run by git, and there is no git");
        Files.delete(repository.resolve("plans/2026/06-12-tieling.yaml"));
        script(action.resolve("integrations/pre-commit"), Files.readString(Path.of("integrations/pre-commit")));
        Files.createDirectories(repository.resolve(".git/hooks"));
        Files.createSymbolicLink(repository.resolve(".git/hooks/pre-commit"), action.resolve("integrations/pre-commit"));
        commit("plans");
    }

    @Test
    void the_hook_checks_what_is_staged_and_not_what_lies_beside_it() throws Exception {
        makeRepositoryWithHook();
        Files.writeString(repository.resolve(ADDED), violating());
        git("add", ".");
        Files.copy(repository.resolve(CLEAN), repository.resolve(ADDED), StandardCopyOption.REPLACE_EXISTING);
        Finished forgotten = commitAll();
        assertThat(forgotten.exit()).isEqualTo(1);
        assertThat(REFUSED.matcher(forgotten.out() + forgotten.err()).results().map(result -> result.group(1))).containsExactly(ADDED.toString());
        git("add", ".");
        Files.writeString(repository.resolve(ADDED), violating());
        Files.writeString(repository.resolve("plans/untracked.yaml"), violating());
        Finished right = commitAll();
        assertThat(right.exit()).as(right.toString()).isZero();
        assertThat(commitAll("--all").exit()).as("git commit --all").isEqualTo(1);
        assertThat(commitAll("--", ADDED.toString()).exit()).as("git commit FILE").isEqualTo(1);
        git("checkout", ADDED.toString());
        Files.writeString(repository.resolve("reception.yaml"), "\nexclude: [plans/]\n", java.nio.file.StandardOpenOption.APPEND);
        git("add", "plans/untracked.yaml");
        assertThat(commitAll().exit()).as("a configuration that is not staged loosens nothing").isEqualTo(1);
    }

    @Test
    void the_hook_lets_the_program_say_what_is_a_plan() throws Exception {
        makeRepositoryWithHook();
        String json = "{\"reception-plan\": 1, \"meals\": [";
        for (Map.Entry<String, String> plan : Map.of("plans/a.yml", violating().replace("reception-plan:", "reception_plan :"), "plans/b.yaml", violating().replace("reception-plan", "\"reception-plan\""),
                "plans/c.json", json, "plans/d.yaml", "接待方案: 1\n\tx\n").entrySet()) {
            Files.writeString(repository.resolve(plan.getKey()), plan.getValue());
            git("add", plan.getKey());
            Finished refused = commitAll();
            assertThat(refused.exit()).as(plan.getKey() + refused).isEqualTo(1);
            assertThat(refused.out() + refused.err()).contains(plan.getKey());
            git("rm", "--cached", "--quiet", plan.getKey());
            Files.delete(repository.resolve(plan.getKey()));
        }
    }

    @Test
    void the_hook_meets_every_kind_of_change_and_of_name() throws Exception {
        makeRepositoryWithHook();
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("plan.yaml"), violating());
        try (Git submodule = Git.init().setDirectory(other.toFile()).call()) {
            submodule.add().addFilepattern(".").call();
            submodule.commit().setMessage("a").setAuthor("a", "a@example.org").setCommitter("a", "a@example.org").setSign(false).call();
        }
        git("submodule", "--quiet", "add", other.toString(), "submodule");
        Files.createSymbolicLink(repository.resolve("plans/link.yaml"), repository.resolve("plans").relativize(repository.resolve(CLEAN)));
        List<String> names = List.of("-delete", "--help", "--index", "line\nbreak", "two  words", "it's", "$(touch made)", "*", "方案", "\"", "back\\slash", "!");
        for (String name : names) {
            Files.createDirectories(repository.resolve("plans").resolve(name));
            Files.copy(repository.resolve(CLEAN), repository.resolve("plans").resolve(name).resolve(name + ".yaml"));
            Files.writeString(repository.resolve(name), "of another kind");
        }
        git("add", ".");
        Finished passed = commitAll();
        assertThat(passed.exit()).as(passed.toString()).isZero();
        assertThat(repository.resolve("made")).doesNotExist();
        for (String name : names) {
            Files.writeString(repository.resolve("plans").resolve(name).resolve(name + ".yaml"), violating());
        }
        git("add", ".");
        Finished refused = commitAll();
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(Pattern.compile("\\[cost/meal-companions\\]").matcher(refused.out() + refused.err()).results()).hasSize(names.size());
        git("reset", "--quiet", "--hard");
        git("mv", CLEAN.toString(), "plans/moved to.yaml");
        git("rm", "--quiet", "-r", ":(literal)plans/-delete", ":(literal)plans/*");
        assertThat(commitAll().exit()).as("moved and removed plans").isZero();
        git("rm", "--quiet", "-r", "plans/.");
        Files.createDirectories(repository.resolve("plans"));
        Finished none = commitAll();
        assertThat(none.exit()).as("the last plan is removed: %s", none).isZero();
    }

    @Test
    void the_hook_of_pre_commit_is_the_one_that_the_example_asks_for() throws IOException {
        Node hook = at(yaml(Path.of(".pre-commit-hooks.yaml")), 0);
        Node asked = at(yaml(EXAMPLE.resolve(".pre-commit-config.yaml")), "repos", 0, "hooks", 0);
        assertThat(text(asked, "id")).isEqualTo(text(hook, "id"));
        assertThat(text(hook, "language")).isEqualTo("script");
        assertThat(Path.of(text(hook, "entry"))).isExecutable();
        assertThat(map(hook)).as("which files are plans only the program knows").doesNotContainKeys("files", "types", "types_or");
        assertThat(text(hook, "always_run")).isEqualTo("true");
        assertThat(text(hook, "pass_filenames")).isEqualTo("false");
        assertThat(text(asked, "args", 0)).isEqualTo("--baseline=baseline.json");
    }

    @Test
    void the_container_is_made_of_a_checked_archive_and_runs_as_nobody_special() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("integrations/Containerfile"));
        assertThat(lines).contains("ARG ARCHIVE=reception-" + ReceptionChecker.version() + "-linux-x64.tar.gz").anyMatch(line -> line.contains("sha256sum -c"));
        assertThat(lines.stream().filter(line -> line.startsWith("FROM "))).isNotEmpty().allMatch(line -> line.matches("FROM \\S+:[^\\s:]+( AS \\w+)?") && !line.contains(":latest"));
        assertThat(lines.stream().filter(line -> line.startsWith("USER ")).reduce((first, last) -> last)).hasValueSatisfying(user -> assertThat(user).doesNotMatch("USER (root|0)\\b.*"));
    }

    @Test
    void the_baseline_of_the_example_is_what_the_program_writes() throws IOException {
        String plans = EXAMPLE.resolve("plans").toString();
        String baseline = EXAMPLE.resolve("baseline.json").toString();
        assertThat(CommandLineRun.of("check", plans).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(CommandLineRun.of("check", "--baseline", baseline, plans).exit()).isZero();
        Path written = repository.resolve("baseline.json");
        Files.delete(written);
        assertThat(CommandLineRun.of("check", "--write-baseline", written.toString(), repository.resolve("plans").toString()).exit()).isZero();
        assertThat(written).hasSameBinaryContentAs(Path.of(baseline));
    }
}
