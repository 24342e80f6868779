package reception.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reception.derivation.Derivations;
import reception.format.pack.RuleFolder;
import reception.vocabulary.Language;

/** Citations read as official papers of either language cite. */
class CitationTest {

    private static final Instruments INSTRUMENTS = Standards.of(RuleFolder.builtIn(), Derivations.dimensions()).instruments();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "reception-provisions-2013 | 10     | 第十条           | art. 10", "reception-provisions-2013 | 12.2   | 第十二条第二款   | art. 12, para. 2", "road-safety-regulation-2017 | 62(7) | 第六十二条第七项 | art. 62(7)",
        "eight-point-details | 1(2) | 第一部分第二条 | part 1, point 2"})
    void an_article_a_paragraph_an_item_and_a_part_are_written_out(String instrument, String article, String zh, String en) {
        Citation citation = new Citation(INSTRUMENTS.get(instrument), article, true, true);
        assertThat(citation.in(Language.ZH)).endsWith(zh).doesNotContain(article);
        assertThat(citation.in(Language.EN)).endsWith(", " + en);
    }

    @Test
    void several_parts_of_one_instrument_are_listed() {
        List<Citation> citations = List.of(new Citation(INSTRUMENTS.get("eight-point-details"), "1(1)", true, true), new Citation(INSTRUMENTS.get("eight-point-details"), "1(2)", true, true));
        assertThat(Citation.all(citations, Language.ZH)).endsWith("第一部分第一条、第一部分第二条");
        assertThat(Citation.all(citations, Language.EN)).endsWith(", part 1, point 1, and part 1, point 2");
    }
}
