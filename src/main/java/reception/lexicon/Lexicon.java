package reception.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import reception.format.pack.RuleFolder;
import reception.standard.file.Status;
import reception.vocabulary.Text;

/**
 * What names say of the things that they name: those of dishes, ingredients, drinks and tobacco of what is in them, those of places and gifts of their kind.
 * Immutable and thread-safe.
 *
 * <p>A name is read from left to right; at each place the longest word of the lexicon's file counts and uses its text up, so that a compound such as
 * 鱼香 hides the fish in it. English words count as whole words. A category's parents come with it.
 */
public final class Lexicon {

    private final Text title;
    private final List<LexiconFile.Category> categories;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final int[][] withParents;
    private final int[][] parts;
    private final LexiconWords words;
    private final List<String> softDrinks;

    Lexicon(LexiconFile file) {
        this.title = file.title();
        this.categories = file.categories();
        for (LexiconFile.Category category : categories) {
            positions.put(category.category(), positions.size());
        }
        this.withParents = withParents();
        this.parts = parts();
        this.words = new LexiconWords(file, positions);
        this.softDrinks = file.softDrinks().stream().map(LexiconText::normal).toList();
    }

    /**
     * Reads a lexicon of a folder.
     *
     * @param file its path in the folder, one of those that {@link Lexicons} names
     * @throws reception.format.InvalidFileException if the folder has no such file, or the file contradicts itself
     */
    public static Lexicon of(RuleFolder folder, String file) {
        return new Lexicon(LexiconFile.read(folder, file));
    }

    /**
     * A category that a name falls into.
     *
     * @param certain whether the word surely means it; false where it usually does
     * @param word    the lexicon's word that says so
     */
    public record Match(String category, boolean certain, String word) {
    }

    /**
     * The categories that a name falls into, in the order of the lexicon, each once: by the first word that surely means it,
     * else by the first that usually does.
     *
     * @param text a name or a list of names; null means nothing
     */
    public List<Match> matches(String text) {
        return matches(text, true);
    }

    /** The same without the parents of the categories that the words name. */
    public List<Match> direct(String text) {
        return matches(text, false);
    }

    private List<Match> matches(String text, boolean parents) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<LexiconWords.Word> all = words.in(text);
        if (all.isEmpty()) {
            return List.of();
        }
        Match[] found = new Match[categories.size()];
        for (LexiconWords.Word word : all) {
            for (int category : word.certain()) {
                add(found, category, true, word, parents);
            }
            for (int category : word.likely()) {
                add(found, category, false, word, parents);
            }
            if (parents) {
                addParts(found, word);
            }
        }
        return Arrays.stream(found).filter(match -> match != null).toList();
    }

    private void add(Match[] found, int category, boolean certain, LexiconWords.Word word, boolean parents) {
        if (!parents) {
            addOne(found, category, certain, word);
            return;
        }
        for (int each : withParents[category]) {
            addOne(found, each, certain, word);
        }
    }

    /** A word that surely names a wide category and none of its parts may mean any of them. */
    private void addParts(Match[] found, LexiconWords.Word word) {
        boolean isNarrow = true;
        for (int category : word.certain()) {
            isNarrow &= parts[category].length == 0;
        }
        if (isNarrow) {
            return;
        }
        int[] named = IntStream.concat(IntStream.of(word.certain()), IntStream.of(word.likely())).toArray();
        for (int category : word.certain()) {
            if (parts[category].length > 0 && IntStream.of(parts[category]).noneMatch(part -> IntStream.of(named).anyMatch(each -> each == part))) {
                IntStream.of(parts[category]).forEach(part -> addOne(found, part, false, word));
            }
        }
    }

    private void addOne(Match[] found, int category, boolean certain, LexiconWords.Word word) {
        Match before = found[category];
        if (before == null || certain && !before.certain()) {
            found[category] = new Match(categories.get(category).category(), certain, word.text());
        }
    }

    /** Whether a drink's name is known to mean one without alcohol; false where the name says nothing to the lexicon. */
    public boolean isSoftDrink(String text) {
        String normal = LexiconText.normal(text);
        return softDrinks.stream().anyMatch(normal::contains);
    }

    /** The ids of all categories, in the order of the file. */
    public Set<String> categories() {
        return java.util.Collections.unmodifiableSet(positions.keySet());
    }

    /**
     * The category's name in both languages.
     *
     * @throws IllegalArgumentException if there is no such category
     */
    public Text title(String category) {
        return get(category).title();
    }

    /**
     * A category as a listing shows it.
     *
     * @param words  that surely mean it
     * @param likely words that usually do
     */
    public record Entry(String category, Text title, List<String> words, List<String> likely, String source) {
    }

    /** What the words are names of. */
    public Text title() {
        return title;
    }

    /** All categories with their words, in the order of the file. */
    public List<Entry> entries() {
        return categories.stream().map(category -> new Entry(category.category(), category.title(), category.words(), category.likely(), category.source())).toList();
    }

    /** Where the category comes from: an instrument, or common knowledge. */
    public String source(String category) {
        return get(category).source();
    }

    /** Whether an instrument that was read names the category; what rests on another one is at most a warning. */
    public boolean isVerified(String category) {
        return get(category).status() == Status.VERIFIED;
    }

    /** Whether what falls into one category also falls into the other; a category is within itself. */
    public boolean isWithin(String category, String other) {
        int wanted = position(other);
        for (int each : withParents[position(category)]) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }

    private LexiconFile.Category get(String category) {
        return categories.get(position(category));
    }

    private int position(String category) {
        Integer position = positions.get(category);
        if (position == null) {
            throw new IllegalArgumentException("no category \"" + category + "\" in the lexicon");
        }
        return position;
    }

    /** What lies within each wide category and, beside it, within no other: abalone is also a matter of price, of which a word such as seafood says nothing. */
    private int[][] parts() {
        int[][] all = new int[categories.size()][];
        for (int i = 0; i < all.length; i++) {
            int wide = i;
            all[i] = !Boolean.TRUE.equals(categories.get(i).wide()) ? new int[0]
                    : IntStream.range(0, categories.size()).filter(part -> part != wide && isReached(part, wide)).toArray();
        }
        return all;
    }

    private boolean isReached(int part, int wide) {
        return part == wide || !categories.get(part).within().isEmpty()
                && categories.get(part).within().stream().allMatch(parent -> isReached(positions.get(parent), wide));
    }

    private int[][] withParents() {
        int[][] all = new int[categories.size()][];
        for (int i = 0; i < all.length; i++) {
            List<Integer> reached = new ArrayList<>(List.of(i));
            for (int next = 0; next < reached.size(); next++) {
                for (String parent : categories.get(reached.get(next)).within()) {
                    if (!reached.contains(positions.get(parent))) {
                        reached.add(positions.get(parent));
                    }
                }
            }
            all[i] = reached.stream().mapToInt(Integer::intValue).toArray();
        }
        return all;
    }
}
