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
import java.util.stream.Collectors;
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
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}");
    /** Letter and year, then the number, as they are told apart whatever stands around them: 见《寅农函〔2026〕第5号》. */
    private static final Pattern LETTER = Pattern.compile("([^\\[\\]:,;。\"“”]*)\\[(?:20)?(\\d{2})年?\\]第?0*(\\d{1,6})");
    private static final Pattern LETTER_WITHOUT_BRACKETS = Pattern.compile("([^\\[\\]:,;。\"“”\\d]+)(?:20)(\\d{2})[-/年]0*(\\d{1,6})");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A number that a workbook kept as a number: its first digits are right, the rest is lost. */
    private static final Pattern CUT_BY_WORKBOOK = Pattern.compile("\\d(?:\\.\\d+)?E\\+?\\d+");
    /** The same written in full: of at least three digits behind the fifteenth none is left. */
    private static final Pattern CUT_TO_ZEROS = Pattern.compile("\\d{15}0{3,}");
    private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*[)）]");
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}[.、．]");
    /** Blanks part numbers of bills that have as many digits as this each; else they part groups of one number. */
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_KNOWN = 100_000;
    private static final int LONGEST_SUM = 12;

    record NamesFile(Place at, List<ShortForm> units, String openingBrackets, String closingBrackets, List<String> letterMarks, List<String> inHouse, List<String> placeholders, List<String> meals, List<String> guestsPay, List<String> hostPays,
                     List<String> letterPrefixes, List<String> billWords, List<String> titles, List<String> nobody, List<String> summaryRows, List<String> sums, List<String> dittos, List<String> blanks, List<String> asides, List<String> unitHeads,
                     List<String> sellerTails) {
    }

    /**
     * A part of names of units, and how it is written in short.
     *
     * @param full  as it stands in full names
     * @param forms its short forms
     */
    record ShortForm(Place at, String full, List<String> forms) {
    }

    /** A part of a name, where it is not already a part of the one form that it is brought into: 委办 in 委办公室. */
    private record Form(String written, String one, Pattern pattern) {

        static Form of(String written, String one) {
            int at = one.indexOf(written);
            String before = at > 0 ? "(?<!" + Pattern.quote(one.substring(0, at)) + ")" : "";
            String behind = at >= 0 && at + written.length() < one.length() ? "(?!" + Pattern.quote(one.substring(at + written.length())) + ")" : "";
            return new Form(written, Matcher.quoteReplacement(one), Pattern.compile(before + Pattern.quote(written) + behind));
        }
    }

    /** Before the name of a city or county that is named too. */
    private static final Pattern PROVINCE = Pattern.compile("^(?:\\p{IsHan}{2,3}省|\\p{IsHan}{2,8}自治区)(?=\\p{IsHan}+[市州盟县区旗])");
    private static final Pattern PLACE_OF_FIRM = Pattern.compile("^(?:\\p{IsHan}{2,5}?市)?(?:\\p{IsHan}{2,5}?区|\\p{IsHan}{1,5}?县)?(?=.{3})");

    private final NamesFile file;
    private final Pattern asides;
    private final List<Form> shortForms = new ArrayList<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Names(NamesFile file) {
        this.file = file;
        this.asides = Pattern.compile("\\((?:" + file.asides().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\)");
        for (ShortForm unit : file.units()) {
            String first = unit.forms().get(0);
            shortForms.add(Form.of(unit.full(), first));
            unit.forms().stream().skip(1).forEach(form -> shortForms.add(Form.of(form, first)));
        }
        shortForms.sort(Comparator.comparing((Form form) -> -form.written().length()).thenComparing(Form::written));
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

    /** A list of names whose only signs between them are blanks, with other signs in their place: each is of two to four signs and no post, so that 王 小 明 and 王小明 局长 are one person. */
    public String parted(String people) {
        String[] pieces = BLANKS.split(people.strip());
        boolean areNames = pieces.length > 1 && Arrays.stream(pieces).allMatch(piece -> NAME.matcher(piece).matches() && person(piece) != null);
        return areNames ? String.join("、", pieces) : people;
    }

    /** Whether a row of a table sums up others or says who made it. */
    public boolean isSummaryRow(String firstWords) {
        String plain = Words.withoutBlanks(firstWords);
        return file.summaryRows().stream().anyMatch(plain::startsWith);
    }

    /** Whether a cell says that its row sums up others: 5月小计. */
    public boolean isSum(String cell) {
        String plain = Words.withoutBlanks(cell);
        return plain.length() <= LONGEST_SUM && file.sums().stream().anyMatch(plain::endsWith);
    }

    /** Whether a cell says that it is as the one above. */
    public boolean isDitto(String cell) {
        return file.dittos().contains(cell.strip());
    }

    /** Whether a cell is crossed out, so that nothing stands there. */
    public boolean isBlankMark(String cell) {
        return file.blanks().contains(cell.strip());
    }

    /** Whether the number of a bill was kept as a number by an office program, which has only its first digits left. */
    public boolean isCut(String number) {
        String plain = plain(number);
        return CUT_BY_WORKBOOK.matcher(plain).matches() || CUT_TO_ZEROS.matcher(plain).matches();
    }

    /** The name of a unit, its parts in their short forms; null for null. */
    public String unit(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String normal = known.get(name);
        if (normal == null) {
            normal = asides.matcher(plain(name)).replaceAll("");
            for (String head : file.unitHeads()) {
                normal = normal.startsWith(head) && normal.length() > head.length() + 1 ? normal.substring(head.length()) : normal;
            }
            normal = PROVINCE.matcher(normal).replaceFirst("");
            for (Form form : shortForms) {
                normal = normal.contains(form.written()) ? form.pattern().matcher(normal).replaceAll(form.one()) : normal;
            }
            if (known.size() < MOST_KNOWN) {
                known.put(name, normal);
            }
        }
        return normal;
    }

    /** The name of a place or seller without blanks, widths and the form of its firm, with which the place is named before it; null for null. */
    public String place(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String plain = asides.matcher(plain(name)).replaceAll("");
        for (String tail : file.sellerTails()) {
            if (plain.endsWith(tail) && plain.length() > tail.length() + 1) {
                String firm = plain.substring(0, plain.length() - tail.length());
                return PLACE_OF_FIRM.matcher(PROVINCE.matcher(firm).replaceFirst("")).replaceFirst("");
            }
        }
        return plain;
    }

    /** Places that are surely not the same: of two names one of which is part of the other, only one counts. */
    public List<String> placesApart(List<String> written) {
        List<String> apart = new ArrayList<>();
        List<String> normal = new ArrayList<>();
        for (String name : written) {
            String place = place(name);
            if (normal.stream().noneMatch(other -> other.contains(place) || place.contains(other))) {
                normal.add(place);
                apart.add(name);
            }
        }
        return apart;
    }

    /** The number of a bill without what is written around it; null where it holds no digit, or a workbook has cut it. */
    public String bill(String number) {
        if (number == null || isCut(number)) {
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
