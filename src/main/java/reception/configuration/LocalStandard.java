package reception.configuration;

import java.util.List;
import reception.format.Place;
import reception.standard.Standard.DatedValue;
import reception.vocabulary.Term;

/**
 * Local values of a known standard, as a file says it.
 *
 * @param standard its id
 */
@Term(zh = "本地标准")
record LocalStandard(
        Place at,
        @Term(zh = "标准", means = "id of a standard, as reception standards lists it", meansZh = "标准编号，见 reception standards") String standard,
        @Term(zh = "标准值") List<DatedValue> values) {
}
