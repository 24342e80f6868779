package reception.format.pack;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/** What is the same for all who ask: worked out once and kept while memory allows. A failure is not kept. */
public final class Kept<T> {

    private final Supplier<T> work;
    private SoftReference<T> known = new SoftReference<>(null);

    /** @param work gives the same at each call, and never null */
    public Kept(Supplier<T> work) {
        this.work = work;
    }

    /** The result, worked out on this thread if it is not known or was forgotten for want of memory. */
    public synchronized T get() {
        T result = known.get();
        if (result == null) {
            result = work.get();
            known = new SoftReference<>(result);
        }
        return result;
    }
}
