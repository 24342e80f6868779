package reception.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.CaseFile;
import reception.document.Document.Cell;
import reception.document.Document.Column;
import reception.document.Document.Field;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.plan.Plan;
import reception.visit.Person;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.visit.host.StaffMember;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.visit.meal.Companions;
import reception.visit.meal.Diners;
import reception.visit.meal.Meal;
import reception.visit.meal.MealActual;
import reception.visit.money.Bill;
import reception.visit.money.CostItem;
import reception.visit.money.MealCosts;
import reception.visit.money.Payer;
import reception.visit.paper.Stage;
import reception.visit.programme.ActivityKind;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.Visit;
import reception.visit.transport.Leg;
import reception.visit.transport.Vehicle;
import reception.vocabulary.Language;

/**
 * The reception list (接待清单): guests, activities, costs, companions and support staff, as planned and as it was.
 * What is not known stays empty, to be filled in by hand. It holds personal data in full, as the form asks for it.
 */
public final class ReceptionListForm {

    /** As many as one visit has; more names are filled in on an annex. */
    private static final int MOST_BLANK = 60;
    private static final String NUMERALS = "一二三四五六七八";

    private final CaseFile file;
    private final Plan plan;
    private final Wordings wordings;
    private final Map<String, Diners> planned = new HashMap<>();
    private int tables;

    private ReceptionListForm(CaseFile file, Language language) {
        this.file = file;
        this.plan = file.plan();
        this.wordings = new Wordings(language);
        file.facts().stream().filter(Diners.class::isInstance).map(Diners.class::cast).filter(diners -> !diners.actual())
                .forEach(diners -> planned.put(diners.mealKey(), diners));
    }

    /** Makes the list of a plan. */
    public static Document of(CaseFile file, Language language) {
        ReceptionListForm form = new ReceptionListForm(file, language);
        List<Document.Part> parts = new ArrayList<>(List.of(form.head(), form.guests(), form.activities(), form.meals()));
        if (!form.plan.lodging().isEmpty()) {
            parts.add(form.lodging());
        }
        if (!form.plan.vehicles().isEmpty()) {
            parts.add(form.vehicles());
        }
        parts.addAll(List.of(form.companions(), form.staff()));
        form.addCosts(parts);
        form.addDifferences(parts);
        parts.add(form.signatures());
        return new Document(form.plan.mark(true), form.say("接待清单", "Reception list"), language, parts);
    }

    private String heading(String zh, String en) {
        tables++;
        return say(NUMERALS.charAt(tables - 1) + "、" + zh, tables + ". " + en);
    }

    private Fields head() {
        Visit visit = plan.visit();
        String unit = plan.guests() == null ? null : plan.guests().unit();
        String reason = plan.purpose() == null || plan.purpose().content() == null ? plan.title() : plan.purpose().content();
        return Fields.of(
                Field.of(say("编号", "Number"), plan.number()),
                Field.of(say("阶段", "Stage"), wordings.word(plan.status())),
                Field.of(say("接待单位", "Host"), plan.host() == null ? null : plan.host().unit()),
                Field.of(say("接待地", "Place"), file.region() == null ? null : file.region().name()),
                Field.of(say("来访单位", "Sending unit"), unit == null && plan.letter() != null ? plan.letter().issuer() : unit),
                Field.of(say("来宾人数", "Guests"), plan.guests() == null ? null : plan.guests().size()),
                Field.of(say("来访事由", "Purpose"), reason),
                Field.of(say("公函文号", "Letter"), plan.letter() == null ? null : plan.letter().number()),
                Field.of(say("计划抵离", "Planned stay"), visit == null ? null : wordings.span(visit.arrives(), visit.departs())),
                Field.of(say("实际抵离", "Actual stay"), visit == null ? null : wordings.span(visit.actualArrives(), visit.actualDeparts())));
    }

    private Table guests() {
        List<List<Cell>> rows = new ArrayList<>();
        String unit = plan.guests() == null ? null : plan.guests().unit();
        List<Guest> people = plan.guests() == null ? List.of() : plan.guests().people();
        for (Guest guest : people) {
            rows.add(Cell.row(rows.size() + 1, guest.name(), guest.unit() == null ? unit : guest.unit(), guest.post()));
        }
        if (people.isEmpty() && plan.guests() != null && plan.guests().head() != null) {
            Person head = plan.guests().head();
            rows.add(Cell.row(1, head.name(), head.unit() == null ? unit : head.unit(), head.post()));
        }
        for (GuestGroup group : plan.guests() == null ? List.<GuestGroup>of() : plan.guests().groups()) {
            String name = group.count() == null ? group.name() : wordings.joined(" ", group.name(), group.count() + say("人", ""));
            rows.add(Cell.row(rows.size() + 1, name, group.unit() == null ? unit : group.unit(), wordings.word(group.rank())));
        }
        boolean isOfPeople = plan.guests() != null && plan.guests().groups().isEmpty() && plan.guests().size() != null;
        while (isOfPeople && rows.size() < Math.min(plan.guests().size(), MOST_BLANK)) {
            rows.add(Cell.row(rows.size() + 1, "", "", ""));
        }
        return new Table(heading("接待对象", "Guests"), Column.named(say("序号", "No."), say("姓名", "Name"), say("单位", "Unit"), say("职务", "Post")), rows, List.of());
    }

