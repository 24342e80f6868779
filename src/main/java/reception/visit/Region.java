package reception.visit;

import java.util.List;

/**
 * An administrative division by GB/T 2260.
 *
 * @param code six digits, {@code 410181}
 * @param name its official name, {@code 巩义市}
 */
public record Region(String code, String name) {

    /** The code of the whole country in the standards; not a code of GB/T 2260. */
    public static final String NATION = "CN";

    /** The province's code: {@code 410000}. */
    public String province() {
        return code.substring(0, 2) + "0000";
    }

    /** The prefecture's code: {@code 410100}. */
    public String prefecture() {
        return code.substring(0, 4) + "00";
    }

    /** Whether this division is the other one or lies within it. */
    public boolean isWithin(String other) {
        return code.equals(other) || prefecture().equals(other) || province().equals(other) || NATION.equals(other);
    }

    @Override
    public String toString() {
        return name + " (" + code + ")";
    }

    /** Whether both are the same place, or urban parts of one city; a county or county-level city is a place of its own. */
    public boolean isSameCityAs(Region other) {
        if (isProvince() || other.isProvince()) {
            return false;
        }
        boolean isOneCity = isMunicipality() ? province().equals(other.province()) : prefecture().equals(other.prefecture());
        return code.equals(other.code) || isUrban() && other.isUrban() && isOneCity;
    }

    private boolean isProvince() {
        return code.equals(province()) && !name.endsWith("市");
    }

    /** Whether it is a city or its district: codes above 20 are counties and the like, or lie in a prefecture that is no city. */
    private boolean isUrban() {
        return code.substring(2, 4).compareTo("20") <= 0 && code.substring(4).compareTo("20") <= 0;
    }

    private boolean isMunicipality() {
        return List.of("11", "12", "31", "50").contains(code.substring(0, 2));
    }
}
