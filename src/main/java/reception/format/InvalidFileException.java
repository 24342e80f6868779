package reception.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file of rules, standards or configuration cannot be read as what it should be.
 *
 * @since 0.1.0
 */
public final class InvalidFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<InputError> errors;

    /** @param file as the user named it */
    public InvalidFileException(String file, List<InputError> errors) {
        super(errors.stream().map(error -> file + ":" + (error.span().equals(Span.NOWHERE) ? "" : error.span().place() + ":") + " " + error.message().en())
                .collect(Collectors.joining("\n")));
        this.file = file;
        this.errors = List.copyOf(errors);
    }

    public String file() {
        return file;
    }

    public List<InputError> errors() {
        return errors;
    }
}
