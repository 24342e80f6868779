package reception.cli;

import picocli.CommandLine.Command;
import reception.ReceptionChecker;
import reception.document.Document;
import reception.document.KitchenCard;
import reception.plan.Plan;

/** {@code reception card}. */
@Command(name = "card", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
final class CardCommand extends DocumentCommand {

    CardCommand(Main main) {
        super(main, DocumentFormat.TEXT);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        return KitchenCard.of(checker.derive(plan), main().language());
    }
}
