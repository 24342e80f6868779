package reception.rule;

import java.util.List;
import reception.format.Node;
import reception.format.Place;
import reception.vocabulary.Text;

/**
 * An example of a rule, laid over the clean base plan: a test and a part of the documentation.
 *
 * @param name    a full sentence, in English where it is shown to readers
 * @param zh      the same in Chinese, of a case that is shown to readers; null for one that is only a test
 * @param given   keys, or paths such as {@code meals[0].companions}, with their values; an empty value removes the key
 * @param expect  the outcome of the rule
 * @param where   where a violation must be reported, as paths in English keys
 * @param says    arguments of the message with their values
 * @param missing keys that must be named as missing
 * @param because what one of the reasons must say, in English, where it is undetermined though nothing is missing
 * @param times   how many violations, where it is not one
 * @param severity of what is found; null stands for that of the card
 */
public record RuleCase(Place at, String name, String zh, Node given, Outcome expect, List<String> where, Node says, List<String> missing, String because, Integer times,
                       Severity severity) {

    /** Whether it is shown to readers. */
    public boolean isExample() {
        return zh != null;
    }

    /** What it is called; the English name for both languages if it is only a test. */
    public Text title() {
        return new Text(isExample() ? zh : name, name);
    }
}
