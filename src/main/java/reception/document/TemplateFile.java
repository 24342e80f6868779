package reception.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;
import reception.visit.paper.ReceptionKind;
import reception.vocabulary.Vocabulary;

/** Reads template.yaml: what templates ask for. */
final class TemplateFile {

    private static final String FILE = "template.yaml";

    private TemplateFile() {
    }

    /** What a template asks for of one kind of reception. */
    record Layout(List<String> sections, Node.Mapping contents, Node.Mapping instead) {

        /** What it asks for in a section; null if it does not ask for it. */
        Node content(String section) {
            if (!sections.contains(section)) {
                return null;
            }
            Node own = instead == null ? null : instead.get(section);
            return own == null ? contents.get(section) : own;
        }
    }

    static Layout bareMinimum(ReceptionKind kind) {
        return layout("bare-minimum", kind);
    }

    static Layout full(ReceptionKind kind) {
        return layout("full", kind);
    }

    static boolean has(ReceptionKind kind) {
        return mapping(mapping(file(), "full"), "kinds").get(id(kind)) != null;
    }

    /** Paths in English keys of what a new plan takes over from an old one, with [] for each item of a list. */
    static List<String> carried() {
        return texts(file().get("carried"));
    }

    private static Layout layout(String name, ReceptionKind kind) {
        Node.Mapping template = mapping(file(), name);
        Node instead = mapping(template, "instead").get(id(kind));
        return new Layout(texts(mapping(template, "kinds").get(id(kind))), mapping(template, "sections"), instead instanceof Node.Mapping own ? own : null);
    }

    private static String id(ReceptionKind kind) {
        return Vocabulary.word(kind).english();
    }

    private static List<String> texts(Node list) {
        return ((Node.Sequence) list).items().stream().map(item -> ((Node.Scalar) item).text()).toList();
    }

    private static Node.Mapping mapping(Node.Mapping holder, String key) {
        return (Node.Mapping) holder.get(key);
    }

    private static Node.Mapping file() {
        try (InputStream in = TemplateFile.class.getResourceAsStream(FILE)) {
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
