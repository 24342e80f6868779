package reception.audit.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.visit.RegionResolver;
import reception.vocabulary.Words;

/** Brings numbers and names that are written in several ways into one form: {@code rules/across/_names.yaml}. Safe for use by several threads. */
public final class Names {

    static final String FILE = "across/_names.yaml";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}");
    /** A number that a workbook kept as a number: its first digits are right, the rest is lost. */
    private static final Pattern CUT_BY_WORKBOOK = Pattern.compile("\\d(?:\\.\\d+)?E\\+?\\d+");
    /** The same written in full: of at least three digits behind the fifteenth none is left. */
    private static final Pattern CUT_TO_ZEROS = Pattern.compile("\\d{15}0{3,}");
    private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*[)）]");
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,3}[.、．]");
    private static final int SHORTEST_VENUE = 3;
    private static final int LONGEST_SUM = 12;

    record NamesFile(Place at, UnitNames.File units, String openingBrackets, String closingBrackets, LetterNumbers.File letters, BillNumbers.File bills, Payers.File payers, List<String> inHouse,
                     List<String> placeholders, List<String> meals, List<String> titles, List<String> nobody, List<String> summaryRows, List<String> sums, List<String> dittos, List<String> blanks,
                     List<String> about, List<String> asides, List<String> sellerTails, List<String> venueTails) {
    }

    private static final Pattern PLACE_OF_FIRM = Pattern.compile("^(?:\\p{IsHan}{2,5}?市)?(?:\\p{IsHan}{2,5}?区|\\p{IsHan}{1,5}?县)?(?=.{3})");

    private final NamesFile file;
    private final Pattern asides;
    private final LetterNumbers letters;
    private final BillNumbers bills;
    private final UnitNames units;
    private final Payers payers;
    private final Pattern kindInBrackets;

    private Names(NamesFile file, RegionResolver regions) {
        this.file = file;
        this.asides = Pattern.compile("\\((?:" + anyOf(file.asides()) + ")\\)");
        this.kindInBrackets = Pattern.compile("\\((" + anyOf(file.venueTails()) + ")\\)$");
        this.letters = new LetterNumbers(file.letters());
        this.bills = new BillNumbers(file.bills());
        this.units = new UnitNames(file.units(), file.titles(), asides, regions);
        this.payers = new Payers(file.payers());
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Those of the built-in rules, or of a folder of rules, with the places that names of units begin with. */
    public static Names of(RuleFolder folder, RegionResolver regions) {
        return new Names(bind(NamesFile.class, FILE, folder), regions);
    }

    /** Reads a file of a folder of rules. */
    public static <T> T bind(Class<T> type, String file, RuleFolder folder) {
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

    static String plain(String text) {
        return Words.withoutBlanks(Normalizer.normalize(text, Normalizer.Form.NFKC)).toUpperCase(Locale.ROOT);
    }

    /**
     * The number of a letter as {@code agency[year]number}, whatever is written around it, agency and year being left out where it does not tell them; null where it is no number of a letter, or a
     * placeholder.
     */
    public String letter(String number) {
        if (number == null) {
            return null;
        }
        StringBuilder one = new StringBuilder();
        plain(number).codePoints().map(c -> file.openingBrackets().indexOf(c) >= 0 ? '[' : file.closingBrackets().indexOf(c) >= 0 ? ']' : c).forEach(one::appendCodePoint);
        String normal = one.toString();
        return file.placeholders().stream().anyMatch(normal::contains) ? null : letters.of(normal);
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

    /** Whether a cell has a number that is known nearly only: 约五百. */
    public boolean isAbout(String cell) {
        String plain = plain(cell);
        return file.about().stream().map(Names::plain).anyMatch(word -> plain.startsWith(word) || plain.endsWith(word));
    }

    /** Whether the number of a bill was kept as a number by an office program, which has only its first digits left. */
    public boolean isCut(String number) {
        String plain = plain(number);
        return CUT_BY_WORKBOOK.matcher(plain).matches() || CUT_TO_ZEROS.matcher(plain).matches();
    }

    /** The name of a unit, its place in full and its parts in their short forms, without who comes from it; null for null. */
    public String unit(String name) {
        return name == null || name.isBlank() ? null : units.of(name);
    }

    /** The names of units that one cell holds. */
    public List<String> unitsIn(String cell) {
        return cell == null || cell.isBlank() ? List.of() : units.in(cell);
    }

    /** What the name of a unit is without its place, by which 省农业农村厅 is gathered with 河南省农业农村厅; null for null. */
    public String unitAnywhere(String name) {
        return name == null || name.isBlank() ? null : units.anywhere(name);
    }

    /** Units by name, each with those that are named beside it without its province, city or county, where that may be one of them only. */
    public Map<String, String> unitsMeant(Collection<String> written) {
        return units.meant(written);
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
                return withoutKind(PLACE_OF_FIRM.matcher(UnitNames.withoutProvince(firm)).replaceFirst(""));
            }
        }
        return withoutKind(plain);
    }

    /** 水云间（会所） and 水云间会所 are 水云间; a name of two signs is one with its kind only. */
    private String withoutKind(String place) {
        String name = kindInBrackets.matcher(place).replaceFirst("$1");
        return file.venueTails().stream().filter(tail -> name.endsWith(tail) && name.length() >= tail.length() + SHORTEST_VENUE).max(Comparator.comparingInt(String::length))
                .map(tail -> name.substring(0, name.length() - tail.length())).orElse(name);
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

    /** The number of a bill without what is written around it; null where it is none, such as a count or the number of a voucher, or a workbook has cut it. */
    public String bill(String number) {
        return number == null || isCut(number) ? null : bills.of(number);
    }

    /** The numbers of bills that one cell holds. */
    public List<String> bills(String cell) {
        return bills.in(cell).stream().filter(number -> bill(number) != null).toList();
    }

    /** Whether a name is surely that of a place of the host's own. */
    public boolean isInHouse(String venue) {
        return venue != null && file.inHouse().stream().anyMatch(venue::contains);
    }

    /** Whether an entry of a ledger is about a meal by its words. */
    public boolean isMeal(String words) {
        return file.meals().stream().anyMatch(words::contains);
    }

    /** Whether the host pays by the words of a ledger; null where they do not tell. */
    public Boolean isPaidByHost(String words) {
        return payers.isHost(words);
    }
}
