package reception.cli;

import picocli.CommandLine.Command;
import reception.ReceptionChecker;
import reception.document.Document;
import reception.document.ReceptionListForm;
import reception.plan.Plan;

/** {@code reception list}. */
@Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
final class ListCommand extends DocumentCommand {

    ListCommand(Main main) {
        super(main, DocumentFormat.HTML);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        return ReceptionListForm.of(checker.derive(plan), main().language());
    }
}
