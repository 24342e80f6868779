package reception.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.InputFile;
import reception.cli.files.PlanFiles;
import reception.cli.files.PlanSource;
import reception.cli.files.WholeFile;
import reception.cli.output.Spreadsheet;
import reception.document.CsvPaper;
import reception.document.Document;
import reception.document.HtmlPaper;
import reception.document.ReceptionSummary;
import reception.document.TextPaper;
import reception.plan.PlanDocument;
import reception.report.Printable;

/** {@code reception summary}. */
@Command(name = "summary", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class SummaryCommand implements Callable<Integer> {

    private final Program main;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.paths")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "text|csv|html|xlsx", descriptionKey = "summary.format")
    private Form format = Form.TEXT;

    @Option(names = "--any-stage", descriptionKey = "summary.any-stage")
    private boolean anyStage;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "document.output")
    private Path output;

    /** What a summary is written as. */
    enum Form {
        TEXT, CSV, HTML, XLSX
    }

    public SummaryCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Form.XLSX && output == null) {
            throw new UsageException(main.language().choose("xlsx 须写入文件，请加 --output 文件名", "xlsx is written to a file: add --output FILE"));
        }
        ReceptionChecker checker = ReceptionChecker.builder().build();
        ReceptionSummary summary = new ReceptionSummary(main.language());
        int exit = ExitCode.CLEAN;
        List<PlanSource> sources = PlanFiles.find(paths, file -> null, null, false).sources();
        for (PlanSource source : sources) {
            exit = Math.max(exit, add(checker, source, summary));
        }
        Document paper = summary.paper();
        if (output == null) {
            write(paper, main.console().out());
        } else {
            WholeFile.write(output, sources.stream().map(PlanSource::name).toList(), main.language(), out -> {
                if (format == Form.XLSX) {
                    Spreadsheet.write(List.of(paper), out);
                } else {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    write(paper, writer);
                    writer.flush();
                }
            });
        }
        return exit;
    }

    /** Adds the plans of a file; one that cannot be read is named, and does not stop the others. */
    private int add(ReceptionChecker checker, PlanSource source, ReceptionSummary summary) {
        List<PlanDocument> plans;
        try {
            plans = checker.read(source.name(), source.bytes(main.console().in()));
        } catch (InputFile.UnreadableException e) {
            return left(source.name(), e.error().message().in(main.language()));
        }
        int exit = ExitCode.CLEAN;
        for (PlanDocument document : plans) {
            if (document.classified()) {
                exit = left(source.name(), main.language().choose("标有国家秘密密级，未计入", "it is marked as holding state secrets and does not count"));
            } else if (document.plan().isEmpty()) {
                exit = left(source.name(), document.errors().stream().map(error -> error.unquoted().in(main.language())).limit(1).collect(Collectors.joining()));
            } else {
                summary.add(document.plan().get(), anyStage);
            }
        }
        return exit;
    }

    private int left(String name, String why) {
        main.console().err().println(Printable.line(name + main.language().choose("：未计入：", ": not counted: ") + why));
        return ExitCode.UNREADABLE;
    }

    private void write(Document paper, Appendable out) throws IOException {
        switch (format) {
            case HTML -> HtmlPaper.write(List.of(paper), out);
            case CSV -> CsvPaper.write(paper, out);
            default -> TextPaper.write(List.of(paper), out);
        }
    }
}
