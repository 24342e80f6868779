package reception.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import reception.format.Node;
import reception.format.Span;
import reception.visit.Contact;
import reception.visit.Person;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.visit.lodging.Room;
import reception.visit.transport.Vehicle;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;

/** A plan laid out on sheets: the form's own rows and columns first, then those for what the plan says beside them. */
final class FilledForm {

    /** Sections of which a text is read in parts: a name with a post behind it, rooms with their number. Their own keys are written out. */
    private static final List<Class<?>> SHAPED = List.of(Person.class, Guest.class, GuestGroup.class, Contact.class, Room.class, Vehicle.class);
    private static final Pattern PLAIN = Pattern.compile("(?!.*(?:等|一行|以及|[和与及]))[\\p{IsHan}\\p{L}·]{1,40}");
    private static final int LONGEST_NAME = 31;

    private final Language language;
    private final FormLayout layout;
    private final Map<List<Field>, Page> pages = new LinkedHashMap<>();
    private final Page general;
    private final Map<String, Node> more = new LinkedHashMap<>();

    /** Where a value stands: under which label, of which key. */
    record Column(String label, List<Field> way) {

        Field last() {
            return way.get(way.size() - 1);
        }
    }

    /**
     * A sheet.
     *
     * @param way     to its section or list; empty for the plan as a whole
     * @param parent  the list to whose items the rows belong; null if they are items of no other
     * @param columns by label
     * @param rows    by label; of a sheet of labels with values the only one
     */
    record Page(String name, List<Field> way, Field parent, Map<String, Column> columns, List<Map<String, Node>> rows, List<Integer> parents) {

        boolean isTable() {
            return !way.isEmpty() && way.get(way.size() - 1).isList();
        }
    }

    private FilledForm(Language language, boolean withWholeForm) {
        this.language = language;
        this.layout = FormLayout.read();
        this.general = page(SheetWords.GENERAL.in(language), List.of(), null);
        layout.general().forEach(way -> column(general, way, false));
        if (withWholeForm) {
            layout.sheets().keySet().forEach(way -> own(page(way)));
        }
    }

    /** A plan on sheets. */
    static FilledForm of(Node.Mapping plan, Language language, boolean withWholeForm) {
        FilledForm form = new FilledForm(language, withWholeForm);
        form.section(SheetWords.PLAN, plan, List.of());
        return form;
    }

    List<Page> pages() {
        List<Page> all = new ArrayList<>(List.of(general));
        List<List<Field>> order = new ArrayList<>(layout.sheets().keySet());
        pages.keySet().stream().filter(way -> !order.contains(way)).forEach(order::add);
        order.stream().filter(pages::containsKey).map(pages::get).forEach(all::add);
        return all;
    }

    /** The sheets with a row or column for all that an example shows; a kind of reception may ask for more than the form has. */
    List<Page> pagesWithPlaceFor(FilledForm example) {
        for (Page shown : example.pages()) {
            Page page = shown.way().isEmpty() ? general : page(shown.way());
            own(page);
            shown.columns().forEach(page.columns()::putIfAbsent);
        }
        return pages();
    }

    /** What no sheet has a place for, by its place in words. */
    Map<String, Node> more() {
        return more;
    }

