package reception.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import reception.format.InputError;
import reception.format.Span;
import reception.report.Report;
import reception.report.wording.ReportWording;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** Tells how the run itself went: files that could not be read, results that were left out, and notices. */
final class SarifInvocation {

    private final JsonGenerator json;
    private final SarifTexts texts;
    private final SarifLocations locations;
    private final ReportWording wording;
    private final Language language;
    private final Map<String, Text> unreadable = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();

    SarifInvocation(JsonGenerator json, SarifTexts texts, SarifLocations locations, ReportWording wording, Language language) {
        this.json = json;
        this.texts = texts;
        this.locations = locations;
        this.wording = wording;
        this.language = language;
    }

    /** Keeps what a report says of the run. */
    void add(String file, Report report) {
        report.notices().forEach(notice -> notes.add(notice.in(language)));
        for (InputError error : report.inputErrors()) {
            unreadable.putIfAbsent(file, error.message());
        }
    }

    /**
     * @param namesFiles whether it may be told of each file that could not be read
     * @param leftOut    how many results there was no room for
     */
    void write(boolean namesFiles, int leftOut) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unreadable.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        if (namesFiles) {
            for (Map.Entry<String, Text> entry : unreadable.entrySet()) {
                notification("error", entry.getKey(), entry.getValue().in(language));
            }
        }
        if (leftOut > 0) {
            notification("warning", "", wording.say("代码扫描服务限制结果的数量和大小，另有较轻的 " + leftOut + " 条未列出", "code scanning takes a limited number of results: " + leftOut + " more, milder ones, are left out"));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (String note : notes) {
            notification("note", "", note);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(String level, String file, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        texts.text("message", message);
        if (!file.isEmpty()) {
            json.writeArrayFieldStart("locations");
            locations.write(file, Span.NOWHERE, "", 0);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
