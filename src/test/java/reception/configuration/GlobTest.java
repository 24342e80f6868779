package reception.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ' ', value = {"*.yaml a.yaml a/b.yaml", "a?c abc a/c", "a?c a密c ac", "a*c ac a/c", "**/p p xp", "**/p a/b/p a/b/xp", "a/**/b a/b ab", "a/**/b a/x/y/b a/xb",
            "a/** a/b/c a", "[ab]x ax cx", "[!ab]x cx ax", "[a-c]x bx dx", "[]]x ]x [x", "[a-]x -x bx", "[[:digit:]]x 7x ax", "[[:upper:]_-]x _x ax", "[!/]x ax /x", "\\\\*x `*x` ax", "[\\\\]]x ]x ax"})
    void both_syntaxes_share_their_wildcards(String pattern, String fitting, String other) {
        for (Glob.Syntax syntax : Glob.Syntax.values()) {
            Glob glob = Glob.of(pattern.replace("\\\\", "\\"), syntax);
            assertThat(glob.matches(fitting.replace("`", ""))).as(pattern + " " + fitting).isTrue();
            assertThat(glob.matches(other)).as(pattern + " " + other).isFalse();
        }
    }

    @Test
    void braces_and_stars_within_names_differ() {
        Glob choice = Glob.of("{a,b*,**/c}/{x,}z", Glob.Syntax.COMMAND_LINE);
        assertThat(List.of("a/xz", "b1/z", "c/z", "d/e/c/xz")).allMatch(choice::matches);
        assertThat(List.of("{a,b*,**/c}/{x,}z", "ab/z", "a/x", "b/c/b/z")).noneMatch(choice::matches);
        assertThat(Glob.of("{a,b}", Glob.Syntax.IGNORE_FILE).matches("{a,b}")).isTrue();
        assertThat(Glob.of("a**b", Glob.Syntax.COMMAND_LINE).matches("a/b")).isTrue();
        assertThat(Glob.of("a**b", Glob.Syntax.IGNORE_FILE).matches("a/b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a", "[]", "[!]", "a\\", "[[:alpha:]", "[[:none:]]", "{a", "{a,{b}}", "[a-"})
    void what_is_not_closed_is_refused(String pattern) {
        assertThatThrownBy(() -> Glob.of(pattern, Glob.Syntax.COMMAND_LINE)).isInstanceOf(PatternSyntaxException.class);
    }

    /** Whatever is repeated, and however often: no way of going back makes the match longer. */
    @ParameterizedTest
    @EnumSource
    void no_pattern_keeps_a_match_from_ending(Glob.Syntax syntax) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String piece : List.of("*a", "a*", "**", "**/", "?*", "[ab]*", "*[!b]", "{a,aa}", "{*,a*}", "a/**/", "*a/")) {
                for (String name : List.of("a".repeat(255), "a/".repeat(127) + "a", "aa".repeat(2000))) {
                    assertThat(Glob.of(piece.repeat(40) + "\u0001", syntax).matches(name)).isFalse();
                }
            }
            for (String piece : List.of("[[:", "[[:alpha:]", "{", "\\", "[!", "{a}", "*")) {
                try {
                    Glob.of(piece.repeat(100_000), syntax).matches("aa");
                } catch (PatternSyntaxException expected) {
                    assertThat(expected.getPattern()).startsWith(piece);
                }
            }
        });
    }
}
