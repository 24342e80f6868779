package reception.plan.reading;

import java.util.ArrayList;
import java.util.List;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.plan.Plan;
import reception.visit.Person;
import reception.visit.meal.Companions;
import reception.visit.paper.ApprovalStep;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Puts the boxes of a form that has one level only into the sections of the format: {@code 来访单位: 开封市水利局} under the guests, {@code 陪餐人数: 2} under its one meal. What could be meant of several
 * things stays where it is, and is told where it belongs.
 */
final class FlatSheet {

    private static final Section PLAN = Vocabulary.section(Plan.class);
    private static final Section COMPANIONS = Vocabulary.section(Companions.class);
    private static final Section PERSON = Vocabulary.section(Person.class);
    private static final Section STEP = Vocabulary.section(ApprovalStep.class);
    private static final Field APPROVED = PLAN.byName("approval");
    private static final Field REGION = PLAN.byName("region");
    private static final Field HOST = PLAN.byName("host");
    private static final Field GUESTS = PLAN.byName("guests");
    private static final Field CARS = PLAN.byName("vehicles");
    private static final Field TITLE = PLAN.byName("title");
    private static final Field REMARKS = PLAN.byName("remarks");
    private static final String ADDRESS = "地址";
    private static final String PURPOSE_BOX = "公务内容";
    private static final String DECISION_BOX = "意见";

    private final SheetKeys keys = SheetKeys.builtIn();
    private final List<Node.Entry> entries = new ArrayList<>();

    private FlatSheet() {
    }

    /** The plan with each box in its section; as it is if it has none. */
    static Node.Mapping sorted(Node.Mapping plan) {
        return new FlatSheet().of(plan);
    }

    private Node.Mapping of(Node.Mapping plan) {
        List<Node.Entry> all = unwrapped(plan).stream().map(entry -> settled(entry, plan)).toList();
        boolean isSheet = all.size() != plan.entries().size();
        List<Node.Entry> boxes = new ArrayList<>();
        for (Node.Entry entry : all) {
            if ((keys.home(entry.key().text()) != null || isOffice(entry)) && PLAN.byFormWord(entry.key().text()) == null) {
                boxes.add(entry);
            } else {
                entries.add(entry);
            }
        }
        if (boxes.isEmpty() && !isSheet && all.equals(plan.entries())) {
            return plan;
        }
        boxes.forEach(this::move);
        return new Node.Mapping(plan.span(), List.copyOf(entries));
    }

    /** A box whose home depends on what stands in it, or beside it, under the word that tells; and a table without the column that counts its rows. */
    private Node.Entry settled(Node.Entry entry, Node.Mapping plan) {
        String key = entry.key().text().strip();
        if (keys.places().contains(key) && PLAN.byFormWord(key) == null && entry.value() instanceof Node.Scalar place) {
            boolean isRegion = keys.regionEndings().stream().anyMatch(place.text().strip()::endsWith) && plan.entries().stream().noneMatch(other -> PLAN.byFormWord(other.key().text()) == REGION);
            return new Node.Entry(new Node.Scalar(entry.key().span(), isRegion ? REGION.word().english() : ADDRESS, false), place);
        }
        if (keys.hostAlone().contains(key) && plan.entries().stream().anyMatch(other -> isOfGuests(other.key().text())) && plan.entries().stream().noneMatch(other -> PLAN.byFormWord(other.key().text()) == HOST)) {
            return new Node.Entry(new Node.Scalar(entry.key().span(), HOST.word().english(), false), entry.value());
        }
        boolean isSecondTitle = keys.secondTitles().contains(key) && plan.entries().stream().anyMatch(other -> other != entry && PLAN.byFormWord(other.key().text()) == TITLE && !keys.secondTitles().contains(other.key().text().strip()));
        if (isSecondTitle) {
            return new Node.Entry(new Node.Scalar(entry.key().span(), PURPOSE_BOX, false), entry.value());
        }
        return hasRowNumbers(entry.value()) && PLAN.byFormWord(key) != CARS ? new Node.Entry(entry.key(), withoutRowNumbers(entry.value())) : entry;
    }

    private boolean isOfGuests(String key) {
        SheetKeys.Home home = keys.home(key);
        return PLAN.byFormWord(key) == GUESTS || home != null && home.section() == GUESTS;
    }

    private boolean hasRowNumbers(Node table) {
        return table instanceof Node.Sequence list && list.items().stream().anyMatch(row -> row instanceof Node.Mapping mapping && mapping.entries().stream().anyMatch(this::isRowNumber));
    }

