package reception.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import reception.casefile.CaseFile;
import reception.document.Document.Cell;
import reception.document.Document.Column;
import reception.document.Document.Field;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.Answer;
import reception.standard.Limit;
import reception.standard.file.Dimensions;
import reception.visit.Fact;
import reception.visit.guests.Guest;
import reception.visit.meal.Meal;
import reception.visit.meal.VenueKind;
import reception.visit.money.Charge;
import reception.visit.paper.ReceptionKind;
import reception.visit.transport.Vehicle;
import reception.vocabulary.Dates;
import reception.vocabulary.Formula;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** What each guest is to pay for meals and cars that the host helps with, on what basis, and what cannot be worked out. */
public final class ChargeSheet {

    /** As many as one visit has; more sign on an annex. */
    private static final int MOST_ROWS = 200;
    private static final int CENTS = 2;
    private static final int MEALS = 2;
    private static final int CARS = 3;
    private static final int BOTH = 4;
    private static final String MEAL_CHARGE = "meal-charge";
    private static final String CAR_CHARGE = "car-charge";
    private static final String HALF_DAY_CHARGE = "car-charge-half-day";
    private static final String NOTHING = "—";

    private final CaseFile file;
    private final Plan plan;
    private final Wordings wordings;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> bases = new LinkedHashSet<>();
    private final List<String> open = new ArrayList<>();
    private final Map<String, Integer> guestsNamed = new HashMap<>();

    /**
     * Something to be paid.
     *
     * @param perPerson  yuan; null if it cannot be worked out
     * @param arithmetic how it was
     * @param people     how many pay it; null if the plan does not say
     * @param names      of those who pay it; empty for all guests
     * @param planned    yuan per person as the plan has it; null if it does not
     */
    private record Item(String what, boolean meal, BigDecimal perPerson, String arithmetic, Integer people, List<String> names, BigDecimal planned) {

        BigDecimal total() {
            return perPerson == null || people == null ? null : perPerson.multiply(BigDecimal.valueOf(people));
        }
    }

    /** An amount per person and how it was worked out; or why it could not be. */
    private record Price(BigDecimal amount, String arithmetic, String why) {
    }

    private ChargeSheet(CaseFile file, Language language) {
        this.file = file;
        this.plan = file.plan();
        this.wordings = new Wordings(language);
        if (plan.guests() != null) {
            plan.guests().people().forEach(guest -> guestsNamed.merge(String.valueOf(guest.name()), 1, Integer::sum));
        }
    }

    /** Makes the sheet of a plan. */
    public static Document of(CaseFile file, Language language) {
        ChargeSheet sheet = new ChargeSheet(file, language);
        sheet.work();
        return new Document(file.plan().mark(true), sheet.say("来宾应交伙食费、交通费", "What the guests are to pay for meals and cars"), language, sheet.parts());
    }

    private void work() {
        if (plan.kind() != ReceptionKind.DOMESTIC_OFFICIAL) {
            open.add(plan.kind() == null ? say("没有写明接待性质；收费标准只适用于国内公务接待。", "The kind of the reception is not stated; the charges are those of domestic official reception.")
                    : say("收费标准只适用于国内公务接待，本方案是" + wordings.word(plan.kind()) + "。", "The charges are those of domestic official reception; this plan is " + wordings.word(plan.kind()) + "."));
            return;
        }
        plan.meals().stream().filter(meal -> isCollected(meal.assisted(), meal.charge())).forEach(this::add);
        plan.vehicles().stream().filter(vehicle -> isCollected(vehicle.assisted(), vehicle.charge())).forEach(this::add);
    }

    private static boolean isCollected(Boolean assisted, Charge charge) {
        return Boolean.TRUE.equals(assisted) || charge != null && !Boolean.FALSE.equals(charge.collected());
    }

    private void add(Meal meal) {
        String what = wordings.joined(say("", " "), wordings.day(meal.on()), meal.meal() == null ? say("用餐", "meal") : wordings.word(meal.meal()));
        BigDecimal planned = meal.charge() == null ? null : meal.charge().perPerson();
        Integer people = plan.guestsAt(meal);
        boolean isAll = meal.guests() == null || plan.guests() != null && meal.guests().equals(plan.guests().size());
        add(new Item(what, true, null, "", people, isAll ? List.of() : null, planned), price(meal, planned));
    }

