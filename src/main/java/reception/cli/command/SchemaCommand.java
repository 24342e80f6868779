package reception.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.configuration.ConfigurationSchema;
import reception.plan.reading.PlanSchema;

/** {@code reception schema}. */
@Command(name = "schema", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class SchemaCommand implements Callable<Integer> {

    private static final String REPORT_SCHEMA = "/reception/report/report.schema.json";
    private static final String AUDIT_SCHEMA = "/reception/audit/audit.schema.json";

    private final Program main;

    @Parameters(paramLabel = "plan|config|report|audit", arity = "0..1", descriptionKey = "schema.of", defaultValue = "plan")
    private Of of;

    private enum Of { PLAN, CONFIG, REPORT, AUDIT }

    public SchemaCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (of == Of.PLAN) {
            PlanSchema.write(main.console().out(), main.askedLanguage());
            return ExitCode.CLEAN;
        }
        if (of == Of.CONFIG) {
            ConfigurationSchema.write(main.console().out());
            return ExitCode.CLEAN;
        }
        try (InputStream in = SchemaCommand.class.getResourceAsStream(of == Of.AUDIT ? AUDIT_SCHEMA : REPORT_SCHEMA)) {
            main.console().out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.CLEAN;
    }
}
