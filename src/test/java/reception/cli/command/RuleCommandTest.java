package reception.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.cli.CommandLineRun;
import reception.cli.console.ExitCode;

class RuleCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun make(String id, String about, String... more) {
        String[] words = {"rule", "new", id, "--about", about, "--rules", folder.toString(), "--lang", "en"};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more)).toArray(String[]::new);
        return CommandLineRun.of(all);
    }

    @ParameterizedTest
    @CsvSource({"cost/in-the-canteen, Meal", "team/rest, StaffMember", "accommodation/late-night, Night", "own/scenic, ScenicSite", "own/whole, Plan"})
    void a_new_rule_loads_at_once_and_its_cases_say_what_to_do(String id, String about) throws IOException {
        CommandLineRun made = make(id, about);
        assertThat(made.err()).isEmpty();
        assertThat(made.exit()).isEqualTo(ExitCode.CLEAN);
        assertThat(made.out()).contains(id + ".drl", id + ".yaml", "reception test " + folder + " " + id);
        CommandLineRun tried = CommandLineRun.of("test", "--lang", "en", folder.toString());
        assertThat(tried.err()).isEmpty();
        assertThat(tried.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(tried.out()).contains(id + ": Fill in: what the rule forbids.", id + ": Fill in: one of the things under needs is missing.", "1 rule, 4 cases, ");
    }

    @Test
    void a_scope_of_the_group_is_extended_under_its_own_variable() throws IOException {
        Files.createDirectories(folder.resolve("cost"));
        Files.copy(Path.of("examples/own-rules/cost/_scopes.drl"), folder.resolve("cost/_scopes.drl"));
        assertThat(make("cost/no-tea", "Meal", "--extends", "a working meal", "--needs", "venue,form").err()).isEmpty();
        assertThat(Files.readString(folder.resolve("cost/no-tea.drl"))).contains("rule \"no-tea\" extends \"a working meal\"", "Meal( key == $key, venue", "$meal, \"venue\"").doesNotContain("import");
        assertThat(CommandLineRun.of("test", "--lang", "en", folder.toString()).out()).contains("cost/no-tea: Fill in: what the rule forbids.");
        assertThat(make("cost/no-tea-either", "Meal", "--extends", "a working meel").err()).contains("there is no such scope: a working meel; did you mean a working meal");
    }

    @Test
    void what_is_there_is_kept_and_what_is_not_there_is_named_with_a_guess() throws IOException {
        make("cost/canteen", "Meal");
        String before = Files.readString(folder.resolve("cost/canteen.yaml"));
        CommandLineRun again = make("cost/canteen", "Gift");
        assertThat(again.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(again.err()).contains("is not overwritten");
        assertThat(Files.readString(folder.resolve("cost/canteen.yaml"))).isEqualTo(before);
        assertThat(make("cost/other", "Meel").err()).contains("there is nothing of the type Meel; did you mean Meal");
        assertThat(make("cost/other", "Meal", "--needs", "venu").err()).contains("Meal has no key venu; did you mean venue");
        assertThat(make("../other", "Meal").err()).contains("a rule's id is GROUP/NAME");
        assertThat(folder.resolve("cost/other.drl")).doesNotExist();
    }
}
