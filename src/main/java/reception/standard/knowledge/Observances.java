package reception.standard.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.standard.file.Status;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** Hours and days of observances: {@code standards/observances.yaml} with its table of festivals. Immutable. */
public final class Observances {

    public static final String FILE = "standards/observances.yaml";
    private static final String TABLE = "standards/festivals.csv";

    /**
     * By how many degrees the sun stands below the horizon.
     *
     * @param dawn      when the fast begins
     * @param sunset    when its rim is gone
     * @param nightfall when a day of rest is over
     */
    public record Sun(Place at, BigDecimal dawn, BigDecimal sunset, BigDecimal nightfall) {
    }

    /**
     * How long things take.
     *
     * @param noonMeal     a meal that ends before noon, in minutes
     * @param fridayPrayer the prayer after noon, in minutes
     * @param churchFrom   earliest hour of services
     * @param churchUntil  latest hour of services
     */
    public record Hours(Place at, Integer noonMeal, Integer fridayPrayer, LocalTime churchFrom, LocalTime churchUntil) {
    }

    /**
     * A festival.
     *
     * @param diets         needs of which those who have them may keep it
     * @param observances   observances that those who keep it may have declared
     * @param nationalities countries in which it is a public holiday
     * @param regions       places in China that keep it by notice of their own
     * @param avoids        categories of the lexicon that are not eaten on its days
     * @param source        where its days are taken from
     */
    public record Festival(Place at, String festival, Text title, List<String> diets, List<String> observances, List<String> nationalities, List<String> regions, List<String> avoids, String source) {

        /** Whether it is a public holiday in a country. */
        public boolean isHolidayOf(String nationality) {
            return nationality != null && nationalities.stream().anyMatch(country -> Words.normal(country).equals(Words.normal(nationality)));
        }
    }

    /**
     * When a festival is.
     *
     * @param rests whether those who keep it do not work and travel, from the sunset before it
     */
    public record Days(Festival festival, LocalDate from, LocalDate until, boolean rests, Status status) {
    }

    /**
     * Words in a programme that name what those with a need keep away from.
     *
     * @param diets     needs
     */
    public record Matter(Place at, List<String> words, List<String> diets) {
    }

    record ObservancesFile(Place at, String standard, Text title, LocalDate lastConfirmed, Sun sun, Hours hours, List<String> refreshments, List<Matter> programme, List<Festival> festivals) {
    }

    private final ObservancesFile file;
    private final List<Days> days;

    private Observances(ObservancesFile file, List<Days> days) {
        this.file = file;
        this.days = days;
    }

    /** Reads them from a folder, or the built-in ones where it has none. */
    public static Observances of(RuleFolder folder) {
        Node node = folder.yaml(FILE::equals).get(FILE);
        if (node == null) {
            return of(RuleFolder.builtIn());
        }
        List<InputError> errors = new ArrayList<>();
        ObservancesFile file = new Binder(errors).bind(ObservancesFile.class, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
        List<Days> days = folder.text(TABLE).lines().skip(1).map(row -> days(row, file)).toList();
        return new Observances(file, days);
    }

    private static Days days(String row, ObservancesFile file) {
        String[] cells = row.split(",");
        Festival festival = file.festivals().stream().filter(each -> each.festival().equals(cells[0])).findFirst()
                .orElseThrow(() -> new IllegalStateException(TABLE + " has days of " + cells[0] + ", which " + FILE + " does not describe"));
        return new Days(festival, LocalDate.parse(cells[1]), LocalDate.parse(cells[2]), cells[3].equals("yes"), Status.valueOf(cells[4].toUpperCase(java.util.Locale.ROOT)));
    }

    public Sun sun() {
        return file.sun();
    }

    public Hours hours() {
        return file.hours();
    }

    /** Words by which an item of a programme says that something is served or tasted. */
    public List<String> refreshments() {
        return file.refreshments();
    }

    /** What in a programme those with a need keep away from. */
    public List<Matter> programme() {
        return file.programme();
    }

    /** The days of festivals that are in part within a time, or within a day of it. */
    public Stream<Days> near(LocalDate from, LocalDate until) {
        return days.stream().filter(each -> !each.from().isAfter(until.plusDays(1)) && !each.until().isBefore(from.minusDays(1)));
    }

    /** All days of festivals, in the order of the table. */
    public List<Days> days() {
        return days;
    }
}
