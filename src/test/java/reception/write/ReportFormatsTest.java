package reception.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import reception.Golden;
import reception.ReceptionChecker;
import reception.format.InputError;
import reception.format.Span;
import reception.format.pack.RuleFolder;
import reception.report.Pipeline;
import reception.report.Profile;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Verdict;
import reception.report.wording.Issue;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.write.sarif.CodeScanningResults;
import reception.write.sarif.SarifFiles;
import reception.write.sarif.SarifWriter;
import reception.write.text.MarkdownWriter;

/** One set of reports, written in every format: by a few rules, so that the files change only where these or a format do. */
class ReportFormatsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/report");
    private static final List<String> RULES = List.of("scope/private-guests", "scope/non-official-activity", "cost/meal-companions", "cost/budget-line", "accommodation/halal-dish",
            "accommodation/alcohol-for-abstainers", "confidentiality/classified-plan", "conduct/welcome-stated", "conduct/police-escort");
    private static final Report.Basis BASIS = new Report.Basis("1.2.3", "0123456789abcdef".repeat(4));

    @TempDir
    private static Path folder;
    private static ReceptionChecker checker;
    private static List<Report> reports;

    @BeforeAll
    static void check() throws IOException {
        for (String rule : RULES) {
            Files.createDirectories(folder.resolve(rule).getParent());
            for (String ending : List.of(".drl", ".yaml")) {
                Files.copy(Path.of("rules", rule + ending), folder.resolve(rule + ending));
            }
            String scopes = RuleFolder.scopesOf(rule.substring(0, rule.indexOf('/')));
            Files.copy(Path.of("rules", scopes), folder.resolve(scopes), StandardCopyOption.REPLACE_EXISTING);
        }
        checker = ReceptionChecker.builder().withoutBuiltInRules().rules(folder).build();
        reports = new ArrayList<>();
        reports.addAll(checker.check("方案/2026年 11月.yaml", Files.readAllBytes(RESOURCES.resolve("plans.yaml"))));
        reports.addAll(checker.check("broken.yaml", Files.readAllBytes(RESOURCES.resolve("broken.yaml"))));
        reports.addAll(checker.check("secret.yaml", Files.readAllBytes(RESOURCES.resolve("secret.yaml"))));
        reports.add(Report.unreadable("absent.yaml", new InputError(InputError.Kind.UNREADABLE, Span.NOWHERE, new Text("没有这个文件", "no such file")), checker.rules(), BASIS));
    }

    private static String written(OutputFormat format, Language language, Profile profile, List<Report> what) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.writer(out, new ReportWriter.Options(language, profile, false, false, Threshold.OfStages.all(Threshold.DEFAULT), false, BASIS, checker.rules(), checker.standards().instruments()));
        writer.begin();
        for (Report report : what) {
            writer.write(report);
        }
        writer.end();
        return out.toString();
    }

    private static String written(OutputFormat format, Language language) throws IOException {
        return written(format, language, format.defaultProfile(false), reports);
    }

    @TestFactory
    Stream<DynamicTest> each_format_is_written_as_kept() {
        Stream<DynamicTest> formats = Arrays.stream(OutputFormat.values()).flatMap(format -> golden(format, format.defaultProfile(false), ""));
        Stream<DynamicTest> reduced = Stream.of(Profile.INTERNAL, Profile.PUBLIC).flatMap(profile -> golden(OutputFormat.TEXT, profile, "." + profile.name().toLowerCase()));
        return Stream.concat(formats, reduced);
    }

    private static Stream<DynamicTest> golden(OutputFormat format, Profile profile, String suffix) {
        return Arrays.stream(Language.values()).filter(language -> format != OutputFormat.JSON || language == Language.ZH).map(language -> DynamicTest.dynamicTest(format + suffix + " " + language, () -> {
            String file = format.name().toLowerCase() + suffix + "." + language.name().toLowerCase() + ".txt";
            String text = written(format, language, profile, reports);
            Golden.assertUpToDate(RESOURCES.resolve("golden").resolve(file), text.replace("\r\n", "\n").replace(checker.basis().rulesSha256(), BASIS.rulesSha256()));
        }));
    }

    @Test
    void sarif_agrees_with_the_official_schema_and_every_result_finds_its_rule() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Files.readString(RESOURCES.resolve("schema/sarif-schema-2.1.0.json")));
        for (Language language : Language.values()) {
            for (List<Report> what : List.of(reports, List.<Report>of())) {
                assertThat(schema.validate(written(OutputFormat.SARIF, language, Profile.INTERNAL, what), InputFormat.JSON)).isEmpty();
            }
        }
        JsonNode run = new ObjectMapper().readTree(written(OutputFormat.SARIF, Language.ZH)).at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSize(RULES.size() + 2);
        assertThat(run.at("/results").size()).isGreaterThan(10);
        Set<String> kinds = new HashSet<>();
        for (JsonNode result : run.at("/results")) {
            assertThat(rules.get(result.get("ruleIndex").intValue()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.at("/partialFingerprints/reception~1v1").asText()).matches("[0-9a-f]{32}");
            assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue()).isPositive();
            kinds.add(result.get("kind").asText());
        }
        assertThat(kinds).containsExactlyInAnyOrder("fail", "open");
        assertThat(run.at("/artifacts/0/location/uri").asText()).isEqualTo("%E6%96%B9%E6%A1%88/2026%E5%B9%B4%2011%E6%9C%88.yaml");
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
    }

    @Test
    void junit_agrees_with_the_schema_of_surefire_and_counts_what_it_holds() throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(RESOURCES.resolve("schema/surefire-test-report.xsd").toFile())).newValidator();
        byte[] xml = written(OutputFormat.JUNIT, Language.EN).getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        NodeList suites = document.getDocumentElement().getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(reports.size());
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            // What GitLab reads beside it.
            NodeList tests = suite.getElementsByTagName("testcase");
            for (int test = 0; test < tests.getLength(); test++) {
                ((Element) tests.item(test)).removeAttribute("file");
            }
            validator.validate(new DOMSource(suite));
            for (String[] counted : new String[][] {{"tests", "testcase"}, {"failures", "failure"}, {"errors", "error"}, {"skipped", "skipped"}}) {
                assertThat(suite.getAttribute(counted[0])).as(counted[0]).isEqualTo(String.valueOf(suite.getElementsByTagName(counted[1]).getLength()));
            }
            assertThat(suite.getElementsByTagName("failure").getLength() > 0).isEqualTo(reports.get(i).fails(Severity.ERROR));
            assertThat(suite.getElementsByTagName("error").getLength() > 0).isEqualTo(reports.get(i).verdict() == Verdict.UNREADABLE);
        }
    }

    @Test
    void junit_names_each_case_once_and_its_file() throws Exception {
        List<Report> many = new ArrayList<>();
        for (String name : List.of("plans/a.good.yaml", "plans/a_good.yaml", "plans/a_good.json", "plans/b.yaml", "s/a b.yaml", "s/a\nb.yaml", "s/a\u00a0b.yaml", "s/a  b.yaml", "s/a\u202eb.yaml", "s/a\u001bb.yaml", "")) {
            reports.forEach(report -> many.add(report.named(name)));
        }
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(written(OutputFormat.JUNIT, Language.ZH, Profile.INTERNAL, many).getBytes(StandardCharsets.UTF_8)));
        NodeList cases = document.getElementsByTagName("testcase");
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            assertThat(keys.add(test.getAttribute("classname") + " " + test.getAttribute("name"))).as(test.getAttribute("classname") + " " + test.getAttribute("name")).isTrue();
        }
        assertThat(keys).hasSizeGreaterThan(20).contains("plans.a_good.cost meal-companions", "plans.b.cost meal-companions");
        assertThat(((Element) cases.item(0)).getAttribute("file")).isEqualTo("plans/a.good.yaml");
    }

    private static JsonNode codeScanning(List<Report> what, int mostResults, long mostBytes) throws IOException {
        StringWriter out = new StringWriter();
        SarifWriter writer = new SarifWriter(out, new ReportWriter.Options(Language.ZH, Profile.INTERNAL, false, false, Threshold.OfStages.all(Threshold.DEFAULT), false, BASIS, checker.rules(),
                checker.standards().instruments(), new Pipeline(name -> name, "https://example.org/reception", true)), mostResults, mostBytes);
        writer.begin();
        for (Report report : what) {
            writer.write(report.in(Profile.INTERNAL));
        }
        writer.end();
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Files.readString(RESOURCES.resolve("schema/sarif-schema-2.1.0.json")));
        assertThat(schema.validate(out.toString(), InputFormat.JSON)).isEmpty();
        return new ObjectMapper().readTree(out.toString()).at("/runs/0");
    }

    @Test
    void code_scanning_gets_only_what_fails_and_is_new() throws IOException {
        List<Report> known = reports.stream().map(report -> report.withFindings(report.findings().stream().map(finding -> finding.rule().id().equals("cost/meal-companions") ? finding.asKnown() : finding).toList())).toList();
        JsonNode run = codeScanning(known, CodeScanningResults.MOST_RESULTS, CodeScanningResults.MOST_BYTES);
        assertThat(run.at("/results").size()).isGreaterThan(3);
        Set<String> places = new HashSet<>();
        for (JsonNode result : run.at("/results")) {
            assertThat(result.get("kind").asText()).isEqualTo("fail");
            assertThat(result.get("level").asText()).isEqualTo("error");
            assertThat(result.get("ruleId").asText()).isNotEqualTo("cost/meal-companions");
            assertThat(result.has("suppressions") || result.has("baselineState") || result.has("fixes")).isFalse();
            assertThat(result.at("/locations/0/physicalLocation/region/endLine").intValue()).isPositive();
            assertThat(places.add(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText() + result.get("ruleId") + result.at("/partialFingerprints/primaryLocationLineHash").asText())).isTrue();
        }
        assertThat(run.at("/properties/left-out/known").intValue()).isPositive();
        assertThat(run.at("/properties/left-out/excepted").intValue()).isPositive();
        assertThat(run.at("/properties/left-out/fails-nothing").intValue()).isPositive();
        JsonNode rule = run.at("/tool/driver/rules/0");
        assertThat(rule.get("helpUri").asText()).isEqualTo("https://example.org/reception/blob/v1.2.3/docs/rules/zh/" + rule.get("id").asText().replace("/", ".md#"));
        assertThat(run.at("/tool/driver/informationUri").asText()).isEqualTo("https://example.org/reception");
    }

    @Test
    void code_scanning_gets_the_worst_first_and_no_more_than_it_takes() throws IOException {
        List<Report> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            for (Report report : reports) {
                many.add(report.named("plans/" + i + "/" + report.name()));
            }
        }
        JsonNode all = codeScanning(many, CodeScanningResults.MOST_RESULTS, CodeScanningResults.MOST_BYTES);
        int results = all.at("/results").size();
        assertThat(all.at("/properties/left-out/want-of-room").isMissingNode()).isTrue();
        JsonNode some = codeScanning(many, 100, CodeScanningResults.MOST_BYTES);
        assertThat(some.at("/results").size()).isEqualTo(100);
        assertThat(some.at("/properties/left-out/want-of-room").intValue()).isEqualTo(results - 100);
        assertThat(some.at("/results/0/ruleId").asText()).isEqualTo(Issue.UNREADABLE_PLAN);
        assertThat(some.at("/invocations/0/toolExecutionNotifications/0/message/text").asText()).contains(String.valueOf(results - 100));
        JsonNode small = codeScanning(many, CodeScanningResults.MOST_RESULTS, 1);
        assertThat(small.at("/results").size()).as("a compressor has written its header before the first").isZero();
        assertThat(small.at("/properties/left-out/want-of-room").intValue()).isEqualTo(results);
    }

    @Test
    void json_agrees_with_its_schema_in_every_profile() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(Path.of("src/main/resources/reception/report/report.schema.json")));
        for (Profile profile : Profile.values()) {
            assertThat(schema.validate(written(OutputFormat.JSON, Language.ZH, profile, reports), InputFormat.JSON)).as(profile.name()).isEmpty();
        }
    }

    @Test
    void gitlab_gets_one_array_with_distinct_fingerprints() throws IOException {
        JsonNode issues = new ObjectMapper().readTree(written(OutputFormat.GITLAB, Language.ZH));
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode issue : issues) {
            assertThat(fingerprints.add(issue.get("fingerprint").asText())).isTrue();
            assertThat(issue.get("severity").asText()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.at("/location/lines/begin").intValue()).isPositive();
        }
        assertThat(fingerprints.size()).isGreaterThan(10);
        assertThat(new ObjectMapper().readTree(written(OutputFormat.GITLAB, Language.ZH, Profile.INTERNAL, List.of()))).isEmpty();
    }

    /** In reports on plans and on ledgers alike. */
    @ParameterizedTest
    @CsvSource({"/方案/a b.csv, file:///%E6%96%B9%E6%A1%88/a%20b.csv", "/a[1]:b/x.yaml, file:///a%5B1%5D%3Ab/x.yaml", "C:/x.yaml, file:///C%3A/x.yaml", "plans/a:b.yaml, plans/a%3Ab.yaml"})
    void sarif_gives_any_path_a_valid_address(String path, String address) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            SarifFiles.address(json, path);
            json.writeEndObject();
        }
        JsonNode written = new ObjectMapper().readTree(out.toString());
        assertThat(written.get("uri").asText()).isEqualTo(address);
        assertThat(written.has("uriBaseId")).isEqualTo(!address.startsWith("file:"));
    }

    /** File names that are no UTF-8 are written alike. */
    @Test
    void plans_that_are_named_alike_lose_nothing_in_gitlab() throws IOException {
        int one = fingerprints(reports).size();
        assertThat(fingerprints(Stream.concat(reports.stream(), reports.stream()).toList())).hasSize(2 * one).containsAll(fingerprints(reports));
    }

    private static Set<String> fingerprints(List<Report> reports) throws IOException {
        Set<String> fingerprints = new HashSet<>();
        new ObjectMapper().readTree(written(OutputFormat.GITLAB, Language.ZH, Profile.INTERNAL, reports)).forEach(issue -> fingerprints.add(issue.get("fingerprint").asText()));
        return fingerprints;
    }

    @Test
    void in_markdown_a_plans_text_stays_text() throws IOException {
        String markdown = written(OutputFormat.MARKDOWN, Language.ZH, Profile.FULL, reports);
        assertThat(markdown).contains("&lt;img").doesNotContain("<img", "](https", "@root", "@everyone", "| @");
        assertThat(markdown.lines().filter(line -> line.startsWith("| ") && !line.contains("---"))).hasSize(reports.size() + 1).allMatch(line -> line.chars().filter(c -> c == '|').count() == 6);
    }

    @Test
    void a_comment_for_many_plans_says_what_it_leaves_out() throws IOException {
        List<Report> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.addAll(reports);
        }
        for (Language language : Language.values()) {
            String markdown = written(OutputFormat.MARKDOWN, language, Profile.INTERNAL, many);
            assertThat(markdown.length()).isLessThanOrEqualTo(MarkdownWriter.MAX_CHARACTERS).isGreaterThan(MarkdownWriter.MAX_CHARACTERS / 2);
            assertThat(markdown).contains(language.choose("份未列出", "more plans are not in the table"), language.choose("篇幅所限", "For want of room"), "⛔ " + language.choose("不符合规定，不予报批", "not permitted") + " 1200");
            assertThat(markdown.split("<details>", -1)).hasSameSizeAs(markdown.split("</details>", -1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_excepted_finding_stays_and_is_marked(OutputFormat format) throws IOException {
        String mark = switch (format) {
            case JSON -> "\"exception\"";
            case SARIF -> "\"suppressions\"";
            case COMPACT, CSV -> "excepted";
            default -> "例外，已批准";
        };
        assertThat(written(format, Language.ZH)).contains(mark, "police-escort");
    }
}
