package reception.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import reception.vocabulary.ByLetter;

/**
 * Sentences by their parts: {@code {firm}~{pays}} is met by 由铝业公司把单买了 as by 张总结账. A part in braces is any word of a group, a plain one is itself, and # in a word is a number, in digits or in
 * words: #人 is met by 10人 and 几十人. The parts follow each other closely within one clause. Immutable and thread-safe.
 */
final class WordPatterns {

    static final char BETWEEN = '~';
    static final char OPENING = '{';
    static final char NUMBER = '#';

    /** How many characters may stand between two parts. */
    private static final int MOST_BETWEEN = 8;
    private static final String NUMERALS = "0123456789一二两三四五六七八九十百千几数多若干半双俩仨";
    /** What stands between a number and what it counts: 十余人, 10多名, 五大箱. */
    private static final String AFTER_NUMERAL = "余多来 大小整";
    private static final Pattern PARTING = Pattern.compile(String.valueOf(BETWEEN));

    /** Each at the place of its value. */
    private static final String SMALL = "零一两三四五六七八九";
    private static final int MOST = 100000;
    private static final char BLANK = '\0';

    private final ByLetter<List<Part>> parts;
    private final List<Part> counted;
    private final List<Sentence> sentences;
    private final int groups;

    /** A word of a group, in normal form; of a counted one what stands behind the number, and what this is at least. */
    private record Part(int group, String word, int least) {
    }

    private record Sentence(LexiconWords.Word word, int[] groups) {
    }

    /** A place of a text at which a word of a group stands. */
    private record Hit(int start, int end) {
    }

    /** Whether a place is a part of a compound that means nothing here. */
    interface Hidden {
        boolean test(int start, int end);
    }

    /**
     * What a sentence was found in.
     *
     * @param word     the sentence as the file writes it, with its matter
     * @param spans    where each of its parts begins and ends, one after the other
     */
    record Found(LexiconWords.Word word, int[] spans) {

        int start() {
            return spans[0];
        }

        /** Where the last part begins. */
        int last() {
            return spans[spans.length - 2];
        }

        int end() {
            return spans[spans.length - 1];
        }

        /** A text of the same length in which all parts are blank but the last: a denial that is itself a part of what is said denies nothing. */
        String blankedIn(String text) {
            StringBuilder blanked = new StringBuilder(text);
            for (int i = 0; i + 2 < spans.length; i += 2) {
                for (int at = spans[i]; at < spans[i + 1]; at++) {
                    blanked.setCharAt(at, BLANK);
                }
            }
            return blanked.toString();
        }
    }

