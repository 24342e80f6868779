package reception.cli.console;

import java.io.IOException;
import java.io.Writer;
import reception.report.Printable;
import reception.write.OutputFormat;

/**
 * The way out to a terminal and to a build log, which obey what they read: takes out control and direction characters, and breaks what a log takes for a command,
 * {@code ::x::} at the beginning of a line and {@code ##[x]}, {@code ##vso[x]}, {@code ##teamcity[x]} anywhere. Text that holds nothing of the kind passes unchanged.
 * A section of a GitLab log begins with an escape character and so is broken with it.
 */
public final class LogGuard extends Writer {

    private static final char ESCAPE = '\u001b';
    /** At the beginning it tells a spreadsheet in which encoding a table comes, and nobody obeys it. */
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char REPLACEMENT = '\ufffd';
    private static final int LONGEST_STYLE = 12;

    /** How a command is broken so that whoever reads the output as data finds the same words where that can be. */
    public enum Medium {
        TEXT(" :", " ["), JSON("\\u003a", "\\u005b"), MARKUP("&#58;", "&#91;"),
        /** Lines that are commands of GitHub's log themselves; other logs find none of theirs in them. */
        COMMANDS(":", " [");

        private final String colon;
        private final String bracket;

        Medium(String colon, String bracket) {
            this.colon = colon;
            this.bracket = bracket;
        }

        public static Medium of(OutputFormat format) {
            return switch (format) {
                case GITHUB -> COMMANDS;
                case JSON, SARIF, GITLAB -> JSON;
                case JUNIT, HTML -> MARKUP;
                case TEXT, COMPACT, MARKDOWN, CSV -> TEXT;
            };
        }
    }

    private enum Hashes { NONE, ONE, SEVERAL }

    private final Writer out;
    private final Medium medium;
    private final boolean styled;
    private final StringBuilder safe = new StringBuilder();
    private final StringBuilder style = new StringBuilder();
    private boolean isAtBeginning = true;
    private boolean lineIsBlank = true;
    private boolean lineBeginsWithColon;
    private Hashes hashes = Hashes.NONE;
    private char held;

    /** @param styled whether the styles of a terminal, colours and weights, may pass */
    public LogGuard(Writer out, Medium medium, boolean styled) {
        this.out = out;
        this.medium = medium;
        this.styled = styled;
    }

    /** Whether a terminal or a log would obey something of a text. */
    static boolean isObeyedIn(String text) {
        LogGuard guard = new LogGuard(nullWriter(), Medium.TEXT, false);
        guard.take(text.toCharArray(), 0, text.length());
        guard.release();
        return !text.contentEquals(guard.safe);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        take(characters, from, length);
        out.append(safe);
        safe.setLength(0);
    }

    private void take(char[] characters, int from, int length) {
        for (int i = from; i < from + length; i++) {
            take(characters[i]);
        }
    }

    private void take(char c) {
        boolean isFirst = isAtBeginning;
        isAtBeginning = false;
        if (isFirst && c == BYTE_ORDER_MARK) {
            safe.append(c);
            return;
        }
        if (held == '\r' && c == '\n') {
            safe.append('\r');
            held = 0;
        } else if (Character.isLowSurrogate(c) && Character.isHighSurrogate(held)) {
            int character = Character.toCodePoint(held, c);
            held = 0;
            pass(character);
            return;
        }
        release();
        if (!style.isEmpty() || c == ESCAPE && styled) {
            takeStyle(c);
        } else if (c == '\r' || Character.isHighSurrogate(c)) {
            held = c;
        } else {
            pass(c);
        }
    }

    /** What was held back for what might follow, and did not. */
    private void release() {
        if (held != 0) {
            held = 0;
            pass(REPLACEMENT);
        }
    }

    private void takeStyle(char c) {
        style.append(c);
        int length = style.length();
        if (length > 2 && c == 'm') {
            safe.append(style);
            style.setLength(0);
        } else if (length > LONGEST_STYLE || length == 2 && c != '[' || length > 2 && c != ';' && (c < '0' || c > '9')) {
            String noStyle = style.toString();
            style.setLength(0);
            pass(REPLACEMENT);
            noStyle.chars().skip(1).forEach(this::pass);
        }
    }

    private void pass(int character) {
        if (character == '\n') {
            lineIsBlank = true;
            lineBeginsWithColon = false;
            hashes = Hashes.NONE;
            safe.append('\n');
            return;
        }
        if (character == ':' && lineBeginsWithColon) {
            safe.append(medium.colon);
        } else if (character == '[' && hashes == Hashes.SEVERAL) {
            safe.append(medium.bracket);
        } else {
            safe.appendCodePoint(character == '\t' || !Printable.isHarmful(character) ? character : REPLACEMENT);
        }
        lineBeginsWithColon = character == ':' && lineIsBlank;
        lineIsBlank = lineIsBlank && (Character.isWhitespace(character) || Character.isSpaceChar(character));
        boolean isWord = Character.isLetterOrDigit(character) || character == '_';
        hashes = character == '#' ? hashes == Hashes.NONE ? Hashes.ONE : Hashes.SEVERAL : hashes == Hashes.SEVERAL && isWord ? hashes : Hashes.NONE;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
