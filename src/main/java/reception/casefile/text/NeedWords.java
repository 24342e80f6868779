package reception.casefile.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.lexicon.Diets;
import reception.lexicon.Lexicon;
import reception.visit.Allergen;
import reception.visit.Diet;
import reception.visit.guests.Observance;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads needs that guests state in their own words: what they call a diet, and by grammar what they avoid or are allergic to. */
public final class NeedWords {

    private static final Pattern CLAUSES = Pattern.compile("[，,；;。！!？?\\n\\r（）()\\[\\]【】:：]+|\\.(?=\\s|$)");
    private static final Pattern FOODS = Pattern.compile("[、/&+\\s]*[、/&+][、/&+\\s]*");
    private static final Text NO_MEANING = new Text("", "");

    private final Diets diets;
    private final Lexicon food;
    private final List<Named> dietNames = new ArrayList<>();
    private final HeldWords nothing;
    private final HeldWords allergy;
    private final HeldWords reactions;
    private final HeldWords eating;
    private final HeldWords avoidance;
    private final HeldWords likes;
    private final HeldWords quiet;
    private final HeldWords severe;
    private final HeldWords only;
    private final HeldWords guests;
    private final HeldWords persons;
    private final HeldWords visited;
    private final HeldWords provided;
    private final HeldWords notStated;
    /** What is taken out of a clause before its foods are read. */
    private final List<List<String>> signs;
    private final List<String> denied;
    private final List<String> notFood;

    private static volatile NeedWords made;

    /** The reader of a set of data, mostly the one that was made last. */
    public static NeedWords of(Diets diets, Lexicon food) {
        NeedWords known = made;
        if (known == null || known.diets != diets || known.food != food) {
            known = new NeedWords(diets, food);
            made = known;
        }
        return known;
    }

    private NeedWords(Diets diets, Lexicon food) {
        this.diets = diets;
        this.food = food;
        for (Diet diet : Diet.values()) {
            if (diet != Diet.OTHER) {
                Vocabulary.word(diet).all().forEach(name -> dietNames.add(new Named(diet, null, spaced(name))));
            }
        }
        diets.needWords().dietWords().forEach(words -> words.words().forEach(word -> dietNames.add(new Named(words.diet(), words.category(), spaced(word)))));
        dietNames.sort(Comparator.comparingInt(name -> -name.text().length()));
        Diets.NeedWords words = diets.needWords();
        nothing = new HeldWords(words.nothing());
        allergy = new HeldWords(words.allergy());
        reactions = new HeldWords(words.reactions());
        eating = new HeldWords(words.eating());
        avoidance = new HeldWords(words.avoidance());
        likes = new HeldWords(words.likes());
        quiet = new HeldWords(words.quiet());
        severe = new HeldWords(words.severe());
        only = new HeldWords(words.only());
        guests = new HeldWords(words.elsewhere().guests());
        persons = new HeldWords(words.elsewhere().persons());
        visited = new HeldWords(words.elsewhere().visited());
        provided = new HeldWords(words.elsewhere().provided());
        notStated = new HeldWords(words.elsewhere().notStated());
        signs = Stream.of(words.allergy(), words.reactions(), words.avoidance(), words.severe(), words.filler()).map(NeedWords::longestFirst).toList();
        denied = longestFirst(words.nothing());
        notFood = longestFirst(words.notFood());
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream().sorted(Comparator.comparingInt(each -> -each.length())).toList();
    }

    /** What a need is called: a diet, or a category that is avoided. */
    private record Named(Diet diet, String category, String text) {
    }

    /** What a text is said to be about where it does not say so itself. */
    public enum Matter { NOTHING, AVOIDANCE, ALLERGY }

    /**
     * A need that the words state.
     *
     * @param id     of the diet; that of the allergen or of the category with {@code allergy-} before it
     * @param avoids what it avoids
     */
    public record Need(String id, Vocabulary.Word word, boolean allergy, List<Diets.Avoidance> avoids) {
    }

    /**
     * What a text states.
     *
     * @param observances what is said of observances
     * @param severe      whether it says that what it states is of life and death
     * @param left        the clauses of which something was left over
     * @param eater       whether something that was left over is said of an eater
     * @param told        whether anything is said: "yes" and "an allergy" say that there is one, and not which
     */
    public record Reading(List<Need> needs, List<Observance> observances, boolean severe, List<String> left, boolean eater, boolean told) {

