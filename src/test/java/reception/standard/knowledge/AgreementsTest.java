package reception.standard.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reception.format.pack.RuleFolder;
import reception.plan.PlanTypes;
import reception.standard.file.Dimensions;
import reception.visit.When;
import reception.vocabulary.Vocabulary;

/** rules/standards/agreements.yaml against the plan format: a new day, time or name cannot be forgotten. */
class AgreementsTest {

    /** Personal texts that are no names of people. */
    private static final Set<String> NO_NAMES = Set.of("phone", "driver-phone", "contact", "nationality", "ethnicity", "diet-note", "health", "access", "gender", "language", "special-wishes");

    private final Agreements agreements = agreements();

    private static Agreements agreements() {
        try {
            return Agreements.of(RuleFolder.at(Path.of("rules")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void each_day_and_time_of_the_plan_format_is_laid_beside_another_or_stands_alone() {
        Set<String> known = new TreeSet<>(agreements.alone());
        agreements.spans().forEach(span -> known.addAll(List.of(span.first(), span.last())));
        agreements.carriedOut().forEach(pair -> known.addAll(List.of(pair.planned(), pair.actual())));
        Set<Class<?>> types = Set.of(When.class, LocalDate.class, LocalTime.class);
        Set<String> times = keys().filter(key -> types.contains(field(key).type())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(times).isEqualTo(known);
    }

    @Test
    void each_name_of_a_person_is_one_of_a_guest_or_may_be_or_never_is() {
        Set<String> known = new TreeSet<>(agreements.people().guestsNever());
        known.addAll(agreements.people().mayBeGuests());
        Set<String> names = keys().filter(key -> field(key).personal() && field(key).type() == String.class && !NO_NAMES.contains(Dimensions.property(key))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(names);
    }

    @Test
    void what_is_laid_beside_each_other_is_in_the_plan_format() {
        List<String> named = Stream.of(agreements.people().guestsNever().stream(), agreements.people().mayBeGuests().stream(), agreements.people().twoPeople().stream().flatMap(pair -> Stream.of(pair.one(), pair.other())),
                agreements.amountsInWords().stream().flatMap(words -> Stream.concat(Stream.of(words.text()), words.amounts().stream()))).flatMap(keys -> keys).toList();
        assertThat(keys().toList()).containsAll(named);
    }

    private static Stream<String> keys() {
        return PlanTypes.sections().stream().flatMap(type -> Vocabulary.section(type).fields().stream().map(field -> Dimensions.rootOf(type) + "." + field.word().english()));
    }

    private static Vocabulary.Field field(String key) {
        return PlanTypes.sections().stream().filter(type -> Dimensions.rootOf(type).equals(Dimensions.root(key))).map(type -> Vocabulary.section(type).byWord(Dimensions.property(key))).findFirst().orElseThrow();
    }
}
