package reception.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reception.vocabulary.ByLetter;

/** The words of a lexicon, found in a text by their first character, the longest first. */
final class LexiconWords {

    private static final Word[] NONE = {};

    /**
     * A word.
     *
     * @param text    as the lexicon writes it
     * @param normal  as it is compared
     * @param certain positions of the categories that it surely means
     * @param likely  positions of those that it usually means
     */
    record Word(String text, String normal, int[] certain, int[] likely) {

        /** Whether it only hides the words in it. */
        boolean isOfNothing() {
            return certain.length == 0 && likely.length == 0;
        }

        /** The same where it is not sure that it is meant. */
        Word doubted() {
            return new Word(text, normal, new int[0], IntStream.concat(IntStream.of(certain), IntStream.of(likely)).distinct().toArray());
        }
    }

    private static final class Meaning {
        private final String text;
        private int[] certain = {};
        private int[] likely = {};

        Meaning(String text) {
            this.text = text;
        }

        void add(int category, boolean isCertain) {
            if (isCertain) {
                certain = with(category, certain);
            } else {
                likely = with(category, likely);
            }
        }

        private static int[] with(int category, int[] categories) {
            int[] more = Arrays.copyOf(categories, categories.length + 1);
            more[categories.length] = category;
            return more;
        }
    }

    private final ByLetter<Character> variants;
    private final ByLetter<Word[]> byFirst;
    private final ByLetter<Word[]> aspects;
    private final LexiconModifiers modifiers;
    private final boolean isOverlapping;

    LexiconWords(LexiconFile file, Map<String, Integer> positions) {
        Map<Character, Character> pairs = new HashMap<>();
        file.variants().forEach(pair -> pairs.put(pair.charAt(0), pair.charAt(1)));
        variants = ByLetter.of(pairs);
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        Map<String, Meaning> ofAspects = new LinkedHashMap<>();
        for (LexiconFile.Category category : file.categories()) {
            int position = positions.get(category.category());
            Map<String, Meaning> all = Boolean.TRUE.equals(category.aspect()) ? ofAspects : meanings;
            category.words().forEach(word -> meaning(all, word).add(position, true));
            category.likely().forEach(word -> meaning(all, word).add(position, false));
        }
        for (LexiconFile.Dish dish : file.dishes()) {
            for (String word : dish.dish()) {
                Meaning meaning = meaning(meanings, word);
                dish.contains().forEach(category -> meaning.add(positions.get(category), true));
                dish.likely().forEach(category -> meaning.add(positions.get(category), false));
            }
        }
        file.noCategory().forEach(word -> meaning(meanings, word));
        byFirst = byFirst(meanings);
        aspects = byFirst(ofAspects);
        modifiers = new LexiconModifiers(file, positions, this::normal);
        isOverlapping = Boolean.TRUE.equals(file.overlapping());
    }

    private static ByLetter<Word[]> byFirst(Map<String, Meaning> meanings) {
        Map<Character, List<Word>> lists = new HashMap<>();
        meanings.forEach((normal, meaning) -> lists.computeIfAbsent(normal.charAt(0), unused -> new ArrayList<>())
                .add(new Word(meaning.text, normal, meaning.certain, meaning.likely)));
        return ByLetter.of(lists, words -> {
            words.sort(Comparator.<Word>comparingInt(word -> -word.normal().length()).thenComparing(Word::normal));
            return words.toArray(NONE);
        });
    }

    private Meaning meaning(Map<String, Meaning> meanings, String word) {
        return meanings.computeIfAbsent(normal(word), unused -> new Meaning(word));
    }

    /** The words in a text, from left to right; those of aspects after the others. */
    List<Word> in(String text) {
        String normal = normal(text);
        List<Word> found = List.of();
        List<Word> beside = new ArrayList<>();
        int at = 0;
        while (at < normal.length()) {
            Spot plain = longestAt(normal, at);
            Spot spot = modifiers.isEmpty() ? plain : modified(normal, at, plain);
            int end = spot == null ? at + 1 : spot.end();
            if (spot != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(spot.word());
            }
            if (spot == null || !spot.word().isOfNothing()) {
                addBeside(normal, at, end, beside);
            }
            at = end;
        }
        if (beside.isEmpty()) {
            return found;
        }
        beside.addAll(0, found);
        return beside;
    }

