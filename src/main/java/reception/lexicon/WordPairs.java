package reception.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reception.lexicon.LexiconWords.Spot;
import reception.lexicon.LexiconWords.Word;
import reception.vocabulary.ByLetter;

/** Pairs of words of which the second follows the first closely. */
final class WordPairs {

    /** How many characters may stand between the words of a pair. */
    private static final int MOST_BETWEEN = 5;
    private static final char BETWEEN = '~';

    private final LexiconWords words;
    private final ByLetter<List<Pair>> byFirst;

    WordPairs(MattersFile file, LexiconWords words) {
        this.words = words;
        Map<Character, List<Pair>> pairs = new HashMap<>();
        for (int position = 0; position < file.matters().size(); position++) {
            MattersFile.Matter matter = file.matters().get(position);
            int[] its = {position};
            matter.pairs().forEach(pair -> addPair(words, pairs, pair, its, new int[0]));
            matter.likelyPairs().forEach(pair -> addPair(words, pairs, pair, new int[0], its));
        }
        this.byFirst = ByLetter.of(pairs);
    }

    /**
     * Two words of which the second follows the first closely: in 泡个澡 they are 泡 and 澡.
     *
     * @param word both, as the file writes them
     */
    record Pair(String first, String second, Word word) {
    }

    private static void addPair(LexiconWords words, Map<Character, List<Pair>> all, String written, int[] certain, int[] likely) {
        int parting = written.indexOf(BETWEEN);
        String first = words.normal(written.substring(0, parting));
        all.computeIfAbsent(first.charAt(0), unused -> new ArrayList<>())
                .add(new Pair(first, words.normal(written.substring(parting + 1)), new Word(written.replace(BETWEEN, '…'), first, certain, likely)));
    }

    /** Those whose first word begins with a letter. */
    List<Pair> beginningWith(char letter) {
        List<Pair> beginning = byFirst.get(letter);
        return beginning == null ? List.of() : beginning;
    }

    /** Where the second word of a pair stands whose first one stands at a place; -1 if none follows closely in the same clause. */
    int secondOf(Pair pair, String text, int at, int from) {
        if (!text.startsWith(pair.first(), at)) {
            return -1;
        }
        for (int next = from; next <= from + MOST_BETWEEN && next < text.length() && !ClauseEnds.isOne(text.charAt(next)); next++) {
            Spot spot = words.longestAt(text, next);
            if (spot != null && spot.word().isOfNothing()) {
                next = spot.end() - 1;
            } else if (text.startsWith(pair.second(), next)) {
                return next;
            }
        }
        return -1;
    }
}
