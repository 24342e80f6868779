package reception.standard.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.visit.Region;
import reception.visit.RegionResolver;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** The administrative divisions of GB/T 2260, by code and by name. Immutable. */
public final class Regions implements RegionResolver {

    private static final String TABLE = "standards/regions.csv";
    private static final String STANDARDS = "standards";
    private static final String POSITIONS = "coordinates.csv";
    private static final char FIRST_CHINESE = '\u4e00';
    private static final int CODE_LENGTH = 6;
    /** The ends of names that people leave out: 郑州 for 郑州市. */
    private static final List<String> KINDS = List.of("特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "自治州", "自治县", "自治旗", "地区",
            "省", "市", "县", "区", "盟", "旗");
    private static final int SUGGESTIONS = 5;

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, String> until = new HashMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, String> fullNames = new ConcurrentHashMap<>();
    /** Made when it is first asked for. */
    private volatile Organs organs;

    /** Most plans ask for none of them. */
    private final Supplier<String> positionTable;
    private volatile Map<String, Position> positions;

    /** A point on the earth, in degrees east and north. */
    public record Position(BigDecimal longitude, BigDecimal latitude) {
    }

    private Regions(String table, Supplier<String> positionTable) {
        this.positionTable = positionTable;
        table.lines().skip(1).forEach(row -> {
            String[] cells = row.split(",", -1);
            Region region = new Region(cells[0], cells[1]);
            byCode.put(region.code(), region);
            if (!cells[2].isEmpty()) {
                until.put(region.code(), cells[2]);
            }
        });
        byCode.values().forEach(region -> {
            named(region.name(), region);
            String shortName = shortName(region.name());
            if (shortName.length() >= 2 && !shortName.equals(region.name())) {
                named(shortName, region);
            }
        });
    }

    /** Reads the table of a folder of standards. */
    public static Regions of(RuleFolder folder) {
        boolean hasPositions = folder.isBuiltIn() || folder.find(STANDARDS, POSITIONS) == RuleFolder.Lead.INSIDE;
        RuleFolder holder = hasPositions ? folder : RuleFolder.builtIn();
        return new Regions(folder.text(TABLE), () -> holder.text(STANDARDS + "/" + POSITIONS));
    }

