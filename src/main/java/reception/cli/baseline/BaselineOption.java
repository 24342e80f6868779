package reception.cli.baseline;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import reception.cli.console.UsageException;
import reception.cli.files.InputFile;
import reception.cli.files.PlanFiles;
import reception.cli.files.WholeFile;
import reception.configuration.Confines;
import reception.report.Report;
import reception.vocabulary.Language;

/** The options {@code --baseline} and {@code --write-baseline}: neither, or one of them. */
public final class BaselineOption implements Closeable {

    private final Path file;
    private final Language language;
    private final KnownFindings known;
    private final WholeFile target;

    /**
     * Reads the baseline, also the one that is to be written anew.
     *
     * @param read  to compare with; null for none
     * @param write to record into; null for none
     * @param paths the arguments that name plans
     * @param root  a folder that a link may lead into, beside the work tree that it lies in; null for none
     * @throws UsageException                       if the options do not agree
     * @throws reception.format.InvalidFileException if the baseline is damaged
     */
    public BaselineOption(Path read, Path write, List<String> paths, Path root, Language language) {
        if (read != null && write != null) {
            throw new UsageException(language.choose("--baseline 与 --write-baseline 不能同时使用：先用后者写入，以后用前者比对",
                    "--baseline and --write-baseline exclude each other: write with the one, from then on compare with the other"));
        }
        if ((read != null || write != null) && paths.contains(PlanFiles.STANDARD_INPUT)) {
            throw new UsageException(language.choose("标准输入没有文件名，不能与基线比对", "standard input has no file name, so that it cannot be compared with a baseline"));
        }
        this.file = read == null ? write : read;
        if (file != null && !Confines.of(file, file.toAbsolutePath().getParent(), root).hold(file)) {
            throw new UsageException(file + language.choose("：这是指向仓库或其文件夹之外的链接，不予读写；确需如此请用 --config-root 写明允许的文件夹",
                    ": this link leads out of the repository, or of its folder, and is neither read nor written; --config-root names a folder that may be used as well"));
        }
        this.language = language;
        this.target = write == null ? null : new WholeFile(write, language);
        this.known = file == null ? null : new KnownFindings(write != null && !Files.exists(write) ? new Baseline(write) : read(file, language), write != null);
    }

    private static Baseline read(Path file, Language language) {
        if (!Files.exists(file)) {
            throw new UsageException(language.choose("没有基线文件：" + file + "；可用 --write-baseline " + file + " 生成", "no such baseline: " + file + "; --write-baseline " + file + " writes one"));
        }
        try {
            return Baseline.read(file);
        } catch (InputFile.UnreadableException e) {
            throw new UsageException(file + language.choose("：", ": ") + e.error().message().in(language));
        }
    }

    /** Whether a path is that of the baseline's file, which is not to be replaced by anything else. */
    public boolean isItsFile(Path place) {
        return file != null && place.equals(target == null ? PlanFiles.real(file) : target.place());
    }

    /**
     * Sees to it that the baseline replaces no file that is needed.
     *
     * @param why comes before the file's name
     */
    public void refuse(Predicate<Path> needed, String why) {
        if (target != null && needed.test(target.place())) {
            throw new UsageException(why + target.name());
        }
    }

    /** The reports of a file with what is known marked. */
    public List<Report> mark(Path plan, List<Report> reports) {
        return known == null ? reports : known.mark(plan, reports);
    }

    /**
     * Names entries that match nothing any more.
     *
     * @param err null to say nothing
     * @return whether there are any
     */
    public boolean reportStale(PrintWriter err) {
        if (known == null || target != null) {
            return false;
        }
        List<KnownFindings.Stale> stale = known.stale();
        if (err != null) {
            known.moved().forEach((before, now) -> err.println(file + language.choose("：" + before + " 已改为 " + now + "，其条目继续有效", ": " + before + " is now " + now + "; its entries hold for it")));
            stale.forEach(entry -> err.println(file + language.choose("：基线条目已无对应的不符之处：" + entry.file() + "，" + entry.rule(),
                    ": an entry matches nothing any more: " + entry.file() + ", " + entry.rule())));
            if (!stale.isEmpty() || !known.moved().isEmpty()) {
                err.println(language.choose("用 --write-baseline " + file + " 更新基线", "--write-baseline " + file + " brings the baseline up to date"));
            }
        }
        return !stale.isEmpty();
    }

    /** Writes the new baseline, if there is to be one, but not yet into its place. */
    public void finish() {
        if (target == null) {
            return;
        }
        try {
            known.recorded().write(target.open());
        } catch (IOException e) {
            throw target.failure(e);
        }
        target.finish();
    }

    /**
     * Puts the new baseline into its place, if there is one.
     *
     * @param err null to say nothing
     */
    public void publish(PrintWriter err) {
        if (target == null) {
            return;
        }
        target.publish();
        if (err != null && known.notRecorded() > 0) {
            err.println(language.choose(known.notRecorded() + "处不符未写入基线：涉密方案不再检查其他内容，将继续不通过",
                    "not in the baseline, because a plan that holds state secrets is checked no further, so that they keep failing: " + known.notRecorded() + " of the findings"));
        }
    }

    @Override
    public void close() throws IOException {
        if (target != null) {
            target.close();
        }
    }
}
