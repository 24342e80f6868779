package reception.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reception.Audit;
import reception.Golden;
import reception.ReceptionChecker;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditProfile;
import reception.rule.Gathers;

/** The invented year of examples/audit: each pattern is found where it was hidden, and nothing else. */
class AuditYearTest {

    private static final Path FOLDER = Path.of("examples/audit");
    private static final AuditYear YEAR = AuditYear.make();
    private static final Audit AUDIT = Audit.of(ReceptionChecker.builder().region("220000").build());

    private static List<Entry> entries(Map<String, String> files) {
        List<Entry> entries = new ArrayList<>();
        files.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            try {
                if (name.endsWith(".csv")) {
                    assertThat(AUDIT.ledger(name, new ByteArrayInputStream(bytes), entries::add).errors()).isEmpty();
                } else {
                    assertThat(AUDIT.plans(name, bytes, entries::add)).allSatisfy(document -> assertThat(document.errors()).as(name).isEmpty());
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return entries;
    }

    private static List<AuditFinding> findings(Map<String, String> files) {
        return AUDIT.judge(entries(files), 2, group -> true).findings();
    }

    /** A plan counts as a whole, a ledger by its rows. */
    private static String place(EntryPlace place) {
        return place.origin() == EntryPlace.Origin.PLAN ? place.file() : place.file() + ":" + place.line();
    }

    private static String said(List<AuditFinding> findings) {
        return findings.stream().map(finding -> finding.rule().id() + ": " + finding.places().stream().map(named -> place(named.place())).distinct().collect(Collectors.joining(" "))).sorted().collect(Collectors.joining("\n")) + "\n";
    }

    /** What findings say, without where. */
    private static Set<String> known(List<AuditFinding> findings) {
        return findings.stream().map(finding -> finding.rule().id() + finding.fingerprint() + finding.said().zh()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_year_is_as_it_is_written() throws IOException {
        YEAR.files().forEach((name, text) -> Golden.assertUpToDate(FOLDER.resolve(name), text));
        try (Stream<Path> plans = Files.list(FOLDER.resolve("receptions"))) {
            assertThat(plans).hasSize(YEAR.plans()).hasSize(200);
        }
        assertThat(YEAR.lookAlikes()).hasSize(50);
        assertThat(YEAR.planted().keySet()).containsExactlyInAnyOrderElementsOf(AUDIT.rules().rules().stream().map(rule -> rule.id()).toList());
    }

    @Test
    void each_pattern_is_found_where_it_was_hidden_and_nothing_else() {
        List<AuditFinding> findings = findings(YEAR.files());
        Golden.assertUpToDate(FOLDER.resolve("expected.txt"), said(findings));
        for (AuditFinding finding : findings) {
            Set<String> places = finding.places().stream().map(named -> place(named.place())).collect(Collectors.toSet());
            assertThat(YEAR.planted().get(finding.rule().id())).as("%s was hidden at %s: %s", finding.rule().id(), places, finding.said().en()).anySatisfy(hidden -> assertThat(places).isSubsetOf(hidden));
        }
        Set<String> found = findings.stream().map(finding -> finding.rule().id() + finding.places().stream().map(named -> place(named.place())).collect(Collectors.toCollection(TreeSet::new))).collect(Collectors.toSet());
        YEAR.planted().forEach((rule, groups) -> groups.forEach(hidden -> assertThat(found).contains(rule + new TreeSet<>(hidden))));
    }

    @Test
    void the_order_of_files_does_not_matter() {
        List<Entry> entries = entries(YEAR.files());
        List<AuditFinding> expected = AUDIT.judge(entries, 1, group -> true).findings();
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(entries, new Random(seed));
            assertThat(AUDIT.judge(entries, 2, group -> true).findings()).isEqualTo(expected);
        }
    }

    @Test
    void an_unrelated_plan_changes_nothing() {
        Map<String, String> more = new TreeMap<>(YEAR.files());
        more.put("aaa.yaml", YEAR.files().get("receptions/2026-001.yaml").replace("甲农函", "远农函").replace("甲市农业农村局", "远方市教育局").replace(AuditYear.HOST, "远方县教育局").replace("26112", "99112").replace("2026", "2027"));
        assertThat(findings(more)).isEqualTo(findings(YEAR.files()));
    }

    @Test
    void splitting_files_changes_no_finding() {
        Map<String, String> split = new TreeMap<>();
        List<String> together = new ArrayList<>();
        YEAR.files().forEach((name, text) -> {
            if (name.startsWith("ledger")) {
                List<String> lines = text.lines().toList();
                for (int part = 0; part < 3; part++) {
                    int number = part;
                    split.put(part + name, lines.get(0) + "\n" + lines.stream().skip(1).filter(line -> Math.floorMod(line.hashCode(), 3) == number).collect(Collectors.joining("\n")) + "\n");
                }
            } else if (name.endsWith(".csv")) {
                split.put(name, text);
            } else {
                together.add(text);
            }
        });
        split.put("all.yaml", String.join("---\n", together));
        assertThat(known(findings(split))).isEqualTo(known(findings(YEAR.files())));
    }

    /** As programs that spread the work over machines do it. */
    @Test
    void groups_that_were_sent_elsewhere_give_the_same_result() throws Exception {
        List<Entry> entries = entries(YEAR.files());
        List<AuditFinding> found = new ArrayList<>();
        for (Gathers by : AUDIT.gathers()) {
            Map<String, List<Entry>> byKey = entries.stream().filter(entry -> AUDIT.key(by, entry) != null).collect(Collectors.groupingBy(entry -> AUDIT.key(by, entry)));
            for (Map.Entry<String, List<Entry>> gathered : byKey.entrySet()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                new ObjectOutputStream(bytes).writeObject(Group.of(by, gathered.getKey(), gathered.getValue()));
                found.addAll(AUDIT.judge((Group) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject()));
            }
        }
        Collections.shuffle(found, new Random(1));
        assertThat(Audit.result(0, found, Map.of()).findings()).isEqualTo(AUDIT.judge(entries, 2, group -> true).findings());
    }

    @Test
    void signals_for_inspectors_are_told_to_nobody_else_and_internal_reports_name_nobody() {
        var report = AUDIT.report(200, 0, List.of(), AUDIT.judge(entries(YEAR.files()), 2, group -> true), reception.audit.report.Dispositions.NONE);
        assertThat(report.in(AuditProfile.INSPECTOR).findings()).extracting(finding -> finding.rule().id()).contains("across/just-below-cap", "across/quarter-without-record");
        assertThat(report.in(AuditProfile.FULL).findings()).extracting(finding -> finding.rule().id()).doesNotContain("across/just-below-cap", "across/quarter-without-record");
        assertThat(report.in(AuditProfile.FULL).findings()).anySatisfy(finding -> assertThat(finding.said().zh()).contains("局长甲"));
        assertThat(report.in(AuditProfile.INTERNAL).findings()).allSatisfy(finding -> assertThat(finding.said().zh()).doesNotContain("局长甲"));
        assertThat(report.in(AuditProfile.PUBLIC).findings()).allSatisfy(finding -> assertThat(finding.said().zh() + finding.remedy().zh()).doesNotContain("某县", "饭店", "〔2026〕"));
    }
}
