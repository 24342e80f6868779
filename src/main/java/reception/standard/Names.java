package reception.standard;

import java.util.List;
import reception.vocabulary.Words;
import reception.yaml.Place;

/**
 * How a name tells what it is of: by its beginning, its end, or what it holds, unless it holds something else.
 *
 * @param unless words beside which it tells nothing
 */
public record Names(Place at, List<String> begins, List<String> ends, List<String> holds, List<String> unless) {

    /** Whether a name, which may be null, tells it. */
    public boolean fit(String name) {
        String plain = name == null ? "" : Words.normal(Words.withoutBlanks(name));
        return !bar(name) && (begins.stream().anyMatch(part -> plain.startsWith(plain(part))) || ends.stream().anyMatch(part -> plain.endsWith(plain(part)))
                || holds.stream().anyMatch(part -> plain.contains(plain(part))));
    }

    /** Whether a name, which may be null, is none or holds what speaks against it. */
    public boolean bar(String name) {
        String plain = name == null ? "" : Words.normal(Words.withoutBlanks(name));
        return plain.isEmpty() || unless.stream().anyMatch(part -> plain.contains(plain(part)));
    }

    private static String plain(String part) {
        return Words.normal(Words.withoutBlanks(part));
    }
}
