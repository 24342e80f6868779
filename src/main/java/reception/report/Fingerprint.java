package reception.report;

import java.util.function.Supplier;

/** The fingerprint of a finding, worked out when it is first asked for: most reports show none. Safe for use by several threads. */
public final class Fingerprint {

    private Supplier<String> work;
    private String known;

    /** @param work what works it out; dropped once it did */
    public Fingerprint(Supplier<String> work) {
        this.work = work;
    }

    /** One that is worked out already: a report for others keeps nothing from which it could be worked out. */
    static Fingerprint known(String fingerprint) {
        Fingerprint known = new Fingerprint(null);
        known.known = fingerprint;
        return known;
    }

    /** In hexadecimal. */
    public synchronized String get() {
        if (known == null) {
            known = work.get();
            work = null;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Fingerprint fingerprint && get().equals(fingerprint.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get();
    }
}
