package reception.derivation.diet;

import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.visit.meal.Meal;
import reception.visit.meal.Venue;
import reception.visit.text.Disagreement;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** Compares the last day of a halal certificate with the day of the meal. */
public final class ExpiredCertificates implements Comparison {

    @Override
    public void derive(Circumstances known) {
        for (Meal meal : known.plan().meals()) {
            Venue venue = meal.venue();
            if (venue != null && venue.isHalalCertificateExpired(meal.on())) {
                known.add(new Disagreement(venue.at(), "halalValidUntil", Statements.asStated(venue, "halalValidUntil"),
                        new Text("用餐日期为" + Dates.of(meal.on(), Language.ZH) + "，届时牌证已过期", "the meal is on " + Dates.of(meal.on(), Language.EN) + ", when the certificate has expired"), meal.at()).open());
            }
        }
    }
}
