package reception.visit.diet;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * That a menu has a fried dish that holds what a declared need avoids, and others that would come out of the same oil.
 *
 * @param at      the first of the others
 * @param mealKey key of the meal
 * @param need    English name of the need
 * @param word    its term
 * @param people  how many guests declare it
 * @param who    they in words for other eyes
 * @param dish    the fried dish that does not suit them
 * @param other   one that would, in oil of its own
 */
public record SharedOil(Place at, String mealKey, String need, @Personal Vocabulary.Word word, int people, Text who, String dish, String other) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
