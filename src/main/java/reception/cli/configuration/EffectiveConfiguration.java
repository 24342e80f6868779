package reception.cli.configuration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reception.ReceptionChecker;
import reception.configuration.AuditSettings;
import reception.configuration.Configuration;
import reception.configuration.PathPattern;
import reception.configuration.Setting;
import reception.configuration.SeverityChange;
import reception.configuration.UnappliedValue;
import reception.format.Span;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.standard.Citation;
import reception.standard.Instrument;
import reception.standard.Standard;
import reception.standard.Standard.DatedValue;
import reception.standard.file.Dimensions.Dimension;
import reception.visit.Region;
import reception.visit.paper.Stage;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** What holds for a plan or a folder and where each value comes from, as text and as JSON. */
public final class EffectiveConfiguration {

    private static final String FORMAT = "reception-configuration";
    private static final int FORMAT_VERSION = 1;
    /** What stands in place of a figure where a place has no such rule. */
    public static final Text NO_SUCH_RULE = new Text("当地没有此项规定", "no such rule here");

    private final Path path;
    private final boolean named;
    private final Configuration configuration;
    private final ReceptionChecker checker;

    /**
     * @param named         whether the configuration was named on the command line
     * @param configuration as it is for the path
     * @param checker       with that configuration
     */
    public EffectiveConfiguration(Path path, boolean named, Configuration configuration, ReceptionChecker checker) {
        this.path = path;
        this.named = named;
        this.configuration = configuration;
        this.checker = checker;
    }