    private Table activities() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ItineraryItem item : plan.itinerary()) {
            boolean isActivity = item.kind() != ActivityKind.MEAL && item.kind() != ActivityKind.TRANSFER && item.kind() != ActivityKind.REST;
            if (isActivity) {
                String title = item.title() == null ? wordings.word(item.kind()) : item.title();
                rows.add(Cell.row(rows.size() + 1, title, wordings.span(item.starts(), item.ends()), item.place(), ""));
            }
        }
        return new Table(heading("公务活动", "Activities"), Column.named(say("序号", "No."), say("项目", "Activity"), say("计划时间", "Planned time"),
                say("场所", "Place"), say("实际情况", "As it was")), rows, List.of());
    }

    private Table meals() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Meal meal : plan.meals()) {
            Diners diners = planned.get(meal.key());
            MealActual actual = meal.actual();
            rows.add(Cell.row(wordings.joined(say("", " "), wordings.day(meal.on()), wordings.word(meal.meal())), meal.venue() == null ? null : meal.venue().name(), wordings.word(meal.form()),
                    diners.guests(), diners.companions(), perPerson(meal), plannedTotal(meal),
                    actual == null ? null : actual.guests(), actual == null || actual.companions() == null ? null : actual.companions().size(),
                    actual == null || actual.costPerPerson() == null ? null : actual.costPerPerson().amount(), actualTotal(meal)));
        }
        String[] figures = {say("来宾", "guests"), say("陪餐", "companions"), say("餐标", "per person"), say("合计", "total")};
        return new Table(heading("用餐（金额：元）", "Meals (yuan)"), columns(Column.named(say("日期餐次", "Meal"), say("场所", "Place"), say("形式", "Form")),
                Column.grouped(say("计划", "Planned"), figures), Column.grouped(say("实际", "Actual"), figures)), rows, List.of());
    }

    private static BigDecimal perPerson(Meal meal) {
        return meal.costPerPerson() == null ? null : meal.costPerPerson().amount();
    }

    private BigDecimal plannedTotal(Meal meal) {
        Diners diners = planned.get(meal.key());
        if (meal.total() != null || perPerson(meal) == null || diners.guests() == null || diners.companions() == null) {
            return meal.total();
        }
        return perPerson(meal).multiply(BigDecimal.valueOf(diners.guests() + diners.companions()));
    }

    private static BigDecimal actualTotal(Meal meal) {
        return meal.actual() != null && meal.actual().total() != null ? meal.actual().total() : billed(meal.bills());
    }

    private static BigDecimal billed(List<Bill> bills) {
        return bills.isEmpty() || bills.stream().anyMatch(bill -> bill.ownAmount() == null) ? null
                : bills.stream().map(Bill::ownAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Table lodging() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Lodging lodging : plan.lodging()) {
            String days = wordings.joined(say("至", " to "), wordings.day(lodging.checkIn()), wordings.day(lodging.checkOut()));
            String rooms = lodging.rooms().stream().map(this::room).collect(Collectors.joining(say("；", "; ")));
            rows.add(Cell.row(lodging.hotel(), days, rooms, wordings.word(lodging.paidBy()), billed(lodging.bills())));
        }
        return new Table(heading("住宿（金额：元）", "Lodging (yuan)"), Column.named(say("酒店", "Hotel"), say("入住离店", "Days"),
                say("房间与每晚房价", "Rooms and rate per night"), say("费用承担方", "Paid by"), say("实际费用", "Actual cost")), rows, List.of());
    }

    private String room(Room room) {
        String rooms = wordings.joined(" ", wordings.word(room.type()), room.count() == null || room.count() == 1 ? null : room.count() + say(" 间", " rooms"),
                room.ratePerNight() == null ? null : Amounts.figures(room.ratePerNight()));
        return room.guests().isEmpty() ? rooms : rooms + say("（", " (") + String.join(say("、", ", "), room.guests()) + say("）", ")");
    }

    private Table vehicles() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Vehicle vehicle : plan.vehicles()) {
            Integer passengers = vehicle.passengerCount() == null && !vehicle.passengers().isEmpty() ? Integer.valueOf(vehicle.passengers().size()) : vehicle.passengerCount();
            String type = wordings.joined(" × ", wordings.word(vehicle.type()), vehicle.vehicles() == 1 ? null : vehicle.vehicles());
            rows.add(Cell.row(type, wordings.word(vehicle.owner()), vehicle.driver(), passengers,
                    vehicle.legs().stream().map(this::leg).collect(Collectors.joining(say("；", "; "))), ""));
        }
        return new Table(heading("用车", "Vehicles"), Column.named(say("车型", "Type"), say("来源", "Owner"), say("驾驶员", "Driver"), say("乘车人数", "Passengers"),
                say("计划行程", "Planned legs"), say("实际情况", "As it was")), rows, List.of());
    }

    private String leg(Leg leg) {
        return wordings.joined(" ", leg.starts() == null ? null : wordings.time(leg.starts()), wordings.joined(say("至", " to "), leg.from(), leg.to()));
    }

    private Table companions() {
        List<List<Cell>> rows = new ArrayList<>();
        plan.escorts().forEach(person -> rows.add(person(say("陪同", "escort"), person)));
        Set<String> named = plan.escorts().stream().map(Person::plainName).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        plan.itinerary().stream().flatMap(item -> item.hosts().stream()).filter(host -> host.plainName() != null && named.add(host.plainName()))
                .forEach(host -> rows.add(person(say("参加活动", "at an activity"), host)));
        for (Meal meal : plan.meals()) {
            boolean isDone = meal.actual() != null && meal.actual().companions() != null;
            Companions companions = isDone ? meal.actual().companions() : meal.companions();
            String part = wordings.joined(say("", " "), say("陪餐：", "dines"), wordings.day(meal.on()), wordings.word(meal.meal()), isDone ? say("（实际）", "(actual)") : null);
            if (companions != null && companions.people().isEmpty() && companions.count() != null && companions.count() > 0) {
                for (int i = 0; i < Math.min(companions.size(), MOST_BLANK); i++) {
                    rows.add(Cell.row(part, "", "", ""));
                }
            } else if (companions != null) {
                companions.people().forEach(person -> rows.add(person(part, person)));
            }
        }
        return new Table(heading("陪同、陪餐人员", "Escorts and dining companions"), people(), rows, List.of());
    }

    private static List<Cell> person(String part, Person person) {
        return Cell.row(part, person.name(), person.unit(), person.post());
    }

    private List<Column> people() {
        return Column.named(say("任务", "Part"), say("姓名", "Name"), say("单位", "Unit"), say("职务", "Post"));
    }

    private Table staff() {
        List<List<Cell>> rows = new ArrayList<>();
        for (StaffMember member : plan.team()) {
            String duty = member.at().inWords("role").isEmpty() ? wordings.word(member.role()) : String.join(say("、", ", "), member.at().inWords("role"));
            rows.add(Cell.row(duty, member.name(), member.unit() == null ? unitOf(member.name()) : member.unit(), ""));
        }
        Set<String> named = plan.team().stream().map(StaffMember::name).collect(Collectors.toSet());
        for (Vehicle vehicle : plan.vehicles()) {
            if (vehicle.driver() != null && !named.contains(vehicle.driver())) {
                rows.add(Cell.row(say("驾驶员", "driver"), vehicle.driver(), vehicle.ownerName(), ""));
            }
        }
        return new Table(heading("工作保障人员", "Support staff"), people(), rows, List.of());
    }

    /** The unit that the plan names beside the same name elsewhere; a kind of unit is none. */
    private String unitOf(String name) {
        List<Person> named = new ArrayList<>(plan.escorts());
        if (plan.host() != null) {
            Stream.of(plan.host().handler(), plan.host().leader()).filter(Objects::nonNull).forEach(named::add);
        }
        Set<String> units = named.stream().filter(person -> name != null && name.equals(person.name()) && person.unit() != null).map(Person::unit).collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : "";
    }

    private void addCosts(List<Document.Part> parts) {
        List<Cost> costs = costs();
        List<List<Cell>> rows = new ArrayList<>();
        costs.forEach(cost -> rows.add(Cell.row(rows.size() + 1, cost.on(), cost.item(), cost.place(), cost.payer(), cost.planned(), cost.actual())));
        List<Cost> own = costs.stream().filter(Cost::ofHost).toList();
        boolean isOfHost = own.size() < costs.size();
        BigDecimal plannedSum = sum(own.stream().map(Cost::planned).toList());
        BigDecimal actualSum = sum(own.stream().map(Cost::actual).toList());
        parts.add(new Table(heading("费用（元）", "Costs (yuan)"), columns(Column.named(say("序号", "No."), say("日期", "Day"), say("项目", "Item"), say("场所", "Place"),
                say("费用承担方", "Paid by")), Column.grouped(say("金额", "Amount"), say("计划", "planned"), say("实际", "actual"))), rows,
                Cell.row("", "", isOfHost ? say("接待单位负担合计", "Total of the host") : say("合计", "Total"), "", "", Cell.sum(plannedSum), Cell.sum(actualSum))));
        parts.add(Fields.of(Field.of(say("计划合计", "Planned total"), Amounts.sum(plannedSum, wordings.language())),
                Field.of(say("实际合计", "Actual total"), Amounts.sum(actualSum, wordings.language()))));
        if (isOfHost) {
            parts.add(new Notes("", List.of(say("来宾等其他方负担的" + (costs.size() - own.size()) + "项费用未计入合计。", (costs.size() - own.size()) + " costs are borne by the guests or others and are not in the total."))));
        }
        long unstated = costs.stream().filter(cost -> cost.planned() == null && cost.actual() == null).count();
        if (unstated > 0) {
            parts.add(new Notes("", List.of(say("有" + unstated + "项费用没有写明金额，合计待填。", unstated + " costs have no amount; the total is to be filled in."))));
        }
    }

    /** One cost: an amount of a plan that is done is what was paid. */
    private record Cost(String on, String item, String place, String payer, boolean ofHost, BigDecimal planned, BigDecimal actual) {
    }

    /** What the plan states twice and differently, so that nobody files it unseen. */
    private void addDifferences(List<Document.Part> parts) {
        List<String> differences = new ArrayList<>();
        file.facts().stream().filter(MealCosts.class::isInstance).map(MealCosts.class::cast).filter(costs -> costs.difference().signum() > 0)
                .forEach(costs -> differences.add(say("各餐合计" + Amounts.figures(costs.meals()) + "元，费用中的餐费合计" + Amounts.figures(costs.items()) + "元，两者不一致。",
                        "The meals come to " + Amounts.figures(costs.meals()) + " yuan, the costs for meals to " + Amounts.figures(costs.items()) + " yuan; the two differ.")));
        BigDecimal stated = plan.budget() == null ? null : plan.budget().total();
        List<BigDecimal> amounts = plan.budget() == null ? List.of() : plan.budget().items().stream().map(CostItem::amount).toList();
        BigDecimal all = sum(amounts);
        BigDecimal own = plan.budget() == null ? null : sum(plan.budget().items().stream().filter(ReceptionListForm::isOfHost).map(CostItem::amount).toList());
        if (stated != null && all != null && stated.compareTo(all) != 0 && (own == null || stated.compareTo(own) != 0)) {
            differences.add(say("预算总额" + Amounts.figures(stated) + "元，各项费用合计" + Amounts.figures(all) + "元，两者不一致。",
                    "The budget is " + Amounts.figures(stated) + " yuan in all, its items come to " + Amounts.figures(all) + " yuan; the two differ."));
        }
        if (!differences.isEmpty()) {
            parts.add(new Notes(say("待核对", "To be settled"), differences));
        }
    }

    private static boolean isOfHost(CostItem item) {
        return item.payer() == null || item.payer() == Payer.HOST;
    }

    private List<Cost> costs() {
        boolean isDone = plan.status() == Stage.DONE;
        List<CostItem> items = plan.budget() == null ? List.of() : plan.budget().items();
        if (!items.isEmpty()) {
            return items.stream().map(item -> new Cost(wordings.day(item.on()), item.item() == null ? wordings.word(item.kind()) : item.item(), item.place(),
                    item.payerName() == null ? wordings.word(item.payer()) : item.payerName(), isOfHost(item), isDone ? null : item.amount(), isDone ? item.amount() : null)).toList();
        }
        return plan.meals().stream().filter(meal -> !Boolean.FALSE.equals(planned.get(meal.key()).hosted()))
                .map(meal -> new Cost(wordings.day(meal.on()), wordings.joined(" ", wordings.word(meal.meal()), wordings.word(meal.form())), meal.venue() == null ? null : meal.venue().name(),
                        wordings.word(planned.get(meal.key()).payer()), true, plannedTotal(meal), actualTotal(meal))).toList();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.isEmpty() || amounts.contains(null) ? null : amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Fields signatures() {
        return Fields.of(Field.of(say("填报人", "Kept by"), plan.review() == null ? null : plan.review().listKeeper()), Field.of(say("填报日期", "Day"), ""),
                Field.of(say("审签人", "To be signed by"), plan.review() == null ? null : plan.review().listSigner()), Field.of(say("签字、日期", "Signature, day"), ""), Field.of(say("单位（盖章）", "Unit (seal)"), ""));
    }

    private static List<Column> columns(List<Column> first, List<Column> second, List<Column> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }

    private static List<Column> columns(List<Column> first, List<Column> second) {
        return columns(first, second, List.of());
    }

    private String say(String zh, String en) {
        return wordings.say(zh, en);
    }
}
