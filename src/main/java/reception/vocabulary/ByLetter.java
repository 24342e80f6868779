package reception.vocabulary;

import java.util.Map;
import java.util.function.Function;

/**
 * What begins with a letter, by that letter. Asked for each letter of each text, so that none of them is made an object as a map would do. Immutable.
 *
 * @param <T> what begins so
 */
public final class ByLetter<T> {

    private static final int FEWEST = 16;

    private final char[] letters;
    private final Object[] values;

    private ByLetter(int size) {
        letters = new char[size];
        values = new Object[size];
    }

    /** The same as a map, each value in the form in which it will be asked for. */
    public static <V, T> ByLetter<T> of(Map<Character, V> map, Function<? super V, ? extends T> form) {
        ByLetter<T> all = new ByLetter<>(Math.max(FEWEST, Integer.highestOneBit(map.size()) * 4));
        map.forEach((letter, value) -> {
            int at = all.place(letter);
            all.letters[at] = letter;
            all.values[at] = form.apply(value);
        });
        return all;
    }

    /** The same as a map. */
    public static <T> ByLetter<T> of(Map<Character, T> map) {
        return of(map, value -> value);
    }

    /** Where a letter stands, or would stand: no more than half of the places are taken. */
    private int place(char letter) {
        int at = letter & values.length - 1;
        while (values[at] != null && letters[at] != letter) {
            at = at + 1 & values.length - 1;
        }
        return at;
    }

    /** What begins with a letter; null if nothing does. */
    @SuppressWarnings("unchecked")
    public T get(char letter) {
        return (T) values[place(letter)];
    }
}
