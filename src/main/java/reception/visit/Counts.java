package reception.visit;

/** Sums of a plan's counts, which may be larger than any count that is written. */
public final class Counts {

    private Counts() {
    }

    /** A sum as a count: the largest or smallest there is where it is beyond. */
    public static int bounded(long sum) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, sum));
    }
}
