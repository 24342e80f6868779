package reception.cli.baseline;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import reception.cli.files.InputFile;
import reception.cli.files.PlanFiles;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.read.YamlReader;
import reception.report.Finding;
import reception.vocabulary.Term;

/**
 * The findings that are known and fail nothing: for each plan file, how often it has which. The file holds no message and nothing of a plan; its entries stand one
 * a line and in order, so that changes of it can be reviewed.
 */
public final class Baseline {

    /** The version of the file's format. */
    static final int FORMAT_VERSION = 1;
    private static final String VERSION_KEY = "reception-baseline";

    /** What makes two findings of a file the same. */
    record Key(String rule, String fingerprint) implements Comparable<Key> {

        static Key of(Finding finding) {
            return new Key(finding.rule().id(), finding.fingerprint());
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::rule).thenComparing(Key::fingerprint).compare(this, other);
        }
    }

    @Term(zh = "基线")
    private record BaselineFile(Place at, Integer receptionBaseline, List<BaselineEntry> entries) {
    }

    @Term(zh = "基线条目")
    private record BaselineEntry(Place at, String file, String rule, String fingerprint, Integer count) {
    }

    private final Path folder;
    private final SortedMap<String, SortedMap<Key, Integer>> files = new TreeMap<>();

    /** An empty one, for plans named relative to the folder of a file. */
    Baseline(Path file) {
        this.folder = PlanFiles.real(file.toAbsolutePath().getParent());
    }

    /**
     * Reads a baseline.
     *
     * @throws InvalidFileException if it is damaged, with every error
     */
    public static Baseline read(Path file) throws InputFile.UnreadableException {
        SourceText.Decoded decoded = SourceText.decode(file.toString(), InputFile.read(file));
        if (decoded.source().isEmpty()) {
            throw new InvalidFileException(file.toString(), List.of(decoded.error().orElseThrow()));
        }
        String text = decoded.source().get().text();
        YamlReader.Documents documents = YamlReader.read(decoded.source().get());
        List<InputError> errors = new ArrayList<>();
        documents.errors().forEach(error -> errors.add(text.contains(VERSION_KEY) ? error : new InputError(error.kind(), error.span(), error.unquoted())));
        Binder binder = new Binder(errors);
        BaselineFile content = null;
        if (errors.isEmpty()) {
            boolean isBaseline = documents.roots().size() == 1 && documents.roots().get(0) instanceof Node.Mapping root
                    && root.get(VERSION_KEY) instanceof Node.Scalar version && version.text().equals(String.valueOf(FORMAT_VERSION));
            if (isBaseline) {
                content = binder.bind(BaselineFile.class, documents.roots().get(0), "", "");
            } else {
                binder.report(InputError.Kind.UNKNOWN_VALUE, new Span(1, 1, 1), "这不是基线文件：应有 \"" + VERSION_KEY + "\": " + FORMAT_VERSION,
                        "this is no baseline: \"" + VERSION_KEY + "\": " + FORMAT_VERSION + " is expected");
            }
        }
        Baseline baseline = new Baseline(file);
        if (errors.isEmpty()) {
            content.entries().forEach(entry -> baseline.add(entry, binder));
        }
        if (!errors.isEmpty()) {
            throw new InvalidFileException(file.toString(), errors);
        }
        return baseline;
    }

    private void add(BaselineEntry entry, Binder binder) {
        if (entry.file() == null || entry.rule() == null || entry.fingerprint() == null || entry.count() == null) {
            binder.report(InputError.Kind.MISSING_KEY, entry.at().span(), "基线条目须有 file、rule、fingerprint 和 count",
                    "an entry of a baseline needs file, rule, fingerprint and count");
            return;
        }
        Integer other = entries(entry.file()).put(new Key(entry.rule(), entry.fingerprint()), entry.count());
        if (other != null) {
            binder.report(InputError.Kind.DUPLICATE_KEY, entry.at().span(), "同一条目重复，请删去其一", "this entry stands twice; remove one of them");
        }
    }

    /** The name of a plan's file in this baseline: relative to the baseline's folder, with forward slashes. */
    String nameOf(Path file) {
        return PlanFiles.withSlashes(folder.relativize(PlanFiles.place(file)));
    }

    /** Whether there is a file of that name. */
    public boolean isThere(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** The names of all files, sorted. */
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** The entries of a file, which can be changed. */
    Map<Key, Integer> entries(String file) {
        return files.computeIfAbsent(file, unused -> new TreeMap<>());
    }

    /** Writes it as JSON. */
    void write(Writer out) throws IOException {
        out.write("{\n  \"" + VERSION_KEY + "\": " + FORMAT_VERSION + ",\n  \"entries\": [");
        String separator = "\n";
        for (Map.Entry<String, SortedMap<Key, Integer>> file : files.entrySet()) {
            for (Map.Entry<Key, Integer> entry : file.getValue().entrySet()) {
                out.write(separator + "    {\"file\": " + quoted(file.getKey()) + ", \"rule\": " + quoted(entry.getKey().rule())
                        + ", \"fingerprint\": " + quoted(entry.getKey().fingerprint()) + ", \"count\": " + entry.getValue() + "}");
                separator = ",\n";
            }
        }
        out.write("\n  ]\n}\n");
    }

    private static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
