package reception.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.derivation.Derivations;
import reception.engine.Scopes;
import reception.engine.check.Measure;
import reception.format.pack.RuleFolder;
import reception.report.Wording;
import reception.standard.Citation;
import reception.standard.CitationsInRules;
import reception.standard.Instruments;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.standard.file.Cite;
import reception.standard.file.Status;
import reception.vocabulary.Text;

/** What every rule of the project must be like. */
class RuleConventionsTest {

    private static final Path RULES = Path.of("rules");
    private static final Pattern VIOLATION_CALL = Pattern.compile("\\s*findings\\.(violated|violatedAt)\\( ?drools\\.getRule\\(\\),[^;]*\\);\\s*", Pattern.DOTALL);
    private static final Pattern SCOPE_CALL = Pattern.compile("\\s*findings\\.applies\\( ?drools\\.getRule\\(\\), ?\\$\\w+ ?\\);\\s*", Pattern.DOTALL);
    /** English words for the levels differ from source to source, so the Chinese mark stands beside them. */
    private static final Pattern SECRECY_MARK = Pattern.compile("\\((绝密|机密|秘密)\\)");
    private static final Set<String> FORBIDDEN = Set.of("salience", "agenda-group", "date-effective", "date-expires", "modify", "insert", "insertLogical", "update",
            "retract", "delete", "System", "no-loop", "activation-group", "eval", "dialect");

    private static final JavaClasses TYPES = new ClassFileImporter().importPackages("reception.visit", "reception.plan", "reception.casefile");
    private static final RuleFolder FOLDER = folder();
    private static final Scopes SCOPES = Scopes.of(FOLDER);
    private static final RuleBook BOOK = SCOPES.in(RuleBook.of(FOLDER));
    private static final Standards STANDARDS = Standards.of(FOLDER, Derivations.dimensions());

