package reception.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.vocabulary.Text;
import reception.yaml.Binder;
import reception.yaml.InputError;
import reception.yaml.InvalidFileException;
import reception.yaml.Node;
import reception.yaml.Place;
import reception.yaml.RuleFolder;

/** What it means that a plan is silent: {@code standards/silence.yaml}. Immutable. */
public final class Silence {

    /** Ends the step of a key that leads to each item of a list. */
    public static final String EACH = "[]";

    static final String FILE = "standards/silence.yaml";
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    record SilenceFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<String> asked, List<String> outOfTheOrdinary, List<String> listed) {
    }

    private final List<String> asked;
    private final Set<String> outOfTheOrdinary;
    private final List<String> listed;

    private Silence(SilenceFile file) {
        this.asked = file.asked();
        this.outOfTheOrdinary = Set.copyOf(file.outOfTheOrdinary());
        this.listed = file.listed();
    }

    /** Reads it from a folder, or the built-in one where it has none. */
    static Silence of(RuleFolder folder) {
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

    /** Keys about which a plan's silence says something: those that every plan is asked for, and those that few plans speak of. */
    public List<String> all() {
        return Stream.of(asked.stream(), outOfTheOrdinary.stream().sorted(), listed.stream()).flatMap(keys -> keys).toList();
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
