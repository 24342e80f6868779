package reception.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reception.Audit;
import reception.ReceptionChecker;
import reception.audit.Entry;
import reception.audit.Group;
import reception.audit.Measures;
import reception.audit.ledger.LedgerReader;
import reception.audit.report.AuditFailOn;
import reception.audit.report.AuditProfile;
import reception.audit.report.AuditReport;
import reception.audit.report.Dispositions;
import reception.audit.write.AuditWriter;
import reception.cli.configuration.ConfigurationOption;
import reception.cli.configuration.Configurations;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.AuditSources;
import reception.cli.files.InputFile;
import reception.cli.files.PlanFiles;
import reception.cli.files.PlanSource;
import reception.cli.git.ChangedPlans;
import reception.cli.output.ReportOutputs;
import reception.cli.run.OrderedWork;
import reception.cli.run.RunOptions;
import reception.configuration.AuditSettings;
import reception.configuration.Configuration;
import reception.configuration.PathPattern;
import reception.configuration.Setting;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.pack.RuleFolder;
import reception.plan.PlanDocument;
import reception.report.LeftOut;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.write.OutputFormat;

/** {@code reception audit}. */
@Command(name = "audit", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class AuditCommand implements Callable<Integer> {

    /** So much of a ledger is searched for marks of secrecy: its title, its heads and some hundred rows. */
    private static final int BEGINNING = 1 << 16;

    private final Program main;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "audit.paths")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--profile", paramLabel = "full|internal|public|inspector", descriptionKey = "audit.profile")
    private AuditProfile profile;

    @Option(names = "--fail-on", paramLabel = "error|warning|signal", descriptionKey = "audit.fail-on")
    private AuditFailOn failOn = AuditFailOn.ERROR;

    @Option(names = "--dispositions", paramLabel = "FILE", descriptionKey = "audit.dispositions")
    private Path dispositions;

    @Option(names = "--changed-since", paramLabel = "REV", descriptionKey = "audit.changed-since")
    private String changedSince;

    @Option(names = "--all", descriptionKey = "audit.all")
    private boolean everything;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ConfigurationOption config = new ConfigurationOption();

    private final List<Entry> entries = new ArrayList<>();
    private final List<AuditReport.Unread> unread = new ArrayList<>();
    private final List<Text> notices = new ArrayList<>();
    private long plans;
    private long rows;
    private long classified;

    public AuditCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        Language language = main.language();
        int threads = options.threads(language);
        try (ReportOutputs reports = new ReportOutputs(options.outputs(), language)) {
            Configurations configurations = new Configurations(ReceptionChecker.builder().withoutPreparing().build(), config, language);
            AuditSources sources = AuditSources.find(paths, file -> excluding(configurations, file), file -> heads(configurations.configuration(file)));
            notices.addAll(sources.passed());
            Dispositions known = dispositions == null ? Dispositions.NONE : readDispositions();
            Audit audit = audit(configurations, sources);
            protectInputs(reports, sources);
            Predicate<Group> wanted = changed(configurations, sources);
            readPlans(configurations, sources.plans(), threads);
            for (PlanSource ledger : sources.ledgers()) {
                readLedger(audit, ledger);
            }
            if (!options.quiet() && !sources.leftOut().named().isEmpty()) {
                main.console().err().println(language.choose("未比对：", "not compared: ") + PlanFiles.listed(sources.leftOut().named(), language));
            }
            AuditReport report = report(audit, audit.judge(entries, threads, wanted), known);
            write(reports, report, sources.leftOut());
            return !unread.isEmpty() ? ExitCode.UNREADABLE : report.findings().stream().anyMatch(finding -> finding.fails(failOn)) ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
    }

    private AuditReport report(Audit audit, Audit.Result result, Dispositions known) {
        AuditReport report = audit.report(plans, rows, unread, result, known);
        List<Text> all = new ArrayList<>(notices);
        if (classified > 0) {
            all.add(new Text(classified + "份材料标有国家秘密密级，未予读取", "files marked as holding state secrets, which were not read: " + classified));
        }
        all.addAll(report.notices());
        AuditReport whole = new AuditReport(report.plans(), report.rows(), report.groups(), report.findings(), report.unread(), all, report.profile(), report.rules(), report.basis());
        return profile == AuditProfile.INSPECTOR ? whole : whole.in(AuditProfile.FULL);
    }

    private static Path excluding(Configurations configurations, Path file) {
        Setting<PathPattern> exclusion = configurations.configuration(file).exclusion(file);
        return exclusion == null ? null : exclusion.file();
    }

    /** The heads of columns that a configuration adds. */
    private static Map<String, String> heads(Configuration configuration) {
        Map<String, String> heads = new LinkedHashMap<>();
        if (configuration.audit() != null) {
            configuration.audit().value().columns().stream().filter(column -> column.head() != null && column.column() != null).forEach(column -> heads.put(column.head(), column.column()));
        }
        return heads;
    }

    /** The audit with the settings of the configuration that holds for the first of the arguments. */
    private Audit audit(Configurations configurations, AuditSources sources) {
        Path first = Stream.concat(sources.ledgers().stream(), sources.plans().stream()).map(PlanSource::place).filter(Objects::nonNull).findFirst().orElse(null);
        Configuration configuration = first == null ? Configuration.EMPTY : configurations.configuration(first);
        ReceptionChecker checker = first == null ? configurations.checker() : configurations.of(first);
        Setting<AuditSettings> setting = configuration.audit();
        if (setting == null) {
            return Audit.of(checker);
        }
        Map<String, BigDecimal> measures = new LinkedHashMap<>();
        setting.value().measures().stream().filter(figure -> figure.measure() != null && figure.value() != null).forEach(figure -> measures.put(figure.measure(), figure.value()));
        try {
            return Audit.of(checker).with(setting.value().host(), heads(configuration), measures);
        } catch (IllegalArgumentException e) {
            throw new UsageException(setting.file() + ":" + setting.span().line() + main.language().choose("：“审计”中没有这一列或者这个参考值：", ": under \"audit\" there is no such column or measure: ") + unknown(heads(configuration), measures));
        }
    }

    private static String unknown(Map<String, String> heads, Map<String, BigDecimal> measures) {
        return heads.values().stream().filter(term -> !LedgerReader.isColumn(term)).findFirst().orElseGet(() -> measures.keySet().stream().filter(id -> !Measures.of(RuleFolder.builtInAcross()).isOwn(id)).findFirst().orElse(""));
    }

    private Dispositions readDispositions() {
        try {
            return Dispositions.read(dispositions.toString(), InputFile.read(dispositions));
        } catch (InputFile.UnreadableException e) {
            throw new UsageException(dispositions + main.language().choose("：", ": ") + e.error().message().in(main.language()));
        }
    }

    private void protectInputs(ReportOutputs reports, AuditSources sources) {
        Set<Path> inputs = new HashSet<>();
        Stream.concat(sources.plans().stream(), sources.ledgers().stream()).map(PlanSource::file).filter(Objects::nonNull).map(PlanFiles::real).forEach(inputs::add);
        if (dispositions != null) {
            inputs.add(PlanFiles.real(dispositions));
        }
        reports.refuse(inputs::contains, main.language().choose("--output：不能写入要比对的文件：", "--output: what is compared cannot be written to: "));
    }

    /** Groups to which something that has changed belongs; all if nothing is said of changes. */
    private Predicate<Group> changed(Configurations configurations, AuditSources sources) {
        if (changedSince == null) {
            return group -> true;
        }
        List<PlanSource> all = Stream.concat(sources.plans().stream(), sources.ledgers().stream()).toList();
        List<Path> settings = Stream.concat(configurations.files().stream(), Stream.of(config.file(), dispositions).filter(Objects::nonNull)).toList();
        ChangedPlans.Selection selection = new ChangedPlans(changedSince, settings, main.language()).of(all);
        if (!options.quiet()) {
            main.console().err().println(selection.note());
        }
        Set<String> names = new HashSet<>();
        selection.sources().forEach(source -> names.add(source.name().replace('\\', '/')));
        return Audit.touching(names);
    }

    /** The entries of one file, and what could not be read of it. */
    private record Read(PlanSource source, List<Entry> entries, List<PlanDocument> documents, InputError problem) {
    }

    private void readPlans(Configurations configurations, List<PlanSource> sources, int threads) {
        OrderedWork.run(sources, threads, source -> read(configurations, source), read -> {
            entries.addAll(read.entries());
            if (read.problem() != null) {
                unread.add(new AuditReport.Unread(read.source().name(), read.problem()));
            }
            for (PlanDocument document : read.documents()) {
                document.errors().forEach(error -> unread.add(new AuditReport.Unread(read.source().name(), error)));
                classified += document.classified() ? 1 : 0;
                plans += document.plan().isPresent() && !document.classified() ? 1 : 0;
            }
        });
    }

    private Read read(Configurations configurations, PlanSource source) {
        List<Entry> found = new ArrayList<>();
        try {
            byte[] bytes = source.bytes(main.console().in());
            ReceptionChecker checker = source.place() == null ? configurations.checker() : configurations.of(source.place());
            return new Read(source, found, Audit.plans(checker, source.name(), bytes, found::add), null);
        } catch (InputFile.UnreadableException e) {
            return new Read(source, List.of(), List.of(), e.error());
        }
    }

    private void readLedger(Audit audit, PlanSource source) {
        try {
            if (audit.isMarkedSecret(source.name(), beginning(source))) {
                classified++;
                return;
            }
            LedgerReader.Read read = ledger(audit, source);
            rows += read.rows();
            read.errors().forEach(error -> unread.add(new AuditReport.Unread(source.name(), error)));
            read.notes().forEach(note -> notices.add(new Text("台账 " + source.name() + "：" + note.zh(), "ledger " + source.name() + ": " + note.en())));
            if (!read.unread().isEmpty()) {
                notices.add(new Text("台账 " + source.name() + " 中未读取的列：" + String.join("、", read.unread()), "columns of the ledger " + source.name() + " that were not read: " + String.join(", ", read.unread())));
            }
        } catch (IOException e) {
            unread.add(new AuditReport.Unread(source.name(), InputFile.problem(e)));
        } catch (InputFile.UnreadableException e) {
            unread.add(new AuditReport.Unread(source.name(), e.error()));
        } catch (InvalidFileException e) {
            e.errors().forEach(error -> unread.add(new AuditReport.Unread(source.name(), error)));
        }
    }

    private static byte[] beginning(PlanSource source) throws IOException, InputFile.UnreadableException {
        if (AuditSources.isWorkbook(source.file())) {
            return InputFile.read(source.file());
        }
        try (InputStream in = Files.newInputStream(source.file())) {
            byte[] beginning = in.readNBytes(BEGINNING);
            int end = beginning.length;
            while (beginning.length == BEGINNING && end > 1 && beginning[end - 1] != '\n') {
                end--;
            }
            return Arrays.copyOf(beginning, end);
        }
    }

    private LedgerReader.Read ledger(Audit audit, PlanSource source) throws IOException, InputFile.UnreadableException {
        if (AuditSources.isWorkbook(source.file())) {
            return audit.workbook(source.name(), InputFile.read(source.file()), entries::add);
        }
        try (InputStream in = Files.newInputStream(source.file())) {
            return audit.ledger(source.name(), in, entries::add);
        }
    }

    private void write(ReportOutputs reports, AuditReport report, LeftOut leftOut) throws IOException {
        reports.begin(options.quiet() ? null : format, main.console().out(format), (each, out, isStandardOutput) -> {
            AuditProfile allowed = profile == null ? AuditProfile.of(each.defaultProfile(main.console().isCi())) : profile;
            AuditWriter writer = AuditWriter.of(each, out, new AuditWriter.Options(main.language(), isStandardOutput && main.console().isColoured(), everything, failOn));
            return new WholeReport(writer, report.in(allowed));
        });
        reports.publish(leftOut);
        reports.done();
    }

    /** The report of an audit in place of those of single plans. */
    private record WholeReport(AuditWriter writer, AuditReport report) implements ReportWriter {

        @Override
        public void write(Report single) {
            throw new UnsupportedOperationException("an audit has one report");
        }

        @Override
        public void end() throws IOException {
            writer.write(report);
        }
    }
}
