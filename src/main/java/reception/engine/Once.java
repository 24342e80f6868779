package reception.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work whose result all who ask share. A failure is told to those who waited for it and not kept: the next who asks tries again. */
final class Once<T> {

    private final Callable<T> work;
    private FutureTask<T> task;

    Once(Callable<T> work) {
        this.work = work;
    }

    private synchronized FutureTask<T> task() {
        if (task == null) {
            task = new FutureTask<>(work);
        }
        return task;
    }

    private synchronized void forget(FutureTask<T> failed) {
        if (task == failed) {
            task = null;
        }
    }

    /** Begins the work on a thread of its own, if nobody has yet. */
    void begin(String threadName) {
        FutureTask<T> current = task();
        if (!current.isDone()) {
            Thread thread = new Thread(current, threadName);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /**
     * The result, which is worked out on this thread if no other has begun.
     *
     * @throws ExecutionException   if the work failed, with the reason as its cause
     * @throws InterruptedException if this thread was interrupted while it waited for another one's work
     */
    T get() throws ExecutionException, InterruptedException {
        FutureTask<T> current = task();
        current.run();
        try {
            return current.get();
        } catch (ExecutionException e) {
            forget(current);
            throw e;
        }
    }
}
