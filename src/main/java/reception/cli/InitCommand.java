package reception.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reception.document.PlanTemplate;
import reception.plan.ReceptionKind;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** {@code reception init}. */
@Command(name = "init", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
final class InitCommand implements Callable<Integer> {

    private final Main main;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "init.kind")
    private String kind;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "init.output")
    private Path output;

    InitCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        String template = PlanTemplate.of(kind(), main.language());
        if (output == null) {
            main.console().out().print(template);
            return ExitCode.CLEAN;
        }
        if (Files.exists(output)) {
            throw new UsageException(main.language().choose("文件已存在，不覆盖：", "the file is there already and is not overwritten: ") + output);
        }
        WholeFile.write(output, main.language(), out -> out.write(template.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.CLEAN;
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
