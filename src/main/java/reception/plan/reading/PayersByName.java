package reception.plan.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.plan.Plan;
import reception.visit.guests.Guests;
import reception.visit.host.Host;
import reception.visit.lodging.Lodging;
import reception.visit.meal.Meal;
import reception.visit.money.CostItem;
import reception.visit.money.Payer;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Words;

/** Reads who pays where a form names the host or the guests' unit as the plan does elsewhere: {@code 费用承担方: 甲县农业农村局}. */
final class PayersByName {

    private static final Section PLAN = Vocabulary.section(Plan.class);
    private static final Set<String> PAYERS = Stream.of(Vocabulary.section(Meal.class).byName("payer"), Vocabulary.section(CostItem.class).byName("payer"), Vocabulary.section(Lodging.class).byName("paidBy"))
            .flatMap(field -> field.word().all().stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<Field> PAID = Set.of(PLAN.byName("meals"), PLAN.byName("lodging"), PLAN.byName("budget"));

    private PayersByName() {
    }

    /** The plan with such names as the values that they stand for. */
    static Node.Mapping read(Node.Mapping plan) {
        Map<String, Payer> payers = new TreeMap<>();
        addUnit(plan, "guests", Vocabulary.section(Guests.class), Payer.SENDING_UNIT, payers);
        addUnit(plan, "host", Vocabulary.section(Host.class), Payer.HOST, payers);
        List<Node.Entry> entries = payers.isEmpty() ? plan.entries() : plan.entries().stream().map(entry -> isPaid(PLAN.byFormWord(entry.key().text()))
                ? new Node.Entry(entry.key(), replaced(entry.value(), payers)) : entry).toList();
        return payers.isEmpty() ? plan : new Node.Mapping(plan.span(), entries);
    }

    private static void addUnit(Node.Mapping plan, String name, Section section, Payer payer, Map<String, Payer> payers) {
        for (Node.Entry entry : plan.entries()) {
            if (PLAN.byFormWord(entry.key().text()) == PLAN.byName(name)) {
                Stream<Node> units = entry.value() instanceof Node.Mapping mapping
                        ? mapping.entries().stream().filter(each -> section.byFormWord(each.key().text()) == section.byName("unit")).map(Node.Entry::value) : Stream.of(entry.value());
                units.filter(Node.Scalar.class::isInstance).map(unit -> plain(((Node.Scalar) unit).text())).filter(unit -> unit.length() > 2 && !Binder.TO_BE_CONFIRMED.contains(unit) && !Binder.NONE.contains(unit) && Vocabulary.choices(Payer.class).byWord(unit) == null).forEach(unit -> payers.put(unit, payer));
            }
        }
    }

    private static boolean isPaid(Field section) {
        return section != null && PAID.contains(section);
    }

    private static String plain(String name) {
        return Words.normal(Words.withoutBlanks(name));
    }

    private static Node replaced(Node node, Map<String, Payer> payers) {
        if (node instanceof Node.Sequence list) {
            List<Node> items = list.items().stream().map(item -> replaced(item, payers)).toList();
            return isSame(items, list.items()) ? list : new Node.Sequence(list.span(), items);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> entries = mapping.entries().stream().map(entry -> {
            Payer payer = entry.value() instanceof Node.Scalar scalar && PAYERS.contains(entry.key().text().strip()) ? payers.get(plain(scalar.text())) : null;
            Node value = payer != null ? new Node.Scalar(entry.value().span(), Vocabulary.word(payer).english(), false) : replaced(entry.value(), payers);
            return value == entry.value() ? entry : new Node.Entry(entry.key(), value);
        }).toList();
        return isSame(entries, mapping.entries()) ? mapping : new Node.Mapping(mapping.span(), entries);
    }

    /** Whether nothing was replaced; what is below each is not looked through again. */
    private static boolean isSame(List<?> one, List<?> other) {
        return IntStream.range(0, one.size()).allMatch(i -> one.get(i) == other.get(i));
    }
}
