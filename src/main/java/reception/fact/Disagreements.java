package reception.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import reception.plan.Drink;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.Meal;
import reception.plan.Plan;
import reception.plan.ReceptionKind;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives where a plan's statements speak against each other: whatever takes a rule away must stand unopposed. */
final class Disagreements implements Derivation {

    private static final String ALCOHOL = "alcohol";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(BoundRegime.class, Serving.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Disagreement.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        plan.meals().forEach(meal -> addPayer(known, meal));
        plan.meals().forEach(meal -> meal.drinks().forEach(drink -> addDrink(known, drink)));
        addKind(known, plan);
    }

    private static void addPayer(Circumstances known, Meal meal) {
        String property = MealPayment.contradictedBy(meal);
        if (property != null) {
            Vocabulary.Field field = Vocabulary.section(Meal.class).byName(property);
            Text guestsPay = property.equals("form") ? new Text("用餐形式为来宾自费", "the form of the meal is one that guests pay for themselves")
                    : new Text("写明为协助安排、由来宾付费的用餐", "the meal is one that the host only helps with and guests pay for");
            Vocabulary.Word payer = Vocabulary.word(meal.payer());
            known.add(new Disagreement(meal.at(), field.name(), guestsPay, new Text("费用承担方写为" + payer.chinese(), "the payer is stated as " + payer.english().replace('-', ' ')), meal.at()));
        }
    }

    private static void addDrink(Circumstances known, Drink drink) {
        if (Boolean.FALSE.equals(drink.alcoholic())) {
            Optional<Serving> alcohol = known.all(Serving.class).stream().filter(serving -> serving.dishKey().equals(drink.key()) && serving.category().equals(ALCOHOL) && serving.certain()).findFirst();
            alcohol.ifPresent(serving -> known.add(new Disagreement(drink.at(), "alcoholic", new Text("写明不含酒精", "it is said to hold no alcohol"),
                    new Text("“" + drink.name() + "”是酒", "\"" + drink.name() + "\" is alcohol"), drink.at())));
        }
    }

    /** A kind that the guests do not fit; officials received as business guests are the matter of rules of their own. */
    private static void addKind(Circumstances known, Plan plan) {
        if (plan.kind() == null || plan.guests() == null) {
            return;
        }
        List<Guest> foreign = plan.guests().people().stream().filter(Guest::isForeign).toList();
        boolean isAllForeign = !foreign.isEmpty() && foreign.size() == plan.guests().people().size();
        boolean isInland = foreign.isEmpty() && !plan.guests().people().isEmpty() && plan.guests().people().stream().allMatch(guest -> guest.nationality() != null);
        Vocabulary.Word kind = Vocabulary.word(plan.kind());
        Text stated = new Text("接待性质写为" + kind.chinese(), "the kind of reception is stated as " + kind.english().replace('-', ' '));
        if (plan.kind() == ReceptionKind.DOMESTIC_OFFICIAL && isAllForeign) {
            known.add(new Disagreement(plan.at(), "kind", stated, new Text("来宾均为境外人员", "all guests are from abroad"), plan.guests().at()));
        }
        if (plan.kind() == ReceptionKind.FOREIGN && isInland) {
            known.add(new Disagreement(plan.at(), "kind", stated, new Text("来宾均非境外人员", "no guest is from abroad"), plan.guests().at()));
        }
    }
}
