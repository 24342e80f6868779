package reception.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.cli.configuration.ConfigurationOption;
import reception.cli.configuration.Configurations;
import reception.cli.console.CheckFailedException;
import reception.cli.console.ExitCode;
import reception.cli.console.LogGuard;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.PlanFiles;
import reception.cli.files.PlanInput;
import reception.cli.files.WholeFile;
import reception.cli.output.Spreadsheet;
import reception.document.Document;
import reception.document.HtmlPaper;
import reception.document.TextPaper;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.vocabulary.Text;

/** A command that makes a paper from each plan of a file. */
abstract class DocumentCommand implements Callable<Integer> {

    private final Program main;
    private final DocumentFormat usual;

    @Parameters(paramLabel = "PLAN", descriptionKey = "document.plan")
    private String plan;

    @Option(names = "--format", paramLabel = "text|html|xlsx", descriptionKey = "document.format")
    private DocumentFormat format;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "document.output")
    private Path output;

    @Mixin
    private ConfigurationOption config = new ConfigurationOption();

    /** @param usual the format if none is asked for */
    DocumentCommand(Program main, DocumentFormat usual) {
        this.main = main;
        this.usual = usual;
    }

    /** Makes the paper of a plan that can be read and holds no state secrets. */
    abstract Document document(ReceptionChecker checker, Plan plan);

    /** The program that the command belongs to. */
    Program main() {
        return main;
    }

    @Override
    public Integer call() throws IOException {
        DocumentFormat asked = format == null ? usual : format;
        if (asked.isBinary() && output == null) {
            throw new UsageException(main.language().choose("xlsx 须写入文件，请加 --output 文件名", "xlsx is written to a file: add --output FILE"));
        }
        Configurations configurations = new Configurations(ReceptionChecker.builder().build(), config, main.language());
        ReceptionChecker checker = configurations.of(PlanInput.isStandardInput(plan) ? PlanFiles.INPUT_PLACE : Path.of(plan));
        main.note(configurations.notes());
        List<Document> papers = new ArrayList<>();
        for (PlanDocument read : PlanInput.plans(main, checker, plan, PlanInput.bytes(main, plan))) {
            papers.add(document(checker, read.plan().orElseThrow()));
        }
        if (output == null) {
            PrintWriter out = asked == DocumentFormat.HTML ? main.console().out(LogGuard.Medium.MARKUP) : main.console().out();
            write(asked, papers, out);
            if (out.checkError()) {
                throw new CheckFailedException(new Text("标准输出无法写入", "standard output cannot be written"), null);
            }
        } else {
            WholeFile.write(output, List.of(plan), main.language(), out -> {
                if (asked.isBinary()) {
                    Spreadsheet.write(papers, out);
                } else {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    write(asked, papers, writer);
                    writer.flush();
                }
            });
        }
        return ExitCode.CLEAN;
    }

    private static void write(DocumentFormat format, List<Document> papers, Appendable out) throws IOException {
        if (format == DocumentFormat.HTML) {
            HtmlPaper.write(papers, out);
        } else {
            TextPaper.write(papers, out);
        }
    }
}
