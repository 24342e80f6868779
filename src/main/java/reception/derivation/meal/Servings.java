package reception.derivation.meal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.lexicon.Lexicon;
import reception.visit.Allergen;
import reception.visit.Fact;
import reception.visit.meal.Dish;
import reception.visit.meal.Drink;
import reception.visit.meal.Meal;
import reception.visit.meal.Serving;
import reception.visit.meal.UnknownDrink;
import reception.vocabulary.Vocabulary;

/** Reads dishes and drinks by the lexicon: what each of them is or holds, and of which drinks that cannot be told. */
public final class Servings implements Derivation {

    private static final String ALCOHOL = "alcohol";

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Serving.class, UnknownDrink.class);
    }

    @Override
    public void derive(Circumstances known) {
        for (Meal meal : known.plan().meals()) {
            meal.dishes().forEach(dish -> addDish(dish, meal, known));
            meal.drinks().forEach(drink -> addDrink(drink, meal, known));
        }
    }

    private static void addDish(Dish dish, Meal meal, Circumstances known) {
        Read read = new Read(dish.at(), meal, false, known.lexicons().food());
        read.match(dish.name());
        dish.ingredients().forEach(read::match);
        for (Allergen allergen : dish.allergens()) {
            Vocabulary.Word word = Vocabulary.word(allergen);
            known.diets().avoidedByAllergen(word.english()).forEach(avoidance -> read.add(word.chinese(), avoidance.category(), true));
        }
        known.addAll(read.found.values());
    }

    private static void addDrink(Drink drink, Meal meal, Circumstances known) {
        Read read = new Read(drink.at(), meal, true, known.lexicons().food());
        read.match(drink.name());
        if (drink.name() != null && (!read.found.isEmpty() || known.lexicons().food().isSoftDrink(drink.name()))) {
            known.tellByName(drink, "alcoholic");
        } else if (drink.name() != null && drink.alcoholic() == null) {
            known.add(new UnknownDrink(drink.at(), meal.key(), drink.name()));
        }
        if (Boolean.TRUE.equals(drink.alcoholic())) {
            read.add(drink.name(), ALCOHOL, true);
        }
        Serving alcohol = read.found.get(ALCOHOL);
        if (Boolean.FALSE.equals(drink.alcoholic()) && alcohol != null && !alcohol.certain()) {
            read.found.remove(ALCOHOL);
        }
        known.addAll(read.found.values());
    }

    /** What one dish or drink was found to be, once for each category. */
    private static final class Read {

        private final Place at;
        private final Meal meal;
        private final boolean drink;
        private final Lexicon lexicon;
        private final Map<String, Serving> found = new LinkedHashMap<>();

        Read(Place at, Meal meal, boolean drink, Lexicon lexicon) {
            this.at = at;
            this.meal = meal;
            this.drink = drink;
            this.lexicon = lexicon;
        }

        void match(String text) {
            if (text != null) {
                lexicon.matches(text).forEach(match -> add(text, match.category(), match.certain()));
            }
        }

        void add(String text, String category, boolean certain) {
            Serving serving = new Serving(at, meal.key(), drink, text, category, lexicon.title(category), certain);
            found.merge(category, serving, (a, b) -> a.certain() ? a : b);
        }
    }
}
