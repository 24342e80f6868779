package reception.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Where the program reads from and writes to, so that tests can run it in their own process.
 *
 * @param terminal    whether standard output is a terminal
 * @param environment variables of the environment
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, Map<String, String> environment) {

    /** The process's own streams, in UTF-8. What Java cannot tell of them the launcher does. */
    static Console ofProcess() {
        Map<String, String> environment = System.getenv();
        List<String> closed = List.of(environment.getOrDefault("RECEPTION_CLOSED", "").split(" "));
        return new Console(closed.contains("in") ? new ClosedInput() : System.in,
                writer(closed.contains("out") ? new ClosedOutput() : new StandardOutput(environment.get("RECEPTION_BEGUN"))),
                writer(closed.contains("err") ? new ClosedOutput() : new FileOutputStream(FileDescriptor.err)),
                environment.containsKey("RECEPTION_OUT_TERMINAL"), environment);
    }

    /** System.out would hide that a disk is full. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** Standard input that whoever started the program has closed; the launcher has something empty in its place. */
    static final class ClosedInput extends InputStream {

        /** That there is nothing to read from. */
        static final class ClosedException extends IOException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public int read() throws IOException {
            throw new ClosedException();
        }
    }

    /** An output that whoever started the program has closed: what is written to it is lost, and must not be so unnoticed. */
    private static final class ClosedOutput extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            throw new IOException("closed");
        }
    }

    /** Standard output, which leaves a mark for the launcher before it is first written to: from then on the program cannot be started anew. */
    private static final class StandardOutput extends FileOutputStream {

        private String mark;

        private StandardOutput(String mark) {
            super(FileDescriptor.out);
            this.mark = mark;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (mark != null) {
                File file = new File(mark);
                mark = null;
                file.createNewFile();
                file.deleteOnExit();
            }
            super.write(bytes, offset, length);
        }
    }

    /** Whether a machine runs the program, as the usual variable of continuous integration says. */
    boolean isCi() {
        String ci = environment.getOrDefault("CI", "");
        return !ci.isEmpty() && !ci.equalsIgnoreCase("false");
    }

    /** Whether to use colours, by the usual variables: NO_COLOR before FORCE_COLOR and CLICOLOR_FORCE, these before CLICOLOR and TERM; else on a terminal. */
    boolean isColoured() {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        return isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE") || terminal && !isOff("FORCE_COLOR") && !isOff("CLICOLOR") && !isDumb();
    }

    private boolean isOn(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty() && !isOff(variable);
    }

    private boolean isOff(String variable) {
        String value = environment.getOrDefault(variable, "");
        return value.equals("0") || value.equalsIgnoreCase("false");
    }

    private boolean isDumb() {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Whether standard error is a terminal that can take back what it shows. */
    boolean isErrTerminal() {
        return environment.containsKey("RECEPTION_ERR_TERMINAL") && !isDumb();
    }
}
