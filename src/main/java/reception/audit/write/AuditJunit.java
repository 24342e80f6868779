package reception.audit.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import reception.audit.report.AuditFailOn;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.report.Printable;
import reception.rule.RuleBook;

/** Writes JUnit XML: one suite, a case for each rule, which fails if the program would exit with 1 for it; what is milder or settled is its output. */
final class AuditJunit implements AuditWriter {

    private final Writer out;
    private final AuditWording wording;
    private final AuditFailOn failOn;

    AuditJunit(Writer out, AuditWording wording, AuditFailOn failOn) {
        this.out = out;
        this.wording = wording;
        this.failOn = failOn;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "reception");
            xml.writeCharacters("\n  ");
            suite(xml, report);
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void suite(XMLStreamWriter xml, AuditReport report) throws XMLStreamException {
        Map<RuleBook.Rule, List<AuditFinding>> byRule = report.findings().stream().collect(Collectors.groupingBy(AuditFinding::rule));
        long failures = byRule.values().stream().filter(findings -> findings.stream().anyMatch(finding -> finding.fails(failOn))).count();
        int errors = report.unread().isEmpty() ? 0 : 1;
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "reception audit");
        xml.writeAttribute("tests", String.valueOf(report.rules().rules().size() + errors));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", String.valueOf(errors));
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
        for (RuleBook.Rule rule : report.rules().rules()) {
            test(xml, rule.group(), rule.name(), byRule.getOrDefault(rule, List.of()));
        }
        if (errors > 0) {
            begin(xml, "input", "unreadable");
            element(xml, "error", report.unread().stream().map(each -> each.file() + ":" + Math.max(1, each.error().span().line()) + " " + each.error().message().in(wording.language())).collect(Collectors.joining("\n")));
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void test(XMLStreamWriter xml, String group, String name, List<AuditFinding> findings) throws XMLStreamException {
        begin(xml, group, name);
        String failed = findings.stream().filter(finding -> finding.fails(failOn)).map(this::words).collect(Collectors.joining("\n\n"));
        String others = findings.stream().filter(finding -> !finding.fails(failOn)).map(this::words).collect(Collectors.joining("\n\n"));
        if (!failed.isEmpty()) {
            element(xml, "failure", failed);
        }
        if (!others.isEmpty()) {
            element(xml, "system-out", others);
        }
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml, String group, String name) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", group);
        xml.writeAttribute("name", name);
        xml.writeAttribute("time", "0");
    }

    private static void element(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeCharacters("\n      ");
        xml.writeStartElement(element);
        if (!element.equals("system-out")) {
            xml.writeAttribute("message", Printable.line(text.lines().findFirst().orElse("")));
        }
        xml.writeCharacters(Printable.of(text));
        xml.writeEndElement();
    }

    private String words(AuditFinding finding) {
        String recorded = wording.disposition(finding);
        return wording.sort(finding) + wording.say("：", ": ") + finding.said().in(wording.language())
                + (finding.citations().isEmpty() ? "" : "\n" + wording.say("依据：", "Basis: ") + wording.basis(finding)) + "\n" + wording.say("建议：", "Do: ") + finding.remedy().in(wording.language())
                + (recorded.isEmpty() ? "" : "\n" + wording.say("处置：", "Disposition: ") + recorded)
                + finding.places().stream().map(named -> "\n" + named.place() + " " + named.label().in(wording.language())).collect(Collectors.joining());
    }
}
