package reception.cli.run;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several threads and hands the results over in the order of the items; only a few results are held at a time, however many items there are. */
public final class OrderedWork {

    /** How many items may be finished or under way for each thread before the first of them is handed over. */
    public static final int AHEAD = 4;

    private OrderedWork() {
    }

    /**
     * Works on every item.
     *
     * @param work     runs on the threads; what it throws ends everything and is thrown here
     * @param receiver runs on the calling thread
     */
    public static <T, R> void run(List<T> items, int threads, Function<T, R> work, Consumer<R> receiver) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Queue<Future<R>> underWay = new ArrayDeque<>();
        try {
            for (T item : items) {
                if (underWay.size() == threads * AHEAD) {
                    receiver.accept(result(underWay.remove()));
                }
                underWay.add(pool.submit(() -> work.apply(item)));
            }
            while (!underWay.isEmpty()) {
                receiver.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
