package reception;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import reception.audit.Entry;
import reception.audit.Gathering;
import reception.audit.Group;
import reception.audit.PlanEntries;
import reception.audit.ledger.LedgerReader;
import reception.audit.ledger.Rows;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditProfile;
import reception.audit.report.AuditReport;
import reception.audit.report.Dispositions;
import reception.engine.across.AcrossEngine;
import reception.engine.cases.AcrossCaseRunner;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.pack.RuleFolder;
import reception.plan.PlanDocument;
import reception.report.Report;
import reception.rule.Gathers;
import reception.rule.RuleBook;
import reception.standard.Answer;
import reception.standard.Instrument;
import reception.standard.Question;
import reception.visit.Region;
import reception.vocabulary.Internal;
import reception.vocabulary.Text;
import reception.workbook.PlainTables;

/**
 * Judges many plans and ledgers together: what one of them cannot show. Built once, immutable, safe for use by several threads.
 * On one machine {@link #judge(List, int, Predicate)} does it all. Elsewhere entries, which are serializable, can be gathered by {@link #key}, each group judged by {@link #judge(Group)} where it is, and the groups in which
 * something was found brought to one place, where they are judged again and given to {@link #result}: the result is the same.
 *
 * @since 0.1.0
 */
public final class Audit {

    /** So many groups are given to a thread at once. */
    private static final int BATCH = 256;
    private static final String KIND = "plan.kind";
    private static final String DOMESTIC = "domestic-official";
    private static final String CAP = "working-meal-cap";
    private static final String COMPANIONS = "meal-companions";

    private final ReceptionChecker checker;
    private final AcrossEngine engine;
    private final String host;
    private final Map<String, String> heads;
    private final Gathering keys;
    private final Map<List<Object>, LedgerReader.Caps> caps = new ConcurrentHashMap<>();

    private Audit(ReceptionChecker checker, AcrossEngine engine, String host, Map<String, String> heads) {
        this.checker = checker;
        this.engine = engine;
        this.keys = new Gathering(List.of(), engine.names());
        this.host = host;
        this.heads = heads;
    }

    /** An audit by the built-in rules, with the standards of a checker. */
    public static Audit of(ReceptionChecker checker) {
        Objects.requireNonNull(checker, "the checker");
        return new Audit(checker, AcrossEngine.builtIn(checker.standards(), (standard, day) -> figure(checker, standard, day, null)), null, Map.of());
    }

    /** An audit by the rules of a folder, which are compiled now, to run their cases: ledgers are taken to be of the place of the clean base plan. */
    @Internal
    public static Audit forCases(ReceptionChecker any, RuleFolder across) {
        ReceptionChecker checker = any.atBasePlan();
        return new Audit(checker, AcrossEngine.of(across, checker.standards(), (standard, day) -> figure(checker, standard, day, null)), null, Map.of());
    }

    /**
     * The same with an office's own settings.
     *
     * @param host     of rows of ledgers that name none; may be null
     * @param heads    of columns of ledgers, each with the term that it stands for
     * @param measures other figures of the program's own measures, by id
     * @throws IllegalArgumentException if there is no such column or measure, or the measure is one that a standard gives
     */
    public Audit with(String host, Map<String, String> heads, Map<String, BigDecimal> measures) {
        Objects.requireNonNull(heads, "the heads of columns");
        Objects.requireNonNull(measures, "the measures");
        heads.values().stream().filter(term -> !LedgerReader.isColumn(term)).findFirst().ifPresent(term -> {
            throw new IllegalArgumentException("no column of ledgers: " + term);
        });
        return new Audit(checker, engine.with(measures), host, Map.copyOf(heads));
    }

    /** The cards of the rules across plans. */
    public RuleBook rules() {
        return engine.book();
    }

    /** By what the rules gather. */
    public Set<Gathers> gathers() {
        return engine.gathers();
    }

    /** Gives the entries of each plan of a text that can be read and is not marked as holding state secrets; the documents say what could not. */
    public List<PlanDocument> plans(String name, byte[] bytes, Consumer<Entry> receiver) {
        return plans(checker, name, bytes, receiver);
    }

    /** The same by a checker of a configuration that holds for that text alone. */
    public static List<PlanDocument> plans(ReceptionChecker checker, String name, byte[] bytes, Consumer<Entry> receiver) {
        List<PlanDocument> documents = checker.read(name, bytes);
        for (PlanDocument document : documents) {
            if (document.plan().isPresent() && !document.classified()) {
                PlanEntries.of(checker.derive(document.plan().get()), name, document.index(), receiver);
            }
        }
        return documents;
    }

    /**
     * Gives the entries of a ledger in comma-separated values, row by row.
     *
     * @param in is closed
     */
    public LedgerReader.Read ledger(String name, InputStream in, Consumer<Entry> receiver) throws IOException {
        return reader().csv(name, in, receiver);
    }

