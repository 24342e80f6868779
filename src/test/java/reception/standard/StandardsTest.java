package reception.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.derivation.Derivations;
import reception.format.InputError;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.format.read.YamlReader;
import reception.standard.file.Status;
import reception.visit.Region;

class StandardsTest {

    private static final Standards STANDARDS = Standards.of(RuleFolder.builtIn(), Derivations.dimensions());

    /** A question of the tests, with its dimensions by name. */
    private record Asked(LocalDate day, Region region, Map<String, Object> known) implements Question {

        @Override
        public String of() {
            return "meals[0]";
        }

        @Override
        public Set<String> words(String dimension) {
            Object known = this.known.get(dimension);
            return known == null ? Set.of() : known instanceof List<?> several ? several.stream().map(Object::toString).collect(Collectors.toSet()) : Set.of(known.toString());
        }

        @Override
        public Integer count(String by) {
            return (Integer) known.get(by);
        }
    }

    private static Asked ask(String day, String region, Object... known) {
        Map<String, Object> dimensions = new HashMap<>();
        for (int i = 0; i < known.length; i += 2) {
            dimensions.put((String) known[i], known[i + 1]);
        }
        return new Asked(day == null ? null : LocalDate.parse(day), region == null ? null : STANDARDS.regions().byCode(region), dimensions);
    }

