package reception.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the program wrote and returned when it was run in this process. */
record CommandLineRun(int exit, String out, String err) {

    static CommandLineRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandLineRun withInput(String input, String... arguments) {
        return inEnvironment(Map.of(), input, arguments);
    }

    static CommandLineRun inEnvironment(Map<String, String> environment, String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(arguments, new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out), new PrintWriter(err), false, environment));
        return new CommandLineRun(exit, out.toString(), err.toString());
    }
}
