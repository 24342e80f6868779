package reception.audit.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import reception.audit.report.AuditFinding;
import reception.audit.report.AuditReport;
import reception.report.Profile;
import reception.vocabulary.Text;
import reception.write.html.HtmlOutput;
import reception.write.html.HtmlWriter;
import reception.write.html.StyleSheet;
import reception.write.html.Texts;

/**
 * Writes one HTML document set on A4: a table of all findings, then a page for each group that was found. It runs no script and fetches nothing.
 * Its templates stand in src/main/jte, its texts in audit_zh.properties.
 */
final class AuditHtml implements AuditWriter {

    private final Writer out;
    private final AuditWording wording;

    /** What stands above the groups; profile and signals are null if there is nothing to say of them. */
    record Page(String title, String profile, String scope, String conclusion, String signals, List<String> unread, List<String> notices, List<Group> groups) {
    }

    /** What was found of a group; basis and disposition are empty where there are none. */
    record Group(int number, String sort, String title, String said, String why, String basis, String remedy, String owner, String disposition, List<Place> places, String rule, String fingerprint) {
    }

    /** What stands where. */
    record Place(String where, String what) {
    }

    AuditHtml(Writer out, AuditWording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public void write(AuditReport report) throws IOException {
        Texts texts = Texts.of(AuditHtml.class, "audit", wording.language());
        String css = new StyleSheet().add(HtmlWriter.class, "report.css").numbers("bottom-right", texts.say("page-number", "{page}", "{pages}")).add(AuditHtml.class, "audit.css").toString();
        Page page = page(report);
        HtmlOutput.write(out, output -> JteauditGenerated.render(output, null, texts, page, css));
    }

    private Page page(AuditReport report) {
        List<Group> groups = new ArrayList<>();
        report.findings().forEach(finding -> groups.add(group(finding, groups.size() + 1)));
        return new Page(wording.title(), report.profile().personal() == Profile.FULL ? null : report.profile().personal().note(wording.language()), wording.scope(report), wording.conclusion(report),
                report.findings(true).isEmpty() ? null : wording.signalsAreNoViolations(),
                report.unread().stream().map(unread -> unread.file() + ":" + Math.max(1, unread.error().span().line()) + " " + said(unread.error().message())).toList(),
                report.notices().stream().map(this::said).toList(), groups);
    }

    private Group group(AuditFinding finding, int number) {
        return new Group(number, wording.sort(finding), said(finding.rule().card().title()), said(finding.said()), said(finding.rule().card().why()), wording.basis(finding), said(finding.remedy()),
                wording.owner(finding), wording.disposition(finding), finding.places().stream().map(named -> new Place(named.place().toString(), said(named.label()))).toList(),
                finding.rule().id(), finding.fingerprint());
    }

    private String said(Text text) {
        return text.in(wording.language());
    }
}
