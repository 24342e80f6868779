package reception.standard.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** What it means that a plan is silent: {@code standards/silence.yaml}. Immutable. */
public final class Silence {

    /** Ends the step of a key that leads to each item of a list. */
    public static final String EACH = "[]";

    public static final String FILE = "standards/silence.yaml";
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    record SilenceFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<String> asked, List<String> outOfTheOrdinary, List<String> listed, List<String> alwaysThere,
                       List<String> mayBeNone) {
    }

    private final List<String> asked;
    private final Set<String> outOfTheOrdinary;
    private final List<String> listed;
    private final List<List<String>> all;
    private final Set<String> alwaysThere;
    private final Set<String> mayBeNone;

    private Silence(SilenceFile file) {
        this.asked = file.asked();
        this.outOfTheOrdinary = Set.copyOf(file.outOfTheOrdinary());
        this.listed = file.listed();
        this.all = Stream.of(asked.stream(), outOfTheOrdinary.stream().sorted(), listed.stream()).flatMap(keys -> keys).map(key -> List.of(key.split("\\."))).toList();
        this.alwaysThere = Set.copyOf(file.alwaysThere());
        this.mayBeNone = Set.copyOf(file.mayBeNone());
    }

    /** Reads it from a folder, or the built-in one where it has none. */
    public static Silence of(RuleFolder folder) {
        Node node = folder.yaml(FILE::equals).get(FILE);
        if (node == null) {
            return of(RuleFolder.builtIn());
        }
        List<InputError> errors = new ArrayList<>();
        SilenceFile file = new Binder(errors).bind(SilenceFile.class, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
        return new Silence(file);
    }

    /** Keys, step by step, about which a plan's silence says something: those that every plan is asked for, and those that few plans speak of. */
    public List<List<String>> all() {
        return all;
    }

    /**
     * Whether "none" is an answer to an entry: there may be no list, section, remark or number of things, and a permission may be denied; but what is there has a name, a kind, a day and an amount.
     *
     * @param holder what the entry stands in
     * @param key    its path in English keys
     */
    public boolean isAnsweredByNone(Class<?> holder, Vocabulary.Field field, String key) {
        String anywhere = POSITION.matcher(key).replaceAll(EACH);
        if (alwaysThere.contains(anywhere) || field.equals(Vocabulary.section(holder).scalarShorthand())) {
            return false;
        }
        boolean mayBeAbsent = field.isList() || field.type().isRecord() || field.type() == String.class || field.type() == Integer.class || field.type() == Boolean.class;
        return mayBeAbsent || mayBeNone.contains(anywhere);
    }

    /** Whether a report lists that a plan is silent under a key. */
    public boolean isListed(String key) {
        return isOutOfTheOrdinary(key) || listed.contains(POSITION.matcher(key).replaceAll("[]"));
    }

    /** Whether nobody plans what stands under a key without saying so. */
    public boolean isOutOfTheOrdinary(String key) {
        return outOfTheOrdinary.contains(POSITION.matcher(key).replaceAll("[]"));
    }
}
