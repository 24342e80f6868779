package reception.format.pack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.format.Node;
import reception.format.Span;

/**
 * Trees in the form in which the build stores them: every text once, then the nodes in the order of the tree. Reads in a fraction of the
 * time that JSON takes; places are not kept.
 */
final class NodePack {

    private static final byte NULL = 0;
    private static final byte SCALAR = 1;
    private static final byte SEQUENCE = 2;
    private static final byte MAPPING = 3;

    private NodePack() {
    }

    /** Packs named trees. */
    static byte[] write(Map<String, Node> trees) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        ByteArrayOutputStream nodes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(nodes);
        out.writeInt(trees.size());
        for (Map.Entry<String, Node> tree : trees.entrySet()) {
            writeText(out, tree.getKey(), texts);
            write(out, tree.getValue(), texts);
        }
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(pack);
        head.writeInt(texts.size());
        for (String text : texts.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            head.writeInt(bytes.length);
            head.write(bytes);
        }
        nodes.writeTo(pack);
        return pack.toByteArray();
    }

    private static void write(DataOutputStream out, Node node, Map<String, Integer> texts) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            out.writeByte(MAPPING);
            out.writeInt(mapping.entries().size());
            for (Node.Entry entry : mapping.entries()) {
                writeText(out, entry.key().text(), texts);
                write(out, entry.value(), texts);
            }
        } else if (node instanceof Node.Sequence sequence) {
            out.writeByte(SEQUENCE);
            out.writeInt(sequence.items().size());
            for (Node item : sequence.items()) {
                write(out, item, texts);
            }
        } else if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            out.writeByte(SCALAR);
            writeText(out, scalar.text(), texts);
        } else {
            out.writeByte(NULL);
        }
    }

    private static void writeText(DataOutputStream out, String text, Map<String, Integer> texts) throws IOException {
        Integer number = texts.putIfAbsent(text, texts.size());
        out.writeInt(number == null ? texts.size() - 1 : number);
    }

    /** Unpacks named trees. */
    static Map<String, Node> read(ByteBuffer in) {
        Node.Scalar[] texts = new Node.Scalar[in.getInt()];
        for (int i = 0; i < texts.length; i++) {
            int length = in.getInt();
            texts[i] = new Node.Scalar(Span.NOWHERE, new String(in.array(), in.position(), length, StandardCharsets.UTF_8), false);
            in.position(in.position() + length);
        }
        Node.Scalar none = new Node.Scalar(Span.NOWHERE, "", true);
        int size = in.getInt();
        Map<String, Node> trees = new LinkedHashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            trees.put(texts[in.getInt()].text(), node(in, texts, none));
        }
        return trees;
    }

    private static Node node(ByteBuffer in, Node.Scalar[] texts, Node.Scalar none) {
        switch (in.get()) {
            case NULL:
                return none;
            case SCALAR:
                return texts[in.getInt()];
            case SEQUENCE:
                List<Node> items = new ArrayList<>();
                for (int left = in.getInt(); left > 0; left--) {
                    items.add(node(in, texts, none));
                }
                return new Node.Sequence(Span.NOWHERE, items);
            case MAPPING:
                List<Node.Entry> entries = new ArrayList<>();
                for (int left = in.getInt(); left > 0; left--) {
                    entries.add(new Node.Entry(texts[in.getInt()], node(in, texts, none)));
                }
                return new Node.Mapping(Span.NOWHERE, entries);
            default:
                throw new IllegalStateException("the program is damaged: a pack of rules cannot be read");
        }
    }
}
