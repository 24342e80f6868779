/** Meals with dishes, drinks and venues, and what is derived of them: who eats, what it costs a day, what a dish is. */
@RecordBuilder.Include({Companions.class, CostPerPerson.class, Dish.class, Drink.class, FoodSample.class, Meal.class, MealActual.class, Venue.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit.meal;

import io.soabase.recordbuilder.core.RecordBuilder;

