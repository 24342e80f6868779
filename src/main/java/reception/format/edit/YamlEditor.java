package reception.format.edit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.read.YamlReader;

/**
 * Finds the edits of a YAML or JSON text that take something out of it and leave the layout and the comments of all else as they are.
 * What cannot be taken out for sure without touching something else is left alone: there is no edit then.
 */
public final class YamlEditor {

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int codePointsPassed;
    private int indexReached;

    private YamlEditor(String text) {
        this.text = text;
    }

    /** A value with the stretch of text that it takes, without what follows it. */
    private static final class Part {

        private final Part parent;
        private final Part key;
        private final NodeEvent event;
        private final int start;
        private int end;
        private final List<Part> items = new ArrayList<>();

        Part(Part parent, Part key, NodeEvent event, int start, int end) {
            this.parent = parent;
            this.key = key;
            this.event = event;
            this.start = start;
            this.end = end;
        }

        boolean isItem() {
            return parent != null && parent.event instanceof SequenceStartEvent;
        }

        boolean isFlow() {
            return event instanceof CollectionStartEvent collection && collection.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
        }

        boolean isNamed() {
            return event.getAnchor() != null || event instanceof CollectionStartEvent collection && collection.getTag() != null;
        }
    }

    /** An editor of a text; empty if it is not well-formed, or longer or deeper than what is read as YAML. */
    public static Optional<YamlEditor> of(SourceText source) {
        if (YamlReader.longLine(source.text()) > 0) {
            return Optional.empty();
        }
        YamlEditor editor = new YamlEditor(source.text());
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(YamlReader.MAX_CHARACTERS);
        try {
            boolean isWhole = editor.read(new ParserImpl(new StreamReader(new StringReader(source.text())), options));
            return isWhole ? Optional.of(editor) : Optional.empty();
        } catch (YAMLException | NumberFormatException e) {
            // At the end of a text SnakeYAML fails to read the number of an escape that has no digits.
            return Optional.empty();
        }
    }

