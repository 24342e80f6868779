package reception.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.NodeList;
import reception.ReceptionChecker;
import reception.SampleSize;
import reception.report.Profile;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Supplement;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.rule.Threshold;
import reception.vocabulary.Language;
import reception.write.html.HtmlReportTest;

/** What a plan says stays text in every format, read by a parser of that format: never markup, a formula, a command of a build log, or a sequence that a terminal or reader obeys. */
class HostilePlanTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();

    /** How a text begins that a spreadsheet takes for a formula, or a build log for a command. */
    private static final List<String> BEGINNINGS = List.of("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "::error::", "##[error]", " ::stop-commands::x");
    private static final String HOSTILE = "</script><script>alert(1)</script></style></title></svg>]]>\"'><img src=x onerror=alert(2)><a href=javascript:alert(3)>&lt;&#60;<!--"
            + "`code` ``` | cell | [link](https://x.example) @everyone\n::error file=a::b\r\n##vso[task.complete]\n# heading\n| row |\n---\n=2\n"
            + "\u001b[2J\u001b]8;;https://x.example\u0007\u0000\u007f\u0085\u009b31m"
            + "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u2028\u2029\ufff9\ufffe\ud800";

    /** Controls but line ends, directions, what has no width, and what is no character. */
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\ufffe&&[^\r\n]]");
    /** What our Markdown itself puts into a text, so that it mentions nobody. */
    private static final String WORD_JOINER = "\u2060";
    private static final Pattern GITHUB_COMMAND = Pattern.compile("::(error|warning|notice) (file=[^,:\n]+,)?(line=\\d+,endLine=\\d+,col=\\d+,endColumn=\\d+,)?title=[^,:\n]+::.+");
    /** A cell as RFC 4180 defines it, with what ends it. */
    private static final Pattern CSV_CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^\",\r\n]*+))(,|\r\n)");
    private static final Pattern LOG_COMMAND = Pattern.compile("^\\s*::|##\\w*\\[");

    private static List<Report> reports(String name, String words) throws IOException {
        List<Report> reports = new ArrayList<>(CHECKER.check(name, FilledPlan.with(words), EnumSet.allOf(Supplement.class)));
        assertThat(reports.get(0).inputErrors()).isEmpty();
        assertThat(reports.get(0).findings()).hasSizeGreaterThan(20);
        byte[] broken = new ObjectMapper().writeValueAsBytes(
                Map.of("reception-plan", 1, "kind", words, "x" + words, words, "meals", List.of(Map.of("form", words))));
        reports.addAll(CHECKER.check("2" + name, broken));
        assertThat(reports.get(1).inputErrors()).isNotEmpty();
        return reports;
    }

    private static String written(OutputFormat format, Language language, List<Report> reports) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.writer(out, new ReportWriter.Options(language, Profile.FULL, false, true, Threshold.OfStages.all(Threshold.DEFAULT), false, CHECKER.basis(), CHECKER.rules(),
                CHECKER.standards().instruments()));
        writer.begin();
        for (Report report : reports) {
            writer.write(report);
        }
        writer.end();
        return out.toString();
    }

    @TestFactory
    Stream<DynamicTest> what_a_plan_says_stays_text() throws IOException {
        List<List<Report>> hostile = new ArrayList<>();
        for (String beginning : BEGINNINGS) {
            hostile.add(reports(beginning + HOSTILE.replace("/", "") + ".yaml", beginning + HOSTILE));
        }
        List<Report> plain = reports("plan.yaml", "某事");
        return Arrays.stream(OutputFormat.values()).flatMap(format -> Arrays.stream(Language.values()).map(language -> DynamicTest.dynamicTest(format + " " + language, () -> {
            int step = SampleSize.oneOf(2);
            for (int i = (format.ordinal() + language.ordinal()) % step; i < hostile.size(); i += step) {
                List<Report> reports = hostile.get(i);
                String text = written(format, language, reports);
                String unmarked = format == OutputFormat.CSV ? text.substring(1) : format == OutputFormat.MARKDOWN ? text.replace(WORD_JOINER, "") : text;
                assertThat(HARMFUL.matcher(unmarked).results().map(match -> "U+%04X".formatted(match.group().codePointAt(0))).distinct().toList())
                        .as("what a terminal or reader obeys").isEmpty();
                check(format, language, text, reports, plain);
            }
        })));
    }

    private static void check(OutputFormat format, Language language, String text, List<Report> reports, List<Report> plain) throws Exception {
        switch (format) {
            case JSON, SARIF, GITLAB -> new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(text);
            case JUNIT -> assertThat(elements(text)).isNotEmpty().isSubsetOf(elements(written(format, language, plain)));
            case HTML -> assertThat(shape(text)).isNotEmpty().isSubsetOf(shape(written(format, language, plain)));
            case CSV -> {
                List<List<String>> rows = rows(text.substring(1));
                assertThat(rows).hasSizeGreaterThan(20).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
                assertThat(rows.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0)).isEmpty();
            }
            case GITHUB -> {
                int issues = reports.stream().mapToInt(report -> Issue.of(report, new ReportWording(language)).size()).sum();
                assertThat(text.lines()).hasSize(issues + reports.size()).allMatch(line -> GITHUB_COMMAND.matcher(line).matches());
            }
            case MARKDOWN -> {
                assertThat(text).doesNotContain("<script", "<img", "<a ", "<!--", "](https", "@everyone").doesNotContainPattern("(?<!\\\\)`code").doesNotContainPattern("(?m)^# heading");
                assertThat(text.lines().filter(line -> line.startsWith("|")).mapToInt(line -> line.replace("\\|", "").split("\\|", -1).length).distinct().toArray()).hasSize(1);
            }
            case TEXT, COMPACT -> assertThat(text.lines().filter(line -> LOG_COMMAND.matcher(line).find())).isEmpty();
        }
    }

    /** The sorts of elements, without any text: how many of each there are depends on what the words mean. */
    private static Set<String> elements(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList all = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getNodeName() + " " + all.item(i).getAttributes().getLength()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> shape(String html) {
        Document document = HtmlReportTest.parsed(html);
        assertThat(document.select("script, img, a[href~=^\\w+:]")).isEmpty();
        return document.getAllElements().stream()
                .map(element -> element.normalName() + " " + element.attributes().asList().stream().map(Attribute::getKey).toList() + " " + element.className()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cells = CSV_CELL.matcher(csv);
        int end = 0;
        while (end < csv.length()) {
            assertThat(cells.find(end) && cells.start() == end).as("a cell at %d", end).isTrue();
            row.add(cells.group(1) != null ? cells.group(1).replace("\"\"", "\"") : cells.group(2));
            if (cells.group(3).equals("\r\n")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            end = cells.end();
        }
        assertThat(row).isEmpty();
        return rows;
    }
}
