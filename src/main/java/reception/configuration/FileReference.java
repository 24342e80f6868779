package reception.configuration;

import reception.format.Span;

/** A file that another file names, by a path relative to its own folder. */
record FileReference(String path, Span span) {
}
