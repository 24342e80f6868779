package reception.cli.files;

import java.nio.file.Path;
import java.util.List;
import reception.ReceptionChecker;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.format.InputError;
import reception.format.Span;
import reception.plan.PlanDocument;

/** Reads the one file that a command works on, and refuses what must not or cannot be worked on. */
public final class PlanInput {

    private PlanInput() {
    }

    /** Whether a name stands for standard input. */
    public static boolean isStandardInput(String name) {
        return name.equals(PlanFiles.STANDARD_INPUT);
    }

    /**
     * Reads the bytes of a file or of standard input.
     *
     * @throws UsageException if they cannot be read
     */
    public static byte[] bytes(Program main, String name) {
        try {
            return isStandardInput(name) ? InputFile.read(main.console().in()) : InputFile.read(Path.of(name));
        } catch (InputFile.UnreadableException e) {
            throw new UsageException(name + main.language().choose("：", ": ") + e.error().message().in(main.language()));
        }
    }

    /**
     * Reads all plans of a file.
     *
     * @throws UsageException with every error if one of them cannot be read, and without a word of the file if it holds state secrets
     */
    public static List<PlanDocument> plans(Program main, ReceptionChecker checker, String name, byte[] bytes) {
        List<PlanDocument> plans = checker.read(name, bytes);
        if (plans.stream().anyMatch(PlanDocument::classified)) {
            throw new UsageException(main.language().choose(
                    name + "：标有国家秘密密级，不由本程序制作任何文书；请按保密规定在涉密设备上办理。",
                    name + ": it is marked as holding state secrets; nothing is made of it here. Handle it on equipment approved for secrets."));
        }
        StringBuilder errors = new StringBuilder();
        for (PlanDocument document : plans) {
            for (InputError error : document.errors()) {
                Span span = error.span();
                errors.append(errors.isEmpty() ? "" : "\n").append(name).append(span.isSomewhere() ? ":" + span.place() : "")
                        .append(": ").append(error.message().in(main.language()));
            }
        }
        if (!errors.isEmpty()) {
            throw new UsageException(errors.toString());
        }
        return plans;
    }
}
