package reception.cli.output;

import java.io.IOException;
import java.io.Writer;

/** Keeps back the beginning of an output until it is whole or too long to be kept, so that nothing of a short one appears if it never becomes whole. */
final class HeldBack extends Writer {

    private final Writer out;
    private final int most;
    private StringBuilder held = new StringBuilder();
    private boolean begun;

    /** @param most how many characters are kept back */
    HeldBack(Writer out, int most) {
        this.out = out;
        this.most = most;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (held != null && held.length() + length <= most) {
            held.append(characters, offset, length);
            return;
        }
        release();
        begun = true;
        out.write(characters, offset, length);
    }

    /** Lets out what is kept back, and from now on everything at once. */
    void release() throws IOException {
        if (held != null) {
            String kept = held.toString();
            held = null;
            begun = !kept.isEmpty();
            out.write(kept);
        }
    }

    /** Whether any of it has been let out. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    public void flush() throws IOException {
        if (held == null || most == 0) {
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        release();
        out.flush();
    }
}
