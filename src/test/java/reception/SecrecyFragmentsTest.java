package reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reception.engine.PlanNodes;
import reception.format.InputError;
import reception.format.Node;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.read.YamlReader;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Verdict;
import reception.rule.Severity;
import reception.visit.secrecy.Channel;
import reception.visit.secrecy.Confidentiality;
import reception.visit.secrecy.SecrecyLevel;
import reception.visit.secrecy.SecretDocument;
import reception.vocabulary.Language;

/** What secrecy officers and protocol officers stop at, one fact laid over a clean plan each: whole plans in, whole reports out. */
class SecrecyFragmentsTest {

    private static final Path DOMESTIC = Path.of("rules/base-plan.yaml");
    private static final Path FOREIGN = Path.of("examples/clean-foreign-visit/plan.yaml");
    private static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    private static final ReceptionChecker FOREIGN_CHECKER = ReceptionChecker.builder().configuration(Path.of("examples/clean-foreign-visit/reception.yaml")).build();

    record FragmentsFile(Place at, List<Fragment> fragments) {
    }

    /**
     * A fragment and what has to come of it.
     *
     * @param on      the plan over which it is laid
     * @param finds   the rule that finds it; null if none has to
     * @param as      how bad it is; null if that is all the same
     * @param not     the rule that must not find it
     * @param nothing whether nothing at all may be found at warning or above
     */
    record Fragment(Place at, String on, Node given, String finds, Severity as, String not, Boolean nothing) {

        boolean isForeign() {
            return on.equals("foreign");
        }
    }

    private static List<Fragment> fragments() throws IOException {
        SourceText source = SourceText.decode("fragments.yaml", Files.readAllBytes(Path.of("src/test/resources/secrecy/fragments.yaml"))).source().orElseThrow();
        List<InputError> errors = new ArrayList<>();
        List<Fragment> fragments = new Binder(errors).bind(FragmentsFile.class, YamlReader.read(source).roots().get(0), "", "").fragments();
        assertThat(errors).isEmpty();
        return fragments;
    }

    private static Report check(Fragment fragment) {
        PlanNodes.Plan plan = PlanNodes.over(fragment.isForeign() ? FOREIGN : DOMESTIC, fragment.given());
        return (fragment.isForeign() ? FOREIGN_CHECKER : CHECKER).check("plan", plan.json()).get(0);
    }

    private static String said(Report report) {
        return report.inputErrors() + " " + report.verdict() + " " + report.findings().stream().map(finding -> finding.severity() + " " + finding.rule().id() + " " + finding.message(Language.EN)).toList()
                + " open: " + report.openMatters().stream().map(open -> open.rule().id()).toList();
    }

    @TestFactory
    Stream<DynamicTest> each_fragment_ends_as_an_officer_would_say() throws IOException {
        return fragments().stream().map(fragment -> DynamicTest.dynamicTest("line " + fragment.at().span().line(), () -> {
            Report report = check(fragment);
            assertThat(report.inputErrors()).as(said(report)).isEmpty();
            List<Finding> found = report.findings().stream().filter(finding -> finding.rule().id().equals(fragment.finds())).toList();
            if (fragment.finds() != null) {
                assertThat(found).as(said(report)).isNotEmpty();
                assertThat(found).as(said(report)).allMatch(finding -> fragment.as() == null || finding.severity() == fragment.as());
                boolean isGrave = found.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
                assertThat(isGrave && report.verdict() == Verdict.READY).as(said(report)).isFalse();
            }
            if (fragment.not() != null) {
                assertThat(report.findings()).as(said(report)).noneMatch(finding -> finding.rule().id().equals(fragment.not()));
            }
            if (Boolean.TRUE.equals(fragment.nothing())) {
                assertThat(report.findings()).as(said(report)).noneMatch(finding -> finding.severity() != Severity.INFO);
                assertThat(report.verdict()).as(said(report)).isEqualTo(Verdict.READY);
            }
        }));
    }

    @Test
    void each_fragment_says_what_has_to_come_of_it() throws IOException {
        assertThat(fragments()).hasSizeGreaterThan(150).allSatisfy(fragment -> assertThat(fragment.finds() != null || fragment.not() != null || Boolean.TRUE.equals(fragment.nothing())).isTrue());
    }

    /** Channels by which a work secret may go without a question. */
    private static final Set<Channel> CONTROLLED = Set.of(Channel.CONFIDENTIAL_COURIER, Channel.CLASSIFIED_NETWORK, Channel.CLASSIFIED_FAX, Channel.HAND_DELIVERY, Channel.OFFICE_NETWORK,
            Channel.GOVERNMENT_NETWORK, Channel.PRINTED, Channel.MEETING);

    private static boolean isOpenWorkSecret(Confidentiality confidentiality) {
        boolean isOpenPlan = confidentiality.level() == SecrecyLevel.WORK_SECRET && confidentiality.channels().stream().anyMatch(channel -> channel != Channel.OTHER && !CONTROLLED.contains(channel));
        return isOpenPlan || confidentiality.documents().stream().anyMatch(SecrecyFragmentsTest::isOpenWorkSecret);
    }

    private static boolean isOpenWorkSecret(SecretDocument document) {
        return document.level() == SecrecyLevel.WORK_SECRET && document.channel() != null && document.channel() != Channel.OTHER && !CONTROLLED.contains(document.channel());
    }

    @Test
    void no_plan_is_ready_while_a_work_secret_has_an_open_channel() throws IOException {
        Map<String, List<PlanNodes.Plan>> cases = PlanNodes.cases().stream().filter(plan -> plan.rule() != null && plan.rule().startsWith("confidentiality/")).collect(Collectors.groupingBy(PlanNodes.Plan::rule));
        List<PlanNodes.Plan> plans = new ArrayList<>();
        int step = SampleSize.oneOf(5);
        cases.values().forEach(ofRule -> IntStream.range(0, ofRule.size()).filter(i -> i % step == 0).mapToObj(ofRule::get).forEach(plans::add));
        for (Fragment fragment : fragments()) {
            plans.add(PlanNodes.over(fragment.isForeign() ? FOREIGN : DOMESTIC, fragment.given()));
        }
        int open = 0;
        for (PlanNodes.Plan plan : plans) {
            Report report = CHECKER.check("plan", plan.json()).get(0);
            Confidentiality confidentiality = report.plan().map(read -> read.confidentiality()).orElse(null);
            if (confidentiality != null && !report.classified() && isOpenWorkSecret(confidentiality)) {
                open++;
                assertThat(report.verdict()).as(plan.origin()).isNotEqualTo(Verdict.READY);
            }
        }
        assertThat(open).isGreaterThan(10);
    }
}
