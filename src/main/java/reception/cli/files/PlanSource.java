package reception.cli.files;

import java.io.InputStream;
import java.nio.file.Path;
import reception.format.InputError;

/**
 * Where a plan is read from, or what was found in its place.
 *
 * @param name    as the user gave it, for the report
 * @param file    null for standard input, and if there is a problem
 * @param place   by which configuration and baseline know it; null if there is a problem
 * @param problem why there is nothing to read; null if there is something
 */
public record PlanSource(String name, Path file, Path place, InputError problem) {

    /** A file that is there. */
    static PlanSource file(String name, Path file) {
        return new PlanSource(name, file, file, null);
    }

    /** Standard input. */
    static PlanSource standardInput(String name, Path place) {
        return new PlanSource(name, null, place, null);
    }

    /** A name with nothing to read. */
    static PlanSource problem(String name, InputError problem) {
        return new PlanSource(name, null, null, problem);
    }

    /** Reads it. */
    public byte[] bytes(InputStream standardInput) throws InputFile.UnreadableException {
        if (problem != null) {
            throw new InputFile.UnreadableException(problem);
        }
        return file == null ? InputFile.read(standardInput) : InputFile.read(file);
    }
}
