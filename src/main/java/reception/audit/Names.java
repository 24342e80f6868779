package reception.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import reception.vocabulary.Words;
import reception.yaml.Binder;
import reception.yaml.InputError;
import reception.yaml.InvalidFileException;
import reception.yaml.Node;
import reception.yaml.Place;
import reception.yaml.RuleFolder;

/** Brings numbers and names that are written in several ways into one form: {@code rules/across/_names.yaml}. Safe for use by several threads. */
public final class Names {

    static final String FILE = "across/_names.yaml";
    private static final Pattern SEVERAL = Pattern.compile("[、;；,，/\\s]+");
    private static final int MOST_KNOWN = 100_000;

    record NamesFile(Place at, List<ShortForm> units, String openingBrackets, String closingBrackets, List<String> letterMarks, List<String> inHouse, List<String> placeholders, List<String> meals, List<String> guestsPay) {
    }

    /**
     * A part of names of units, and how it is written in short.
     *
     * @param full  as it stands in full names
     * @param forms its short forms
     */
    record ShortForm(Place at, String full, List<String> forms) {
    }

    private final NamesFile file;
    private final List<Map.Entry<String, String>> shortForms = new ArrayList<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Names(NamesFile file) {
        this.file = file;
        for (ShortForm unit : file.units()) {
            String first = unit.forms().get(0);
            shortForms.add(Map.entry(unit.full(), first));
            unit.forms().stream().skip(1).forEach(form -> shortForms.add(Map.entry(form, first)));
        }
        shortForms.sort(Comparator.comparing((Map.Entry<String, String> form) -> -form.getKey().length()).thenComparing(Map.Entry::getKey));
    }

    /** Those of the built-in rules, or of a folder of rules. */
    public static Names of(RuleFolder folder) {
        return new Names(bind(NamesFile.class, FILE, folder));
    }

    static <T> T bind(Class<T> type, String file, RuleFolder folder) {
        Node node = folder.yaml(file::equals).get(file);
        if (node == null) {
            throw new IllegalStateException("the program is damaged: " + file + " is missing");
        }
        List<InputError> errors = new ArrayList<>();
        T bound = new Binder(errors).bind(type, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(file, errors);
        }
        return bound;
    }

    private static String plain(String text) {
        return Words.withoutBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC)).toUpperCase(Locale.ROOT);
    }

    /** The number of a letter without blanks, with one kind of brackets; null where it is no number of a letter, or a placeholder. */
    public String letter(String number) {
        if (number == null) {
            return null;
        }
        StringBuilder one = new StringBuilder();
        plain(number).codePoints().map(c -> file.openingBrackets().indexOf(c) >= 0 ? '[' : file.closingBrackets().indexOf(c) >= 0 ? ']' : c).forEach(one::appendCodePoint);
        String normal = one.toString();
        boolean isPlaceholder = file.placeholders().stream().anyMatch(normal::contains);
        boolean isMarked = file.letterMarks().stream().anyMatch(normal::contains);
        return isPlaceholder || !isMarked || normal.chars().noneMatch(Character::isDigit) ? null : normal;
    }

    /** The name of a unit, its parts in their short forms; null for null. */
    public String unit(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String normal = known.get(name);
        if (normal == null) {
            normal = plain(name);
            for (Map.Entry<String, String> form : shortForms) {
                normal = normal.replace(form.getKey(), form.getValue());
            }
            if (known.size() < MOST_KNOWN) {
                known.put(name, normal);
            }
        }
        return normal;
    }

    /** The name of a place or seller without blanks and widths; null for null. */
    public String place(String name) {
        return name == null || name.isBlank() ? null : plain(name);
    }

    /** The number of a bill; null where it holds no digit. */
    public String bill(String number) {
        String normal = number == null ? null : plain(number);
        return normal == null || normal.chars().noneMatch(Character::isDigit) ? null : normal;
    }

    /** The numbers of bills that one cell holds. */
    public List<String> bills(String cell) {
        return Arrays.stream(SEVERAL.split(cell.strip())).filter(number -> bill(number) != null).toList();
    }

    /** Whether a name is surely that of a place of the host's own. */
    public boolean isInHouse(String venue) {
        return venue != null && file.inHouse().stream().anyMatch(venue::contains);
    }

    /** Whether an entry of a ledger is about a meal by its words. */
    public boolean isMeal(String words) {
        return file.meals().stream().anyMatch(words::contains);
    }

    /** Whether a ledger says that the guests pay. */
    public boolean isPaidByGuests(String words) {
        return file.guestsPay().stream().anyMatch(words::contains);
    }
}