    WordPatterns(MattersFile file, UnaryOperator<String> normal) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        Map<Character, List<Part>> byFirst = new HashMap<>();
        List<Part> withNumber = new ArrayList<>();
        for (MattersFile.Group group : file.groups()) {
            int id = ids.computeIfAbsent(OPENING + group.group() + "}", unused -> ids.size());
            group.words().forEach(word -> addPart(id, normal.apply(word), byFirst, withNumber));
        }
        List<Sentence> all = new ArrayList<>();
        for (int position = 0; position < file.matters().size(); position++) {
            MattersFile.Matter matter = file.matters().get(position);
            for (boolean certain : new boolean[] {true, false}) {
                for (String written : certain ? matter.sentences() : matter.likelySentences()) {
                    int[] groupsOf = PARTING.splitAsStream(written).mapToInt(part -> ids.computeIfAbsent(part, unused -> {
                        int id = ids.size();
                        addPart(id, normal.apply(part), byFirst, withNumber);
                        return id;
                    })).toArray();
                    all.add(new Sentence(new LexiconWords.Word(written, written, certain ? new int[] {position} : new int[0], certain ? new int[0] : new int[] {position}), groupsOf));
                }
            }
        }
        byFirst.values().forEach(words -> words.sort(Comparator.comparingInt(part -> -part.word().length())));
        withNumber.sort(Comparator.comparingInt(part -> -part.word().length()));
        this.parts = ByLetter.of(byFirst);
        this.counted = List.copyOf(withNumber);
        this.sentences = List.copyOf(all);
        this.groups = ids.size();
    }

    private static void addPart(int group, String word, Map<Character, List<Part>> byFirst, List<Part> withNumber) {
        if (word.charAt(0) == NUMBER) {
            String counted = word.substring(1).replaceFirst("^[0-9]+", "");
            String least = word.substring(1, word.length() - counted.length());
            withNumber.add(new Part(group, counted, least.isEmpty() ? 0 : Integer.parseInt(least)));
        } else {
            byFirst.computeIfAbsent(word.charAt(0), unused -> new ArrayList<>()).add(new Part(group, word, 0));
        }
    }

    /**
     * The sentences in a text, each where it is found first.
     *
     * @param text   in normal form
     * @param hidden whether a word between two places only is a part of a compound that means nothing
     */
    List<Found> in(String text, Hidden hidden) {
        List<List<Hit>> hits = hits(text, hidden);
        if (hits == null) {
            return List.of();
        }
        List<Found> found = List.of();
        for (Sentence sentence : sentences) {
            List<Hit> first = hits.get(sentence.groups()[0]);
            int[] spans = first == null ? null : new int[2 * sentence.groups().length];
            for (int i = 0; spans != null && i < first.size(); i++) {
                if (goesOn(text, hits, sentence.groups(), 0, first.get(i), spans)) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(new Found(sentence.word(), spans.clone()));
                }
            }
        }
        return found;
    }

    /** Whether the parts of a sentence behind one follow, each closely; where they stand is entered. */
    private static boolean goesOn(String text, List<List<Hit>> hits, int[] groups, int part, Hit hit, int[] spans) {
        spans[2 * part] = hit.start();
        spans[2 * part + 1] = hit.end();
        if (part == groups.length - 1) {
            return true;
        }
        List<Hit> next = hits.get(groups[part + 1]);
        for (int i = 0; next != null && i < next.size(); i++) {
            Hit other = next.get(i);
            if (other.start() >= hit.end() && other.start() - hit.end() <= MOST_BETWEEN && isJoined(text, hit, other.start()) && goesOn(text, hits, groups, part + 1, other, spans)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing parts a word from what begins at a place: no end of a clause, and behind a number no other entry of a list and no other number, which then is the one that counts. */
    private static boolean isJoined(String text, Hit hit, int to) {
        boolean isNumber = NUMERALS.indexOf(text.charAt(hit.start())) >= 0;
        for (int i = hit.end(); i < to; i++) {
            if (ClauseEnds.isOne(text.charAt(i)) || isNumber && (text.charAt(i) == '、' || NUMERALS.indexOf(text.charAt(i)) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** By group, where its words stand; null if too few of them do. */
    private List<List<Hit>> hits(String text, Hidden hidden) {
        List<List<Hit>> hits = null;
        int most = 0;
        for (int at = 0; at < text.length(); at++) {
            List<Part> plain = parts.get(text.charAt(at));
            int number = numberEnd(text, at);
            for (Part part : plain == null ? List.<Part>of() : plain) {
                int end = LexiconWords.end(text, at, part.word());
                if (end >= 0 && !hidden.test(at, end)) {
                    hits = hits == null ? none() : hits;
                    most += added(hits, part.group(), new Hit(at, end)) ? 1 : 0;
                }
            }
            for (int i = 0; number > at && i < counted.size(); i++) {
                Part part = counted.get(i);
                int end = number + part.word().length();
                if (text.startsWith(part.word(), number) && !hidden.test(at, end) && (part.least() == 0 || isAtLeast(text, at, number, part.least()))) {
                    hits = hits == null ? none() : hits;
                    most += added(hits, part.group(), new Hit(at, end)) ? 1 : 0;
                }
            }
        }
        return most > 1 ? hits : null;
    }

    private List<List<Hit>> none() {
        List<List<Hit>> none = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            none.add(null);
        }
        return none;
    }

    /** Of the words of a group that begin at one place the longest counts, and none that lies inside another. */
    private static boolean added(List<List<Hit>> hits, int group, Hit hit) {
        List<Hit> before = hits.get(group);
        if (before == null) {
            before = new ArrayList<>();
            hits.set(group, before);
        } else if (before.get(before.size() - 1).start() == hit.start() || before.get(before.size() - 1).end() >= hit.end()) {
            return false;
        }
        before.add(hit);
        return true;
    }

    /** Where a number ends that begins at a place, with what stands between it and what it counts; no later than the place if none begins there. */
    private static int numberEnd(String text, int at) {
        if (NUMERALS.indexOf(text.charAt(at)) < 0 || at > 0 && (NUMERALS.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at - 1) == '.')) {
            return at;
        }
        int end = at;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end < text.length() && AFTER_NUMERAL.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Whether a number is so large; what is no single numeral in words is never small: 几十, 若干. */
    private static boolean isAtLeast(String text, int from, int to, int least) {
        int end = from;
        int value = 0;
        while (end < to && Character.isDigit(text.charAt(end))) {
            value = Math.min(value * 10 + text.charAt(end) - '0', MOST);
            end++;
        }
        int told = end > from ? value : SMALL.indexOf(text.charAt(from));
        return told < 0 || end == from && to - from > 1 || told >= least;
    }
}
