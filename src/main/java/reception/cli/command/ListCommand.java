package reception.cli.command;

import picocli.CommandLine.Command;
import reception.ReceptionChecker;
import reception.cli.console.Program;
import reception.document.Document;
import reception.document.ReceptionListForm;
import reception.plan.Plan;

/** {@code reception list}. */
@Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class ListCommand extends DocumentCommand {

    public ListCommand(Program main) {
        super(main, DocumentFormat.HTML);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        return ReceptionListForm.of(checker.derive(plan), main().language());
    }
}
