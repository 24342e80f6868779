package reception.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import reception.casefile.CaseFile;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.Answer;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.When;
import reception.visit.guests.Guest;
import reception.visit.meal.Diners;
import reception.visit.meal.Meal;
import reception.visit.meal.MealTime;
import reception.visit.money.Bill;
import reception.visit.money.CostItem;
import reception.visit.paper.Letter;
import reception.visit.paper.LetterCoverage;
import reception.visit.paper.LetterForm;
import reception.visit.programme.ItineraryItem;

/** The entries of one plan: what it says of its letter, visit, meals, bills, people and budget line. */
public final class PlanEntries {

    private static final String REGIME = "domestic-official";
    private static final String CAP = "working-meal-cap";
    private static final String COMPANIONS = "meal-companions";

    private final CaseFile file;
    private final Plan plan;
    private final String name;
    private final int document;
    private final Consumer<Entry> receiver;
    private final Map<String, Diners> diners = new HashMap<>();
    private Reception reception;

    private PlanEntries(CaseFile file, String name, int document, Consumer<Entry> receiver) {
        this.file = file;
        this.plan = file.plan();
        this.name = name;
        this.document = document;
        this.receiver = receiver;
        file.facts().stream().filter(Diners.class::isInstance).map(Diners.class::cast).filter(meal -> meal.actual() || !diners.containsKey(meal.mealKey())).forEach(meal -> diners.put(meal.mealKey(), meal));
    }

    /**
     * Reads the entries of a plan.
     *
     * @param name     of its file, as the user gave it
     * @param document which of the plans of the file it is, from 0
     */
    public static void of(CaseFile file, String name, int document, Consumer<Entry> receiver) {
        new PlanEntries(file, name.replace('\\', '/'), document, receiver).read();
    }

    private void read() {
        reception = reception();
        receiver.accept(reception);
        for (Meal meal : plan.meals()) {
            if (meal.meal() != MealTime.TEA) {
                readMeal(meal);
            }
        }
        PlanTree.visit(plan, fact -> {
            if (fact instanceof Bill bill) {
                readBill(bill);
            }
        });
        plan.itinerary().forEach(this::readItem);
    }

    private EntryPlace place(Fact fact) {
        return new EntryPlace(name, document, Math.max(1, fact.at().span().line()), Math.max(1, fact.at().span().column()), EntryPlace.Origin.PLAN, fact.at().span().sheet());
    }

    private String unit() {
        return plan.guests() == null ? null : plan.guests().unit();
    }

    private String host() {
        return plan.host() == null ? null : plan.host().unit();
    }

