package reception.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.read.YamlReader;

/**
 * The keys of a text that cannot be read as YAML or JSON, as a person would see them: those that stand furthest to the left in a document, and the first level
 * below each. To tell what a text is meant as, never to judge it.
 */
final class PlanOutline {

    /** What may stand before a key: the marks of lists, braces, explicit keys, anchors and types. */
    private static final String BEFORE_KEY = "(?:[-?][ \\t]+|[&!]\\S*[ \\t]+|[{\\[][ \\t]*)*+";
    private static final Pattern LINE = Pattern.compile("^([ \\t]*+)(" + BEFORE_KEY + ")[\"']?([^#:：\"'][^:：\"']*+)[\"']?[ \\t]*+(?:([:：])(.*))?+$", Pattern.DOTALL);
    private static final Pattern IN_BRACES = Pattern.compile("[{,]\\s*+(?:[?][ \\t]+)?+[\"']?([^\"'{}\\[\\],:：\\n]{2,60}+)[\"']?[ \\t]*+[:：][ \\t]*+[\"']?(\\d{1,9})");
    private static final Pattern DOCUMENT = Pattern.compile("(?:---|\\.\\.\\.)(?:\\s.*)?", Pattern.DOTALL);
    private static final int LONGEST_HEAD = 1000;
    private static final int MAX_KEYS = 10_000;
    private static final int MAX_FLOWS = 100;

    private final String name;
    private final List<Node> roots = new ArrayList<>();
    private List<Node.Entry> top = new ArrayList<>();
    private List<Node.Entry> below = new ArrayList<>();
    private Node.Scalar key;
    private Node value;
    private int topIndent = -1;
    private int belowIndent = -1;
    private int flows;

    private PlanOutline(String name) {
        this.name = name;
    }

    /** An outline of each document of a text. */
    static List<Node> of(String name, String text) {
        PlanOutline outline = new PlanOutline(name);
        outline.read(text);
        return outline.roots;
    }

    /** Whether there is nothing but comments and blank lines, so that what is meant is yet to come. */
    static boolean isWithoutContent(String text) {
        return text.lines().map(String::strip).allMatch(PlanOutline::saysNothing);
    }

    private void read(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            int content = start;
            while (content < stop && Character.isWhitespace(text.charAt(content))) {
                content++;
            }
            line(text.substring(Math.max(start, content - LONGEST_HEAD), Math.min(stop, content + LONGEST_HEAD)));
            start = stop + 1;
        }
        endDocument();
        Matcher inBraces = IN_BRACES.matcher(text);
        while (inBraces.find() && roots.size() < MAX_KEYS) {
            if (PlanKeys.likeness(inBraces.group(1)) != PlanKeys.Likeness.OTHER) {
                roots.add(new Node.Mapping(Span.NOWHERE, List.of(new Node.Entry(scalar(inBraces.group(1)), scalar(inBraces.group(2))))));
            }
        }
    }

    private static boolean saysNothing(String content) {
        return content.isEmpty() || content.startsWith("#") || content.startsWith("%") || content.equals("---") || content.equals("{");
    }

    private void line(String line) {
        String content = line.strip();
        if (saysNothing(content)) {
            return;
        }
        if (DOCUMENT.matcher(content).matches()) {
            endDocument();
            String rest = content.substring("---".length());
            if (!rest.isBlank()) {
                line(rest.strip());
            }
            return;
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches() || matcher.group(3).isBlank()) {
            return;
        }
        boolean isExplicit = matcher.group(2).indexOf('?') >= 0;
        if (matcher.group(4) == null && !isExplicit && !Character.isDigit(content.codePointBefore(content.length()))) {
            return;
        }
        int indent = matcher.group(1).length() + (matcher.group(2).startsWith("-") ? matcher.group(2).length() : 0);
        boolean isTop = topIndent < 0 || indent <= topIndent;
        if (isTop) {
            top(matcher);
            topIndent = topIndent < 0 ? indent : topIndent;
        } else if (matcher.group(4) != null) {
            belowIndent = belowIndent < 0 ? indent : belowIndent;
            if (indent == belowIndent && below.size() < MAX_KEYS) {
                below.add(new Node.Entry(scalar(matcher.group(3).strip()), scalar(value(matcher.group(5)))));
            }
        }
    }

    private void top(Matcher line) {
        endKey();
        key = scalar(line.group(3).strip());
        String rest = line.group(4) == null ? "" : value(line.group(5));
        value = line.group(4) == null ? null : scalar(rest);
        boolean isFlow = rest.startsWith("{") || rest.startsWith("[");
        if (isFlow && flows < MAX_FLOWS && PlanKeys.SECTION.byWord(key.text()) != null) {
            flows++;
            YamlReader.Documents flow = YamlReader.read(new SourceText(name, rest, ""));
            value = flow.roots().isEmpty() ? value : flow.roots().get(0);
        }
    }

    private static String value(String rest) {
        String value = rest.strip();
        return value.endsWith(",") ? value.substring(0, value.length() - 1) : value;
    }

    private void endKey() {
        if (key != null && (top.size() < MAX_KEYS || PlanKeys.SECTION.byWord(key.text()) != null || PlanKeys.likeness(key.text()) != PlanKeys.Likeness.OTHER)) {
            top.add(new Node.Entry(key, !below.isEmpty() ? new Node.Mapping(Span.NOWHERE, below) : value == null ? new Node.Sequence(Span.NOWHERE, List.of()) : value));
        }
        key = null;
        below = new ArrayList<>();
        belowIndent = -1;
    }

    private void endDocument() {
        endKey();
        if (!top.isEmpty()) {
            roots.add(new Node.Mapping(Span.NOWHERE, top));
        }
        top = new ArrayList<>();
        topIndent = -1;
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(Span.NOWHERE, text, text.isEmpty());
    }
}
