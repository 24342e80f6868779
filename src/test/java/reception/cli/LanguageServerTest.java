package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reception.plan.Plan;
import reception.visit.meal.Meal;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** What a YAML language server, which is not ours, tells and offers in an editor by the schema that {@code reception schema} prints. */
class LanguageServerTest {

    private static final Path SERVER = Path.of("target/language-server/node_modules/yaml-language-server/bin/yaml-language-server");
    private static final String LINE = "# yaml-language-server: $schema=plan.schema.json\n";

    /** Names of definitions and types, which mean nothing to whoever fills in a plan. */
    private static final Set<String> INTERNAL = Set.of("string", "object", "array", "several-words", "left-out");

    @TempDir
    private static Path folder;

    private static int opened;
    private static Process process;
    private static LanguageServer server;
    private static final BlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();

    @BeforeAll
    static void startServer() throws Exception {
        assumeTrue(Files.exists(SERVER), "no language server: .ci/fetch-language-server fetches it");
        process = new ProcessBuilder("node", SERVER.toString(), "--stdio").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var launcher = LSPLauncher.createClientLauncher(new Client(), process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams start = new InitializeParams();
        start.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "plans")));
        ClientCapabilities capabilities = new ClientCapabilities();
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        capabilities.setWorkspace(workspace);
        start.setCapabilities(capabilities);
        server.initialize(start).get(30, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    @AfterAll
    static void stopServer() throws Exception {
        if (process != null) {
            server.shutdown().get(30, TimeUnit.SECONDS);
            server.exit();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private String open(String language, String text) throws IOException {
        Path plans = Files.createDirectories(folder.resolve(language));
        Path schema = plans.resolve("plan.schema.json");
        if (!Files.exists(schema)) {
            Files.writeString(schema, CommandLineRun.of("--lang", language, "schema").out());
        }
        String uri = plans.resolve("plan-" + opened++ + ".yaml").toUri().toString();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "yaml", 1, text)));
        return uri;
    }

    private List<Diagnostic> problems(String language, String text) throws Exception {
        String uri = open(language, text);
        while (true) {
            PublishDiagnosticsParams answer = diagnostics.poll(30, TimeUnit.SECONDS);
            assertThat(answer).as("an answer of the server").isNotNull();
            if (answer.getUri().equals(uri)) {
                return answer.getDiagnostics();
            }
        }
    }

    private List<CompletionItem> offered(String language, String text, int line, int column) throws Exception {
        CompletionParams here = new CompletionParams(new TextDocumentIdentifier(open(language, text)), new Position(line, column));
        var answer = server.getTextDocumentService().completion(here).get(30, TimeUnit.SECONDS);
        return answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
    }

    /** Without the marks that the server puts around them. */
    private static List<String> labels(List<CompletionItem> offered) {
        return offered.stream().map(item -> item.getLabel().replaceFirst("^- \\(array item\\) ", "").replace("\"", "")).toList();
    }

    private static List<String> keys(Class<?> section, Language language, String... without) {
        return Vocabulary.section(section).fields().stream().map(field -> language.choose(field.word().chinese(), field.word().english()))
                .filter(key -> !List.of(without).contains(key)).toList();
    }

    @Test
    void a_right_plan_has_no_problem_and_what_is_misspelt_is_marked_where_it_stands() throws Exception {
        String plan = LINE + "接待方案: 1\n接待性质: 国内公务\n用餐:\n  - {日期: 2026-11-03, 用餐形式: 工作餐, 陪餐人数: 3人}\n";
        assertThat(problems("zh", plan)).isEmpty();
        assertThat(problems("en", plan)).as("a plan in the other language").isEmpty();
        List<Diagnostic> problems = problems("zh", plan.replace("国内公务", "国内公事").replace("陪餐人数", "陪餐人術"));
        assertThat(problems).extracting(problem -> problem.getRange().getStart()).containsExactly(new Position(2, 6), new Position(4, 32));
        assertThat(problems).extracting(Diagnostic::getMessage).satisfiesExactly(
                message -> assertThat(message).contains("\"国内公务\", \"外事\", \"商务招商\""), message -> assertThat(message).contains("陪餐人術"));
    }

    @Test
    void keys_and_values_are_offered_in_one_language_alone() throws Exception {
        String first = LINE + "接待方案: 1\n";
        assertThat(labels(offered("zh", first + "\n", 2, 0))).containsExactlyInAnyOrderElementsOf(keys(Plan.class, Language.ZH, "接待方案")).contains("接待性质", "用餐", "住宿");
        assertThat(labels(offered("en", LINE + "reception-plan: 1\n\n", 2, 0))).containsExactlyInAnyOrderElementsOf(keys(Plan.class, Language.EN, "reception-plan")).contains("kind", "meals");
        assertThat(labels(offered("zh", first + "用餐:\n  - 日期: 2026-11-03\n    \n", 4, 4))).containsExactlyInAnyOrderElementsOf(keys(Meal.class, Language.ZH, "日期")).contains("陪餐人数");
        assertThat(labels(offered("zh", first + "用餐:\n  - 用餐形式: \n", 3, 10)))
                .containsExactlyInAnyOrder("工作餐", "自助餐", "份饭", "桌餐", "自费用餐", "宴请", "冷餐会", "酒会", "茶会", "食堂用餐", "待定", "无");
        assertThat(labels(offered("zh", first + "用餐:\n  - 香烟: \n", 3, 8))).containsExactlyInAnyOrder("是", "否", "待定", "无");
        assertThat(labels(offered("en", LINE + "reception-plan: 1\nmeals:\n  - cigarettes: \n", 3, 16))).containsExactlyInAnyOrder("yes", "no", "to-be-confirmed", "none");
    }

    /** Every key of the format where a value, a key of a section or an item of a list may stand under it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_of_the_other_language_is_offered_anywhere(Language language) throws Exception {
        Map<String, List<String>> foreign = new TreeMap<>();
        gatherForeign(Plan.class, language, language.choose("接待方案: 1\n", "reception-plan: 1\n"), "", new HashSet<>(), foreign);
        assertThat(foreign).isEmpty();
    }

    private void gatherForeign(Class<?> section, Language language, String before, String indent, Set<Class<?>> seen, Map<String, List<String>> foreign) throws Exception {
        for (Vocabulary.Field field : Vocabulary.section(section).fields()) {
            String key = language.choose(field.word().chinese(), field.word().english());
            String line = indent + key + ":";
            List<String> offered = new ArrayList<>();
            for (String behind : List.of(line + " ", line + "\n" + indent + "  ", line + "\n" + indent + "  - ", line + " [")) {
                String text = LINE + before + behind;
                int lastLine = (int) text.chars().filter(c -> c == '\n').count();
                offered.addAll(labels(offered(language.choose("zh", "en"), text + (behind.endsWith("[") ? "]\n" : "\n"), lastLine, text.length() - text.lastIndexOf('\n') - 1)));
            }
            List<String> others = offered.stream().filter(label -> label.codePoints().anyMatch(Character::isLetter) && label.codePoints().anyMatch(Character::isIdeographic) != (language == Language.ZH)
                    || label.equals("undefined") || INTERNAL.contains(label)).distinct().toList();
            if (!others.isEmpty()) {
                foreign.put(section.getSimpleName() + "." + field.name(), others);
            }
            if (field.type().isRecord() && !field.type().getPackageName().startsWith("java.") && seen.add(field.type()) && Vocabulary.section(field.type()) != null) {
                String first = field.isList() ? "\n" + indent + "  - " + language.choose("备注", "remarks") + ": x\n" : "\n";
                gatherForeign(field.type(), language, before + line + first, indent + (field.isList() ? "    " : "  "), seen, foreign);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zh|接待方案: 1\\n用餐:\\n  - 日期: 2026-13-01\\n|应为日期", "zh|接待方案: 1\\n用餐:\\n  - 餐标: {金额: 很多}\\n|应为金额", "zh|接待方案: 1\\n经费:\\n  预算金额: 许多\\n|应为金额",
            "zh|接待方案: 1\\n用餐:\\n  - 桌数: 许多\\n|应为整数", "en|reception-plan: 1\\nmeals:\\n  - {on: 2026-13-01}\\n|expected: a day", "en|reception-plan: 1\\nbudget: {total: many}\\n|expected: an amount"})
    void a_wrong_value_is_told_in_plain_words(String language, String plan, String words) throws Exception {
        List<Diagnostic> problems = problems(language, LINE + plan.replace("\\n", "\n"));
        assertThat(problems).isNotEmpty().allSatisfy(problem -> assertThat(problem.getMessage()).contains(words).doesNotContain("\\s", "Incorrect type"));
    }

    @Test
    void a_key_is_explained_where_the_pointer_rests() throws Exception {
        HoverParams here = new HoverParams(new TextDocumentIdentifier(open("zh", LINE + "接待方案: 1\n用餐:\n  - 陪餐人数: 3\n")), new Position(3, 6));
        String explained = server.getTextDocumentService().hover(here).get(30, TimeUnit.SECONDS).getContents().getRight().getValue();
        assertThat(explained).startsWith("#### 陪餐人数").contains("人数或名单");
    }

    private static final class Client implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams found) {
            diagnostics.add(found);
        }

        @Override
        public CompletableFuture<List<Object>> configuration(ConfigurationParams asked) {
            return CompletableFuture.completedFuture(asked.getItems().stream()
                    .map(item -> (Object) (item.getSection().equals("yaml") ? Map.of("validate", true, "completion", true, "hover", true, "schemaStore", Map.of("enable", false)) : Map.of()))
                    .toList());
        }

        @Override
        public CompletableFuture<Void> registerCapability(org.eclipse.lsp4j.RegistrationParams asked) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void telemetryEvent(Object event) {
        }

        @Override
        public void showMessage(MessageParams message) {
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
        }
    }
}
