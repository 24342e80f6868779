package reception.plan;

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
}
