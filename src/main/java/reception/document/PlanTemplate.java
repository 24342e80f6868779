package reception.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.format.Node;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.plan.Plan;
import reception.plan.reading.PlanReader;
import reception.visit.Fact;
import reception.visit.paper.ReceptionKind;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;

/**
 * A plan to be filled in: the keys that a kind of reception needs, each to be confirmed, with what to write there. Keys, meanings and values come from the plan format;
 * which keys are asked for, and the examples, stand in template.yaml.
 */
public final class PlanTemplate {

    /** How many entries of an example are no example: the format's version and the kind of reception. */
    public static final int GIVEN_FIRST = 2;
    private static final String INDENT = "  ";
    private static final int MOST_VALUES = 12;
    private static final String GIVEN = "given";
    private static final String EXAMPLE = "example";

    private final Language language;
    private final Examples examples;
    private final StringBuilder out = new StringBuilder();

    private PlanTemplate(Language language) {
        this.language = language;
        this.examples = new Examples(language);
    }

    /** What the form asks of every plan of a kind, on one screen: an example stands beside each key. */
    public static String bareMinimum(ReceptionKind kind, Language language) {
        return after(kind, language, Takeover.NOTHING);
    }

    /** The bare minimum for the next visit, with what stays the same of an earlier plan: none of its people, numbers, days, bills, remarks and comments. */
    public static String from(Plan old, Language language) {
        ReceptionKind kind = old.kind() != null && kinds().contains(old.kind()) ? old.kind() : ReceptionKind.DOMESTIC_OFFICIAL;
        return after(kind, language, new Takeover(old, TemplateFile.carried(), language));
    }

    private static String after(ReceptionKind kind, Language language, Takeover taken) {
        PlanTemplate template = new PlanTemplate(language);
        boolean isNew = taken == Takeover.NOTHING;
        String kindWord = Vocabulary.word(kind).in(language);
        template.comment(template.say(kindWord + (isNew ? "接待方案，表格必填内容。" : "接待方案，沿用原方案中不变的内容；请逐项核对。") + "把“待定”改成实际内容，确实没有的写“无”；“如”后是填写示例。",
                "A plan of the kind " + kindWord + (isNew ? ": what the form asks for. " : ", with what stays the same of an earlier plan: check each entry. ")
                        + "Write what is known in place of \"to-be-confirmed\", or \"none\"; an example stands beside each key."));
        template.comment(template.say("写好后用 reception check 检查。国家秘密不得写入本文件。更多内容见 reception init --full。",
                "Then run reception check. State secrets do not belong here. reception init --full has all keys."));
        template.format(kind);
        TemplateFile.Layout layout = TemplateFile.bareMinimum(kind);
        Set<String> sections = new LinkedHashSet<>(layout.sections());
        sections.addAll(taken.sections());
        sections.forEach(section -> template.section(field(Plan.class, section), layout.content(section), taken));
        return template.out.toString();
    }

    /** Every section that a kind of reception may need. */
    public static String full(ReceptionKind kind, Language language) {
        PlanTemplate template = new PlanTemplate(language);
        String kindWord = Vocabulary.word(kind).in(language);
        template.comment(template.say(kindWord + "接待方案模板。把“待定”改成实际内容；确实没有的写“无”；用不到的段落整段删去。“待定”、“无”和不写是三种不同的说法。",
                "A template for a reception of the kind " + kindWord + ". Write what is known in place of \"to-be-confirmed\", and \"none\" where there is nothing;"));
        template.comment(template.say("列表的每一项以“- ”开头，需要几项就照样写几项。写好后用 reception check 检查。国家秘密不得写入本文件。",
                "delete sections that are not needed. A list has one \"- \" for each item; copy it as often as needed. Then run reception check. State secrets do not belong here."));
        template.format(kind);
        TemplateFile.Layout layout = TemplateFile.full(kind);
        layout.sections().forEach(section -> template.entry(field(Plan.class, section), layout.content(section), "", true));
        return template.out.toString();
    }

    /**
     * What a template shows as examples, as a tree in the words of a language.
     *
     * @param isFull whether it is that of the full template, else that of the bare minimum
     */
    public static Node.Mapping example(ReceptionKind kind, Language language, boolean isFull) {
        Examples examples = new Examples(language);
        TemplateFile.Layout layout = isFull ? TemplateFile.full(kind) : TemplateFile.bareMinimum(kind);
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(new Node.Entry(text(field(Plan.class, "reception-plan").word().in(language)), text(String.valueOf(PlanReader.FORMAT_VERSION))));
        entries.add(new Node.Entry(text(field(Plan.class, "kind").word().in(language)), text(Vocabulary.word(kind).in(language))));
        for (String section : layout.sections()) {
            Field field = field(Plan.class, section);
            entries.add(new Node.Entry(text(field.word().in(language)), examples.tree(field, layout.content(section))));
        }
        return new Node.Mapping(Span.NOWHERE, entries);
    }

    private static Node.Scalar text(String text) {
        return new Node.Scalar(Span.NOWHERE, text, false);
    }

    /** The kinds of which there is a template: those of receptions. */
    public static List<ReceptionKind> kinds() {
        return Arrays.stream(ReceptionKind.values()).filter(TemplateFile::has).toList();
    }

    private void format(ReceptionKind kind) {
        out.append(field(Plan.class, "reception-plan").word().in(language)).append(": ").append(PlanReader.FORMAT_VERSION).append('\n');
        out.append(field(Plan.class, "kind").word().in(language)).append(": ").append(Vocabulary.word(kind).in(language)).append('\n');
    }

    static Field field(Class<?> type, String key) {
        Field field = Vocabulary.section(type).byWord(key);
        if (field == null) {
            throw new IllegalStateException("the program is damaged: a template names \"" + key + "\", which is no key of " + type.getSimpleName());
        }
        return field;
    }

