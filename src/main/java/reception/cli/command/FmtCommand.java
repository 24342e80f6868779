package reception.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.PlanInput;
import reception.cli.files.WholeFile;
import reception.format.SourceText;
import reception.plan.reading.PlanTranslator;
import reception.workbook.OfficeFile;

/** {@code reception fmt}. */
@Command(name = "fmt", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class FmtCommand implements Callable<Integer> {

    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private final Program main;

    @Parameters(paramLabel = "PLAN", descriptionKey = "document.plan")
    private String plan;

    @Option(names = "--write", descriptionKey = "fmt.write")
    private boolean write;

    public FmtCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (write && PlanInput.isStandardInput(plan)) {
            throw new UsageException(main.language().choose("--write 须指定文件，不能用于标准输入", "--write changes a file; it cannot change standard input"));
        }
        byte[] bytes = PlanInput.bytes(main, plan);
        ReceptionChecker checker = ReceptionChecker.builder().build();
        PlanInput.plans(main, checker, plan, bytes);
        if (OfficeFile.is(bytes)) {
            throw new UsageException(main.language().choose(plan + "：fmt 只用于 YAML 文件；工作簿请用 reception convert 转换", plan + ": fmt is for YAML files; reception convert turns a workbook into one"));
        }
        SourceText source = SourceText.decode(plan, bytes).source().orElseThrow();
        String translated = (hasByteOrderMark(bytes) ? "\ufeff" : "") + new PlanTranslator(checker.standards().regions()).translate(source, main.language());
        if (write) {
            WholeFile.write(Path.of(plan), main.language(), out -> out.write(translated.getBytes(StandardCharsets.UTF_8)));
        } else {
            main.console().printExactly(translated, main.language());
        }
        return ExitCode.CLEAN;
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
