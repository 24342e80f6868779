package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reception.report.Report;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/** Ten times the items of two lists at once make ten times as much of everything that a check works out, not a hundred times. */
class GrowthTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final int FEW = 50;
    private static final int MOST_TIMES = 15;
    private static final String MEAL = "- {on: 2026-05-12, meal: lunch, form: working-meal, payer: host, ";
    private static final String TIMES = "starts: 2026-05-12T10:00, ends: 2026-05-12T11:00";

    /** Two or more lists whose items may each have to do with each of the other's. */
    enum Product {
        ALLERGIC_GUESTS_AND_DISHES(n -> guests(n, "allergies: [peanut, milk]") + "meals:\n- on: 2026-05-12\n  form: working-meal\n  dishes:\n" + each(n, "  - 花生牛奶%d\n")),
        DIETS_AND_MEALS(n -> guests(n, "diet: [halal, vegetarian, kosher]") + "meals:\n" + each(n, MEAL + "dishes: [红烧肉%d], drinks: [茅台]}\n")),
        UNKNOWN_GUESTS_AND_MEALS(n -> guests(n, "") + "meals:\n" + each(n, "- {dishes: [菜%d]}\n")),
        ROOMS_AND_NIGHTS(n -> "guests: 3\nlodging:\n- check-in: 2026-01-01\n  check-out: 2026-12-31\n  rooms:\n" + each(n, "  - {type: single, rate-per-night: 900, number: \"%d\"}\n")),
        STAYS_AND_NIGHTS(n -> "guests: 3\nlodging:\n" + each(n, "- {check-in: 2026-01-01, check-out: 2026-12-31, rooms: [{type: single, rate-per-night: 900, number: \"%d\"}]}\n")),
        NAMES_AND_TITLES(n -> guests(n, "") + "itinerary:\n" + each(n, "- {title: 客人%d陪同客人1参观, " + TIMES + "}\n")),
        DISHES_AND_DRINKS(n -> "guests: 3\nmeals:\n- on: 2026-05-12\n  form: working-meal\n  payer: host\n  dishes:\n" + each(n, "  - 鱼翅%d\n") + "  drinks:\n" + each(n, "  - 茅台%d\n")),
        ONE_DRIVERS_CARS_AND_MEALS(n -> "guests: 3\nvehicles:\n" + each(n, "- {driver: 王师傅, plate: 豫A%d}\n") + "meals:\n" + each(n, MEAL + "drinks: [茅台%d], companions: [王师傅]}\n")),
        DRIVERS_AND_DRINKS(n -> "guests: 3\nvehicles:\n" + each(n, "- {driver: 师傅%d}\n") + "meals:\n- on: 2026-05-12\n  form: working-meal\n  drinks:\n" + each(n, "  - 茅台%d\n")
                + "  companions:\n" + each(n, "  - 师傅%d\n")),
        LEGS_WITH_AND_WITHOUT_TIMES(n -> "guests: 3\nvehicles:\n- driver: 王师傅\n  legs:\n" + each(n, "  - {" + TIMES + ", from: 甲%d}\n") + each(n, "  - {starts: 2026-05-13, from: 乙%d}\n")),
        MEALS_OF_ONE_DAY(n -> "kind: domestic-official\nguests: {count: 3, meal-allowance: yes}\nmeals:\n" + each(n, "- {on: 2026-05-12, meal: breakfast, payer: host, venue: {name: 甲%d}}\n")
                + each(n, "- {on: 2026-05-12, meal: lunch, payer: host, venue: {name: 甲%d}}\n") + each(n, "- {on: 2026-05-12, meal: dinner, payer: host, venue: {name: 甲%d}}\n")),
        LONG_ITEMS_AND_DAYS(n -> "guests: 3\nitinerary:\n" + IntStream.range(0, n).mapToObj(i -> "- {title: 调研" + i + ", starts: " + java.time.LocalDate.of(2026, 1, 1).plusDays(i)
                + "T10:00, ends: 2028-05-12T11:00}\n").collect(Collectors.joining())),
        ITEMS_AT_ONE_TIME_AND_PEOPLE(n -> "guests: 3\nitinerary:\n" + each(n, "- {title: 调研%d, " + TIMES + ", people: [甲乙%d, 丙丁]}\n")),
        LANGUAGES_AND_INTERPRETERS(n -> "guests:\n  people:\n" + each(n, "  - {name: 客人%d, language: l%d}\n") + "team:\n" + each(n, "- {name: 职员%d, role: interpreter, languages: [x%d]}\n")),
        PAYING_GUESTS_AND_MEALS(n -> guests(n, "") + "meals:\n" + each(n, "- {on: 2026-05-12, meal: lunch, assisted: yes, public-price: 4%d}\n")),
        WAIVERS_AND_FINDINGS(n -> "guests: 3\napproval:\n  waivers:\n" + each(n, "  - {rule: cost/meal-companions, reason: 甲%d}\n") + "meals:\n" + each(n, MEAL + "companions: 9, venue: {name: 甲%d}}\n")),
        FOREIGN_GUESTS_FLAGS_AND_TABLES(n -> "kind: foreign\nguests:\n  people:\n" + each(n, "  - {name: Guest%d, nationality: 国%d}\n") + "decor:\n  flags: [" + each(n, "旗%d, ") + "中国]\n  table-numbers: ["
                + each(n, "%d, ") + "1]\n");

        private final IntFunction<String> sections;

        Product(IntFunction<String> sections) {
            this.sections = sections;
        }

        String plan(int items) {
            String kind = name().equals("MEALS_OF_ONE_DAY") || name().startsWith("FOREIGN") ? "" : "kind: domestic-official\n";
            return "reception-plan: 1\n" + kind + "status: draft\nregion: \"410181\"\n" + sections.apply(items);
        }

        private static String each(int items, String line) {
            return IntStream.range(0, items).mapToObj(i -> line.replace("%d", String.valueOf(i))).collect(Collectors.joining());
        }

        private static String guests(int items, String more) {
            return "guests:\n  people:\n" + each(items, "  - {name: 客人%d, " + more + "}\n").replace(", }", "}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void work_grows_with_the_plan_and_not_with_a_product_of_its_lists(Product product) throws IOException {
        Map<String, Long> few = work(product.plan(FEW));
        Map<String, Long> many = work(product.plan(10 * FEW));
        many.forEach((what, count) -> assertThat(count).as("%s of %s: %s, %s", what, product, few, many).isLessThanOrEqualTo(MOST_TIMES * Math.max(FEW, few.get(what))));
    }

    private static Map<String, Long> work(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Report> reports = CHECKER.check("plan.yaml", bytes);
        Report report = reports.get(0);
        assertThat(report.inputErrors()).isEmpty();
        Map<String, Long> work = new LinkedHashMap<>();
        work.put("findings", (long) report.findings().size());
        work.put("places", report.findings().stream().mapToLong(finding -> finding.related().size()).sum());
        work.put("outcomes", (long) report.assessments().size());
        work.put("missing", report.assessments().stream().mapToLong(assessment -> assessment.missing().size()).sum());
        for (OutputFormat format : List.of(OutputFormat.TEXT, OutputFormat.COMPACT, OutputFormat.JSON, OutputFormat.HTML)) {
            StringWriter out = new StringWriter();
            CHECKER.write(reports, format, Language.ZH, out);
            work.put(format.name(), (long) out.getBuffer().length());
        }
        work.put("limits", (long) CHECKER.limits("plan.yaml", bytes, List.of(3)).stream().mapToInt(limits -> limits.lines().size() + limits.open().size()).sum());
        return work;
    }

    @Test
    void a_stay_has_as_many_findings_as_there_are_figures_not_nights() {
        String stay = "reception-plan: 1\nkind: domestic-official\nregion: \"410181\"\nguests: {count: 1, central: yes}\nlodging:\n"
                + "- {check-in: 2026-01-01, check-out: 2026-12-31, rooms: [{type: single, rate-per-night: 900, rank: other}]}\n";
        Report report = CHECKER.check("plan.yaml", stay.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(report.violations().stream().filter(finding -> finding.rule().id().equals("cost/lodging-limit"))).hasSizeBetween(1, 4);
    }
}
