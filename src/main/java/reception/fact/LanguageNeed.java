package reception.fact;

import reception.plan.Fact;
import reception.vocabulary.Personal;
import reception.yaml.Place;

/**
 * That guests speak another language than Chinese, once for all whose languages are written alike.
 *
 * @param at       the first of these guests
 * @param language as the plan writes it
 * @param people   how many guests
 * @param answered whether an interpreter, or somebody of the staff, is stated to speak one of the languages
 */
public record LanguageNeed(Place at, @Personal String language, int people, boolean answered) implements Fact {
}
