package reception.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import reception.ReceptionChecker;
import reception.cli.command.AuditCommand;
import reception.cli.command.CardCommand;
import reception.cli.command.ChargesCommand;
import reception.cli.command.CheckCommand;
import reception.cli.command.CompletionCommand;
import reception.cli.command.ConfigCommand;
import reception.cli.command.ConvertCommand;
import reception.cli.command.DiffCommand;
import reception.cli.command.ExplainCommand;
import reception.cli.command.FmtCommand;
import reception.cli.command.InitCommand;
import reception.cli.command.LetterRequestCommand;
import reception.cli.command.LimitsCommand;
import reception.cli.command.ListCommand;
import reception.cli.command.RuleCommand;
import reception.cli.command.RulesCommand;
import reception.cli.command.SchemaCommand;
import reception.cli.command.StandardsCommand;
import reception.cli.command.SummaryCommand;
import reception.cli.command.TestCommand;
import reception.cli.console.CheckFailedException;
import reception.cli.console.Console;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.PlanFiles;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.report.Printable;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** The command line: the only package that knows picocli. */
@Command(name = "reception", mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class, resourceBundle = "reception.cli.Messages")
public final class Main implements Runnable, Program {

    private static final Map<String, Class<?>> COMMANDS = commands(CheckCommand.class, ExplainCommand.class, RulesCommand.class, StandardsCommand.class,
            LimitsCommand.class, ListCommand.class, ChargesCommand.class, CardCommand.class, LetterRequestCommand.class, InitCommand.class, FmtCommand.class, ConvertCommand.class, DiffCommand.class,
            SummaryCommand.class, SchemaCommand.class, ConfigCommand.class, AuditCommand.class, TestCommand.class, RuleCommand.class, CompletionCommand.class);

