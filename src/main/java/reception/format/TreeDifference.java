package reception.format;

import java.util.List;

/** Tells where two trees say different things; places, blanks at the ends of texts and the order of keys do not count. */
public final class TreeDifference {

    private TreeDifference() {
    }

    /** The keys that lead to the first difference, with what both say there; null if there is none. */
    public static String first(Node one, Node other) {
        return first(one, other, "");
    }

    private static String first(Node one, Node other, String path) {
        if (one instanceof Node.Mapping mapping && other instanceof Node.Mapping others) {
            for (Node.Entry entry : mapping.entries()) {
                Node value = others.get(entry.key().text());
                String below = value == null ? path + "/" + entry.key().text() : first(entry.value(), value, path + "/" + entry.key().text());
                if (below != null) {
                    return below;
                }
            }
            return others.entries().stream().map(entry -> entry.key().text()).filter(key -> mapping.get(key) == null).findFirst().map(key -> path + "/" + key).orElse(null);
        }
        if (one instanceof Node.Sequence sequence && other instanceof Node.Sequence others) {
            return first(sequence.items(), others.items(), path);
        }
        boolean isSame = one instanceof Node.Scalar scalar && other instanceof Node.Scalar text && bare(scalar).equals(bare(text));
        return isSame ? null : path.isEmpty() ? "/" : path;
    }

    private static String first(List<Node> items, List<Node> others, String path) {
        if (items.size() != others.size()) {
            return path + " (" + items.size() + ", " + others.size() + ")";
        }
        for (int i = 0; i < items.size(); i++) {
            String below = first(items.get(i), others.get(i), path + "[" + i + "]");
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static String bare(Node.Scalar scalar) {
        return scalar.text().replace("\r\n", "\n").strip();
    }
}
