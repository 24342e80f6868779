package reception.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.format.read.YamlReader;

/** Places and encodings of bytes, and the places of what a JSON parser stops at. */
class SourceTextTest {

    private static String decoded(String octets) {
        SourceText.Decoded decoded = SourceText.decode("plan.yaml", octets.replace('/', '\n').getBytes(StandardCharsets.ISO_8859_1));
        return decoded.source().map(SourceText::text).orElseGet(() -> {
            Span span = decoded.error().orElseThrow().span();
            String message = decoded.error().orElseThrow().message().en();
            return span.line() + ":" + span.column() + " " + message.replaceAll(".*looks like ([^;]+);.*", "$1").replaceAll("; save .*", "");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'\u00ef\u00bb\u00bf', ''", "'\u00ef\u00bb\u00bfa', a", "'\u00ef\u00bb', '1:1 GB18030 (GBK)'",
        "'\u00ff\u00fe', '1:1 UTF-16'", "'\u00fe\u00ff', '1:1 UTF-16'", "'\u00ffa', '1:1 the file is not UTF-8'", "'\u00feb', '1:1 GB18030 (GBK)'",
        "'a\u0000bcd', '1:1 UTF-16'", "'a/\u00e4\u00bd\u00a0\u00f0\u009f\u0098\u0080\u00ff', '2:3 the file is not UTF-8'",
        "'\u00ef\u00bb\u00bfab\u00b7\u00bd', '1:3 GB18030 (GBK)'",
    })
    void what_is_not_utf8_is_named_at_its_first_byte(String octets, String expected) {
        assertThat(decoded(octets)).isEqualTo(expected);
    }

    @Test
    void a_few_zeros_are_no_other_encoding() {
        assertThat(decoded("abcdefg\u0000i")).isEqualTo("abcdefg\u0000i");
        assertThat(decoded("a".repeat(64) + "\u0000".repeat(64))).hasSize(128);
    }

    @Test
    void lines_are_counted_from_one_and_end_before_their_line_end() {
        SourceText text = new SourceText("plan.yaml", "a\r\n\nb", "");

        assertThat(new String[] {text.line(1), text.line(2), text.line(3), text.line(4), text.line(5)}).containsExactly("a", "", "b", "", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"a\": \"\u0007\u0007\"}       | 1:8 the control character U+0007 stands here; delete it",
        "{\" \u0001\": 1}                | 1:4 the control character U+0001 stands here; delete it",
        "{\"\u0001\": 1}                 | 1:3 the control character U+0001 stands here; delete it",
        "{\"a\": 1\u0002}                | 1:8 the control character U+0002 stands here; delete it",
        "{/\"a\": \"b/\"}                | 2:8 a quotation mark is not closed",
        "{\"a\": \"x\ty\"}               | 1:9 the control character U+0009 stands here; delete it",
        "{\"a\": 1,, \"b\": 2}           | 1:9 YAML syntax error",
    })
    void a_json_parser_stops_at_the_character_that_is_wrong(String json, String expected) {
        InputError error = YamlReader.read(new SourceText("plan.json", json.replace('/', '\n'), "")).errors().get(0);

        assertThat(error.span().line() + ":" + error.span().column() + " " + error.message().en()).startsWith(expected);
    }
}
