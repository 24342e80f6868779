package reception.plan.secrecy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.visit.secrecy.SecrecyLevel;
import reception.vocabulary.Text;

/** The words and signs without which no text says that it holds state secrets, and the form in which they are compared. */
record SecrecyWords(Place at, String standard, Text title, LocalDate lastConfirmed, List<Level> levels, List<String> englishCores, List<String> related, List<String> unrelatedAfter,
                    List<String> unrelatedBefore, List<String> othersSecrets, String stars, String starsThatAlsoEmphasise, String opening, String closing,
                    String betweenCharacters, List<String> signsOfWords, List<String> variants) {

    private static final String FILE = "standards/secrecy-marks.yaml";

    /** A level of state secrets with its words. */
    record Level(Place at, SecrecyLevel level, List<String> words) {
    }

    /** Reads the words that the program was built with: no folder of rules and no configuration may say that a mark is none. */
    static SecrecyWords builtIn() {
        return read(SecrecyWords.class, FILE);
    }

    /** Reads a built-in file. */
    static <T> T read(Class<T> type, String file) {
        List<InputError> errors = new ArrayList<>();
        T read = new Binder(errors).bind(type, RuleFolder.builtIn().yaml(file::equals).get(file), "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(file, errors);
        }
        return read;
    }
}
