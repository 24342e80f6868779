package reception.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import reception.ReceptionChecker;
import reception.cli.configuration.Configurations;
import reception.cli.console.CheckFailedException;
import reception.cli.console.Program;
import reception.cli.files.InputFile;
import reception.cli.files.PlanSource;
import reception.format.InputError;
import reception.report.Report;
import reception.report.Supplement;
import reception.rule.Threshold;
import reception.vocabulary.Text;

/** Checks plan files, each with the checker of its configuration, on several threads if there are several files. */
public final class CheckRun {

    /** A plan file with the checker that knows its configuration. */
    private record Task(PlanSource source, ReceptionChecker checker) {
    }

    private record Result(PlanSource source, List<Report> reports) {
    }

    private final Program main;
    private final List<Task> tasks = new ArrayList<>();
    private final Threshold.OfStages strictest;
    private Set<Supplement> supplements = Set.of();

    /**
     * Reads the configurations of all files, so that a damaged one is known before anything is written.
     *
     * @throws reception.format.InvalidFileException if one is damaged
     */
    public CheckRun(Program main, Configurations configurations, List<PlanSource> sources) {
        this.main = main;
        Threshold.OfStages strictest = Threshold.OfStages.all(Threshold.DEFAULT);
        for (PlanSource source : sources) {
            strictest = strictest.and(source.place() == null ? configurations.failOn() : configurations.failOn(source.place()));
            tasks.add(new Task(source, source.place() == null ? configurations.checker() : configurations.of(source.place())));
        }
        this.strictest = strictest;
    }

    /** From what on one of the plans of a stage fails. */
    public Threshold.OfStages strictest() {
        return strictest;
    }

    /**
     * Checks all.
     *
     * @param supplements what the reports hold beside what every check tells
     * @param receiver    gets the reports of each file, in the order of the files, on the calling thread
     * @throws CheckFailedException if the program fails on one of them
     */
    public void start(int threads, Set<Supplement> supplements, BiConsumer<PlanSource, List<Report>> receiver) {
        this.supplements = supplements;
        if (tasks.size() > 1 && threads > 1) {
            OrderedWork.run(tasks, threads, this::check, result -> receiver.accept(result.source(), result.reports()));
        } else {
            tasks.forEach(task -> receiver.accept(task.source(), check(task).reports()));
        }
    }

    private Result check(Task task) {
        String name = task.source().name();
        try {
            byte[] bytes = task.source().bytes(main.console().in());
            return new Result(task.source(), task.checker().check(name, bytes, supplements));
        } catch (InputFile.UnreadableException e) {
            return new Result(task.source(), unreadable(task, e.error()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new CheckFailedException(new Text("检查 " + name + " 时程序内部故障", "internal failure while " + name + " was checked"), e);
        }
    }

    private static List<Report> unreadable(Task task, InputError why) {
        return List.of(Report.unreadable(task.source().name(), why, task.checker().rules(), task.checker().basis()));
    }
}