    /** A point of a division or, where none is held for it, of its prefecture or province; null if there is none. */
    public Position position(Region region) {
        return Stream.of(region.code(), region.prefecture(), region.province()).map(positions()::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Map<String, Position> positions() {
        Map<String, Position> known = positions;
        if (known == null) {
            known = positionTable.get().lines().skip(1).map(row -> row.split(",")).collect(Collectors.toMap(cells -> cells[0], cells -> new Position(new BigDecimal(cells[1]), new BigDecimal(cells[2]))));
            positions = known;
        }
        return known;
    }

    private void named(String name, Region region) {
        byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(region);
    }

    private static String shortName(String name) {
        for (String kind : KINDS) {
            if (name.endsWith(kind)) {
                return name.substring(0, name.length() - kind.length());
            }
        }
        return name;
    }

    /** What names of organs tell. */
    public Organs organs() {
        Organs known = organs;
        if (known == null) {
            known = Organs.builtIn(this);
            organs = known;
        }
        return known;
    }

    /** The division of a code, or null. */
    public Region byCode(String code) {
        return byCode.get(code);
    }

    /** Reports a code of no division; {@link Region#NATION} stands for the whole country. */
    public void checkCode(String code, Span span, Binder binder) {
        if (!Region.NATION.equals(code) && byCode(code) == null) {
            binder.report(InputError.Kind.UNKNOWN_REGION, span, "没有这个行政区划代码：" + code + "；全国写 " + Region.NATION,
                    "there is no administrative division with the code " + code + "; " + Region.NATION + " stands for the whole country");
        }
    }

    /** Whether a division has been abolished; its code stays readable for plans of its time. */
    public boolean isAbolished(Region region) {
        return until.containsKey(region.code());
    }

    /** All divisions, by code. */
    public List<Region> all() {
        return List.copyOf(byCode.values());
    }

    @Override
    public List<Region> find(String word) {
        if (word.length() == CODE_LENGTH && byCode.containsKey(word)) {
            return List.of(byCode.get(word));
        }
        if (LatinNames.isLatin(word)) {
            return latin(word);
        }
        List<Region> named = preferred(byName.getOrDefault(word, List.of()), word);
        return named.isEmpty() ? byPath(word) : named;
    }

    /** Whether a text of letters and digits may begin with what {@link #find} finds; most begin with no place at all, and need no search at each of their letters. */
    boolean mayBeginWithOne(String text) {
        if (text.isEmpty() || text.charAt(0) < FIRST_CHINESE) {
            return true;
        }
        for (int length = 1; length <= text.length(); length++) {
            if (byName.containsKey(text.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** The widest divisions that a name in English or pinyin may mean, within those that stand behind a comma: "Gongyi, Henan". */
    private List<Region> latin(String word) {
        String[] parts = word.split(",", 2);
        List<Region> parents = parts.length < 2 || LatinNames.isTheCountry(parts[1]) ? null : find(parts[1].strip());
        List<Region> named = LatinNames.codes(parts[0]).stream().map(this::byCode).filter(region -> region != null && !isAbolished(region) && LatinNames.isOfItsKind(parts[0], region))
                .filter(region -> parents == null || parents.stream().anyMatch(parent -> region.isWithin(parent.code()))).toList();
        List<Region> provinces = named.stream().filter(region -> region.code().equals(region.province())).toList();
        List<Region> prefectures = named.stream().filter(region -> region.code().equals(region.prefecture())).toList();
        return !provinces.isEmpty() ? provinces : !prefectures.isEmpty() ? prefectures : named;
    }

    /** A full name before a shortened one, a wider division before those of the same short name within it, one in force before an abolished one. */
    private List<Region> preferred(List<Region> candidates, String word) {
        List<Region> chosen = narrowed(candidates, region -> region.name().equals(word));
        chosen = narrowed(chosen, region -> !isAbolished(region));
        List<Region> outermost = new ArrayList<>();
        for (Region region : chosen) {
            boolean lies = chosen.stream().anyMatch(other -> !other.equals(region) && region.isWithin(other.code()));
            if (!lies) {
                outermost.add(region);
            }
        }
        return outermost;
    }

    private static List<Region> narrowed(List<Region> candidates, java.util.function.Predicate<Region> preferred) {
        List<Region> better = candidates.stream().filter(preferred).toList();
        return better.isEmpty() ? candidates : better;
    }

    private List<Region> byPath(String path) {
        for (int split = path.length() - 1; split >= 2; split--) {
            String head = path.substring(0, split).strip();
            String tail = path.substring(split).strip();
            if (!byName.containsKey(tail) || tail.isEmpty()) {
                continue;
            }
            List<Region> parents = find(head);
            List<Region> within = byName.get(tail).stream()
                    .filter(region -> parents.stream().anyMatch(parent -> !region.equals(parent) && region.isWithin(parent.code()))).toList();
            if (!within.isEmpty()) {
                return preferred(within, tail);
            }
        }
        return List.of();
    }

    @Override
    public List<Region> near(String word) {
        List<Region> near = new ArrayList<>();
        if (LatinNames.isLatin(word)) {
            return LatinNames.near(word).stream().map(this::byCode).filter(region -> region != null && !isAbolished(region)).distinct().limit(SUGGESTIONS).toList();
        }
        byName.forEach((name, regions) -> {
            if (!Words.near(word, List.of(name)).isEmpty()) {
                near.addAll(regions);
            }
        });
        return near.stream().distinct()
                .sorted(Comparator.<Region>comparingInt(region -> Words.near(word, List.of(region.name())).isEmpty() ? 1 : 0)
                        .thenComparingInt(region -> Math.abs(region.name().length() - word.length())).thenComparing(Region::code))
                .limit(SUGGESTIONS).toList();
    }

    @Override
    public String fullName(Region region) {
        return fullNames.computeIfAbsent(region.code(), unused -> namedWithThoseAbove(region));
    }

    /** The name of a place, by its code, with those above it; in words for {@link Region#NATION}. */
    public Text fullName(String code) {
        Region region = byCode.get(code);
        return region == null ? new Text("全国", "whole country") : new Text(fullName(region), fullName(region));
    }

    /** The name of a place with those above it, and its code. */
    public Text nameAndCode(Region region) {
        String name = fullName(region);
        return new Text(name + "（" + region.code() + "）", region.code() + " " + name);
    }

    private String namedWithThoseAbove(Region region) {
        StringBuilder name = new StringBuilder();
        String last = "";
        for (String code : List.of(region.province(), region.prefecture(), region.code())) {
            Region part = byCode.get(code);
            if (part != null && !code.equals(last)) {
                name.append(part.name());
            }
            last = code;
        }
        return name.toString();
    }
}
