package reception.format.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.read.YamlReader;

/** What an edit leaves of a text; / stands for a line end, and nothing after the last bar for an edit that is not made. */
class YamlEditorTest {

    private static String edited(String text, Optional<List<TextEdit>> edits) {
        return edits.map(made -> TextEdit.applied(text.replace('/', '\n'), made).replace('\n', '/')).orElse(null);
    }

    private static YamlEditor editor(String text) {
        return YamlEditor.of(new SourceText("plan.yaml", text.replace('/', '\n'), "")).orElseThrow();
    }

    private static Span at(int line, int column) {
        return new Span(line, column, column + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a: [x, y, z]                     | 1 | 5  | a: [y, z]",
        "a: [x, y, z]                     | 1 | 8  | a: [x, z]",
        "a: [x, y, z]                     | 1 | 11 | a: [x, y]",
        "a: [😀, y]                       | 1 | 5  | a: [y]",
        "a: [😀, y]                       | 1 | 8  | a: [😀]",
        "a: [x, #c/  y]                   | 1 | 5  |",
        "a: [x, y #c/ ]                   | 1 | 8  |",
        "a: [x]                           | 1 | 5  | a: none",
        "甲: [x]                          | 1 | 4  | 甲: 无",
        "a: [[x, y]]                      | 1 | 6  | a: [[y]]",
        "a: [[x], y]                      | 1 | 5  | a: [y]",
        "a:/- x/- y/b: 1                  | 2 | 3  | a:/- y/b: 1",
        "a:/- x/- y/b: 1                  | 3 | 3  | a:/- x/b: 1",
        "a:/- x/# of y/- y/b: 1           | 4 | 3  | a:/- x/b: 1",
        "a:/# of all/- x/- y/b: 1         | 3 | 3  | a:/# of all/- y/b: 1",
        "a:/- x # why/- y/b: 1            | 2 | 3  | a:/- y/b: 1",
        "a:/- k: 1/  m: 2/- y             | 2 | 3  | a:/- y",
        "a:/- x/- y                       | 3 | 3  | a:/- x/",
        "a:/- - x/  - y                   | 2 | 5  |",
        "a:/  - x/b: 1                    | 2 | 5  | a: none/b: 1",
        "a: # why/  - x/b: 1              | 2 | 5  | a: none # why/b: 1",
        "a: &n/  - x/b: 1                 | 2 | 5  |",
        "a: &n [x]/b: *n                  | 1 | 8  |",
        "b: &n x/a: [*n, y]               | 2 | 5  |",
        "{\"a\": [\"x\"]}                 | 1 | 8  | {\"a\": \"none\"}",
        "{\"a\": [\"x\", \"y\"]}          | 1 | 8  | {\"a\": [\"y\"]}",
        "a: [x]                           | 1 | 6  |",
        "a: [x]                           | 2 | 5  |",
        "k: {m: [x]}/n: [y, z]            | 2 | 8  | k: {m: [x]}/n: [y]",
        "---/a: [x, y]/---/b: [z, u]      | 4 | 8  | ---/a: [x, y]/---/b: [z]",
    })
    void removing_leaves_all_else_as_it_is(String text, int line, int column, String expected) {
        assertThat(edited(text, editor(text).remove(at(line, column), true))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a: [x] | 1 | 5", "a: x | 1 | 4", "a:/- x | 2 | 3"})
    void the_only_item_stays_where_none_is_not_possible(String text, int line, int column) {
        assertThat(editor(text).remove(at(line, column), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "a: x/b: 1 ; 1 ; 4 ; a: none/b: 1",
        "a: \"x\"/b: 1 ; 1 ; 4 ; a: none/b: 1",
        "a: x # why ; 1 ; 4 ; a: none # why",
        "{\"a\": {b: c}} ; 1 ; 7 ; {\"a\": \"none\"}",
        "a:/  b: c/  d: e/f: g ; 2 ; 3 ; a: none/f: g",
        "a:/  b: |/    c//f: g ; 2 ; 3 ; a: none/f: g",
        "a: |/  x/  y/b: 1 ; 1 ; 4 ; a: none/b: 1",
        "a: !!str x ; 1 ; 4 ; a: none",
        "a: &n x ; 1 ; 4 ;",
        "b: &n x/a: *n ; 2 ; 4 ;",
        "a: [x] ; 1 ; 5 ;",
        "a: x ; 1 ; 1 ;",
    })
    void none_is_written_in_the_place_of_avalue(String text, int line, int column, String expected) {
        assertThat(edited(text, editor(text).none(at(line, column)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "a: 5/b: 1             ; 1 ; 4 ; a: 3/b: 1",
        "a: \"5\"              ; 1 ; 4 ; a: \"3\"",
        "a: \'5\' # why          ; 1 ; 4 ; a: '3' # why",
        "{\"a\": 5}            ; 1 ; 7 ; {\"a\": 3}",
        "a: &n 5               ; 1 ; 4 ;",
        "a: [5]                ; 1 ; 5 ;",
        "a: 6                  ; 1 ; 4 ;",
        "a: \"5/  \"           ; 1 ; 4 ;",
    })
    void a_figure_is_replaced_within_its_quotes(String text, int line, int column, String expected) {
        assertThat(edited(text, editor(text).replace(at(line, column), value -> value.equals("5") ? "3" : null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'a: [', 1", "'a: [x', 1", "'a: b: c', 1", "'a: [x]', 0"})
    void what_is_not_well_formed_has_no_editor(String text, int broken) {
        assertThat(YamlEditor.of(new SourceText("plan.yaml", text, "")).isEmpty()).isEqualTo(broken == 1);
    }

    @ParameterizedTest
    @CsvSource({"'[', ']', 50", "'{a: ', '}', 50", "'[{a: ', '}]', 25"})
    void what_the_reader_finds_too_deep_has_no_editor(String open, String close, int most) {
        for (int depth : new int[] {most, most + 1}) {
            SourceText text = new SourceText("plan.yaml", open.repeat(depth) + close.repeat(depth), "");
            boolean isRead = YamlReader.read(text).errors().isEmpty();

            assertThat(isRead).isEqualTo(depth == most);
            assertThat(YamlEditor.of(text).isPresent()).isEqualTo(isRead);
        }
    }

    @ParameterizedTest
    @CsvSource({"100000, true", "100001, false"})
    void what_the_reader_finds_too_long_has_no_editor(int length, boolean isRead) {
        SourceText text = new SourceText("plan.yaml", "a: 1\nb: " + "c".repeat(length - 3) + "\nd: 1\n", "");

        assertThat(YamlReader.read(text).errors().isEmpty()).isEqualTo(isRead);
        assertThat(YamlEditor.of(text).isPresent()).isEqualTo(isRead);
    }
}
