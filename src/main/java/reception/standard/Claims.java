package reception.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import reception.vocabulary.Text;
import reception.yaml.Binder;
import reception.yaml.InputError;
import reception.yaml.InvalidFileException;
import reception.yaml.Node;
import reception.yaml.Place;
import reception.yaml.RuleFolder;

/**
 * The claims that other statements must bear out: {@code standards/claims.yaml}.
 *
 * @param claims in the order of the file
 */
public record Claims(Place at, String standard, Text title, LocalDate lastConfirmed, List<Claim> claims) {

    static final String FILE = "standards/claims.yaml";

    /**
     * A property whose value takes rules away.
     *
     * @param is       the values that do; all but the reading's if empty
     * @param hosts    groups of hosts whose plans make the claim; all if empty
     * @param texts    properties of the same thing whose words speak against it
     * @param readings how it is read where something speaks against it; the first that fits counts
     */
    public record Claim(Place at, String key, List<String> is, List<String> hosts, List<String> texts, List<Reading> readings) {
    }

    /**
     * A stricter reading.
     *
     * @param reading    the value, by its word
     * @param words      what the texts hold; null if only other things count
     * @param matters    what a text mentions, by matters.yaml
     * @param namedAs    the property elsewhere in the plan that names the same as a text, such as the host's unit; null if none
     * @param statements what the plan states elsewhere
     * @param byHost     properties of the same thing that may not name the host or one of its people
     */
    public record Reading(Place at, String reading, Names words, List<String> matters, String namedAs, List<Statement> statements, List<String> byHost) {
    }

    /** Reads them from a folder, or the built-in ones where it has none. */
    static Claims of(RuleFolder folder) {
        Node node = folder.yaml(FILE::equals).get(FILE);
        if (node == null) {
            return of(RuleFolder.builtIn());
        }
        List<InputError> errors = new ArrayList<>();
        Claims claims = new Binder(errors).bind(Claims.class, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
        return claims;
    }
}
