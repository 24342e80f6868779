package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.cli.console.ExitCode;

/** Standards that lie beside a user's rules are checked as strictly as those of a configuration. */
class OwnStandardsTest {

    private static final Path PLAN = Path.of("examples/clean-domestic-visit/plan.yaml");
    private static final String HEAD = "standard: meal-companions\nvalues:\n";
    private static final String CITE = ", cite: {instrument: reception-provisions-2013}, status: verified}\n";
    private static final String TABLE = """
            standard: lodging-limit
            values:
              - {region: CN, from: 2020-01-01, where: {night.travel-regime: other-province}, cite: {instrument: reception-provisions-2013}, status: verified,
                 table: {file: FILE, dimension: night.lodging-class, columns: [ministerial, bureau, other]}}
            """;
    private static final String ROWS = "region,season_start,season_end,ministerial,bureau,other\n410000,,,300,200,100.5\n";
    private static final int LINE_OF_FILE = 4;
    private static final int COLUMN_OF_FILE = 20;

    @TempDir
    private Path folder;
    private Path standard;

    @BeforeEach
    void makeFolder() throws IOException {
        standard = Files.createDirectories(folder.resolve("own/standards")).resolve("own.yaml");
    }

    private CommandLineRun check(String language, String text) throws IOException {
        Files.writeString(standard, text);
        return CommandLineRun.of("check", "--lang", language, "--rules", folder.resolve("own").toString(), PLAN.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ladder: [{by: diners.guests, share: x}] | own.yaml:3: | a share such as 1/3 is expected, not \"x\"",
        "ladder: [{by: diners.guests, share: 1/0}] | own.yaml:3: | a share such as 1/3 is expected",
        "ladder: [{by: nobody, plus: 1}] | own.yaml:3: | standards are not told apart by \"nobody\"; known: ",
        "ladder: [{by: diners.guests}] | own.yaml:3: | each step needs \"plus\" or \"share\"",
        "ladder: [{plus: 1}] | own.yaml:3: | \"by\" is missing",
        "value: 1, season: {from: 7-1, until: \"08-31\"} | own.yaml:3: | month and day such as \"07-01\" are expected, not \"7-1\"",
        "value: 1, season: {from: \"02-30x\", until: \"08-31\"} | own.yaml:3: | month and day such as \"07-01\" are expected",
        "value: 1, season: {from: \"07-01\"} | own.yaml:3: | \"until\" is missing",
        "value: 1, where: {kind: foreign} | own.yaml:3:54: | \"kind\" does not say whose it is; write cost-share.kind or plan.kind",
        "value: 1, where: {接待类型: 外事} | own.yaml:3:54: | \"接待类型\" does not say whose it is; write plan.kind",
        "value: 1, where: {plan.knid: foreign} | own.yaml:3:54: | \"plan\" has no property \"knid\"; did you mean \"kind\"?",
        "value: 1, where: {paln.kind: foreign} | own.yaml:3:54: | there is nothing called \"paln\" in a plan; did you mean \"plan\"?",
        "value: 1, where: {gift.kind: souvenir} | own.yaml:3:54: | standards are not told apart by \"gift.kind\"; known: ",
        "ladder: [{by: guests, plus: 1}] | own.yaml:3:50: | \"guests\" does not say whose it is; write diners.guests",
        "value: 1, where: {knid: foreign} | own.yaml:3: | standards are not told apart by \"knid\"",
        "value: 1, where: {plan.kind: foreing} | own.yaml:3: | did you mean \"foreign\"",
        "value: 1, where: {plan.kind: {a: b}} | own.yaml:3: | a single value is expected",
        "value: 1, where: [kind] | own.yaml:3: | \"where\" takes keys with values",
        "value: 1, until: 2019-12-31 | own.yaml:3: | the last day in force is before the first",
        "value: 1, level: low  | own.yaml:3:5: | takes one of value, ladder and table",
        "level: none | own.yaml:3:43: | is not set by each place, so that it cannot be none",
        "lodging: 1 | own.yaml:3: | no key \"lodging\"",
    })
    void what_avalue_could_not_be_judged_by_is_told(String value, String place, String message) throws IOException {
        CommandLineRun run = check("en", HEAD + "  - {region: CN, from: 2020-01-01, " + value + CITE);

        assertThat(run.exit()).as("%s", run).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).startsWith(standard.resolveSibling(place).toString()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void conditions_may_be_written_in_chinese() throws IOException {
        CommandLineRun run = check("en", HEAD + "  - {适用地区: CN, 施行日期: 2020-01-01, 适用情形: {接待方案.接待类型: 国内公务}, 数额: 0" + CITE);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("cost/meal-companions", "at most 0 are allowed");
        CommandLineRun foreign = check("en", HEAD + "  - {适用地区: CN, 施行日期: 2020-01-01, 适用情形: {接待方案.接待类型: [外事]}, 数额: 0" + CITE);
        assertThat(foreign.err()).isEmpty();
        assertThat(foreign.out()).as("another kind of visit").doesNotContain("cost/meal-companions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "standard: meal-alcohol/values:/  - {region: CN, from: 2020-01-01, level: some   | own.yaml:3:43: there is no level \"some\"; possible: ",
        "standard: meal-alcohol/values:/  - {region: CN, from: 2020-01-01, value: 1      | own.yaml:3:5: \"meal-alcohol\" takes a level: ",
        "standard: own/values:/  - {region: CN, from: 2020-01-01, value: 1               | own.yaml:1:1: a new standard needs standard, title, unit, stricter and resolution",
        "standard: meal-companions/values:/  - {from: 2020-01-01, value: 1               | own.yaml:3:5: \"region\" is missing",
        "standard: meal-companions/values:/  - {region: \"999999\", from: 2020-01-01, value: 1 | own.yaml:3:14: there is no administrative division with the code 999999",
    })
    void what_astandard_lacks_is_told(String text, String message) throws IOException {
        CommandLineRun run = check("en", text.replace('/', '\n') + CITE);

        assertThat(run.exit()).as("%s", run).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).startsWith(standard.resolveSibling(message).toString());
    }

    @Test
    void a_value_cites_an_instrument_that_is_there() throws IOException {
        assertThat(check("en", HEAD + "  - {region: CN, from: 2020-01-01, value: 1, status: verified, cite: {instrument: nowhere}}\n").err())
                .isEqualTo(standard + ":3:83: standards/sources.yaml has no instrument nowhere\n");
    }

    @Test
    void a_new_standard_may_use_every_key_of_the_plan() throws IOException {
        String head = "standard: own\ntitle: {zh: 本局标准}\nunit: people\nstricter: lower\nresolution: strictest\nvalues:\n";
        CommandLineRun known = check("en", head + "  - {region: CN, from: 2020-01-01, where: {itinerary-item.confirmed: yes}, ladder: [{by: guests.count, plus: 1}]" + CITE);
        CommandLineRun unknown = check("en", head + "  - {region: CN, from: 2020-01-01, where: {itinerary-item.confirmde: yes}, ladder: [{by: geusts.count, plus: 1}]" + CITE);

        assertThat(known.err()).isEmpty();
        assertThat(unknown.err().lines()).hasSize(2);
        assertThat(unknown.err()).contains("there is nothing called \"geusts\" in a plan; did you mean \"guests\"", "\"itinerary-item\" has no property \"confirmde\"; did you mean \"confirmed\"");
    }

    /** A gift has a kind of its own: a condition on the plan's is to stay one on the plan's. */
    @Test
    void a_condition_asks_for_the_root_that_it_names() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("own/cost"));
        Files.writeString(rules.resolve("gift-cap.drl"), """
                package rules.cost

                import reception.visit.welcome.*
                import reception.standard.Limit
                global reception.engine.Findings findings

                rule "gift-cap"
                when
                    $gift : Gift( $key : key )
                    $limit : Limit( of == $key, standard == "own", isExceededBy( $gift.value ) )
                then
                    findings.violated(drools.getRule(), $gift, "value", $limit);
                end
                """);
        Files.writeString(rules.resolve("gift-cap.yaml"), """
                clause: "3.3"
                severity: warning
                owner: handler
                about: Gift
                needs: [value]
                standards: [own]
                title: {zh: 礼品限额, en: Gift cap}
                why: {zh: 甲。, en: A.}
                message: {zh: "{gift.value}", en: "{gift.value}"}
                suggestion: {zh: 乙。, en: B.}
                cases:
                  - {name: The plan is foreign and so is its cap., given: {kind: foreign, gifts: [{item: 瓷碗, kind: souvenir, value: 50}]}, expect: violated, says: {gift.value: 50}}
                  - {name: A gift without a kind may fall under the cap for documents., given: {kind: foreign, gifts: [{item: 瓷碗, value: 50}]}, expect: undetermined, missing: ["gifts[0].kind"]}
                  - {name: What holds for documents does not for souvenirs., given: {kind: business, gifts: [{item: 瓷碗, kind: souvenir, value: 50}]}, expect: undetermined}
                """);
        Files.writeString(standard, "standard: own\ntitle: {zh: 礼品限额}\nunit: yuan\nstricter: lower\nresolution: strictest\nvalues:\n"
                + "  - {region: CN, from: 2020-01-01, where: {plan.kind: foreign}, value: 10" + CITE
                + "  - {region: CN, from: 2020-01-01, where: {gift.kind: material}, value: 1" + CITE);

