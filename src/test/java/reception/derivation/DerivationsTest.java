package reception.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reception.casefile.Comparison;
import reception.casefile.Derivation;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;

class DerivationsTest {

    @Test
    void none_needs_what_no_earlier_one_gives() {
        assertThat(Derivations.inOrder(Derivations.all())).isEqualTo(Derivations.all());
        List<Derivation> backwards = new ArrayList<>(Derivations.all());
        Collections.reverse(backwards);
        assertThatIllegalArgumentException().isThrownBy(() -> Derivations.inOrder(backwards)).withMessageContaining("needs what no earlier derivation gives");
    }

    @Test
    void the_place_of_each_one_that_needs_another_matters() {
        for (Derivation derivation : Derivations.all()) {
            if (!derivation.needs().isEmpty()) {
                List<Derivation> first = new ArrayList<>(Derivations.all());
                first.remove(derivation);
                first.add(0, derivation);
                assertThatIllegalArgumentException().as(derivation.toString()).isThrownBy(() -> Derivations.inOrder(first)).withMessageStartingWith(derivation.getClass().getSimpleName());
            }
        }
    }

    /** But for disagreements, of which each comparison may find some. */
    @Test
    void each_fact_comes_from_one_derivation() {
        List<Class<? extends Fact>> given = Derivations.all().stream().filter(derivation -> !(derivation instanceof Comparison)).flatMap(derivation -> derivation.gives().stream()).collect(Collectors.toList());
        assertThat(given).doesNotHaveDuplicates();
    }

    /** So that a finding rests no firmer than what it rests on, without a list of types in the engine. */
    @Test
    void a_fact_that_says_how_sure_or_how_verified_it_is_is_evidence() {
        Set<String> mute = new TreeSet<>();
        for (Class<? extends Fact> type : Derivations.types()) {
            Vocabulary.Section section = Vocabulary.section(type);
            boolean says = Stream.of("verified", "certain").map(section::byName).anyMatch(field -> field != null && field.type() == boolean.class);
            if (says && !Evidence.class.isAssignableFrom(type)) {
                mute.add(type.getSimpleName());
            }
        }
        assertThat(mute).isEmpty();
    }
}