        /** Whether nothing of it was left over. */
        public boolean understood() {
            return left.isEmpty();
        }
    }

    /** Reads a text; a matter that it states holds for what follows it, as in "no beef, pork". */
    public Reading read(String text, Matter given) {
        Map<String, Need> needs = new LinkedHashMap<>();
        List<Observance> observances = new ArrayList<>();
        List<String> left = new ArrayList<>();
        boolean isSevere = false;
        boolean isOfEater = false;
        boolean isSignBefore = false;
        boolean isTold = false;
        Matter matter = given;
        for (String raw : CLAUSES.split(spaced(text))) {
            String whole = withoutDenied(raw.strip());
            boolean isNothing = nothing.isIn(whole);
            String clause = isNothing ? without(whole, denied) : whole;
            isTold |= isNothing || !whole.equals(raw.strip());
            List<Observance> kept = observances(clause);
            observances.addAll(kept);
            String rest = withoutDiets(clause, needs);
            boolean isAllergy = allergy.isIn(clause) || reactions.isIn(clause);
            boolean isEating = eating.isIn(clause);
            boolean isAvoidance = isEating || avoidance.isIn(clause);
            boolean isLiked = !isAllergy && !isAvoidance && likes.isIn(clause);
            boolean isQuiet = !isAllergy && !isAvoidance && (isNothing || quiet.isIn(clause));
            matter = isAllergy ? Matter.ALLERGY : isAvoidance ? Matter.AVOIDANCE : matter;
            isSevere |= severe.isIn(clause);
            if (only.isIn(clause)) {
                left.add(raw.strip());
                isOfEater = true;
                continue;
            }
            if (isLiked || isQuiet || !kept.isEmpty()) {
                isTold = true;
                continue;
            }
            String food = matter == Matter.ALLERGY ? without(rest, notFood) : rest;
            isTold |= !food.equals(rest);
            rest = food;
            for (List<String> words : signs) {
                rest = without(rest, words);
            }
            boolean isOnlySign = rest.replace("、", "").isBlank();
            if (!readFoods(rest, matter, needs)) {
                left.add(raw.strip());
                isOfEater |= isAllergy || isEating || isSignBefore;
            }
            isSignBefore = isOnlySign && (isAllergy || isEating);
        }
        return new Reading(List.copyOf(needs.values()), List.copyOf(observances), isSevere, List.copyOf(left), isOfEater, isTold || isSevere || !needs.isEmpty() || !left.isEmpty());
    }

    /** Whether a text is one of an eater, and not only of a food that is kept away. */
    public boolean speaksOfEater(String text) {
        String clause = spaced(text);
        return allergy.isIn(clause) || reactions.isIn(clause) || eating.isIn(clause);
    }

    /** Whether a clause names guests in general. */
    public boolean namesGuests(String clause) {
        return guests.isIn(clause);
    }

    /** Whether a clause speaks of some guests, and not of guests in general. */
    public boolean speaksOfSome(String clause) {
        return persons.isIn(clause);
    }

    /** Whether a clause speaks of what is visited. */
    public boolean speaksOfVisited(String clause) {
        return visited.isIn(clause);
    }

    /** Whether a clause says that a food is to be provided. */
    public boolean speaksOfProviding(String clause) {
        return provided.isIn(clause);
    }

    /** Whether a clause asks, teaches or warns, and states nothing. */
    public boolean statesNothing(String clause) {
        return notStated.isIn(clause);
    }

    /** Whether one of some words stands in a text, an English one as a whole word. */
    public static boolean holdsOne(String text, List<String> words) {
        for (String word : words) {
            if (holds(text, word)) {
                return true;
            }
        }
        return false;
    }

    /** The clauses of a text, in the form in which words are compared. */
    public static List<String> clauses(String text) {
        return Stream.of(CLAUSES.split(spaced(text))).map(String::strip).filter(clause -> !clause.isEmpty()).toList();
    }

    private List<Observance> observances(String clause) {
        return diets.needWords().observanceWords().stream()
                .filter(words -> holdsOne(clause, words.words()) || holdsOne(clause, words.with()) && holdsOne(clause, words.also())).map(Diets.ObservanceWords::observance).toList();
    }

