package reception.plan.secrecy;

import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.vocabulary.Text;

/** The words of which a mark with its period, a line that states a level, or a sentence that says it is made. */
record SecrecySentences(Place at, String standard, Text title, LocalDate lastConfirmed, List<String> ofTheState, List<String> periodUnits, List<String> periodWords,
                        List<String> noPeriodBefore, List<String> negations, List<String> keys, List<String> keysOfYesOrNo, List<String> copulas, List<String> papers,
                        List<String> papersInSentences, List<String> pointers, List<String> pointedAt, List<String> namedAlone, List<String> verbs, List<String> verbsThatNeedNoSubject,
                        List<String> between, List<String> treated, List<String> ofAnotherThing, List<String> englishPapers, List<String> englishVerbs, List<String> englishLevels,
                        List<String> denials, List<String> works, List<String> examinations, List<String> holdersOfLevels, List<String> saidOfSecrets, List<String> keysOfPeriods,
                        List<String> afterLevelsInTitles, List<String> tasks, List<String> levelUnnamed, List<String> beforeUse, List<String> starInWords) {

    private static final String FILE = "standards/secrecy-sentences.yaml";

    /** Reads the words that the program was built with. */
    static SecrecySentences builtIn() {
        return SecrecyWords.read(SecrecySentences.class, FILE);
    }
}
