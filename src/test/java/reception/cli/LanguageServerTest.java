package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reception.plan.Plan;
import reception.visit.meal.Meal;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** What a YAML language server, which is not ours, tells and offers in an editor by the schema that {@code reception schema} prints. */
class LanguageServerTest {

    private static final Path SERVER = Path.of("target/language-server/node_modules/yaml-language-server/bin/yaml-language-server");
    private static final String LINE = "# yaml-language-server: $schema=plan.schema.json\n";

    @TempDir
    private Path folder;

    private int opened;
    private Process process;
    private LanguageServer server;
    private final BlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();

    @BeforeEach
    void startServer() throws Exception {
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

    @AfterEach
    void stopServer() {
        if (process != null) {
            process.destroy();
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_of_the_other_language_is_offered_anywhere(Language language) throws Exception {
        String first = LINE + language.choose("接待方案: 1\n", "reception-plan: 1\n");
        String code = language.choose("zh", "en");
        for (String key : keys(Plan.class, language)) {
            List<String> offered = new ArrayList<>(labels(offered(code, first + key + ": \n", 2, key.length() + 2)));
            offered.addAll(labels(offered(code, first + key + ":\n  \n", 3, 2)));
            offered.addAll(labels(offered(code, first + key + ":\n  - \n", 3, 4)));
            assertThat(offered).as(key)
                    .filteredOn(label -> label.codePoints().anyMatch(Character::isLetter)).allMatch(label -> label.codePoints().anyMatch(Character::isIdeographic) == (language == Language.ZH));
        }
    }

    @Test
    void a_key_is_explained_where_the_pointer_rests() throws Exception {
        HoverParams here = new HoverParams(new TextDocumentIdentifier(open("zh", LINE + "接待方案: 1\n用餐:\n  - 陪餐人数: 3\n")), new Position(3, 6));
        String explained = server.getTextDocumentService().hover(here).get(30, TimeUnit.SECONDS).getContents().getRight().getValue();
        assertThat(explained).startsWith("#### 陪餐人数").contains("人数或名单");
    }

    private final class Client implements LanguageClient {

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
