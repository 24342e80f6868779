package reception.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import reception.cli.console.Console;

/** What the program wrote and returned when it was run in this process. */
public record CommandLineRun(int exit, String out, String err) {

    public static CommandLineRun of(String... arguments) {
        return withInput("", arguments);
    }

    public static CommandLineRun withInput(String input, String... arguments) {
        return inEnvironment(Map.of(), input, arguments);
    }

    public static CommandLineRun inEnvironment(Map<String, String> environment, String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(arguments, new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out), new PrintWriter(err), false, environment));
        return new CommandLineRun(exit, out.toString(), err.toString());
    }
}
