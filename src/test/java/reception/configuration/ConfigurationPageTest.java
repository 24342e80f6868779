package reception.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.derivation.Derivations;
import reception.format.InvalidFileException;
import reception.format.pack.RuleFolder;
import reception.rule.RuleBook;
import reception.rule.Severity;
import reception.standard.PlacedValue;
import reception.standard.Standards;
import reception.vocabulary.Vocabulary;

/** docs/configuration.md and the JSON Schema say what the reader reads. */
class ConfigurationPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final RuleFolder RULES = RuleFolder.builtIn();
    private static final JsonSchema SCHEMA = schema();

    private final ConfigurationReader reader = new ConfigurationReader(RuleBook.of(RULES), Standards.of(RULES, Derivations.dimensions()));

    @TempDir
    private Path folder;

    private static JsonSchema schema() {
        try {
            StringBuilder text = new StringBuilder();
            ConfigurationSchema.write(text);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text.toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> examples() throws IOException {
        return examples("docs/configuration.md");
    }

    private static Map<String, String> examples(String file) throws IOException {
        String page = Files.readString(Path.of(file));
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher matcher = EXAMPLE.matcher(page);
        while (matcher.find()) {
            assertThat(examples.put(matcher.group(1), matcher.group(2))).as(matcher.group(1)).isNull();
        }
        assertThat(examples).as("every example names its file").hasSize(page.split("```yaml", -1).length - 1).hasSizeGreaterThan(6);
        return examples;
    }

    @Test
    void every_example_is_read_and_together_they_use_every_key() throws IOException {
        Map<String, String> examples = examples();
        Files.createDirectory(folder.resolve(".git"));
        for (Map.Entry<String, String> example : examples.entrySet()) {
            Files.createDirectories(folder.resolve(example.getKey()).getParent());
            Files.writeString(folder.resolve(example.getKey()), example.getValue());
        }
        for (Map.Entry<String, String> example : examples.entrySet()) {
            reader.read(folder.resolve(example.getKey()));
            assertThat(SCHEMA.validate(YAML.readTree(example.getValue()))).as(example.getKey()).isEmpty();
        }
        String all = String.join("\n", examples.values());
        Vocabulary.section(ConfigurationFile.class).fields().forEach(field -> assertThat(all).contains("\n" + field.word().english() + ":", "\n" + field.word().chinese() + ":"));
        Configuration merged = reader.read(folder.resolve("plans/2026/reception.yaml"));
        assertThat(merged.files()).extracting(file -> folder.relativize(file).toString()).containsExactly("office.yaml", "measures.yaml", "plans/2026/reception.yaml");
        assertThat(merged.region().value().code()).isEqualTo("410181");
        assertThat(merged.severityOfRules().get("team/briefed").value()).isEqualTo(Severity.WARNING);
    }

    @Test
    void the_examples_of_the_chinese_page_are_read_and_use_every_key() throws IOException {
        Map<String, String> examples = examples("docs/configuration.zh-CN.md");
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve("office.yaml"), examples().get("office.yaml"));
        for (Map.Entry<String, String> example : examples.entrySet()) {
            Files.createDirectories(folder.resolve(example.getKey()).getParent());
            Files.writeString(folder.resolve(example.getKey()), example.getValue());
        }
        for (Map.Entry<String, String> example : examples.entrySet()) {
            reader.read(folder.resolve(example.getKey()));
            assertThat(SCHEMA.validate(YAML.readTree(example.getValue()))).as(example.getKey()).isEmpty();
        }
        String all = String.join("\n", examples.values());
        Vocabulary.section(ConfigurationFile.class).fields().forEach(field -> assertThat(all).contains("\n" + field.word().chinese() + ":"));
    }

    @Test
    void the_chinese_measures_say_the_same_as_english_ones() throws IOException {
        Files.writeString(folder.resolve("reception.yaml"), examples().get("办法.yaml"));
        Configuration read = reader.read(folder.resolve("reception.yaml"));
        assertThat(read.standards()).singleElement().satisfies(setting -> {
            assertThat(setting.value().values().get(0).region()).isEqualTo("410181");
            assertThat(read.appliedTo(Standards.of(RULES, Derivations.dimensions())).values(setting.value(), null, null)).filteredOn(PlacedValue::local).singleElement()
                    .satisfies(value -> assertThat(value.where()).hasToString("{plan.kind=[domestic-official], meal.form=[buffet]}"));
        });
        assertThat(read.instruments().get(0).value().title().en()).isEqualTo("本市公务接待办法");
    }

    static Stream<Path> kept() throws IOException {
        List<Path> kept = new ArrayList<>();
        for (String root : List.of("examples", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.getFileName().toString().equals(Configuration.FILE_NAME)).sorted().forEach(kept::add);
            }
        }
        return kept.stream();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void the_configurations_that_are_kept_with_the_program_are_valid(Path file) throws IOException {
        reader.read(file);
        JsonNode tree = YAML.readTree(file.toFile());
        assertThat(SCHEMA.validate(tree)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "region: 郑州市", "reception-config: 2", "reception-config: 1\nregions: 郑州市", "reception-config: 1\nfail-on: never", "reception-config: 1\nexclude: {a: b}",
        "reception-config: 1\nexclude: ['!drafts/']", "reception-config: 1\nexclude: ['drafts\\plan.yaml']", "reception-config: 1\nseverities: [service/local-character]",
        "reception-config: 1\nseverities: [{rule: service/local-character, severity: fatal}]", "reception-config: 1\nseverities: [{rule: service/local-character, level: info}]",
        "reception-config: 1\nstandards: {standard: working-meal-cap}", "reception-config: 1\nstandards: [{standard: working-meal-cap, values: [{from: soon}]}]",
        "reception-config: 1\ninstruments: [{instrument: own, in-force: 2024-02-31}]", "reception-config: 1\nrules: ./rules"})
    void the_schema_rejects_what_the_reader_rejects(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("reception.yaml"), text + "\n");
        assertThatThrownBy(() -> reader.read(file)).isInstanceOf(InvalidFileException.class);
        assertThat(SCHEMA.validate(YAML.readTree(text))).isNotEmpty();
    }
}
