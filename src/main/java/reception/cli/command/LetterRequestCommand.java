package reception.cli.command;

import picocli.CommandLine.Command;
import reception.ReceptionChecker;
import reception.cli.console.Program;
import reception.document.Document;
import reception.document.LetterRequest;
import reception.plan.Plan;

/** {@code reception letter-request}. */
@Command(name = "letter-request", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class LetterRequestCommand extends DocumentCommand {

    public LetterRequestCommand(Program main) {
        super(main, DocumentFormat.TEXT);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        return LetterRequest.of(checker.check(plan), main().language());
    }
}
