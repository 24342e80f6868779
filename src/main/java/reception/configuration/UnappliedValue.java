package reception.configuration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import reception.standard.Answer;
import reception.standard.Limit;
import reception.standard.PlacedValue;
import reception.standard.Question;
import reception.standard.Standard;
import reception.standard.Standard.DatedValue;
import reception.standard.Standards;
import reception.visit.Region;
import reception.vocabulary.Text;

/**
 * A local value that is not applied, because it is looser than a built-in one that holds at its place, or unverified where that one is verified.
 *
 * @param value the local value
 * @param day   the first day on which it is not applied
 * @param where the conditions under which it was compared, such as kind or form, with a word for each
 * @param count the head-count for which it was compared; null where none matters
 * @param why   it is not applied
 */
public record UnappliedValue(DatedValue value, LocalDate day, Map<String, String> where, Integer count, Text why) {

    private static final int LARGEST_COUNT = 60;

    /**
     * The first case in which a local value is not applied; empty if it always is.
     *
     * @param standards with the local values
     */
    public static Optional<UnappliedValue> of(Standard local, DatedValue value, Standards standards) {
        if (value.isNone()) {
            return Optional.empty();
        }
        Standard standard = standards.get(local.standard());
        List<PlacedValue> all = standards.values(standard, null, null);
        for (LocalDate day : days(value, all)) {
            for (Map<String, String> where : conditions(value, all)) {
                for (int count = 1; count <= LARGEST_COUNT; count++) {
                    Supposed supposed = new Supposed(standards.regions().byCode(value.region()), day, where, count);
                    Optional<Text> why = standards.resolve(standard.standard(), supposed) instanceof Answer.Found found ? why(value, found, all) : Optional.empty();
                    if (why.isPresent()) {
                        return Optional.of(new UnappliedValue(value, day, where, supposed.counted ? count : null, why.get()));
                    }
                    if (!supposed.counted) {
                        break;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Text> why(DatedValue value, Answer.Found found, List<PlacedValue> all) {
        int layer = all.stream().filter(placed -> placed.value() == value).mapToInt(PlacedValue::layer).findFirst().orElse(0);
        if (all.stream().anyMatch(placed -> placed.layer() == layer && isOf(placed.value(), found.limit()))) {
            return Optional.empty();
        }
        Stream<Text> looser = found.looser().stream().filter(limit -> isOf(value, limit)).map(limit -> limit.notAppliedBeside(found.limit()));
        Stream<Text> doubtful = found.doubtful().stream().filter(limit -> isOf(value, limit)).map(limit -> limit.tooDoubtfulBeside(found.limit()));
        return Stream.concat(looser, doubtful).findFirst();
    }

    private static boolean isOf(DatedValue value, Limit limit) {
        boolean sameFigure = !value.ladder().isEmpty() || (value.level() != null ? value.level().equals(limit.level()) : value.value().equals(limit.allowed()));
        return sameFigure && limit.region().equals(value.region()) && limit.from().equals(value.from()) && limit.citation().instrument().instrument().equals(value.cite().instrument());
    }

    /** The days on which the comparison may change while the value is in force. */
    private static Set<LocalDate> days(DatedValue value, List<PlacedValue> all) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(value.from()));
        all.stream().map(other -> other.value().from()).filter(from -> from.isAfter(value.from()) && (value.until() == null || !from.isAfter(value.until()))).forEach(days::add);
        if (value.season() == null) {
            return days;
        }
        TreeSet<LocalDate> inSeason = new TreeSet<>();
        days.forEach(day -> day.datesUntil(day.plusYears(1)).filter(value.season()::holds).findFirst().ifPresent(inSeason::add));
        return inSeason;
    }

    /** For each dimension of the standard every word that decides: the value's own words, else those that other values name. */
    private static List<Map<String, String>> conditions(DatedValue value, List<PlacedValue> all) {
        Map<String, Set<String>> own = all.stream().filter(placed -> placed.value() == value).findFirst().map(PlacedValue::where).orElse(Map.of());
        Map<String, Set<String>> words = new LinkedHashMap<>(own);
        all.forEach(placed -> placed.where().forEach((dimension, others) -> {
            if (!own.containsKey(dimension)) {
                words.computeIfAbsent(dimension, unused -> new LinkedHashSet<>()).addAll(others);
            }
        }));
        List<Map<String, String>> conditions = new ArrayList<>(List.of(Map.of()));
        words.forEach((dimension, choices) -> {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> shorter : conditions) {
                for (String choice : choices) {
                    Map<String, String> one = new LinkedHashMap<>(shorter);
                    one.put(dimension, choice);
                    longer.add(one);
                }
            }
            conditions.clear();
            conditions.addAll(longer);
        });
        return conditions;
    }

    /** A question about no thing of a plan; notes whether a head-count is asked. */
    private static final class Supposed implements Question {

        private final Region region;
        private final LocalDate day;
        private final Map<String, String> where;
        private final int count;
        private boolean counted;

        Supposed(Region region, LocalDate day, Map<String, String> where, int count) {
            this.region = region;
            this.day = day;
            this.where = where;
            this.count = count;
        }

        @Override
        public String of() {
            return "";
        }

        @Override
        public LocalDate day() {
            return day;
        }

        @Override
        public Region region() {
            return region;
        }

        @Override
        public Set<String> words(String dimension) {
            return where.containsKey(dimension) ? Set.of(where.get(dimension)) : Set.of();
        }

        @Override
        public Integer count(String by) {
            counted = true;
            return count;
        }
    }
}
