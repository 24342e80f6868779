package reception.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.report.Report;
import reception.report.wording.Issue;
import reception.report.wording.ReportWording;
import reception.rule.RuleBook;
import reception.rule.RuleCard;
import reception.rule.Severity;
import reception.standard.Instruments;
import reception.vocabulary.Language;
import reception.vocabulary.Words;
import reception.write.text.MarkdownWriter;

/** Declares the rules of a SARIF run. */
final class SarifRules {

    private final JsonGenerator json;
    private final SarifTexts texts;
    private final String home;
    private final Report.Basis basis;
    private final RuleBook rules;
    private final Instruments instruments;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    /** @param home address of the project, of which links to the rules are made; empty for no links */
    SarifRules(JsonGenerator json, SarifTexts texts, String home, Report.Basis basis, RuleBook rules, Instruments instruments) {
        this.json = json;
        this.texts = texts;
        this.home = home;
        this.basis = basis;
        this.rules = rules;
        this.instruments = instruments;
        rules.rules().forEach(rule -> indexes.put(rule.id(), indexes.size()));
        indexes.put(Issue.UNREADABLE_PLAN, indexes.size());
        indexes.put(Issue.OPEN_PLAN, indexes.size());
    }

    /** Which of the declared rules one is, by its id. */
    int index(String rule) {
        return indexes.get(rule);
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** The rules, and what stands for one, in a language. */
    void write(Language in) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleBook.Rule rule : rules.rules()) {
            rule(rule, in);
        }
        json.writeStartObject();
        json.writeStringField("id", Issue.UNREADABLE_PLAN);
        json.writeStringField("name", pascal(Issue.UNREADABLE_PLAN));
        texts.text("shortDescription", Issue.UNREADABLE_TITLE.in(in));
        texts.text("fullDescription", in.choose("文件有书写错误，读不出方案，因此什么都没有检查。", "The file has mistakes and cannot be read as a plan, so that nothing was checked."));
        texts.text("help", in.choose("按提示改正后再检查；格式见 docs/plan-format.md。", "Correct it as the message says and check again; docs/plan-format.md has the format."));
        configuration("error", "error");
        json.writeEndObject();
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("id", Issue.OPEN_PLAN);
        json.writeStringField("name", pascal(Issue.OPEN_PLAN));
        texts.text("shortDescription", Issue.OPEN_TITLE.in(in));
        texts.text("fullDescription", in.choose("要求结论为“可报批”，方案还达不到。", "The plan has to be ready, and is not yet."));
        texts.text("help", in.choose("把待明确的事项逐项写明后再检查。", "State what is open, item by item, and check again."));
        configuration("error", "error");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void rule(RuleBook.Rule rule, Language in) throws IOException {
        RuleCard card = rule.card();
        List<String> citations = card.cites().stream().map(cite -> instruments.resolve(cite).in(in)).toList();
        String owner = new ReportWording(in).word(card.owner());
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", pascal(rule.id()));
        // A build without an address of its own names the rule all the same: consumers look for one.
        json.writeStringField("helpUri", home.isEmpty() ? "urn:reception:rule:" + rule.id() : home + "/blob/v" + basis.version() + "/docs/rules/" + in.choose("zh", "en") + "/" + rule.group() + ".md#" + rule.name());
        texts.text("shortDescription", card.title().in(in));
        texts.text("fullDescription", card.why().in(in));
        json.writeObjectFieldStart("help");
        String basisLabel = in.choose("依据：", "Basis: ");
        String ownerLabel = in.choose("由谁处理：", "To be settled by: ");
        String explain = "reception explain " + rule.id();
        String cited = String.join(in.choose("；", "; "), citations);
        json.writeStringField("text", card.why().in(in) + (citations.isEmpty() ? "" : "\n" + basisLabel + cited) + "\n" + ownerLabel + owner + "\n" + explain);
        json.writeStringField("markdown", MarkdownWriter.escaped(card.why().in(in)) + (citations.isEmpty() ? "" : "\n\n**" + basisLabel.strip() + "** " + MarkdownWriter.escaped(cited))
                + "\n\n**" + ownerLabel.strip() + "** " + owner + "\n\n`" + explain + "`");
        json.writeEndObject();
        configuration(level(card.severity()), switch (card.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "recommendation";
        });
        json.writeStringField("group", rule.group());
        json.writeStringField("clause", card.clause());
        json.writeStringField("owner", Words.kebab(card.owner().name()));
        json.writeArrayFieldStart("citations");
        for (String citation : citations) {
            json.writeString(citation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tags");
        json.writeString(rule.group());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The id as the standard wants names: {@code CostMealCompanions}. */
    private static String pascal(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("[/-]")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    /** Leaves the rule's properties open. */
    private void configuration(String level, String problem) throws IOException {
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("problem.severity", problem);
    }
}
