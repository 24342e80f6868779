package reception.standard.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reception.format.pack.RuleFolder;
import reception.visit.AdminLevel;
import reception.visit.Region;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** What the full names of organs tell of how they stand to each other: a place's committee and government stand above its other organs, and above those of the places within. */
public final class Organs {

    private static final String TABLE = "standards/organs.csv";
    private static final int SHORTEST_PLACE = 2;
    private static final String SYSTEM = "system:";
    private static final List<AdminLevel> LEVELS = List.of(AdminLevel.PROVINCE, AdminLevel.CITY, AdminLevel.COUNTY);

    private final Map<String, List<String>> parts = new HashMap<>();
    private final Regions regions;

    private Organs(String table, Regions regions) {
        this.regions = regions;
        table.lines().skip(1).map(row -> row.split(",", -1)).forEach(cells -> parts.computeIfAbsent(cells[0], unused -> new ArrayList<>()).add(cells[1]));
    }

    /** Reads the built-in table: how organs are named is the same under all standards. */
    static Organs builtIn(Regions regions) {
        return new Organs(RuleFolder.builtIn().text(TABLE), regions);
    }

    /** The place that a unit's or a building's name begins with; null if it begins with none, or with the name of several. */
    public Region placeOf(String name) {
        String plain = plain(name);
        for (int length = regions.mayBeginWithOne(plain) ? plain.length() - 1 : 0; length >= SHORTEST_PLACE; length--) {
            List<Region> found = regions.find(plain.substring(0, length));
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.get(0) : null;
            }
        }
        return null;
    }

    /** What a name goes on with behind that of a place, or behind as much of it as stands there: 路某企业 of 北京路某企业. */
    public String behindPlace(String name, Region place) {
        String plain = plain(name);
        int shared = 0;
        while (shared < Math.min(plain.length(), place.name().length()) && plain.charAt(shared) == place.name().charAt(shared)) {
            shared++;
        }
        return plain.substring(shared);
    }

    /**
     * How a unit stands to the one that receives; null where the names do not tell.
     *
     * @param unit       may be null, as may the others
     * @param hostRegion where the host is based
     */
    public UnitStanding standing(String unit, String host, Region hostRegion, String sendingUnit) {
        String name = plain(unit);
        String hostName = plain(host);
        if (name.isEmpty() || hostName.isEmpty()) {
            return null;
        }
        if (name.startsWith(hostName)) {
            return UnitStanding.HOST;
        }
        String sender = plain(sendingUnit);
        if (!sender.isEmpty() && name.startsWith(sender)) {
            return UnitStanding.SENDING_UNIT;
        }
        return byPlace(name, hostName, hostRegion);
    }

    /** Whether a unit is another one or a part of it, by its name; never while either is unknown. */
    public boolean isOf(String unit, String whole) {
        String name = plain(whole);
        return !name.isEmpty() && plain(unit).startsWith(name);
    }

    private UnitStanding byPlace(String name, String hostName, Region hostRegion) {
        boolean isHostCentral = isCentral(hostName);
        if (isCentral(name) || isHostCentral) {
            return isHostCentral ? null : UnitStanding.ABOVE_HOST;
        }
        Region place = hostRegion == null ? place(hostName, null) : hostRegion;
        Region other = place == null ? null : place(name, place);
        if (other == null || other.name().equals(name)) {
            return null;
        }
        if (!other.equals(place)) {
            return isOrganOverItsPlace(name, other) && place.isWithin(other.code()) ? UnitStanding.ABOVE_HOST : other.isWithin(place.code()) ? UnitStanding.BELOW_HOST : null;
        }
        return isOrganOverItsPlace(name, other) && !isOrganOverItsPlace(hostName, other) ? UnitStanding.ABOVE_HOST : null;
    }

    /**
     * The level of an organ by its name: that of the place with which it begins, or of the word that stands for one; null where the name does not tell.
     *
     * @param unit may be null
     */
    public AdminLevel level(String unit) {
        String name = plain(unit);
        if (Boolean.TRUE.equals(isCentralOrgan(unit))) {
            return AdminLevel.CENTRAL;
        }
        if (parts("township").stream().anyMatch(name::contains)) {
            return AdminLevel.TOWNSHIP;
        }
        Region place = place(name, null);
        if (place != null) {
            return place.code().equals(place.province()) ? AdminLevel.PROVINCE : place.code().equals(place.prefecture()) ? AdminLevel.CITY : AdminLevel.COUNTY;
        }
        return LEVELS.stream().filter(level -> parts(Vocabulary.word(level).english()).stream().anyMatch(name::startsWith)).findFirst().orElse(null);
    }

    /** The system of organs, across all places, to which a unit belongs by its name; null if none is known. */
    public String system(String unit) {
        String name = plain(unit);
        return parts.keySet().stream().filter(part -> part.startsWith(SYSTEM) && parts(part).stream().anyMatch(name::startsWith)).map(part -> part.substring(SYSTEM.length())).findFirst().orElse(null);
    }

    /** Whether a unit's name is that of a central organ, not of one of its offices at a place; null where it does not tell. */
    public Boolean isCentralOrgan(String unit) {
        String name = plain(unit);
        if (name.isEmpty()) {
            return null;
        }
        String organ = parts("central-organ").stream().filter(name::startsWith).max(Comparator.comparingInt(String::length)).orElse(null);
        if (isCentral(name) || organ != null && place(name.substring(organ.length()), null) == null) {
            return true;
        }
        return organ != null || place(name, null) != null ? Boolean.FALSE : null;
    }

    /** Whether a unit's name is that of a people's government of a county or above, not of one of its departments. */
    public boolean isPeoplesGovernment(String unit) {
        String name = plain(unit);
        return parts("government").stream().anyMatch(name::endsWith) && place(name, null) != null && isOrganOverItsPlace(name, place(name, null));
    }

    /** Whether a unit's name is that of a firm, an association or another body that is no organ. */
    public boolean isNoOrgan(String unit) {
        String name = plain(unit);
        return parts("no-organ").stream().anyMatch(name::endsWith) && parts("mass-organisation").stream().noneMatch(name::endsWith);
    }

    /** Whether a unit's name tells that it is one of the place or of a place that holds it. */
    public boolean isOfOrAbove(String unit, Region place) {
        Region own = place == null ? null : place(plain(unit), place);
        return own != null && place.isWithin(own.code());
    }

    private boolean isCentral(String name) {
        return parts("central").stream().anyMatch(name::startsWith);
    }

    private boolean isOrganOverItsPlace(String name, Region place) {
        return parts("over-its-place").stream().anyMatch(organ -> name.endsWith(organ) && regions.find(name.substring(0, name.length() - organ.length())).contains(place));
    }

    /** The place that a name begins with: of several of that name the one that holds another place or lies in it. */
    private Region place(String name, Region near) {
        for (int length = regions.mayBeginWithOne(name) ? name.length() - 1 : 0; length >= SHORTEST_PLACE; length--) {
            List<Region> found = regions.find(name.substring(0, length));
            List<Region> related = found.stream().filter(region -> near != null && (region.isWithin(near.code()) || near.isWithin(region.code()))).toList();
            if (!found.isEmpty()) {
                return related.isEmpty() ? found.get(0) : related.get(0);
            }
        }
        return null;
    }

    /** A name as it is compared: in one width, without blanks and marks, and without the words that may stand before a place. */
    private String plain(String name) {
        if (name == null) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        Words.normal(name).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        String plain = letters.toString();
        return parts("prefix").stream().filter(plain::startsWith).findFirst().map(prefix -> plain.substring(prefix.length())).orElse(plain);
    }

    private List<String> parts(String part) {
        return parts.getOrDefault(part, List.of());
    }
}