    private static RuleFolder folder() {
        try {
            return RuleFolder.at(RULES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_rule_has_a_card_and_every_card_a_rule() {
        Set<String> drl = FOLDER.rules().keySet().stream().filter(name -> !RuleFolder.holdsScopes(name)).map(name -> name.replace(".drl", "")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> cards = BOOK.rules().stream().map(RuleBook.Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(drl).isEqualTo(cards).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void every_group_has_a_page_that_says_what_it_stands_for() {
        assertThat(BOOK.rules()).extracting(RuleBook.Rule::group).allSatisfy(group -> {
            assertThat(RULES.resolve(group).resolve("PRINCIPLE.md")).exists();
            assertThat(BOOK.groups()).extracting(RuleBook.Group::group).contains(group);
        });
    }

    @TestFactory
    Stream<DynamicTest> each_rule_file_is_conditions_and_one_call() {
        return FOLDER.rules().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            String name = file.getKey().substring(file.getKey().indexOf('/') + 1).replace(".drl", "");
            boolean ofScopes = RuleFolder.holdsScopes(file.getKey());
            assertThat(file.getValue()).startsWith("package rules." + file.getKey().substring(0, file.getKey().indexOf('/')) + "\n");
            String code = file.getValue().replaceAll("(?m)//.*$", "").replaceAll("(?s)/\\*.*?\\*/", "");
            PackageDescr parsed = new DrlParser().parse(false, file.getValue());
            assertThat(parsed.getRules()).as("rules of %s", file.getKey()).isNotEmpty().hasSize((int) Pattern.compile("(?m)^rule ").matcher(code).results().count());
            if (!ofScopes) {
                assertThat(parsed.getRules()).extracting(RuleDescr::getName).containsExactly(name);
                assertThat(parsed.getImports()).as("imports stand once, beside the scopes of the group").isEmpty();
            }
            for (RuleDescr rule : parsed.getRules()) {
                assertThat(String.valueOf(rule.getConsequence())).as("consequence of %s", rule.getName()).matches(ofScopes ? SCOPE_CALL : VIOLATION_CALL);
                assertThat(rule.getAttributes()).as("attributes of %s", rule.getName()).isEmpty();
            }
            assertThat(parsed.getFunctions()).isEmpty();
            String words = code.replaceAll("\"[^\"]*\"", "\"\"");
            assertThat(words.split("[^A-Za-z-]+")).as("words in %s", file.getKey()).doesNotContainAnyElementsOf(FORBIDDEN);
            assertThat(words).as("whom a rule binds is said by its scope").doesNotContain("kind == ReceptionKind", "kind != ReceptionKind");
            assertThat(parsed.getRules()).allSatisfy(rule -> assertThat(DataInConditions.of(rule)).as("what of %s belongs to rules/standards/", rule.getName()).isEmpty());
            String texts = ofScopes ? words : code;
            assertThat(texts.chars().noneMatch(c -> c > 0x2e80)).as("Chinese words in %s belong to data", file.getKey()).isTrue();
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Meal( form in ( MealForm.BANQUET, MealForm.TEA ) )", "Meal( form not in ( MealForm.BANQUET, MealForm.TEA ) )", "Meal( form == MealForm.BANQUET || form == MealForm.TEA )",
        "Meal( form == MealForm.BANQUET || == MealForm.TEA )", "Meal( form != MealForm.BANQUET, form != MealForm.TEA )", "Meal( $form : form == MealForm.BANQUET || key == $key && form == MealForm.TEA )",
        "Lodging( extras contains RoomExtra.GIFT || extras contains RoomExtra.FRUIT )", "Lodging( java.util.Set.of( RoomExtra.GIFT, RoomExtra.FRUIT ).contains( extra ) )",
        "exists( Meal( form == MealForm.BANQUET ) or Meal( form == MealForm.TEA ) )", "( exists Meal( form == MealForm.BANQUET ) or not Meal( form == MealForm.TEA ) )",
        "Serving( category == \"meat\" || category == \"milk\" )", "Serving( category not in ( \"meat\", \"milk\" ) )", "exists( Serving( category == \"meat\" ) or Serving( category == \"milk\" ) )",
        "Guest( rank == Rank.BUREAU )", "Guest( rank != null, rank.compareTo( Rank.COUNTY ) > 0 )",
        "Diners( guests > 9 )", "Diners( guests >= 1 )", "Diners( costPerPerson > 2.5 )", "Diners( isAbove( 80 ) )", "Diners( guests + 3 > companions )", "Diners( total > 1000 )"})
    void ranks_lists_and_figures_in_a_condition_are_found(String condition) throws DroolsParserException {
        assertThat(DataInConditions.of(ruleWhen(condition))).as(condition).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Meal( form == MealForm.BANQUET )", "Diners( companions > 0, hosted != false )", "Night( type == RoomType.SUITE, rate80 != null, isBlank( \"12\" ) )",
        "ApprovalStep( decision == Decision.REFUSED, $by : by ) not ApprovalStep( decision == Decision.AGREED, by == $by )", "Limit( standard == \"meal-earliest\" || standard == \"meal-latest\" )",
        "exists( Meal( form == MealForm.BANQUET ) or ItineraryItem( kind == ActivityKind.MEETING ) )"})
    void single_kinds_and_what_data_names_itself_may_stand_in_a_condition(String condition) throws DroolsParserException {
        assertThat(DataInConditions.of(ruleWhen(condition))).as(condition).isEmpty();
    }

    private static RuleDescr ruleWhen(String condition) throws DroolsParserException {
        return new DrlParser().parse(false, "package rules.some\nrule \"some\"\nwhen\n" + condition + "\nthen\nend\n").getRules().get(0);
    }

    @Test
    void each_scope_is_extended_and_named_in_both_languages() {
        Set<Scope> used = BOOK.rules().stream().map(RuleBook.Rule::scope).filter(Objects::nonNull).collect(Collectors.toSet());
        assertThat(SCOPES.all()).isNotEmpty().allSatisfy(scope -> {
            assertThat(used).as("a scope that no rule extends: %s", scope.id()).contains(scope);
            assertThat(scope.title().en()).matches("[a-zA-Z][\\w ',-]*");
            assertThat(scope.title().zh().chars().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff)).as("Chinese name of %s", scope.id()).isTrue();
        });
        assertThat(SCOPES.all()).extracting(scope -> scope.id().substring(0, scope.id().indexOf('/')) + scope.title().zh()).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> each_card_is_complete() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            RuleCard card = rule.card();
            assertThat(BOOK.clauses()).extracting(RuleBook.Clause::clause).as("the clause of rules/%s.yaml is one of rules/principles.yaml", rule.id()).contains(card.clause());
            assertThat(Files.readString(RULES.resolve(rule.id() + ".yaml"))).as("rules/%s.yaml: what \"rule new\" leaves to be filled in", rule.id()).doesNotContain("Fill in: ", "填写：");
            assertThat(card.severity()).isNotNull();
            assertThat(card.owner()).isNotNull();
            assertThat(card.about()).isNotBlank();
            List<Text> words = new ArrayList<>(List.of(card.title(), card.why(), card.message(), card.suggestion()));
            if (card.request() != null) {
                words.add(card.request());
            }
            for (Text text : words) {
                assertThat(text.zh()).isNotBlank();
                assertThat(text.en()).isNotBlank();
                assertThat(text.zh().chars().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff)).as("Chinese in %s", text.zh()).isTrue();
                assertThat(SECRECY_MARK.matcher(text.en()).replaceAll("").chars().noneMatch(c -> c >= 0x4e00 && c <= 0x9fff)).as("English in %s", text.en()).isTrue();
                assertThat(new TreeSet<>(Wording.placeholders(text.zh()))).as("both languages name the same values").isEqualTo(new TreeSet<>(Wording.placeholders(text.en())));
            }
            if (card.request() != null) {
                assertThat(Wording.placeholders(card.message().zh())).as("values that a request may name").containsAll(Wording.placeholders(card.request().zh()));
            }
            assertThat(card.standards()).allSatisfy(standard -> assertThat(STANDARDS.get(standard)).as(standard).isNotNull());
            assertThat(card.implement()).allSatisfy(id -> assertThat(id).matches("(SC|LI|WE|LO|ME|VE|AC|MO|FR|EP|LD|TR|LC|FG|DI|PR|SE|SA|FO|DR|TI|FW|EN|BU|PM|OE|FL|HK|UN|MX|EO|EI|AS|DP|IN|AL|NR)-\\d\\d"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_card_says_what_is_measured_against_a_figure() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            RuleCard card = rule.card();
            List<Standard> limits = card.standards().stream().map(STANDARDS::get).filter(standard -> !standard.isOfClasses()).toList();
            boolean hasFigure = limits.stream().anyMatch(standard -> standard.levels().isEmpty());
            assertThat(card.measures()).as("measures, one for each standard with figures").hasSize(hasFigure ? limits.size() : 0)
                    .allSatisfy(path -> assertThat(Measure.isKnown(factType(card.about()), path)).as("%s of %s", path, card.about()).isTrue());
        }));
    }

    private static Class<?> factType(String name) {
        return TYPES.stream()
                .filter(type -> type.getSimpleName().equals(name)).findFirst().orElseThrow().reflect();
    }

    @Test
    void a_rule_that_rests_on_places_alone_asks_a_standard_that_places_set_or_the_country_does() {
        assertThat(BOOK.rules()).filteredOn(rule -> !rule.card().cites().isEmpty()
                        && rule.card().cites().stream().map(STANDARDS.instruments()::resolve).noneMatch(citation -> citation.instrument().region().equals("CN")))
                .isNotEmpty().as("elsewhere it would be called not applicable, though the place may have such a rule")
                .allMatch(rule -> rule.card().standards().stream().map(STANDARDS::get).anyMatch(Standard::isSetByPlaces));
    }

    @Test
    void each_level_has_a_wording() {
        assertThat(STANDARDS.all()).allSatisfy(standard -> assertThat(standard.wordings()).extracting(Standard.Wording::level).isEqualTo(standard.levels()));
    }

    @TestFactory
    Stream<DynamicTest> each_card_claims_no_more_than_is_known() {
        Instruments instruments = STANDARDS.instruments();
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            List<Citation> citations = rule.card().cites().stream().map(instruments::resolve).toList();
            boolean restsOnLaw = rule.card().severity() == Severity.ERROR && !rule.card().isStopping() && !rule.card().about().equals("WaiverUse");
            if (restsOnLaw) {
                boolean byStandard = rule.card().standards().stream().flatMap(standard -> STANDARDS.get(standard).values().stream())
                        .anyMatch(value -> value.status() == Status.VERIFIED && instruments.resolve(value.cite()).verified());
                assertThat(byStandard || citations.stream().anyMatch(Citation::verified)).as("an error rests on an article or a figure that was read").isTrue();
            }
            for (Cite cite : rule.card().cites()) {
                assertThat(instruments.get(cite.instrument())).as(cite.instrument()).isNotNull();
                assertThat(CitationsInRules.isArticleMissing(cite, instruments)).as("%s without an article", cite.instrument()).isFalse();
            }
        }));
    }

