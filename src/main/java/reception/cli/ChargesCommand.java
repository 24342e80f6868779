package reception.cli;

import picocli.CommandLine.Command;
import reception.ReceptionChecker;
import reception.document.ChargeSheet;
import reception.document.Document;
import reception.plan.Plan;

/** {@code reception charges}. */
@Command(name = "charges", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
final class ChargesCommand extends DocumentCommand {

    ChargesCommand(Main main) {
        super(main, DocumentFormat.TEXT);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        return ChargeSheet.of(checker.derive(plan), main().language());
    }
}
