package reception.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reception.engine.Measure;
import reception.fact.Derivations;
import reception.report.Wording;
import reception.standard.Citation;
import reception.standard.Cite;
import reception.standard.Instruments;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.standard.Status;
import reception.vocabulary.Text;
import reception.yaml.RuleFolder;

/** What every rule of the project must be like. */
class RuleConventionsTest {

    private static final Path RULES = Path.of("rules");
    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"\\s+when\\b(.*?)\\bthen\\b(.*?)\\bend\\b", Pattern.DOTALL);
    private static final Pattern ONE_CALL = Pattern.compile("\\s*findings\\.(violated|violatedAt|applies)\\(drools\\.getRule\\(\\),[^;]*\\);\\s*", Pattern.DOTALL);
    private static final Set<String> FORBIDDEN = Set.of("salience", "agenda-group", "date-effective", "date-expires", "modify", "insert", "insertLogical", "update",
            "retract", "delete", "System", "no-loop", "activation-group", "eval", "dialect");

    private static final JavaClasses TYPES = new ClassFileImporter().importPackages("reception.plan", "reception.fact");
    private static final RuleFolder FOLDER = folder();
    private static final RuleBook BOOK = RuleBook.of(FOLDER);
    private static final Standards STANDARDS = Standards.of(FOLDER, Derivations.dimensions());

    private static RuleFolder folder() {
        try {
            return RuleFolder.at(RULES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_rule_has_a_card_and_every_card_a_rule() throws IOException {
        Set<String> drl = RuleFolder.ruleFiles(RULES).stream().map(file -> RuleFolder.name(RULES, file).replace(".drl", "")).collect(Collectors.toCollection(TreeSet::new));
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
    Stream<DynamicTest> each_rule_file_is_conditions_and_one_call() throws IOException {
        return RuleFolder.ruleFiles(RULES).stream().map(file -> DynamicTest.dynamicTest(RuleFolder.name(RULES, file), () -> {
            String text = Files.readString(file);
            String group = file.getParent().getFileName().toString();
            String name = file.getFileName().toString().replace(".drl", "");
            assertThat(text).startsWith("package rules." + group + "\n");
            String code = text.replaceAll("(?m)//.*$", "").replaceAll("(?s)/\\*.*?\\*/", "");
            List<String> names = RULE.matcher(code).results().map(rule -> rule.group(1)).toList();
            assertThat(names).isSubsetOf(name, name + " applies").contains(name).doesNotHaveDuplicates();
            RULE.matcher(code).results().forEach(rule -> {
                assertThat(rule.group(3)).as("consequence of %s", rule.group(1)).matches(ONE_CALL);
                assertThat(rule.group(3).contains("findings.applies")).isEqualTo(rule.group(1).endsWith(" applies"));
            });
            String words = code.replaceAll("\"[^\"]*\"", "\"\"");
            assertThat(words.split("[^A-Za-z-]+")).as("words in %s", file).doesNotContainAnyElementsOf(FORBIDDEN);
            assertThat(Pattern.compile("[^A-Za-z0-9_$-][0-9]{2,}").matcher(words).find()).as("a figure in %s belongs to rules/standards/", file).isFalse();
            assertThat(code.chars().noneMatch(c -> c > 0x2e80)).as("Chinese words in %s belong to data", file).isTrue();
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_card_is_complete() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            RuleCard card = rule.card();
            assertThat(BOOK.clauses()).extracting(RuleBook.Clause::clause).contains(card.clause());
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
                assertThat(text.en().chars().noneMatch(c -> c >= 0x4e00 && c <= 0x9fff)).as("English in %s", text.en()).isTrue();
                assertThat(new TreeSet<>(Wording.placeholders(text.zh()))).as("both languages name the same values").isEqualTo(new TreeSet<>(Wording.placeholders(text.en())));
            }
            if (card.request() != null) {
                assertThat(Wording.placeholders(card.message().zh())).as("values that a request may name").containsAll(Wording.placeholders(card.request().zh()));
            }
            assertThat(card.standards()).allSatisfy(standard -> assertThat(STANDARDS.get(standard)).as(standard).isNotNull());
            assertThat(card.implement()).allSatisfy(id -> assertThat(id).matches("(SC|LI|WE|LO|ME|VE|AC|MO|FR|EP|LD|TR|LC|FG|DI|PR|SE|SA|FO|DR|TI|FW)-\\d\\d"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_card_says_what_is_measured_against_a_figure() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            RuleCard card = rule.card();
            boolean hasFigure = card.standards().stream().map(STANDARDS::get).anyMatch(standard -> standard.levels().isEmpty());
            assertThat(card.measures()).as("measures, one for each standard with figures").hasSize(hasFigure ? card.standards().size() : 0)
                    .allSatisfy(path -> assertThat(Measure.isKnown(factType(card.about()), path)).as("%s of %s", path, card.about()).isTrue());
        }));
    }

    private static Class<?> factType(String name) {
        return TYPES.stream()
                .filter(type -> type.getSimpleName().equals(name)).findFirst().orElseThrow().reflect();
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
            boolean restsOnLaw = rule.card().severity() == Severity.ERROR && !rule.card().isStopping() && !rule.id().startsWith("procedure/waiver-");
            if (restsOnLaw) {
                boolean byStandard = rule.card().standards().stream().flatMap(standard -> STANDARDS.get(standard).values().stream())
                        .anyMatch(value -> value.status() == Status.VERIFIED && instruments.resolve(value.cite()).verified());
                assertThat(byStandard || citations.stream().anyMatch(Citation::verified)).as("an error rests on an article or a figure that was read").isTrue();
            }
            for (Cite cite : rule.card().cites()) {
                assertThat(instruments.get(cite.instrument())).as(cite.instrument()).isNotNull();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_is_shown_by_cases() {
        return BOOK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            List<Outcome> outcomes = rule.card().cases().stream().map(RuleCase::expect).toList();
            assertThat(outcomes).as("a case that fires and a near miss").contains(Outcome.VIOLATED);
            assertThat(outcomes).as("a near miss").containsAnyOf(Outcome.SATISFIED, Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED);
            if (!rule.card().needs().isEmpty() || !rule.card().appliesNeeds().isEmpty()) {
                assertThat(outcomes).as("a missing fact").contains(Outcome.UNDETERMINED);
            }
            boolean hasScope = Files.readString(RULES.resolve(rule.id() + ".drl")).contains(rule.name() + " applies\"");
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
