package reception;

/** How much of what could be tried is tried, so that the whole of the tests ends in minutes; {@code -Dreception.sample=1} tries all of it. */
public final class SampleSize {

    private static final Integer GIVEN = Integer.getInteger("reception.sample");

    private SampleSize() {
    }

    /** Of how many one is tried. @param unlessGiven where the command of the build says nothing */
    public static int oneOf(int unlessGiven) {
        return GIVEN == null ? unlessGiven : GIVEN;
    }
}
