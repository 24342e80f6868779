package reception.standard.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.derivation.Derivations;
import reception.format.pack.RuleFolder;
import reception.standard.Standards;
import reception.visit.AdminLevel;

/** What the name of an organ tells of its level and system. */
class OrganLevelTest {

    private static final Organs ORGANS = Standards.of(RuleFolder.builtIn(), Derivations.dimensions()).organs();

    @ParameterizedTest
    @CsvSource({"中央组织部, CENTRAL", "国务院办公厅, CENTRAL", "财政部, CENTRAL", "交通运输部长江航务管理局, CENTRAL", "内蒙古自治区农牧厅, PROVINCE", "中共河南省委办公厅, PROVINCE", "北京市财政局, PROVINCE",
            "省财政厅, PROVINCE", "呼和浩特市农牧局, CITY", "黔南布依族苗族自治州文旅局, CITY", "市委办公室, CITY", "巩义市文化广电和旅游局, COUNTY", "鹿邑县农业农村局, COUNTY", "周口市川汇区教育局, COUNTY",
            "县委办公室, COUNTY", "鹿邑县辛集镇人民政府, TOWNSHIP", "辛集镇党委, TOWNSHIP", "川汇区人和街道办事处, TOWNSHIP"})
    void a_full_name_or_the_word_for_its_place_tells_the_level(String name, AdminLevel level) {
        assertThat(ORGANS.level(name)).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"农业技术推广中心", "办公室", "某某集团", "", "接待处"})
    void a_name_that_names_no_place_tells_nothing(String name) {
        assertThat(ORGANS.level(name)).isNull();
    }

    @Test
    void the_ministry_of_transport_and_what_bears_its_name_are_one_system() {
        assertThat(ORGANS.system("交通运输部长江航务管理局")).isEqualTo("transport");
        assertThat(ORGANS.system("河南省交通运输厅")).isNull();
        assertThat(ORGANS.system(null)).isNull();
    }
}
