package reception.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import reception.vocabulary.Text;

/** A file's text with its name. */
public final class SourceText {

    private final String name;
    private final String text;
    private final String sha256;
    private final Map<String, String> cells;
    private volatile Index index;

    /**
     * @param name   as the user gave it, never made absolute
     * @param sha256 of the bytes, in hexadecimal
     */
    public SourceText(String name, String text, String sha256) {
        this(name, text, sha256, null);
    }

    /**
     * A workbook.
     *
     * @param name   as the user gave it, never made absolute
     * @param text   all that it says, to be searched and not to be quoted by line
     * @param sha256 of the bytes, in hexadecimal
     * @param cells  what stands in each cell, by {@link Span#place}
     */
    public SourceText(String name, String text, String sha256, Map<String, String> cells) {
        this.name = name;
        this.text = text;
        this.sha256 = sha256;
        this.cells = cells;
    }

    /** Whether it is a workbook, which has cells and no lines. */
    public boolean isWorkbook() {
        return cells != null;
    }

    /** What stands in a cell; empty if nothing does. */
    public String cell(Span span) {
        return cells == null ? "" : cells.getOrDefault(span.place(), "");
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Of the bytes, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The text with its bytes decoded, or why they cannot be. */
    public record Decoded(Optional<SourceText> source, Optional<InputError> error) {
    }

    /** Decodes UTF-8 with or without byte-order mark; names the likely encoding of anything else. */
    public static Decoded decode(String name, byte[] bytes) {
        int start = hasBom(bytes) ? 3 : 0;
        ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
        if (Encodings.wide(bytes).isPresent()) {
            return new Decoded(Optional.empty(), Optional.of(notUtf8(Encodings.likely(bytes), new Span(1, 1, 1))));
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(content).toString();
            return new Decoded(Optional.of(new SourceText(name, text, sha256(bytes))), Optional.empty());
        } catch (CharacterCodingException e) {
            return new Decoded(Optional.empty(), Optional.of(notUtf8(Encodings.likely(bytes), firstBadByte(bytes, start))));
        }
    }

    /** One line, from 1, without its line end; empty beyond the end. */
    public String line(int number) {
        return part(number, 1, Integer.MAX_VALUE);
    }

    /**
     * A part of a line, as far as the line goes. Each part is found at once: a file may be one line on which a report quotes thousands of places.
     *
     * @param from first column, from 1
     * @param to   the column after the last
     */
    public String part(int line, int from, int to) {
        Index places = index();
        if (line < 1 || line > places.lines.length) {
            return "";
        }
        int end = line < places.lines.length ? places.lines[line] - 1 : text.length();
        if (end > places.lines[line - 1] && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(places.offset(line, from, end), places.offset(line, to, end));
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(text);
            index = known;
        }
        return known;
    }

    /** Where the lines of a text begin, and where every so manieth character does: some characters are two in memory. */
    private static final class Index {

        private static final int STRIDE = 256;

        private final String text;
        private final int[] lines;
        private final int[] charactersBefore;
        private final int[] strides;

        Index(String text) {
            this.text = text;
            this.lines = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
            this.charactersBefore = new int[lines.length];
            this.strides = new int[text.length() / STRIDE + 1];
            int line = 0;
            int characters = 0;
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                if (characters % STRIDE == 0) {
                    strides[characters / STRIDE] = i;
                }
                characters++;
                if (text.charAt(i) == '\n') {
                    lines[++line] = i + 1;
                    charactersBefore[line] = characters;
                }
            }
        }

        /** @param end of the line; no offset is beyond */
        int offset(int line, int column, int end) {
            long character = charactersBefore[line - 1] - 1L + column;
            int stride = (int) (character / STRIDE);
            if (stride >= strides.length || stride > 0 && strides[stride] == 0) {
                return end;
            }
            int rest = (int) (character % STRIDE);
            int offset = strides[stride];
            while (rest-- > 0 && offset < end) {
                offset += Character.charCount(text.codePointAt(offset));
            }
            return Math.max(lines[line - 1], Math.min(end, offset));
        }
    }

    /** SHA-256 in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasBom(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static Span firstBadByte(byte[] bytes, int start) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = java.nio.CharBuffer.allocate(bytes.length + 1);
        decoder.decode(in, out, true);
        return span(out.flip(), out.limit());
    }

    /** The place of the character at an index. */
    public static Span span(CharSequence text, int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Span(line, column, column + 1);
    }

    private static InputError notUtf8(String likely, Span span) {
        Text message = likely == null
                ? new Text("文件不是 UTF-8 编码，请另存为 UTF-8 后再检查", "the file is not UTF-8; save it as UTF-8 and check again")
                : new Text("文件不是 UTF-8 编码，看来是 " + likely + "；请另存为 UTF-8 后再检查",
                        "the file is not UTF-8, it looks like " + likely + "; save it as UTF-8 and check again");
        return new InputError(InputError.Kind.ENCODING, span, message);
    }

    /** Its length and SHA-256; nothing of the text or its name. */
    @Override
    public String toString() {
        return "SourceText[" + text.length() + " characters, sha256 " + sha256 + "]";
    }
}