    /** Stages, by the setting that decides; null stands for what is built in. */
    private Map<Setting<Threshold>, List<Stage>> failOn() {
        Map<Setting<Threshold>, List<Stage>> stages = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            stages.computeIfAbsent(configuration.failOn().get(stage), unused -> new ArrayList<>()).add(stage);
        }
        return stages;
    }

    private Setting<PathPattern> exclusion() {
        return configuration.exclusion(path);
    }

    /** Rules whose severity is not that of their card, with the setting that decides. */
    private Map<String, Setting<Severity>> changedSeverities() {
        Map<String, Setting<Severity>> changed = configuration.severityOfRules();
        changed.entrySet().removeIf(entry -> entry.getValue().value() == own(entry.getKey()));
        return changed;
    }

    private Severity own(String rule) {
        return checker.rules().find(rule).card().severity();
    }

    /** Rules of a group that keep their severity because it may not be lowered. */
    private Set<String> kept() {
        return configuration.severities().stream().map(Setting::value).map(SeverityChange::kept).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Writes it for people. */
    public void writeText(PrintWriter out, Language language) {
        out.println(language.choose("对 ", "For ") + path + language.choose(" 生效的配置", ""));
        out.println();
        out.println(language.choose("配置文件", "Configuration"));
        if (configuration.files().isEmpty()) {
            out.println(language.choose("  无：该文件夹及其各级上级文件夹中都没有 " + Configuration.FILE_NAME + "，以下均为内置值",
                    "  none: neither its folder nor any folder above has a " + Configuration.FILE_NAME + "; what follows is built in"));
        }
        String how = named ? language.choose("（命令行 --config 指定）", " (named on the command line)") : "";
        for (int i = 0; i < configuration.files().size(); i++) {
            boolean isNearest = i == configuration.files().size() - 1;
            out.println("  " + configuration.files().get(i) + (isNearest ? how : language.choose("（上级配置）", " (above, or extended)")));
        }
        for (Setting<Text> setting : configuration.notApplied()) {
            out.println("  " + origin(setting, language) + language.choose("：", ": ") + setting.value().in(language));
        }
        out.println();
        Region region = configuration.region() == null ? null : configuration.region().value();
        line(out, language.choose("接待地", "region"), region == null ? language.choose("未设，以方案所写为准", "not set: what the plan says") : region.code() + " "
                + checker.standards().regions().fullName(region), origin(configuration.region(), language));
        failOn().forEach((setting, stages) -> line(out, language.choose("不通过级别", "fail-on") + of(stages, language), threshold(setting).in(language), origin(setting, language)));
        excluded(out, language);
        severities(out, language);
        standards(out, language);
        audit(out, language);
    }

    private static void audit(JsonGenerator json, Setting<AuditSettings> setting) throws IOException {
        json.writeObjectFieldStart("audit");
        if (setting.value().host() != null) {
            json.writeStringField("host", setting.value().host());
        }
        json.writeObjectFieldStart("columns");
        for (AuditSettings.Column column : setting.value().columns()) {
            json.writeStringField(String.valueOf(column.head()), column.column());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("measures");
        for (AuditSettings.Figure figure : setting.value().measures()) {
            json.writeFieldName(String.valueOf(figure.measure()));
            json.writeNumber(figure.value());
        }
        json.writeEndObject();
        origin(json, setting);
    }

    private void audit(PrintWriter out, Language language) {
        if (configuration.audit() == null) {
            return;
        }
        AuditSettings settings = configuration.audit().value();
        out.println();
        out.println(language.choose("审计", "Audits across plans") + "  " + origin(configuration.audit(), language));
        if (settings.host() != null) {
            out.println(language.choose("  接待单位：", "  host: ") + settings.host());
        }
        settings.columns().forEach(column -> out.println(language.choose("  台账列名：", "  column: ") + column.head() + " = " + column.column()));
        settings.measures().forEach(figure -> out.println(language.choose("  参考值：", "  measure: ") + figure.measure() + " = " + (figure.value() == null ? "" : figure.value().toPlainString())));
    }

    private static Threshold threshold(Setting<Threshold> setting) {
        return setting == null ? Threshold.DEFAULT : setting.value();
    }

    private static String of(List<Stage> stages, Language language) {
        return stages.size() == Stage.values().length ? "" : stages.stream().map(stage -> Vocabulary.word(stage).in(language)).collect(Collectors.joining(language.choose("、", ", "),
                language.choose("（", " ("), language.choose("）", ")")));
    }

    private void excluded(PrintWriter out, Language language) {
        out.println();
        out.println(language.choose("排除", "Excluded"));
        configuration.exclude().forEach(setting -> out.println("  " + setting.value() + "  " + origin(setting, language)));
        if (configuration.exclude().isEmpty()) {
            out.println(language.choose("  无", "  nothing"));
        }
        Setting<PathPattern> exclusion = exclusion();
        if (exclusion != null) {
            out.println(language.choose("  → " + path + " 不检查，由“" + exclusion.value() + "”排除", "  -> " + path + " is not checked: \"" + exclusion.value() + "\" excludes it"));
        }
    }

    private void severities(PrintWriter out, Language language) {
        out.println();
        out.println(language.choose("与规则自身不同的严重程度", "Severities that are not the rules' own"));
        Map<String, Setting<Severity>> changed = changedSeverities();
        changed.forEach((rule, setting) -> out.println("  " + rule + "  " + Vocabulary.word(own(rule)).in(language) + " → " + Vocabulary.word(setting.value()).in(language)
                + "  " + origin(setting, language)));
        if (changed.isEmpty()) {
            out.println(language.choose("  无", "  none"));
        }
        Set<String> kept = kept();
        if (!kept.isEmpty()) {
            out.println(language.choose("  整组调整时保持不变（文件明令禁止，不能降级）：" + String.join("、", kept),
                    "  left as they are in a group, since they may not be made milder: " + String.join(", ", kept)));
        }
    }

    private void standards(PrintWriter out, Language language) {
        out.println();
        out.println(language.choose("本地标准", "Local standards"));
        for (Setting<Standard> setting : configuration.standards()) {
            for (DatedValue value : setting.value().values()) {
                String cited = value.cite() == null ? "" : new Citation(checker.standards().instruments().get(value.cite().instrument()), value.cite().article(), true, true).in(language);
                out.println("  " + setting.value().title().in(language) + "  " + setting.value().standard() + "  " + figure(setting.value(), value).in(language) + "  " + place(value).in(language)
                        + language.choose("  " + value.from() + "起  ", "  from " + value.from() + "  ") + cited + "  " + origin(setting.file(), value.at().span()));
                unapplied(setting.value(), value).ifPresent(unapplied -> out.println("    " + notApplied(unapplied).in(language)));
            }
        }
        if (configuration.standards().isEmpty()) {
            out.println(language.choose("  无", "  none"));
        }
    }

    private Optional<UnappliedValue> unapplied(Standard standard, DatedValue value) {
        return UnappliedValue.of(standard, value, checker.standards());
    }

    private Text notApplied(UnappliedValue unapplied) {
        Text why = unapplied.why();
        String zh = conditions(unapplied, Language.ZH);
        String en = conditions(unapplied, Language.EN);
        return new Text("自" + unapplied.day() + "起" + (zh.isEmpty() ? "" : "（" + zh + "）") + "：" + why.zh(), "from " + unapplied.day() + " on" + (en.isEmpty() ? "" : " (" + en + ")") + ": " + why.en());
    }

    private String conditions(UnappliedValue unapplied, Language language) {
        List<String> conditions = new ArrayList<>();
        unapplied.where().forEach((dimension, word) -> {
            Dimension known = checker.standards().dimensions().find(dimension);
            Enum<?> choice = known != null && known.field() != null && known.field().type().isEnum() ? Vocabulary.choices(known.field().type()).byWord(word) : null;
            conditions.add(choice == null ? word : Vocabulary.word(choice).inProse(language));
        });
        if (unapplied.count() != null) {
            conditions.add(language.choose(unapplied.count() + "人", "for " + unapplied.count()));
        }
        return String.join(language.choose("，", ", "), conditions);
    }

    private Text place(DatedValue value) {
        Region region = checker.standards().regions().byCode(value.region());
        return region == null ? new Text("全国", "whole country") : new Text(checker.standards().regions().fullName(region), checker.standards().regions().fullName(region));
    }

    private static Text figure(Standard standard, DatedValue value) {
        if (value.isNone()) {
            return NO_SUCH_RULE;
        }
        if (value.level() != null) {
            return standard.wording(value.level());
        }
        if (!value.ladder().isEmpty()) {
            return new Text("分档", "by steps");
        }
        Vocabulary.Word unit = Vocabulary.word(standard.unit());
        return new Text(value.value().toPlainString() + " " + unit.chinese(), value.value().toPlainString() + " " + unit.prose());
    }

    private static void line(PrintWriter out, String name, String value, String origin) {
        out.println(name + "  " + value + "  " + origin);
    }

    private static String origin(Setting<?> setting, Language language) {
        return setting == null ? language.choose("内置", "built in") : origin(setting.file(), setting.span());
    }

    private static String origin(Path file, Span span) {
        return file + ":" + span.line();
    }

    /** Writes it for programs. */
    public void writeJson(PrintWriter out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)).withObjectIndenter(indenter).withArrayIndenter(indenter));
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("format-version", FORMAT_VERSION);
        json.writeStringField("path", path.toString());
        json.writeBooleanField("named-on-command-line", named);
        json.writeArrayFieldStart("files");
        for (Path file : configuration.files()) {
            json.writeString(file.toString());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("not-applied");
        for (Setting<Text> setting : configuration.notApplied()) {
            json.writeStartObject();
            text(json, "what", setting.value());
            origin(json, setting);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("region");
        if (configuration.region() != null) {
            json.writeStringField("value", configuration.region().value().code());
        }
        origin(json, configuration.region());
        json.writeObjectFieldStart("fail-on");
        if (failOn().size() == 1) {
            Setting<Threshold> forAll = failOn().keySet().iterator().next();
            json.writeStringField("value", threshold(forAll).in(Language.EN));
            origin(json, forAll);
        } else {
            for (Stage stage : Stage.values()) {
                json.writeObjectFieldStart(Vocabulary.word(stage).english());
                json.writeStringField("value", threshold(configuration.failOn().get(stage)).in(Language.EN));
                origin(json, configuration.failOn().get(stage));
            }
            json.writeEndObject();
        }
        if (configuration.audit() != null) {
            audit(json, configuration.audit());
        }
        json.writeBooleanField("excluded", exclusion() != null);
        json.writeArrayFieldStart("exclude");
        for (Setting<PathPattern> setting : configuration.exclude()) {
            json.writeStartObject();
            json.writeStringField("value", setting.value().toString());
            origin(json, setting);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("severities");
        for (Map.Entry<String, Setting<Severity>> entry : changedSeverities().entrySet()) {
            json.writeStartObject();
            json.writeStringField("rule", entry.getKey());
            json.writeStringField("own", Vocabulary.word(own(entry.getKey())).english());
            json.writeStringField("value", Vocabulary.word(entry.getValue().value()).english());
            origin(json, entry.getValue());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("severities-kept");
        for (String rule : kept()) {
            json.writeString(rule);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("instruments");
        for (Setting<Instrument> setting : configuration.instruments()) {
            json.writeStartObject();
            json.writeStringField("value", setting.value().instrument());
            origin(json, setting);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("standards");
        for (Setting<Standard> setting : configuration.standards()) {
            for (DatedValue value : setting.value().values()) {
                standard(json, setting, value);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void standard(JsonGenerator json, Setting<Standard> setting, DatedValue value) throws IOException {
        json.writeStartObject();
        json.writeStringField("standard", setting.value().standard());
        text(json, "value", figure(setting.value(), value));
        json.writeStringField("region", value.region());
        json.writeStringField("in-force", value.from().toString());
        Optional<UnappliedValue> unapplied = unapplied(setting.value(), value);
        if (unapplied.isPresent()) {
            text(json, "not-applied", notApplied(unapplied.get()));
        }
        origin(json, new Setting<>(value, setting.file(), value.at().span()));
    }

    private static void text(JsonGenerator json, String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    /** Says where a value comes from and ends its object. */
    private static void origin(JsonGenerator json, Setting<?> setting) throws IOException {
        json.writeStringField("from", setting == null ? "built-in" : "file");
        if (setting != null) {
            json.writeStringField("file", setting.file().toString());
            json.writeNumberField("line", setting.span().line());
            json.writeNumberField("column", setting.span().column());
        }
        json.writeEndObject();
    }
}
