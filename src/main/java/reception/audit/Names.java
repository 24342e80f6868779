package reception.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.vocabulary.Words;

/** Brings numbers and names that are written in several ways into one form: {@code rules/across/_names.yaml}. Safe for use by several threads. */
public final class Names {

    static final String FILE = "across/_names.yaml";
    private static final Pattern SEVERAL = Pattern.compile("[、;；,，/\\n\\r\\t]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Letter and year, then the number, as they are told apart whatever stands around them: 见《寅农函〔2026〕第5号》. */
    private static final Pattern LETTER = Pattern.compile("([^\\[\\]:,;。\"“”]*)\\[(?:20)?(\\d{2})年?\\]第?0*(\\d{1,6})");
    private static final Pattern LETTER_WITHOUT_BRACKETS = Pattern.compile("([^\\[\\]:,;。\"“”\\d]+)(?:20)(\\d{2})[-/年]0*(\\d{1,6})");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A number that a workbook kept as a number: its first digits are right, the rest is lost. */
    private static final Pattern CUT_BY_WORKBOOK = Pattern.compile("\\d(?:\\.\\d+)?E\\+?\\d+");
    private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*[)）]");
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}[.、．]");
    /** Blanks part numbers of bills that have as many digits as this each; else they part groups of one number. */
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_KNOWN = 100_000;

    record NamesFile(Place at, List<ShortForm> units, String openingBrackets, String closingBrackets, List<String> letterMarks, List<String> inHouse, List<String> placeholders, List<String> meals, List<String> guestsPay, List<String> hostPays,
                     List<String> letterPrefixes, List<String> billWords, List<String> titles, List<String> nobody, List<String> summaryRows) {
    }

    /**
     * A part of names of units, and how it is written in short.
     *
     * @param full  as it stands in full names
     * @param forms its short forms
     */
    record ShortForm(Place at, String full, List<String> forms) {
    }

    private final NamesFile file;
    private final List<Map.Entry<String, String>> shortForms = new ArrayList<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Names(NamesFile file) {
        this.file = file;
        for (ShortForm unit : file.units()) {
            String first = unit.forms().get(0);
            shortForms.add(Map.entry(unit.full(), first));
            unit.forms().stream().skip(1).forEach(form -> shortForms.add(Map.entry(form, first)));
        }
        shortForms.sort(Comparator.comparing((Map.Entry<String, String> form) -> -form.getKey().length()).thenComparing(Map.Entry::getKey));
    }

    /** Those of the built-in rules, or of a folder of rules. */
    public static Names of(RuleFolder folder) {
        return new Names(bind(NamesFile.class, FILE, folder));
    }

    static <T> T bind(Class<T> type, String file, RuleFolder folder) {
        Node node = folder.yaml(file::equals).get(file);
        if (node == null) {
            throw new IllegalStateException("the program is damaged: " + file + " is missing");
        }
        List<InputError> errors = new ArrayList<>();
        T bound = new Binder(errors).bind(type, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(file, errors);
        }
        return bound;
    }

    private static String plain(String text) {
        return Words.withoutBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC)).toUpperCase(Locale.ROOT);
    }

    /** The number of a letter without blanks, with one kind of brackets; null where it is no number of a letter, or a placeholder. */
    public String letter(String number) {
        if (number == null) {
            return null;
        }
        StringBuilder one = new StringBuilder();
        plain(number).codePoints().map(c -> file.openingBrackets().indexOf(c) >= 0 ? '[' : file.closingBrackets().indexOf(c) >= 0 ? ']' : c).forEach(one::appendCodePoint);
        String normal = one.toString();
        boolean isPlaceholder = file.placeholders().stream().anyMatch(normal::contains);
        boolean isMarked = file.letterMarks().stream().anyMatch(normal::contains);
        if (isPlaceholder || !isMarked || normal.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        Matcher parts = LETTER.matcher(normal);
        boolean hasParts = parts.find();
        if (!hasParts) {
            parts = LETTER_WITHOUT_BRACKETS.matcher(normal);
            hasParts = parts.find();
        }
        return hasParts ? withoutPrefix(parts.group(1)) + "[20" + parts.group(2) + "]" + parts.group(3) : normal;
    }

    private String withoutPrefix(String agency) {
        for (String prefix : file.letterPrefixes()) {
            if (agency.startsWith(prefix) && agency.length() > prefix.length()) {
                return withoutPrefix(agency.substring(prefix.length()));
            }
        }
        return agency;
    }

    /** A person's name without post, numbering and blanks; null where it names nobody in particular. */
    public String person(String name) {
        if (name == null) {
            return null;
        }
        String bare = NUMBERING.matcher(plain(BRACKETED.matcher(name).replaceAll(""))).replaceFirst("").replace('•', '·').replace('．', '·');
        if (bare.isEmpty() || file.nobody().stream().anyMatch(bare::contains)) {
            return null;
        }
        for (String title : file.titles()) {
            boolean isBefore = bare.startsWith(title) && bare.length() > title.length() + 1;
            bare = bare.endsWith(title) ? bare.substring(0, bare.length() - title.length()) : isBefore ? bare.substring(title.length()) : bare;
        }
        return bare.length() < 2 ? null : bare;
    }

    /** Whether a row of a table sums up others or says who made it. */
    public boolean isSummaryRow(String firstWords) {
        String plain = Words.withoutBlanks(firstWords);
        return file.summaryRows().stream().anyMatch(plain::startsWith);
    }

    /** The name of a unit, its parts in their short forms; null for null. */
    public String unit(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String normal = known.get(name);
        if (normal == null) {
            normal = plain(name);
            for (Map.Entry<String, String> form : shortForms) {
                normal = normal.replace(form.getKey(), form.getValue());
            }
            if (known.size() < MOST_KNOWN) {
                known.put(name, normal);
            }
        }
        return normal;
    }

    /** The name of a place or seller without blanks and widths; null for null. */
    public String place(String name) {
        return name == null || name.isBlank() ? null : plain(name);
    }

    /** The number of a bill without what is written around it; null where it holds no digit, or a workbook has cut it. */
    public String bill(String number) {
        if (number == null || CUT_BY_WORKBOOK.matcher(plain(number)).matches()) {
            return null;
        }
        String normal = plain(BRACKETED.matcher(number).replaceAll("")).replaceFirst("\\.0+$", "");
        for (String word : file.billWords()) {
            normal = normal.replace(word, "");
        }
        normal = NO_LETTER_OR_DIGIT.matcher(normal).replaceAll("");
        boolean isFigures = !normal.isEmpty() && normal.chars().allMatch(Character::isDigit);
        normal = isFigures ? normal.replaceFirst("^0+(?=\\d)", "") : normal;
        return normal.chars().noneMatch(Character::isDigit) ? null : normal;
    }

    /** The numbers of bills that one cell holds. */
    public List<String> bills(String cell) {
        return Arrays.stream(SEVERAL.split(cell.strip())).flatMap(part -> {
            String[] pieces = BLANKS.split(part.strip());
            boolean areNumbers = pieces.length > 1 && Arrays.stream(pieces).allMatch(piece -> piece.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS);
            return areNumbers ? Arrays.stream(pieces) : Stream.of(part.strip());
        }).filter(number -> bill(number) != null).toList();
    }

    /** Whether a name is surely that of a place of the host's own. */
    public boolean isInHouse(String venue) {
        return venue != null && file.inHouse().stream().anyMatch(venue::contains);
    }

    /** Whether an entry of a ledger is about a meal by its words. */
    public boolean isMeal(String words) {
        return file.meals().stream().anyMatch(words::contains);
    }

    /** Whether a ledger says that the guests pay. */
    public boolean isPaidByGuests(String words) {
        return file.guestsPay().stream().anyMatch(words::contains) && file.hostPays().stream().noneMatch(words::contains);
    }
}