    private Node withoutRowNumbers(Node table) {
        return new Node.Sequence(table.span(), ((Node.Sequence) table).items().stream().map(row -> row instanceof Node.Mapping mapping
                ? (Node) new Node.Mapping(row.span(), mapping.entries().stream().filter(entry -> !isRowNumber(entry)).toList()) : row).toList());
    }

    private boolean isRowNumber(Node.Entry entry) {
        return keys.rowNumbers().contains(entry.key().text().strip()) && entry.value() instanceof Node.Scalar number && number.text().strip().matches("\\d{0,4}");
    }

    /** The entries, with those of a form whose name stands above all its boxes: {公务接待审批单: {...}}. */
    private List<Node.Entry> unwrapped(Node.Mapping plan) {
        List<Node.Entry> all = new ArrayList<>();
        for (Node.Entry entry : plan.entries()) {
            boolean isForm = entry.value() instanceof Node.Mapping below && below.entries().size() > 1
                    && PLAN.byFormWord(entry.key().text()) == null && keys.home(entry.key().text()) == null
                    && 2 * below.entries().stream().filter(box -> PLAN.byFormWord(box.key().text()) != null || keys.home(box.key().text()) != null || isOffice(box)).count() > below.entries().size();
            boolean isOfSections = entry.value() instanceof Node.Mapping below && keys.doubleBoxes().contains(Words.undressed(entry.key().text())) && below.entries().stream().allMatch(box -> PLAN.byFormWord(box.key().text()) != null);
            if (isForm || isOfSections) {
                all.addAll(((Node.Mapping) entry.value()).entries());
            } else {
                all.add(entry);
            }
        }
        return all;
    }

    /** Whether a box is named after who signs it, and says what was decided: {分管领导: 同意 5月19日}. */
    private boolean isOffice(Node.Entry box) {
        return box.value() instanceof Node.Scalar scalar && !isSilence(scalar.text()) && keys.offices().contains(box.key().text().strip()) && keys.home(box.key().text()) == null
                && (keys.decisions().stream().anyMatch(scalar.text().strip()::startsWith) || PersonName.isOne(scalar.text().strip()));
    }

    private void move(Node.Entry box) {
        SheetKeys.Home home = keys.home(box.key().text());
        if (home == null) {
            sign(box);
        } else if (home.field() == null) {
            addSection(box, home.section());
        } else {
            add(box, home);
        }
    }

    /** A box that is signed becomes one of the boxes that {@link ApprovalBoxes} gathers, or a step with a name only. */
    private void sign(Node.Entry box) {
        Node.Scalar written = (Node.Scalar) box.value();
        if (keys.decisions().stream().anyMatch(written.text().strip()::startsWith)) {
            entries.add(new Node.Entry(new Node.Scalar(box.key().span(), box.key().text().strip() + DECISION_BOX, false), written));
            return;
        }
        Node.Mapping step = new Node.Mapping(box.key().span(), signer(box.key(), written));
        Node.Entry approval = entry(APPROVED);
        if (approval == null) {
            entries.add(Binder.added(APPROVED, new Node.Sequence(step.span(), List.of(step))));
        } else if (approval.value() instanceof Node.Sequence before) {
            List<Node> all = new ArrayList<>(before.items());
            all.add(step);
            entries.set(entries.indexOf(approval), new Node.Entry(approval.key(), new Node.Sequence(before.span(), all)));
        } else {
            entries.add(box);
        }
    }

    /** Whose name it is, and in which post: that of the box, unless one stands beside the name. */
    private static List<Node.Entry> signer(Node.Scalar key, Node.Scalar written) {
        Node person = PlanShapes.person(written, PERSON);
        if (!(person instanceof Node.Mapping named) || named.entries().size() != 2) {
            return List.of(Binder.added(STEP.byName("post"), key), Binder.added(STEP.byName("by"), written));
        }
        return named.entries().stream().map(entry -> Binder.added(STEP.byName(PERSON.byWord(entry.key().text()) == PERSON.byName("name") ? "by" : "post"), entry.value())).toList();
    }

    /** A box that is a section under another name; beside the section itself it stays what it is. */
    private void addSection(Node.Entry box, Field section) {
        Node.Entry stated = entry(section);
        boolean isText = section.type() == String.class && !section.isList();
        Node value = section == REMARKS && box.value() instanceof Node.Scalar scalar ? labelled(box.key(), scalar) : box.value();
        if (stated == null) {
            entries.add(new Node.Entry(new Node.Scalar(box.key().span(), section.word().english(), false), value));
        } else if (isText && section.prose() && stated.value() instanceof Node.Scalar one && value instanceof Node.Scalar other) {
            entries.set(entries.indexOf(stated), new Node.Entry(stated.key(), new Node.Scalar(one.span(), one.text() + "\n" + other.text(), false)));
        } else if (!isText && section.type().isRecord() && !section.isList() && Vocabulary.section(section.type()).listShorthand() != null) {
            // 来宾单位 beside 来宾姓名及职务: the second is the list of the first.
            add(box, new SheetKeys.Home(section, Vocabulary.section(section.type()).listShorthand()));
        } else if (!isText) {
            entries.add(box);
        }
    }

