package reception.yaml;

import java.io.IOException;
import java.nio.file.Path;

/** A step of the build: packs the cards and standards of {@code rules/} for the jar. */
public final class PackRules {

    private PackRules() {
    }

    /** @param arguments the folder of rules, and the folder to pack them into */
    public static void main(String[] arguments) throws IOException {
        RuleFolder.at(Path.of(arguments[0])).pack(Path.of(arguments[1]));
    }
}
