package reception.engine;

import java.io.IOException;
import java.nio.file.Path;
import reception.format.pack.RuleFolder;

/** A step of the build: packs the cards, standards and scopes of {@code rules/} for the jar. */
public final class PackRules {

    private PackRules() {
    }

    /** @param arguments the folder of rules, and the folder to pack them into */
    public static void main(String[] arguments) throws IOException {
        RuleFolder folder = RuleFolder.at(Path.of(arguments[0]));
        folder.pack(Path.of(arguments[1]), Scopes.of(folder).packed());
        RuleFolder across = RuleFolder.acrossAt(Path.of(arguments[0]));
        across.packAcross(Path.of(arguments[1]), Scopes.of(across).packed());
    }
}
