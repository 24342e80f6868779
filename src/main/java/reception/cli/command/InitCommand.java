package reception.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reception.ReceptionChecker;
import reception.cli.configuration.ConfigurationTemplate;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.PlanInput;
import reception.cli.files.WholeFile;
import reception.document.PlanTemplate;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.visit.paper.ReceptionKind;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;
import reception.workbook.WorkbookWriter;
import reception.workbook.WrittenPlan;

/** {@code reception init}. */
@Command(name = "init", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class InitCommand implements Callable<Integer> {

    private final Program main;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "init.kind")
    private String kind;

    @Option(names = "--full", descriptionKey = "init.full")
    private boolean full;

    @Option(names = "--from", paramLabel = "OLD", descriptionKey = "init.from")
    private String from;

    @Option(names = "--config", descriptionKey = "init.config")
    private boolean config;

    @Option(names = "--format", paramLabel = "yaml|xlsx", descriptionKey = "init.format")
    private Form format = Form.YAML;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "init.output")
    private Path output;

    /** What a plan to be filled in is written as. */
    enum Form {
        YAML, XLSX
    }

    public InitCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Form.XLSX) {
            return workbook();
        }
        String template = template();
        if (output == null) {
            main.console().out().print(template);
            return ExitCode.CLEAN;
        }
        refuseToReplace();
        WholeFile.write(output, main.language(), out -> out.write(template.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.CLEAN;
    }

    private void refuseToReplace() {
        if (Files.exists(output)) {
            throw new UsageException(main.language().choose("文件已存在，不覆盖：", "the file is there already and is not overwritten: ") + output);
        }
    }

    private Integer workbook() throws IOException {
        if (config) {
            throw new UsageException(main.language().choose("配置文件没有工作簿形式；请去掉 --format xlsx", "a configuration is no workbook; leave out --format xlsx"));
        }
        refuseSeveral();
        if (output == null) {
            throw new UsageException(main.language().choose("xlsx 须写入文件，请加 --output 文件名", "xlsx is written to a file: add --output FILE"));
        }
        refuseToReplace();
        Node.Mapping taken = from == null ? null : taken();
        Node.Mapping example = PlanTemplate.example(taken == null ? kind() : kindOf(taken), main.language(), full);
        Node.Mapping given = taken == null ? new Node.Mapping(example.span(), example.entries().subList(0, PlanTemplate.GIVEN_FIRST)) : taken;
        WholeFile.write(output, main.language(), out -> WorkbookWriter.form(given, example, main.language(), out));
        return ExitCode.CLEAN;
    }

    /** What the new plan takes over of the old one, without what is to be filled in. */
    private Node.Mapping taken() {
        ReceptionChecker checker = ReceptionChecker.builder().build();
        byte[] template = PlanTemplate.from(old(), main.language()).getBytes(StandardCharsets.UTF_8);
        Plan plan = checker.read(from, template).get(0).plan().orElseThrow(() -> new IllegalStateException("what is taken over cannot be read"));
        return (Node.Mapping) known(WrittenPlan.of(plan, main.language(), checker.standards().regions()));
    }

    private static ReceptionKind kindOf(Node.Mapping plan) {
        Node kind = plan.get(Vocabulary.section(Plan.class).byName("kind").word().chinese());
        Node word = kind == null ? plan.get(Vocabulary.section(Plan.class).byName("kind").word().english()) : kind;
        return word instanceof Node.Scalar scalar && Vocabulary.choices(ReceptionKind.class).byWord(scalar.text()) instanceof ReceptionKind known && PlanTemplate.kinds().contains(known) ? known : ReceptionKind.DOMESTIC_OFFICIAL;
    }

    /** What is known of a plan; null if nothing is. */
    private static Node known(Node node) {
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = mapping.entries().stream().map(entry -> new Node.Entry(entry.key(), known(entry.value()))).filter(entry -> entry.value() != null).toList();
            return entries.isEmpty() ? null : new Node.Mapping(mapping.span(), entries);
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = sequence.items().stream().map(InitCommand::known).filter(Objects::nonNull).toList();
            return items.isEmpty() ? null : new Node.Sequence(sequence.span(), items);
        }
        return node instanceof Node.Scalar scalar && Binder.TO_BE_CONFIRMED.contains(Words.normal(scalar.text())) ? null : node;
    }

    private String template() {
        refuseSeveral();
        if (config) {
            return ConfigurationTemplate.in(main.language());
        }
        if (from != null) {
            return PlanTemplate.from(old(), main.language());
        }
        return full ? PlanTemplate.full(kind(), main.language()) : PlanTemplate.bareMinimum(kind(), main.language());
    }

    private void refuseSeveral() {
        if ((config ? 1 : 0) + (full ? 1 : 0) + (from == null ? 0 : 1) > 1 || kind != null && (config || from != null)) {
            throw new UsageException(main.language().choose("--config、--full、--from 只能用一个；--kind 不与 --config、--from 同用（新方案的接待性质随原方案）",
                    "use only one of --config, --full and --from; --kind goes with neither --config nor --from, which takes the kind of the old plan"));
        }
    }

    private Plan old() {
        List<PlanDocument> plans = PlanInput.plans(main, ReceptionChecker.builder().build(), from, PlanInput.bytes(main, from));
        if (plans.size() > 1) {
            throw new UsageException(main.language().choose(from + "：有" + plans.size() + "份方案，请指定只含一份的文件", from + ": it holds " + plans.size() + " plans; name a file with one"));
        }
        return plans.get(0).plan().orElseThrow();
    }

    private ReceptionKind kind() {
        if (kind == null) {
            return ReceptionKind.DOMESTIC_OFFICIAL;
        }
        Vocabulary.Choices kinds = Vocabulary.choices(ReceptionKind.class);
        Enum<?> known = kinds.byWord(kind);
        if (known == null || !PlanTemplate.kinds().contains(known)) {
            List<String> near = known == null ? Words.near(kind, kinds.allWords()) : List.of();
            String all = String.join(main.language().choose("、", ", "), PlanTemplate.kinds().stream().map(each -> Vocabulary.word(each).in(main.language())).toList());
            throw new UsageException((known == null ? main.language().choose("没有“" + kind + "”这种接待性质", "there is no kind of reception \"" + kind + "\"")
                    : main.language().choose("“" + kind + "”不是接待，没有模板", "\"" + kind + "\" is no reception and has no template"))
                    + (near.isEmpty() ? "" : main.language().choose("，是否为：", ", did you mean: ") + String.join(", ", near)) + main.language().choose("。可用：", ". Possible: ") + all);
        }
        return (ReceptionKind) known;
    }
}
