package reception.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import reception.vocabulary.Text;

/**
 * A file's text with its name.
 *
 * @param name   as the user gave it, never made absolute
 * @param sha256 of the bytes, in hexadecimal
 */
public record SourceText(String name, String text, String sha256) {

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
        int start = 0;
        for (int line = 1; line < number; line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return "";
            }
        }
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
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
    static Span span(CharSequence text, int index) {
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
}
