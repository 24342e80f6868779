package reception.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.lexicon.CareWords;
import reception.lexicon.Lexicons;
import reception.lexicon.Matters;
import reception.lexicon.SensitiveLexicons;
import reception.standard.knowledge.Agreements;
import reception.standard.knowledge.Claims;
import reception.standard.knowledge.Courtesy;
import reception.standard.knowledge.Observances;
import reception.standard.knowledge.Regimes;
import reception.standard.knowledge.Silence;

/** The files of a folder of rules that hold a standard each. */
final class StandardFiles {

    static final String FOLDER = "standards/";
    private static final Set<String> OTHER_FILES = Set.of(Matters.FILE, "standards/sources.yaml", "standards/regions.yaml", "standards/diets.yaml", "standards/plausible.yaml", "standards/sheet-keys.yaml", "standards/secrecy-marks.yaml",
            "standards/secrecy-sentences.yaml", SensitiveLexicons.PAIRS, "standards/personal-numbers.yaml", SensitiveLexicons.TERM_UNITS, SensitiveLexicons.CHANNEL_TEXTS, Regimes.FILE, Silence.FILE, Claims.FILE,
            Agreements.FILE, Observances.FILE, Courtesy.FILE, CareWords.FILE);

    private StandardFiles() {
    }

    /**
     * Reads the standards of a folder, by their ids.
     *
     * @param check gives a standard as it is to be used, and reports what is wrong with it
     * @throws InvalidFileException if one of them cannot be read
     */
    static Map<String, Standard> read(RuleFolder folder, BiFunction<Standard, Binder, Standard> check) {
        Map<String, Standard> standards = new LinkedHashMap<>();
        folder.yaml(name -> name.startsWith(FOLDER) && !OTHER_FILES.contains(name) && !Instruments.FILES.contains(name) && !Lexicons.FILES.contains(name)).forEach((name, node) -> {
            List<InputError> errors = new ArrayList<>();
            Binder binder = new Binder(errors);
            Standard standard = binder.bind(Standard.class, node, "", "");
            if (errors.isEmpty()) {
                standard = check.apply(standard, binder);
            }
            if (!errors.isEmpty()) {
                throw new InvalidFileException(name, errors);
            }
            standards.put(standard.standard(), standard);
        });
        return standards;
    }
}
