package reception.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.Audit;
import reception.ReceptionChecker;
import reception.engine.cases.AcrossCaseRunner;
import reception.format.pack.RuleFolder;

/** Changes the condition of each rule across plans and looks whether its cases notice; minutes, so it runs only when it is named: {@code mvn test -Dtest=AcrossMutation}. */
class AcrossMutation {

    private static final Path ACROSS = Path.of("rules/across");

    @TempDir
    private Path folder;

    @Test
    void cases_notice_a_changed_condition() throws IOException {
        ReceptionChecker checker = ReceptionChecker.builder().build();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(ACROSS)) {
            all.forEach(files::add);
        }
        Path copy = Files.createDirectory(folder.resolve("across"));
        for (Path file : files) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        List<String> unnoticed = new ArrayList<>();
        for (Path file : files.stream().filter(each -> each.toString().endsWith(".drl") && !each.endsWith("_scopes.drl")).sorted().toList()) {
            String name = file.getFileName().toString().replace(".drl", "");
            for (String mutant : mutants(Files.readString(file))) {
                Files.writeString(copy.resolve(file.getFileName()), mutant);
                Audit audit = Audit.forCases(checker, RuleFolder.acrossAt(folder));
                AcrossCaseRunner runner = audit.caseRunner();
                RuleBook.Rule rule = audit.rules().find("across/" + name);
                if (rule.card().cases().stream().allMatch(example -> runner.run(rule, example).wrong().isEmpty())) {
                    unnoticed.add(mutant);
                }
            }
            Files.writeString(copy.resolve(file.getFileName()), Files.readString(file));
        }
        assertThat(unnoticed).isEmpty();
    }

    private static Set<String> mutants(String rule) {
        Set<String> mutants = new LinkedHashSet<>();
        mutants.add(rule.replace("isReachedBy", "isExceededBy"));
        mutants.add(rule.replace("isExceededBy", "isReachedBy"));
        mutants.add(rule.replace(" > ", " >= "));
        mutants.add(rule.replaceAll(", is\\w+\\( \\$count \\)", ""));
        mutants.remove(rule);
        // Of meals that are alike nothing is worked out unless there are two of them, so that this one changes nothing.
        mutants.removeIf(mutant -> mutant.contains("\"meals-alike\"") && mutant.contains(" >= "));
        return mutants;
    }
}
