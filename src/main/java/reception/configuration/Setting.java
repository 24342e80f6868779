package reception.configuration;

import java.nio.file.Path;
import reception.format.Span;

/**
 * A value of a configuration and where it stands.
 *
 * @param file as it was named, or as it was found from there
 */
public record Setting<T>(T value, Path file, Span span) {
}
