package reception.format.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import reception.format.InputError;
import reception.format.SourceText;
import reception.format.Span;
import reception.vocabulary.Text;

/** Says in an officer's words what the parser found, and what would be right. */
final class SyntaxErrors {

    /** The parser may name the line before the mistake. */
    private static final int LINES_AFTER = 2;
    private static final List<String> ESCAPE_PROBLEMS = List.of("unknown escape character", "expected escape sequence");
    private static final Text UNKNOWN_ESCAPE = new Text("双引号内反斜杠“\\”后面的写法无法识别；要写反斜杠本身，请写两个，或改用单引号",
            "what follows the backslash in double quotes is not understood; write two for a backslash, or use single quotes");
    private static final Text UNCLOSED_QUOTE = new Text("引号没有成对", "a quotation mark is not closed");

    private SyntaxErrors() {
    }

    /** @param reached how far the parser has come, for errors that do not say where they are */
    static InputError describe(SourceText source, JsonProcessingException e, JsonLocation reached) {
        int control = controlCharacter(source.text(), e);
        if (control >= 0) {
            return controlCharacter(source, control);
        }
        JsonLocation location = e.getLocation() == null ? reached : e.getLocation();
        int line = location == null || location.getLineNr() < 1 ? 1 : location.getLineNr();
        int column = location == null || location.getColumnNr() < 1 ? 1 : location.getColumnNr();
        if (e instanceof StreamConstraintsException) {
            return new InputError(InputError.Kind.TOO_LARGE, new Span(line, column, column + 1), new Text("键或数值过长", "a key or a number is too long"));
        }
        if (isEscape(e)) {
            Mark at = e.getCause() instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
            return at == null ? error(line, column, UNKNOWN_ESCAPE) : error(at.getLine() + 1, at.getColumn() + 1, UNKNOWN_ESCAPE);
        }
        for (int candidate = Math.max(1, line - 1); candidate <= line + LINES_AFTER; candidate++) {
            InputError known = knownMistake(source.line(candidate), candidate);
            if (known != null) {
                return known;
            }
        }
        String original = String.valueOf(e.getOriginalMessage());
        return InputError.quoting(InputError.Kind.SYNTAX, new Span(line, column, column + 1), quotes -> general(original, quotes));
    }

    /** The index of the control character that the parser has found; negative if it has found something else, such as a text that speaks of them. */
    private static int controlCharacter(String text, JsonProcessingException e) {
        if (e.getCause() instanceof ReaderException) {
            int index = firstUnprintable(text);
            return index < text.length() ? index : -1;
        }
        if (!String.valueOf(e.getOriginalMessage()).contains("CTRL-CHAR")) {
            return -1;
        }
        int after = (int) e.getLocation().getCharOffset();
        int index = after > 0 && after <= text.length() && text.charAt(after - 1) < ' ' ? after - 1 : after;
        return index >= 0 && index < text.length() && text.charAt(index) < ' ' ? index : -1;
    }

    /** The parser reads ahead, and where it says that it was is not where the character stands. */
    private static int firstUnprintable(String text) {
        int index = 0;
        while (index < text.length() && StreamReader.isPrintable(text.codePointAt(index))) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }

    private static InputError controlCharacter(SourceText source, int index) {
        int character = source.text().codePointAt(index);
        boolean isLineEnd = character == '\n' || character == '\r';
        String name = String.format("U+%04X", character);
        return new InputError(InputError.Kind.SYNTAX, SourceText.span(source.text(), index), isLineEnd ? UNCLOSED_QUOTE
                : new Text("含有不可见的控制字符 " + name + "，请删去", "the control character " + name + " stands here; delete it"));
    }

    /** Whether the parser did not understand what stands behind a backslash; where the text ends there, it fails to read a number. */
    private static boolean isEscape(JsonProcessingException e) {
        return e.getCause() instanceof NumberFormatException
                || e.getCause() instanceof MarkedYAMLException marked && ESCAPE_PROBLEMS.stream().anyMatch(String.valueOf(marked.getProblem())::contains);
    }

    private static InputError knownMistake(String line, int number) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            if (line.charAt(indent) == '\t') {
                return error(number, indent + 1, new Text("缩进用了制表符（Tab），请改为空格", "a tab is used for indentation; use spaces"));
            }
            indent++;
        }
        int wideColon = line.indexOf('：');
        boolean hasColon = line.contains(": ") || line.endsWith(":");
        if (wideColon >= 0 && !hasColon) {
            return error(number, wideColon + 1, new Text("键后用了全角冒号“：”，请改为半角冒号加空格“: ”",
                    "the key is followed by a full-width colon \"：\"; write \": \""));
        }
        int colon = line.indexOf(':');
        if (colon > 0 && colon + 1 < line.length() && !hasColon && !line.startsWith("http", Math.max(0, colon - 5))) {
            return error(number, colon + 1, new Text("冒号后缺少空格，请写成“键: 值”", "a space is missing after the colon; write \"key: value\""));
        }
        return null;
    }

    private static InputError error(int line, int column, Text message) {
        return new InputError(InputError.Kind.SYNTAX, new Span(line, column, column + 1), message);
    }

    private static Text general(String original, InputError.Quotes quotes) {
        if (original.contains("quoted scalar")) {
            return UNCLOSED_QUOTE;
        }
        if (original.contains("Expected a field name")) {
            return new Text("键应为单个词，不能是列表、若干“键: 值”或别名", "a key is a single word; it cannot be a list, a mapping or an alias");
        }
        if (original.contains("mapping values are not allowed") || original.contains("expected <block end>")) {
            return new Text("缩进不对，或一行里有两个冒号；含冒号的内容请加引号", "wrong indentation, or two colons in one line; put a value that holds a colon in quotes");
        }
        if (original.contains("could not find expected ':'") || original.contains("expected ','")) {
            return new Text("此处应为“键: 值”", "\"key: value\" is expected here");
        }
        String first = original.lines().findFirst().orElse("");
        String cause = original.lines().map(String::strip).filter(text -> text.startsWith("found") || text.startsWith("expected")).findFirst().orElse(first);
        return new Text("YAML 语法错误：" + quotes.of(cause), "YAML syntax error: " + quotes.of(cause));
    }
}
