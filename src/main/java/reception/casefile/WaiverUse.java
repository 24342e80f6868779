package reception.casefile;

import java.util.List;
import reception.format.Place;
import reception.standard.place.UnitStanding;
import reception.visit.Fact;
import reception.visit.paper.Waiver;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * What became of an exception after all rules were judged.
 *
 * @param at        the exception
 * @param named     the title of that rule; null where there is none
 * @param lacking   which of reason, approver and document are not given
 * @param known     whether it names a rule
 * @param waivable  whether the instrument behind that rule allows exceptions
 * @param matched   how many violations it covers
 * @param complete  whether reason, approver and document are given
 * @param expired   whether the visit lasts beyond its last day
 * @param standing  how the approver's unit stands to the host; null where the plan does not tell
 * @param approving what unit the instrument asks for; null where it allows no exception
 */
@Term(zh = "例外事项", en = "exception")
public record WaiverUse(Place at, Waiver waiver, String rule, Text named, List<Text> lacking, boolean known, boolean waivable, int matched, boolean complete, boolean expired,
                        @Term(zh = "批准单位", en = "unit") UnitStanding standing, UnitStanding approving) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
