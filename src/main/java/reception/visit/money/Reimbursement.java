package reception.visit.money;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * What a claim for the costs of a reception rests on.
 *
 * @param vouchers what the plan names
 * @param lacking  those that every claim needs and the plan, where it names any, does not
 * @param verified whether a human has read that they are needed
 */
public record Reimbursement(Place at, @Term(zh = "报销凭证") List<Voucher> vouchers, List<Voucher> lacking, boolean verified) implements Fact, Evidence {

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
