package reception.audit.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Words;

/** Which column a head stands for: in the words of the forms, in those of an office, with or without the unit of its figures. Immutable. */
final class Heads {

    static final Section RECEPTIONS = Vocabulary.section(LedgerRow.class);
    static final Section TRIPS = Vocabulary.section(TravelRow.class);
    private static final int FEWEST = 3;
    /** What sums are told in, and by which power of ten it is more than yuan. */
    private static final Map<String, Integer> POWERS = Map.of("元", 0, "人民币元", 0, "百元", 2, "千元", 3, "万元", 4, "人民币万元", 4, "亿元", 8);
    private static final Pattern WITH_UNIT = Pattern.compile("^(.*?)[\\s(（\\[【:：/_-]*(?:单位[:：]?)?\\s*(人民币元|人民币万元|亿元|万元|千元|百元|元)\\s*[)）\\]】]?$", Pattern.DOTALL);
    private static final Pattern OF_ALL = Pattern.compile("单位\\s*[:：]\\s*(人民币元|人民币万元|亿元|万元|千元|百元|元)");

    private final Map<String, String> own = new HashMap<>();

    /** @param own heads of an office, each with the term that it stands for */
    Heads(Map<String, String> own) {
        own.forEach((head, term) -> this.own.put(Words.normal(head), term));
    }

    /** The column that a head stands for; null if it is none that is read. */
    Field field(Section section, String head) {
        String text = head.strip();
        String mapped = own.getOrDefault(Words.normal(text), own.get(Words.normal(Words.undressed(text))));
        Field field = section.byFormWord(mapped == null ? text : mapped);
        Matcher unit = field == null ? WITH_UNIT.matcher(text) : null;
        return unit != null && unit.matches() && !unit.group(1).isBlank() ? field(section, unit.group(1)) : field;
    }

    /** By which power of ten the figures below a head are more than yuan. */
    static int power(String head) {
        Matcher unit = WITH_UNIT.matcher(head.strip());
        return unit.matches() ? POWERS.get(unit.group(2)) : 0;
    }

    /** The same of the whole table, where a line above its heads says so; null where it does not. */
    static Integer powerOfAll(String title) {
        Matcher unit = OF_ALL.matcher(title);
        return unit.find() ? POWERS.get(unit.group(1)) : null;
    }

    /** How many columns a row of heads has that are read. */
    long known(Section section, List<String> cells) {
        return cells.stream().map(cell -> field(section, cell)).filter(Objects::nonNull).distinct().count();
    }

    /** Whether cells are heads of a ledger: a day, and two more that are known. */
    boolean isHead(List<String> cells) {
        return isHead(RECEPTIONS, cells) || isHead(TRIPS, cells);
    }

    private boolean isHead(Section section, List<String> cells) {
        return cells.stream().anyMatch(cell -> field(section, cell) == section.byName("date")) && known(section, cells) >= FEWEST;
    }

    /** Whether a table is one of trips: it names a person and a meal allowance. */
    boolean isOfTrips(List<String> cells) {
        return cells.stream().anyMatch(cell -> field(TRIPS, cell) == TRIPS.byName("person")) && cells.stream().anyMatch(cell -> field(TRIPS, cell) == TRIPS.byName("mealAllowance"));
    }
}
