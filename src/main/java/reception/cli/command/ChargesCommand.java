package reception.cli.command;

import picocli.CommandLine.Command;
import reception.ReceptionChecker;
import reception.cli.console.Program;
import reception.document.ChargeSheet;
import reception.document.Document;
import reception.plan.Plan;

/** {@code reception charges}. */
@Command(name = "charges", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class ChargesCommand extends DocumentCommand {

    public ChargesCommand(Program main) {
        super(main, DocumentFormat.TEXT);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        return ChargeSheet.of(checker.derive(plan), main().language());
    }
}