    private Price price(Meal meal, BigDecimal planned) {
        VenueKind venue = meal.venue() == null ? null : meal.venue().kind();
        if (meal.publicPrice() != null) {
            return new Price(meal.publicPrice(), say("按对外价格", "the public price"), null);
        }
        if (venue == null) {
            return new Price(null, null, say("没有写明用餐场所的类型", "the kind of the place is not stated"));
        }
        if (venue != VenueKind.CANTEEN && venue != VenueKind.IN_HOUSE) {
            BigDecimal price = meal.costPerPerson() != null && meal.costPerPerson().amount() != null ? meal.costPerPerson().amount() : planned;
            return new Price(price, say("按场所价格", "the price of the place"), price == null ? say("没有写明该场所的价格", "the price of the place is not stated") : null);
        }
        Price standard = standard(MEAL_CHARGE, meal);
        if (!meal.isStatedNone("publicPrice") && standard.amount() != null) {
            String amount = Amounts.figures(standard.amount());
            return new Price(null, null, say("没有写明食堂有无对外价格：有的按该价格，没有的每人" + amount + "元",
                    "it is not stated whether the canteen has a public price: if it has, that is paid; if not, " + amount + " yuan per person"));
        }
        return standard;
    }

    private void add(Vehicle vehicle) {
        String what = wordings.joined(" ", say("用车", "car"), wordings.word(vehicle.type()), vehicle.plate());
        Integer guests = plan.guestCount();
        List<String> named = vehicle.passengers().stream().distinct().flatMap(name -> Collections.nCopies(guestsNamed.getOrDefault(name, 0), name).stream()).toList();
        boolean isNamed = !vehicle.passengers().isEmpty();
        boolean isAll = !isNamed && guests != null && vehicle.passengerCount() != null && vehicle.passengerCount() >= guests;
        Integer people = isNamed ? Integer.valueOf(named.size()) : isAll ? guests : null;
        BigDecimal planned = vehicle.charge() == null ? null : vehicle.charge().perPerson();
        add(new Item(what, false, null, "", people, isNamed ? named : isAll ? List.of() : null, planned), price(vehicle));
    }

    private Price price(Vehicle vehicle) {
        Charge charge = vehicle.charge();
        if (charge == null || charge.halfDays() == null) {
            return new Price(null, null, say("没有写明用车半天数", "the number of half days is not stated"));
        }
        Price most = standard(CAR_CHARGE, charge);
        if (most.amount() == null) {
            return most;
        }
        if (charge.perPerson() == null) {
            Price halfDay = standard(HALF_DAY_CHARGE, charge);
            if (halfDay.amount() == null) {
                return halfDay;
            }
            BigDecimal amount = halfDay.amount().multiply(BigDecimal.valueOf(charge.halfDays()));
            return new Price(amount, charge.halfDays() + " × " + Formula.plain(halfDay.amount()) + " = " + Formula.plain(amount), null);
        }
        String cap = Formula.plain(charge.perPerson()) + (charge.perPerson().compareTo(most.amount()) > 0 ? " > " : " ≤ ") + Formula.plain(most.amount());
        if (charge.perPerson().compareTo(most.amount()) > 0) {
            return new Price(null, null, say("方案所列每人金额高于上限（" + cap + "），请先改正", "the plan's amount is above the most that may be charged (" + cap + "); correct it first"));
        }
        return new Price(charge.perPerson(), say("按方案所列，未超上限：", "as planned, within the limit: ") + cap, null);
    }

