package reception.derivation.diet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.diet.DietaryClash;
import reception.visit.guests.Avoidance;
import reception.visit.guests.DietaryNeed;
import reception.visit.meal.Meal;
import reception.visit.meal.Serving;

/** Lays each meal's menu, its drinks too, beside each declared diet. */
public final class DietaryClashes implements Derivation {

    private static final String ALCOHOL = "alcohol";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Serving.class, DietaryNeed.class, Avoidance.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(DietaryClash.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<String, List<Serving>> servingsOf = known.all(Serving.class).stream().filter(serving -> !isAlcoholicDrink(serving)).collect(Collectors.groupingBy(Serving::dishKey));
        Map<String, Map<String, Avoidance>> avoidedBy = new HashMap<>();
        known.all(Avoidance.class).forEach(avoidance -> avoidedBy.computeIfAbsent(avoidance.need(), unused -> new HashMap<>()).put(avoidance.category(), avoidance));
        List<DietaryNeed> diets = known.all(DietaryNeed.class).stream().filter(need -> !need.allergy()).toList();
        for (Meal meal : known.plan().meals()) {
            for (DietaryNeed need : diets) {
                Table table = new Table(meal, need, avoidedBy.getOrDefault(need.need(), Map.of()), servingsOf);
                List<Offer> all = Stream.concat(meal.dishes().stream().map(dish -> new Offer(dish.at(), dish.name(), true)), meal.drinks().stream().map(drink -> new Offer(drink.at(), drink.name(), false))).toList();
                List<Offer> unsuitable = table.holding(all, true);
                List<Offer> others = all.stream().filter(offer -> !unsuitable.contains(offer)).toList();
                table.addClash(unsuitable, food(others), true, known);
                List<Offer> doubtful = table.holding(others, false);
                table.addClash(doubtful, food(others) - food(doubtful), false, known);
            }
        }
    }

    /** What is drunk with alcohol in it is the matter of a rule of its own, where somebody surely abstains. */
    private static boolean isAlcoholicDrink(Serving serving) {
        return serving.drink() && serving.category().equals(ALCOHOL);
    }

    private static int food(List<Offer> offers) {
        return (int) offers.stream().filter(Offer::food).count();
    }

    /** A dish or a drink of a menu. */
    private record Offer(Place at, String name, boolean food) {
    }

    /** One meal before those of one diet. */
    private record Table(Meal meal, DietaryNeed need, Map<String, Avoidance> avoided, Map<String, List<Serving>> servingsOf) {

        List<Offer> holding(List<Offer> offers, boolean certain) {
            return offers.stream().filter(offer -> avoidedIn(offer, certain).findAny().isPresent()).toList();
        }

        private Stream<Serving> avoidedIn(Offer offer, boolean certain) {
            return servingsOf.getOrDefault(offer.at().key(), List.of()).stream().filter(serving -> avoided.containsKey(serving.category()))
                    .filter(serving -> (serving.certain() && avoided.get(serving.category()).certain()) == certain);
        }

        void addClash(List<Offer> offers, int suitable, boolean certain, Circumstances known) {
            if (offers.isEmpty()) {
                return;
            }
            List<Serving> servings = offers.stream().flatMap(offer -> avoidedIn(offer, certain)).toList();
            boolean verified = servings.stream().allMatch(serving -> avoided.get(serving.category()).verified());
            known.add(new DietaryClash(offers.get(0).at(), meal.key(), need.need(), need.word(), need.people(), need.who(), offers.stream().map(offer -> String.valueOf(offer.name())).toList(),
                    servings.stream().map(Serving::title).distinct().toList(), suitable, certain, verified));
        }
    }
}
