package reception.standard.file;

import reception.format.Place;
import reception.vocabulary.Term;

/**
 * An article of an instrument.
 *
 * @param instrument the id in sources.yaml
 * @param article    as numbered there, {@code 10} or {@code 13(3)}; null where no article is known
 * @param status     of what it says: null stands for the instrument's own
 * @param articleStatus how sure we are of the article's number alone, where what it says was read; null stands for the same
 */
@Term(zh = "依据")
public record Cite(Place at, @Term(zh = "文件") String instrument, @Term(zh = "条款") String article, @Term(zh = "核实情况") Status status,
                   @Term(zh = "条号核实情况") Status articleStatus) {
}
