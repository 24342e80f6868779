package reception.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;

/**
 * Which sheets the form has, and what stands on each: form.yaml.
 *
 * @param general what stands on the first sheet, as ways from the plan
 * @param sheets  by the way to their section or list, what stands on each, as ways from there
 */
record FormLayout(List<List<Field>> general, Map<List<Field>, List<List<Field>>> sheets) {

    private static final String FILE = "form.yaml";

    static FormLayout read() {
        Node.Mapping file = file();
        Map<List<Field>, List<List<Field>>> sheets = new LinkedHashMap<>();
        for (Node.Entry sheet : ((Node.Mapping) file.get("sheets")).entries()) {
            List<Field> way = way(SheetWords.PLAN, sheet.key().text());
            sheets.put(way, ways(Vocabulary.section(way.get(way.size() - 1).type()), sheet.value()));
        }
        return new FormLayout(ways(SheetWords.PLAN, file.get("general")), sheets);
    }

    private static List<List<Field>> ways(Section section, Node keys) {
        return ((Node.Sequence) keys).items().stream().map(key -> way(section, ((Node.Scalar) key).text())).toList();
    }

    private static List<Field> way(Section section, String keys) {
        List<Field> way = new ArrayList<>();
        Section current = section;
        for (String key : keys.split("\\.")) {
            Field field = current.byWord(key);
            if (field == null || !field.word().english().equals(key)) {
                throw new IllegalStateException("the program is damaged: " + FILE + " names \"" + keys + "\"");
            }
            way.add(field);
            current = Branch.isSection(field) ? Vocabulary.section(field.type()) : null;
        }
        return List.copyOf(way);
    }

    private static Node.Mapping file() {
        try (InputStream in = FormLayout.class.getResourceAsStream(FILE)) {
            YamlReader.Documents documents = YamlReader.read(new SourceText(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8), ""));
            if (!documents.errors().isEmpty()) {
                throw new IllegalStateException("the program is damaged: " + FILE + ": " + documents.errors());
            }
            return (Node.Mapping) documents.roots().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
