package reception.standard.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.standard.file.Dimensions;
import reception.standard.file.Names;
import reception.visit.transport.VehicleType;
import reception.vocabulary.Text;

/** The figures, days and people of a plan that are laid beside each other: {@code standards/agreements.yaml}. Immutable. */
public final class Agreements {

    public static final String FILE = "standards/agreements.yaml";

    /**
     * Two days or times of one thing.
     *
     * @param first never after the last
     */
    public record Span(Place at, String first, String last) {
    }

    /** A day as planned, and the same as it was. */
    public record CarriedOut(Place at, String planned, String actual) {
    }

    /** How many seats vehicles of a type have at most, the driver's included. */
    public record Seats(Place at, List<VehicleType> types, Integer most, String source) {
    }

    /**
     * An amount that a text tells as well.
     *
     * @param text    in which it may stand
     * @param amounts properties of the same thing, or of its parts, one of which must be the same
     */
    public record AmountInWords(Place at, String text, List<String> amounts) {
    }

    /**
     * What names of people may not be at once.
     *
     * @param guestsNever what no guest is
     * @param mayBeGuests what guests are, or may be
     * @param twoPeople   pairs of names on one thing that are two people
     * @param deputies    what before a post makes it another one
     * @param besidePost posts and duties that one person has beside a post
     */
    public record People(Place at, List<String> guestsNever, List<String> mayBeGuests, List<Pair> twoPeople, List<String> deputies, Names besidePost) {
    }

    /**
     * A text that names food which is served.
     *
     * @param clauses those in which it does; null if all do
     */
    public record Food(Place at, String text, Names clauses) {
    }

    /** Two properties of one thing. */
    public record Pair(Place at, String one, String other) {
    }

    /**
     * @param alone              days and times with which no other one of the same thing is compared
     * @param carriedOutDays     by how many days what was done may lie beside what was planned
     * @param frameHours         from which length on an item of the programme is a frame for what happens in it
     * @param lastHour           the hour of the day after which nothing of a programme goes on
     * @param hoursBetweenMeals  that lie at least between the beginnings of two main meals
     * @param leastDinersAtTable on average
     * @param fastestKilometres  that a vehicle makes in an hour
     * @param roads              how a name goes on that only is called after a place
     * @param partsOfRoads       what may stand between the place and that
     * @param dutyBesideProgramme hours of duty before and after a programme
     * @param paid               words before an amount that was paid in all
     * @param headcount          how a text tells of a change in the number of guests
     * @param foods              texts that name food which is served
     * @param foodsKeptAway      words with which a clause keeps a food away
     * @param caterers           names of those who cater and are no canteen
     * @param business           words that every kind of official business has, so that they tell nothing of its subject
     */
    record AgreementsFile(Place at, String standard, Text title, LocalDate lastConfirmed, String source, List<Span> spans, List<CarriedOut> carriedOut, Integer carriedOutDays, List<String> alone,
                          BigDecimal frameHours, BigDecimal lastHour, BigDecimal hoursBetweenMeals, Integer leastDinersAtTable, BigDecimal fastestKilometres, List<String> roads, List<String> partsOfRoads, BigDecimal dutyBesideProgramme, List<Seats> seats, List<String> paid,
                          List<AmountInWords> amountsInWords, Headcount headcount, List<String> business, People people, List<Food> foods, List<String> foodsKeptAway, Names caterers) {
    }

    /**
     * How a text tells that there are more or fewer guests now.
     *
     * @param of     whose number it is
     * @param unless whose number beside it makes it another one
     * @param to     what stands before the new number
     */
    public record Headcount(Place at, List<String> of, List<String> unless, List<String> to) {
    }

    private final AgreementsFile file;
    private final Map<String, List<Span>> spansByRoot;

    private Agreements(AgreementsFile file) {
        this.file = file;
        this.spansByRoot = file.spans().stream().collect(Collectors.groupingBy(span -> Dimensions.root(span.first())));
    }

    /** Days and times of a type of thing of which one is never after the other, by its root. */
    public List<Span> spans(String root) {
        return spansByRoot.getOrDefault(root, List.of());
    }

    /** All of them. */
    public List<Span> spans() {
        return file.spans();
    }

    /** Days as planned and as they were. */
    public List<CarriedOut> carriedOut() {
        return file.carriedOut();
    }

    /** By how many days what was done may lie beside what was planned. */
    public int carriedOutDays() {
        return file.carriedOutDays();
    }

    /** Days and times with which no other one of the same thing is compared. */
    public List<String> alone() {
        return file.alone();
    }

    /** From how many hours on an item of the programme is a frame for what happens in it. */
    public BigDecimal frameHours() {
        return file.frameHours();
    }

    /** The hour of the day after which nothing of a programme goes on. */
    public BigDecimal lastHour() {
        return file.lastHour();
    }

    /** Hours that lie at least between the beginnings of two main meals. */
    public BigDecimal hoursBetweenMeals() {
        return file.hoursBetweenMeals();
    }

    /** How many dine at a table on average, at least. */
    public int leastDinersAtTable() {
        return file.leastDinersAtTable();
    }

    /** Kilometres that a vehicle makes at most in an hour. */
    public BigDecimal fastestKilometres() {
        return file.fastestKilometres();
    }

    /** Whether a name goes on so behind that of a place, with a word between that says in which part, such as 东路. */
    public boolean isRoad(String rest) {
        return file.roads().stream().anyMatch(road -> rest.startsWith(road) || file.partsOfRoads().stream().anyMatch(part -> rest.startsWith(part + road)));
    }

    /** Hours of duty before and after a programme. */
    public BigDecimal dutyBesideProgramme() {
        return file.dutyBesideProgramme();
    }

    /** How many seats a vehicle of a type has at most; null if that is not known. */
    public Integer mostSeats(VehicleType type) {
        return file.seats().stream().filter(seats -> seats.types().contains(type)).map(Seats::most).findFirst().orElse(null);
    }

    /** Words before an amount that was paid in all. */
    public List<String> paid() {
        return file.paid();
    }

    /** Amounts that a text may tell as well. */
    public List<AmountInWords> amountsInWords() {
        return file.amountsInWords();
    }

    /** How a text tells of a change in the number of guests. */
    public Headcount headcount() {
        return file.headcount();
    }

    /** Words that tell nothing of the subject of official business. */
    public List<String> business() {
        return file.business();
    }

    /** What names of people may not be at once. */
    public People people() {
        return file.people();
    }

    /** Texts that name food which is served. */
    public List<Food> foods() {
        return file.foods();
    }

    /** Words with which a clause keeps a food away. */
    public List<String> foodsKeptAway() {
        return file.foodsKeptAway();
    }

    /** Names of those who cater and are no canteen. */
    public Names caterers() {
        return file.caterers();
    }

    /** Reads them from a folder, or the built-in ones where it has none. */
    static Agreements of(RuleFolder folder) {
        Node node = folder.yaml(FILE::equals).get(FILE);
        if (node == null) {
            return of(RuleFolder.builtIn());
        }
        List<InputError> errors = new ArrayList<>();
        AgreementsFile agreements = new Binder(errors).bind(AgreementsFile.class, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
        return new Agreements(agreements);
    }
}
