package reception.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Supplement;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.rule.Threshold;
import reception.vocabulary.Language;
import reception.vocabulary.Words;
import reception.write.json.Json;

/** Writes one run of SARIF 2.1.0 for all plans. What is known only at its end, such as the files, follows the results. */
public final class SarifWriter implements ReportWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final ReportWording wording;
    private final Language language;
    private final Report.Basis basis;
    private final Threshold.OfStages failOn;
    private final String home;
    private final boolean byCard;
    private final SarifTexts texts;
    private final SarifRules rules;
    private final SarifFiles files;
    private final SarifResults results;
    private final SarifInvocation invocation;
    private final CompressedSize size;
    private final long mostBytes;
    /** Null where every result is written as it comes. */
    private final CodeScanningResults alerts;
    private final Map<String, Integer> sameHash = new HashMap<>();
    private String lastFile = "";

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
        this.failOn = options.failOn();
        this.texts = new SarifTexts(json);
        this.rules = new SarifRules(json, texts, home, basis, options.rules(), options.instruments());
        this.files = new SarifFiles(json, texts);
        SarifLocations locations = new SarifLocations(json, texts, files, wording);
        this.results = new SarifResults(json, texts, rules, files, locations, wording, language);
        this.invocation = new SarifInvocation(json, texts, locations, wording, language);
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
        texts.text("shortDescription", wording.say("公务接待方案检查", "Checks official-reception visit plans"));
        rules.write(language);
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

    @Override
    public void write(Report report) throws IOException {
        String file = Issue.path(report);
        files.add(file, report);
        invocation.add(file, report);
        if (alerts == null) {
            files.list(file);
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
                results.write(file, issue, lineHash);
            } else {
                boolean fails = issue.finding() == null ? issue.level() != Issue.Level.OPEN : issue.finding().fails(report.threshold(failOn), byCard);
                alerts.add(new CodeScanningResults.Held(file, issue, lineHash), fails);
            }
        }
    }

    /** Writes those that code scanning is to get, as far as they fit, and lists only their files. */
    private void alerts() throws IOException {
        List<CodeScanningResults.Held> worstFirst = alerts.worstFirst();
        for (int i = 0; i < worstFirst.size(); i++) {
            if (size.bytes() > mostBytes) {
                alerts.leaveOut(CodeScanningResults.Reason.WANT_OF_ROOM, worstFirst.size() - i);
                return;
            }
            CodeScanningResults.Held result = worstFirst.get(i);
            files.list(result.file());
            results.write(result.file(), result.issue(), result.lineHash());
        }
    }

    @Override
    public void end() throws IOException {
        if (alerts != null) {
            alerts();
        }
        json.writeEndArray();
        files.write();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifFiles.ROOT);
        texts.text("description", wording.say("仓库工作区的根；不在仓库中时为运行检查时所在的文件夹", "The root of the work tree; outside of one the folder in which the check was run"));
        json.writeEndObject();
        json.writeEndObject();
        invocation.write(alerts == null, alerts == null ? 0 : alerts.leftOut().getOrDefault(CodeScanningResults.Reason.WANT_OF_ROOM, 0));
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
        rules.write(other);
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
}
