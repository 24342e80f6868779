package reception.format.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.nodes.Tag;
import reception.format.InputError;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.Span;
import reception.vocabulary.Text;

/** Reads YAML or JSON text as a tree in which every value keeps its place; nothing in the text is ever run or loaded. */
public final class YamlReader {

    /** The longest text that is read, in characters. */
    public static final int MAX_CHARACTERS = 32 * 1024 * 1024;
    /** How many lists and mappings may stand in one another. */
    public static final int MAX_DEPTH = 50;
    private static final int MAX_NODES = 2_000_000;
    private static final int MAX_DOCUMENTS = 1000;
    private static final int REPLACEMENT = 0xfffd;
    /** The YAML scanner copies what it has seen of a long stretch again and again, so that its cost grows with the square of the length. */
    private static final int MAX_LINE = 100_000;
    /** The types of YAML's own that say no more than the value itself does. */
    private static final Set<String> PLAIN_TAGS = Stream.of("str", "int", "float", "bool", "timestamp", "seq", "map").map(Tag.PREFIX::concat).collect(Collectors.toUnmodifiableSet());

    /** The reader's own limit on nesting comes first, since it knows the place. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH + 2).maxNumberLength(1000)
            .maxStringLength(MAX_CHARACTERS).build();
    private static final JsonFactory YAML = yamlFactory();
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    private YamlReader() {
    }

    /**
     * The documents of a text, as far as it can be read, and why it cannot be read further.
     *
     * @param begun what was read at the top of the document in which the reading ended, without what was being read there; null if there was nothing
     */
    public record Documents(List<Node> roots, List<InputError> errors, Node.Mapping begun) {

        private static Documents unread(InputError error) {
            return new Documents(List.of(), List.of(error), null);
        }
    }

    /** Reads every document of a text. */
    public static Documents read(SourceText source) {
        if (source.text().length() > MAX_CHARACTERS) {
            return Documents.unread(new InputError(InputError.Kind.TOO_LARGE, new Span(1, 1, 1), new Text(
                    "文件超过" + MAX_CHARACTERS + "个字符，不读取", "the file has more than " + MAX_CHARACTERS + " characters and is not read")));
        }
        if (looksLikeJson(source)) {
            Documents asJson = read(source, JSON);
            if (asJson.errors().isEmpty() || source.name().endsWith(".json")) {
                return asJson;
            }
        }
        int line = longLine(source.text());
        return line == 0 ? read(source, YAML) : Documents.unread(new InputError(InputError.Kind.TOO_LARGE, new Span(line, 1, 2), new Text(
                "这一行超过" + MAX_LINE + "个字符，不读取", "this line has more than " + MAX_LINE + " characters; the file is not read")));
    }