    /** A diet that a clause denies is none: 无清真要求. A name that begins with the denial, such as 无麸质, is a diet all the same. */
    private String withoutDenied(String clause) {
        if (diets.needWords().denials().stream().noneMatch(clause::contains)) {
            return clause;
        }
        String rest = clause;
        for (Named name : dietNames) {
            if (!clause.contains(name.text())) {
                continue;
            }
            for (String denial : diets.needWords().denials()) {
                boolean isSpaced = HeldWords.isLatin(name.text().charAt(0));
                String denied = denial + (isSpaced ? " " : "") + name.text();
                boolean isName = holds(rest, denied) && dietNames.stream().anyMatch(each -> each.text().startsWith(denied) && holds(clause, each.text()));
                if (!isName && holds(rest, denied)) {
                    rest = without(rest, List.of(denied));
                }
            }
        }
        return rest;
    }

    private String withoutDiets(String clause, Map<String, Need> needs) {
        String rest = clause;
        for (Named name : dietNames) {
            boolean isWholeOrLong = rest.equals(name.text()) || name.text().length() > 1;
            if (isWholeOrLong && holds(rest, name.text())) {
                add(name.diet() == null ? need(name.category(), false) : need(name.diet()), needs);
                rest = without(rest, List.of(name.text()));
            }
        }
        return rest;
    }

    private boolean readFoods(String text, Matter matter, Map<String, Need> needs) {
        boolean understood = true;
        for (String part : FOODS.split(text)) {
            if (part.isBlank()) {
                continue;
            }
            List<Lexicon.Match> found = matter == Matter.NOTHING ? List.of() : food.direct(part.strip());
            boolean isSure = found.stream().anyMatch(Lexicon.Match::certain);
            List<String> named = found.stream().filter(match -> match.certain() == isSure).map(Lexicon.Match::category).toList();
            named.stream().filter(category -> named.stream().noneMatch(each -> !each.equals(category) && food.isWithin(each, category))).forEach(category -> add(need(category, matter == Matter.ALLERGY), needs));
            understood &= !found.isEmpty();
        }
        return understood;
    }

    private static void add(Need need, Map<String, Need> needs) {
        needs.putIfAbsent(need.id(), need);
    }

    private Need need(Diet diet) {
        Vocabulary.Word word = Vocabulary.word(diet);
        return new Need(word.english(), word, false, diets.avoidedBy(word.english()));
    }

    /** The need of a diet or an allergy of the format where it has one for the category, and of its own where it has none. */
    Need need(String category, boolean allergy) {
        Enum<?> value = allergy ? Vocabulary.choices(Allergen.class).byWord(category) : Vocabulary.choices(Diet.class).byWord("no-" + category);
        if (value instanceof Allergen allergen) {
            return of(allergen);
        }
        if (value instanceof Diet diet) {
            return need(diet);
        }
        Text title = food.title(category);
        String id = (allergy ? "allergy-" : "no-") + category;
        Vocabulary.Word word = allergy ? new Vocabulary.Word(title.en(), title.zh(), title.en(), List.of(), NO_MEANING)
                : new Vocabulary.Word("no " + title.en(), "不食" + title.zh(), "no " + title.en(), List.of(), NO_MEANING);
        return new Need(id, word, allergy, List.of(new Diets.Avoidance(id, category, true, true)));
    }

    /** The need of a value of the format. */
    public Need of(Enum<?> value) {
        if (value instanceof Diet diet) {
            return need(diet);
        }
        Vocabulary.Word word = Vocabulary.word(value);
        return new Need("allergy-" + word.english(), word, true, diets.avoidedByAllergen(word.english()));
    }

    private static String spaced(String text) {
        return Words.normal(text).toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
    }

    private static String without(String text, List<String> longestFirst) {
        String rest = text;
        for (String word : longestFirst) {
            for (int at = at(rest, word, 0); at >= 0; at = at(rest, word, at)) {
                rest = rest.substring(0, at) + "、" + rest.substring(at + word.length());
            }
        }
        return rest;
    }

    /** Whether a word stands in a text, an English one as a whole word. */
    public static boolean holds(String text, String word) {
        return at(text, word, 0) >= 0;
    }

    /** Where a word stands in a text, an English one as a whole word; -1 if nowhere. */
    private static int at(String text, String word, int from) {
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            if (HeldWords.isAt(text, at, word)) {
                return at;
            }
        }
        return -1;
    }

}