    private Reception reception() {
        Letter letter = plan.letter();
        boolean isLetter = letter != null && (letter.form() == null || letter.form() == LetterForm.LETTER);
        LetterCoverage covers = isLetter ? letter.covers() : null;
        When arrives = plan.visit() == null ? null : plan.visit().actualArrives() == null ? plan.visit().arrives() : plan.visit().actualArrives();
        When departs = plan.visit() == null ? null : plan.visit().actualDeparts() == null ? plan.visit().departs() : plan.visit().actualDeparts();
        LocalDate from = arrives == null ? plan.meals().stream().map(Meal::on).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null) : arrives.date();
        Boolean contents = covers != null ? Boolean.valueOf(!covers.activities().isEmpty() && (covers.count() != null || !covers.people().isEmpty()) && covers.from() != null)
                : isLetter && letter.isStatedNone("covers") ? Boolean.FALSE : null;
        List<Somebody> people = new ArrayList<>();
        if (plan.guests() != null) {
            plan.guests().people().stream().filter(guest -> guest.name() != null).forEach(guest -> people.add(somebody(guest)));
        }
        LetterCover cover = covers == null ? null : new LetterCover(covers.from(), covers.until(), covers.count(), covers.people().stream().map(Person::plainName).filter(Objects::nonNull).toList());
        return new Reception(place(isLetter && letter.number() != null ? letter : plan), host(), unit(), isLetter ? letter.number() : null, isLetter ? letter.issuer() : null, from, departs == null ? null : departs.date(), cover, contents,
                plan.guestCount(), List.copyOf(people), plan.purpose() == null ? plan.title() : plan.purpose().content(), plan.budget() == null ? null : plan.budget().line(),
                plan.budget() == null ? null : plan.budget().available(), cost(), file.bindingRegimes().contains(REGIME) && plan.tour() == null);
    }

    private BigDecimal cost() {
        if (plan.budget() == null) {
            return null;
        }
        BigDecimal stated = plan.budget().actualTotal() == null ? plan.budget().total() : plan.budget().actualTotal();
        return stated != null ? stated : plan.budget().items().stream().map(CostItem::amount).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private Somebody somebody(Guest guest) {
        return new Somebody(guest.plainName(), guest.unit() == null ? unit() : guest.unit());
    }

    private void readMeal(Meal meal) {
        Diners at = diners.get(meal.key());
        Integer guests = at == null ? null : at.guests();
        Integer companions = at == null ? null : at.companions();
        Boolean hosted = at == null ? null : at.hosted();
        String venue = meal.venue() == null ? null : meal.venue().name();
        receiver.accept(new HostedMeal(place(meal), reception, meal.on(), meal.meal(), meal.starts(), venue, meal.venue() == null ? null : meal.venue().kind(), hosted, guests, companions,
                amount(meal, at), limit(CAP, at), limit(COMPANIONS, at)));
        LocalDate day = meal.on() == null ? reception.from() : meal.on();
        if (day == null) {
            return;
        }
        boolean isForAll = meal.guests() == null || Objects.equals(meal.guests(), plan.guestCount());
        if (isForAll && plan.guests() != null) {
            plan.guests().people().stream().filter(guest -> guest.name() != null).forEach(guest -> receiver.accept(attendance(meal, guest, somebody(guest), true, day, hosted, venue)));
        }
        if (meal.companions() != null) {
            meal.companions().people().stream().filter(person -> person.name() != null)
                    .forEach(person -> receiver.accept(attendance(meal, person, new Somebody(person.plainName(), person.unit() == null ? host() : person.unit()), false, day, hosted, venue)));
        }
    }

    private Attendance attendance(Meal meal, Fact at, Somebody person, boolean guest, LocalDate day, Boolean hosted, String venue) {
        return new Attendance(place(guest ? meal : at), reception, person, guest, day, true, meal.meal(), hosted, meal.starts(), null, venue);
    }

    private static BigDecimal amount(Meal meal, Diners at) {
        if (meal.actual() != null && meal.actual().total() != null) {
            return meal.actual().total();
        }
        BigDecimal billed = meal.bills().stream().map(Bill::ownAmount).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
        BigDecimal stated = billed == null ? meal.total() : billed;
        return stated != null || at == null || at.people() == null || at.costPerPerson() == null ? stated : at.costPerPerson().multiply(BigDecimal.valueOf(at.people()));
    }

    private BigDecimal limit(String standard, Diners at) {
        Optional<Answer> answer = Optional.ofNullable(at).map(meal -> file.standards().resolve(standard, file.question(meal)));
        return answer.orElse(null) instanceof Answer.Found found ? found.limit().allowed() : null;
    }

    private void readBill(Bill bill) {
        if (bill.number() == null) {
            return;
        }
        Meal meal = plan.meals().stream().filter(each -> each.bills().contains(bill)).findFirst().orElse(null);
        LocalDate date = bill.date() != null ? bill.date() : meal == null || meal.on() == null ? reception.from() : meal.on();
        String seller = bill.payee() != null || meal == null || meal.venue() == null ? bill.payee() : meal.venue().name();
        receiver.accept(new BillUse(place(bill), reception, meal != null, meal == null ? null : meal.meal(), bill.number(), seller, date, bill.amount(), bill.share()));
    }

    private void readItem(ItineraryItem item) {
        boolean isTimed = item.starts() != null && item.ends() != null && item.starts().time() != null && item.ends().time() != null && item.starts().date().equals(item.ends().date());
        if (!isTimed || item.place() == null || plan.guests() == null) {
            return;
        }
        LocalTime from = item.starts().time();
        plan.guests().people().stream().filter(guest -> guest.name() != null).forEach(guest -> receiver.accept(new Attendance(place(item), reception, somebody(guest), true, item.starts().date(), false, null, null,
                from, item.ends().time(), item.place())));
    }
}
