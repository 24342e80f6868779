package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import reception.ReceptionChecker;
import reception.cli.baseline.Baseline;
import reception.cli.files.InputFile;
import reception.configuration.ConfigurationReader;
import reception.format.InvalidFileException;
import reception.format.SourceText;
import reception.format.edit.YamlEditor;
import reception.format.pack.RuleFolder;
import reception.plan.PlanDocument;
import reception.plan.reading.PlanReader;
import reception.rule.RuleBook;
import reception.standard.Standards;

/**
 * The readers of what users write. Whatever a file holds, each makes something of it or says with a place what is wrong; anything else is
 * thrown as it is.
 */
enum FileReader {

    PLAN("plan.yaml") {
        @Override
        void read(Path file, byte[] bytes) {
            for (String name : List.of("plan.yaml", "plan.json")) {
                for (PlanDocument document : new PlanReader(CHECKER.standards().regions()).read(name, bytes)) {
                    assertThat(document.plan().isPresent()).isEqualTo(document.errors().isEmpty());
                    assertThat(document.errors()).allMatch(error -> error.span().isSomewhere());
                }
            }
            SourceText.decode("plan.yaml", bytes).source().ifPresent(YamlEditor::of);
        }
    },
    CONFIGURATION("reception.yaml") {
        @Override
        void read(Path file, byte[] bytes) {
            new ConfigurationReader(RULES, CHECKER.standards()).read(file);
        }
    },
    STANDARD("rules/standards/own.yaml") {
        @Override
        void read(Path file, byte[] bytes) throws IOException {
            Standards standards = CHECKER.standards().with(RuleFolder.at(file.getParent().getParent()));
            standards.all().forEach(standard -> standards.values(standard, null, null));
        }
    },
    CARD("rules/own/card.yaml") {
        @Override
        void read(Path file, byte[] bytes) throws IOException {
            RuleBook.of(RuleFolder.at(file.getParent().getParent()));
        }
    },
    BASELINE("baseline.json") {
        @Override
        void read(Path file, byte[] bytes) throws IOException {
            try {
                Baseline baseline = Baseline.read(file);
                baseline.files().forEach(baseline::isThere);
            } catch (InputFile.UnreadableException e) {
                throw new IOException(e);
            }
        }
    };

    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().withoutBuiltInRules().build();
    private static final RuleBook RULES = RuleBook.of(RuleFolder.builtIn());

    private final String name;

    FileReader(String name) {
        this.name = name;
    }

    abstract void read(Path file, byte[] bytes) throws IOException;

    /**
     * Reads bytes as a file of this sort.
     *
     * @param folder where the file is put
     * @return how many bytes were allocated on the way
     */
    long read(byte[] bytes, Path folder) throws IOException {
        Path file = folder.resolve(ordinal() + "/" + name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        long before = allocated();
        try {
            read(file, bytes);
        } catch (InvalidFileException e) {
            assertThat(e.errors()).isNotEmpty();
        }
        return allocated() - before;
    }

    /** Unlike time, this does not depend on the load of the machine. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
