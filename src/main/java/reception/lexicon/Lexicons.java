package reception.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.pack.RuleFolder;

/**
 * What names tell, by what they are names of. Immutable and thread-safe.
 *
 * @param food   dishes, ingredients, drinks and tobacco: categories are what is in them
 * @param venues places: categories are kinds of venue, by their English names
 * @param gifts  gifts: categories are kinds of gift, by their English names
 * @param costs  cost items: categories are kinds of cost, by their English names
 * @param scenicAreas places: categories are the scenic areas in which no organ may hold a meeting
 * @param texts  posts and sources of money that an instrument names: categories are the matters for which they count
 * @param matters what any text of a plan may mention, whatever it is the name of
 * @param sensitive what a secrecy officer or a protocol officer stops at
 */
public record Lexicons(Lexicon food, Lexicon venues, Lexicon gifts, Lexicon costs, Lexicon scenicAreas, Lexicon texts, Matters matters, SensitiveLexicons sensitive) {

    /** The file of the lexicon of food in a folder of rules. */
    public static final String FOOD = "standards/lexicon.yaml";
    /** The file of the lexicon of places. */
    public static final String VENUES = "standards/lexicon-venues.yaml";
    /** The file of the lexicon of gifts. */
    public static final String GIFTS = "standards/lexicon-gifts.yaml";
    /** The file of the lexicon of other texts. */
    public static final String TEXTS = "standards/lexicon-texts.yaml";

    /** The file of the lexicon of costs. */
    public static final String COSTS = "standards/lexicon-costs.yaml";
    /** The file of the lexicon of scenic areas. */
    public static final String SCENIC_AREAS = "standards/lexicon-scenic-areas.yaml";

    public static final Set<String> FILES = Stream.concat(Stream.of(FOOD, VENUES, GIFTS, COSTS, SCENIC_AREAS, TEXTS), SensitiveLexicons.FILES.stream()).collect(Collectors.toUnmodifiableSet());

    /**
     * Reads the lexicons of a folder.
     *
     * @throws reception.format.InvalidFileException if the folder lacks one of the files, or one contradicts itself
     */
    public static Lexicons of(RuleFolder folder) {
        LexiconFile food = LexiconFile.read(folder, FOOD);
        LexiconFile venues = LexiconFile.read(folder, VENUES);
        return new Lexicons(new Lexicon(food), new Lexicon(venues), Lexicon.of(folder, GIFTS), Lexicon.of(folder, COSTS), Lexicon.of(folder, SCENIC_AREAS), Lexicon.of(folder, TEXTS),
                Matters.of(folder, food, venues), SensitiveLexicons.of(folder));
    }
}
