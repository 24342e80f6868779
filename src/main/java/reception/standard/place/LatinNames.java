package reception.standard.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import reception.format.pack.RuleFolder;
import reception.visit.Region;
import reception.vocabulary.Words;

/** The names of administrative divisions in English or pinyin, without what says of what kind they are. Read when the first is asked for: plans in Chinese never do. */
final class LatinNames {

    private static final String TABLE = "standards/regions-latin.csv";
    private static final int FIRST_OTHER_SCRIPT = 0x250;
    /** What stands behind a name, and how the Chinese name of such a division ends. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("municipality", "市"), Map.entry("city", "市"), Map.entry("shi", "市"), Map.entry("province", "省"), Map.entry("sheng", "省"),
            Map.entry("county", "县"), Map.entry("xian", "县"), Map.entry("district", "区"), Map.entry("qu", "区"), Map.entry("autonomous region", "自治区"), Map.entry("autonomous prefecture", "州"),
            Map.entry("autonomous county", "自治县"), Map.entry("prefecture", ""));
    private static final Pattern KIND = Pattern.compile("[\\s-]+(autonomous (?:region|prefecture|county)|municipality|city|province|county|district|prefecture|shi|sheng|xian|qu)$");
    private static final Pattern COUNTRY = Pattern.compile("\\s*(?:china|p\\.?r\\.?c\\.?|people's republic of china)\\s*", Pattern.CASE_INSENSITIVE);

    private LatinNames() {
    }

    private static final class Table {

        private static final Map<String, List<String>> CODES = read();

        private static Map<String, List<String>> read() {
            Map<String, List<String>> codes = new HashMap<>();
            RuleFolder.builtIn().text(TABLE).lines().skip(1).forEach(row -> {
                int comma = row.indexOf(',');
                codes.computeIfAbsent(row.substring(comma + 1), each -> new ArrayList<>()).add(row.substring(0, comma));
            });
            return codes;
        }
    }

    /** Whether a text is written in Latin letters. */
    static boolean isLatin(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) && text.chars().allMatch(c -> c < FIRST_OTHER_SCRIPT);
    }

    /** Whether a text names the whole country. */
    static boolean isTheCountry(String text) {
        return COUNTRY.matcher(text).matches();
    }

    /** The codes of the divisions of a name. */
    static List<String> codes(String name) {
        return Table.CODES.getOrDefault(plain(name), List.of());
    }

    /** Whether a division is of the kind that stands behind a name, if one does. */
    static boolean isOfItsKind(String name, Region region) {
        var kind = KIND.matcher(lower(name));
        return !kind.find() || region.name().endsWith(KINDS.get(kind.group(1)));
    }

    /** The codes of divisions whose names a misspelt one may be. */
    static List<String> near(String name) {
        return Words.near(plain(name), Table.CODES.keySet()).stream().flatMap(near -> Table.CODES.get(near).stream()).toList();
    }

    private static String plain(String name) {
        return KIND.matcher(lower(name)).replaceFirst("").replaceAll("[^a-zü]", "").replace('ü', 'u');
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