    private final Console console;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, completionCandidates = Languages.class)
    private String lang;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main(Console console) {
        this.console = console;
    }

    /** Runs the program and ends the process. */
    public static void main(String[] arguments) {
        int exit = ExitCode.INTERNAL_FAILURE;
        try {
            // What libraries would log holds words of plans and of repositories, and would pass by the one way out.
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
            exit = run(arguments, Console.ofProcess());
        } catch (Throwable e) { // even if there is no memory left to say why
            Console.sayAtLast(e + Language.of(Locale.getDefault()).choose("。本次检查无效。", ". The check is void."));
        } finally {
            System.exit(ExitCode.ofProcess(exit));
        }
    }

    /** Runs the program and returns its exit code. */
    static int run(String[] arguments, Console console) {
        Main main = new Main(console);
        try {
            if (!Collections.disjoint(List.of("check", "limits"), List.of(arguments))) {
                ReceptionChecker.prepare();
            }
            refuseEmpty(arguments, main);
            int exit = isCheckWithoutOptions(arguments) ? CheckCommand.of(main, List.of(arguments).subList(1, arguments.length)).call()
                    : main.commandLine(arguments).execute(withNamesBehindDashes(arguments));
            boolean isReportLost = console.out().checkError();
            boolean isNoteLost = console.err().checkError();
            return exit == ExitCode.INTERNAL_FAILURE || !isReportLost && !isNoteLost ? exit : main.failed(new CheckFailedException(isReportLost
                    ? new Text("标准输出无法写入", "standard output cannot be written") : new Text("标准错误无法写入", "standard error cannot be written"), null));
        } catch (IOException | RuntimeException | Error e) {
            return main.failed(e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** Reading the declarations of all options takes a twentieth of the time of one check, so the commonest command goes without. */
    private static boolean isCheckWithoutOptions(String[] arguments) {
        return arguments.length > 1 && arguments[0].equals("check")
                && Stream.of(arguments).noneMatch(argument -> argument.isEmpty() || argument.startsWith("-"));
    }

    /** An empty argument, as a variable without a value leaves it, would be taken as the path of the working folder. */
    private static void refuseEmpty(String[] arguments, Main main) {
        if (List.of(arguments).contains("")) {
            throw new UsageException(Language.of(main.localeOf(arguments)).choose("有一个参数是空的；请写明文件、文件夹或数值", "an argument is empty; name a file, a folder or a value"));
        }
    }

    /** Behind {@code --} all arguments are names, so that a file or folder that is named as standard input is can be checked. */
    private static String[] withNamesBehindDashes(String[] arguments) {
        int dashes = List.of(arguments).indexOf("--");
        return IntStream.range(0, arguments.length).mapToObj(i -> dashes >= 0 && i > dashes && arguments[i].equals(PlanFiles.STANDARD_INPUT) ? "./" + arguments[i] : arguments[i]).toArray(String[]::new);
    }

    private CommandLine commandLine(String[] arguments) {
        CommandLine commands = new CommandLine(this, new Factory(this));
        commandsFor(List.of(arguments)).forEach(commands::addSubcommand);
        commands.setResourceBundle(ResourceBundle.getBundle("reception.cli.Messages", localeOf(arguments)));
        if (localeOf(arguments).equals(Locale.CHINESE)) {
            commands.getCommandSpec().usageMessage().synopsisSubcommandLabel("[命令]");
        }
        commands.setOut(console.out()).setErr(console.err()).setCaseInsensitiveEnumValuesAllowed(true);
        // A file named @x would otherwise have the options read that a file x holds.
        commands.setExpandAtFiles(false);
        commands.registerConverter(Path.class, this::path);
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(console.isColoured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        commands.setExecutionExceptionHandler((exception, commandLine, parsed) -> failed(exception));
        commands.setParameterExceptionHandler((exception, ignored) -> misused(exception));
        return commands;
    }

    private Path path(String text) {
        if (text.isEmpty()) {
            throw new CommandLine.TypeConversionException(language().choose("路径是空的", "the path is empty"));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException(language().choose("不是路径", "this is no path"));
        }
    }

    private static Map<String, Class<?>> commands(Class<?>... types) {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        for (Class<?> type : types) {
            commands.put(Words.kebab(type.getSimpleName().replace("Command", "")), type);
        }
        return commands;
    }

    /** The commands that are named, else all: only help, errors and completion need the others, and reading them all costs a good part of a check. */
    private static Collection<Class<?>> commandsFor(List<String> arguments) {
        List<Class<?>> named = new ArrayList<>();
        COMMANDS.forEach((name, command) -> {
            if (arguments.contains(name)) {
                named.add(command);
            }
        });
        return named.isEmpty() || named.contains(CompletionCommand.class) ? COMMANDS.values() : named;
    }

    private Locale localeOf(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang=zh") || arguments[i].equals("--lang") && i + 1 < arguments.length && arguments[i + 1].equals("zh")) {
                return Locale.CHINESE;
            }
            if (arguments[i].startsWith("--lang")) {
                return Locale.ROOT;
            }
        }
        return Language.of(Locale.getDefault()) == Language.ZH ? Locale.CHINESE : Locale.ROOT;
    }

    /** Says why a command could not do its work; the Java machine itself would end with the code that stands for findings. */
    private int failed(Throwable exception) {
        if (exception instanceof InvalidFileException invalid) {
            for (InputError error : invalid.errors()) {
                String place = error.span().isSomewhere() ? ":" + error.span().place() : "";
                console.err().println(Printable.line(invalid.file() + place + ": " + error.message().in(language())));
            }
            return ExitCode.UNREADABLE;
        }
        if (exception instanceof UsageException usage) {
            console.err().println(usage.getMessage());
            return ExitCode.UNREADABLE;
        }
        String what = exception instanceof CheckFailedException failure ? failure.why().in(language())
                : language().choose("程序内部故障：", "internal failure: ") + exception;
        console.err().println(what + language().choose("。本次检查无效。", ". The check is void."));
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            console.err().println("  " + cause);
        }
        return ExitCode.INTERNAL_FAILURE;
    }

    private int misused(ParameterException exception) {
        console.err().println(new Misuse(Language.of(exception.getCommandLine().getResourceBundle().getLocale())).of(exception));
        console.err().println(Language.of(exception.getCommandLine().getResourceBundle().getLocale()).choose("用法见 ", "for usage see ") + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.UNREADABLE;
    }

    @Override
    public Console console() {
        return console;
    }

    @Override
    public void note(List<Text> notes) {
        notes.forEach(note -> console.err().println(Printable.line(note.in(language()))));
    }

    @Override
    public Language askedLanguage() {
        return lang == null ? null : language();
    }

    @Override
    public Language language() {
        if (lang == null) {
            return Language.of(Locale.getDefault());
        }
        return switch (lang) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new UsageException("--lang: zh | en, not " + lang);
        };
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("zh", "en").iterator();
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"reception " + ReceptionChecker.version()};
        }
    }

    /** Gives each command the program that it belongs to. */
    private record Factory(Main main) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (COMMANDS.containsValue(type)) {
                var constructor = type.getDeclaredConstructor(Program.class);
                return constructor.newInstance(main);
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
