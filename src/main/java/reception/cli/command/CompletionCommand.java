package reception.cli.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;

/** {@code reception completion}: what a shell needs to complete commands, options and their values, made of the commands themselves. */
@Command(name = "completion", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class CompletionCommand implements Callable<Integer> {

    private static final String PROGRAM = "reception";
    /** Values of enums stand in capitals there, although the program reads small letters too and its help shows them. */
    private static final Pattern VALUES = Pattern.compile("(?m)(?<=_args=)\\(.*$");
    /** Would keep bash from completing plans' paths, which are texts to the parser, since one of them is {@code -}. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private final Program main;

    @CommandLine.Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh|fish", descriptionKey = "completion.shell")
    private Shell shell;

    private enum Shell { BASH, ZSH, FISH }

    public CompletionCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        main.console().out().print(shell == Shell.FISH ? fish(program) : bash(program));
        return ExitCode.CLEAN;
    }

    /** The script for bash; in zsh it turns on the emulation of bash's completion by itself. */
    private static String bash(CommandLine program) {
        String script = AutoComplete.bash(PROGRAM, program).replace(NO_FILES, "");
        return VALUES.matcher(script).replaceAll(line -> Matcher.quoteReplacement(line.group().toLowerCase(Locale.ROOT)));
    }

    private static String fish(CommandLine program) {
        StringBuilder script = new StringBuilder();
        program.getSubcommands().forEach((name, command) -> line(script, "-n __fish_use_subcommand -f -a " + name, command.getCommandSpec().usageMessage().description()));
        options(script, "__fish_use_subcommand", program.getCommandSpec());
        program.getSubcommands().forEach((name, command) -> {
            String condition = "'__fish_seen_subcommand_from " + name + "'";
            options(script, condition, command.getCommandSpec());
            for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
                if (!values(parameter).isEmpty()) {
                    line(script, "-n " + condition + " -f -a " + quoted(values(parameter)), parameter.description());
                }
            }
        });
        return script.toString();
    }

    private static void options(StringBuilder script, String condition, CommandSpec command) {
        for (OptionSpec option : command.options()) {
            String names = Arrays.stream(option.names()).map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                    .collect(Collectors.joining());
            boolean takesValue = option.arity().max() > 0;
            String value = !takesValue ? "" : values(option).isEmpty() ? " -r" : " -x -a " + quoted(values(option));
            line(script, "-n " + condition + names + value, option.description());
        }
    }

    private static String values(ArgSpec argument) {
        StringJoiner values = new StringJoiner(" ");
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(value -> values.add(value.toLowerCase(Locale.ROOT)));
        }
        return values.toString();
    }

    private static void line(StringBuilder script, String words, String[] description) {
        script.append("complete -c ").append(PROGRAM).append(' ').append(words);
        if (description.length > 0) {
            script.append(" -d ").append(quoted(String.join(" ", description)));
        }
        script.append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