    /** A section with an example beside each key, or with what is taken over. */
    private void section(Field section, Node content, Takeover taken) {
        List<Takeover.Item> items = taken.items(section);
        boolean isOneLine = content == null || content instanceof Node.Scalar || Examples.isText(content) || marked(content, GIVEN) != null || marked(content, EXAMPLE) != null;
        boolean isValue = items.size() == 1 && items.get(0).has(section);
        if (isValue || isOneLine && items.isEmpty()) {
            line("", section, content, isValue ? items.get(0) : Takeover.Item.NOTHING);
            return;
        }
        out.append(section.word().in(language)).append(":\n");
        Node keys = isOneLine ? marked(content, EXAMPLE) : content;
        Node.Mapping asked = (keys instanceof Node.Sequence sequence ? sequence.items().get(0) : keys) instanceof Node.Mapping mapping ? mapping : null;
        for (Takeover.Item item : items.isEmpty() ? List.of(Takeover.Item.NOTHING) : items) {
            String indent = INDENT + (section.isList() ? "- " : "");
            for (Field field : Vocabulary.section(section.type()).fields()) {
                Node example = asked == null ? null : asked.get(field.word().english());
                if (example != null || item.has(field)) {
                    line(indent, field, example, item);
                    indent = indent.replace('-', ' ');
                }
            }
        }
    }

    private void line(String indent, Field field, Node example, Takeover.Item item) {
        String value = item.value(field);
        Node given = example == null ? null : marked(example, GIVEN);
        out.append(indent).append(field.word().in(language)).append(": ");
        if (value != null || given != null) {
            out.append(value != null ? value : examples.of(field, given)).append('\n');
            return;
        }
        Node shown = marked(example, EXAMPLE) == null ? example : marked(example, EXAMPLE);
        out.append(toBeConfirmed()).append(say(" # 如：", " # e.g. ")).append(examples.of(field, shown)).append('\n');
    }

    private static Node marked(Node content, String mark) {
        return content instanceof Node.Mapping mapping && mapping.entries().size() == 1 ? mapping.get(mark) : null;
    }

    private void entry(Field field, Node content, String indent, boolean isSection) {
        if (isSection && !(content instanceof Node.Scalar)) {
            out.append('\n');
        }
        out.append(field.word().in(language)).append(':');
        if (content instanceof Node.Scalar scalar) {
            out.append(' ').append(scalar.text().isEmpty() ? toBeConfirmed() : examples.of(field, scalar));
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

    private String toBeConfirmed() {
        return language.choose(Binder.TO_BE_CONFIRMED.get(1), Binder.TO_BE_CONFIRMED.get(0));
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

    /** Writes examples in one line, in the words of a language. */
    private record Examples(Language language) {

        /** Whether a node is a text in both languages. */
        static boolean isText(Node node) {
            return node instanceof Node.Mapping mapping && mapping.entries().size() == 2 && mapping.get("zh") != null && mapping.get("en") != null;
        }

        String of(Field field, Node example) {
            if (example instanceof Node.Sequence sequence) {
                return sequence.items().stream().map(item -> of(field, item)).collect(Collectors.joining(", ", "[", "]"));
            }
            if (isText(example)) {
                Node.Mapping texts = (Node.Mapping) example;
                return YamlText.of(((Node.Scalar) texts.get(language.choose("zh", "en"))).text());
            }
            if (example instanceof Node.Mapping mapping) {
                List<String> parts = new ArrayList<>();
                for (Node.Entry entry : mapping.entries()) {
                    Field part = field(field.type(), entry.key().text());
                    parts.add(part.word().in(language) + ": " + of(part, entry.value()));
                }
                return "{" + String.join(", ", parts) + "}";
            }
            return word(field, ((Node.Scalar) example).text());
        }

        Node tree(Field field, Node example) {
            Node shown = marked(example, GIVEN) != null ? marked(example, GIVEN) : marked(example, EXAMPLE) != null ? marked(example, EXAMPLE) : example;
            if (shown instanceof Node.Sequence sequence) {
                return new Node.Sequence(Span.NOWHERE, sequence.items().stream().map(item -> tree(field, item)).toList());
            }
            if (isText(shown)) {
                return text(((Node.Scalar) ((Node.Mapping) shown).get(language.choose("zh", "en"))).text());
            }
            if (shown instanceof Node.Mapping mapping) {
                return new Node.Mapping(Span.NOWHERE, mapping.entries().stream().map(entry -> {
                    Field part = field(field.type(), entry.key().text());
                    return new Node.Entry(text(part.word().in(language)), tree(part, entry.value()));
                }).toList());
            }
            return text(word(field, ((Node.Scalar) shown).text()));
        }

        private String word(Field field, String text) {
            if (Binder.NONE.get(0).equals(text) && (!field.type().isEnum() || Vocabulary.choices(field.type()).byWord(text) == null)) {
                return language.choose(Binder.NONE.get(1), text);
            }
            if (field.type() == Boolean.class && !text.isEmpty()) {
                return Binder.YES.contains(text) ? language.choose(Binder.YES.get(1), Binder.YES.get(0)) : language.choose(Binder.NO.get(1), Binder.NO.get(0));
            }
            // The full template names keys without showing what stands there.
            if (!field.type().isEnum() || text.isEmpty()) {
                return text;
            }
            Enum<?> choice = Vocabulary.choices(field.type()).byWord(text);
            if (choice == null) {
                throw new IllegalStateException("the program is damaged: a template has \"" + text + "\" as a value of \"" + field.word().english() + "\"");
            }
            Text word = new Text(Vocabulary.word(choice).chinese(), Vocabulary.word(choice).english());
            return word.in(language);
        }
    }
}
