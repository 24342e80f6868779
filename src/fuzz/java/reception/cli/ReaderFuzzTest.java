package reception.cli;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer looks for inputs that reach new code of a reader and break what {@link FileReader} promises; it starts from the inputs that {@code HostileInputTest} reads.
 * A dictionary's entries are written as libFuzzer reads them, where a backslash escapes.
 */
class ReaderFuzzTest {

    private static final String FOR = "5m";

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = FOR)
    @DictionaryEntries({"reception-plan: 1", "接待方案: 1", "meals:", "guests:", "people:", "visit:", "none", "待定", "&a", "*a", "<<:", "!!str", "- ", "---\\x0A", "? ", "|+\\x0A", "\"\\\\u", "2026-11-03", "密级"})
    void plan(byte[] bytes) throws IOException {
        FileReader.PLAN.read(bytes, folder);
    }

    @FuzzTest(maxDuration = FOR)
    @DictionaryEntries({"reception-config: 1", "接待配置: 1", "extends:", "exclude: [", "severities:", "rule: service/*", "standards:", "values:", "ladder:", "share: 1/3", "season:", "instruments:", "where:", "folder:"})
    void configuration(byte[] bytes) throws IOException {
        FileReader.CONFIGURATION.read(bytes, folder);
    }

    @FuzzTest(maxDuration = FOR)
    @DictionaryEntries({"standard:", "values:", "region: CN", "from: 2024-01-01", "ladder:", "season: {from: \"06-01\", until: \"08-31\"}", "table: {file: a.csv, dimension: diners.rank, columns: [a]}", "share: 1/3", "where: {plan.kind: [a]}"})
    void standard(byte[] bytes) throws IOException {
        FileReader.STANDARD.read(bytes, folder);
    }

    @FuzzTest(maxDuration = FOR)
    @DictionaryEntries({"severity: error", "owner:", "about: Meal", "needs: [", "title: {zh: a, en: b}", "message:", "cases:", "given:", "expect: violated", "cites:", "fix: remove"})
    void card(byte[] bytes) throws IOException {
        FileReader.CARD.read(bytes, folder);
    }

    @FuzzTest(maxDuration = FOR)
    @DictionaryEntries({"{\"reception-baseline\": 1, \"entries\": [", "\"file\": ", "\"rule\": ", "\"fingerprint\": ", "\"count\": 1"})
    void baseline(byte[] bytes) throws IOException {
        FileReader.BASELINE.read(bytes, folder);
    }
}