    private static Page page(String name, List<Field> way, Field parent) {
        return new Page(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, way, parent, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    private Page page(List<Field> way) {
        return pages.computeIfAbsent(way, unused -> {
            Field parent = way.subList(0, way.size() - 1).stream().filter(Field::isList).findFirst().orElse(null);
            Page page = page(label(way), way, parent);
            layout.sheets().getOrDefault(way, List.of()).forEach(column -> column(page, column, false));
            return page;
        });
    }

    /** The row in which a section as a whole is stated to be none or to be confirmed. */
    private Column own(Page page) {
        return page.isTable() || page.way().size() != 1 ? null : page.columns().computeIfAbsent(label(page.way()), label -> new Column(label, page.way()));
    }

    private String label(List<Field> way) {
        return String.join(SheetWords.WITHIN, way.stream().map(field -> field.word().in(language)).toList());
    }

    private Column column(Page page, List<Field> way, boolean isStatement) {
        Field last = way.get(way.size() - 1);
        boolean isOfSection = page.way().isEmpty() && way.size() == 2;
        Class<?> holder = way.size() > 1 ? way.get(way.size() - 2).type() : null;
        boolean isShort = holder != null && !isOfSection && !isStatement && Vocabulary.section(holder).scalarShorthand() == last && !SHAPED.contains(holder);
        List<Field> shown = isShort ? way.subList(0, way.size() - 1) : way;
        String label = label(shown);
        return page.columns().computeIfAbsent(label, unused -> new Column(label, way));
    }

    private void section(Section section, Node.Mapping mapping, List<Field> way) {
        for (Node.Entry entry : mapping.entries()) {
            Field field = section.byWord(entry.key().text());
            List<Field> there = with(way, field);
            if (entry.value() instanceof Node.Mapping inner) {
                if (inner.entries().isEmpty()) {
                    more.put(label(there), inner);
                } else {
                    section(Vocabulary.section(field.type()), inner, there);
                }
            } else if (entry.value() instanceof Node.Sequence sequence && Branch.isSection(field)) {
                list(there, sequence);
            } else {
                leaf(there, entry.value());
            }
        }
    }

    private static List<Field> with(List<Field> way, Field field) {
        List<Field> longer = new ArrayList<>(way);
        longer.add(field);
        return List.copyOf(longer);
    }

    /** A value that belongs to no item of a list. */
    private void leaf(List<Field> way, Node value) {
        Field first = way.get(0);
        boolean isGeneral = !Branch.isSection(first) || layout.general().stream().anyMatch(other -> other.size() > 1 && other.get(0) == first);
        Field last = way.get(way.size() - 1);
        if (last.isList() && Branch.isSection(last)) {
            Page table = page(way);
            table.rows().add(new LinkedHashMap<>(Map.of(firstLabel(table), value)));
            return;
        }
        Page page = isGeneral ? general : page(List.of(first));
        List<Field> within = isGeneral || way.size() == 1 ? way : way.subList(1, way.size());
        Column column = !isGeneral && way.size() == 1 ? own(page) : column(page, within, isStatement(value));
        if (page.rows().isEmpty()) {
            page.rows().add(new LinkedHashMap<>());
        }
        page.rows().get(0).put(column.label(), value);
    }

    private String firstLabel(Page table) {
        if (table.columns().isEmpty()) {
            column(table, List.of(Vocabulary.section(table.way().get(table.way().size() - 1).type()).fields().get(0)), false);
        }
        return table.columns().keySet().iterator().next();
    }

    private static boolean isStatement(Node value) {
        return value instanceof Node.Scalar scalar && SheetWords.isStatement(scalar.text());
    }

    /** The items of a list, a row each; if one of them has nothing for its row, all go where places are named. */
    private void list(List<Field> way, Node.Sequence items) {
        Field field = way.get(way.size() - 1);
        Section section = Vocabulary.section(field.type());
        boolean isPlain = !items.items().isEmpty() && items.items().stream().allMatch(item -> item instanceof Node.Mapping mapping && hasRow(section, mapping));
        if (!isPlain || way.subList(0, way.size() - 1).stream().anyMatch(Field::isList)) {
            more(items, field, label(way));
            return;
        }
        Page page = page(way);
        int number = 0;
        for (Node item : items.items()) {
            Map<String, Node> row = new LinkedHashMap<>();
            number++;
            item(page, section, (Node.Mapping) item, List.of(), row, number);
            page.rows().add(row);
        }
    }

    /** Whether something of an item stands in its own row. */
    private static boolean hasRow(Section section, Node.Mapping item) {
        return item.entries().stream().anyMatch(entry -> {
            Field field = section.byWord(entry.key().text());
            return entry.value() instanceof Node.Mapping inner ? hasRow(Vocabulary.section(field.type()), inner)
                    : !(entry.value() instanceof Node.Sequence sequence) || !Branch.isSection(field) || isPlainList(field, sequence);
        });
    }

    private void item(Page page, Section section, Node.Mapping item, List<Field> way, Map<String, Node> row, int number) {
        for (Node.Entry entry : item.entries()) {
            Field field = section.byWord(entry.key().text());
            List<Field> there = with(way, field);
            Node value = entry.value();
            if (value instanceof Node.Mapping inner && !inner.entries().isEmpty()) {
                item(page, Vocabulary.section(field.type()), inner, there, row, number);
            } else if (value instanceof Node.Mapping || value instanceof Node.Sequence sequence && Branch.isSection(field) && !isPlainList(field, sequence) && page.parent() != null) {
                more(value, field, label(page.way()) + " " + number + " " + SheetWords.WITHIN + " " + spaced(there));
            } else if (value instanceof Node.Sequence sequence && Branch.isSection(field) && !isPlainList(field, sequence)) {
                ofItem(page, there, sequence, number);
            } else {
                Node written = value instanceof Node.Sequence sequence && Branch.isSection(field) ? names(field, sequence) : value;
                row.put(column(page, there, isStatement(value)).label(), written);
            }
        }
    }

    /** Items of an item: on a sheet of their own, each with the number of the item. */
    private void ofItem(Page page, List<Field> inner, Node.Sequence items, int number) {
        Field field = inner.get(inner.size() - 1);
        Section section = Vocabulary.section(field.type());
        boolean isFlat = items.items().stream().allMatch(item -> item instanceof Node.Mapping mapping && isFlat(section, mapping));
        if (!isFlat) {
            more(items, field, label(page.way()) + " " + number + " " + SheetWords.WITHIN + " " + spaced(inner));
            return;
        }
        List<Field> way = new ArrayList<>(page.way());
        way.addAll(inner);
        Page own = page(List.copyOf(way));
        for (Node item : items.items()) {
            Map<String, Node> row = new LinkedHashMap<>();
            item(own, section, (Node.Mapping) item, List.of(), row, number);
            own.rows().add(row);
            own.parents().add(number);
        }
    }

    /** Whether all that an item says fits in a row. */
    private static boolean isFlat(Section section, Node.Mapping item) {
        return !item.entries().isEmpty() && item.entries().stream().allMatch(entry -> {
            Field field = section.byWord(entry.key().text());
            return entry.value() instanceof Node.Mapping inner ? isFlat(Vocabulary.section(field.type()), inner)
                    : !(entry.value() instanceof Node.Sequence sequence) || !Branch.isSection(field) || isPlainList(field, sequence);
        });
    }

    /** Whether items say nothing but plain names, which stand in one cell. */
    private static boolean isPlainList(Field field, Node.Sequence items) {
        Field name = Vocabulary.section(field.type()).scalarShorthand();
        return name != null && name.type() == String.class && !items.items().isEmpty() && items.items().stream().allMatch(item -> item instanceof Node.Mapping mapping && mapping.entries().size() == 1
                && Vocabulary.section(field.type()).byWord(mapping.entries().get(0).key().text()) == name && mapping.entries().get(0).value() instanceof Node.Scalar scalar
                && PLAIN.matcher(scalar.text()).matches() && !SheetWords.isStatement(scalar.text()));
    }

    private static Node names(Field field, Node.Sequence items) {
        return new Node.Sequence(Span.NOWHERE, items.items().stream().map(item -> ((Node.Mapping) item).entries().get(0).value()).toList());
    }

    private String spaced(List<Field> way) {
        return String.join(" " + SheetWords.WITHIN + " ", way.stream().map(field -> field.word().in(language)).toList());
    }

    private void more(Node value, Field field, String place) {
        boolean isOfItems = value instanceof Node.Sequence && Branch.isSection(field);
        if (isOfItems) {
            int number = 0;
            for (Node item : ((Node.Sequence) value).items()) {
                more(item, field, place + " " + ++number);
            }
        } else if (value instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            for (Node.Entry entry : mapping.entries()) {
                Field inner = Vocabulary.section(field.type()).byWord(entry.key().text());
                more(entry.value(), inner, place + " " + SheetWords.WITHIN + " " + inner.word().in(language));
            }
        } else {
            more.put(place, value);
        }
    }
}
