package reception.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import reception.plan.Fact;
import reception.plan.Plan;
import reception.plan.PlanReader;
import reception.plan.ReceptionKind;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.yaml.Binder;
import reception.yaml.Node;
import reception.yaml.SourceText;
import reception.yaml.YamlReader;

/**
 * A plan to be filled in: the keys that a kind of reception needs, each to be confirmed, with what to write there.
 * Keys, meanings and values come from the plan format; which keys are asked for stands in template.yaml.
 */
public final class PlanTemplate {

    private static final String FILE = "template.yaml";
    private static final String INDENT = "  ";
    private static final int MOST_VALUES = 12;

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private PlanTemplate(Language language) {
        this.language = language;
    }

    /** The template of a kind of reception, in YAML with keys of one language. */
    public static String of(ReceptionKind kind, Language language) {
        Node.Mapping file = file();
        PlanTemplate template = new PlanTemplate(language);
        template.head(kind);
        Node.Mapping sections = (Node.Mapping) file.get("sections");
        Node.Sequence keys = (Node.Sequence) ((Node.Mapping) file.get("kinds")).get(Vocabulary.word(kind).english());
        Node instead = ((Node.Mapping) file.get("instead")).get(Vocabulary.word(kind).english());
        for (Node item : keys.items()) {
            String key = ((Node.Scalar) item).text();
            Node own = instead instanceof Node.Mapping mapping ? mapping.get(key) : null;
            template.entry(field(Plan.class, key), own == null ? sections.get(key) : own, "", true);
        }
        return template.out.toString();
    }

    /** The kinds of which there is a template: those of receptions. */
    public static List<ReceptionKind> kinds() {
        Node.Mapping kinds = (Node.Mapping) file().get("kinds");
        return Arrays.stream(ReceptionKind.values()).filter(kind -> kinds.get(Vocabulary.word(kind).english()) != null).toList();
    }

    private static Node.Mapping file() {
        try (InputStream in = PlanTemplate.class.getResourceAsStream(FILE)) {
            YamlReader.Documents documents = YamlReader.read(new SourceText(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8), ""));
            if (!documents.errors().isEmpty()) {
                throw new IllegalStateException("the program is damaged: " + FILE + ": " + documents.errors());
            }
            return (Node.Mapping) documents.roots().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(ReceptionKind kind) {
        String kindWord = Vocabulary.word(kind).in(language);
        comment(say(kindWord + "接待方案模板。把“待定”改成实际内容；确实没有的写“无”；用不到的段落整段删去。“待定”、“无”和不写是三种不同的说法。",
                "A template for a reception of the kind " + kindWord + ". Write what is known in place of \"to-be-confirmed\", and \"none\" where there is nothing;"));
        comment(say("列表的每一项以“- ”开头，需要几项就照样写几项。写好后用 reception check 检查。国家秘密不得写入本文件。",
                "delete sections that are not needed. A list has one \"- \" for each item; copy it as often as needed. Then run reception check. State secrets do not belong here."));
        out.append(field(Plan.class, "reception-plan").word().in(language)).append(": ").append(PlanReader.FORMAT_VERSION).append('\n');
        out.append(field(Plan.class, "kind").word().in(language)).append(": ").append(kindWord).append('\n');
    }

    private static Field field(Class<?> type, String key) {
        Field field = Vocabulary.section(type).byWord(key);
        if (field == null) {
            throw new IllegalStateException("the program is damaged: " + FILE + " names \"" + key + "\", which is no key of " + type.getSimpleName());
        }
        return field;
    }

    private void entry(Field field, Node content, String indent, boolean isSection) {
        if (isSection && !(content instanceof Node.Scalar)) {
            out.append('\n');
        }
        out.append(field.word().in(language)).append(':');
        if (content instanceof Node.Scalar scalar) {
            out.append(' ').append(value(field, scalar));
            hint(field, choices(field.type()));
        } else {
            hint(field, "");
            Node item = content instanceof Node.Sequence sequence ? sequence.items().get(0) : content;
            String dash = content instanceof Node.Sequence ? "- " : "";
            String first = indent + INDENT + dash;
            String others = indent + INDENT + " ".repeat(dash.length());
            boolean isFirst = true;
            for (Node.Entry entry : ((Node.Mapping) item).entries()) {
                out.append(isFirst ? first : others);
                entry(field(field.type(), entry.key().text()), entry.value(), others, false);
                isFirst = false;
            }
        }
    }

    private String value(Field field, Node.Scalar scalar) {
        if (scalar.text().isEmpty()) {
            return language.choose(Binder.TO_BE_CONFIRMED.get(1), Binder.TO_BE_CONFIRMED.get(0));
        }
        return Vocabulary.word(Vocabulary.choices(field.type()).byWord(scalar.text())).in(language);
    }

    /** What to write under a key, at the end of its line. */
    private void hint(Field field, String choices) {
        String means = field.word().means().in(language);
        String hint = means + (means.isEmpty() || choices.isEmpty() ? "" : say("；", "; ")) + choices;
        if (!hint.isEmpty()) {
            out.append(" # ").append(hint);
        }
        out.append('\n');
    }

    /** The values that a type has, or the keys of a part that is not spelt out; empty for free text, numbers and days. */
    private String choices(Class<?> type) {
        if (type == Boolean.class) {
            return say(Binder.YES.get(1) + "、" + Binder.NO.get(1), Binder.YES.get(0) + ", " + Binder.NO.get(0));
        }
        if (type.isEnum()) {
            return listed(Vocabulary.choices(type).words());
        }
        return Fact.class.isAssignableFrom(type) ? say("可写：", "keys: ") + listed(Vocabulary.section(type).fields().stream().map(Field::word).toList()) : "";
    }

    private String listed(List<Vocabulary.Word> words) {
        String listed = words.stream().limit(MOST_VALUES).map(word -> word.in(language)).collect(Collectors.joining(say("、", ", ")));
        return words.size() > MOST_VALUES ? listed + say("等", ", ...") : listed;
    }

    private void comment(String text) {
        out.append("# ").append(text).append('\n');
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }
}
