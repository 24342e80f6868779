package reception.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.PlanInput;
import reception.cli.files.WholeFile;
import reception.format.Node;
import reception.format.TreeDifference;
import reception.format.edit.YamlWriter;
import reception.plan.PlanDocument;
import reception.workbook.WorkbookWriter;
import reception.workbook.WrittenPlan;

/** {@code reception convert}. */
@Command(name = "convert", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class ConvertCommand implements Callable<Integer> {

    private static final String WORKBOOK = ".xlsx";
    private static final List<String> TEXTS = List.of(".yaml", ".yml");

    private final Program main;

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "document.plan")
    private String plan;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "convert.to")
    private Path target;

    public ConvertCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        String ending = target.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean isWorkbook = ending.endsWith(WORKBOOK);
        if (!isWorkbook && TEXTS.stream().noneMatch(ending::endsWith)) {
            throw new UsageException(say("目标文件应以 .xlsx、.yaml 或 .yml 结尾，现为 ", "the file to be written should end in .xlsx, .yaml or .yml, not ") + target);
        }
        if (Files.exists(target)) {
            throw new UsageException(say("文件已存在，不覆盖：", "the file is there already and is not overwritten: ") + target);
        }
        ReceptionChecker checker = ReceptionChecker.builder().build();
        List<PlanDocument> plans = PlanInput.plans(main, checker, plan, PlanInput.bytes(main, plan));
        if (plans.size() > 1) {
            throw new UsageException(say(plan + "：有" + plans.size() + "份方案，请指定只含一份的文件", plan + ": it holds " + plans.size() + " plans; name a file with one"));
        }
        Node.Mapping tree = WrittenPlan.of(plans.get(0).plan().orElseThrow(), main.language(), checker.standards().regions());
        byte[] converted = isWorkbook ? workbook(tree) : YamlWriter.write(tree).getBytes(StandardCharsets.UTF_8);
        refuseLoss(checker, tree, converted);
        WholeFile.write(target, main.language(), out -> out.write(converted));
        return ExitCode.CLEAN;
    }

    private byte[] workbook(Node.Mapping tree) throws IOException {
        String place = tooLong(tree, "");
        if (place != null) {
            throw new UsageException(say(plan + "：“" + place + "”的内容超过工作簿一格所能容纳的 ", plan + ": " + place + " is longer than a cell of a workbook can hold: ") + WorkbookWriter.MOST_CHARACTERS + say(" 个字符", " characters"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.plan(tree, main.language(), out);
        } catch (IllegalArgumentException e) {
            throw new UsageException(say(plan + "：有一处内容超过工作簿一格所能容纳的 ", plan + ": a text is longer than a cell of a workbook can hold: ") + WorkbookWriter.MOST_CHARACTERS + say(" 个字符", " characters"));
        }
        return out.toByteArray();
    }

    /** The place of a text, or of a list that stands in one cell, that no cell can hold; null if there is none. */
    private static String tooLong(Node node, String place) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().length() > WorkbookWriter.MOST_CHARACTERS ? place : null;
        }
        if (node instanceof Node.Sequence sequence) {
            boolean isOneCell = sequence.items().stream().allMatch(Node.Scalar.class::isInstance);
            long length = !isOneCell ? 0 : sequence.items().stream().mapToLong(item -> ((Node.Scalar) item).text().length() + 1L).sum();
            return length > WorkbookWriter.MOST_CHARACTERS ? place : firstOf(IntStream.range(0, sequence.items().size()).mapToObj(i -> tooLong(sequence.items().get(i), place + "[" + i + "]")));
        }
        return firstOf(((Node.Mapping) node).entries().stream().map(entry -> tooLong(entry.value(), place.isEmpty() ? entry.key().text() : place + "." + entry.key().text())));
    }

    private static String firstOf(Stream<String> places) {
        return places.filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What was written is read again: a conversion that says anything else is not made. */
    private void refuseLoss(ReceptionChecker checker, Node.Mapping tree, byte[] converted) {
        PlanDocument read = checker.read(target.toString(), converted).get(0);
        String different = read.plan().isEmpty() ? read.errors().isEmpty() ? "" : read.errors().get(0).message().in(main.language())
                : TreeDifference.first(tree, WrittenPlan.of(read.plan().get(), main.language(), checker.standards().regions()));
        if (different != null) {
            throw new UsageException(say(plan + "：转换后读出来会与原方案不同，没有写入：", plan + ": converted, it would not read as the same plan, and nothing is written: ") + different);
        }
    }

    private String say(String zh, String en) {
        return main.language().choose(zh, en);
    }
}