        CommandLineRun run = CommandLineRun.of("test", "--lang", "en", folder.resolve("own").toString());

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.out()).contains("1 rule, 3 cases, 0 not as expected");
    }

    @Test
    void a_table_beside_astandard_is_read() throws IOException {
        Files.writeString(standard.resolveSibling("own.csv"), ROWS + "\n");

        CommandLineRun run = check("en", TABLE.replace("FILE", "own.csv"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("100.5");
    }

    @ParameterizedTest
    @CsvSource({"../x.csv", "../../x.csv", "../standards/../x.csv", "/etc/passwd", "link.csv", "chain.csv", "linked/x.csv"})
    void a_table_outside_its_folder_is_refused(String name) throws IOException {
        Files.writeString(folder.resolve("x.csv"), ROWS);
        Files.writeString(folder.resolve("own/x.csv"), ROWS);
        Files.createSymbolicLink(standard.resolveSibling("link.csv"), folder.resolve("x.csv"));
        Files.createSymbolicLink(standard.resolveSibling("chain.csv"), Path.of("link.csv"));
        Files.createSymbolicLink(standard.resolveSibling("linked"), folder);
        String place = standard + ":" + LINE_OF_FILE + ":" + COLUMN_OF_FILE + ": ";

        CommandLineRun english = check("en", TABLE.replace("FILE", name));
        CommandLineRun chinese = check("zh", TABLE.replace("FILE", name));

        assertThat(english).isEqualTo(new CommandLineRun(ExitCode.UNREADABLE, "",
                place + "a table lies in the folder of its standard, and so does what it links to; write its name, such as limits.csv, not \"" + name + "\"\n"));
        assertThat(chinese.err()).startsWith(place + "数据表须放在本标准所在的文件夹内").contains(name);
    }

    @ParameterizedTest
    @CsvSource({"none.csv", "'\"a\\0b\"'", "dead.csv", "sub/none.csv"})
    void a_table_that_is_not_there_is_named(String name) throws IOException {
        Files.createSymbolicLink(standard.resolveSibling("dead.csv"), Path.of("vanished"));

        CommandLineRun run = check("en", TABLE.replace("FILE", name));

        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).startsWith(standard + ":" + LINE_OF_FILE + ":" + COLUMN_OF_FILE + ": there is no table");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "370000,,,300,200                   | 2:1   | should have 6 cells, not 5",
        "370000,,,300,viel,100              | 2:14  | a number is expected, not \"viel\"",
        "370000,,,300,200,1e9               | 2:18  | a number is expected, not \"1e9\"",
        "370000,,,300,200,1.2.3             | 2:18  | a number is expected, not \"1.2.3\"",
        "370000,07-01,,300,200,100          | 2:14  | month and day such as 07-01 are expected",
        "370000,07-01,08-32,300,200,100     | 2:14  | month and day such as 07-01 are expected, not \"08-32\"",
        "379999,,,300,200,100               | 2:1   | no administrative division with the code 379999",
    })
    void a_cell_that_is_not_what_its_column_says_is_named(String row, String place, String message) throws IOException {
        Files.writeString(standard.resolveSibling("own.csv"), ROWS.lines().findFirst().orElseThrow() + "\n" + row + "\n");

        CommandLineRun run = check("en", TABLE.replace("FILE", "own.csv"));

        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).startsWith(standard.resolveSibling("own.csv") + ":" + place + ": ").contains(message);
    }

    @Test
    void columns_in_another_order_are_refused() throws IOException {
        Files.writeString(standard.resolveSibling("own.csv"), ROWS.replace("ministerial,bureau", "bureau,ministerial"));

        assertThat(check("en", TABLE.replace("FILE", "own.csv")).err())
                .isEqualTo(standard.resolveSibling("own.csv") + ":1:1: the first line should be region,season_start,season_end,ministerial,bureau,other\n");
    }

    @Test
    void a_full_set_of_standards_is_checked_as_strictly() throws IOException {
        Path rules = Path.of("rules/standards");
        for (String name : new String[] {"regions.csv", "regions.yaml", "sources.yaml"}) {
            Files.copy(rules.resolve(name), standard.resolveSibling(name));
        }
        String lodging = Files.readString(rules.resolve("lodging-limit.yaml"));

        CommandLineRun run = check("en", lodging.replace("lodging-limit-henan.csv", "../henan.csv").replace("lodging-limit.csv", "/etc/hosts"));

        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.matches(".*/standards/own\\.yaml:\\d+:19: a table lies in the folder of its standard.*"));
    }

    @Test
    void an_instrument_of_no_place_is_named() throws IOException {
        Files.writeString(standard.resolveSibling("sources.yaml"),
                "instruments:\n  - {instrument: own, title: {zh: 本局手册}, in-force: 2020-01-01, status: verified,\n     region: \"999999\"}\n");

        assertThat(check("en", HEAD + "  - {region: CN, from: 2020-01-01, value: 1, cite: {instrument: own}, status: verified}\n").err())
                .isEqualTo(standard.resolveSibling("sources.yaml") + ":3:14: there is no administrative division with the code 999999; CN stands for the whole country\n");
    }

    @Test
    void a_title_in_one_language_stands_for_both() throws IOException {
        Files.writeString(standard.resolveSibling("sources.yaml"),
                "instruments:\n  - {instrument: own, title: {zh: 本局手册}, in-force: 2020-01-01, status: verified, region: CN}\n");

        CommandLineRun run = check("en", HEAD + "  - {region: CN, from: 2020-01-01, value: 0, cite: {instrument: own}, status: verified}\n");

        assertThat(run.out()).contains("本局手册").doesNotContain("null");
    }
}
