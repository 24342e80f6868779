package reception.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reception.ReceptionChecker;
import reception.document.Document;
import reception.document.KitchenCard;
import reception.plan.Plan;
import reception.report.Profile;

/** {@code reception card}. */
@Command(name = "card", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
final class CardCommand extends DocumentCommand {

    @Option(names = "--profile", paramLabel = "full|internal", descriptionKey = "card.profile")
    private Profile profile = Profile.INTERNAL;

    CardCommand(Main main) {
        super(main, DocumentFormat.TEXT);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        return KitchenCard.of(checker.derive(plan), main().language(), profile == Profile.FULL);
    }
}
