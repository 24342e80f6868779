package reception.plan.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.read.YamlReader;
import reception.visit.RegionResolver;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * Translates a plan's keys and the words that the format knows between the languages, in the text itself: comments, order, quotes and layout stay.
 * Other words for the same become the first word of the language. Immutable, safe for use by several threads.
 */
public final class PlanTranslator {

    private final PlanReader reader;

    /** @param regions resolves the names and codes of places */
    public PlanTranslator(RegionResolver regions) {
        this.reader = new PlanReader(regions);
    }

    /**
     * The text of plans in one language.
     *
     * @throws IllegalArgumentException if one of the plans cannot be read, or holds state secrets
     * @throws IllegalStateException    if the translation would not read as the same plans; that would be a fault of this program
     */
    public String translate(SourceText source, Language language) {
        boolean isReadable = reader.read(source).stream().allMatch(document -> document.plan().isPresent() && !document.classified());
        if (!isReadable) {
            throw new IllegalArgumentException(source.name() + " cannot be read, or holds state secrets");
        }
        List<Node> roots = YamlReader.read(source).roots();
        Map<Node.Scalar, String> words = new IdentityHashMap<>();
        Map<Node.Scalar, Boolean> isAmbiguous = new IdentityHashMap<>();
        roots.forEach(root -> reader.words(root, (scalar, word) -> {
            String other = words.put(scalar, word.in(language));
            if (other != null && !other.equals(word.in(language))) {
                isAmbiguous.put(scalar, true);
            }
        }));
        words.keySet().removeAll(isAmbiguous.keySet());
        String translated = new Edits(source.text()).replace(words);
        List<Node> same = YamlReader.read(new SourceText(source.name(), translated, "")).roots();
        if (!isSame(roots, same, words)) {
            throw new InvalidFileException(source.name(), List.of(new InputError(InputError.Kind.UNREADABLE, new Span(1, 1, 1), new Text(
                    "译文读出来与原方案不同，没有翻译；请看是否含有 U+2028、U+0085 之类的换行字符", "its translation would not read as the same plan, so that it is left; look for line ends such as U+2028 or U+0085 in it"))));
        }
        return translated;
    }

    private static boolean isSame(List<Node> before, List<Node> after, Map<Node.Scalar, String> words) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!isSame(before.get(i), after.get(i), words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Node before, Node after, Map<Node.Scalar, String> words) {
        if (before instanceof Node.Scalar scalar) {
            return after instanceof Node.Scalar other && other.text().equals(words.getOrDefault(scalar, scalar.text())) && other.isNull() == scalar.isNull();
        }
        if (before instanceof Node.Sequence sequence) {
            return after instanceof Node.Sequence other && isSame(sequence.items(), other.items(), words);
        }
        List<Node.Entry> entries = ((Node.Mapping) before).entries();
        return after instanceof Node.Mapping other
                && isSame(entries.stream().map(entry -> (Node) entry.key()).toList(), other.entries().stream().map(entry -> (Node) entry.key()).toList(), words)
                && isSame(entries.stream().map(Node.Entry::value).toList(), other.entries().stream().map(Node.Entry::value).toList(), words);
    }

    /** Replaces scalars in a text by where they stand. */
    private static final class Edits {

        private static final String JSON_LITERALS = "true|false|null";

        private final String text;
        private final boolean isJson;
        private final int[] yamlLines;
        private final int[] jsonLines;

        Edits(String text) {
            this.text = text;
            this.isJson = text.strip().startsWith("{") || text.strip().startsWith("[");
            this.yamlLines = lines("\n\r\u0085\u2028\u2029");
            this.jsonLines = lines("\n\r");
        }

        private int[] lines(String breaks) {
            List<Integer> starts = new ArrayList<>(List.of(0));
            for (int i = 0; i < text.length(); i++) {
                boolean isHalfABreak = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (breaks.indexOf(text.charAt(i)) >= 0 && !isHalfABreak) {
                    starts.add(i + 1);
                }
            }
            return starts.stream().mapToInt(Integer::intValue).toArray();
        }

        /** A scalar without its quotes. */
        private record Stretch(int start, int end) {
        }

        /** Replaces what can be found, and takes out of the map what stays as it is. */
        String replace(Map<Node.Scalar, String> words) {
            TreeMap<Integer, Map.Entry<Stretch, String>> edits = new TreeMap<>();
            words.entrySet().removeIf(entry -> {
                Stretch stretch = find(entry.getKey());
                if (stretch != null) {
                    edits.put(stretch.start(), Map.entry(stretch, entry.getValue()));
                }
                return stretch == null;
            });
            StringBuilder edited = new StringBuilder(text.length() + text.length() / 4);
            int done = 0;
            for (Map.Entry<Stretch, String> edit : edits.values()) {
                edited.append(text, done, edit.getKey().start()).append(edit.getValue());
                done = edit.getKey().end();
            }
            return edited.append(text, done, text.length()).toString();
        }

        private Stretch find(Node.Scalar scalar) {
            Span span = scalar.span();
            Stretch inYaml = span.line() > yamlLines.length ? null : at(codePointColumn(yamlLines[span.line() - 1], span.column()), scalar.text());
            return inYaml != null || !isJson || span.line() > jsonLines.length ? inYaml : at(jsonLines[span.line() - 1] + span.column() - 1, scalar.text());
        }

        private int codePointColumn(int line, int column) {
            int offset = line;
            for (int i = 1; i < column && offset < text.length(); i++) {
                offset += Character.charCount(text.codePointAt(offset));
            }
            return offset;
        }

        /** The scalar that begins at an offset; null if it is not written there in one piece. */
        private Stretch at(int offset, String word) {
            int start = withoutProperties(offset);
            if (start >= text.length()) {
                return null;
            }
            char first = text.charAt(start);
            if (first == '"' || first == '\'') {
                int end = closing(start, first);
                return end < 0 ? null : new Stretch(start + 1, end);
            }
            boolean isLiteral = isJson && word.matches(JSON_LITERALS);
            return isLiteral || word.isEmpty() || !text.startsWith(word, start) ? null : new Stretch(start, start + word.length());
        }

        /** Past an anchor and a tag. */
        private int withoutProperties(int offset) {
            int start = offset;
            while (start < text.length() && (text.charAt(start) == '&' || text.charAt(start) == '!')) {
                while (start < text.length() && !Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
            }
            return start;
        }

        private int closing(int opening, char quote) {
            for (int i = opening + 1; i < text.length(); i++) {
                boolean isEscape = quote == '"' && text.charAt(i) == '\\' || quote == '\'' && text.startsWith("''", i);
                if (isEscape) {
                    i++;
                } else if (text.charAt(i) == quote) {
                    return i;
                }
            }
            return -1;
        }
    }
}
