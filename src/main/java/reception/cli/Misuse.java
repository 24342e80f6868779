package reception.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import reception.vocabulary.Language;

/** Says in either language what is wrong with a command line; picocli's own words are English. */
final class Misuse {

    private final Language language;

    Misuse(Language language) {
        this.language = language;
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }

    /** What is wrong, and where it can be told what was meant. */
    String of(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (exception instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return missing.getMissing().stream().map(this::missing).distinct().collect(Collectors.joining(say("；", "; ")));
        }
        ArgSpec argument = exception instanceof OverwrittenOptionException twice ? twice.getOverwritten() : exception.getArgSpec();
        if (argument == null) {
            return exception.getMessage();
        }
        if (exception instanceof OverwrittenOptionException || exception instanceof MaxValuesExceededException) {
            return name(argument) + say("：只能写一次", ": may be given only once");
        }
        return value(exception, argument);
    }

    private String missing(ArgSpec argument) {
        return argument.isOption() ? name(argument) + say("：缺少取值 ", ": a value is missing: ") + label(argument) : say("缺少参数 ", "missing: ") + label(argument);
    }

    private String unmatched(UnmatchedArgumentException exception) {
        CommandLine command = exception.getCommandLine();
        String first = exception.getUnmatched().get(0);
        boolean isCommand = !exception.isUnknownOption() && !command.getSubcommands().isEmpty();
        String what = exception.isUnknownOption() ? say("没有这个选项：", "no such option: ") : isCommand ? say("没有这个命令：", "no such command: ") : say("多余的参数：", "one argument too many: ");
        List<String> meant = exception.getSuggestions();
        return what + first + (meant.isEmpty() ? "" : say("；是否为：", "; did you mean ") + String.join(say("、", ", "), meant));
    }

    private String value(ParameterException exception, ArgSpec argument) {
        String value = exception.getValue();
        Class<?> type = argument.typeInfo().isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        String found = value == null ? "" : say("，现为“" + value + "”", ", not \"" + value + "\"");
        if (type.isEnum()) {
            String words = Arrays.stream(type.getEnumConstants()).map(choice -> choice.toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-')).collect(Collectors.joining(say("、", ", ")));
            return name(argument) + say("：应为下列之一：", ": one of these is expected: ") + words + found;
        }
        if (type == Integer.class || type == int.class) {
            return name(argument) + say("：应为整数", ": a whole number is expected") + found;
        }
        // The converters of the program speak the user's language.
        return exception.getCause() instanceof CommandLine.TypeConversionException conversion ? name(argument) + say("：", ": ") + conversion.getMessage()
                : name(argument) + say("：不能读取", ": cannot be read") + found;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : label(argument);
    }

    private static String label(ArgSpec argument) {
        return argument.paramLabel().isEmpty() ? "" : argument.paramLabel();
    }
}
