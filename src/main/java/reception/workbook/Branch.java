package reception.workbook;

import java.util.ArrayList;
import java.util.List;
import reception.format.Node;
import reception.format.Span;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;

/** A section of a plan, or an item of a list, while it is gathered from cells that may lie on several sheets. */
final class Branch {

    private final Section section;
    private final Span span;
    private final List<Slot> slots = new ArrayList<>();

    Branch(Section section, Span span) {
        this.section = section;
        this.span = span;
    }

    /** What stands under a key: a value, a section, or items. */
    private static final class Slot {

        private final Node.Scalar key;
        private final Field field;
        private Node value;
        private Branch branch;
        private List<Branch> items;

        Slot(Node.Scalar key, Field field) {
            this.key = field == null ? key : SheetTree.key(field, key.span(), key.text());
            this.field = field;
        }

        Node node() {
            return branch != null ? branch.node() : items != null ? new Node.Sequence(items.isEmpty() ? key.span() : items.get(0).span, items.stream().map(item -> (Node) item.node()).toList()) : value;
        }
    }

    Section section() {
        return section;
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    /** Whether a component is a section of its own, or a list of such. */
    static boolean isSection(Field field) {
        return Fact.class.isAssignableFrom(field.type());
    }

    private Slot slot(Field field) {
        return slots.stream().filter(slot -> slot.field == field).findFirst().orElse(null);
    }

    /** The section that stands under a component; it is begun if it is not there yet. */
    Branch section(Field field, Node.Scalar key) {
        Slot slot = slot(field);
        if (slot != null && slot.branch != null) {
            return slot.branch;
        }
        if (slot == null) {
            slot = new Slot(key, field);
            slots.add(slot);
        }
        slot.branch = new Branch(Vocabulary.section(field.type()), key.span());
        if (slot.value != null) {
            Field shorthand = slot.branch.section.scalarShorthand() != null ? slot.branch.section.scalarShorthand() : slot.branch.section.listShorthand();
            if (shorthand != null) {
                slot.branch.put(shorthand, slot.key, slot.value);
            }
            slot.value = null;
        }
        return slot.branch;
    }

    /** The items that stand under a component so far, to be added to. */
    List<Branch> items(Field field, Node.Scalar key) {
        Slot slot = slot(field);
        if (slot == null || slot.items == null) {
            slot = new Slot(key, field);
            slot.items = new ArrayList<>();
            slots.add(slot);
        }
        return slot.items;
    }

    /** The items that stand under a component; empty if there are none. */
    List<Branch> items(Field field) {
        Slot slot = slot(field);
        return slot == null || slot.items == null ? List.of() : slot.items;
    }

    /** Puts a value under a component; one that is there already stays, so that the reader finds both. */
    void put(Field field, Node.Scalar key, Node value) {
        Slot there = slot(field);
        if (there != null && there.branch != null) {
            Field shorthand = there.branch.section.scalarShorthand() != null ? there.branch.section.scalarShorthand() : there.branch.section.listShorthand();
            if (shorthand != null) {
                there.branch.put(shorthand, key, value);
                return;
            }
        }
        Slot slot = new Slot(key, field);
        slot.value = value;
        slots.add(slot);
    }

    /** Puts a value under a key that the format does not have there. */
    void unknown(Node.Scalar key, Node value) {
        Slot slot = new Slot(key, null);
        slot.value = value;
        slots.add(slot);
    }

    /** As a reader of plans takes it. */
    Node.Mapping node() {
        List<Node.Entry> entries = new ArrayList<>();
        slots.forEach(slot -> entries.add(new Node.Entry(slot.key, slot.node())));
        return new Node.Mapping(span, entries);
    }
}
