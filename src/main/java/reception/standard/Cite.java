package reception.standard;

import reception.yaml.Place;

/**
 * An article of an instrument.
 *
 * @param instrument the id in sources.yaml
 * @param article    as numbered there, {@code 10} or {@code 13(3)}; null where no article is known
 * @param status     of the article: null stands for the instrument's own
 */
public record Cite(Place at, String instrument, String article, Status status) {
}
