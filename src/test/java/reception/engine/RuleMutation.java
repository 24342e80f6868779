package reception.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.core.impl.InternalRuleBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.casefile.CaseFile;
import reception.derivation.Derivations;
import reception.engine.cases.CaseRunner;
import reception.engine.check.RuleCheck;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.format.read.YamlReader;
import reception.lexicon.Diets;
import reception.lexicon.Lexicons;
import reception.plan.reading.PlanReader;
import reception.rule.Outcome;
import reception.rule.RuleBook.Rule;
import reception.rule.RuleBook;
import reception.rule.RuleCase;
import reception.rule.Scope;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.standard.file.Status;

/**
 * The test of the tests: each comparison, constraint, figure and date is changed in turn, and some case on a card has to notice.
 * Not part of the build, it takes minutes: {@code mvn -B -ntp test -Dtest=RuleMutation}; {@code -Dreception.mutate=cost/} for a group,
 * {@code -Dreception.mutate=cost/budget-line,service/driver-named} for some rules only.
 */
class RuleMutation {

    private static final Path RULES = Path.of("rules");
    private static final Path PAGE = Path.of("docs/rules-mutation.md");
    private static final Path SURVIVORS = Path.of("target/rules-mutation.md");
    private static final Pattern ROW = Pattern.compile("^\\| (\\w+) \\| (\\d+) \\| (\\d+) \\|");
    private static final String ALL = "all";
    private static final Path EQUIVALENT = Path.of("src/test/resources/equivalent-mutants.yaml");
    private static final String DATA = "standards";
    private static final Set<String> NO_FIGURES = Set.of("sources.yaml", "regions.yaml", "lexicon.yaml", "lexicon-venues.yaml", "lexicon-gifts.yaml", "lexicon-costs.yaml", "lexicon-scenic-areas.yaml", "lexicon-texts.yaml", "matters.yaml", "diets.yaml", "plausible.yaml", "sheet-keys.yaml",
            "secrecy-marks.yaml", "secrecy-sentences.yaml");
    /** Components which the compiler at run time takes for keywords. */
    private static final Pattern KEYWORD = Pattern.compile("(?<=[(|&,] )(from|until)(?= [!=<>]|\\.)");
    /** What stands for no instrument: customs and our own measures have no first day. */
    private static final Set<String> WITHOUT_A_DAY = Set.of("customs-and-protocol-guides", "own-measure");
    private static final int THREADS = 2;
    private static final double ASKED = 0.9;

    /** A mutant that no case can notice, with the reason why. */
    record Equivalent(Place at, String file, String mutant, String reason) {
    }

    record EquivalentFile(Place at, List<Equivalent> equivalents) {
    }

    private enum Fate { KILLED, SURVIVED, NO_MUTANT }

    /** What became of the mutants of a file. */
    private record Tally(String file, int killed, List<String> survivors) {

        String group() {
            return file.substring(0, file.indexOf('/'));
        }
    }

    @TempDir
    Path temporary;

    private final RuleFolder folder = folder();
    private final Scopes scopes = Scopes.of(folder);
    private final RuleBook book = scopes.in(RuleBook.of(folder));
    private final Set<String> ids = book.rules().stream().map(Rule::id).collect(Collectors.toSet());
    private final Standards standards = Standards.of(folder, Derivations.dimensions());
    private final Lexicons lexicons = Lexicons.of(folder);
    private final Diets diets = Diets.of(folder, lexicons.food());
    private final PlanReader reader = new PlanReader(standards.regions());
    private final Node basePlan = folder.yaml("base-plan.yaml"::equals).get("base-plan.yaml");
    private final List<CaseFile> examples = examples();
    private final Map<String, List<String>> outcomes = new ConcurrentHashMap<>();
    private final Map<String, Compiled> unchanged = new ConcurrentHashMap<>();
    private final String chosen = System.getProperty("reception.mutate", "");