    /** Whether the text could be read to its end. */
    private boolean read(Parser parser) {
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            if (!(parser.peekEvent() instanceof NodeEvent)) {
                parser.getEvent();
            } else if (part(parser, null, null, 0) == null) {
                return false;
            }
        }
        return true;
    }

    /** The next value; null if it is nested too deep. */
    private Part part(Parser parser, Part parent, Part key, int depth) {
        NodeEvent event = (NodeEvent) parser.getEvent();
        Part part = new Part(parent, key, event, index(event.getStartMark().getIndex()), index(event.getEndMark().getIndex()));
        if (event instanceof CollectionStartEvent) {
            boolean isMapping = !(event instanceof SequenceStartEvent);
            if (depth >= YamlReader.MAX_DEPTH) {
                return null;
            }
            while (parser.peekEvent() instanceof NodeEvent) {
                Part first = part(parser, part, null, depth + 1);
                Part item = isMapping && first != null ? part(parser, part, first, depth + 1) : first;
                if (item == null) {
                    return null;
                }
                part.items.add(item);
                parts.add(item);
            }
            Event last = parser.getEvent();
            part.end = part.isFlow() || part.items.isEmpty() ? index(last.getEndMark().getIndex()) : part.items.get(part.items.size() - 1).end;
        } else if (event instanceof ScalarEvent && part.end > part.start && text.charAt(part.end - 1) == '\n') {
            part.end--;
        }
        return part;
    }

    /** Counts on from the last index that was asked for, since a text of many values would else be counted through as many times. */
    private int index(int codePoints) {
        indexReached = text.offsetByCodePoints(indexReached, codePoints - codePointsPassed);
        codePointsPassed = codePoints;
        return indexReached;
    }

    private Optional<Part> at(Span span, Predicate<Part> wanted) {
        return parts.stream().filter(part -> part.event.getStartMark().getLine() == span.line() - 1 && part.event.getStartMark().getColumn() == span.column() - 1)
                .filter(wanted).findFirst();
    }

    /**
     * Takes an item off its list, with its own comments.
     *
     * @param noneIsPossible whether the list may be replaced by the word "none" where it is the only item
     */
    public Optional<List<TextEdit>> remove(Span item, boolean noneIsPossible) {
        Part part = at(item, candidate -> candidate.isItem() || candidate.key != null).orElse(null);
        if (part == null || part.event instanceof AliasEvent) {
            return Optional.empty();
        }
        if (!part.isItem()) {
            return noneIsPossible ? none(part) : Optional.empty();
        }
        if (part.parent.items.size() == 1) {
            return noneIsPossible ? none(part.parent) : Optional.empty();
        }
        return part.parent.isFlow() ? removeFromFlow(part) : removeLines(part);
    }

    private Optional<List<TextEdit>> removeFromFlow(Part part) {
        List<Part> items = part.parent.items;
        int position = items.indexOf(part);
        boolean isLast = position == items.size() - 1;
        int from = isLast ? items.get(position - 1).end : part.start;
        int until = isLast ? part.end : items.get(position + 1).start;
        String around = isLast ? text.substring(from, part.start) + text.substring(part.end, part.parent.end) : text.substring(part.end, until);
        boolean isCommented = around.indexOf('#') >= 0;
        return isCommented ? Optional.empty() : Optional.of(List.of(TextEdit.of(text, from, until, "")));
    }

    private Optional<List<TextEdit>> removeLines(Part part) {
        int dash = text.lastIndexOf('-', part.start);
        int from = lineStart(part.start);
        boolean standsAlone = dash >= from && text.substring(from, dash).isBlank() && text.substring(dash + 1, part.start).isBlank() && isBlankOrComment(part.end);
        if (!standsAlone) {
            return Optional.empty();
        }
        if (part.parent.items.get(0) != part) {
            String comment = text.substring(from, dash) + "#";
            while (from > 0 && text.startsWith(comment, lineStart(from - 1))) {
                from = lineStart(from - 1);
            }
        }
        return Optional.of(List.of(TextEdit.of(text, from, Math.min(text.length(), lineEnd(part.end) + 1), "")));
    }

    /** States that there is nothing where a value stands. */
    public Optional<List<TextEdit>> none(Span value) {
        return at(value, part -> part.key != null).flatMap(this::none);
    }

    private Optional<List<TextEdit>> none(Part value) {
        if (value.key == null || value.isNamed() || value.event instanceof AliasEvent) {
            return Optional.empty();
        }
        String word = Binder.NONE.get(isChinese(value.key) ? 1 : 0);
        boolean isQuoted = text.charAt(value.key.start) == '"';
        String none = isQuoted ? '"' + word + '"' : word;
        if (!(value.event instanceof CollectionStartEvent) || value.isFlow()) {
            return Optional.of(List.of(TextEdit.of(text, value.start, value.end, none)));
        }
        int colon = text.indexOf(':', value.key.end);
        int from = lineStart(value.start);
        boolean isBlock = colon >= 0 && colon < from && text.substring(value.key.end, colon).isBlank() && text.substring(from, value.start).isBlank() && isBlankOrComment(colon + 1)
                && isBlankOrComment(value.end);
        if (!isBlock) {
            return Optional.empty();
        }
        int until = Math.min(text.length(), lineEnd(value.end) + 1);
        return Optional.of(List.of(TextEdit.of(text, colon + 1, colon + 1, " " + none), TextEdit.of(text, from, until, "")));
    }

    private boolean isChinese(Part key) {
        return text.substring(key.start, key.end).codePoints().anyMatch(Character::isIdeographic);
    }

    /**
     * Puts another value in the place of a single one.
     *
     * @param other the value that replaces it; null to leave it alone
     */
    public Optional<List<TextEdit>> replace(Span value, UnaryOperator<String> other) {
        Part part = at(value, candidate -> candidate.event instanceof ScalarEvent && candidate.key != null).orElse(null);
        if (part == null || text.substring(part.start, part.end).indexOf('\n') >= 0) {
            return Optional.empty();
        }
        ScalarEvent scalar = (ScalarEvent) part.event;
        String replacement = other.apply(scalar.getValue());
        if (replacement == null || part.isNamed()) {
            return Optional.empty();
        }
        int quote = scalar.isPlain() ? 0 : 1;
        return Optional.of(List.of(TextEdit.of(text, part.start + quote, part.end - quote, replacement)));
    }

    private int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    private int lineEnd(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end;
    }

    private boolean isBlankOrComment(int index) {
        String rest = text.substring(index, lineEnd(index)).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }
}
