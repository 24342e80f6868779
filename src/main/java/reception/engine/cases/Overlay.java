package reception.engine.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Node;

/** Lays a fragment of a plan over another one. */
public final class Overlay {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private Overlay() {
    }

    /** The base with the fragment's keys: a mapping is merged, all else replaces; an empty value removes the key. */
    public static Node over(Node base, Node fragment) {
        Node result = base;
        if (fragment instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                List<Object> path = path(entry.key().text());
                result = put(result, path, 0, entry.value(), entry.key());
            }
        }
        return result;
    }

    private static List<Object> path(String key) {
        List<Object> path = new ArrayList<>();
        Matcher matcher = STEP.matcher(key);
        while (matcher.find()) {
            path.add(matcher.group(1) != null ? matcher.group(1) : (Object) Integer.valueOf(matcher.group(2)));
        }
        return path;
    }

    private static Node put(Node base, List<Object> path, int depth, Node value, Node.Scalar key) {
        if (depth == path.size()) {
            return merged(base, value);
        }
        if (path.get(depth) instanceof Integer index) {
            List<Node> items = base instanceof Node.Sequence sequence ? new ArrayList<>(sequence.items()) : new ArrayList<>();
            while (items.size() <= index) {
                items.add(new Node.Mapping(key.span(), List.of()));
            }
            items.set(index, put(items.get(index), path, depth + 1, value, key));
            return new Node.Sequence(key.span(), items);
        }
        String step = (String) path.get(depth);
        List<Node.Entry> entries = base instanceof Node.Mapping mapping ? new ArrayList<>(mapping.entries()) : new ArrayList<>();
        Node old = new Node.Mapping(key.span(), entries).get(step);
        entries.removeIf(entry -> entry.key().text().equals(step));
        boolean removes = depth == path.size() - 1 && value instanceof Node.Scalar scalar && scalar.isNull();
        if (!removes) {
            entries.add(new Node.Entry(new Node.Scalar(key.span(), step, false), put(old, path, depth + 1, value, key)));
        }
        return new Node.Mapping(key.span(), entries);
    }

    private static Node merged(Node base, Node value) {
        return base instanceof Node.Mapping && value instanceof Node.Mapping ? over(base, value) : value;
    }
}
