package reception.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.standard.file.Names;
import reception.standard.file.Status;
import reception.visit.Diet;
import reception.visit.guests.Observance;
import reception.vocabulary.Text;

/**
 * What dietary needs and allergies avoid, as categories of the {@link Lexicon}. Immutable.
 *
 * <p>A category stands for all that lie within it; {@link Lexicon#matches} gives the parents, so that rules compare for equality.
 */
public final class Diets {

    private static final String FILE = "standards/diets.yaml";

    record DietsFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<DietEntry> diets, List<String> notToldByNames,
                     List<String> ownUtensils, List<String> ownSlaughter, Names fried, Integer fewestCounted, NeedWords needWords, List<AllergenEntry> allergens) {
    }

    /**
     * The words by which a text says what it says of foods.
     *
     * @param reactions  what the body answers to a food with, which is held for an allergy
     * @param only       that somebody eats a food and nothing else
     * @param eating     of those of avoidance the ones that are said of eaters only
     * @param quiet      what asks for nothing
     * @param likes      that somebody is fond of a food
     * @param denials    what denies a diet right before its name
     * @param notFood    to what else than food people are allergic
     * @param dietWords  what else diets are called
     * @param observanceWords what observances are called in a sentence
     * @param elsewhere  how a text that is not a guest's own speaks of one
     * @param allergy   that somebody is allergic to them
     * @param avoidance that somebody does not eat them
     * @param nothing   that there is no need
     * @param severe    that a need is of life and death, or of traces
     * @param filler    words beside these that say nothing of their own
     */
    public record NeedWords(List<String> reactions, List<String> only, List<String> eating, List<String> quiet, List<String> likes, List<String> denials, List<String> notFood, List<DietWords> dietWords,
                            List<ObservanceWords> observanceWords, Elsewhere elsewhere, List<String> allergy, List<String> avoidance, List<String> nothing, List<String> severe, List<String> filler) {
    }

    /**
     * What a diet of the plan format is called beside its names, or an illness or the like with which a food is avoided.
     *
     * @param diet     null where a category of the lexicon is avoided
     * @param category null where it is a diet
     */
    public record DietWords(Place at, Diet diet, String category, List<String> words) {
    }

    /**
     * What an observance of the plan format is called in a sentence.
     *
     * @param words of which one is enough
     * @param with  of which one has to stand beside one of {@code also}
     */
    public record ObservanceWords(Place at, Observance observance, List<String> words, List<String> with, List<String> also) {
    }

    /**
     * The signs by which a text that is not a guest's own speaks of one.
     *
     * @param guests    nouns for a guest
     * @param persons   words that speak of some guests and not of guests in general
     * @param titles    that stand with a surname
     * @param visited   that a text speaks of what is visited, so that the name of a diet in it is no need
     * @param conditional with one of these a clause says what to do if somebody should have a need
     * @param conditionalEnds so with one of these at its end
     * @param provided  that a food is to be provided
     * @param notStated that a text asks, teaches or warns, and states nothing
     * @param notRead   keys whose texts say nothing of an eater
     */
    public record Elsewhere(Place at, List<String> guests, List<String> persons, List<String> titles, List<String> visited, List<String> conditional, List<String> conditionalEnds, List<String> provided, List<String> notStated, List<String> notRead) {
    }

    record DietEntry(Place at, String diet, List<String> avoids, List<String> asks, String source, Status status) {
    }

    record AllergenEntry(Place at, String allergen, List<String> categories) {
    }

    /**
     * A need and one category that it avoids.
     *
     * @param need     kebab-case value of the diet or the allergen
     * @param certain  whether all who have the need avoid it; false where it has to be asked
     * @param verified whether the avoidance is the need itself or stands in an instrument; what rests on hearsay is at most a warning
     */
    public record Avoidance(String need, String category, boolean certain, boolean verified) {
    }

    private final Map<String, List<Avoidance>> byDiet;
    private final Map<String, List<Avoidance>> byAllergen;
    private final List<String> notToldByNames;
    private final List<String> ownUtensils;
    private final List<String> ownSlaughter;
    private final Names fried;
    private final int fewestCounted;
    private final NeedWords needWords;
    private final CareWords care;

    private Diets(Map<String, List<Avoidance>> byDiet, Map<String, List<Avoidance>> byAllergen, DietsFile file, CareWords care) {
        this.byDiet = byDiet;
        this.byAllergen = byAllergen;
        this.care = care;
        this.notToldByNames = file.notToldByNames();
        this.ownUtensils = file.ownUtensils();
        this.ownSlaughter = file.ownSlaughter();
        this.fried = file.fried();
        this.fewestCounted = file.fewestCounted() == null ? 0 : file.fewestCounted();
        this.needWords = file.needWords() == null ? new NeedWords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Elsewhere(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), List.of(), List.of(), List.of(), List.of(), List.of()) : file.needWords();
    }

    /**
     * Reads diets.yaml of a folder.
     *
     * @param lexicon has the categories
     * @throws InvalidFileException if the folder has no such file, or the file names a category that the lexicon has not
     */
    public static Diets of(RuleFolder folder, Lexicon lexicon) {
        Node node = folder.yaml(FILE::equals).get(FILE);
        List<InputError> errors = new ArrayList<>();
        if (node == null) {
            report(errors, InputError.Kind.UNREADABLE, Span.NOWHERE, "没有文件 " + FILE, "there is no file " + FILE);
            throw new InvalidFileException(FILE, errors);
        }
        DietsFile file = new Binder(errors).bind(DietsFile.class, node, "", "");
        Map<String, List<Avoidance>> byDiet = new LinkedHashMap<>();
        Map<String, List<Avoidance>> byAllergen = new LinkedHashMap<>();
        if (errors.isEmpty()) {
            for (DietEntry entry : file.diets()) {
                boolean isVerified = entry.status() == Status.VERIFIED;
                if (entry.asks().isEmpty() || !entry.avoids().isEmpty()) {
                    add(byDiet, entry.at(), entry.diet(), entry.avoids(), true, isVerified, lexicon, errors);
                }
                if (!entry.asks().isEmpty()) {
                    add(byDiet, entry.at(), entry.diet(), entry.asks(), false, isVerified, lexicon, errors);
                }
            }
            for (AllergenEntry entry : file.allergens()) {
                add(byAllergen, entry.at(), entry.allergen(), entry.categories(), true, true, lexicon, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
        byDiet.replaceAll((need, avoidances) -> List.copyOf(avoidances));
        byAllergen.replaceAll((need, avoidances) -> List.copyOf(avoidances));
        return new Diets(byDiet, byAllergen, file, CareWords.of(folder));
    }

    private static void add(Map<String, List<Avoidance>> all, Place at, String need, List<String> categories, boolean certain, boolean verified, Lexicon lexicon,
                            List<InputError> errors) {
        if (need == null || categories.isEmpty()) {
            report(errors, InputError.Kind.MISSING_KEY, at.span(), "缺少需求或类别", "the need or its categories are missing");
            return;
        }
        List<Avoidance> avoidances = all.computeIfAbsent(need, unused -> new ArrayList<>());
        for (String category : categories) {
            if (!lexicon.categories().contains(category)) {
                report(errors, InputError.Kind.UNKNOWN_VALUE, at.span(), "词表没有类别 " + category, "the lexicon has no category " + category);
            } else if (avoidances.stream().anyMatch(avoidance -> avoidance.category().equals(category))) {
                report(errors, InputError.Kind.DUPLICATE_KEY, at.span(), need + " 的 " + category + " 重复", category + " is repeated for " + need);
            } else {
                avoidances.add(new Avoidance(need, category, certain, verified));
            }
        }
    }

    private static void report(List<InputError> errors, InputError.Kind kind, Span span, String zh, String en) {
        errors.add(new InputError(kind, span, new Text(zh, en)));
    }

    /** What a diet avoids, in the order of the file; empty where names of dishes do not tell, or the diet is unknown. */
    public List<Avoidance> avoidedBy(String diet) {
        return byDiet.getOrDefault(diet, List.of());
    }

    /** What an allergy avoids, in the order of the file; empty where the allergen is unknown. */
    public List<Avoidance> avoidedByAllergen(String allergen) {
        return byAllergen.getOrDefault(allergen, List.of());
    }

    /** The diets of which the names of dishes tell nothing, such as low-salt: only the kitchen can answer. */
    public List<String> notToldByNames() {
        return notToldByNames;
    }

    /** The diets whose food is cooked and served with utensils that are used for nothing else. */
    public List<String> ownUtensils() {
        return ownUtensils;
    }

    /** The diets of which meat has to come from slaughter of their own kind. */
    public List<String> ownSlaughter() {
        return ownSlaughter;
    }

    /** Guests in words: how many they are, or that there are some where a number would point at a person. */
    public Text guests(int people) {
        return people < fewestCounted ? new Text("有来宾", "some guests") : new Text("有" + people + "位来宾", people + " guests");
    }

    /** Whether a dish is fried in a pan of oil, by its name. */
    public boolean isFried(String dish) {
        return dish != null && fried != null && fried.fit(dish);
    }

    /** What guests ask for beside food. */
    public CareWords care() {
        return care;
    }

    /** The words by which a text states needs. */
    public NeedWords needWords() {
        return needWords;
    }
}