    private Price standard(String id, Fact thing) {
        Answer answer = file.standards().resolve(id, file.question(thing));
        if (answer instanceof Answer.Found found) {
            Limit limit = found.limit();
            bases.add(limit.title().in(wordings.language()) + say("：", ": ") + limit.citation().in(wordings.language()) + say("，", ", from ") + Dates.of(limit.from(), wordings.language()) + say("起执行", "")
                    + note(file.standards().get(id).note()));
            return new Price(limit.allowed(), limit.title().in(wordings.language()), null);
        }
        if (answer instanceof Answer.Unstated unstated) {
            Vocabulary.Word key = unstated.dimension().equals("day") ? PlanTree.term("on") : PlanTree.term(Dimensions.property(unstated.dimension()));
            String name = key == null ? Dimensions.property(unstated.dimension()) : key.in(wordings.language());
            return new Price(null, null, say("没有写明“" + name + "”", "\"" + name + "\" is not stated"));
        }
        return new Price(null, null, ((Answer.Unknown) answer).why().in(wordings.language()));
    }

    private String note(Text note) {
        return note == null ? "" : say("；", "; ") + note.in(wordings.language());
    }

    private void add(Item item, Price stated) {
        Price price = stated.amount() == null || isToTheCent(stated.amount()) ? stated
                : new Price(null, null, say("每人" + Formula.plain(stated.amount()) + "元不是整分，无法照收", Formula.plain(stated.amount()) + " yuan per person is no whole number of cents and cannot be paid"));
        Item priced = new Item(item.what(), item.meal(), price.amount(), price.arithmetic(), item.people(), item.names(), item.planned());
        items.add(priced);
        if (price.amount() == null) {
            open.add(item.what() + say("：", ": ") + price.why() + say("。", "."));
        } else if (item.planned() != null && item.planned().compareTo(price.amount()) != 0) {
            open.add(item.what() + say("：方案所列每人" + asStated(item.planned()) + "元，与应收的" + Amounts.figures(price.amount()) + "元不一致。",
                    ": the plan has " + asStated(item.planned()) + " yuan per person, not the " + Amounts.figures(price.amount()) + " that are due."));
        }
        if (item.people() == null) {
            open.add(item.what() + say("：没有写明有几位来宾参加，合计和各人应交数都无法计算。", ": how many guests take part is not stated, so that neither the total nor what each pays can be worked out."));
        } else if (item.names() == null) {
            open.add(item.what() + say("：没有写明是哪几位来宾参加，各人应交数无法计算。", ": which guests take part is not stated, so that what each pays cannot be worked out."));
        }
    }

    private List<Document.Part> parts() {
        List<Document.Part> parts = new ArrayList<>();
        parts.add(Fields.of(
                Field.of(say("接待单位", "Host"), plan.host() == null ? null : plan.host().unit()),
                Field.of(say("来访单位", "Sending unit"), plan.guests() == null ? null : plan.guests().unit()),
                Field.of(say("来访时间", "Visit"), plan.visit() == null ? null : wordings.span(plan.visit().arrives(), plan.visit().departs())),
                Field.of(say("来宾人数", "Guests"), plan.guests() == null ? null : plan.guests().size())));
        if (items.isEmpty() && open.isEmpty()) {
            parts.add(new Notes("", List.of(say("方案中没有由接待单位协助安排、应向来宾收费的用餐和用车。", "The plan has no meal or car that the host helps with and the guests pay for."))));
            return parts;
        }
        if (!items.isEmpty()) {
            parts.add(charges());
            if (sum() != null) {
                parts.add(Fields.of(Field.of(say("应收合计", "Total due"), Amounts.sum(sum(), wordings.language()))));
            }
            parts.add(perGuest());
        }
        if (!open.isEmpty()) {
            parts.add(new Notes(say("待明确、待核对", "To be settled"), open));
        }
        if (!bases.isEmpty()) {
            parts.add(new Notes(say("依据", "Basis"), List.copyOf(bases)));
        }
        if (!items.isEmpty()) {
            parts.add(new Notes("", List.of(say("来宾提前告知用餐控制标准，接待单位在标准以内安排；收取后出具凭证。", "The guests tell beforehand what their meals may cost, the host stays within it and gives a voucher for what they pay."))));
        }
        return parts;
    }

