package reception.derivation.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.knowledge.Agreements;
import reception.visit.Fact;
import reception.visit.When;
import reception.visit.guests.ForeignVisit;
import reception.visit.lodging.Lodging;
import reception.visit.meal.Diners;
import reception.visit.meal.Meal;
import reception.visit.money.Payer;
import reception.visit.programme.VisitPeriod;
import reception.visit.text.Disagreement;
import reception.visit.transport.Vehicle;
import reception.visit.transport.VehicleOwner;
import reception.vocabulary.Formula;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives where a number of days, people, tables, seats or vehicles is stated and what it counts comes to another one. */
public final class CountsStatedTwice implements Comparison {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class, Diners.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Agreements agreements = known.claims().agreements();
        addDays(known, plan);
        if (plan.foreign() != null) {
            addForeign(known, plan, plan.foreign());
        }
        Map<String, Diners> diners = new HashMap<>();
        known.all(Diners.class).stream().filter(all -> !all.actual()).forEach(all -> diners.put(all.mealKey(), all));
        plan.meals().forEach(meal -> addTables(known, meal, diners.get(meal.key()), agreements.leastDinersAtTable()));
        plan.vehicles().stream().filter(vehicle -> vehicle.type() != null).forEach(vehicle -> addSeats(known, vehicle, agreements.mostSeats(vehicle.type())));
        plan.vehicles().forEach(vehicle -> addVehicles(known, vehicle));
        addPassengers(known, plan);
        addDuty(known, plan, agreements.dutyBesideProgramme());
    }

    private static void add(Circumstances known, Fact thing, String property, Text stated, Text against, Fact other) {
        known.add(new Disagreement(thing.at(), property, stated, against, other.at()).open());
    }

    /** Who is on duty for longer than the longest day of the programme and what comes before and after it. */
    private static void addDuty(Circumstances known, Plan plan, BigDecimal beside) {
        Map<LocalDate, List<LocalDateTime>> byDay = new HashMap<>();
        PlanTree.visit(plan, thing -> {
            for (Vocabulary.Field field : Vocabulary.section(thing.getClass()).fields()) {
                LocalDateTime moment = field.type() == When.class && !field.isList() ? When.moment((When) field.get(thing)) : null;
                if (moment != null) {
                    byDay.computeIfAbsent(moment.toLocalDate(), unused -> new ArrayList<>()).add(moment);
                }
            }
        });
        plan.meals().stream().filter(meal -> meal.on() != null && meal.starts() != null)
                .forEach(meal -> byDay.computeIfAbsent(meal.on(), unused -> new ArrayList<>()).add(LocalDateTime.of(meal.on(), meal.starts())));
        long longest = byDay.values().stream().mapToLong(day -> Duration.between(Collections.min(day), Collections.max(day)).toMinutes()).max().orElse(0);
        BigDecimal hours = BigDecimal.valueOf(longest).divide(MINUTES, 1, RoundingMode.HALF_UP);
        plan.team().stream().filter(member -> longest > 0 && member.dutyHours() != null && member.dutyHours().compareTo(hours.add(beside)) > 0)
                .forEach(member -> add(known, member, "dutyHours", new Text("值班" + Formula.plain(member.dutyHours()) + "小时", "the hours of duty are " + Formula.plain(member.dutyHours())),
                        new Text("日程最长的一天从开始到结束为" + Formula.plain(hours) + "小时", "the longest day of the programme has " + Formula.plain(hours) + " hours from beginning to end"), plan));
    }

    private static void addDays(Circumstances known, Plan plan) {
        VisitPeriod visit = known.period();
        boolean isStated = plan.visit() != null && plan.visit().days() != null && plan.visit().arrives() != null && plan.visit().departs() != null;
        if (isStated && plan.visit().days().longValue() != visit.days()) {
            add(known, plan.visit(), "days", new Text("天数为" + plan.visit().days() + "天", "the visit lasts " + plan.visit().days() + " days"),
                    new Text("从抵达到离开共" + visit.days() + "天", "from arrival to departure there are " + visit.days()), plan.visit());
        }
    }

    private static void addForeign(Circumstances known, Plan plan, ForeignVisit foreign) {
        Set<LocalDate> hosted = new TreeSet<>();
        plan.meals().stream().filter(meal -> meal.payer() == Payer.HOST).map(Meal::on).filter(Objects::nonNull).forEach(hosted::add);
        for (Lodging stay : plan.lodging()) {
            if (stay.paidBy() == Payer.HOST && stay.checkIn() != null && stay.checkOut() != null && !stay.checkOut().isBefore(stay.checkIn())) {
                stay.checkIn().datesUntil(stay.checkOut()).forEach(hosted::add);
            }
        }
        if (foreign.hostedDays() != null && hosted.size() > foreign.hostedDays()) {
            add(known, foreign, "hostedDays", new Text("招待天数为" + foreign.hostedDays() + "天", "the guests are hosted on " + foreign.hostedDays() + " days"),
                    new Text("由接待单位承担的食宿共" + hosted.size() + "天", "the host pays for meals or rooms on " + hosted.size()), plan);
        }
        VisitPeriod visit = known.period();
        if (foreign.hostedDays() != null && visit.days() != null && foreign.hostedDays() > visit.days()) {
            add(known, foreign, "hostedDays", new Text("招待天数为" + foreign.hostedDays() + "天", "the guests are hosted on " + foreign.hostedDays() + " days"),
                    new Text("来访共" + visit.days() + "天", "the visit has " + visit.days()), plan.visit() == null ? plan : plan.visit());
        }
        Integer guests = plan.guestCount();
        if (foreign.hostedPeople() != null && guests != null && foreign.hostedPeople() > guests) {
            add(known, foreign, "hostedPeople", new Text("招待人数为" + foreign.hostedPeople() + "人", foreign.hostedPeople() + " people are hosted"), new Text("来宾共" + guests + "人", "the guests are " + guests), plan.guests());
        }
    }

    private static void addTables(Circumstances known, Meal meal, Diners diners, int least) {
        if (meal.tables() == null || meal.tables() < 2 || diners == null || diners.guests() == null || diners.companions() == null) {
            return;
        }
        int all = diners.guests() + diners.companions();
        if (meal.tables() * least > all) {
            add(known, meal, "tables", new Text("用餐共" + meal.tables() + "桌", "there are " + meal.tables() + " tables"), new Text("来宾和陪餐人员只有" + all + "人", "guests and companions are only " + all), meal);
        }
    }

    private static void addSeats(Circumstances known, Vehicle vehicle, Integer most) {
        if (vehicle.seats() != null && most != null && vehicle.seats() > most) {
            add(known, vehicle, "seats", new Text("座位数为" + vehicle.seats() + "座", "the vehicle has " + vehicle.seats() + " seats"),
                    new Text("车型为" + Vocabulary.word(vehicle.type()).chinese() + "，座位至多" + most + "个", "it is a " + Vocabulary.word(vehicle.type()).prose() + ", which has " + most + " at most"), vehicle);
        }
    }

    /** Two more vehicles than their passengers fill are more than a reserve. */
    private static void addVehicles(Circumstances known, Vehicle vehicle) {
        int spare = vehicle.vehicles() - 2;
        if (spare > 0 && vehicle.seats() != null && vehicle.passengerCount() != null && (long) spare * (vehicle.seats() - 1) >= vehicle.passengerCount()) {
            add(known, vehicle, "count", new Text("安排此类车辆" + vehicle.vehicles() + "辆", "there are " + vehicle.vehicles() + " such vehicles"),
                    new Text("乘车人数只有" + vehicle.passengerCount() + "人", "only " + vehicle.passengerCount() + " people ride in them"), vehicle);
        }
    }

    /** All vehicles with legs, none of which is the guests' own, for fewer people than come. */
    private static void addPassengers(Circumstances known, Plan plan) {
        List<Vehicle> riding = plan.vehicles();
        Integer guests = plan.guestCount();
        if (guests == null || riding.isEmpty() || riding.stream().anyMatch(vehicle -> vehicle.passengerCount() == null || vehicle.legs().isEmpty() || vehicle.owner() == VehicleOwner.GUEST)) {
            return;
        }
        int seated = riding.stream().collect(Collectors.summingInt(Vehicle::passengerCount));
        if (seated < guests) {
            add(known, riding.get(0), "passengerCount", new Text("各车乘车人数合计" + seated + "人", "the vehicles carry " + seated + " people in all"), new Text("来宾共" + guests + "人", "the guests are " + guests), plan.guests());
        }
    }
}
