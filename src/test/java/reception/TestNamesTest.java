package reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** A test's name is the sentence that it holds: whoever reads only the names of those that fail knows what is broken. */
class TestNamesTest {

    private static final JavaClasses TESTS = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("reception");

    @Test
    void a_test_is_named_by_a_sentence_in_small_letters() {
        List<String> names = TESTS.stream().filter(type -> !type.getPackageName().equals("reception.bench")).flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class) || method.isAnnotatedWith(TestFactory.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName()).toList();
        assertThat(names).hasSizeGreaterThan(500).as("say what the test holds, like this: a_working_meal_has_a_cap").allMatch(name -> name.matches("\\w+\\.[a-z0-9]+(_[a-z0-9]+)+"));
    }
}