    private Table charges() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(Cell.row(item.what(), item.perPerson() == null ? NOTHING : item.arithmetic(), item.planned() == null || isToTheCent(item.planned()) ? orNothing(item.planned()) : asStated(item.planned()), orNothing(item.perPerson()),
                    item.people() == null ? NOTHING : item.people(), orNothing(item.total())));
        }
        return new Table(say("应收项目（元）", "What is due (yuan)"), Column.named(say("项目", "Item"), say("算式", "Reckoning"), say("方案所列每人", "Planned per person"),
                say("应收每人", "Due per person"), say("人数", "Guests"), say("合计", "Total")), rows, Cell.row(say("合计", "Total"), "", "", "", "", orNothing(sum())));
    }

    private BigDecimal sum() {
        boolean isComplete = items.stream().allMatch(item -> item.total() != null);
        return isComplete ? items.stream().map(Item::total).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    private static boolean isToTheCent(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= CENTS;
    }

    /** What is not to the cent is not rounded, as the plan does not say so. */
    private static String asStated(BigDecimal amount) {
        return isToTheCent(amount) ? Amounts.figures(amount) : Formula.plain(amount);
    }

    private static Object orNothing(BigDecimal amount) {
        return amount == null ? NOTHING : amount;
    }

    private Table perGuest() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Guest> people = plan.guests() == null ? List.of() : plan.guests().people();
        Dues meals = new Dues(items.stream().filter(Item::meal));
        Dues cars = new Dues(items.stream().filter(item -> !item.meal()));
        for (Guest guest : people) {
            rows.add(due(rows.size() + 1, guest.name(), meals.of(guest), cars.of(guest)));
        }
        Integer all = plan.guestCount();
        if (people.isEmpty() && all == null) {
            rows.add(due("", say("每位来宾", "each guest"), meals.of(null), cars.of(null)));
        }
        boolean isCounted = all != null;
        while (isCounted && rows.size() < Math.min(all, MOST_ROWS)) {
            rows.add(due(rows.size() + 1, "", meals.of(null), cars.of(null)));
        }
        return new Table(say("每人应交（元）", "What each guest pays (yuan)"), Column.named(say("序号", "No."), say("姓名", "Name"), say("伙食费", "Meals"), say("交通费", "Cars"),
                say("合计", "Total"), say("已交签收", "Received")), rows, isCounted ? Cell.row("", say("合计", "Total"), sum(rows, MEALS), sum(rows, CARS), sum(rows, BOTH), "") : List.of());
    }

    /** The sum of a column; open while one of its amounts is. */
    private static Cell sum(List<List<Cell>> rows, int column) {
        List<BigDecimal> amounts = new ArrayList<>();
        rows.forEach(row -> amounts.add(row.get(column).amount()));
        return Cell.sum(amounts.contains(null) ? null : amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<Cell> due(Object number, String name, BigDecimal meals, BigDecimal cars) {
        return Cell.row(number, name, orNothing(meals), orNothing(cars), orNothing(meals == null || cars == null ? null : meals.add(cars)), "");
    }

    /** What the guests pay for meals or for cars: all of them, and each of those who are named. */
    private static final class Dues {

        private final Map<String, BigDecimal> ofNamed = new HashMap<>();
        private BigDecimal ofAll = BigDecimal.ZERO;
        private boolean isOpen;
        private boolean hasNamed;

        Dues(Stream<Item> items) {
            items.forEach(this::add);
        }

        private void add(Item item) {
            isOpen |= item.perPerson() == null || item.names() == null;
            if (isOpen) {
                return;
            }
            hasNamed |= !item.names().isEmpty();
            if (item.names().isEmpty()) {
                ofAll = ofAll.add(item.perPerson());
            }
            new HashSet<>(item.names()).forEach(name -> ofNamed.merge(name, item.perPerson(), BigDecimal::add));
        }

        /** What a guest pays, or each guest where none is listed; null while something is open. */
        BigDecimal of(Guest guest) {
            boolean isUnknown = isOpen || guest == null && hasNamed;
            return isUnknown ? null : guest == null ? ofAll : ofAll.add(ofNamed.getOrDefault(guest.name(), BigDecimal.ZERO));
        }
    }

    private String say(String zh, String en) {
        return wordings.say(zh, en);
    }
}
