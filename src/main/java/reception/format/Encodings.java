package reception.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** In which encodings bytes may be meant as text: Unicode by its marks and its zero bytes, else those that Chinese offices use. Only UTF-8 is read; the others are named. */
public final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final int SAMPLE = 1024;
    /** So few bytes at the beginning show by their zeros alone that characters are wide. */
    private static final int BEGINNING = 64;
    private static final int GROUP = 4;
    private static final int LAST_PLANE = 0x10;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Encodings() {
    }

    /** The encoding of two or four bytes for each character that the bytes show, by a mark or by where zeros stand. */
    static Optional<Charset> wide(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(UTF_32BE);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int sample = Math.min(bytes.length, SAMPLE) / GROUP * GROUP;
        int beginning = Math.min(sample, BEGINNING);
        int atBeginning = 0;
        int[] zeros = new int[GROUP];
        boolean fitsLittle = sample > 0;
        boolean fitsBig = sample > 0;
        for (int i = 0; i < sample; i++) {
            zeros[i % GROUP] += bytes[i] == 0 ? 1 : 0;
            atBeginning += bytes[i] == 0 && i < beginning ? 1 : 0;
            fitsLittle &= i % GROUP != 3 || bytes[i] == 0 && (bytes[i - 1] & 0xff) <= LAST_PLANE;
            fitsBig &= i % GROUP != 1 || bytes[i - 1] == 0 && (bytes[i] & 0xff) <= LAST_PLANE;
        }
        int first = zeros[0] + zeros[2];
        int second = zeros[1] + zeros[3];
        boolean isWide = first + second > 0 && (atBeginning > 0 && atBeginning >= beginning / GROUP || strictly(bytes, StandardCharsets.UTF_8).isEmpty());
        if (fitsLittle || fitsBig) {
            return isWide ? Optional.of(fitsLittle ? UTF_32LE : UTF_32BE) : Optional.empty();
        }
        return isWide ? Optional.of(second >= first ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text in an encoding, if the bytes are well-formed in it. */
    static Optional<String> strictly(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A likely name for bytes that are not UTF-8; null if none is likely. */
    static String likely(byte[] bytes) {
        if (wide(bytes).isPresent()) {
            return wide(bytes).get().name().substring(0, "UTF-32".length());
        }
        return strictly(bytes, GB18030).isPresent() ? "GB18030 (GBK)" : strictly(bytes, BIG5).isPresent() ? "Big5" : null;
    }

    /**
     * Every text that the bytes may be meant as, with a mark of the order of bytes left out and what is malformed replaced: one for good UTF-8, several
     * otherwise. To look something up in, never to judge.
     */
    public static List<String> readings(byte[] bytes) {
        LinkedHashSet<Charset> encodings = new LinkedHashSet<>();
        wide(bytes).ifPresent(encodings::add);
        encodings.add(StandardCharsets.UTF_8);
        if (strictly(bytes, StandardCharsets.UTF_8).isEmpty()) {
            encodings.addAll(List.of(GB18030, BIG5));
        }
        List<String> readings = new ArrayList<>();
        for (Charset encoding : encodings) {
            String text = new String(bytes, encoding);
            readings.add(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        }
        return readings;
    }
}