    /** The number of the first line that is too long; 0 if none is. */
    public static int longLine(String text) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end - start > MAX_LINE) {
                return line;
            }
            start = end + 1;
            line++;
        }
        return text.length() - start > MAX_LINE ? line : 0;
    }

    private static boolean looksLikeJson(SourceText source) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i) == '{' || text.charAt(i) == '[';
            }
        }
        return false;
    }

    private static Documents read(SourceText source, JsonFactory factory) {
        List<Node> roots = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        Node.Mapping begun = null;
        try (JsonParser parser = factory.createParser(source.text())) {
            TreeBuilder builder = new TreeBuilder(parser);
            try {
                while (parser.nextToken() != null) {
                    if (roots.size() == MAX_DOCUMENTS) {
                        throw tooLarge(builder.span(), "一个文件中的文档（以“---”分隔）超过" + MAX_DOCUMENTS + "份，不再读取",
                                "the file has more than " + MAX_DOCUMENTS + " documents (parted by \"---\") and is read no further");
                    }
                    roots.add(builder.node(0));
                }
            } catch (UnreadableException e) {
                errors.add(e.error);
            } catch (JsonProcessingException e) {
                errors.add(SyntaxErrors.describe(source, e, parser.currentLocation()));
            }
            begun = errors.isEmpty() ? null : builder.begun();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
        return new Documents(roots, errors, begun);
    }

    private static JsonFactory yamlFactory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        return new EventParser.Factory(YAMLFactory.builder().loaderOptions(options).streamReadConstraints(CONSTRAINTS));
    }

    private static UnreadableException tooLarge(Span span, String zh, String en) {
        return new UnreadableException(new InputError(InputError.Kind.TOO_LARGE, span, new Text(zh, en)));
    }

    /** Ends the reading. */
    private static final class UnreadableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient InputError error;

        UnreadableException(InputError error) {
            super(null, null, false, false);
            this.error = error;
        }
    }

    private static final class TreeBuilder {

        private final JsonParser parser;
        private final EventParser yaml;
        private final Map<String, Anchored> anchors = new HashMap<>();
        private Node.Mapping begun;
        private int nodes;

        private record Anchored(Node node, int size) {
        }

        TreeBuilder(JsonParser parser) {
            this.parser = parser;
            this.yaml = parser instanceof EventParser yamlParser ? yamlParser : null;
        }

        /** The mapping at the top of the current document, as far as it has been read; null if there is none. */
        Node.Mapping begun() {
            return begun;
        }

        Node node(int depth) throws IOException {
            int before = nodes;
            Span start = span();
            count(1, start);
            if (yaml != null && yaml.isCurrentAlias()) {
                return alias(start);
            }
            if (depth >= MAX_DEPTH && parser.currentToken().isStructStart()) {
                throw tooLarge(start, "内容嵌套超过" + MAX_DEPTH + "层，不再读取", "nested more than " + MAX_DEPTH + " deep; the file is read no further");
            }
            String anchor = anchor();
            Node node = switch (parser.currentToken()) {
                case START_OBJECT -> mapping(start, depth);
                case START_ARRAY -> sequence(start, depth);
                default -> scalar();
            };
            if (anchor != null) {
                anchors.put(anchor, new Anchored(node, nodes - before));
            }
            return node;
        }

        /** The anchor of a key or value, whose type must be none that asks for more than reading. */
        private String anchor() {
            if (yaml == null) {
                return null;
            }
            String tag = yaml.tag();
            if (tag != null && !tag.equals("!") && !PLAIN_TAGS.contains(tag)) {
                throw new UnreadableException(InputError.quoting(InputError.Kind.SYNTAX, yaml.start(), quotes -> new Text(
                        "不能用“!”指定类型（" + quotes.of(tag) + "）：文件只作数据读取，请删去", "no type can be given with \"!\" (" + quotes.of(tag) + "): the file is read as data only; leave it out")));
            }
            return yaml.anchor();
        }

        private Node alias(Span start) throws IOException {
            Anchored anchored = anchors.get(parser.getText());
            if (anchored == null) {
                String name = parser.getText();
                throw new UnreadableException(InputError.quoting(InputError.Kind.SYNTAX, start, quotes -> new Text(
                        "别名 *" + quotes.of(name) + " 之前没有对应的锚点 &" + quotes.of(name),
                        "the alias *" + quotes.of(name) + " has no anchor &" + quotes.of(name) + " before it")));
            }
            count(anchored.size(), start);
            return anchored.node();
        }

        private Node mapping(Span start, int depth) throws IOException {
            List<Node.Entry> entries = new ArrayList<>();
            begun = depth == 0 ? new Node.Mapping(start, entries) : begun;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Node.Scalar key = new Node.Scalar(span(), wellFormed(parser.currentName()), false);
                String anchor = anchor();
                if (anchor != null) {
                    anchors.put(anchor, new Anchored(key, 1));
                }
                parser.nextToken();
                entries.add(new Node.Entry(key, node(depth + 1)));
            }
            return new Node.Mapping(start, entries);
        }

        private Node sequence(Span start, int depth) throws IOException {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new Node.Sequence(start, items);
        }

        private Node scalar() throws IOException {
            boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
            String text = isNull ? "" : wellFormed(parser.getText());
            return new Node.Scalar(span(), text, isNull);
        }

        /** The text with U+FFFD for half a character, which an escape can write and no encoding of a report can hold. */
        private static String wellFormed(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    StringBuilder whole = new StringBuilder(text.length());
                    text.codePoints().map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c).forEach(whole::appendCodePoint);
                    return whole.toString();
                }
            }
            return text;
        }

        private void count(int more, Span at) {
            nodes += more;
            if (nodes > MAX_NODES) {
                throw tooLarge(at, "内容超过" + MAX_NODES + "项（别名按展开计），不再读取",
                        "more than " + MAX_NODES + " values, with aliases written out; the file is read no further");
            }
        }

        private Span span() throws IOException {
            JsonLocation start = parser.currentTokenLocation();
            JsonToken token = parser.currentToken();
            int column = start.getColumnNr();
            int end = column + 1;
            if (token != null && (token.isScalarValue() || token == JsonToken.FIELD_NAME)) {
                JsonLocation after = parser.currentLocation();
                boolean oneLine = yaml != null && after.getLineNr() == start.getLineNr() && after.getColumnNr() > column;
                end = oneLine ? after.getColumnNr() : column + Math.max(1, parser.getText() == null ? 0 : parser.getText().codePointCount(0, parser.getText().length()));
            }
            return new Span(start.getLineNr(), column, end);
        }
    }
}
