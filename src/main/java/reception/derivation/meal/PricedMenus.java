package reception.derivation.meal;

import java.math.BigDecimal;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.visit.Fact;
import reception.visit.meal.Diners;
import reception.visit.meal.Dish;
import reception.visit.meal.Drink;
import reception.visit.meal.Meal;
import reception.visit.text.Disagreement;
import reception.vocabulary.Formula;
import reception.vocabulary.Text;

/** Derives which meals have dishes and drinks whose own prices come to more than the meal is said to cost. */
public final class PricedMenus implements Comparison {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Diners.class);
    }

    @Override
    public void derive(Circumstances known) {
        for (Meal meal : known.plan().meals()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Dish dish : meal.dishes()) {
                sum = sum.add(price(dish.price(), dish.count()));
            }
            for (Drink drink : meal.drinks()) {
                sum = sum.add(price(drink.price(), drink.count()));
            }
            BigDecimal cost = sum.signum() == 0 ? null : cost(known, meal);
            if (cost != null && sum.compareTo(cost) > 0) {
                known.add(new Disagreement(meal.at(), meal.total() == null ? "costPerPerson" : "total", new Text("本餐费用合计" + Formula.plain(cost) + "元", "the meal costs " + Formula.plain(cost) + " yuan in all"),
                        new Text("菜品、酒水的标价合计" + Formula.plain(sum) + "元", "its dishes and drinks are priced at " + Formula.plain(sum) + " yuan in all"), meal.at()).open());
            }
        }
    }

    private static BigDecimal price(BigDecimal price, Integer count) {
        return price == null ? BigDecimal.ZERO : price.multiply(BigDecimal.valueOf(count == null ? 1 : count));
    }

    private static BigDecimal cost(Circumstances known, Meal meal) {
        if (meal.total() != null) {
            return meal.total();
        }
        return known.all(Diners.class).stream().filter(diners -> diners.key().equals(meal.key()) && diners.costPerPerson() != null && diners.guests() != null).findFirst()
                .map(diners -> diners.costPerPerson().multiply(BigDecimal.valueOf(diners.guests() + (diners.companions() == null ? 0 : diners.companions())))).orElse(null);
    }
}