    /**
     * Gives the entries of the ledgers in a workbook: of each sheet that has their heads.
     *
     * @throws reception.format.InvalidFileException if it is no workbook, or refused
     */
    public LedgerReader.Read workbook(String name, byte[] bytes, Consumer<Entry> receiver) {
        List<PlainTables.Sheet> sheets = PlainTables.read(name, bytes);
        try {
            LedgerReader.Read read = reader().read(name, sheets.stream().filter(sheet -> isLedger(sheet, heads)).map(SheetRows::new).toList(), receiver);
            List<Text> notes = new ArrayList<>(read.notes());
            List<String> others = sheets.stream().filter(sheet -> !sheet.rows().isEmpty() && !isLedger(sheet, heads)).map(PlainTables.Sheet::name).toList();
            if (!others.isEmpty()) {
                notes.add(new Text("没有台账表头的工作表，未读取：" + String.join("、", others), "sheets without heads of a ledger, which were not read: " + String.join(", ", others)));
            }
            return new LedgerReader.Read(read.rows(), read.errors(), read.unread(), notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a ledger is marked as holding state secrets, so that it must not be read.
     *
     * @param name  of the file, which may hold the mark
     * @param bytes its beginning, or the whole workbook
     */
    public boolean isMarkedSecret(String name, byte[] bytes) {
        return checker.read(name, bytes).stream().anyMatch(PlanDocument::classified);
    }

    /**
     * Whether a workbook holds a ledger; false for one that cannot be read, and for a copy with what a check has found.
     *
     * @param heads of columns of ledgers, each with the term that it stands for
     */
    public static boolean isLedger(String name, byte[] bytes, Map<String, String> heads) {
        try {
            List<PlainTables.Sheet> sheets = PlainTables.read(name, bytes);
            return !PlainTables.isAnnotated(sheets) && sheets.stream().anyMatch(sheet -> isLedger(sheet, heads));
        } catch (InvalidFileException e) {
            return false;
        }
    }

    private static boolean isLedger(PlainTables.Sheet sheet, Map<String, String> heads) {
        return LedgerReader.isLedger(sheet.rows().stream().map(PlainTables.Row::cells).toList(), heads);
    }

    /** The rows of a sheet. */
    private static final class SheetRows implements Rows {

        private final PlainTables.Sheet sheet;
        private int next;

        SheetRows(PlainTables.Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public Row next() {
            if (next == sheet.rows().size()) {
                return null;
            }
            PlainTables.Row row = sheet.rows().get(next++);
            Map<Integer, Mark> marks = new HashMap<>();
            row.marks().forEach((column, mark) -> marks.put(column, Mark.valueOf(mark.name())));
            return new Row(row.number(), row.cells(), marks);
        }

        @Override
        public String sheet() {
            return sheet.name();
        }

        @Override
        public void close() {
            // The workbook was read whole.
        }
    }

    /** A reader of ledgers with this audit's settings, for tables in other kinds of files. */
    public LedgerReader reader() {
        return new LedgerReader(engine.names(), heads, host, (day, guests) -> caps.computeIfAbsent(List.of(day, guests == null ? -1 : guests), unused -> new LedgerReader.Caps(
                figure(checker, CAP, day, guests), guests == null ? null : figure(checker, COMPANIONS, day, guests))));
    }

    private static BigDecimal figure(ReceptionChecker checker, String standard, LocalDate day, Integer guests) {
        return checker.standards().resolve(standard, new OfDay(day, checker.place(), guests)) instanceof Answer.Found found ? found.limit().allowed() : null;
    }

    /** What a row of a ledger is known for. */
    private record OfDay(LocalDate day, Region region, Integer guests) implements Question {

        @Override
        public String of() {
            return "";
        }

        @Override
        public Set<String> words(String dimension) {
            return dimension.equals(KIND) ? Set.of(DOMESTIC) : Set.of();
        }

        @Override
        public Integer count(String by) {
            return guests;
        }

        @Override
        public boolean isBoundBy(Instrument instrument) {
            return true;
        }
    }

    /** The key by which an entry is gathered with others; null if it is not gathered so. Entries of one key make a {@link Group}. */
    public String key(Gathers by, Entry entry) {
        return keys.key(by, entry);
    }

    /**
     * The report of what was found.
     *
     * @param plans  how many plans were read
     * @param rows   how many rows of ledgers were read
     * @param unread what could not be read
     * @param known  what was recorded of findings
     */
    public AuditReport report(long plans, long rows, List<AuditReport.Unread> unread, Result result, Dispositions known) {
        List<Text> notices = new ArrayList<>();
        long withoutLetter = result.without().getOrDefault(Gathers.LETTER, 0L);
        long withoutUnit = result.without().getOrDefault(Gathers.UNIT_AND_YEAR, 0L);
        if (withoutLetter > 0) {
            notices.add(new Text(withoutLetter + "次接待没有可以比对的公函字号，未按公函比对", "receptions without a number of a letter, which were not compared by letter: " + withoutLetter));
        }
        if (withoutUnit > 0) {
            notices.add(new Text(withoutUnit + "次接待没有写明来访单位或者日期，未按来访单位比对", "receptions without the guests' unit or a day, which were not compared by unit: " + withoutUnit));
        }
        int years = engine.measures().dispositionYears();
        List<AuditFinding> findings = result.findings().stream().map(finding -> known.on(finding, years)).toList();
        known.impossible(findings, years).forEach(odd -> notices.add(new Text("处置记录 " + odd.finding() + " 的日期早于所涉事项，或者相隔" + years + "年以上，不予采信",
                "the disposition of " + odd.finding() + " is dated before what it is about, or more than " + years + " years after it, and does not count")));
        known.stale(findings).forEach(stale -> notices.add(new Text("处置记录 " + stale.finding() + " 已没有对应的线索", "the disposition of " + stale.finding() + " belongs to no finding any more")));
        return new AuditReport(plans, rows, result.groups(), findings, unread, notices, AuditProfile.INSPECTOR, rules(), new Report.Basis(checker.basis().version(), RuleFolder.builtInAcross().sha256()));
    }

    /** What the rules find in one group. */
    public List<AuditFinding> judge(Group group) {
        return group.isJudged() ? engine.judge(group) : List.of();
    }

    /**
     * What was found in many entries.
     *
     * @param groups   how many groups were judged
     * @param findings violations first
     * @param without  of how many receptions it is not known by what they would be gathered
     */
    public record Result(long groups, List<AuditFinding> findings, Map<Gathers, Long> without) {
    }

    /**
     * The result of groups that were judged one by one.
     *
     * @param groups   how many were judged
     * @param findings of all of them, in any order
     * @param without  of how many receptions it is not known by what they would be gathered
     */
    public static Result result(long groups, Collection<AuditFinding> findings, Map<Gathers, Long> without) {
        return new Result(groups, AuditFinding.merged(findings), without);
    }

    /**
     * Gathers entries and judges each group.
     *
     * @param entries in any order, which does not matter
     * @param threads how many groups are judged side by side
     * @param wanted  which groups are judged
     * @throws IllegalArgumentException if there is no thread
     */
    public Result judge(List<Entry> entries, int threads, Predicate<Group> wanted) {
        Objects.requireNonNull(entries, "the entries");
        Objects.requireNonNull(wanted, "which groups are wanted");
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + "; at least one is needed");
        }
        Gathering gathering = new Gathering(entries, engine.names());
        List<AuditFinding> findings = new ArrayList<>();
        Map<Gathers, Long> without = new java.util.TreeMap<>();
        long[] groups = {0};
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "reception-audit");
            thread.setDaemon(true);
            thread.setContextClassLoader(Audit.class.getClassLoader());
            return thread;
        });
        try {
            List<Future<List<AuditFinding>>> running = new ArrayList<>();
            for (Gathers by : engine.gathers()) {
                List<Group> batch = new ArrayList<>();
                gathering.groups(by, group -> {
                    if (wanted.test(group)) {
                        groups[0]++;
                        batch.add(group);
                        if (batch.size() == BATCH) {
                            submit(batch, workers, running);
                            drain(running, threads * 2, findings);
                        }
                    }
                });
                submit(batch, workers, running);
                without.put(by, gathering.without(by));
            }
            drain(running, 0, findings);
        } finally {
            workers.shutdownNow();
        }
        return result(groups[0], findings, without);
    }

    private void submit(List<Group> batch, ExecutorService workers, List<Future<List<AuditFinding>>> running) {
        List<Group> groups = List.copyOf(batch);
        batch.clear();
        running.add(workers.submit(() -> {
            List<AuditFinding> found = new ArrayList<>();
            groups.forEach(group -> found.addAll(engine.judge(group)));
            return found;
        }));
    }

    /** Takes over what is judged until so many batches at most are still running. */
    private static void drain(List<Future<List<AuditFinding>>> running, int most, List<AuditFinding> findings) {
        while (running.size() > most) {
            try {
                findings.addAll(running.remove(0).get());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while groups were judged", e);
            }
        }
    }

    /** Groups that some of these files belong to. */
    public static Predicate<Group> touching(Set<String> files) {
        Set<String> known = new HashSet<>(files);
        return group -> group.entries().stream().anyMatch(entry -> known.contains(entry.place().file()));
    }

    /** Runs the cases of its rules. */
    @Internal
    public AcrossCaseRunner caseRunner() {
        return checker.acrossCaseRunner(engine, this::reader);
    }
}
