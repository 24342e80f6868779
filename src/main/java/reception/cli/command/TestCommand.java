package reception.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import reception.Audit;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.engine.cases.CaseRunner;
import reception.format.pack.RuleFolder;
import reception.rule.RuleBook;
import reception.rule.RuleCase;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** {@code reception test}. */
@Command(name = "test", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class TestCommand implements Callable<Integer> {

    private final Program main;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "test.folder")
    private Path folder;

    @Parameters(index = "1..*", paramLabel = "RULE", descriptionKey = "test.rules")
    private List<String> chosen = List.of();

    public TestCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        Language language = main.language();
        if (!Files.isDirectory(folder)) {
            throw new UsageException(language.choose("没有规则文件夹：", "no such folder of rules: ") + folder);
        }
        ReceptionChecker checker = ReceptionChecker.builder().rules(folder, this::isChosen).withoutBuiltInRules().build();
        RuleFolder across = RuleFolder.acrossAt(folder).withRules(this::isChosen);
        Audit audit = RuleBook.of(across).rules().isEmpty() ? null : Audit.forCases(ReceptionChecker.builder().build(), across);
        if (checker.rules().rules().isEmpty() && audit == null && !chosen.isEmpty()) {
            throw new UsageException(language.choose("该文件夹中没有这些规则：", "no such rules in the folder: ") + String.join(" ", chosen));
        }
        CaseRunner runner = checker.caseRunner();
        PrintWriter out = main.console().out();
        int cases = 0;
        int wrong = 0;
        for (RuleBook.Rule rule : checker.rules().rules()) {
            if (rule.card().cases().isEmpty()) {
                wrong++;
                out.println(rule.id() + language.choose("：没有示例", ": has no case"));
            }
            for (RuleCase example : rule.card().cases()) {
                cases++;
                CaseRunner.Result result = runner.run(rule, example);
                if (!result.isAsExpected()) {
                    wrong++;
                    out.println(rule.id() + ": " + example.name());
                    result.wrong().forEach(difference -> out.println("  " + difference.in(language)));
                }
            }
        }
        int rules = checker.rules().rules().size();
        for (RuleBook.Rule rule : audit == null ? List.<RuleBook.Rule>of() : audit.rules().rules()) {
            rules++;
            for (RuleCase example : rule.card().cases()) {
                cases++;
                List<Text> differences = audit.caseRunner().run(rule, example).wrong();
                if (!differences.isEmpty()) {
                    wrong++;
                    out.println(rule.id() + ": " + example.name());
                    differences.forEach(difference -> out.println("  " + difference.in(language)));
                }
            }
        }
        out.println(language.choose(rules + "条规则，" + cases + "个示例，" + wrong + "处与预期不符。",
                counted(rules, "rule") + ", " + counted(cases, "case") + ", " + wrong + " not as expected."));
        return wrong == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** A name chooses a rule, or all the rules of a group. */
    private boolean isChosen(String id) {
        return chosen.isEmpty() || chosen.stream().anyMatch(name -> id.equals(name) || id.startsWith(name + "/"));
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
