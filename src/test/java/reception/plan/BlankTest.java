package reception.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import reception.format.Place;
import reception.format.Stated;
import reception.visit.host.StaffMember;
import reception.visit.host.StaffMemberBuilder;

/** What is neither given nor stated to be none or still open is blank. */
class BlankTest {

    private static StaffMember member(Place at, String name) {
        return StaffMemberBuilder.builder().at(at).name(name).languages(List.of()).build();
    }

    @Test
    void only_what_nothing_is_said_of_is_blank() {
        Place nothing = Place.stating(Stated.NONE);
        assertThat(member(nothing, null).isBlank("name")).isTrue();
        assertThat(member(nothing, "周强").isBlank("name")).isFalse();
        assertThat(member(Place.stating(Stated.NONE, "name"), null).isBlank("name")).isFalse();
        assertThat(member(Place.stating(Stated.TO_BE_CONFIRMED, "name"), null).isBlank("name")).isFalse();
    }

    @Test
    void an_empty_list_is_no_statement() {
        assertThat(member(Place.stating(Stated.NONE), null).isBlank("languages")).isTrue();
        assertThat(member(Place.stating(Stated.NONE, "languages"), null).isBlank("languages")).isFalse();
    }

    @Test
    void a_property_that_is_not_there_is_no_blank_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> member(Place.stating(Stated.NONE), null).isBlank("nmae")).withMessage("StaffMember has no component nmae");
    }
}
