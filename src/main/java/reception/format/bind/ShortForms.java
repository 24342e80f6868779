package reception.format.bind;

import java.util.ArrayList;
import java.util.List;
import reception.format.Node;
import reception.vocabulary.Vocabulary;

/** The shorter ways in which offices write a list: one item without its dash, or pairs of a name and its value. */
final class ShortForms {

    private ShortForms() {
    }

    /** Whether a mapping stands for the list that stands for a section: {@code guests: {name: 王林}} for one guest, {@code approval: {局长: 同意}} for one step. */
    static boolean isInShort(Vocabulary.Section section, Node.Mapping mapping) {
        Vocabulary.Field list = section.listShorthand();
        if (list == null || !list.type().isRecord() || mapping.entries().isEmpty() || fits(section, mapping)) {
            return false;
        }
        Vocabulary.Section item = Vocabulary.section(list.type());
        return fits(item, mapping) && isNamed(item, mapping) || isPairs(item, mapping) && mapping.entries().stream().noneMatch(entry -> section.byFormWord(entry.key().text()) != null) && !item.pairKey().personal();
    }

    private static boolean fits(Vocabulary.Section section, Node.Mapping mapping) {
        return mapping.entries().stream().allMatch(entry -> section.byFormWord(entry.key().text()) != null);
    }

    /** Whether what a bare value would stand for is given: without its name a mapping may speak of all, and not of one. */
    private static boolean isNamed(Vocabulary.Section item, Node.Mapping mapping) {
        return item.scalarShorthand() == null || mapping.entries().stream().anyMatch(entry -> item.byFormWord(entry.key().text()) == item.scalarShorthand());
    }

    private static boolean isPairs(Vocabulary.Section item, Node.Mapping mapping) {
        return item.isPaired() && !mapping.entries().isEmpty() && mapping.entries().stream().noneMatch(entry -> item.byFormWord(entry.key().text()) != null);
    }

    /** The items of a list that is written as a mapping: one, or one for each pair of a name and its value. */
    static List<Node> itemsOf(Class<?> type, Node.Mapping mapping) {
        Vocabulary.Section item = Vocabulary.section(type);
        return isPairs(item, mapping) ? mapping.entries().stream().map(entry -> pair(item, entry)).toList() : List.of(mapping);
    }

    static Node pair(Vocabulary.Section item, Node.Entry entry) {
        List<Node.Entry> entries = new ArrayList<>(List.of(Binder.added(item.pairKey(), entry.key())));
        if (entry.value() instanceof Node.Mapping more) {
            entries.addAll(more.entries());
        } else {
            entries.add(Binder.added(item.pairValue(), entry.value()));
        }
        return new Node.Mapping(entry.key().span(), entries);
    }

    /** The list of a section of which a key is an item although it stands beside the section's own keys; null if there is none. */
    static Vocabulary.Field listWithItem(Vocabulary.Section section, String key) {
        for (Vocabulary.Field field : section.fields()) {
            Class<?> words = field.isList() && field.type().isRecord() ? Vocabulary.section(field.type()).pairWords() : null;
            if (words != null && Vocabulary.choices(words).byWord(key) != null) {
                return field;
            }
        }
        return null;
    }
}
