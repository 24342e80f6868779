package reception.audit.ledger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How the text of a table is written: its encoding, and what parts its cells. Office programs save tables in the encoding of their system and part cells as its settings say.
 *
 * @param separator between cells
 */
record TableText(Charset encoding, char separator) {

    /** So much of a file shows how it is written: a Chinese table has Chinese heads. */
    static final int SAMPLE = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, GB18030, Charset.forName("Big5"));
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|', '，', '；');
    private static final char BYTE_ORDER_MARK = '\ufeff';
    /** The lines among which heads are looked for; more than rows, as cells may hold several. */
    private static final int MOST_LINES = 40;

    /**
     * How the beginning of a file is written.
     *
     * @param isHead tells cells that are heads from others
     * @return what fits best, whether any line holds heads or not; null if the text is in none of the encodings
     */
    static TableText of(byte[] beginning, Predicate<List<String>> isHead) {
        TableText first = null;
        for (Charset encoding : encodings(beginning)) {
            String text = strictly(beginning, encoding);
            if (text == null) {
                continue;
            }
            for (char separator : SEPARATORS) {
                TableText tried = new TableText(encoding, separator);
                if (tried.heads(text, isHead)) {
                    return tried;
                }
            }
            first = first == null ? new TableText(encoding, ',') : first;
        }
        return first;
    }

    /** Whether one of the first lines of a file holds heads. */
    static boolean hasHeads(byte[] beginning, Predicate<List<String>> isHead) {
        TableText known = of(beginning, isHead);
        return known != null && known.heads(strictly(beginning, known.encoding()), isHead);
    }

    private boolean heads(String text, Predicate<List<String>> isHead) {
        List<List<String>> lines = text.lines().limit(MOST_LINES).map(line -> Stream.of(line.split(String.valueOf(separator == '|' ? "\\|" : separator), -1)).map(cell -> cell.replace("\"", "").replace(String.valueOf(BYTE_ORDER_MARK), "").strip()).toList()).toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> above = i == 0 ? List.of() : lines.get(i - 1);
            if (isHead.test(lines.get(i)) || !above.isEmpty() && isHead.test(TableHead.joined(above, lines.get(i), word -> false))) {
                return true;
            }
        }
        return false;
    }

    private static List<Charset> encodings(byte[] beginning) {
        List<Charset> encodings = new ArrayList<>();
        if (beginning.length > 1 && (beginning[0] & 0xff) == 0xff && (beginning[1] & 0xff) == 0xfe) {
            encodings.add(StandardCharsets.UTF_16LE);
        } else if (beginning.length > 1 && (beginning[0] & 0xff) == 0xfe && (beginning[1] & 0xff) == 0xff) {
            encodings.add(StandardCharsets.UTF_16BE);
        }
        encodings.addAll(ENCODINGS);
        return encodings;
    }

    /** The text in an encoding, whose last character may be incomplete; null if it is malformed. */
    private static String strictly(byte[] bytes, Charset encoding) {
        CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, bytes.length < SAMPLE);
        return result.isError() ? null : text.flip().toString();
    }

    /** The beginning of a stream, which is read from its start again afterwards. */
    static byte[] beginning(BufferedInputStream in) throws IOException {
        in.mark(SAMPLE + 1);
        byte[] beginning = in.readNBytes(SAMPLE);
        in.reset();
        return beginning;
    }

    /** A stream of which {@link #beginning} can be asked. */
    static BufferedInputStream buffered(InputStream in) {
        return new BufferedInputStream(in, SAMPLE + 2);
    }
}
