package reception.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reception.ReceptionChecker;
import reception.cli.console.Program;
import reception.document.Document;
import reception.document.LetterRequest;
import reception.document.NeedsSheet;
import reception.plan.Plan;
import reception.report.Report;

/** {@code reception letter-request}. */
@Command(name = "letter-request", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class LetterRequestCommand extends DocumentCommand {

    @Option(names = "--needs", descriptionKey = "letter-request.needs")
    private boolean needs;

    public LetterRequestCommand(Program main) {
        super(main, DocumentFormat.TEXT);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        Report report = checker.check(plan);
        return needs ? NeedsSheet.of(report, checker.derive(plan).diets().care(), main().language()) : LetterRequest.of(report, main().language());
    }
}
