package reception.format.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.format.InputError;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.Span;

/** Where keys and values begin and end, and what the reader still takes; / stands for a line end. */
class YamlReaderTest {

    private static YamlReader.Documents read(String name, String text) {
        return YamlReader.read(new SourceText(name, text.replace('/', '\n'), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "plan.yaml | abc: word       | 1:1-4 | 1:6-10",
        "plan.yaml | abc: \"wo\"     | 1:1-4 | 1:6-10",
        "plan.yaml | 甲: 😀乙        | 1:1-2 | 1:4-6",
        "plan.yaml | \"a\": b        | 1:1-4 | 1:6-7",
        "plan.yaml | # c/a: x/  yz   | 2:1-2 | 2:4-8",
        "plan.yaml | a: []           | 1:1-2 | 1:4-5",
        "plan.yaml | a: {b: c}       | 1:1-2 | 1:4-5",
        "plan.yaml | a: ~            | 1:1-2 | 1:4-5",
        "plan.json | {\"abc\": \"wo\"} | 1:2-5 | 1:9-11",
        "plan.json | {\"abc\": 125}  | 1:2-5 | 1:9-12",
    })
    void each_value_keeps_its_place(String name, String text, String key, String value) {
        Node.Entry entry = ((Node.Mapping) read(name, text).roots().get(0)).entries().get(0);

        assertThat(List.of(place(entry.key().span()), place(entry.value().span()))).containsExactly(key, value);
    }

    private static String place(Span span) {
        return span.line() + ":" + span.column() + "-" + span.endColumn();
    }

    @ParameterizedTest
    @CsvSource({"~, true", "null, true", "Null, true", "'', true", "nUll, false", "'\"\"', false", "'!!str ~', false", "'!!str', false"})
    void nothing_is_written_in_few_ways(String value, boolean isNull) {
        Node.Entry entry = ((Node.Mapping) read("plan.yaml", "a: " + value).roots().get(0)).entries().get(0);

        assertThat(((Node.Scalar) entry.value()).isNull()).isEqualTo(isNull);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a: \"C:\\quay\"  | 1:8",
        "a: 1/b: \"\\x\"   | 2:7",
        "a: 1/b: \"\\xZZ\" | 2:7",
        "a: 1/b: \"\\x     | 2:2",
    })
    void an_escape_that_is_none_is_not_taken_for_an_open_quote(String text, String place) {
        InputError error = read("plan.yaml", text).errors().get(0);

        assertThat(error.message().en()).contains("backslash");
        assertThat(error.span().line() + ":" + error.span().column()).isEqualTo(place);
    }

    @Test
    void text_that_speaks_of_control_characters_holds_none() {
        InputError error = read("plan.yaml", "a: 'CTRL-CHAR b: {c").errors().get(0);

        assertThat(error.message().en()).isEqualTo("a quotation mark is not closed");
    }

    @ParameterizedTest
    @CsvSource({"100000, 0", "100001, 1"})
    void a_line_has_at_most_so_many_characters_wherever_it_stands(int length, int errors) {
        String line = "#".repeat(length);
        for (String text : List.of(line, line + "/a: 1/", "a: 1/" + line, "a: 1/" + line + "/")) {
            List<InputError> found = read("plan.yaml", text).errors();
            assertThat(found).hasSize(errors).allMatch(error -> error.span().line() == (text.startsWith("a") ? 2 : 1));
        }
    }

    @Test
    void a_thousand_documents_are_read_and_no_more() {
        YamlReader.Documents most = read("plan.yaml", "--- a/".repeat(1000));
        YamlReader.Documents tooMany = read("plan.yaml", "--- a/".repeat(1001));

        assertThat(most.roots()).hasSize(1000);
        assertThat(most.errors()).isEmpty();
        assertThat(tooMany.roots()).hasSize(1000);
        assertThat(tooMany.errors()).singleElement().satisfies(error -> assertThat(error.span().line()).isEqualTo(1001));
    }

    @Test
    void json_is_read_as_yaml_where_its_name_does_not_say_that_it_is_json() {
        assertThat(read("plan.yaml", "  {a: 1}").errors()).isEmpty();
        assertThat(read("plan.json", "  {a: 1}").errors()).hasSize(1);
        assertThat(read("plan.json", "a: 1").errors()).isEmpty();
        assertThat(read("plan.yaml", "[" + "1,".repeat(60_000) + "1]").errors()).as("one long line of JSON").isEmpty();
    }

    @Test
    void the_anchor_of_akey_names_the_key() {
        Node.Mapping root = (Node.Mapping) read("plan.yaml", "&k a: b/c: *k").roots().get(0);

        assertThat(((Node.Scalar) root.get("c")).text()).isEqualTo("a");
    }
}
