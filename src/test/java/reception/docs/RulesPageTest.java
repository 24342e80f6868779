package reception.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reception.Golden;
import reception.ReceptionChecker;
import reception.engine.Scopes;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.pack.RuleFolder;
import reception.format.read.YamlReader;
import reception.rule.RuleBook;
import reception.standard.KnownFigures;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** docs/rules and docs/coverage.md, from the cards. */
class RulesPageTest {

    private static final String GENERATED = "<!-- Generated from the cards in rules/; do not edit. mvn verify -Dreception.update=true rewrites it. -->\n";
    private static final Path PAGES = Path.of("docs/rules");
    private static final Path CHECKS = Path.of("src/test/resources/checks.yaml");
    private static final Path POINTS = Path.of("src/test/resources/points-of-law.yaml");
    private static final Map<String, Integer> POINTS_OF_EACH = Map.of("B", 45, "C", 14);
    /** How many checks of each regime are to be answered for, with a rule or a reason. */
    private static final Map<String, Integer> CHECKS_OF_REGIMES = Map.ofEntries(Map.entry("MX", 5), Map.entry("EN", 23), Map.entry("EO", 4), Map.entry("EI", 4), Map.entry("BU", 13), Map.entry("OE", 5),
            Map.entry("FL", 8), Map.entry("HK", 9), Map.entry("UN", 12), Map.entry("AS", 4), Map.entry("DP", 6), Map.entry("IN", 3), Map.entry("PM", 16), Map.entry("AL", 2), Map.entry("NR", 11));
    private static final int MOST_WITHOUT_A_RULE = 25;

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final RuleBook BOOK = book();

