package reception.derivation.money;

import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.standard.file.Names;
import reception.visit.meal.Meal;
import reception.visit.money.Bill;
import reception.visit.text.Disagreement;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** Compares who is paid for a meal with where it was: a hotel's bill belongs to no meal in a canteen. */
public final class PayeesOfMeals implements Comparison {

    @Override
    public void derive(Circumstances known) {
        Names caterers = known.claims().agreements().caterers();
        for (Meal meal : known.plan().meals()) {
            String venue = meal.venue() == null ? null : meal.venue().name();
            if (venue == null || caterers.fit(venue)) {
                continue;
            }
            for (Bill bill : meal.bills()) {
                if (caterers.fit(bill.payee()) && !isPart(venue, bill.payee())) {
                    known.add(new Disagreement(bill.at(), "payee", Statements.asStated(bill, "payee"), new Text("用餐地点为“" + venue + "”", "the meal was at \"" + venue + "\""), meal.venue().at()).open());
                }
            }
        }
    }

    private static boolean isPart(String venue, String payee) {
        String one = Words.normal(Words.withoutBlanks(venue));
        String other = Words.normal(Words.withoutBlanks(payee));
        return one.contains(other) || other.contains(one);
    }
}
