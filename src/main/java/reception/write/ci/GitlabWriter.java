package reception.write.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import reception.report.Finding;
import reception.report.Printable;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.rule.Threshold;
import reception.vocabulary.Language;
import reception.write.json.Json;

/** Writes the Code Quality report that GitLab shows in merge requests: one JSON array for all plans. */
public final class GitlabWriter implements ReportWriter {

    private final Map<String, Integer> places = new HashMap<>();
    private final JsonGenerator json;
    private final ReportWording wording;
    private final Threshold.OfStages failOn;

    public GitlabWriter(Writer out, Language language, Threshold.OfStages failOn) throws IOException {
        this.failOn = failOn;
        this.json = Json.generator(out);
        this.wording = new ReportWording(language);
    }

    @Override
    public void begin() throws IOException {
        json.writeStartArray();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }

    @Override
    public void write(Report report) throws IOException {
        String path = Issue.path(report);
        String place = path + "\n" + report.document();
        // Names that are no UTF-8 may be written alike, and GitLab keeps one issue of each fingerprint.
        int alike = places.merge(place, 1, Integer::sum) - 1;
        String file = alike == 0 ? place : place + "\n~" + alike;
        Map<String, Integer> seen = new HashMap<>();
        for (Issue issue : Issue.of(report, wording, failOn)) {
            int before = seen.merge(issue.fingerprint(), 1, Integer::sum) - 1;
            json.writeStartObject();
            json.writeStringField("description", description(issue));
            json.writeStringField("check_name", issue.rule());
            json.writeStringField("fingerprint", Finding.fingerprint(file + "\n" + issue.fingerprint() + "\n" + before));
            json.writeStringField("severity", severity(issue));
            json.writeObjectFieldStart("location");
            json.writeStringField("path", path);
            json.writeObjectFieldStart("lines");
            json.writeNumberField("begin", issue.span().isCell() ? 1 : issue.line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private String description(Issue issue) {
        Finding finding = issue.finding();
        String standing = finding == null ? "" : wording.standing(finding).strip();
        return Printable.line(standing + (standing.isEmpty() ? "" : wording.say("", " ")) + issue.messageWithCell(wording) + (finding == null ? "" : wording.say("建议：", " Do instead: ") + finding.suggestion(wording.language())));
    }

    private static String severity(Issue issue) {
        return switch (issue.level()) {
            case UNREADABLE -> "blocker";
            case ERROR -> issue.finding().rule().card().isStopping() ? "blocker" : "critical";
            case NOT_READY, WARNING -> "major";
            case OPEN -> "minor";
            default -> "info";
        };
    }
}