    @ParameterizedTest
    @CsvSource({"meal-companions, domestic-official, 1, 3", "meal-companions, domestic-official, 10, 3", "meal-companions, domestic-official, 11, 3", "meal-companions, domestic-official, 12, 4",
            "meal-companions, domestic-official, 14, 4", "meal-companions, domestic-official, 15, 5", "meal-companions, enterprise, 7, 6",
            "foreign-companions, foreign, 1, 1", "foreign-companions, foreign, 5, 5", "foreign-companions, foreign, 6, 5", "foreign-companions, foreign, 7, 6", "foreign-companions, foreign, 8, 6"})
    void ladders_are_climbed(String standard, String kind, int guests, int allowed) {
        Answer answer = STANDARDS.resolve(standard, ask("2026-03-02", "410181", "plan.kind", kind, "diners.guests", guests));
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.limit().allowed()).isEqualByComparingTo(String.valueOf(allowed)));
    }

    @Test
    void before_its_first_day_nothing_is_known() {
        assertThat(STANDARDS.resolve("meal-companions", ask("2013-11-30", "410181", "plan.kind", "domestic-official", "diners.guests", 3))).isInstanceOf(Answer.Unknown.class);
        assertThat(STANDARDS.resolve("meal-companions", ask("2013-12-01", "410181", "plan.kind", "domestic-official", "diners.guests", 3))).isInstanceOf(Answer.Found.class);
    }

    @Test
    void what_decides_must_be_stated() {
        assertThat(STANDARDS.resolve("meal-companions", ask("2026-03-02", "410181", "diners.guests", 3))).isEqualTo(new Answer.Unstated("plan.kind"));
        assertThat(STANDARDS.resolve("meal-companions", ask("2026-03-02", "410181", "plan.kind", "domestic-official"))).isEqualTo(new Answer.Unstated("diners.guests"));
        assertThat(STANDARDS.resolve("meal-companions", ask(null, "410181", "plan.kind", "domestic-official", "diners.guests", 3))).isEqualTo(new Answer.Unstated("day"));
    }

    @Test
    void of_a_list_one_word_is_enough_and_the_strictest_counts() {
        Asked mixed = ask("2026-03-02", null, "channel-use.channel", List.of("office-network", "email", "wechat"));
        assertThat(STANDARDS.resolve("work-secret-channel", mixed)).isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.limit().level()).isEqualTo("chat"));
        Asked mailed = ask("2026-03-02", null, "channel-use.channel", List.of("office-network", "email"));
        assertThat(STANDARDS.resolve("work-secret-channel", mailed)).isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.limit().level()).isEqualTo("open-network"));
        assertThat(STANDARDS.resolve("work-secret-channel", ask("2026-03-02", null, "channel-use.channel", List.of("office-network")))).isInstanceOf(Answer.Unknown.class);
        assertThat(STANDARDS.resolve("work-secret-channel", ask("2026-03-02", null, "channel-use.channel", List.of())))
                .isEqualTo(new Answer.Unstated("channel-use.channel"));
    }

    @Test
    void where_the_place_is_unknown_the_national_value_forbids_but_does_not_allow() {
        assertThat(STANDARDS.resolve("meal-alcohol", ask("2025-05-02", null, "plan.kind", "domestic-official")))
                .as("nothing is stricter than the strictest level").isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.needsRegion()).isFalse());
        assertThat(STANDARDS.resolve("meal-alcohol", ask("2025-05-01", null, "plan.kind", "domestic-official", "host.system", "none")))
                .isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.needsRegion()).isTrue());
        assertThat(STANDARDS.resolve("working-meal-cap", ask("2025-05-01", null, "plan.kind", "domestic-official"))).isEqualTo(new Answer.Unstated("region"));
    }

    @ParameterizedTest
    @CsvSource({"2016-08-31, false, ordinary", "2016-09-01, true, ordinary", "2016-09-27, true, ordinary", "2016-09-28, false, no-alcohol"})
    void within_the_time_of_doubt_what_the_sure_value_allows_is_open(String day, boolean isOpen, String level) {
        assertThat(STANDARDS.resolve("meal-alcohol", ask(day, "650100", "plan.kind", "domestic-official", "host.system", "none"))).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.mayHold() != null).isEqualTo(isOpen);
            assertThat(found.limit().level()).isEqualTo(level);
        });
    }

    @Test
    void a_value_whose_first_day_is_not_known_is_unknown_before_it_surely_holds() {
        assertThat(STANDARDS.resolve("working-meal-cap", ask("2017-08-01", "150100", "plan.kind", "domestic-official", "host.level", "province"))).isInstanceOfSatisfying(Answer.Unknown.class,
                unknown -> assertThat(unknown.why().en()).contains("known to hold from 31 December 2017 at the latest"));
    }

    @Test
    void a_date_in_doubt_names_an_earliest_day_before_the_first_sure_one() {
        List<Standard.DatedValue> inDoubt = STANDARDS.all().stream().flatMap(standard -> standard.values().stream()).filter(value -> value.earliest() != null).toList();
        assertThat(inDoubt).hasSizeGreaterThan(30).allSatisfy(value -> {
            assertThat(value.earliest()).isBefore(value.from());
            assertThat(STANDARDS.instruments().get(value.cite().instrument()).inForce()).as(value.cite().instrument()).isBeforeOrEqualTo(value.earliest());
        });
    }

    @Test
    void for_a_kind_without_a_value_nothing_is_known() {
        assertThat(STANDARDS.resolve("meal-companions", ask("2026-03-02", "410181", "plan.kind", "business", "diners.guests", 3))).isInstanceOf(Answer.Unknown.class);
    }

    private static Standards with(String yaml) {
        Node node = YamlReader.read(new SourceText("local", yaml, "")).roots().get(0);
        List<InputError> errors = new ArrayList<>();
        Standard standard = new Binder(errors).bind(Standard.class, node, "", "");
        assertThat(errors).isEmpty();
        return STANDARDS.with(List.of(standard), Instruments.of(List.of()));
    }

    private static String local(int companions) {
        return "standard: meal-companions\nvalues:\n  - {region: \"410181\", from: 2020-01-01, where: {plan.kind: domestic-official}, value: " + companions
                + ", cite: {instrument: reception-provisions-2013}, status: verified}\n";
    }

    @Test
    void a_stricter_local_value_wins() {
        Answer answer = with(local(2)).resolve("meal-companions", ask("2026-03-02", "410181", "plan.kind", "domestic-official", "diners.guests", 12));
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.limit().allowed()).isEqualByComparingTo("2");
            assertThat(found.limit().region()).isEqualTo("410181");
            assertThat(found.looser()).isEmpty();
        });
    }

    @Test
    void a_looser_local_value_is_reported_and_not_applied() {
        Answer answer = with(local(9)).resolve("meal-companions", ask("2026-03-02", "410181", "plan.kind", "domestic-official", "diners.guests", 12));
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.limit().allowed()).isEqualByComparingTo("4");
            assertThat(found.looser()).singleElement().satisfies(looser -> assertThat(looser.allowed()).isEqualByComparingTo("9"));
        });
    }

    @Test
    void a_local_value_holds_only_at_its_place() {
        Answer answer = with(local(2)).resolve("meal-companions", ask("2026-03-02", "410182", "plan.kind", "domestic-official", "diners.guests", 12));
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.limit().allowed()).isEqualByComparingTo("4"));
    }

    @Test
    void every_list_of_names_by_which_regimes_are_told_has_a_source() {
        assertThat(STANDARDS.regimes().hosts()).filteredOn(group -> group.units() != null).allSatisfy(group -> assertThat(group.source()).as(group.group()).isNotBlank());
        assertThat(STANDARDS.regimes().guests()).filteredOn(group -> group.units() != null || group.posts() != null || group.titles() != null).allSatisfy(group -> assertThat(group.source()).as(group.group()).isNotBlank());
        assertThat(STANDARDS.regimes().matters()).filteredOn(matter -> matter.titles() != null).allSatisfy(matter -> assertThat(matter.source()).as(matter.matter()).isNotBlank());
    }

    @Test
    void every_built_in_value_names_its_source_and_when_it_was_confirmed() {
        for (Standard standard : STANDARDS.all()) {
            assertThat(standard.title()).as(standard.standard()).isNotNull();
            assertThat(standard.unit()).as(standard.standard()).isNotNull();
            assertThat(standard.stricter()).as(standard.standard()).isNotNull();
            assertThat(standard.resolution()).as(standard.standard()).isNotNull();
            boolean isForOfficesToAnswer = STANDARDS.regimes().all().stream().anyMatch(regime -> standard.standard().equals(regime.measure()));
            assertThat(standard.values().isEmpty()).as(standard.standard()).isEqualTo(isForOfficesToAnswer);
            assertThat(standard.values()).as(standard.standard()).allSatisfy(value -> {
                assertThat(value.from()).isNotNull();
                assertThat(value.status()).isNotNull();
                assertThat(value.lastConfirmed()).isNotNull();
                assertThat(STANDARDS.instruments().get(value.cite().instrument())).as("instrument of %s", standard.standard()).isNotNull();
                assertThat(value.region().equals(Region.NATION) || STANDARDS.regions().byCode(value.region()) != null).as(value.region()).isTrue();
                if (value.level() != null) {
                    assertThat(standard.levels()).contains(value.level());
                }
                if (value.status() == Status.VERIFIED) {
                    assertThat(value.from()).as("no value holds before the instrument it is written in").isAfterOrEqualTo(STANDARDS.instruments().get(value.cite().instrument()).inForce());
                }
            });
        }
    }

    @Test
    void every_citation_names_an_article_where_one_is_known() {
        for (Standard standard : STANDARDS.all()) {
            for (Standard.DatedValue value : standard.values()) {
                assertThat(CitationsInRules.isArticleMissing(value.cite(), STANDARDS.instruments())).as("%s cites %s without an article", standard.standard(), value.cite().instrument()).isFalse();
            }
        }
    }

    @Test
    void no_instrument_that_was_read_has_a_number_that_was_not() {
        assertThat(STANDARDS.instruments().all()).filteredOn(instrument -> instrument.status() == Status.VERIFIED)
                .allSatisfy(instrument -> assertThat(instrument.numberStatus()).as(instrument.instrument()).isNotEqualTo(Status.UNVERIFIED));
    }

    @Test
    void the_regions_are_complete() {
        List<Region> inForce = STANDARDS.regions().all().stream().filter(region -> !STANDARDS.regions().isAbolished(region)).toList();
        assertThat(inForce.stream().filter(region -> region.code().endsWith("0000"))).hasSize(34);
        assertThat(inForce.stream().filter(region -> region.code().endsWith("00") && !region.code().endsWith("0000"))).hasSize(333);
        assertThat(inForce).hasSizeGreaterThan(3200);
        assertThat(STANDARDS.regions().fullName(STANDARDS.regions().byCode("410181"))).isEqualTo("河南省郑州市巩义市");
    }

    @ParameterizedTest
    @CsvSource({"06-01, 08-31, 2026-05-31, false", "06-01, 08-31, 2026-06-01, true", "06-01, 08-31, 2026-08-31, true", "06-01, 08-31, 2026-09-01, false",
            "11-15, 02-10, 2026-11-14, false", "11-15, 02-10, 2026-11-15, true", "11-15, 02-10, 2026-12-31, true", "11-15, 02-10, 2026-02-10, true", "11-15, 02-10, 2026-02-11, false",
            "07-01, 07-01, 2026-07-01, true", "07-01, 07-01, 2026-07-02, false"})
    void a_season_holds_from_its_first_to_its_last_day(String from, String until, LocalDate day, boolean holds) {
        assertThat(new Standard.Season(null, from, until).holds(day)).isEqualTo(holds);
    }

    @Test
    void a_limit_is_exceeded_above_and_missed_below_its_figure() {
        Answer answer = STANDARDS.resolve("meal-companions", ask("2026-03-02", "410181", "plan.kind", "domestic-official", "diners.guests", 12));
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> {
            Limit limit = found.limit();
            assertThat(List.of(limit.isExceededBy(3), limit.isExceededBy(4), limit.isExceededBy(5))).containsExactly(false, false, true);
            assertThat(List.of(limit.isMissedBy(3), limit.isMissedBy(4), limit.isMissedBy(5))).containsExactly(true, false, false);
        });
    }
}
