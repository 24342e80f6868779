package reception;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import reception.audit.ledger.LedgerReader;
import reception.casefile.CaseFile;
import reception.configuration.Configuration;
import reception.configuration.ConfigurationReader;
import reception.derivation.Derivations;
import reception.engine.Engine;
import reception.engine.across.AcrossEngine;
import reception.engine.cases.AcrossCaseRunner;
import reception.engine.cases.CaseRunner;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.pack.Kept;
import reception.format.pack.RuleFolder;
import reception.format.read.ParserLibraries;
import reception.lexicon.Diets;
import reception.lexicon.Lexicons;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.plan.reading.PlanReader;
import reception.report.JudgedUnder;
import reception.report.LimitLine;
import reception.report.Pipeline;
import reception.report.PlanLimits;
import reception.report.Profile;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Supplement;
import reception.rule.RuleBook;
import reception.rule.Severity;
import reception.standard.Standards;
import reception.visit.Region;
import reception.visit.secrecy.SecrecyLevel;
import reception.vocabulary.Internal;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.workbook.OfficeFile;
import reception.workbook.WorkbookReader;
import reception.write.OutputFormat;

/**
 * Checks plans: the front door of the library. Built once, immutable, safe for use by several threads.
 * Findings are values; an exception means that a plan could not be checked. Reports hold both languages; which one is used is chosen where they are written.
 *
 * <pre>{@code
 * ReceptionChecker checker = ReceptionChecker.builder().build();
 * List<Report> reports = checker.check(Path.of("plan.yaml"));
 * if (reports.stream().anyMatch(report -> report.verdict() != Verdict.READY)) {
 *     checker.write(reports, OutputFormat.TEXT, Language.ZH, System.out);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReceptionChecker {

    private static final String BASE_PLAN = "base-plan.yaml";

    private static final Kept<BuiltIn> BUILT_IN = new Kept<>(BuiltIn::read);
    private static final Kept<ReceptionChecker> WITH_RULES = new Kept<>(() -> BUILT_IN.get().with(Engine::builtIn));
    private static final Kept<ReceptionChecker> WITHOUT_RULES = new Kept<>(() -> BUILT_IN.get().with(Engine::withoutRules));

    private final ReceptionChecker unconfigured;
    private final Engine engine;
    private final Standards standards;
    private final Lexicons lexicons;
    private final Diets diets;
    private final PlanReader reader;
    private final Configuration configuration;
    private final Region defaultRegion;
    private final Report.Basis basis;
    private final Node basePlan;

    /** @param unconfigured the checker without the configuration; null for this one itself */
    private ReceptionChecker(ReceptionChecker unconfigured, Engine engine, Standards standards, Lexicons lexicons, Diets diets, Configuration configuration,
                             Region defaultRegion, Report.Basis basis, Node basePlan) {
        this.unconfigured = unconfigured == null ? this : unconfigured;
        this.engine = engine;
        this.standards = standards;
        this.lexicons = lexicons;
        this.diets = diets;
        this.reader = new PlanReader(standards.regions());
        this.configuration = configuration;
        this.defaultRegion = defaultRegion;
        this.basis = basis;
        this.basePlan = basePlan;
    }

    /** What every checker of the program knows, whatever its rules. */
    private record BuiltIn(RuleFolder folder, Standards standards, Lexicons lexicons, Diets diets) {

        static BuiltIn read() {
            RuleFolder folder = RuleFolder.builtIn();
            Lexicons lexicons = Lexicons.of(folder);
            return new BuiltIn(folder, Standards.of(folder, Derivations.dimensions()), lexicons, Diets.of(folder, lexicons.food()));
        }

        ReceptionChecker with(BiFunction<RuleFolder, Standards, Engine> rules) {
            return new ReceptionChecker(null, rules.apply(folder, standards), standards, lexicons, diets, Configuration.EMPTY, null,
                    new Report.Basis(version(), folder.sha256()), folder.yaml(BASE_PLAN::equals).get(BASE_PLAN));
        }
    }

    /** Begins to load the built-in rules on another thread; worth calling where a checker will be built after some other work. */
    public static void prepare() {
        Engine.prepare();
    }

    /** Begins a checker with the built-in rules and standards. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a checker is made of. */
    public static final class Builder {

        private Path configuration;
        private Path configurationRoot;
        private Path rules;
        private Predicate<String> chosenRules = id -> true;
        private Path ownStandards;
        private String configurationName;
        private CharSequence configurationText;
        private Map<String, String> ruleTexts;
        private Map<String, String> standardTexts;
        private String region;
        private boolean builtInRules = true;
        private boolean isPrepared = true;

        private Builder() {
        }

        /** Sets what a reception.yaml, with those that it extends, says: region, local standards, severities. */
        public Builder configuration(Path file) {
            this.configuration = Objects.requireNonNull(file, "the configuration's file");
            return this;
        }

        /**
         * Sets what a configuration says that lies in no file: on the class path, in a database. It cannot extend others.
         *
         * @param name of the text, for errors and reports
         */
        public Builder configuration(String name, CharSequence yaml) {
            this.configurationName = Objects.requireNonNull(name, "the configuration's name");
            this.configurationText = Objects.requireNonNull(yaml, "the configuration's text");
            return this;
        }

        /**
         * The same from a reader, which is read to its end now and left open.
         *
         * @throws IOException if it cannot be read
         */
        public Builder configuration(String name, Reader yaml) throws IOException {
            Objects.requireNonNull(yaml, "the configuration's text");
            StringWriter text = new StringWriter();
            yaml.transferTo(text);
            return configuration(name, text.toString());
        }

        /** Lets configurations be extended from a folder beside the work tree, or outside of one the folder, that they lie in. */
        public Builder configurationRoot(Path folder) {
            this.configurationRoot = Objects.requireNonNull(folder, "the folder that configurations may lead into");
            return this;
        }

        /**
         * Says where receptions take place if neither the plan nor the configuration does.
         *
         * @param codeOrName a GB/T 2260 code or a name that only one place has
         */
        public Builder region(String codeOrName) {
            this.region = Objects.requireNonNull(codeOrName, "the region");
            return this;
        }

        /**
         * Adds standards, which are data: the files below {@code standards/} of a folder that is laid out as one of rules. Rules in it are left alone.
         * They may tighten a built-in standard, not loosen it.
         */
        public Builder standards(Path folder) {
            this.ownStandards = Objects.requireNonNull(folder, "the folder of standards");
            return this;
        }

        private static void requireTexts(Map<String, String> files) {
            Objects.requireNonNull(files, "the texts by their names").forEach((name, text) -> Objects.requireNonNull(text, () -> "the text of " + name));
        }

        /**
         * Adds standards that lie in no folder: texts by their names in one, such as {@code standards/own-cap.yaml}.
         *
         * @throws IllegalArgumentException if a name is not one of a file that is read, with that name
         */
        public Builder standards(Map<String, String> files) {
            requireTexts(files);
            RuleFolder.checkNames(files.keySet(), true);
            this.standardTexts = Map.copyOf(files);
            return this;
        }

        /**
         * Adds rules that lie in no folder, with the standards beside them: texts by their names in one, such as {@code meals/own-canteen.drl}. They are code, as those of a folder.
         *
         * @throws IllegalArgumentException if a name is not one of a file that is read, with that name
         */
        public Builder rules(Map<String, String> files) {
            requireTexts(files);
            RuleFolder.checkNames(files.keySet(), false);
            this.ruleTexts = Map.copyOf(files);
            return this;
        }

        /** Adds the rules of a folder, with the standards beside them. They are code and can do whatever the program can do: name only a folder that you trust. */
        public Builder rules(Path folder) {
            return rules(folder, id -> true);
        }

        /** Like {@link #rules(Path)}, but as if the folder held only the rules whose ids pass: to try a few of many. */
        public Builder rules(Path folder, Predicate<String> ids) {
            this.rules = Objects.requireNonNull(folder, "the folder of rules");
            this.chosenRules = Objects.requireNonNull(ids, "which rules");
            return this;
        }

        /** Leaves the built-in rules out, to try a folder's rules alone. */
        public Builder withoutBuiltInRules() {
            this.builtInRules = false;
            return this;
        }

        /** Leaves the built-in rules unloaded until a plan is checked: for what only reads plans. */
        public Builder withoutPreparing() {
            this.isPrepared = false;
            return this;
        }

        /**
         * Makes the checker. The built-in rules are loaded on another thread meanwhile; the first check waits for them, and fails with an
         * {@link IllegalStateException} if the program is damaged.
         *
         * @throws InvalidFileException     if a rule, a standard or the configuration cannot be read
         * @throws IllegalArgumentException if there is no such region, or several
         * @throws IllegalStateException    if a library that reception needs is missing or too old, with one sentence that says which
         * @throws UncheckedIOException     if a folder cannot be read
         */
        public ReceptionChecker build() {
            Engine.checkVersion();
            ParserLibraries.check();
            if (builtInRules && isPrepared) {
                prepare();
            }
            ReceptionChecker checker = (builtInRules ? WITH_RULES : WITHOUT_RULES).get();
            if (ownStandards != null) {
                checker = checker.withStandards(ownStandards);
            }
            if (rules != null) {
                checker = checker.withRules(rules, chosenRules);
            }
            if (standardTexts != null) {
                checker = checker.withStandards(RuleFolder.of(standardTexts));
            }
            if (ruleTexts != null) {
                checker = checker.withRules(RuleFolder.of(ruleTexts), chosenRules);
            }
            if (region != null) {
                checker = checker.withRegion(checker.region(region));
            }
            if (configurationText != null) {
                checker = checker.with(checker.configurationReader(null).read(configurationName, configurationText));
            }
            return configuration == null ? checker : checker.with(checker.configurationReader(configurationRoot).read(configuration));
        }
    }

    /** A reader of configurations for this checker's rules and standards. */
    @Internal
    public ConfigurationReader configurationReader() {
        return configurationReader(null);
    }

    /**
     * A reader of configurations for this checker's rules and standards.
     *
     * @param more a folder that configurations may lead into, beside the work tree that they lie in; null for none
     */
    @Internal
    public ConfigurationReader configurationReader(Path more) {
        return new ConfigurationReader(unconfigured.rules(), unconfigured.standards(), more);
    }

    /**
     * This checker with another configuration in place of its own; the rules are shared, so that this is cheap.
     *
     * @param other without what it says for some folders alone, unless it was asked {@link Configuration#at} a plan
     */
    @Internal
    public ReceptionChecker with(Configuration other) {
        Objects.requireNonNull(other, "the configuration");
        if (other == configuration) {
            return this;
        }
        return unconfigured.configured(other);
    }

    private ReceptionChecker configured(Configuration other) {
        Map<String, Severity> severities = new TreeMap<>();
        other.severityOfRules().forEach((rule, setting) -> severities.put(rule, setting.value()));
        Standards all = other.appliedTo(standards);
        return new ReceptionChecker(this, engine.with(all).with(severities), all, lexicons, diets, other, defaultRegion, basis, basePlan);
    }

    private ReceptionChecker withRegion(Region region) {
        return new ReceptionChecker(null, engine, standards, lexicons, diets, configuration, region, basis, basePlan);
    }

    private ReceptionChecker withStandards(Path folder) {
        return reading(folder, this::withStandards);
    }

    private ReceptionChecker withStandards(RuleFolder files) {
        Standards all = standards.with(files);
        return new ReceptionChecker(null, engine.with(all), all, lexicons, diets, configuration, defaultRegion, basis, basePlan);
    }

    private ReceptionChecker withRules(Path folder, Predicate<String> ids) {
        return reading(folder, all -> withRules(all, ids));
    }

    private ReceptionChecker withRules(RuleFolder all, Predicate<String> ids) {
        RuleFolder files = all.withRules(ids);
        Standards known = Standards.isComplete(files) ? Standards.of(files, Derivations.dimensions()) : standards.with(files);
        Node ownBasePlan = files.yaml(BASE_PLAN::equals).getOrDefault(BASE_PLAN, basePlan);
        return new ReceptionChecker(null, engine.with(known).with(files), known, lexicons, diets, configuration, defaultRegion, basis, ownBasePlan);
    }

    private interface FolderReader {
        ReceptionChecker read(RuleFolder files) throws IOException;
    }

    private static ReceptionChecker reading(Path folder, FolderReader reader) {
        try {
            return reader.read(RuleFolder.at(folder));
        } catch (InvalidFileException e) {
            throw new InvalidFileException(folder.resolve(e.file()).toString(), e.errors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The place of a code or name, as a plan in code needs it.
     *
     * @param codeOrName a GB/T 2260 code or a name that only one place has
     * @throws IllegalArgumentException if there is no such place, or several
     */
    public Region region(String codeOrName) {
        Objects.requireNonNull(codeOrName, "the region");
        if (codeOrName.isBlank()) {
            throw new IllegalArgumentException("no region is named; a GB/T 2260 code or a name is expected");
        }
        List<Region> found = standards.regions().find(codeOrName);
        if (found.size() != 1) {
            throw new IllegalArgumentException((found.isEmpty() ? "no region " : "several regions ") + codeOrName + "; a GB/T 2260 code names one");
        }
        return found.get(0);
    }

    /**
     * Checks every plan of a file.
     *
     * @throws IOException if the file cannot be read
     */
    public List<Report> check(Path file) throws IOException {
        Objects.requireNonNull(file, "the file");
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; give the files in it");
        }
        return check(file.toString(), Files.size(file) == 0 ? new byte[0] : Files.readAllBytes(file));
    }

    /**
     * Checks every plan of a text.
     *
     * @param name  of the text, for the report
     * @param bytes in UTF-8, other encodings being reported as input errors; or of a workbook
     */
    public List<Report> check(String name, byte[] bytes) {
        List<Report> reports = new ArrayList<>();
        for (PlanDocument document : read(name, bytes)) {
            reports.add(report(document));
        }
        return reports;
    }

    /**
     * Checks every plan of a text.
     *
     * @param name        of the text, for the report
     * @param bytes       in UTF-8; other encodings are reported as input errors
     * @param supplements what else the reports are to hold
     */
    public List<Report> check(String name, byte[] bytes, Set<Supplement> supplements) {
        Objects.requireNonNull(name, "the plan's name");
        Objects.requireNonNull(bytes, "the plan's bytes");
        Objects.requireNonNull(supplements, "what is told beside");
        List<Report> reports = supplements.contains(Supplement.LIMITS) ? limits(name, bytes, List.of()).stream().map(PlanLimits::report).toList() : check(name, bytes);
        return supplements.contains(Supplement.FIXES) ? Fixes.in(reports, this, name, bytes) : reports;
    }

    /**
     * Checks every plan of a text.
     *
     * @param name of the text, for the report
     */
    public List<Report> check(String name, CharSequence text) {
        Objects.requireNonNull(text, "the plan's text");
        return check(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Checks every plan that a reader gives; reads it to its end and does not close it.
     *
     * @param name of the text, for the report
     * @throws IOException if it cannot be read
     */
    public List<Report> check(String name, Reader text) throws IOException {
        Objects.requireNonNull(text, "the plan's text");
        StringWriter all = new StringWriter();
        text.transferTo(all);
        return check(name, all.getBuffer());
    }

    /**
     * Checks a plan that code has built; parts without a place are given one.
     *
     * @throws IllegalArgumentException if a part states something about a property that it has not, or that has a value
     */
    public Report check(Plan plan) {
        Objects.requireNonNull(plan, "the plan");
        Plan located = PlanReader.located(plan);
        Optional<SecrecyLevel> secret = PlanReader.statedSecret(located);
        return report(new PlanDocument("", 0, Optional.empty(), Optional.of(secret.map(PlanReader::onlyTheLevel).orElse(located)), List.of(), secret.isPresent()));
    }

    /**
     * Writes reports in a format, with as much personal data as suits the format by default.
     *
     * @param out is neither flushed nor closed
     * @throws IOException if it cannot be written to
     */
    public void write(List<Report> reports, OutputFormat format, Language language, Appendable out) throws IOException {
        Objects.requireNonNull(format, "the format");
        write(reports, format, language, format.defaultProfile(false), out);
    }

    /**
     * Writes reports in a format.
     *
     * @param profile how much personal data may be written
     * @param out     is neither flushed nor closed
     * @throws IOException if it cannot be written to
     */
    public void write(List<Report> reports, OutputFormat format, Language language, Profile profile, Appendable out) throws IOException {
        Objects.requireNonNull(reports, "the reports");
        Objects.requireNonNull(format, "the format");
        Objects.requireNonNull(language, "the language");
        Objects.requireNonNull(profile, "the profile");
        Objects.requireNonNull(out, "where the reports go");
        ReportWriter.Options options = new ReportWriter.Options(language, profile, false, false,
                configuration.thresholds(), false, basis, rules(), standards.instruments(), new Pipeline(UnaryOperator.identity(), home(), false));
        try (Writer text = new AppendableWriter(out)) {
            ReportWriter writer = format.writer(text, options);
            writer.begin();
            for (Report report : reports) {
                writer.write(report);
            }
            writer.end();
        }
    }

    private static final class AppendableWriter extends Writer {

        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] characters, int start, int length) throws IOException {
            out.append(CharBuffer.wrap(characters, start, length));
        }

        @Override
        public void flush() {
            // The caller flushes what it has given.
        }

        @Override
        public void close() {
            // The caller closes what it has given.
        }
    }

    /**
     * Tells for every plan of a file which limits apply to it.
     *
     * @throws IOException if the file cannot be read
     */
    public List<PlanLimits> limits(Path file) throws IOException {
        Objects.requireNonNull(file, "the file");
        return limits(file.toString(), Files.size(file) == 0 ? new byte[0] : Files.readAllBytes(file), List.of());
    }

    /**
     * Tells for every plan of a text which limits apply to it.
     *
     * @param name   of the text, for the report
     * @param bytes  in UTF-8; other encodings are reported as input errors
     * @param guests numbers of guests for which to tell what would be allowed
     */
    public List<PlanLimits> limits(String name, byte[] bytes, List<Integer> guests) {
        Objects.requireNonNull(name, "the plan's name");
        Objects.requireNonNull(bytes, "the plan's bytes");
        Objects.requireNonNull(guests, "the numbers of guests");
        List<PlanLimits> limits = new ArrayList<>();
        for (PlanDocument document : read(name, bytes)) {
            if (document.plan().isEmpty() || document.classified()) {
                limits.add(new PlanLimits(report(document), List.of(), List.of(), List.of()));
            } else {
                Engine.Limits known = engine.limits(caseFile(document.plan().get()), guests);
                limits.add(new PlanLimits(report(document, known.judgement(), known.lines()), known.lines(), known.open(), known.tables()));
            }
        }
        return limits;
    }

    private Report report(PlanDocument document) {
        if (document.plan().isEmpty()) {
            return report(document, new Engine.Judgement(List.of(), List.of(), List.of(), JudgedUnder.NOTHING), List.of());
        }
        CaseFile file = caseFile(document.plan().get());
        return report(document, document.classified() ? engine.judge(file, rule -> rule.card().isStopping()) : engine.judge(file), List.of());
    }

    private Report report(PlanDocument document, Engine.Judgement judgement, List<LimitLine> limits) {
        String sha256 = document.source().map(source -> source.sha256()).orElse("");
        Report report = new Report(document.name(), document.index(), document.source(), sha256, document.plan(), document.classified(), document.errors(),
                judgement.findings(), judgement.assessments(), judgement.notices(), engine.book(), basis, limits, judgement.judgedUnder());
        List<Text> notices = configuration.notices();
        return notices.isEmpty() ? report : report.withNotices(notices);
    }

    /** Reads every plan of a text, or the plan of a workbook, without checking it. */
    public List<PlanDocument> read(String name, byte[] bytes) {
        Objects.requireNonNull(name, "the plan's name");
        Objects.requireNonNull(bytes, "the plan's bytes");
        return OfficeFile.is(bytes) ? List.of(workbook(name, bytes)) : reader.read(name, bytes);
    }

    private PlanDocument workbook(String name, byte[] bytes) {
        try {
            return WorkbookReader.read(reader, name, bytes);
        } catch (NoClassDefFoundError e) {
            return WorkbookReader.unread(name);
        }
    }

    /**
     * A plan with all that can be derived from it, for documents; parts without a place are given one.
     *
     * @throws IllegalArgumentException if the plan says that it holds state secrets: nothing is made of it
     */
    @Internal
    public CaseFile derive(Plan plan) {
        Objects.requireNonNull(plan, "the plan");
        Plan located = PlanReader.located(plan);
        if (PlanReader.statedSecret(located).isPresent()) {
            throw new IllegalArgumentException("the plan says that it holds state secrets");
        }
        return caseFile(located);
    }

    private CaseFile caseFile(Plan plan) {
        return new CaseFile(plan, standards, lexicons, diets, configuration.region() == null ? defaultRegion : configuration.region().value(), Derivations.steps());
    }

    /** The versions that reports of this checker rest on. */
    public Report.Basis basis() {
        return basis;
    }

    /** The cards of all rules. */
    public RuleBook rules() {
        return engine.book();
    }

    /** The standards with those of the configuration. */
    @Internal
    public Standards standards() {
        return standards;
    }

    /** Runs the cases of rules, over the clean base plan. */
    @Internal
    public CaseRunner caseRunner() {
        return new CaseRunner(engine, basePlan, reader::fromTree, this::caseFile);
    }

    /** Where receptions take place if a plan does not say; null if neither configuration nor builder does. */
    Region place() {
        return configuration.region() == null ? defaultRegion : configuration.region().value();
    }

    /** This checker for the place of the clean base plan. */
    ReceptionChecker atBasePlan() {
        return withRegion(reader.fromTree(basePlan).region());
    }

    /** Runs the cases of rules across plans, each plan laid over the clean base plan. */
    AcrossCaseRunner acrossCaseRunner(AcrossEngine across, Supplier<LedgerReader> ledgers) {
        return new AcrossCaseRunner(across, basePlan, reader::fromTree, this::caseFile, ledgers);
    }

    /** The program's version. */
    public static String version() {
        return property("version");
    }

    /** The address of the project, as the build was told; empty if it was not. */
    public static String home() {
        return property("home");
    }

    private static String property(String name) {
        try (InputStream in = ReceptionChecker.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
