package reception.standard.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** What guides to etiquette advise of gifts, flowers, colours and numbers, by country: {@code standards/courtesy.yaml}. Never law. Immutable. */
public final class Courtesy {

    public static final String FILE = "standards/courtesy.yaml";

    /** What a hint is about. */
    public enum Matter { GIFT, GIFT_COUNT, FLOWER, FLOWER_COUNT, COLOUR }

    /**
     * One piece of advice.
     *
     * @param words         names that hold one of these; all names if empty
     * @param counts        numbers that are avoided
     * @param even          whether even numbers are avoided
     * @param nationalities of guests whom it may concern
     * @param note          why, in a few words
     */
    public record Hint(Place at, Matter matter, List<String> words, List<Integer> counts, Boolean even, List<String> nationalities, Text note, String source) {

        /** Whether it concerns guests of a country. */
        public boolean isFor(String nationality) {
            return nationality != null && nationalities.stream().map(Words::normal).anyMatch(Words.normal(nationality)::equals);
        }

        /** Whether a name, which may be null, is one of those it is about. */
        public boolean names(String name) {
            return name != null && (words.isEmpty() || words.stream().anyMatch(word -> holds(name, word)));
        }

        /** Latin words count whole, with a plural. */
        private static boolean holds(String name, String word) {
            boolean isLatin = word.chars().allMatch(c -> c < 0x80);
            return isLatin ? Pattern.compile("\\b" + Pattern.quote(word) + "s?\\b", Pattern.CASE_INSENSITIVE).matcher(name).find() : name.contains(word);
        }

        /** Whether a number, which may be null, is one of those it is about. */
        public boolean counts(Integer number) {
            return number != null && (counts.contains(number) || Boolean.TRUE.equals(even) && number % 2 == 0);
        }
    }

    record CourtesyFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<Hint> hints) {
    }

    private final List<Hint> hints;

    private Courtesy(List<Hint> hints) {
        this.hints = hints;
    }

    /** Reads it from a folder, or the built-in one where it has none. */
    public static Courtesy of(RuleFolder folder) {
        Node node = folder.yaml(FILE::equals).get(FILE);
        if (node == null) {
            return of(RuleFolder.builtIn());
        }
        List<InputError> errors = new ArrayList<>();
        CourtesyFile file = new Binder(errors).bind(CourtesyFile.class, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
        return new Courtesy(file.hints());
    }

    /** The hints on a matter, in the order of the file. */
    public Stream<Hint> on(Matter matter) {
        return hints.stream().filter(hint -> hint.matter() == matter);
    }
}
