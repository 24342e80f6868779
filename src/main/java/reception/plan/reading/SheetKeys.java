package reception.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.plan.Plan;
import reception.visit.money.Payer;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Where the boxes of a form belong that has one level only: {@code rules/standards/sheet-keys.yaml}.
 *
 * @param boxes    boxes of which it is settled where they belong
 * @param oftenOne lists that have one item on such a form, so that a box may be of it
 * @param apart    words of several sections, which are not moved though only one of them is a section of the plan
 * @param places   boxes that hold a place, which is a region only if it ends as one
 * @param regionEndings how regions end
 * @param hostAlone boxes that name the host where the guests have a box of their own
 * @param doubleBoxes boxes that hold several sections, each under its own word
 * @param secondTitles boxes that are the title of a form without another, and else what the visit is about
 * @param rowNumbers columns that only count the rows
 * @param payers   who pays, by what he is called
 * @param ours     how a form says that something is the host's own: 我市陪同人员
 * @param decisions how what an office decided begins
 * @param offices  who signs, where the box is named after the office alone
 * @param eatingPlaces how places to eat at are called
 * @param ownCars  how it is said that the guests come by cars of their own
 * @param ownCost  how it is said that guests pay for themselves
 */
record SheetKeys(Place at, String standard, Text title, LocalDate lastConfirmed, List<Boxes> boxes, List<String> oftenOne, List<String> apart, List<String> places, List<String> regionEndings, List<String> hostAlone, List<String> doubleBoxes, List<String> secondTitles, List<String> rowNumbers, List<Payers> payers, List<String> ours, List<String> decisions, List<String> offices,
                 List<String> eatingPlaces, List<String> ownCars, List<String> ownCost) {

    private static final String FILE = "standards/sheet-keys.yaml";
    /** A word of fewer letters means too much. */
    private static final int SHORTEST = 3;

    /**
     * Boxes of one place.
     *
     * @param key  in the format: a section, or a section and a key of it
     * @param words on the form
     */
    record Boxes(Place at, String key, List<String> words) {
    }

    /**
     * Words by which a payer is known.
     *
     * @param payer as the format calls him
     */
    record Payers(Place at, Payer payer, List<String> words) {
    }

    /** Who pays, by what he is called; null if that does not tell. */
    Payer payer(String name) {
        return payers.stream().filter(each -> each.words().stream().anyMatch(name::contains)).map(Payers::payer).findFirst().orElse(null);
    }

    /**
     * Where a box belongs.
     *
     * @param section of the plan
     * @param field   of that section; null where the box is the section itself
     */
    record Home(Field section, Field field) {
    }

    /** Those of the built-in rules, read once. */
    static SheetKeys builtIn() {
        return BuiltIn.KEYS;
    }

    private static final class BuiltIn {

        private static final Section PLAN = Vocabulary.section(Plan.class);
        private static final SheetKeys KEYS = read();
        private static final Map<String, Home> HOMES = homes();

        private static SheetKeys read() {
            List<InputError> errors = new ArrayList<>();
            Node node = RuleFolder.builtIn().yaml(FILE::equals).get(FILE);
            SheetKeys keys = new Binder(errors).bind(SheetKeys.class, node, "", "");
            if (!errors.isEmpty()) {
                throw new InvalidFileException(FILE, errors);
            }
            return keys;
        }

        /** By every word in normal form: those that are settled, then those of which one section alone has the word. */
        private static Map<String, Home> homes() {
            Map<String, Home> homes = new LinkedHashMap<>();
            for (Boxes boxes : KEYS.boxes()) {
                Home home = home(boxes.key());
                boxes.words().forEach(word -> homes.put(Words.normal(word), home));
            }
            Map<String, Home> told = new LinkedHashMap<>();
            for (Field section : PLAN.fields()) {
                boolean isOne = !section.isList() || KEYS.oftenOne().contains(section.word().english());
                if (isOne && section.type().isRecord() && Vocabulary.section(section.type()).placeIndex() >= 0) {
                    for (Field field : Vocabulary.section(section.type()).fields()) {
                        field.word().all().forEach(word -> told.merge(Words.normal(word), new Home(section, field), (a, b) -> a.section() == section ? a : new Home(null, null)));
                    }
                }
            }
            List<String> apart = KEYS.apart().stream().map(Words::normal).toList();
            told.forEach((word, home) -> {
                boolean isTelling = word.length() >= SHORTEST && word.codePoints().allMatch(Character::isIdeographic) && home.section() != null && !apart.contains(word);
                if (isTelling && PLAN.byWord(word) == null) {
                    homes.putIfAbsent(word, home);
                }
            });
            return homes;
        }

        private static Home home(String key) {
            String[] steps = key.split("\\.");
            Field section = PLAN.byWord(steps[0]);
            Field field = steps.length == 1 ? null : Vocabulary.section(section.type()).byWord(steps[1]);
            if (section == null || steps.length == 2 && field == null) {
                throw new IllegalStateException(FILE + ": a plan has no \"" + key + "\"");
            }
            return new Home(section, field);
        }
    }

    /** Where a box belongs whose key stands at the top of a form; null if it is a key of the plan, or nothing tells. */
    Home home(String key) {
        if (BuiltIn.PLAN.byFormWord(key) != null) {
            return null;
        }
        String bare = Words.normal(Words.undressed(key));
        Home home = BuiltIn.HOMES.get(Words.normal(key));
        home = home == null ? BuiltIn.HOMES.get(bare) : home;
        if (home != null) {
            return home;
        }
        return ours.stream().filter(bare::startsWith).map(own -> bare.substring(own.length()))
                .map(rest -> BuiltIn.PLAN.byWord(rest) != null ? new Home(BuiltIn.PLAN.byWord(rest), null) : BuiltIn.HOMES.get(rest)).filter(found -> found != null).findFirst().orElse(null);
    }

    /** The words that stand at the top of forms though the format has them below it, as they are compared. */
    static List<String> words() {
        return List.copyOf(BuiltIn.HOMES.keySet());
    }
}
