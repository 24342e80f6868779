package reception.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reception.ReceptionChecker;
import reception.cli.console.Program;
import reception.document.Document;
import reception.document.KitchenCard;
import reception.plan.Plan;
import reception.report.Profile;

/** {@code reception card}. */
@Command(name = "card", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class CardCommand extends DocumentCommand {

    @Option(names = "--profile", paramLabel = "full|internal", descriptionKey = "card.profile")
    private Profile profile = Profile.INTERNAL;

    public CardCommand(Program main) {
        super(main, DocumentFormat.TEXT);
    }

    @Override
    Document document(ReceptionChecker checker, Plan plan) {
        return KitchenCard.of(checker.derive(plan), main().language(), profile == Profile.FULL);
    }
}
