package reception;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import reception.engine.CaseRunner;
import reception.engine.Engine;
import reception.fact.CaseFile;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.plan.PlanReader;
import reception.report.PlanLimits;
import reception.report.Report;
import reception.rule.RuleBook;
import reception.standard.Diets;
import reception.standard.Instruments;
import reception.standard.Lexicon;
import reception.standard.Standards;
import reception.yaml.Node;
import reception.yaml.RuleFolder;

/**
 * Checks plans: the front door of the library. Built once, immutable, safe for use by several threads.
 *
 * <pre>{@code
 * ReceptionChecker checker = ReceptionChecker.builder().build();
 * for (Report report : checker.check(Path.of("plan.yaml"))) {
 *     System.out.println(report.verdict());
 * }
 * }</pre>
 */
public final class ReceptionChecker {

    private static final String BASE_PLAN = "base-plan.yaml";

    private final Engine engine;
    private final Standards standards;
    private final Lexicon lexicon;
    private final Diets diets;
    private final PlanReader reader;
    private final Configuration configuration;
    private final Report.Basis basis;
    private final Node basePlan;

    private ReceptionChecker(Engine engine, Standards standards, Lexicon lexicon, Diets diets, Configuration configuration, Report.Basis basis, Node basePlan) {
        this.engine = engine;
        this.standards = standards;
        this.lexicon = lexicon;
        this.diets = diets;
        this.reader = new PlanReader(standards.regions());
        this.configuration = configuration;
        this.basis = basis;
        this.basePlan = basePlan;
    }

    /** Begins a checker with the built-in rules and standards. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a checker is made of. */
    public static final class Builder {

        private Configuration configuration = Configuration.EMPTY;
        private Path rules;
        private boolean builtInRules = true;

        private Builder() {
        }

        /** Adds a region and local standards. */
        public Builder configuration(Configuration added) {
            this.configuration = added;
            return this;
        }

        /** Adds the rules of a folder. They are code and can do whatever the program can do: name only a folder that you trust. */
        public Builder rules(Path folder) {
            this.rules = folder;
            return this;
        }

        /** Leaves the built-in rules out, to try a folder's rules alone. */
        public Builder withoutBuiltInRules() {
            this.builtInRules = false;
            return this;
        }

        /**
         * Makes the checker.
         *
         * @throws reception.yaml.InvalidFileException if a rule or a standard cannot be read
         * @throws IllegalStateException               if the program is damaged
         */
        public ReceptionChecker build() {
            RuleFolder folder = RuleFolder.builtIn();
            RuleBook book = RuleBook.of(folder);
            Standards standards = Standards.of(folder);
            Engine engine = builtInRules ? Engine.builtIn(book, standards) : Engine.withoutRules(book, standards);
            Node basePlan = folder.yaml(BASE_PLAN::equals).get(BASE_PLAN);
            Lexicon lexicon = Lexicon.of(folder);
            ReceptionChecker checker = new ReceptionChecker(engine, standards, lexicon, Diets.of(folder, lexicon), Configuration.EMPTY,
                    new Report.Basis(version(), folder.sha256()), basePlan);
            if (rules != null) {
                checker = checker.withRules(rules);
            }
            return checker.with(configuration);
        }
    }

    /** This checker with another configuration; the rules are shared, so that this is cheap. */
    public ReceptionChecker with(Configuration other) {
        if (other == configuration) {
            return this;
        }
        Standards all = standards.with(other.standards(), Instruments.of(other.instruments()));
        return new ReceptionChecker(engine.with(all), all, lexicon, diets, other, basis, basePlan);
    }

