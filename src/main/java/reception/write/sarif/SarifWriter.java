package reception.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import reception.format.InputError;
import reception.format.Span;
import reception.format.edit.TextEdit;
import reception.report.Finding;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Supplement;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.standard.Citation;
import reception.standard.Limit;
import reception.visit.paper.Waiver;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Words;
import reception.write.OutputFormat;
import reception.write.json.Json;

/** Writes one run of SARIF 2.1.0 for all plans. What is known only at its end, such as the files, follows the results. */
public final class SarifWriter implements ReportWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final String FINGERPRINT = "reception/v1";
    /** The only fingerprint by which GitHub knows an alert again; its own are a hash and which one of the same hash it is. */
    private static final String LINE_HASH = "primaryLocationLineHash";
    private static final String UNRESERVED = "-._~/";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

    private final JsonGenerator json;
    private final ReportWording wording;
    private final Language language;
    private final Report.Basis basis;
    private final SarifRules declared;
    private final Threshold.OfStages failOn;
    private final Map<String, Integer> indexOfRule = new LinkedHashMap<>();
    private final Map<String, Artifact> artifacts = new LinkedHashMap<>();
    private final Map<String, Text> unreadable = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Map<String, Integer> sameHash = new HashMap<>();
    private final String home;
    private final boolean byCard;
    private final CompressedSize size;
    private final long mostBytes;
    /** Null where every result is written as it comes. */
    private final CodeScanningResults alerts;
    private String lastFile = "";

    /** A file, its hash, and the verdicts on the plans in it. */
    private record Artifact(int index, String sha256, List<String> verdicts) {
    }

    public SarifWriter(Writer out, ReportWriter.Options options) throws IOException {
        this(out, options, CodeScanningResults.MOST_RESULTS, CodeScanningResults.MOST_BYTES);
    }

    /**
     * @param mostResults how many code scanning gets
     * @param mostBytes   after how many, once compressed, it gets no more of them
     */
    public SarifWriter(Writer out, ReportWriter.Options options, int mostResults, long mostBytes) throws IOException {
        this.alerts = options.pipeline().codeScanning() ? new CodeScanningResults(mostResults) : null;
        this.size = alerts == null ? null : new CompressedSize(out);
        this.mostBytes = mostBytes;
        this.home = options.pipeline().home();
        this.byCard = options.byCard();
        this.json = Json.generator(alerts == null ? out : size);
        this.language = options.language();
        this.wording = new ReportWording(language);
        this.basis = options.basis();
        this.declared = new SarifRules(json, home, basis, options.rules(), options.instruments());
        options.rules().rules().forEach(rule -> indexOfRule.put(rule.id(), indexOfRule.size()));
        indexOfRule.put(Issue.UNREADABLE_PLAN, indexOfRule.size());
        indexOfRule.put(Issue.OPEN_PLAN, indexOfRule.size());
        this.failOn = options.failOn();
    }

    @Override
    public Set<Supplement> needs() {
        return alerts == null ? Set.of(Supplement.FIXES) : Set.of();
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "reception");
        json.writeStringField("semanticVersion", basis.version());
        json.writeStringField("language", tag(language));
        if (!home.isEmpty()) {
            json.writeStringField("informationUri", home);
        }
        text("shortDescription", wording.say("公务接待方案检查", "Checks official-reception visit plans"));
        declared.write(language);
        json.writeObjectFieldStart("properties");
        json.writeStringField("rules-sha256", basis.rulesSha256());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
    }

    private static String tag(Language language) {
        return language.choose("zh-CN", "en-US");
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    @Override
    public void write(Report report) throws IOException {
        String file = Issue.path(report);
        artifacts.computeIfAbsent(file, unused -> new Artifact(artifacts.size(), report.sha256(), new ArrayList<>())).verdicts().add(Words.kebab(report.verdict().name()));
        report.notices().forEach(notice -> notes.add(notice.in(language)));
        for (InputError error : report.inputErrors()) {
            unreadable.putIfAbsent(file, error.message());
        }
        if (!file.equals(lastFile)) {
            sameHash.clear();
            lastFile = file;
        }
        for (Issue issue : Issue.of(report, wording, failOn)) {
            if (issue.level() == Issue.Level.NOTE) {
                continue;
            }
            String lineHash = issue.fingerprint() + ":" + sameHash.merge(issue.rule() + issue.fingerprint(), 1, Integer::sum);
            if (alerts == null) {
                result(file, issue, lineHash);
            } else {
                boolean fails = issue.finding() == null ? issue.level() != Issue.Level.OPEN : issue.finding().fails(report.threshold(failOn), byCard);
                alerts.add(new CodeScanningResults.Held(file, issue, lineHash), fails);
            }
        }
    }

    /** Writes those that code scanning is to get, as far as they fit, and keeps only their files. */
    private void alerts() throws IOException {
        Map<String, Artifact> all = new HashMap<>(artifacts);
        artifacts.clear();
        List<CodeScanningResults.Held> results = alerts.worstFirst();
        for (int i = 0; i < results.size(); i++) {
            if (size.bytes() > mostBytes) {
                alerts.leaveOut(CodeScanningResults.Reason.WANT_OF_ROOM, results.size() - i);
                return;
            }
            CodeScanningResults.Held result = results.get(i);
            artifacts.computeIfAbsent(result.file(), file -> new Artifact(artifacts.size(), all.get(file).sha256(), all.get(file).verdicts()));
            result(result.file(), result.issue(), result.lineHash());
        }
    }

    private void result(String file, Issue issue, String lineHash) throws IOException {
        Finding finding = issue.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", issue.rule());
        json.writeNumberField("ruleIndex", indexOfRule.get(issue.rule()));
        json.writeStringField("kind", issue.level() == Issue.Level.OPEN ? "open" : "fail");
        json.writeStringField("level", issue.level() == Issue.Level.OPEN ? "none" : finding == null ? "error" : level(finding.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", finding == null ? issue.message() : issue.message() + wording.say("建议：", " Do instead: ") + finding.suggestion(language));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        location(file, issue.span(), issue.path(), 0);
        json.writeEndArray();
        if (finding != null && !finding.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            int id = 1;
            for (Finding.Related related : finding.related()) {
                location(file, related.span(), related.path(), id++);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, issue.fingerprint());
        json.writeStringField(LINE_HASH, lineHash);
        json.writeEndObject();
        if (finding != null && finding.known()) {
            json.writeStringField("baselineState", "unchanged");
        }
        if (finding != null && !finding.edits().isEmpty()) {
            fix(file, finding);
        }
        if (finding != null) {
            details(finding);
        }
        json.writeEndObject();
    }

    /** @param id from 1 for a related place; 0 for the place itself */
    private void location(String file, Span span, String path, int id) throws IOException {
        json.writeStartObject();
        if (id > 0) {
            json.writeNumberField("id", id);
        }
        if (!file.isEmpty()) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            address(file);
            json.writeEndObject();
            if (!span.isCell()) {
                region(span);
            }
            json.writeEndObject();
        }
        if (!path.isEmpty() || span.isCell()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            if (!path.isEmpty()) {
                json.writeStringField("fullyQualifiedName", path);
            }
            if (span.isCell()) {
                json.writeStringField("name", span.place());
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        if (id > 0) {
            text("message", path.isEmpty() ? wording.say("方案", "the plan") : path);
        }
        json.writeEndObject();
    }

    private void region(Span span) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", Math.max(1, span.line()));
        if (span.isSomewhere()) {
            json.writeNumberField("startColumn", span.column());
        }
        json.writeNumberField("endLine", Math.max(1, span.line()));
        if (span.isSomewhere()) {
            json.writeNumberField("endColumn", span.endColumn());
        }
        json.writeEndObject();
    }

    private void address(String file) throws IOException {
        boolean isAbsolute = file.startsWith("/") || DRIVE.matcher(file).matches();
        json.writeStringField("uri", isAbsolute ? "file://" + (file.startsWith("/") ? "" : "/") + encoded(file) : encoded(file));
        if (!isAbsolute) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeNumberField("index", artifacts.get(file).index());
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
            encoded.append(isPlain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }

    private void fix(String file, Finding finding) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        json.writeObjectFieldStart("description");
        json.writeStringField("text", finding.suggestion(language));
        json.writeEndObject();
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        json.writeObjectFieldStart("artifactLocation");
        address(file);
        json.writeEndObject();
        json.writeArrayFieldStart("replacements");
        for (TextEdit edit : finding.edits()) {
            json.writeStartObject();
            json.writeObjectFieldStart("deletedRegion");
            json.writeNumberField("startLine", edit.line());
            json.writeNumberField("startColumn", edit.column());
            json.writeNumberField("endLine", edit.endLine());
            json.writeNumberField("endColumn", edit.endColumn());
            json.writeEndObject();
            if (!edit.newText().isEmpty()) {
                json.writeObjectFieldStart("insertedContent");
                json.writeStringField("text", edit.newText());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void details(Finding finding) throws IOException {
        if (finding.isExcepted()) {
            Waiver waiver = finding.waiver();
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "inSource");
            json.writeStringField("status", "accepted");
            if (waiver.reason() != null) {
                json.writeStringField("justification", waiver.reason() + wording.say("（", " (") + waiver.document() + wording.say("）", ")"));
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("clause", finding.rule().card().clause());
        json.writeStringField("owner", Words.kebab(finding.rule().card().owner().name()));
        json.writeBooleanField("verified", finding.verified());
        json.writeBooleanField("certain", finding.certain());
        both("message", new Text(finding.message(Language.ZH), finding.message(Language.EN)));
        both("suggestion", new Text(finding.suggestion(Language.ZH), finding.suggestion(Language.EN)));
        strings("standards", finding.limits().stream().map(wording::standard).toList());
        strings("arithmetic", finding.limits().stream().map(Limit::arithmetic).map(arithmetic -> arithmetic.in(language)).toList());
        strings("citations", finding.citations().stream().map(citation -> citation.in(language)).toList());
        json.writeEndObject();
    }

    private void strings(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    private void both(String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        if (alerts != null) {
            alerts();
        }
        json.writeEndArray();
        artifacts();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        text("description", wording.say("仓库工作区的根；不在仓库中时为运行检查时所在的文件夹", "The root of the work tree; outside of one the folder in which the check was run"));
        json.writeEndObject();
        json.writeEndObject();
        invocations();
        if (alerts == null) {
            translation(language == Language.ZH ? Language.EN : Language.ZH);
        } else {
            leftOut();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void translation(Language other) throws IOException {
        json.writeArrayFieldStart("translations");
        json.writeStartObject();
        json.writeStringField("name", "reception");
        json.writeStringField("language", tag(other));
        json.writeArrayFieldStart("contents");
        json.writeString("localizedData");
        json.writeEndArray();
        declared.write(other);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void leftOut() throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("left-out");
        for (Map.Entry<CodeScanningResults.Reason, Integer> reason : alerts.leftOut().entrySet()) {
            json.writeNumberField(Words.kebab(reason.getKey().name()), reason.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artifacts() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (Map.Entry<String, Artifact> entry : artifacts.entrySet()) {
            Artifact artifact = entry.getValue();
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            address(entry.getKey());
            json.writeEndObject();
            if (!artifact.sha256().isEmpty()) {
                json.writeObjectFieldStart("hashes");
                json.writeStringField("sha-256", artifact.sha256());
                json.writeEndObject();
            }
            json.writeObjectFieldStart("properties");
            strings("verdicts", artifact.verdicts());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void invocations() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unreadable.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Map.Entry<String, Text> entry : unreadable.entrySet()) {
            if (alerts == null) {
                notification("error", entry.getKey(), entry.getValue().in(language));
            }
        }
        int without = alerts == null ? 0 : alerts.leftOut().getOrDefault(CodeScanningResults.Reason.WANT_OF_ROOM, 0);
        if (without > 0) {
            notification("warning", "", wording.say("代码扫描服务限制结果的数量和大小，另有较轻的 " + without + " 条未列出", "code scanning takes a limited number of results: " + without + " more, milder ones, are left out"));
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
        text("message", message);
        if (!file.isEmpty()) {
            json.writeArrayFieldStart("locations");
            location(file, Span.NOWHERE, "", 0);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