    /** A remark with the name of its box, without which it may say nothing: 是否超标：是. */
    private static Node.Scalar labelled(Node.Scalar key, Node.Scalar value) {
        return value.text().isBlank() || isSilence(value.text()) ? value : new Node.Scalar(value.span(), key.text().strip() + "：" + value.text(), false);
    }

    private void add(Node.Entry box, SheetKeys.Home home) {
        Section section = Vocabulary.section(home.section().type());
        Node.Entry stated = entry(home.section());
        Node.Entry own = new Node.Entry(new Node.Scalar(box.key().span(), home.field().word().english(), false), box.value());
        if (stated == null) {
            // 住宿地点: 无 says that there is no stay, not that a stay has no hotel.
            boolean isOfAll = home.field() == section.scalarShorthand() && box.value() instanceof Node.Scalar scalar && isSilence(scalar.text());
            entries.add(isOfAll ? Binder.added(home.section(), box.value()) : Binder.added(home.section(), new Node.Mapping(box.key().span(), List.of(own))));
            return;
        }
        Node inside = stated.value() instanceof Node.Sequence list && home.section().isList() && list.items().size() == 1 ? list.items().get(0) : stated.value();
        Node.Mapping mapping = asMapping(inside, home.section(), section);
        Node.Mapping more = mapping == null ? null : with(mapping, section, home.field(), own);
        if (more == null) {
            entries.add(box);
        } else {
            entries.set(entries.indexOf(stated), new Node.Entry(stated.key(), more));
        }
    }

    /** A section as a mapping, also where it is written as the one value or list that stands for it; null where it cannot hold a further key. */
    private static Node.Mapping asMapping(Node value, Field field, Section section) {
        if (value instanceof Node.Mapping mapping) {
            boolean isTable = field.isList() && !mapping.entries().isEmpty() && mapping.entries().stream().noneMatch(entry -> section.byFormWord(entry.key().text()) != null);
            return isTable ? null : mapping;
        }
        Node shaped = PlanShapes.shaped(field.type(), value);
        if (shaped instanceof Node.Mapping mapping) {
            return mapping;
        }
        Field shorthand = value instanceof Node.Scalar ? section.scalarShorthand() : value instanceof Node.Sequence && !field.isList() ? section.listShorthand() : null;
        boolean isOne = shorthand != null && !(value instanceof Node.Scalar scalar && (scalar.text().isBlank() || isSilence(scalar.text())));
        return isOne ? new Node.Mapping(value.span(), List.of(Binder.added(shorthand, value))) : null;
    }

    /** With an entry more; null if something else stands there already. A number and names of companions are one thing. */
    private static Node.Mapping with(Node.Mapping mapping, Section section, Field field, Node.Entry own) {
        Node.Entry stated = mapping.entries().stream().filter(entry -> section.byFormWord(entry.key().text()) == field).findFirst().orElse(null);
        List<Node.Entry> all = new ArrayList<>(mapping.entries());
        if (stated == null) {
            all.add(own);
            return new Node.Mapping(mapping.span(), all);
        }
        Node both = field.type() == Companions.class ? companions(stated.value(), own.value()) : null;
        if (both == null) {
            return null;
        }
        all.set(all.indexOf(stated), new Node.Entry(stated.key(), both));
        return new Node.Mapping(mapping.span(), all);
    }

    /** A number of companions and their names, in whatever order they stand; null if both say the same sort of thing. */
    static Node companions(Node one, Node other) {
        boolean isFirstNumber = isNumber(one);
        if (isFirstNumber == isNumber(other)) {
            return null;
        }
        Node number = isFirstNumber ? one : other;
        Node names = isFirstNumber ? other : one;
        return names instanceof Node.Mapping ? null
                : new Node.Mapping(number.span(), List.of(Binder.added(COMPANIONS.byName("count"), number), Binder.added(COMPANIONS.byName("people"), names)));
    }

    private static boolean isSilence(String text) {
        return Binder.NONE.contains(text.strip()) || Binder.TO_BE_CONFIRMED.contains(text.strip());
    }

    private static boolean isNumber(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().strip().matches("\\d{1,4}\\s*[人名位]?");
    }

    private Node.Entry entry(Field field) {
        return entries.stream().filter(entry -> PLAN.byFormWord(entry.key().text()) == field).findFirst().orElse(null);
    }
}