    private ReceptionChecker withRules(Path folder) {
        try {
            RuleFolder files = RuleFolder.at(folder);
            Standards all = Standards.isComplete(files) ? Standards.of(files) : standards.with(files);
            Node ownBasePlan = files.yaml(BASE_PLAN::equals).getOrDefault(BASE_PLAN, basePlan);
            return new ReceptionChecker(engine.with(all).with(RuleBook.of(files), folder), all, lexicon, diets, configuration, basis, ownBasePlan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks every plan of a file.
     *
     * @throws IOException if the file cannot be read
     */
    public List<Report> check(Path file) throws IOException {
        return check(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Checks every plan of a text.
     *
     * @param name  of the text, for the report
     * @param bytes in UTF-8; other encodings are reported as input errors
     */
    public List<Report> check(String name, byte[] bytes) {
        List<Report> reports = new ArrayList<>();
        for (PlanDocument document : reader.read(name, bytes)) {
            reports.add(report(document));
        }
        return reports;
    }

    /** Checks a plan that code has built; parts without a place are given one. */
    public Report check(Plan plan) {
        boolean classified = isClassified(plan);
        Plan judged = classified ? PlanReader.onlyTheLevel(plan.confidentiality().level()) : PlanReader.located(plan);
        return report(new PlanDocument("", 0, Optional.empty(), Optional.of(judged), List.of(), classified));
    }

    /**
     * Tells for every plan of a file which limits apply to it.
     *
     * @throws IOException if the file cannot be read
     */
    public List<PlanLimits> limits(Path file) throws IOException {
        return limits(file.toString(), Files.readAllBytes(file), List.of());
    }

    /**
     * Tells for every plan of a text which limits apply to it.
     *
     * @param name   of the text, for the report
     * @param bytes  in UTF-8; other encodings are reported as input errors
     * @param guests numbers of guests for which to tell what would be allowed
     */
    public List<PlanLimits> limits(String name, byte[] bytes, List<Integer> guests) {
        List<PlanLimits> limits = new ArrayList<>();
        for (PlanDocument document : reader.read(name, bytes)) {
            if (document.plan().isEmpty() || document.classified()) {
                limits.add(new PlanLimits(report(document), List.of(), List.of(), List.of()));
            } else {
                Engine.Limits known = engine.limits(caseFile(document.plan().get()), rule -> true, guests);
                limits.add(new PlanLimits(report(document, known.judgement()), known.lines(), known.open(), known.tables()));
            }
        }
        return limits;
    }

    private Report report(PlanDocument document) {
        if (document.plan().isEmpty()) {
            return report(document, new Engine.Judgement(List.of(), List.of(), List.of()));
        }
        Predicate<RuleBook.Rule> selected = document.classified() ? rule -> rule.card().isStopping() : rule -> true;
        return report(document, engine.judge(caseFile(document.plan().get()), selected));
    }

    private Report report(PlanDocument document, Engine.Judgement judgement) {
        String sha256 = document.source().map(source -> source.sha256()).orElse("");
        return new Report(document.name(), document.index(), document.source(), sha256, document.plan(), document.classified(), document.errors(),
                judgement.findings(), judgement.assessments(), judgement.notices(), engine.book(), basis);
    }

    /** Reads every plan of a text without checking it. */
    public List<PlanDocument> read(String name, byte[] bytes) {
        return reader.read(name, bytes);
    }

    /**
     * A plan with all that can be derived from it, for documents; parts without a place are given one.
     *
     * @throws IllegalArgumentException if the plan says that it holds state secrets: nothing is made of it
     */
    public CaseFile derive(Plan plan) {
        if (isClassified(plan)) {
            throw new IllegalArgumentException("the plan says that it holds state secrets");
        }
        return caseFile(PlanReader.located(plan));
    }

    private static boolean isClassified(Plan plan) {
        return plan.confidentiality() != null && plan.confidentiality().level() != null && plan.confidentiality().level().isClassified();
    }

    private CaseFile caseFile(Plan plan) {
        return new CaseFile(plan, standards, lexicon, diets, configuration.region());
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
    public Standards standards() {
        return standards;
    }

    /** Runs the cases of rules, over the clean base plan. */
    public CaseRunner caseRunner() {
        return new CaseRunner(engine, basePlan, reader::fromTree, this::caseFile);
    }

    /** The program's version. */
    public static String version() {
        try (InputStream in = ReceptionChecker.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
