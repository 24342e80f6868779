package reception.format.read;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.Reader;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import reception.format.Span;

/**
 * Jackson's parser with the anchors and tags of single values, which it keeps to itself. A single value is taken as it is written: guessing its type would cost
 * patterns that a long value can drive into the depth of the stack.
 */
final class EventParser extends YAMLParser {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private EventParser(IOContext context, int parserFeatures, int formatFeatures, LoaderOptions options, Reader reader) {
        super(context, parserFeatures, formatFeatures, options, null, reader);
    }

    /** Makes such parsers. */
    static final class Factory extends YAMLFactory {

        private static final long serialVersionUID = 1L;

        Factory(YAMLFactoryBuilder builder) {
            super(builder);
        }

        @Override
        protected YAMLParser _createParser(Reader reader, IOContext context) {
            return new EventParser(context, _parserFeatures, _yamlParserFeatures, _loaderOptions, reader);
        }
    }

    /** The name that the current key or value gets by {@code &}; null if it gets none. */
    String anchor() {
        return _lastEvent instanceof NodeEvent event ? event.getAnchor() : null;
    }

    /** The type that the current key or value gets by {@code !}; null if it gets none. */
    String tag() {
        return _lastEvent instanceof ScalarEvent scalar ? scalar.getTag() : _lastEvent instanceof CollectionStartEvent start ? start.getTag() : null;
    }

    /** Where the current key or value begins, with its anchor and its tag. */
    Span start() {
        int column = _lastEvent.getStartMark().getColumn() + 1;
        return new Span(_lastEvent.getStartMark().getLine() + 1, column, column + 1);
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        _cleanedTextValue = null;
        return scalar.isPlain() && scalar.getTag() == null && NULLS.contains(_textValue) ? JsonToken.VALUE_NULL : JsonToken.VALUE_STRING;
    }
}
