package reception.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.cli.configuration.ConfigurationOption;
import reception.cli.configuration.Configurations;
import reception.cli.configuration.EffectiveConfiguration;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.configuration.Configuration;

/** {@code reception config}. */
@Command(name = "config", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class ConfigCommand implements Callable<Integer> {

    private final Program main;

    @Parameters(paramLabel = "PATH", arity = "0..1", descriptionKey = "config.path", defaultValue = ".")
    private Path path;

    @Mixin
    private ConfigurationOption config = new ConfigurationOption();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "config.format", defaultValue = "text")
    private Format format;

    private enum Format { TEXT, JSON }

    public ConfigCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(path)) {
            throw new UsageException(main.language().choose("没有这个文件或文件夹：", "no such file or folder: ") + path);
        }
        Configurations configurations = new Configurations(ReceptionChecker.builder().build(), config, main.language());
        Configuration here = configurations.configuration(path).at(path);
        EffectiveConfiguration effective = new EffectiveConfiguration(path, config.file() != null, here, configurations.of(path));
        if (format == Format.JSON) {
            effective.writeJson(main.console().out());
        } else {
            effective.writeText(main.console().out(), main.language());
        }
        main.note(configurations.notes());
        return ExitCode.CLEAN;
    }
}
