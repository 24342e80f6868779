package reception.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.ReceptionChecker;
import reception.derivation.Derivations;
import reception.format.pack.RuleFolder;
import reception.report.Assessment;
import reception.report.Report;
import reception.rule.Outcome;
import reception.standard.KnownFigures.Known;
import reception.standard.Standard.DatedValue;

/** The figures and bans of places: that none that is known was lost, and that each bites in its place, on its day, and on no other. */
class LocalFiguresTest {

    private static final Standards STANDARDS = Standards.of(RuleFolder.builtIn(), Derivations.dimensions());
    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();

    @Test
    void every_known_figure_stands_in_a_standard_or_has_a_reviewed_reason() {
        assertThat(KnownFigures.all()).hasSizeGreaterThan(250).allSatisfy(known -> {
            switch (known.fate()) {
                case "in" -> assertThat(STANDARDS.get(known.where()).values()).as("%s", known).anyMatch(value -> isOf(known, value));
                case "rule" -> assertThat(Files.exists(Path.of("rules", known.where() + ".yaml"))).as("%s", known).isTrue();
                case "source" -> assertThat(STANDARDS.instruments().get(known.where())).as("%s", known).isNotNull();
                default -> assertThat(KnownFigures.reasons().keySet()).as("%s", known).contains(known.where());
            }
        });
    }

    /** A figure as it was found has to be the one that stands, of its place, beginning on its day, or within its month or year. */
    private static boolean isOf(Known known, DatedValue value) {
        boolean isOfPlace = value.region().equals(known.region()) || value.table() != null;
        String day = known.from().replace("?", "");
        LocalDate first = value.earliest() == null ? value.from() : value.earliest();
        boolean isOfDay = day.equals("-") || !first.isAfter(last(day)) && !value.from().isBefore(first(day));
        boolean isFigure = known.value().matches("\\d+") && value.value() != null;
        return isOfPlace && isOfDay && (!isFigure || new BigDecimal(known.value()).compareTo(value.value()) == 0);
    }

    private static LocalDate first(String day) {
        return LocalDate.parse(day + "0000-01-01".substring(day.length()));
    }

    private static LocalDate last(String day) {
        LocalDate first = first(day);
        return day.length() == "0000".length() ? first.plusYears(1).minusDays(1) : day.length() == "0000-01".length() ? first.plusMonths(1).minusDays(1) : first;
    }

    @Test
    void every_reason_is_that_of_a_figure() {
        Set<String> used = KnownFigures.all().stream().filter(known -> known.fate().equals("out")).map(Known::where).collect(Collectors.toSet());
        assertThat(KnownFigures.reasons().keySet()).isEqualTo(used);
        assertThat(KnownFigures.reasons().values()).allSatisfy(reason -> assertThat(reason).endsWith("."));
    }

    @Test
    void no_institution_sets_the_figure_of_its_place() {
        List<Known> own = KnownFigures.all().stream().filter(known -> known.where().equals("institution") && known.value().matches("\\d+")).toList();
        assertThat(own).hasSizeGreaterThan(20).allSatisfy(known -> {
            List<DatedValue> values = STANDARDS.get(known.what()) == null ? List.of() : STANDARDS.get(known.what()).values();
            assertThat(values).as("%s", known).noneMatch(value -> value.region().equals(known.region()) && value.value() != null && value.value().compareTo(new BigDecimal(known.value())) == 0);
        });
    }

    private static final String PLAN = """
            reception-plan: 1
            title: 来访接待方案
            kind: domestic-official
            status: approved
            region: "%s"
            purpose: {activity: research, content: 调研}
            letter: {form: letter, number: 函〔%s〕1号, issuer: %s}
            host: {unit: %s, organ-type: government}
            guests: {unit: %s, region: "%s", central: no, organ-type: government, state-officials: yes, count: 6}
            visit: {arrives: %sT09:00, departs: %sT18:00}
            meals:
              - {on: %s, meal: %s, form: %s, venue: {name: 机关食堂, kind: canteen}, companions: 2, cost-per-person: {amount: %s, includes-drinks: yes}, payer: host, dishes: [%s], drinks: [%s]}
            """;

