package reception.standard.file;

import java.util.List;
import reception.format.Place;

/**
 * What a plan states.
 *
 * @param key a thing's property: {@code meal.companions}
 * @param is  the values; anything but nothing if empty
 */
public record Statement(Place at, String key, List<String> is) {
}
