package reception.visit.money;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * A voucher that a claim for the costs of a reception may have to rest on.
 *
 * @param at where vouchers are stated
 */
public record ClaimVoucher(Place at, @Term(zh = "凭证") Voucher voucher) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