    private static RuleBook book() {
        try {
            RuleFolder folder = RuleFolder.at(Path.of("rules"));
            return Scopes.of(folder).in(RuleBook.of(folder));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Neither the page of a rule nor what the program explains names a key where a Chinese reader needs a term. */
    @Test
    void what_a_rule_is_about_and_needs_has_a_chinese_name() {
        assertThat(BOOK.rules()).allSatisfy(rule -> {
            assertThat(Scopes.subjectOf(rule).zh()).doesNotContainPattern("[A-Za-z]");
            assertThat(Scopes.neededBy(rule)).extracting(Text::zh).allSatisfy(need -> assertThat(need).doesNotContainPattern("[A-Za-z]"));
        });
    }

    static List<Arguments> pages() {
        List<String> groups = BOOK.rules().stream().map(RuleBook.Rule::group).distinct().toList();
        return groups.stream().flatMap(group -> Stream.of(Language.values()).map(language -> Arguments.of(group, language))).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_group_of_rules_has_a_page_in_each_language(String group, Language language) {
        Golden.assertUpToDate(page(group, language), GENERATED + new RulePages(CHECKER, BOOK, language).group(group));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_pages_of_rules_have_an_index(Language language) {
        Golden.assertUpToDate(page("README", language), GENERATED + new RulePages(CHECKER, BOOK, language).index());
    }

    /** A page of a group that is gone would go on being read. */
    @Test
    void there_is_no_other_page_of_rules() throws IOException {
        Set<Path> known = pages().stream().map(of -> page((String) of.get()[0], (Language) of.get()[1])).collect(Collectors.toSet());
        Stream.of(Language.values()).forEach(language -> known.addAll(List.of(page("README", language), page("across", language))));
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    private static Path page(String name, Language language) {
        return PAGES.resolve(language.choose("zh", "en")).resolve(name + ".md");
    }

    /** A rule with the places for which its standard is held, where each place sets its own. */
    private static String withPlaces(String rule) {
        Standards standards = CHECKER.standards();
        List<String> places = BOOK.find(rule).card().standards().stream().map(standards::get).filter(Standard::isSetByPlaces).flatMap(standard -> standard.values().stream())
                .map(value -> value.region()).filter(region -> !region.equals("CN")).distinct().sorted().map(region -> standards.regions().fullName(standards.regions().byCode(region))).toList();
        return places.isEmpty() ? rule : rule + " (" + String.join(", ", places) + ")";
    }

    @Test
    void the_page_of_coverage_is_up_to_date() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        Node.Mapping file = (Node.Mapping) YamlReader.read(new SourceText("checks.yaml", Files.readString(CHECKS), "")).roots().get(0);
        for (Node.Entry entry : file.entries()) {
            reasons.put(entry.key().text(), ((Node.Scalar) entry.value()).text());
        }
        Map<String, List<String>> rules = new TreeMap<>();
        BOOK.rules().forEach(rule -> rule.card().implement().forEach(check -> rules.computeIfAbsent(check, unused -> new ArrayList<>()).add(rule.id())));
        assertThat(rules.keySet()).as("a rule carries out only checks that exist").isSubsetOf(new TreeSet<>(reasons.keySet()));
        StringBuilder page = new StringBuilder(GENERATED).append("# Coverage\n\nThe checks that the instruments yield, with the rules that look for a breach of each: as far as a plan tells it, for the hosts and guests whom "
                + "[rules/standards/regimes.yaml](../rules/standards/regimes.yaml) binds, and on days whose rules are held here. Where something is not known, the rule ends as undetermined.\n"
                + "Rules that each place sets are held only for the places that are named; elsewhere what such a rule may bar or limit is open until the office states its own.\n\n| check | rules, or why there is none |\n|---|---|\n");
        List<String> without = new ArrayList<>();
        reasons.forEach((check, reason) -> {
            List<String> named = rules.getOrDefault(check, List.of());
            assertThat(named.isEmpty()).as("%s has either a rule or a reason", check).isEqualTo(!reason.isEmpty());
            if (named.isEmpty()) {
                without.add(check);
            }
            page.append("| ").append(check).append(" | ").append(named.isEmpty() ? reason : named.stream().map(RulesPageTest::withPlaces).collect(Collectors.joining(", "))).append(" |\n");
        });
        assertThat(without).hasSizeLessThanOrEqualTo(MOST_WITHOUT_A_RULE);
        page.append("\n## Clauses of the source document\n\n| clause | title | rules |\n|---|---|---|\n");
        for (RuleBook.Clause clause : BOOK.clauses()) {
            List<String> serving = BOOK.rules().stream().filter(rule -> rule.card().clause().equals(clause.clause())).map(RuleBook.Rule::id).toList();
            assertThat(serving).as("clause %s", clause.clause()).isNotEmpty();
            page.append("| ").append(clause.clause()).append(" | ").append(clause.title().en()).append(" · ").append(clause.title().zh()).append(" | ")
                    .append(serving.stream().collect(Collectors.joining(", "))).append(" |\n");
        }
        page.append("\n## Points of law that were read anew\n\n| point | what holds | rules, or why there is none |\n|---|---|---|\n");
        pointsOfLaw().forEach(point -> page.append("| ").append(point.id()).append(" | ").append(point.holds()).append(" | ")
                .append(point.rules().isEmpty() ? point.whyNone() : String.join(", ", point.rules())).append(" |\n"));
        page.append(KnownFigures.page(CHECKER.standards()));
        Golden.assertUpToDate(Path.of("docs/coverage.md"), page.toString());
    }

    private record Point(String id, String holds, List<String> rules, String whyNone) {
    }

    private static List<Point> pointsOfLaw() throws IOException {
        Node.Mapping file = (Node.Mapping) YamlReader.read(new SourceText("points-of-law.yaml", Files.readString(POINTS), "")).roots().get(0);
        List<Point> points = new ArrayList<>();
        for (Node item : ((Node.Sequence) file.entries().get(0).value()).items()) {
            Map<String, Node> of = ((Node.Mapping) item).entries().stream().collect(Collectors.toMap(entry -> entry.key().text(), Node.Entry::value));
            List<String> rules = of.get("rules") == null ? List.of() : ((Node.Sequence) of.get("rules")).items().stream().map(RulesPageTest::text).toList();
            points.add(new Point(text(of.get("point")), text(of.get("holds")), rules, of.get("why-none") == null ? "" : text(of.get("why-none"))));
        }
        return points;
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }

    private static List<String> numbered(Map<String, Integer> most, String format) {
        return most.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(each -> IntStream.rangeClosed(1, each.getValue()).mapToObj(number -> format.formatted(each.getKey(), number))).toList();
    }

    /** A point that is left out of the list would be forgotten. */
    @Test
    void every_point_of_law_has_a_rule_or_a_reason() throws IOException {
        List<Point> points = pointsOfLaw();
        assertThat(points).extracting(Point::id).containsExactlyElementsOf(numbered(POINTS_OF_EACH, "%s%d"));
        assertThat(points).allSatisfy(point -> {
            assertThat(point.rules().isEmpty()).as(point.id()).isNotEqualTo(point.whyNone().isEmpty());
            assertThat(point.rules()).as(point.id()).allSatisfy(rule -> assertThat(BOOK.find(rule)).as(rule).isNotNull());
        });
    }

    /** The page of coverage asks a rule or a reason of each check that is listed; this one asks that all are listed. */
    @Test
    void every_check_of_the_regimes_is_listed() throws IOException {
        Node.Mapping file = (Node.Mapping) YamlReader.read(new SourceText("checks.yaml", Files.readString(CHECKS), "")).roots().get(0);
        assertThat(file.entries()).extracting(entry -> entry.key().text()).containsAll(numbered(CHECKS_OF_REGIMES, "%s-%02d")).doesNotHaveDuplicates();
    }
}
