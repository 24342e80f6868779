package reception.cli.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.format.pack.RuleFolder;
import reception.rule.RuleBook;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** {@code reception rules}. */
@Command(name = "rules", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class RulesCommand implements Runnable {

    private final Program main;

    @Parameters(paramLabel = "GROUP", arity = "0..1", descriptionKey = "rules.group")
    private String wanted;

    public RulesCommand(Program main) {
        this.main = main;
    }

    @Override
    public void run() {
        Language language = main.language();
        RuleBook book = RuleBook.of(RuleFolder.builtIn()).with(RuleBook.of(RuleFolder.builtInAcross()));
        if (wanted != null && book.rules().stream().noneMatch(rule -> rule.group().equals(wanted))) {
            throw new UsageException(language.choose("没有规则组“" + wanted + "”；有：", "no group \"" + wanted + "\"; there are: ")
                    + String.join(", ", book.rules().stream().map(RuleBook.Rule::group).distinct().toList()));
        }
        PrintWriter out = main.console().out();
        String group = "";
        int count = 0;
        for (RuleBook.Rule rule : book.rules()) {
            if (wanted != null && !rule.group().equals(wanted)) {
                continue;
            }
            if (!rule.group().equals(group)) {
                group = rule.group();
                out.println((count == 0 ? "" : "\n") + book.title(group).in(language));
            }
            count++;
            out.printf("  %s  %-46s %s%n", Vocabulary.word(rule.card().severity()).in(language), rule.id(), rule.card().title().in(language));
        }
        out.println();
        out.println(language.choose("共" + count + "条规则。详见 reception explain 规则编号。", count + " rules. For one of them: reception explain RULE."));
    }
}
