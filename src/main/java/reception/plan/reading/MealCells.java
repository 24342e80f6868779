package reception.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.visit.meal.Meal;
import reception.visit.money.CostItem;
import reception.visit.money.Payer;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Vocabulary;

/** What forms write of a meal in a cell that is meant for something else: who pays in that of the price, guests and companions in that of the diners, a number and names of companions in two. */
final class MealCells {

    private static final Section MEAL = Vocabulary.section(Meal.class);
    private static final Field COMPANIONS = MEAL.byName("companions");
    private static final Field DINERS = MEAL.byName("diners");
    private static final Field PAYER = MEAL.byName("payer");
    private static final Field NAMED = MEAL.byName("payerName");
    private static final Pattern BOTH = Pattern.compile("^\\s*(?:来宾|客人)\\s*(\\d{1,4})\\s*[人名位]\\s*[，,、；;及和]?\\s*陪餐(?:人员)?\\s*(\\d{1,3})\\s*[人名位]\\s*$");

    private MealCells() {
    }

    /** The meal with each under its own key; as it is where nothing else stands in a cell. */
    static Node.Mapping sorted(Node.Mapping meal) {
        List<Node.Entry> all = new ArrayList<>();
        boolean isOther = false;
        for (Node.Entry entry : meal.entries()) {
            Field field = MEAL.byFormWord(entry.key().text());
            Node.Scalar scalar = entry.value() instanceof Node.Scalar text ? text : null;
            Matcher both = field == DINERS && scalar != null ? BOTH.matcher(scalar.text()) : null;
            int before = field == COMPANIONS ? index(all, COMPANIONS) : -1;
            Node joined = before < 0 ? null : FlatSheet.companions(all.get(before).value(), entry.value());
            boolean isPrice = field == MEAL.byName("total") || field == MEAL.byName("costPerPerson");
            if (both != null && both.matches() && index(meal.entries(), COMPANIONS) < 0 && index(meal.entries(), MEAL.byName("guests")) < 0) {
                all.add(new Node.Entry(new Node.Scalar(entry.key().span(), MEAL.byName("guests").word().english(), false), new Node.Scalar(scalar.span(), both.group(1), false)));
                all.add(Binder.added(COMPANIONS, new Node.Scalar(scalar.span(), both.group(2), false)));
            } else if (joined != null) {
                all.set(before, new Node.Entry(all.get(before).key(), joined));
            } else if (isPrice && scalar != null && CellText.isOwnCost(scalar.text()) && index(meal.entries(), PAYER) < 0) {
                all.add(new Node.Entry(new Node.Scalar(entry.key().span(), PAYER.word().english(), false), new Node.Scalar(scalar.span(), Vocabulary.word(Payer.GUEST).english(), false)));
            } else if (field == PAYER && scalar != null && isNamed(scalar.text()) && index(meal.entries(), NAMED) < 0) {
                addNamed(entry, scalar, PAYER, NAMED, all);
            } else {
                all.add(entry);
                continue;
            }
            isOther = true;
        }
        return isOther ? new Node.Mapping(meal.span(), all) : meal;
    }

    /** A cost with its payer told by what he is called: {费用承担方: 某商贸公司}. */
    static Node.Mapping cost(Node.Mapping cost) {
        Section section = Vocabulary.section(CostItem.class);
        Field payer = section.byName("payer");
        Field named = section.byName("payerName");
        List<Node.Entry> all = new ArrayList<>();
        boolean isNamed = cost.entries().stream().anyMatch(entry -> section.byFormWord(entry.key().text()) == named);
        for (Node.Entry entry : cost.entries()) {
            if (!isNamed && section.byFormWord(entry.key().text()) == payer && entry.value() instanceof Node.Scalar scalar && isNamed(scalar.text())) {
                addNamed(entry, scalar, payer, named, all);
            } else {
                all.add(entry);
            }
        }
        return new Node.Mapping(cost.span(), all);
    }

    /** Whether a payer is written by a name, and not as one of those that the format lists, nor left open. */
    private static boolean isNamed(String text) {
        String plain = text.strip();
        return plain.length() > 1 && Vocabulary.choices(Payer.class).byWord(plain) == null && !Binder.NONE.contains(plain) && !Binder.TO_BE_CONFIRMED.contains(plain)
                && plain.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Who pays, as far as the name tells, and the name. */
    private static void addNamed(Node.Entry entry, Node.Scalar scalar, Field payer, Field named, List<Node.Entry> all) {
        Payer told = SheetKeys.builtIn().payer(scalar.text());
        if (told != null) {
            all.add(new Node.Entry(entry.key(), new Node.Scalar(scalar.span(), Vocabulary.word(told).english(), false)));
        }
        all.add(told == null ? new Node.Entry(new Node.Scalar(entry.key().span(), named.word().english(), false), scalar) : Binder.added(named, scalar));
    }

    private static int index(List<Node.Entry> entries, Field field) {
        for (int i = 0; i < entries.size(); i++) {
            if (MEAL.byFormWord(entries.get(i).key().text()) == field) {
                return i;
            }
        }
        return -1;
    }
}
