package reception.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the program reads from and writes to, so that tests can run it in their own process.
 *
 * @param terminal    whether standard output is a terminal
 * @param environment variables of the environment
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, Map<String, String> environment) {

    /** The process's own streams, in UTF-8. */
    static Console ofProcess() {
        return new Console(System.in, writer(FileDescriptor.out), writer(FileDescriptor.err), System.console() != null, System.getenv());
    }

    /** System.out would hide that a disk is full. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }

    /** Whether a machine runs the program, as the usual variable of continuous integration says. */
    boolean isCi() {
        String ci = environment.getOrDefault("CI", "");
        return !ci.isEmpty() && !ci.equalsIgnoreCase("false");
    }

    /** Whether to use colours: only on a terminal, and not if the environment asks for none. */
    boolean isColoured() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether standard error is a terminal: Java cannot tell, so the launcher does. */
    boolean isErrTerminal() {
        return environment.containsKey("RECEPTION_ERR_TERMINAL");
    }
}
