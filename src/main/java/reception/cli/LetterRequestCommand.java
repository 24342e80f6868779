package reception.cli;

import picocli.CommandLine.Command;
import reception.ReceptionChecker;
import reception.document.Document;
import reception.document.LetterRequest;
import reception.plan.Plan;

/** {@code reception letter-request}. */
@Command(name = "letter-request", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
final class LetterRequestCommand extends DocumentCommand {

    LetterRequestCommand(Main main) {
        super(main, DocumentFormat.TEXT);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        return LetterRequest.of(checker.check(plan), main().language());
    }
}