    private static Outcome outcome(String rule, String region, String host, String guests, String guestsRegion, String day, String meal, String form, int cost, String dish, String drink) {
        Report report = CHECKER.check("plan.yaml", PLAN.formatted(region, day.substring(0, 4), guests, host, guests, guestsRegion, day, day, day, meal, form, cost, dish, drink)).get(0);
        assertThat(report.plan()).as("the plan is read").isPresent();
        return report.assessments().stream().filter(assessment -> assessment.rule().id().equals(rule)).map(Assessment::outcome).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Each date the day before and the day after; where only the month or year is known, a day within it is open. */
    @ParameterizedTest
    @CsvSource({
        "340100, 210100, 2016-07-20, UNDETERMINED", "340100, 210100, 2016-07-21, VIOLATED", "650100, 210100, 2016-08-31, UNDETERMINED", "650100, 210100, 2016-09-15, UNDETERMINED",
        "650100, 210100, 2016-09-28, VIOLATED", "520100, 210100, 2017-08-31, UNDETERMINED", "520100, 210100, 2017-09-01, VIOLATED", "320100, 320500, 2016-07-22, UNDETERMINED",
        "320100, 320500, 2016-07-23, VIOLATED", "320100, 210100, 2018-05-31, SATISFIED", "320100, 210100, 2018-06-10, UNDETERMINED", "320100, 210100, 2018-06-19, VIOLATED",
        "460100, 460200, 2013-12-02, VIOLATED", "220100, 220200, 2013-12-31, UNDETERMINED", "220100, 220200, 2014-06-02, UNDETERMINED", "220100, 220200, 2014-12-31, VIOLATED",
        "220100, 220200, 2023-07-24, VIOLATED", "220100, 220200, 2023-07-25, UNDETERMINED", "440103, 210100, 2017-11-16, UNDETERMINED", "440103, 210100, 2017-11-17, VIOLATED",
        "530300, 530381, 2017-10-18, UNDETERMINED", "530300, 530381, 2017-10-19, VIOLATED", "621021, 210100, 2020-09-30, UNDETERMINED", "621021, 210100, 2020-10-10, UNDETERMINED",
        "621021, 210100, 2020-10-21, VIOLATED", "500106, 210100, 2017-02-28, UNDETERMINED", "500106, 210100, 2017-03-10, UNDETERMINED", "500106, 210100, 2017-03-31, VIOLATED",
        "411602, 210100, 2013-12-15, UNDETERMINED", "411602, 210100, 2013-12-31, VIOLATED", "411202, 210100, 2017-08-31, UNDETERMINED", "411202, 210100, 2019-06-03, UNDETERMINED",
        "430100, 430200, 2015-06-01, UNDETERMINED", "430100, 430200, 2018-01-02, VIOLATED", "430100, 440100, 2018-01-02, SATISFIED"})
    void alcohol_at_dinner_is_barred_from_its_day_on(String region, String guestsRegion, String day, Outcome expected) {
        assertThat(outcome("cost/alcohol-at-working-meal", region, "本地农业农村局", "来访农业农村局", guestsRegion, day, "dinner", "working-meal", 60, "红烧豆腐", "啤酒")).isEqualTo(expected);
    }

    /** On weekdays; what bars alcohol at all goes before. */
    @ParameterizedTest
    @CsvSource({
        "340100, 2004-12-31, UNDETERMINED", "340100, 2005-06-01, UNDETERMINED", "340100, 2006-01-04, VIOLATED", "340100, 2016-07-20, VIOLATED", "150100, 2004-08-09, VIOLATED", "150302, 2004-09-06, VIOLATED",
        "411500, 2007-01-04, VIOLATED", "411500, 2007-01-03, UNDETERMINED", "411423, 2001-09-12, UNDETERMINED", "411423, 2001-10-08, VIOLATED", "411300, 2020-06-11, UNDETERMINED", "411300, 2020-06-12, VIOLATED",
        "410300, 2015-06-01, UNDETERMINED", "410300, 2016-01-04, VIOLATED", "371000, 2009-04-01, VIOLATED", "371000, 2009-03-31, UNDETERMINED", "361127, 2011-11-10, UNDETERMINED", "361127, 2011-11-14, VIOLATED",
        "430621, 2011-08-18, VIOLATED", "430621, 2011-08-17, UNDETERMINED", "430100, 2015-06-01, UNDETERMINED", "430100, 2015-12-17, VIOLATED", "430200, 2014-06-17, UNDETERMINED", "430200, 2014-06-18, VIOLATED",
        "411700, 2014-06-16, UNDETERMINED", "411700, 2014-06-30, VIOLATED", "411700, 2014-07-05, NOT_APPLICABLE", "410100, 2020-06-01, UNDETERMINED"})
    void alcohol_at_noon_is_barred_from_its_day_on(String region, String day, Outcome expected) {
        assertThat(outcome("cost/noon-alcohol", region, "本地农业农村局", "来访农业农村局", "210100", day, "lunch", "working-meal", 60, "红烧豆腐", "啤酒")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "cost/working-meal-cap, 220100, 长春市农业农村局, 210100, 2023-07-25, working-meal, 121, VIOLATED", "cost/working-meal-cap, 220100, 长春市农业农村局, 210100, 2023-07-24, working-meal, 121, UNDETERMINED",
        "cost/working-meal-cap, 150100, 内蒙古自治区农牧厅, 210100, 2018-06-30, working-meal, 121, VIOLATED", "cost/working-meal-cap, 150100, 内蒙古自治区农牧厅, 210100, 2018-07-01, working-meal, 121, SATISFIED",
        "cost/working-meal-cap, 150100, 呼和浩特市农牧局, 210100, 2018-06-30, working-meal, 121, UNDETERMINED", "cost/working-meal-cap, 411628, 鹿邑县辛集镇人民政府, 210100, 2015-06-01, table-meal, 30, VIOLATED",
        "cost/working-meal-cap, 411628, 鹿邑县农业农村局, 210100, 2015-06-01, table-meal, 30, SATISFIED", "cost/working-meal-cap, 320105, 建邺区农业农村局, 320102, 2020-01-02, working-meal, 100, VIOLATED",
        "cost/working-meal-cap, 320105, 建邺区农业农村局, 210100, 2020-01-02, working-meal, 100, SATISFIED", "cost/working-meal-cap, 330302, 鹿城区农业农村局, 330326, 2015-06-01, working-meal, 61, VIOLATED",
        "cost/working-meal-cap, 330302, 鹿城区农业农村局, 210100, 2015-06-01, working-meal, 61, UNDETERMINED", "cost/working-meal-cap, 410181, 巩义市农业农村局, 210100, 2026-05-12, working-meal, 60, UNDETERMINED",
        "scope/same-city, 610828, 佳县农业农村局, 610828, 2020-06-01, working-meal, 60, UNDETERMINED", "scope/same-city, 220102, 南关区农业农村局, 220103, 2023-07-25, working-meal, 60, VIOLATED",
        "scope/meal-within-territory, 430100, 长沙市农业农村局, 430600, 2025-08-31, working-meal, 60, SATISFIED", "scope/meal-within-territory, 430100, 长沙市农业农村局, 430600, 2025-09-05, working-meal, 60, UNDETERMINED",
        "scope/meal-within-territory, 430100, 长沙市农业农村局, 430600, 2025-09-11, working-meal, 60, VIOLATED", "scope/meal-within-territory, 340621, 濉溪县百善镇人民政府, 340600, 2025-09-12, working-meal, 60, VIOLATED",
        "scope/meal-within-territory, 320803, 淮安区农业农村局, 320826, 2025-09-12, working-meal, 60, VIOLATED"})
    void a_figure_of_a_place_holds_for_its_organs_and_guests(String rule, String region, String host, String guestsRegion, String day, String form, int cost, Outcome expected) {
        assertThat(outcome(rule, region, host, "来访农业农村局", guestsRegion, day, "lunch", form, cost, "红烧豆腐", "茶水")).isEqualTo(expected);
    }
}