    /** What else the place of a word may say: how something is made, and words that begin in it and end beyond it, which may be what is meant. */
    private void addBeside(String text, int from, int end, List<Word> beside) {
        for (int inside = from; inside < end; inside++) {
            Spot aspect = longestAt(aspects, text, inside);
            if (aspect != null) {
                beside.add(aspect.word());
            }
            Spot other = !isOverlapping || inside == from || LexiconText.isSpaced(text.charAt(inside)) ? null : longestAt(text, inside);
            if (other != null && other.end() > end && other.word().certain().length > 0 && !modifiers.isOfAnother(text, inside, other.word())) {
                beside.add(isWord(text, from, inside) ? other.word() : other.word().doubted());
            }
        }
    }

    /** Whether a part of a text is a word of its own, so that what follows can begin another: 红烧 before 鱼翅. */
    private boolean isWord(String text, int from, int end) {
        return Stream.of(byFirst, aspects).flatMap(words -> Arrays.stream(candidates(words, text.charAt(from)))).anyMatch(word -> from + word.normal().length() == end && text.startsWith(word.normal(), from));
    }

    /** A word in a text, and where it ends. */
    record Spot(Word word, int end) {
    }

    /** The longest word that stands at a place of a text in normal form; null if none does. */
    Spot longestAt(String text, int at) {
        return longestAt(byFirst, text, at);
    }

    private static Word[] candidates(ByLetter<Word[]> byFirst, char first) {
        Word[] candidates = byFirst.get(first);
        return candidates == null ? NONE : candidates;
    }

    private static Spot longestAt(ByLetter<Word[]> byFirst, String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        for (Word candidate : candidates(byFirst, text.charAt(at))) {
            int end = end(text, at, candidate.normal());
            if (end >= 0) {
                return new Spot(candidate, end);
            }
        }
        return null;
    }

    /** The word at a place together with what stands before it and changes what it means; the plain word where nothing does. */
    private Spot modified(String text, int at, Spot plain) {
        for (LexiconModifiers.Modifier modifier : modifiers.startingWith(text.charAt(at))) {
            int end = end(text, at, modifier.normal());
            if (end < 0 || plain != null && plain.end() > end) {
                continue;
            }
            Spot next = longestAt(text, end < text.length() && text.charAt(end) == ' ' ? end + 1 : end);
            if (next != null && modifier.applies(next.word())) {
                return new Spot(modifier.before(next.word()), next.end());
            }
        }
        return plain;
    }

    /** Where a word that stands at a place ends; -1 if it does not stand there. */
    static int end(String text, int at, String word) {
        if (!text.startsWith(word, at) || LexiconText.isSpaced(word.charAt(0)) && isSpaced(text, at - 1)) {
            return -1;
        }
        int end = at + word.length();
        char last = word.charAt(word.length() - 1);
        if (!LexiconText.isSpaced(last) || !isSpaced(text, end)) {
            return end;
        }
        for (String plural : List.of("s", "es")) {
            if (text.startsWith(plural, end) && !isSpaced(text, end + plural.length())) {
                return end + plural.length();
            }
        }
        return -1;
    }

    /** Whether one of several words in normal form stands at a place of a text, or behind a blank there. */
    static boolean startsWithOne(String text, int at, List<String> words) {
        int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        for (String word : words) {
            if (start < text.length() && end(text, start, word) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpaced(String text, int at) {
        return at >= 0 && at < text.length() && LexiconText.isSpaced(text.charAt(at));
    }

    /** The form in which texts and words are compared. */
    String normal(String text) {
        String normal = LexiconText.normal(text);
        for (int i = 0; i < normal.length(); i++) {
            if (variants.get(normal.charAt(i)) != null) {
                StringBuilder replaced = new StringBuilder(normal);
                for (int j = i; j < replaced.length(); j++) {
                    Character variant = variants.get(replaced.charAt(j));
                    replaced.setCharAt(j, variant == null ? replaced.charAt(j) : variant);
                }
                return replaced.toString();
            }
        }
        return normal;
    }
}
