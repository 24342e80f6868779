package reception.write.junit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import reception.report.Assessment;
import reception.report.Finding;
import reception.report.Printable;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.rule.Outcome;
import reception.rule.RuleBook;
import reception.rule.Threshold;
import reception.standard.Citation;
import reception.vocabulary.Language;
import reception.vocabulary.Words;

/**
 * Writes JUnit XML: a suite for each plan, a case for each rule. A case fails if the program would exit with 1 for it, is skipped if the rule is undetermined,
 * and passes otherwise, with what is milder or excepted as its output; a plan that cannot be read is an error.
 */
public final class JunitWriter implements ReportWriter {

    /** No clock is read, and the attribute is required. */
    private static final String TIME = "0";

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final XMLStreamWriter xml;
    private final ReportWording wording;
    private final Threshold.OfStages failOn;
    private final boolean byCard;
    private final boolean everything;
    private final Report.Basis basis;
    private final Set<String> classes = new HashSet<>();

    /**
     * @param failOn     from what on a plan fails, by its stage
     * @param byCard     whether a finding that a configuration has made milder counts as its rule's card has it
     * @param everything whether rules that apply to nothing in the plan have a case, too
     */
    public JunitWriter(Writer out, Language language, Threshold.OfStages failOn, boolean byCard, boolean everything, Report.Basis basis) throws IOException {
        this.wording = new ReportWording(language);
        this.failOn = failOn;
        this.byCard = byCard;
        this.everything = everything;
        this.basis = basis;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What becomes of a case; all texts null for one that passes in silence. */
    private record Case(String group, String name, String failure, String failureType, String skipped, String error, String errorType, String output) {
    }

    @Override
    public void begin() throws IOException {
        writing(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            lineBreak(0);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "reception");
        });
    }

    @Override
    public void end() throws IOException {
        writing(() -> {
            lineBreak(0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        });
    }

    @Override
    public void write(Report report) throws IOException {
        List<Case> cases = report.inputErrors().isEmpty() ? cases(report) : List.of(unreadable(report));
        String plan = planOf(report);
        writing(() -> {
            lineBreak(1);
            xml.writeStartElement("testsuite");
            attribute("name", report.name() + wording.document(report));
            xml.writeAttribute("tests", String.valueOf(cases.size()));
            xml.writeAttribute("failures", count(cases.stream().filter(test -> test.failure() != null).count()));
            xml.writeAttribute("errors", count(cases.stream().filter(test -> test.error() != null).count()));
            xml.writeAttribute("skipped", count(cases.stream().filter(test -> test.skipped() != null).count()));
            xml.writeAttribute("time", TIME);
            properties(report);
            for (Case test : cases) {
                test(test, plan, Issue.path(report));
            }
            lineBreak(1);
            xml.writeEndElement();
        });
    }

    private void properties(Report report) throws XMLStreamException {
        lineBreak(2);
        xml.writeStartElement("properties");
        property("verdict", Words.kebab(report.verdict().name()));
        property("profile", Words.kebab(report.profile().name()));
        property("program-version", basis.version());
        property("rules-sha256", basis.rulesSha256());
        if (!report.sha256().isEmpty()) {
            property("sha256", report.sha256());
        }
        for (var notice : report.notices()) {
            property("note", notice.in(wording.language()));
        }
        lineBreak(2);
        xml.writeEndElement();
    }

    private void property(String name, String value) throws XMLStreamException {
        lineBreak(3);
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        attribute("value", value);
    }

    private List<Case> cases(Report report) {
        Map<RuleBook.Rule, List<Assessment>> byRule = new LinkedHashMap<>();
        report.assessments().forEach(assessment -> byRule.computeIfAbsent(assessment.rule(), unused -> new ArrayList<>()).add(assessment));
        Map<RuleBook.Rule, List<Finding>> findings = report.findings().stream().collect(Collectors.groupingBy(Finding::rule));
        List<Case> cases = new ArrayList<>();
        Issue.of(report, wording, failOn).stream().filter(issue -> issue.level() == Issue.Level.NOT_READY).map(issue -> notReady(report, issue)).forEach(cases::add);
        byRule.forEach((rule, assessments) -> {
            boolean applies = assessments.stream().anyMatch(assessment -> assessment.outcome() != Outcome.NOT_APPLICABLE);
            if (applies || everything) {
                cases.add(test(report, rule, assessments, findings.getOrDefault(rule, List.of()), applies));
            }
        });
        return cases;
    }

    private Case test(Report report, RuleBook.Rule rule, List<Assessment> assessments, List<Finding> findings, boolean applies) {
        List<Finding> failures = findings.stream().filter(finding -> finding.fails(report.threshold(failOn), byCard)).toList();
        List<String> rest = new ArrayList<>();
        findings.stream().filter(finding -> !failures.contains(finding)).forEach(finding -> rest.add(finding(report, finding)));
        List<String> open = assessments.stream().filter(assessment -> assessment.outcome() == Outcome.UNDETERMINED).map(assessment -> Issue.of(report, assessment, wording).message()).toList();
        String skipped = null;
        if (!applies) {
            skipped = wording.word(Outcome.NOT_APPLICABLE);
        } else if (failures.isEmpty() && !open.isEmpty()) {
            skipped = String.join("\n", open);
        } else {
            rest.addAll(open);
        }
        return new Case(rule.group(), rule.name(), failures.isEmpty() ? null : failures.stream().map(finding -> finding(report, finding)).collect(Collectors.joining("\n\n")),
                failures.isEmpty() ? null : Words.kebab(failures.get(0).severity().name()), skipped, null, null, rest.isEmpty() ? null : String.join("\n\n", rest));
    }

    private String finding(Report report, Finding finding) {
        Language language = wording.language();
        Issue issue = Issue.of(finding, wording);
        String basis = finding.citations().isEmpty() ? "" : "\n" + wording.say("依据：", "Basis: ") + Citation.all(finding.citations(), language);
        return issue.place(report) + " " + wording.word(finding.severity()) + wording.standing(finding) + wording.say("：", ": ") + issue.message() + basis + "\n"
                + wording.say("建议：", "Do instead: ") + finding.suggestion(language);
    }

    private static Case notReady(Report report, Issue issue) {
        int slash = issue.rule().indexOf('/');
        return new Case(issue.rule().substring(0, slash), issue.rule().substring(slash + 1), issue.place(report) + " " + issue.message(), Words.kebab(report.verdict().name()), null, null, null, null);
    }

    private Case unreadable(Report report) {
        int slash = Issue.UNREADABLE_PLAN.indexOf('/');
        String errors = Issue.of(report, wording).stream().map(issue -> issue.place(report) + " " + issue.message()).collect(Collectors.joining("\n"));
        return new Case(Issue.UNREADABLE_PLAN.substring(0, slash), Issue.UNREADABLE_PLAN.substring(slash + 1), null, null, null, errors, report.inputErrors().get(0).kind().id(), null);
    }

    /**
     * The part of class names that stands for a plan, as packages do: GitLab and Jenkins know a test by the names of its class and itself, and keep one of each.
     * What would be the same for two plans gets a number, whichever of their characters readers of XML do not tell apart.
     */
    private String planOf(Report report) {
        String path = SPACES.matcher(Printable.line(Issue.path(report))).replaceAll(" ");
        int dot = path.lastIndexOf('.');
        String withoutEnding = dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
        String name = withoutEnding.replace('.', '_').replace('/', '.') + (report.document() == 0 ? "" : "#" + (report.document() + 1));
        String plan = name.isEmpty() ? "plan" : name;
        for (int i = 2; !classes.add(plan); i++) {
            plan = name + "~" + i;
        }
        return plan;
    }

    private void test(Case test, String plan, String file) throws XMLStreamException {
        lineBreak(2);
        boolean isSilent = test.failure() == null && test.skipped() == null && test.error() == null && test.output() == null;
        if (isSilent) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute("classname", plan + "." + test.group());
        xml.writeAttribute("name", test.name());
        if (!file.isEmpty()) {
            attribute("file", file);
        }
        xml.writeAttribute("time", TIME);
        if (isSilent) {
            return;
        }
        outcome("failure", test.failure(), test.failureType());
        outcome("skipped", test.skipped(), null);
        outcome("error", test.error(), test.errorType());
        if (test.output() != null) {
            lineBreak(3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(Printable.of(test.output()));
            xml.writeEndElement();
        }
        lineBreak(2);
        xml.writeEndElement();
    }

    private void outcome(String element, String text, String type) throws XMLStreamException {
        if (text == null) {
            return;
        }
        lineBreak(3);
        xml.writeStartElement(element);
        attribute("message", text.lines().findFirst().orElse(""));
        if (type != null) {
            xml.writeAttribute("type", type);
        }
        xml.writeCharacters(Printable.of(text));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Printable.line(value));
    }

    private static String count(long number) {
        return String.valueOf(number);
    }

    private void lineBreak(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private static void writing(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
