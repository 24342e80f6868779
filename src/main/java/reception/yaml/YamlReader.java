package reception.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import reception.vocabulary.Text;

/** Reads YAML or JSON text as a tree in which every value keeps its place; nothing in the text is ever run or loaded. */
public final class YamlReader {

    /** The longest text that is read, in characters. */
    public static final int MAX_CHARACTERS = 32 * 1024 * 1024;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_NODES = 2_000_000;

    private static final YAMLFactory YAML = yamlFactory();
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxNumberLength(1000).build()).build();

    private YamlReader() {
    }

    /** The documents of a text, as far as it can be read, and why it cannot be read further. */
    public record Documents(List<Node> roots, List<InputError> errors) {
    }

    /** Reads every document of a text. */
    public static Documents read(SourceText source) {
        if (source.text().length() > MAX_CHARACTERS) {
            return new Documents(List.of(), List.of(new InputError(InputError.Kind.TOO_LARGE, new Span(1, 1, 1), new Text(
                    "文件超过 " + MAX_CHARACTERS + " 个字符，不读取", "the file has more than " + MAX_CHARACTERS + " characters and is not read"))));
        }
        if (looksLikeJson(source)) {
            Documents asJson = read(source, JSON);
            if (asJson.errors().isEmpty() || source.name().endsWith(".json")) {
                return asJson;
            }
        }
        return read(source, YAML);
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
        try (JsonParser parser = factory.createParser(source.text())) {
            TreeBuilder builder = new TreeBuilder(parser, errors);
            while (parser.nextToken() != null) {
                roots.add(builder.node(0));
            }
        } catch (TooManyNodes e) {
            errors.add(new InputError(InputError.Kind.TOO_LARGE, e.span, new Text(
                    "展开别名后内容过多，不再读取", "with its aliases written out the file is too large to be read")));
        } catch (JsonProcessingException e) {
            errors.add(SyntaxErrors.describe(source, e));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
        return new Documents(roots, errors);
    }

    private static YAMLFactory yamlFactory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        return YAMLFactory.builder().loaderOptions(options)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH + 2).maxNumberLength(1000)
                        .maxStringLength(MAX_CHARACTERS).build()).build();
    }

    private static final class TooManyNodes extends RuntimeException {
        private final transient Span span;

        TooManyNodes(Span span) {
            super(null, null, false, false);
            this.span = span;
        }
    }

    private static final class TreeBuilder {

        private final JsonParser parser;
        private final YAMLParser yaml;
        private final List<InputError> errors;
        private final Map<String, Anchored> anchors = new HashMap<>();
        private int nodes;

        private record Anchored(Node node, int size) {
        }

        TreeBuilder(JsonParser parser, List<InputError> errors) {
            this.parser = parser;
            this.yaml = parser instanceof YAMLParser yamlParser ? yamlParser : null;
            this.errors = errors;
        }

        Node node(int depth) throws IOException {
            int before = nodes;
            Span start = span();
            count(1, start);
            if (yaml != null && yaml.isCurrentAlias()) {
                return alias(start);
            }
            String anchor = yaml == null ? null : yaml.getObjectId();
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

        private Node alias(Span start) throws IOException {
            Anchored anchored = anchors.get(parser.getText());
            if (anchored == null) {
                String name = parser.getText();
                errors.add(InputError.quoting(InputError.Kind.SYNTAX, start, quotes -> new Text(
                        "别名 *" + quotes.of(name) + " 没有对应的锚点 &" + quotes.of(name),
                        "the alias *" + quotes.of(name) + " has no anchor &" + quotes.of(name) + " before it")));
                return new Node.Scalar(start, "", true);
            }
            count(anchored.size(), start);
            return anchored.node();
        }

        private Node mapping(Span start, int depth) throws IOException {
            List<Node.Entry> entries = new ArrayList<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Node.Scalar key = new Node.Scalar(span(), parser.currentName(), false);
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
            String text = isNull ? "" : parser.getText();
            return new Node.Scalar(span(), text, isNull);
        }

        private void count(int more, Span at) {
            nodes += more;
            if (nodes > MAX_NODES) {
                throw new TooManyNodes(at);
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
