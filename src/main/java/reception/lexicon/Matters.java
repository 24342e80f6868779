package reception.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import reception.format.pack.RuleFolder;
import reception.standard.file.Dimensions;
import reception.standard.file.Statement;
import reception.standard.file.Status;
import reception.vocabulary.ByLetter;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * What any text of a plan may mention, whatever it is the name of: {@code standards/matters.yaml}. Immutable and thread-safe.
 *
 * <p>A text is gone through once; at each place the longest word counts, and so does each that begins inside it and ends after it. Only where a word was found is its clause looked at:
 * whether it denies the word (不供酒, 谢绝礼品), only speaks of it (查处公款宴请), or goes on to the name of something else (礼品公司, 茅台镇).
 */
public final class Matters {

    public static final String FILE = "standards/matters.yaml";

    /** What may follow the last entry of a list: 等, 等等, a bracket. */
    private static final int LIST_ENDING = 2;
    /** How many characters may stand between the words of a pair. */
    private static final int MOST_BETWEEN = 5;
    /** A word of one letter is no word in a compound any more. */
    private static final int SHORTEST_ACTOR = 2;
    /** 每名来宾一份. */
    private static final int LONGEST_QUANTITY = 7;
    private static final char BETWEEN = '~';
    /** A sign that parts the letters of a word, as one writes who wants it read by people only: 茅.台, K T V. */
    private static final Pattern PARTED = Pattern.compile("(?<=[\\p{IsHan}])[\\s.．·•・_*~^|\\-－‐–—/()（）]{1,2}(?=[\\p{IsHan}])|(?<=(?<![A-Za-z])[A-Za-z])[\\s.．·•・_*~^|\\-—/]{1,2}(?=[A-Za-z](?![A-Za-z]))|(?<=\\p{IsHan}.)[)）]");
    private static final String CLAUSE_ENDS = "。;!?,|";

    private final MattersFile file;
    private final List<String> ids;
    private final LexiconWords words;
    private final ByLetter<List<Pair>> pairs;
    private final LoneWords lone;
    private final WordPatterns patterns;
    private final List<String> heads;
    private final Map<String, List<String>> ownHeads = new HashMap<>();
    private final Map<String, List<String>> unless = new HashMap<>();
    private final Map<String, List<String>> handed = new HashMap<>();
    private final Bearing denial;
    private final Bearing about;
    private final Bearing study;
    /** By key, of which the format has so many only. */
    private final Map<String, Boolean> sellers = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<TextField>> texts = new ConcurrentHashMap<>();

    private Matters(MattersFile file, LexiconFile food, LexiconFile venues) {
        this.file = file;
        this.ids = file.matters().stream().map(MattersFile.Matter::matter).toList();
        this.words = words(file, food, venues, ids);
        this.lone = new LoneWords(file, food, words::normal);
        this.patterns = new WordPatterns(file, words::normal);
        this.heads = normal(file.heads());
        Map<Character, List<Pair>> pairsByFirst = new HashMap<>();
        for (MattersFile.Matter matter : file.matters()) {
            ownHeads.put(matter.matter(), normal(matter.heads()));
            unless.put(matter.matter(), normal(matter.unless()));
            handed.put(matter.matter(), normal(matter.handed()));
            int position = ids.indexOf(matter.matter());
            matter.pairs().forEach(pair -> addPair(pairsByFirst, pair, new int[] {position}, new int[0]));
            matter.likelyPairs().forEach(pair -> addPair(pairsByFirst, pair, new int[0], new int[] {position}));
        }
        this.pairs = ByLetter.of(pairsByFirst);
        this.denial = new Bearing(file.denial());
        this.about = new Bearing(file.about());
        this.study = new Bearing(file.study());
    }

    /**
     * Reads them from a folder.
     *
     * @throws reception.format.InvalidFileException if the folder has no such file, or the file contradicts itself
     */
    static Matters of(RuleFolder folder, LexiconFile food, LexiconFile venues) {
        return new Matters(MattersFile.read(folder, FILE), food, venues);
    }

    /**
     * A matter that a text mentions.
     *
     * @param certain whether the words surely mean it
     * @param word    that says so, as it is written; in texts with personal data as the file writes it
     */
    public record Mentioned(String matter, boolean certain, String word) {
    }

