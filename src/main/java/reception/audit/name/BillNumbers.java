package reception.audit.name;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.format.Place;

/** Numbers of bills, and what stands in their place: how many there are, an attachment, a voucher. */
final class BillNumbers {

    /**
     * @param words             what is written beside a number
     * @param others            of what other papers a number is, which is that of no bill
     * @param fewestDigits      that a number has, zeros before it included
     * @param digitsBesideWords that a number has where words are left beside it
     * @param digitsOfCodes     of codes, which stand before the numbers of many bills
     */
    record File(Place at, List<String> words, List<String> others, Integer fewestDigits, Integer digitsBesideWords, List<Integer> digitsOfCodes) {
    }

    private static final Pattern SEVERAL = Pattern.compile("[、;；,，/\\n\\r\\t]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*[)）]");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern DAY = Pattern.compile("(20\\d{2})[-./年]?(\\d{1,2})[-./月]?(\\d{1,2})[日号]?");
    private static final Pattern YEAR_AND_SERIAL = Pattern.compile("20\\d{2}[-./年]\\d{1,6}号?");

    private final File file;
    private final Pattern others;

    BillNumbers(File file) {
        this.file = file;
        String papers = file.others().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
        this.others = Pattern.compile("(?:" + papers + ")(?:号码|编号|号|字)?[:第]*[-\\d]*\\d号?");
    }

    /** The number of a bill without what is written around it; null where it is none. */
    String of(String number) {
        String bare = BRACKETED.matcher(number).replaceAll("");
        String plain = others.matcher(Names.plain(hasDigit(bare) ? bare : number).replaceFirst("\\.0+$", "")).replaceAll("");
        if (isDay(plain) || YEAR_AND_SERIAL.matcher(plain).matches()) {
            return null;
        }
        for (String word : file.words()) {
            plain = plain.replace(word, " ");
        }
        String normal = NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
        if (normal.isEmpty()) {
            return null;
        }
        if (normal.chars().allMatch(Character::isDigit)) {
            List<String> parts = DIGITS.matcher(plain).results().map(found -> found.group()).toList();
            String last = parts.get(parts.size() - 1);
            boolean isBehindCode = parts.size() == 2 && isCode(parts.get(0)) && last.length() >= file.digitsBesideWords();
            String figures = isBehindCode ? last : normal;
            return figures.length() < file.fewestDigits() ? null : figures.replaceFirst("^0+(?=\\d)", "");
        }
        boolean hasWords = normal.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return hasWords ? amongWords(normal) : normal.chars().filter(Character::isDigit).count() < file.digitsBesideWords() ? null : normal;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isDay(String plain) {
        Matcher day = DAY.matcher(plain);
        try {
            return day.matches() && LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean isCode(String digits) {
        return file.digitsOfCodes().contains(digits.length());
    }

    /** Of several numbers among words that which is no code. */
    private String amongWords(String normal) {
        List<String> numbers = DIGITS.matcher(normal).results().map(found -> found.group()).filter(digits -> digits.length() >= file.digitsBesideWords()).toList();
        return numbers.stream().filter(digits -> numbers.size() == 1 || !isCode(digits)).findFirst().map(digits -> digits.replaceFirst("^0+(?=\\d)", "")).orElse(null);
    }

    /** What one cell holds, number by number; a code before a number is left out. */
    List<String> in(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : SEVERAL.split(cell.strip())) {
            String[] pieces = BLANKS.split(part.strip());
            boolean areNumbers = pieces.length > 1 && Arrays.stream(pieces).allMatch(piece -> digits(piece) >= file.digitsBesideWords());
            parts.addAll(areNumbers ? List.of(pieces) : List.of(part.strip()));
        }
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean isCodeOfNext = i + 1 < parts.size() && file.digitsOfCodes().contains((int) digits(parts.get(i))) && digits(parts.get(i + 1)) == file.digitsBesideWords();
            if (!isCodeOfNext) {
                numbers.add(parts.get(i));
            }
        }
        return numbers;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
