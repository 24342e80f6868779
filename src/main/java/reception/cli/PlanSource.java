package reception.cli;

import java.io.InputStream;
import java.nio.file.Path;
import reception.yaml.InputError;

/**
 * Where a plan is read from, or what was found in its place.
 *
 * @param name    as the user gave it, for the report
 * @param file    null for standard input, and if there is a problem
 * @param problem why there is nothing to read; null if there is something
 */
record PlanSource(String name, Path file, InputError problem) {

    /** Reads it. */
    byte[] bytes(InputStream standardInput) throws InputFile.UnreadableException {
        if (problem != null) {
            throw new InputFile.UnreadableException(problem);
        }
        return file == null ? InputFile.read(standardInput) : InputFile.read(file);
    }
}
