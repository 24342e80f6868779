package reception.plan;

import java.util.List;
import java.util.Optional;
import reception.format.InputError;
import reception.format.SourceText;
import reception.vocabulary.Internal;

/**
 * One document of a file as it was read.
 *
 * @param name       of the file, as the user gave it
 * @param index      of the document in its file, from 0
 * @param source     the file's text; empty if it could not be decoded, or must not be quoted
 * @param plan       empty if there are errors
 * @param classified the file says that it holds state secrets: nothing but the level was taken from it, and nothing may be quoted
 * @since 0.1.0
 */
public record PlanDocument(String name, int index, @Internal Optional<SourceText> source, Optional<Plan> plan, List<InputError> errors, boolean classified) {

    /** Counts; nothing that the file says. */
    @Override
    public String toString() {
        return "PlanDocument[document " + index + ", " + errors.size() + " errors" + (classified ? ", classified" : "") + "]";
    }
}