    @Test
    void an_exception_is_allowed_by_an_article_of_an_instrument_that_the_rule_rests_on() {
        List<RuleBook.Rule> allowing = BOOK.rules().stream().filter(rule -> rule.card().allowsException()).toList();
        assertThat(allowing).isNotEmpty().hasSizeLessThan(BOOK.rules().size() / 10).allSatisfy(rule -> {
            RuleCard.AllowedException exception = rule.card().exception();
            Set<String> restsOn = rule.card().cites().stream().map(Cite::instrument).collect(Collectors.toSet());
            assertThat(exception.cites()).as(rule.id()).isNotEmpty().allSatisfy(cite -> {
                assertThat(STANDARDS.instruments().get(cite.instrument())).as(cite.instrument()).isNotNull();
                assertThat(cite.article()).isNotBlank();
                assertThat(restsOn).contains(cite.instrument());
            });
            assertThat(exception.by().zh()).isNotBlank();
            assertThat(exception.by().en()).isNotBlank();
        });
    }

    @Test
    void what_an_instrument_bars_outright_allows_no_exception() {
        assertThat(BOOK.rules()).filteredOn(rule -> rule.card().allowsException()).extracting(RuleBook.Rule::group).doesNotContain("cost", "procedure", "team", "accommodation");
        Set<String> openingsOfTheProvisions = Set.of("5", "11");
        assertThat(BOOK.rules()).filteredOn(rule -> rule.card().allowsException()).flatExtracting(rule -> rule.card().exception().cites())
                .filteredOn(cite -> cite.instrument().equals("reception-provisions-2013")).extracting(Cite::article).isSubsetOf(openingsOfTheProvisions);
    }