    private List<CaseFile> examples() {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            List<CaseFile> examples = new ArrayList<>();
            for (Path plan : files.filter(file -> Files.exists(file.resolveSibling("report.en.txt")) && file.endsWith("plan.yaml")).sorted().toList()) {
                reader.read(plan.toString(), Files.readAllBytes(plan)).stream().flatMap(document -> document.plan().stream())
                        .forEach(read -> examples.add(new CaseFile(read, standards, lexicons, diets, null, Derivations.steps())));
            }
            assertThat(examples).isNotEmpty();
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFolder folder() {
        try {
            return RuleFolder.at(RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void some_case_notices_each_change() throws Exception {
        List<Rule> rules = List.copyOf(book.rules());
        boolean areStandardsChosen = !standardFiles().isEmpty();
        inParallel(rules.stream().filter(rule -> areStandardsChosen || isChosen(rule.id())).toList(), this::compileUnchanged);
        List<Tally> tallies = new ArrayList<>(inParallel(rules.stream().filter(rule -> isChosen(rule.id())).toList(), this::mutateRule));
        tallies.addAll(inParallel(scopes.all().stream().filter(scope -> isChosen(scope.id())).toList(), this::mutateScope));
        tallies.addAll(inParallel(standardFiles(), this::mutateStandard));
        Map<String, int[]> measured = sums(tallies);
        String page = page(chosen.endsWith("/") ? measuredBefore() : new TreeMap<>(), measured);
        if (chosen.isEmpty() || chosen.endsWith("/")) {
            Files.writeString(PAGE, page);
        } else {
            System.out.println(page);
        }
        Files.writeString(SURVIVORS, survivors(tallies));
        long killed = tallies.stream().mapToLong(Tally::killed).sum();
        long survivors = tallies.stream().mapToLong(tally -> tally.survivors().size()).sum();
        assertThat((double) killed / (killed + survivors)).as("share of the changes that some case notices").isGreaterThanOrEqualTo(ASKED);
    }

    private boolean isChosen(String id) {
        return Stream.of(chosen.split(",")).anyMatch(id::startsWith);
    }

    private <A, B> List<B> inParallel(List<A> all, Function<A, B> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<B>> futures = all.stream().map(one -> threads.submit(() -> task.apply(one))).toList();
            List<B> results = new ArrayList<>();
            for (Future<B> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Path> standardFiles() {
        return allStandardFiles().stream().filter(file -> file.toString().endsWith(".yaml") && !NO_FIGURES.contains(file.getFileName().toString()))
                .filter(file -> isChosen(RuleFolder.name(RULES, file))).toList();
    }

    /** The rule as it is, compiled like its mutants: all its cases must end as expected. */
    private Rule compileUnchanged(Rule rule) {
        asItIs(rule);
        assertThat(Joins.of((InternalRuleBase) unchanged.get(rule.id()).base().compiledTo()).ofManyWithMany()).as(rule.id()).isEmpty();
        String wrong = isChosen(rule.id()) ? noticed(rule, unchanged.get(rule.id()), standards) : null;
        assertThat(wrong).as(rule.id()).isNull();
        return rule;
    }

    private Compiled asItIs(Rule rule) {
        return unchanged.computeIfAbsent(rule.id(), unused -> compiled(List.of(rule), scopeText(rule.group(), rule.scope()), RuleMutation::text));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tally mutateRule(Rule rule) {
        return tally(rule.id() + ".drl", RuleMutants.ofRule(text(rule), this::isOfOneLevel), mutant -> fate(List.of(rule), scopeText(rule.group(), rule.scope()), unused -> mutant.text()));
    }

    /** A scope is changed once, before all the rules that extend it. */
    private Tally mutateScope(Scope scope) {
        List<Rule> extending = book.rules().stream().filter(rule -> scope.equals(rule.scope())).toList();
        return tally(scope.id(), RuleMutants.ofRule(scopeText(extending.get(0).group(), scope), this::isOfOneLevel), mutant -> fate(extending, mutant.text(), RuleMutation::text));
    }

    private Fate fate(List<Rule> rules, String scope, Function<Rule, String> textOf) {
        Compiled changed;
        try {
            changed = compiled(rules, scope, textOf);
        } catch (InvalidFileException | IllegalStateException e) {
            return Fate.NO_MUTANT;
        }
        boolean isKilled = !Joins.of((InternalRuleBase) changed.base().compiledTo()).ofManyWithMany().isEmpty()
                || rules.stream().anyMatch(rule -> noticed(rule, changed, standards) != null);
        boolean isShown = !isKilled && rules.stream().anyMatch(rule -> !outcomes(rule, changed).equals(unchangedOutcomes(rule)));
        return isKilled || isShown ? Fate.KILLED : Fate.SURVIVED;
    }

    private boolean isOfOneLevel(String standard) {
        return standards.get(standard) != null && standards.get(standard).levels().size() == 1;
    }

    private List<String> unchangedOutcomes(Rule rule) {
        return outcomes.computeIfAbsent(rule.id(), unused -> outcomes(rule, asItIs(rule)));
    }

    /** How a rule ends in the examples, whose reports {@code ExamplesTest} holds; what does not apply is in no report. */
    private List<String> outcomes(Rule rule, Compiled compiled) {
        Engine engine = new Engine(compiled.scopes().in(book), standards, Map.of(compiled.base(), ids));
        try {
            return examples.stream().flatMap(file -> engine.judge(file, other -> other.id().equals(rule.id()) || hasLimits(other, rule)).assessments().stream())
                    .filter(assessment -> assessment.rule().id().equals(rule.id()) && assessment.outcome() != Outcome.NOT_APPLICABLE)
                    .map(assessment -> assessment + " " + assessment.missing() + assessment.reasons()).toList();
        } catch (RuntimeException e) {
            return List.of(e.toString());
        }
    }

    private static String text(Rule rule) {
        return read(RULES.resolve(rule.id() + ".drl"));
    }

    /** The file of scopes of a group, with one scope alone. */
    private static String scopeText(String group, Scope scope) {
        String file = read(RULES.resolve(group).resolve("_scopes.drl"));
        String imports = file.substring(0, file.indexOf("\nrule \""));
        if (scope == null) {
            return imports;
        }
        int from = file.indexOf("\nrule \"" + scope.title().en() + "\"\n");
        int to = file.indexOf("\nrule \"", from + 1);
        return imports + file.substring(from, to < 0 ? file.length() : to);
    }

    private Tally mutateStandard(Path path) {
        String file = RuleFolder.name(RULES, path);
        String standard = path.getFileName().toString().replace(".yaml", "");
        List<Rule> named = book.rules().stream().filter(rule -> rule.card().standards().contains(standard)).toList();
        List<Rule> readers = named.isEmpty() ? List.copyOf(book.rules()) : named;
        return tally(file, RuleMutants.ofStandard(read(path)), mutant -> {
            Standards changed;
            try {
                changed = standards(standard, mutant.text());
            } catch (InvalidFileException e) {
                return Fate.NO_MUTANT;
            }
            if (isNoDayOfLaw(standards.get(standard), changed.get(standard))) {
                return Fate.NO_MUTANT;
            }
            boolean killed = isBeforeItsInstrument(changed.get(standard)) || readers.stream().anyMatch(rule -> noticed(rule, unchanged.get(rule.id()), changed) != null);
            return killed ? Fate.KILLED : Fate.SURVIVED;
        });
    }

    /** What the test of the standards does not accept. */
    private boolean isBeforeItsInstrument(Standard standard) {
        return standard.values().stream().anyMatch(value -> value.status() == Status.VERIFIED
                && value.from().isBefore(standards.instruments().get(value.cite().instrument()).inForce()));
    }

    /** Whether a first day was moved that decides nothing: that of a custom, or one before its unverified instrument, without which no rule speaks. */
    private boolean isNoDayOfLaw(Standard before, Standard after) {
        for (int i = 0; i < before.values().size(); i++) {
            Standard.DatedValue value = after.values().get(i);
            if (!value.from().equals(before.values().get(i).from())) {
                String instrument = value.cite().instrument();
                return WITHOUT_A_DAY.contains(instrument) || value.status() == Status.UNVERIFIED && value.from().isBefore(standards.instruments().get(instrument).inForce());
            }
        }
        return false;
    }

    private Tally tally(String file, List<RuleMutants.Mutant> mutants, Function<RuleMutants.Mutant, Fate> trial) {
        Set<String> equivalent = equivalents().getOrDefault(file, Set.of());
        int killed = 0;
        List<String> survivors = new ArrayList<>();
        for (RuleMutants.Mutant mutant : mutants) {
            Fate fate = equivalent.contains(mutant.what()) ? Fate.NO_MUTANT : trial.apply(mutant);
            killed += fate == Fate.KILLED ? 1 : 0;
            if (fate == Fate.SURVIVED) {
                survivors.add(mutant.what());
            }
        }
        return new Tally(file, killed, survivors);
    }

    private static Map<String, Set<String>> equivalents() {
        Map<String, Set<String>> known = new HashMap<>();
        List<InputError> errors = new ArrayList<>();
        try {
            Node node = YamlReader.read(new SourceText(EQUIVALENT.toString(), Files.readString(EQUIVALENT), "")).roots().get(0);
            EquivalentFile file = new Binder(errors).bind(EquivalentFile.class, node, "", "");
            assertThat(errors).isEmpty();
            file.equivalents().forEach(one -> known.computeIfAbsent(one.file(), unused -> new java.util.HashSet<>()).add(one.mutant()));
            assertThat(file.equivalents()).allSatisfy(one -> assertThat(one.reason()).isNotBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    /** Some rules with the scope that they extend, apart from all others. */
    private record Compiled(RuleBase base, Scopes scopes) {
    }

    /** @param scope what to compile as the file of scopes */
    private Compiled compiled(List<Rule> rules, String scope, Function<Rule, String> textOf) {
        try {
            Path root = Files.createTempDirectory(temporary, "rules");
            Path group = Files.createDirectories(root.resolve(rules.get(0).group()));
            Files.writeString(group.resolve("_scopes.drl"), compilable(scope), StandardCharsets.UTF_8);
            for (Rule rule : rules) {
                Files.writeString(group.resolve(rule.name() + ".drl"), compilable(textOf.apply(rule)), StandardCharsets.UTF_8);
                Files.copy(RULES.resolve(rule.id() + ".yaml"), group.resolve(rule.name() + ".yaml"));
            }
            RuleFolder files = RuleFolder.at(root);
            Scopes own = Scopes.of(files);
            RuleCheck.check(files, own.in(RuleBook.of(files)), standards);
            return new Compiled(RuleBase.compiled(own.in(RuleBook.of(files)), own, files), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String compilable(String text) {
        return KEYWORD.matcher(text).replaceAll("this.$1");
    }

    private Standards standards(String standard, String text) {
        try {
            Path root = Files.createTempDirectory(temporary, "standards");
            Path target = Files.createDirectory(root.resolve(DATA));
            for (Path file : allStandardFiles()) {
                if (!file.getFileName().toString().equals(standard + ".yaml")) {
                    Files.copy(file, target.resolve(file.getFileName()));
                }
            }
            Files.writeString(target.resolve(standard + ".yaml"), text, StandardCharsets.UTF_8);
            return Standards.of(RuleFolder.at(root), Derivations.dimensions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> allStandardFiles() {
        try (Stream<Path> files = Files.list(RULES.resolve(DATA))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first case that does not end as expected, or null. */
    private String noticed(Rule rule, Compiled compiled, Standards inForce) {
        Engine engine = new Engine(compiled.scopes().in(book), inForce, Map.of(compiled.base(), ids));
        CaseRunner runner = new CaseRunner(engine, basePlan, reader::fromTree, plan -> new CaseFile(plan, inForce, lexicons, diets, null, Derivations.steps()));
        for (RuleCase example : rule.card().cases()) {
            try {
                CaseRunner.Result result = runner.run(rule, example, other -> hasLimits(other, rule));
                if (!result.isAsExpected()) {
                    return example.name() + " " + result.wrong();
                }
            } catch (RuntimeException e) {
                return example.name() + " " + e;
            }
        }
        return null;
    }

    /** In a whole check the limits of other rules lie beside those of a rule, except that exceptions are judged by what was selected. */
    private static boolean hasLimits(Rule other, Rule rule) {
        return !other.card().standards().isEmpty() && !rule.card().about().equals("WaiverUse");
    }

    /** By group, how many changes were noticed and how many not. */
    private static Map<String, int[]> sums(List<Tally> tallies) {
        Map<String, int[]> groups = new TreeMap<>();
        for (Tally tally : tallies) {
            int[] sum = groups.computeIfAbsent(tally.group(), unused -> new int[2]);
            sum[0] += tally.killed();
            sum[1] += tally.survivors().size();
        }
        return groups;
    }

    /** What the page says of each group: groups are mostly measured one by one. */
    private static Map<String, int[]> measuredBefore() throws IOException {
        Map<String, int[]> groups = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.find() && !row.group(1).equals(ALL)) {
                int killed = Integer.parseInt(row.group(3));
                groups.put(row.group(1), new int[] {killed, Integer.parseInt(row.group(2)) - killed});
            }
        }
        return groups;
    }

    private static String page(Map<String, int[]> groups, Map<String, int[]> measured) {
        groups.putAll(measured);
        int[] all = new int[2];
        groups.values().forEach(sum -> {
            all[0] += sum[0];
            all[1] += sum[1];
        });
        StringBuilder page = new StringBuilder("# Do the cases notice?\n\nGenerated by `mvn -B -ntp test -Dtest=RuleMutation`, or for one group with `-Dreception.mutate=GROUP/`; not part of the build. Each comparison of\n"
                + "each rule is turned, each constraint and each line of conditions is dropped, each figure, level and date of each standard is shifted, one at a time. Killed: some case on a card fails,\n"
                + "a report of an example would be another (`ExamplesTest`), or `JoinsTest` fails: a join of many things with many others needs an equality. Changes that do not compile or are\n"
                + "refused when rules are loaded, those of `src/test/resources/equivalent-mutants.yaml`, the tie of a section that a plan has once, and the level of a standard that has one only,\n"
                + "do not count. Each group as it was when it was last measured. What survives is written to `target/rules-mutation.md`.\n\n"
                + "| group | mutants | killed | score |\n|---|---|---|---|\n");
        groups.forEach((group, sum) -> page.append(row(group, sum)));
        return page.append(row(ALL, all)).toString();
    }

    private static String survivors(List<Tally> tallies) {
        StringBuilder page = new StringBuilder("# Survivors\n");
        for (Tally tally : tallies) {
            if (!tally.survivors().isEmpty()) {
                page.append("\n`").append(tally.file()).append("`\n\n");
                tally.survivors().forEach(survivor -> page.append("- ").append(survivor).append('\n'));
            }
        }
        return page.toString();
    }

    private static String row(String group, int[] sum) {
        int mutants = sum[0] + sum[1];
        return "| " + group + " | " + mutants + " | " + sum[0] + " | " + (mutants == 0 ? "" : String.format(java.util.Locale.ROOT, "%.1f %%", 100.0 * sum[0] / mutants)) + " |\n";
    }
}