    /**
     * Two words of which the second follows the first closely: in 泡个澡 they are 泡 and 澡.
     *
     * @param word both, as the file writes them
     */
    private record Pair(String first, String second, LexiconWords.Word word) {
    }

    private void addPair(Map<Character, List<Pair>> all, String written, int[] certain, int[] likely) {
        int parting = written.indexOf(BETWEEN);
        String first = words.normal(written.substring(0, parting));
        all.computeIfAbsent(first.charAt(0), unused -> new ArrayList<>())
                .add(new Pair(first, words.normal(written.substring(parting + 1)), new LexiconWords.Word(written.replace(BETWEEN, '…'), first, certain, likely)));
    }

    private static LexiconWords words(MattersFile file, LexiconFile food, LexiconFile venues, List<String> ids) {
        List<LexiconFile.Category> categories = new ArrayList<>();
        for (MattersFile.Matter matter : file.matters()) {
            List<String> certain = new ArrayList<>(matter.words());
            List<String> likely = new ArrayList<>(matter.likely());
            addOthers(food, matter.food(), matter.except(), certain, likely);
            addOthers(venues, matter.venues(), matter.except(), certain, likely);
            likely.removeAll(certain);
            categories.add(new LexiconFile.Category(matter.at(), matter.matter(), matter.title(), List.of(), null, null, certain, likely, matter.source(), matter.status()));
        }
        Map<String, Integer> positions = new LinkedHashMap<>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return new LexiconWords(new LexiconFile(file.at(), file.standard(), file.title(), file.lastConfirmed(), categories, List.of(), List.of(), List.of(), List.of(), file.noMatter(), List.of(), file.variants(), null),
                positions);
    }

    private static void addOthers(LexiconFile lexicon, List<String> categories, List<String> except, List<String> certain, List<String> likely) {
        for (LexiconFile.Category category : lexicon.categories()) {
            if (categories.contains(category.category())) {
                category.words().stream().filter(word -> !except.contains(word)).forEach(certain::add);
                category.likely().stream().filter(word -> !except.contains(word)).forEach(likely::add);
            }
        }
    }

    private List<String> normal(List<String> texts) {
        return texts.stream().map(words::normal).toList();
    }

