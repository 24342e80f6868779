package reception.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;

/** Every figure of a place, or of another regime than the domestic official one, that was found in an instrument or a copy of one: where it stands, or why it does not. */
public final class KnownFigures {

    private static final Path TABLE = Path.of("src/test/resources/known-figures.csv");
    private static final Path REASONS = Path.of("src/test/resources/known-figures-left-out.yaml");
    private static final int COLUMNS = 8;

    /**
     * One figure.
     *
     * @param value as it was found
     * @param from  its first day as far as it is known: a day, a month or a year; "-" for none
     * @param fate  {@code in} a standard, a {@code rule} or the {@code source} of one, or {@code out}
     * @param where the standard, rule or instrument; the reason why it was left out
     */
    public record Known(String what, String region, String value, String from, String fate, String where) {
    }

    private KnownFigures() {
    }

    /** All, in the order of the table. */
    public static List<Known> all() {
        List<Known> all = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException(TABLE + " has a row of " + cells.length + " cells: " + line);
            }
            all.add(new Known(cells[1], cells[2], cells[3], cells[4], cells[6], cells[7]));
        }
        return all;
    }

    private static List<String> lines() {
        try (var lines = Files.lines(TABLE)) {
            return lines.skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why figures were left out, by the word for it. */
    public static Map<String, String> reasons() {
        try {
            Map<String, String> reasons = new LinkedHashMap<>();
            Node.Mapping file = (Node.Mapping) YamlReader.read(new SourceText("known-figures-left-out.yaml", Files.readString(REASONS), "")).roots().get(0);
            file.entries().forEach(entry -> reasons.put(entry.key().text(), ((Node.Scalar) entry.value()).text()));
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was left out, and why, for the page of coverage. */
    public static String page(Standards standards) {
        StringBuilder page = new StringBuilder("\n## Known figures that stand in no standard\n\n| reason | what, and of which place |\n|---|---|\n");
        reasons().forEach((word, reason) -> page.append("| ").append(reason).append(" | ").append(all().stream().filter(known -> known.fate().equals("out") && known.where().equals(word))
                .map(known -> known.what() + " " + place(standards, known.region())).distinct().collect(Collectors.joining(", "))).append(" |\n"));
        return page.toString();
    }

    private static String place(Standards standards, String code) {
        return standards.regions().byCode(code) == null ? code.equals("CN") ? "全国" : "" : standards.regions().fullName(standards.regions().byCode(code));
    }
}
