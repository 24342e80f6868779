package reception.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;

/** Plans to measure with. */
final class Plans {

    private static final List<String> EXAMPLES = List.of("chinese-keys", "clean-domestic-visit");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Plans() {
    }

    /** One of the plans of 120 to 150 lines of the examples, with another host and other counts for each number. */
    static byte[] typical(int number) throws IOException {
        String text = Files.readString(Path.of("examples", EXAMPLES.get(number % EXAMPLES.size()), "plan.yaml"));
        return (text + "\n# " + number + "\n").replace("12 人", number % 20 + 2 + " 人").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes so many typical plans into a folder. */
    static Path folder(Path parent, int count) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("plans-" + count));
        for (int i = 0; i < count; i++) {
            Files.write(folder.resolve("plan-" + i + ".yaml"), typical(i));
        }
        return folder;
    }

    /** A plan in which every list of things, outside other such lists, has so many items: those of an example again and again, each round a day later. */
    static byte[] grown(int items) throws IOException {
        SourceText text = new SourceText("plan.yaml", new String(typical(1), StandardCharsets.UTF_8), "");
        StringBuilder json = new StringBuilder();
        write(json, YamlReader.read(text).roots().get(0), items, 0);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder json, Node node, int items, int daysLater) {
        if (node instanceof Node.Mapping mapping) {
            json.append('{');
            String separator = "";
            for (Node.Entry entry : mapping.entries()) {
                json.append(separator).append('"').append(entry.key().text()).append("\":");
                write(json, entry.value(), items, daysLater);
                separator = ",";
            }
            json.append('}');
        } else if (node instanceof Node.Sequence sequence) {
            boolean grows = items > 0 && sequence.items().get(0) instanceof Node.Mapping;
            int size = grows ? items : sequence.items().size();
            json.append('[');
            for (int i = 0; i < size; i++) {
                json.append(i == 0 ? "" : ",\n");
                write(json, sequence.items().get(i % sequence.items().size()), grows ? 0 : items, grows ? i / sequence.items().size() : daysLater);
            }
            json.append(']');
        } else if (node instanceof Node.Scalar scalar) {
            Matcher day = DAY.matcher(scalar.text());
            String value = day.lookingAt() ? LocalDate.parse(day.group()).plusDays(daysLater) + scalar.text().substring(day.end()) : scalar.text();
            json.append('"').append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
    }
}