    /**
     * The matters that a text mentions, each once, in the order of the file: by the first word that surely does, else by the first that perhaps does.
     *
     * @param key of the property under which it stands, such as {@code itinerary-item.title}
     */
    public List<Mentioned> in(String text, String key) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<Mentioned> plain = inNormal(text, key);
        if (!mayBeParted(text)) {
            return plain;
        }
        String joined = PARTED.matcher(text).replaceAll("");
        if (joined.length() == text.length()) {
            return plain;
        }
        List<Mentioned> all = new ArrayList<>(plain);
        inNormal(joined, key).stream().filter(other -> !text.contains(other.word()) && plain.stream().noneMatch(same -> same.matter().equals(other.matter())))
                .forEach(other -> all.add(new Mentioned(other.matter(), false, other.word())));
        return all;
    }

    /** Whether a text has a sign that may part a word; the others need no search for one. */
    private static boolean mayBeParted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '\u4e00' && c <= '\u9fff' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "，、。：；".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private List<Mentioned> inNormal(String text, String key) {
        String normal = words.normal(text.replace('\n', CLAUSE_ENDS.charAt(0)));
        Map<Integer, Mentioned> found = null;
        Clauses clauses = null;
        int reached = 0;
        TreeMap<Integer, Integer> compounds = new TreeMap<>();
        boolean isSeller = sellers.computeIfAbsent(key, unused -> isOneOf(key, file.sellers()));
        for (int at = 0; at < normal.length(); at++) {
            LexiconWords.Spot spot = words.longestAt(normal, at);
            boolean isCompound = spot != null && isCompound(spot.word());
            List<Pair> beginning = pairs.get(normal.charAt(at));
            for (Pair pair : beginning == null ? List.<Pair>of() : beginning) {
                // 交警支队 is an office and no escort, but what it does is done by 交警.
                int second = isCompound && pair.first().length() < SHORTEST_ACTOR ? -1 : secondOf(pair, normal, at, isCompound ? spot.end() : at + pair.first().length());
                if (second >= 0) {
                    clauses = clauses == null ? new Clauses(text, normal) : clauses;
                    found = added(found, pair.word(), clauses, at, second, second + pair.second().length(), isSeller, key);
                }
            }
            if (isCompound) {
                compounds.put(at, spot.end());
                reached = Math.max(reached, spot.end());
                at = spot.end() - 1;
            } else if (spot != null && spot.end() > reached && !isWithinCompound(normal, at, spot.end())) {
                reached = spot.end();
                clauses = clauses == null ? new Clauses(text, normal) : clauses;
                found = added(found, spot.word(), clauses, at, at, spot.end(), isSeller, key);
            }
        }
        for (WordPatterns.Found sentence : patterns.in(normal, (start, end) -> isWithin(compounds, start, end))) {
            Clauses own = new Clauses(text, normal, sentence.blankedIn(normal));
            found = added(found, sentence.word(), own, sentence.start(), sentence.last(), sentence.end(), isSeller, key);
        }
        if (!isOneOf(key, file.alone().notIn())) {
            for (LoneWords.Lone word : lone.in(normal)) {
                found = addedLone(found, word, new Clauses(text, normal), key);
            }
        }
        return found == null ? List.of() : exact(found);
    }

    /** Whether a place lies in a compound and is not all of it. */
    private static boolean isWithin(TreeMap<Integer, Integer> compounds, int start, int end) {
        Map.Entry<Integer, Integer> compound = compounds.floorEntry(start);
        return compound != null && compound.getValue() > start && !(compound.getKey() == start && compound.getValue() <= end);
    }

    /** With a word that is all that its clause says: a question, and only where nothing tells more of the same matter. */
    private Map<Integer, Mentioned> addedLone(Map<Integer, Mentioned> before, LoneWords.Lone word, Clauses clauses, String key) {
        MattersFile.Matter matter = file.matters().get(word.position());
        if (before != null && before.containsKey(word.position()) || isOneOf(key, matter.notIn()) || !clauses.isPlanned(word.start(), word.end(), false) || isExcused(matter, clauses.text, word.start(), word.end())) {
            return before;
        }
        Map<Integer, Mentioned> found = before == null ? new TreeMap<>() : before;
        found.put(word.position(), new Mentioned(matter.matter(), false, word.word()));
        return found;
    }

    /** Where the second word of a pair stands whose first one stands at a place; -1 if none follows closely in the same clause. */
    private int secondOf(Pair pair, String text, int at, int from) {
        if (!text.startsWith(pair.first(), at)) {
            return -1;
        }
        for (int next = from; next <= from + MOST_BETWEEN && next < text.length() && CLAUSE_ENDS.indexOf(text.charAt(next)) < 0; next++) {
            LexiconWords.Spot spot = words.longestAt(text, next);
            if (spot != null && isCompound(spot.word())) {
                next = spot.end() - 1;
            } else if (text.startsWith(pair.second(), next)) {
                return next;
            }
        }
        return -1;
    }

    /** With a word or several, of which the first begins at a place and the last at another: what bears on the last bears on all. */
    private Map<Integer, Mentioned> added(Map<Integer, Mentioned> before, LexiconWords.Word word, Clauses clauses, int first, int start, int end, boolean isSeller, String key) {
        if (!clauses.isPlanned(start, end, isSeller)) {
            return before;
        }
        Map<Integer, Mentioned> found = before == null ? new TreeMap<>() : before;
        boolean isQuestion = clauses.isTurned;
        boolean isStudied = study.bears(clauses.text, clauseStart(clauses.text, start), start);
        String quoted = isOneOf(key, file.personal()) ? word.text() : clauses.quoted(first, end);
        add(found, word, quoted, true, isStudied, isQuestion, key, clauses.text, start, end);
        add(found, word, quoted, false, isStudied, isQuestion, key, clauses.text, start, end);
        return found;
    }

    private static boolean isCompound(LexiconWords.Word word) {
        return word.certain().length == 0 && word.likely().length == 0;
    }

    /** Whether a compound begins inside a word and ends after it: of 备烟感报警器 the last five characters belong together. */
    private boolean isWithinCompound(String text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            LexiconWords.Spot other = words.longestAt(text, at);
            if (other != null && other.end() > end && isCompound(other.word())) {
                return true;
            }
        }
        return false;
    }

    private void add(Map<Integer, Mentioned> found, LexiconWords.Word word, String quoted, boolean certain, boolean isStudied, boolean isQuestion, String key, String text, int start, int end) {
        for (int position : certain ? word.certain() : word.likely()) {
            MattersFile.Matter matter = file.matters().get(position);
            if (isStudied && Boolean.TRUE.equals(matter.studied())) {
                continue;
            }
            boolean isCertain = certain && !isQuestion && !isOneOf(key, file.weak()) && !isOneOf(key, matter.weakIn()) && !isOneOf(key, file.sellers());
            Mentioned before = found.get(position);
            if ((before == null || isCertain && !before.certain()) && !isOneOf(key, matter.notIn()) && (isOneOf(key, file.sellers()) || !startsWithOne(text, end, ownHeads.get(matter.matter()))) && !isExcused(matter, text, start, end)) {
                found.put(position, new Mentioned(matter.matter(), isCertain, quoted));
            }
        }
    }

    private boolean isExcused(MattersFile.Matter matter, String text, int start, int end) {
        List<String> excuses = unless.get(matter.matter());
        int from = clauseStart(text, start);
        String clause = excuses.isEmpty() ? "" : text.substring(from, clauseEnd(text, end));
        if (excuses.stream().anyMatch(clause::contains)) {
            return true;
        }
        List<String> things = matter.handed().isEmpty() || !isQuantity(text, start, end) ? List.of() : handed.get(matter.matter());
        String before = things.isEmpty() ? "" : text.substring(from == 0 ? 0 : clauseStart(text, from - 1), start);
        return things.stream().anyMatch(before::contains);
    }

    /** Whether a word tells only how much there is for each, and of what has been said before. */
    private boolean isQuantity(String text, int start, int end) {
        return file.alone().measures().stream().anyMatch(measure -> text.startsWith(measure, end - measure.length())) && end - start <= LONGEST_QUANTITY;
    }

    /** Without those that others surely say more exactly. */
    private List<Mentioned> exact(Map<Integer, Mentioned> found) {
        Set<String> said = new HashSet<>();
        found.values().stream().filter(Mentioned::certain).forEach(mentioned -> said.add(mentioned.matter()));
        return found.entrySet().stream().filter(entry -> file.matters().get(entry.getKey()).yields().stream().noneMatch(said::contains)).map(Map.Entry::getValue).toList();
    }

    /**
     * A component of a record that holds a text or several.
     *
     * @param key as standards name it, such as {@code itinerary-item.title}
     */
    public record TextField(Vocabulary.Field field, String key) {
    }

    /** The components of a record whose texts say anything of what is planned: all but those that are listed, so that a new one is read, too. */
    public List<TextField> texts(Class<?> recordType) {
        return texts.computeIfAbsent(recordType, type -> Vocabulary.section(type).fields().stream().filter(field -> field.type() == String.class)
                .map(field -> new TextField(field, Dimensions.rootOf(type) + "." + field.word().english()))
                .filter(text -> text.field().personal() ? isOneOf(text.key(), file.personal()) : !isOneOf(text.key(), file.unread())).toList());
    }

    /** Whether a property, or all of its name, is listed. */
    private static boolean isOneOf(String key, List<String> keys) {
        return keys.contains(key) || keys.contains("*" + key.substring(key.indexOf('.'))) || keys.contains(key.substring(0, key.indexOf('.')) + ".*");
    }

    /** Whether a name is that of an organ, a firm, a place or a trade by its last word: 嵩山铝材厂 is no mountain. */
    public boolean isOfAnother(String name) {
        String normal = name == null ? "" : words.normal(name);
        return heads.stream().anyMatch(normal::endsWith);
    }

    /** The matter's name in both languages. */
    public Text title(String matter) {
        return get(matter).title();
    }

    /** Whether an instrument that was read names it. */
    public boolean isVerified(String matter) {
        return get(matter).status() == Status.VERIFIED;
    }

    /** What a thing may state that says the matter itself. */
    public List<Statement> stated(String matter) {
        return get(matter).stated();
    }

    /** The ids of all matters, in the order of the file. */
    public List<String> all() {
        return ids;
    }

    private MattersFile.Matter get(String matter) {
        return file.matters().get(ids.indexOf(matter));
    }

    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String text, int at) {
        int end = at;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean startsWithOne(String text, int at, List<String> words) {
        int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        for (String word : words) {
            if (start < text.length() && LexiconWords.end(text, start, word) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Words that bear on those around them, in normal form. */
    private final class Bearing {

        private final List<String> before;
        private final List<String> notBefore;
        private final List<String> until;
        private final List<String> after;
        private final List<String> resumes;
        private final List<String> lifts;
        private final List<String> turns;
        /** What holds a word that takes back and takes back nothing: 不得例外. */
        private final List<String> noTurns;

        Bearing(MattersFile.Scope scope) {
            this.before = byLength(scope.before());
            this.notBefore = byLength(scope.notBefore());
            this.until = byLength(scope.until());
            this.after = byLength(scope.after());
            this.resumes = byLength(scope.resumes());
            this.lifts = byLength(scope.lifts());
            this.turns = byLength(scope.turns());
            this.noTurns = notBefore.stream().filter(word -> turns.stream().anyMatch(word::contains)).toList();
        }

        private List<String> byLength(List<String> texts) {
            return normal(texts).stream().sorted(Comparator.comparingInt(text -> -text.length())).toList();
        }

        /** Whether something from a place on bears on what stands at another, later one. */
        boolean bears(String text, int from, int at) {
            boolean bearing = false;
            int i = from;
            while (i < at) {
                int none = end(text, i, notBefore, text.length());
                int bears = end(text, i, before, at);
                int ends = bearing ? end(text, i, until, at) : -1;
                if (none > i && none >= bears) {
                    i = none;
                } else if (bears > i) {
                    bearing = true;
                    i = bears;
                } else if (ends > i) {
                    bearing = false;
                    i = ends;
                } else {
                    i++;
                }
            }
            return bearing;
        }

        /** Whether something after a place, in the clause or in one that goes on with it, bears on what stands before. */
        boolean isFollowed(String text, int at) {
            int end = clauseEnd(text, at);
            if (end < text.length() && text.charAt(end) == ',' && startsWithOne(text, end + 1, resumes)) {
                end = clauseEnd(text, end + 1);
            }
            String rest = text.substring(at, end);
            for (String word : after) {
                if (word.endsWith("$") ? rest.endsWith(word.substring(0, word.length() - 1)) : rest.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether something in the text takes back some of it. */
        boolean isTurned(String text) {
            String left = text;
            for (String word : noTurns) {
                left = left.contains(word) ? left.replace(word, " ") : left;
            }
            return turns.stream().anyMatch(left::contains);
        }

        /** Whether what stands right before a place takes it out: all but this. */
        boolean isLifted(String text, int at) {
            return lifts.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
        }

        /** Where the longest word ends that begins at a place and ends no later than at another; -1 if none does. */
        private int end(String text, int at, List<String> words, int latest) {
            for (String word : words) {
                int end = LexiconWords.end(text, at, word);
                if (end >= 0 && end <= latest) {
                    return end;
                }
            }
            return -1;
        }
    }

    /** Tells of the words of one text which of them are planned, from left to right. */
    private final class Clauses {

        private final String text;
        /** What denies, without what is itself a part of what is said. */
        private final String bearing;
        /** As it is written, where each character stands at the same place; else in normal form. */
        private final String written;
        /** Where the last clause ends in which a word was denied. */
        private int deniedUntil = -1;
        /** Whether the word that was asked about last is denied, and the text then takes that back. */
        private boolean isTurned;

        Clauses(String written, String text) {
            this(written, text, text);
        }

        Clauses(String written, String text, String bearing) {
            this.text = text;
            this.bearing = bearing;
            this.written = written.length() == text.length() ? written : text;
        }

        String quoted(int start, int end) {
            return written.substring(start, end);
        }

        boolean isPlanned(int start, int end, boolean isSeller) {
            isTurned = false;
            int from = clauseStart(text, start);
            boolean isListGoingOn = start == from && from > 0 && deniedUntil == from - 1 && text.charAt(from - 1) == ',' && clauseEnd(text, end) - end <= LIST_ENDING;
            boolean denied = !denial.isLifted(text, start) && (isListGoingOn || denial.bears(bearing, from, start) || denial.isFollowed(text, end));
            if (denied) {
                deniedUntil = clauseEnd(text, end);
                isTurned = denial.isTurned(text);
                return isTurned;
            }
            return !about.bears(bearing, from, start) && !about.isFollowed(text, end) && (isSeller || !startsWithOne(text, end, heads));
        }
    }
}
