package reception.write.sarif;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Tells how long a text has become after compression, while it is written. */
final class CompressedSize extends FilterWriter {

    private final Counter counter = new Counter();
    private final Writer compressed;

    CompressedSize(Writer out) throws IOException {
        super(out);
        compressed = new OutputStreamWriter(new GZIPOutputStream(counter), StandardCharsets.UTF_8);
    }

    /** Bytes so far, up to what the compressor still holds back, which is little. */
    long bytes() {
        return counter.bytes;
    }

    @Override
    public void write(int character) throws IOException {
        out.write(character);
        compressed.write(character);
    }

    @Override
    public void write(char[] characters, int start, int length) throws IOException {
        out.write(characters, start, length);
        compressed.write(characters, start, length);
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        out.write(text, start, length);
        compressed.write(text, start, length);
    }

    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int start, int length) {
            bytes += length;
        }
    }
}
