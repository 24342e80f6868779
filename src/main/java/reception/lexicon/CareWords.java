package reception.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.vocabulary.Text;

/**
 * What guests write of their health, of access and of special wishes, and by which words a plan answers it: {@code standards/care-needs.yaml}. Immutable.
 *
 * @param kinds      what guests ask for
 * @param notOfGuests with one of these a text that names no guest tells no need of one
 * @param noteRequests with one of these a clause of a note asks for something
 * @param requests   with one of these a clause asks for something
 * @param denials    what denies an answer right before it
 * @param notDenials words that only look like a denial
 * @param window     how many characters before an answer are looked at for a denial
 * @param context    words of a request that do not say what is asked for
 * @param notRead    keys whose texts answer nothing
 */
public record CareWords(Place at, String standard, Text title, LocalDate lastConfirmed, List<Kind> kinds, List<String> notOfGuests, List<String> noteRequests, List<String> requests, List<String> denials, List<String> notDenials, Integer window,
                        List<String> context, List<String> notRead) {

    public static final String FILE = "standards/care-needs.yaml";

    /**
     * Something that guests ask for.
     *
     * @param title   what the host has to provide
     * @param words   by which guests ask for it
     * @param answers of which one has to stand in another text of the plan
     * @param medic   whether medical staff in the team is an answer
     */
    public record Kind(Place at, String kind, Text title, List<String> words, List<String> answers, Boolean medic) {
    }

    /** Reads it from a folder, or the built-in one where it has none. */
    static CareWords of(RuleFolder folder) {
        Node node = folder.yaml(FILE::equals).get(FILE);
        if (node == null) {
            return of(RuleFolder.builtIn());
        }
        List<InputError> errors = new ArrayList<>();
        CareWords words = new Binder(errors).bind(CareWords.class, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
        return words;
    }
}
