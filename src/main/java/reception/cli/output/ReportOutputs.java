package reception.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reception.cli.console.CheckFailedException;
import reception.cli.console.LogGuard;
import reception.cli.console.UsageException;
import reception.cli.files.WholeFile;
import reception.report.LeftOut;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Supplement;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.write.OutputFormat;

/**
 * Writes the same reports in several formats: one to standard output, others to files that appear only when all is written. What stands on standard output without
 * having become whole says so at its end.
 */
public final class ReportOutputs implements Closeable {

    /** Formats that are read as they come; the others are read when they are whole. */
    private static final Set<OutputFormat> READ_AS_THEY_COME = EnumSet.of(OutputFormat.TEXT, OutputFormat.COMPACT, OutputFormat.GITHUB);
    /** Longer reports are let out before they are whole, so that memory does not grow with the number of plans. */
    private static final int MOST_HELD_BACK = 1 << 20;

    /** A format and where it goes to. */
    private record Target(OutputFormat format, WholeFile file) {
    }

    /**
     * An output that is being written.
     *
     * @param file null for standard output
     */
    private record Open(ReportWriter writer, WholeFile file) {
    }

    private final Language language;
    private final List<Target> targets = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private PrintWriter standardOutput;
    private HeldBack report;
    private OutputFormat reportFormat;
    private boolean isDone;

    /**
     * @param outputs each as {@code format=file}
     * @throws UsageException if one of them cannot be written
     */
    public ReportOutputs(List<String> outputs, Language language) {
        this.language = language;
        for (String output : outputs) {
            int split = output.indexOf('=');
            if (split < 1 || split == output.length() - 1) {
                throw new UsageException(language.choose("--output：应为“格式=文件”，如 json=report.json，现为 ", "--output: FORMAT=FILE such as json=report.json is expected, not ") + output);
            }
            Target target = new Target(format(output.substring(0, split)), new WholeFile(Path.of(output.substring(split + 1)), language));
            refuse(target.file().place()::equals, language.choose("--output：两种格式不能写入同一文件：", "--output: two formats cannot go to the same file: "));
            targets.add(target);
        }
    }

    /** Whether a format goes to a file. */
    public boolean has(OutputFormat format) {
        return targets.stream().anyMatch(target -> target.format() == format);
    }

    private OutputFormat format(String word) {
        return Arrays.stream(OutputFormat.values()).filter(format -> format.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new UsageException(language.choose("--output：没有此格式：", "--output: no such format: ") + word + language.choose("；可用：", "; there are: ")
                        + Arrays.stream(OutputFormat.values()).map(format -> format.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
    }

    /**
     * Sees to it that no output replaces a file that is needed.
     *
     * @param why comes before the file's name
     */
    public void refuse(Predicate<Path> needed, String why) {
        for (Target target : targets) {
            if (needed.test(target.file().place())) {
                throw new UsageException(why + target.file().name());
            }
        }
    }

    /** Says what a writer of a format needs to know. */
    public interface OptionsOf {

        /** @param isStandardOutput whether the format goes there, and not to a file */
        ReportWriter.Options get(OutputFormat format, boolean isStandardOutput);
    }

    /** Makes a writer. */
    public interface WriterOf {

        /** @param isStandardOutput whether the format goes there, and not to a file */
        ReportWriter get(OutputFormat format, Writer out, boolean isStandardOutput) throws IOException;
    }

    /**
     * Opens all outputs.
     *
     * @param format of standard output; null to write nothing to it
     */
    public void begin(OutputFormat format, PrintWriter out, OptionsOf options) throws IOException {
        begin(format, out, (each, writer, isStandardOutput) -> each.writer(writer, options.get(each, isStandardOutput)));
    }

    /**
     * Opens all outputs of writers of any kind.
     *
     * @param format of standard output; null to write nothing to it
     */
    public void begin(OutputFormat format, PrintWriter out, WriterOf writers) throws IOException {
        if (format != null) {
            standardOutput = out;
            reportFormat = format;
            report = new HeldBack(out, READ_AS_THEY_COME.contains(format) ? 0 : MOST_HELD_BACK);
            open.add(new Open(writers.get(format, report, true), null));
        }
        for (Target target : targets) {
            open.add(new Open(writers.get(target.format(), guarded(target), false), target.file()));
        }
        each(ReportWriter::begin);
    }

    /** A file of commands is there to be printed to a log; any other is read by programs, byte for byte. */
    private static Writer guarded(Target target) {
        Writer file = target.file().open();
        return target.format() == OutputFormat.GITHUB ? new LogGuard(file, LogGuard.Medium.of(target.format()), false) : file;
    }

    /** What the reports must hold for one of the formats. */
    public Set<Supplement> needs() {
        return open.stream().flatMap(output -> output.writer().needs().stream()).collect(Collectors.toSet());
    }

    /** Writes a report to all outputs. */
    public void write(Report report) {
        each(writer -> writer.write(report));
    }

    /** Ends all outputs with what was left out, and only then puts the files into their places. */
    public void publish(LeftOut leftOut) {
        each(writer -> writer.leftOut(leftOut));
        each(ReportWriter::end);
        targets.forEach(target -> target.file().finish());
        if (standardOutput != null) {
            try {
                report.release();
            } catch (IOException e) {
                throw failure(null, e);
            }
            if (standardOutput.checkError()) {
                throw failure(null, null);
            }
        }
        targets.forEach(target -> target.file().publish());
    }

    /** Says that the check has come to its end and the reports count. */
    public void done() {
        isDone = true;
    }

    private interface Step {
        void apply(ReportWriter writer) throws IOException;
    }

    private void each(Step step) {
        for (Open output : open) {
            try {
                step.apply(output.writer());
            } catch (IOException e) {
                throw failure(output.file(), e);
            } catch (UncheckedIOException e) {
                throw failure(output.file(), e.getCause());
            }
        }
    }

    private static CheckFailedException failure(WholeFile file, IOException e) {
        return file == null ? new CheckFailedException(new Text("标准输出无法写入", "standard output cannot be written"), e) : file.failure(e);
    }

    /** In a format that is closed by a bracket or a tag the line also keeps the report from being read as a whole one. */
    private void markVoid() {
        String mark = language.choose("本次检查无效：以上不是完整的报告。", "The check is void: what stands above is no whole report.");
        standardOutput.println();
        standardOutput.println(switch (reportFormat) {
            case GITHUB -> "::error title=reception::" + mark;
            case HTML -> "<p role=\"alert\"><strong>" + mark + "</strong></p>";
            default -> mark;
        });
    }

    @Override
    public void close() throws IOException {
        if (report != null && !isDone && report.hasBegun()) {
            markVoid();
        }
        for (Target target : targets) {
            target.file().close();
        }
    }
}
