package reception.engine.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import reception.audit.Entry;
import reception.audit.Gathering;
import reception.audit.PlanEntries;
import reception.audit.ledger.LedgerReader;
import reception.audit.ledger.Rows;
import reception.audit.report.AuditFinding;
import reception.casefile.CaseFile;
import reception.engine.across.AcrossEngine;
import reception.format.InputError;
import reception.format.Node;
import reception.plan.Plan;
import reception.report.Wording;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.rule.RuleCase;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/**
 * Runs the cases of rules across plans. A case gives {@code plans}, each a fragment that is laid over the clean base plan, and {@code ledger} and {@code travel}, rows of tables by their heads.
 * The plans stand in plan-1.yaml and so on, the rows in ledger.csv and travel.csv from line 2 on.
 */
public final class AcrossCaseRunner {

    private final AcrossEngine engine;
    private final Node basePlan;
    private final Function<Node, Plan> reader;
    private final Function<Plan, CaseFile> filer;
    private final Supplier<LedgerReader> ledgers;

    /**
     * @param reader  makes a plan of a tree; throws {@link IllegalArgumentException} if it is none
     * @param filer   derives the facts of a plan
     * @param ledgers reads tables
     */
    public AcrossCaseRunner(AcrossEngine engine, Node basePlan, Function<Node, Plan> reader, Function<Plan, CaseFile> filer, Supplier<LedgerReader> ledgers) {
        this.engine = engine;
        this.basePlan = basePlan;
        this.reader = reader;
        this.filer = filer;
        this.ledgers = ledgers;
    }

    /** How a case ended: as expected if nothing is wrong. */
    public record Result(RuleBook.Rule rule, RuleCase example, List<Text> wrong, List<AuditFinding> findings) {
    }

    /** Runs one case. */
    public Result run(RuleBook.Rule rule, RuleCase example) {
        List<Text> wrong = new ArrayList<>();
        List<AuditFinding> found = new ArrayList<>();
        Set<String> scopes = new LinkedHashSet<>();
        try {
            new Gathering(entries(example), engine.names()).groups(rule.card().gathers(), group -> {
                AcrossEngine.Judged judged = engine.judged(group);
                scopes.addAll(judged.scopes());
                judged.findings().stream().filter(finding -> finding.rule().id().equals(rule.id())).forEach(found::add);
            });
        } catch (IllegalArgumentException e) {
            return new Result(rule, example, List.of(new Text("示例无法读取：" + e.getMessage(), "the case cannot be read: " + e.getMessage())), List.of());
        }
        List<AuditFinding> findings = AuditFinding.merged(found);
        Outcome outcome = !findings.isEmpty() ? Outcome.VIOLATED : rule.scope() == null || scopes.contains(rule.scope().id()) ? Outcome.SATISFIED : Outcome.NOT_APPLICABLE;
        check("结果", "", example.expect(), outcome, wrong);
        int times = example.times() == null ? 1 : example.times();
        if (outcome == Outcome.VIOLATED) {
            check("条数", "this number of findings: ", times, findings.size(), wrong);
        }
        if (!example.where().isEmpty()) {
            List<String> places = findings.stream().flatMap(finding -> finding.places().stream()).map(named -> named.place().file() + ":" + named.place().line()).sorted().toList();
            check("位置", "at ", example.where().stream().sorted().toList(), places, wrong);
        }
        if (example.says() instanceof Node.Mapping says) {
            for (Node.Entry entry : says.entries()) {
                List<String> said = findings.stream().filter(finding -> finding.arguments().containsKey(entry.key().text()))
                        .map(finding -> Wording.of(finding.arguments().get(entry.key().text()).value(), Language.EN)).distinct().toList();
                if (!said.contains(((Node.Scalar) entry.value()).text())) {
                    check("{" + entry.key().text() + "} ", "{" + entry.key().text() + "} = ", ((Node.Scalar) entry.value()).text(), said, wrong);
                }
            }
        }
        return new Result(rule, example, wrong, findings);
    }

    private static void check(String zh, String en, Object expected, Object found, List<Text> wrong) {
        if (!expected.equals(found)) {
            wrong.add(new Text(zh + "应为 " + Wording.of(expected, Language.ZH) + "，实为 " + Wording.of(found, Language.ZH),
                    "expected " + en + Wording.of(expected, Language.EN) + ", found " + Wording.of(found, Language.EN)));
        }
    }

    private List<Entry> entries(RuleCase example) {
        List<Entry> entries = new ArrayList<>();
        Node.Mapping given = (Node.Mapping) example.given();
        int number = 0;
        for (Node fragment : items(given, "plans")) {
            number++;
            PlanEntries.of(filer.apply(reader.apply(Overlay.over(basePlan, fragment))), "plan-" + number + ".yaml", 0, entries::add);
        }
        for (String table : List.of("ledger", "travel")) {
            List<Node> rows = items(given, table);
            if (!rows.isEmpty()) {
                read(table + ".csv", rows, entries);
            }
        }
        return entries;
    }

    private static List<Node> items(Node.Mapping given, String key) {
        return given.get(key) instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    private void read(String name, List<Node> rows, List<Entry> entries) {
        try {
            LedgerReader.Read read = ledgers.get().read(name, List.of(new CaseRows(rows)), entries::add);
            if (!read.errors().isEmpty() || !read.unread().isEmpty()) {
                throw new IllegalArgumentException(read.errors().stream().map(InputError::message).map(Text::en).toList() + " " + read.unread());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a case as those of a table whose heads are all that they name. */
    private static final class CaseRows implements Rows {

        private final List<String> heads;
        private final Iterator<Node> rows;
        private int line;

        CaseRows(List<Node> rows) {
            Set<String> all = new LinkedHashSet<>();
            rows.forEach(row -> ((Node.Mapping) row).entries().forEach(cell -> all.add(cell.key().text())));
            this.heads = List.copyOf(all);
            this.rows = rows.iterator();
        }

        @Override
        public Row next() {
            line++;
            if (line == 1) {
                return new Row(line, heads);
            }
            if (!rows.hasNext()) {
                return null;
            }
            Node.Mapping row = (Node.Mapping) rows.next();
            return new Row(line, heads.stream().map(head -> row.get(head) instanceof Node.Scalar cell ? cell.text() : "").toList());
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