    @TestFactory
    Stream<DynamicTest> each_rule_is_shown_by_cases() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            List<Outcome> outcomes = rule.card().cases().stream().map(RuleCase::expect).toList();
            assertThat(outcomes).as("a case that fires and a near miss").contains(Outcome.VIOLATED);
            assertThat(outcomes).as("a near miss").containsAnyOf(Outcome.SATISFIED, Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED);
            if (!rule.card().needs().isEmpty()) {
                assertThat(outcomes).as("a missing fact").containsAnyOf(Outcome.UNDETERMINED, Outcome.NOT_PLANNED);
            }
            boolean hasScope = rule.scope() != null;
            if (hasScope) {
                assertThat(outcomes).as("where it does not apply").contains(Outcome.NOT_APPLICABLE);
            }
            assertThat(rule.card().cases()).extracting(RuleCase::name).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).isNotBlank());
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_has_examples_in_both_languages_one_that_fails_and_one_that_passes() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            List<RuleCase> cases = rule.card().cases();
            List<Outcome> shown = cases.stream().filter(RuleCase::isExample).map(RuleCase::expect).toList();
            assertThat(shown).as("a case that fails, with its name in Chinese under zh").contains(Outcome.VIOLATED);
            if (cases.stream().anyMatch(example -> example.expect() == Outcome.SATISFIED)) {
                assertThat(shown).as("a case that passes, with its name in Chinese under zh").contains(Outcome.SATISFIED);
            }
            assertThat(cases.stream().filter(RuleCase::isExample)).allSatisfy(example -> {
                assertThat(example.title().zh()).as("Chinese name of “%s”", example.name()).matches(text -> text.chars().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff));
                assertThat(example.title().en()).as("English name of “%s”", example.zh()).matches(text -> text.chars().noneMatch(c -> c >= 0x4e00 && c <= 0x9fff));
            });
        }));
    }
}
