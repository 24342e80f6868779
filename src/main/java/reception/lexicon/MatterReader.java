package reception.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import reception.lexicon.LexiconWords.Spot;
import reception.lexicon.LexiconWords.Word;
import reception.lexicon.Matters.Mentioned;
import reception.lexicon.WordPairs.Pair;

/** Finds the matters in a text: goes through it once, and asks of each word that it finds whether its clause means it. Immutable and thread-safe. */
final class MatterReader {

    /** A word of one letter is no word in a compound any more. */
    private static final int SHORTEST_ACTOR = 2;

    private final MattersFile file;
    private final LexiconWords words;
    private final WordPairs pairs;
    private final LoneWords lone;
    private final WordPatterns patterns;
    private final MatterExcuses excuses;
    private final List<String> heads;
    private final BearingWords denial;
    private final BearingWords about;
    private final BearingWords study;
    /** By key, of which the format has so many only. */
    private final Map<String, Boolean> sellers = new ConcurrentHashMap<>();

    /** @param heads last words of names of other things, in normal form */
    MatterReader(MattersFile file, LexiconFile food, LexiconWords words, List<String> heads) {
        this.file = file;
        this.words = words;
        this.heads = heads;
        this.pairs = new WordPairs(file, words);
        this.lone = new LoneWords(file, food, words::normal);
        this.patterns = new WordPatterns(file, words::normal);
        this.excuses = new MatterExcuses(file, words::normal);
        this.denial = new BearingWords(file.denial(), words::normal);
        this.about = new BearingWords(file.about(), words::normal);
        this.study = new BearingWords(file.study(), words::normal);
    }

    /**
     * The matters that a text mentions, each once, in the order of the file.
     *
     * @param key of the property under which it stands
     */
    List<Mentioned> in(String text, String key) {
        return new Reading(text, key).mentioned();
    }

    /** One text, with what was found in it so far. */
    private final class Reading {

        private final String written;
        private final String key;
        private final String text;
        private final boolean isSeller;
        /** By the positions of matters; null while there are none. */
        private Map<Integer, Mentioned> found;

        Reading(String written, String key) {
            this.written = written;
            this.key = key;
            this.text = words.normal(written.replace('\n', ClauseEnds.ANY));
            this.isSeller = sellers.computeIfAbsent(key, unused -> MattersFile.isListed(key, file.sellers()));
        }

        List<Mentioned> mentioned() {
            TreeMap<Integer, Integer> compounds = findWords();
            for (WordPatterns.Found sentence : patterns.in(text, (start, end) -> isWithin(compounds, start, end))) {
                add(sentence.word(), clauses(sentence.blankedIn(text)), sentence.start(), sentence.last(), sentence.end());
            }
            if (!MattersFile.isListed(key, file.alone().notIn())) {
                for (LoneWords.Lone word : lone.in(text)) {
                    addLone(word);
                }
            }
            return found == null ? List.of() : exact();
        }

        private Clauses clauses(String bearing) {
            return new Clauses(denial, about, heads, written, text, bearing);
        }

        /** Finds words and pairs of them; returns where compounds begin and end. */
        private TreeMap<Integer, Integer> findWords() {
            TreeMap<Integer, Integer> compounds = new TreeMap<>();
            Clauses clauses = null;
            int reached = 0;
            for (int at = 0; at < text.length(); at++) {
                Spot spot = words.longestAt(text, at);
                boolean isCompound = spot != null && spot.word().isOfNothing();
                for (Pair pair : pairs.beginningWith(text.charAt(at))) {
                    // 交警支队 is an office and no escort, but what it does is done by 交警.
                    int second = isCompound && pair.first().length() < SHORTEST_ACTOR ? -1 : pairs.secondOf(pair, text, at, isCompound ? spot.end() : at + pair.first().length());
                    if (second >= 0) {
                        clauses = clauses == null ? clauses(text) : clauses;
                        add(pair.word(), clauses, at, second, second + pair.second().length());
                    }
                }
                if (isCompound) {
                    compounds.put(at, spot.end());
                    reached = Math.max(reached, spot.end());
                    at = spot.end() - 1;
                } else if (spot != null && spot.end() > reached && !isWithinCompound(at, spot.end())) {
                    reached = spot.end();
                    clauses = clauses == null ? clauses(text) : clauses;
                    add(spot.word(), clauses, at, at, spot.end());
                }
            }
            return compounds;
        }

        /** Whether a compound begins inside a word and ends after it: of 备烟感报警器 the last five characters belong together. */
        private boolean isWithinCompound(int start, int end) {
            for (int at = start + 1; at < end; at++) {
                Spot other = words.longestAt(text, at);
                if (other != null && other.end() > end && other.word().isOfNothing()) {
                    return true;
                }
            }
            return false;
        }

        /** Adds a word or several, of which the first begins at a place and the last at another: what bears on the last bears on all. */
        private void add(Word word, Clauses clauses, int first, int start, int end) {
            if (!clauses.isPlanned(start, end, isSeller)) {
                return;
            }
            boolean isStudied = study.bears(text, ClauseEnds.before(text, start), start);
            String quoted = MattersFile.isListed(key, file.personal()) ? word.text() : clauses.quoted(first, end);
            for (int position : word.certain()) {
                add(position, !clauses.isTurned(), quoted, isStudied, start, end);
            }
            for (int position : word.likely()) {
                add(position, false, quoted, isStudied, start, end);
            }
        }

        private void add(int position, boolean mayBeCertain, String quoted, boolean isStudied, int start, int end) {
            MattersFile.Matter matter = file.matters().get(position);
            if (isStudied && Boolean.TRUE.equals(matter.studied())) {
                return;
            }
            boolean isCertain = mayBeCertain && !MattersFile.isListed(key, file.weak()) && !MattersFile.isListed(key, matter.weakIn()) && !isSeller;
            Mentioned before = found == null ? null : found.get(position);
            if ((before == null || isCertain && !before.certain()) && !MattersFile.isListed(key, matter.notIn()) && (isSeller || !excuses.isNameOfAnother(matter, text, end)) && !excuses.isExcused(matter, text, start, end)) {
                put(position, new Mentioned(matter.matter(), isCertain, quoted));
            }
        }

        /** Adds a word that is all that its clause says: a question, and only where nothing tells more of the same matter. */
        private void addLone(LoneWords.Lone word) {
            MattersFile.Matter matter = file.matters().get(word.position());
            boolean isTold = found != null && found.containsKey(word.position());
            if (!isTold && !MattersFile.isListed(key, matter.notIn()) && clauses(text).isPlanned(word.start(), word.end(), false) && !excuses.isExcused(matter, text, word.start(), word.end())) {
                put(word.position(), new Mentioned(matter.matter(), false, word.word()));
            }
        }

        private void put(int position, Mentioned mentioned) {
            found = found == null ? new TreeMap<>() : found;
            found.put(position, mentioned);
        }

        /** Without those that others surely say more exactly. */
        private List<Mentioned> exact() {
            Set<String> said = new HashSet<>();
            found.values().stream().filter(Mentioned::certain).forEach(mentioned -> said.add(mentioned.matter()));
            return found.entrySet().stream().filter(entry -> file.matters().get(entry.getKey()).yields().stream().noneMatch(said::contains)).map(Map.Entry::getValue).toList();
        }
    }

    /** Whether a place lies in a compound and is not all of it. */
    private static boolean isWithin(TreeMap<Integer, Integer> compounds, int start, int end) {
        Map.Entry<Integer, Integer> compound = compounds.floorEntry(start);
        return compound != null && compound.getValue() > start && !(compound.getKey() == start && compound.getValue() <= end);
    }
}
