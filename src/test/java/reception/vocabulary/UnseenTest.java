package reception.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reception.ReceptionChecker;
import reception.report.Report;

/** Characters that nobody sees are no content. */
class UnseenTest {

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final String WAIVED = "reception-plan: 1\nkind: domestic-official\nregion: \"410181\"\nguests: {count: 12}\nvisit: {arrives: 2026-03-02}\nsecurity: {police-escort: yes}\n"
            + "approval: {waivers: [{rule: conduct/police-escort, reason: %s, document: %s, approved-by: 甲}]}\n";

    @ParameterizedTest
    @ValueSource(ints = {0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x3164, 0x115f, 0x1160, 0xffa0, 0x2800, 0x034f, 0xfe0f, 0xe0100, 0x180e, 0x2063, 0x202e, 0xe0041, 0x3000, 0xa0})
    void a_text_of_them_is_blank_and_names_compare_without_them(int unseen) {
        String character = Character.toString(unseen);
        String yaml = String.format("\"\\U%08x\"", unseen);
        assertThat(Unseen.isBlank(character + " " + character)).isTrue();
        assertThat(Words.normal("接待" + (Character.isSpaceChar(unseen) || unseen == 0x2800 ? "" : character) + "方案" + character)).isEqualTo("接待方案");
        assertThat(Words.withoutBlanks("张" + character + "三" + character)).isEqualTo("张三");
        assertThat(outcome("夜间抢险", "某发〔2026〕1号")).isNotEqualTo(outcome("\"\"", "某发〔2026〕1号"));
        assertThat(outcome(yaml, "某发〔2026〕1号")).as("reason").isEqualTo(outcome("\"\"", "某发〔2026〕1号"));
        assertThat(outcome("夜间抢险", yaml)).as("document").isEqualTo(outcome("夜间抢险", "\"\""));
    }

    private static String outcome(String reason, String document) {
        Report report = CHECKER.check("plan.yaml", WAIVED.formatted(reason, document)).get(0);
        return report.inputErrors() + " " + report.verdict() + " " + report.findings().stream().map(finding -> finding.rule().id() + finding.isExcepted()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "a-b", "é", "👍", "मा", "서울"})
    void what_is_seen_stays(String text) {
        assertThat(Unseen.removedFrom(text)).isEqualTo(text);
        assertThat(Unseen.isBlank(text)).isFalse();
    }
}
