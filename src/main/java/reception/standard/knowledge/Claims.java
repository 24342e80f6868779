package reception.standard.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.standard.file.Dimensions;
import reception.standard.file.Names;
import reception.standard.file.Statement;
import reception.vocabulary.Text;

/** The claims that other statements must bear out: {@code standards/claims.yaml}. Immutable. */
public final class Claims {

    public static final String FILE = "standards/claims.yaml";
    private static final String ANY = "*.";

    /**
     * A property whose value takes rules away.
     *
     * @param is       the values that do, "none" for what is stated to be none; all but the reading's if empty
     * @param hosts    groups of hosts whose plans make the claim; all if empty
     * @param key      the property; null if texts say something by themselves
     * @param eachOf   texts that say something by themselves, whatever else is stated; {@code *.notes} is every property of this name
     * @param texts    properties whose words speak against it: of the same thing, of what holds it, or of a section of the plan
     * @param readings how it is read where something speaks against it; the first that fits counts
     */
    public record Claim(Place at, String key, List<String> eachOf, List<String> is, List<String> hosts, List<String> texts, List<Reading> readings) {
    }

    /**
     * What speaks against a claim.
     *
     * @param reading     the stricter value, by its word; null if it stays open what is so
     * @param words       what the texts hold; null if only other things count
     * @param matters     what a text mentions, by matters.yaml; none if its words count
     * @param apartFrom   properties elsewhere in the plan which, where their words fit as well, make the text's words say nothing
     * @param namedAs     the property elsewhere in the plan that names the same as a text, such as the host's unit; null if none
     * @param namesPlace whether a text that names another place than the claim counts
     * @param placeAfter  words after one of which the place stands; at the beginning of the text if empty
     * @param statements  what the plan states elsewhere
     * @param byHost      properties of the same thing that may not name the host or one of its people
     * @param lacks       words of which a text that bears the claim out holds one
     * @param notNamedAs  properties in the plan of which a text that bears the claim out names the same
     * @param levels      levels of units; a text that is the name of a unit of one of them counts, unless the words bar it
     * @param apartFromPlace properties whose place a text may name as well
     * @param also        further texts beside the same thing, all of which must say so
     * @param beside      what the same thing states under another property
     * @param besideNone  what the same thing states to be none
     * @param without     what the plan states nowhere
     * @param says        what speaks against the claim, in words; null if the text itself does
     */
    public record Reading(Place at, String reading, Names words, List<String> matters, List<String> apartFrom, String namedAs, Boolean namesPlace, List<String> placeAfter, List<Statement> statements, List<String> byHost,
                          Names lacks, List<String> notNamedAs, List<String> levels, List<String> apartFromPlace, List<Wording> also, List<Statement> beside, List<String> besideNone, List<Statement> without, Text says, Names with, Boolean byClause, List<String> namesOneOf, List<String> calledAfter) {
    }

    /**
     * What a text beside a claim says.
     *
     * @param words what it holds; null if it counts whether there is one at all
     * @param is    whether it does; yes if absent
     */
    public record Wording(Place at, String key, Names words, Boolean is) {
    }

    /**
     * What a plan's days are compared with.
     *
     * @param papers  days on which papers were made that come before a visit
     * @param numbers numbers of papers that hold the year in which they were made
     * @param within  days of things that lie within the visit
     */
    public record Days(Place at, List<String> papers, List<String> numbers, List<String> within) {
    }

    /** What a day of a type of thing is. */
    public enum DayOf { PAPER, NUMBERED_PAPER, PART_OF_THE_VISIT }

    /**
     * A day that a type of thing states.
     *
     * @param property under which, by its word
     */
    public record StatedDay(String property, DayOf of) {
    }

    record ClaimsFile(Place at, String standard, Text title, LocalDate lastConfirmed, Days days, Names ownMeals, Names nobody, Names several, Names accompanied, Names plainAsides, String source, List<Claim> claims) {
    }

    private final ClaimsFile file;
    private final Map<String, List<Claim>> byRoot;
    /** What texts say by themselves, by the root of their type, as soon as it was asked for. */
    private final Map<String, List<Claim>> byItself = new ConcurrentHashMap<>();
    private final Map<String, List<StatedDay>> daysByRoot = new HashMap<>();
    private final Agreements agreements;

    private Claims(ClaimsFile file, Agreements agreements) {
        this.file = file;
        this.agreements = agreements;
        addDays(file.days().papers(), DayOf.PAPER);
        addDays(file.days().numbers(), DayOf.NUMBERED_PAPER);
        addDays(file.days().within(), DayOf.PART_OF_THE_VISIT);
        this.byRoot = file.claims().stream().filter(claim -> claim.key() != null).collect(Collectors.groupingBy(claim -> Dimensions.root(claim.key())));
    }

    /** The claims that a type of thing can make, by its root, in the order of the file. */
    public List<Claim> of(String root) {
        return byRoot.getOrDefault(root, List.of());
    }

    /**
     * What texts of a type of thing say by themselves, each as a claim of its own.
     *
     * @param root of the type
     * @param has  whether the type has a property of this name
     */
    public List<Claim> byItself(String root, Predicate<String> has) {
        return byItself.computeIfAbsent(root, unused -> foundByItself(root, has));
    }

    private List<Claim> foundByItself(String root, Predicate<String> has) {
        return file.claims().stream().flatMap(claim -> claim.eachOf().stream().filter(text -> Dimensions.isOf(root, text) || text.startsWith(ANY) && has.test(Dimensions.property(text)))
                .map(text -> root + "." + Dimensions.property(text)).distinct().map(key -> new Claim(claim.at(), key, List.of(), claim.is(), claim.hosts(), List.of(key), claim.readings()))).toList();
    }

    private void addDays(List<String> keys, DayOf of) {
        keys.forEach(key -> daysByRoot.computeIfAbsent(Dimensions.root(key), unused -> new ArrayList<>()).add(new StatedDay(Dimensions.property(key), of)));
    }

    /** The days that a type of thing states and that others must bear out, by its root. */
    public List<StatedDay> days(String root) {
        return daysByRoot.getOrDefault(root, List.of());
    }

    /** Meals of the programme that guests have without the host. */
    public Names ownMeals() {
        return file.ownMeals();
    }

    /** What stands in lists of people and names nobody. */
    public Names nobody() {
        return file.nobody();
    }

    /** What in a list of people stands for several of them, or says that there are more. */
    public Names several() {
        return file.several();
    }

    /** What behind a name says that somebody comes with it. */
    public Names accompanied() {
        return file.accompanied();
    }

    /** What in brackets behind a key or a value only explains it. */
    public Names plainAsides() {
        return file.plainAsides();
    }

    /** The figures, days and people that are laid beside each other. */
    public Agreements agreements() {
        return agreements;
    }

    /** Reads them from a folder, or the built-in ones where it has none. */
    public static Claims of(RuleFolder folder) {
        Node node = folder.yaml(FILE::equals).get(FILE);
        if (node == null) {
            return of(RuleFolder.builtIn());
        }
        List<InputError> errors = new ArrayList<>();
        ClaimsFile claims = new Binder(errors).bind(ClaimsFile.class, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
        return new Claims(claims, Agreements.of(folder));
    }
}
