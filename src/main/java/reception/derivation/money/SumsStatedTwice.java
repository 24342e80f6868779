package reception.derivation.money;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.casefile.text.SharedWords;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.visit.meal.Diners;
import reception.visit.meal.Meal;
import reception.visit.money.Budget;
import reception.visit.money.CostItem;
import reception.visit.money.CostKind;
import reception.visit.money.Payer;
import reception.visit.text.Disagreement;
import reception.visit.welcome.Gift;
import reception.vocabulary.Formula;
import reception.vocabulary.Text;

/** Derives where an amount is stated and its parts, which the plan states as well, come to another one. */
public final class SumsStatedTwice implements Comparison {

    /** By how much a price that is rounded to the cent may be beside what was paid for each. */
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Diners.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Budget budget = plan.budget();
        for (Gift gift : plan.gifts()) {
            addGift(known, gift);
        }
        if (budget == null) {
            return;
        }
        budget.items().forEach(item -> addUnits(known, item));
        addOf(known, CostKind.LODGING, plan.lodging().stream().filter(stay -> stay.paidBy() != null && !stay.paidBy().isGuestsSide()).map(SumsStatedTwice::ofStay).collect(Collectors.toCollection(ArrayList::new)), plan.lodging());
        addOf(known, CostKind.GIFT, plan.gifts().stream().map(gift -> gift.value() == null ? null : gift.value().multiply(BigDecimal.valueOf(gift.count() == null ? 1 : gift.count())))
                .collect(Collectors.toCollection(ArrayList::new)), plan.gifts());
        addUnpaidMeals(known, budget);
        addActual(known, budget);
        addPlaces(known, budget);
    }

    /** A price times how many, and times the days where these are not counted among them already. */
    private static void addUnits(Circumstances known, CostItem item) {
        if (item.unitPrice() == null || item.amount() == null || item.count() == null && item.days() == null) {
            return;
        }
        long count = item.count() == null ? 1 : item.count();
        long days = item.days() == null ? 1 : item.days();
        if (!isSame(item.unitPrice(), count * days, item.amount()) && (item.count() == null || !isSame(item.unitPrice(), count, item.amount()))) {
            String times = Formula.plain(item.unitPrice()) + (item.count() == null ? "" : " × " + count) + (item.days() == null ? "" : " × " + days);
            String product = times + " = " + Formula.plain(item.unitPrice().multiply(BigDecimal.valueOf(count * days)));
            known.add(new Disagreement(item.at(), "amount", yuan("金额", "the amount", item.amount()), new Text("按单价、数量计算为" + product + "元", "price and number come to " + product + " yuan"), item.at()).open());
        }
    }

    private static boolean isSame(BigDecimal price, long units, BigDecimal amount) {
        return price.multiply(BigDecimal.valueOf(units)).subtract(amount).abs().compareTo(HALF_A_CENT.multiply(BigDecimal.valueOf(Math.max(1, units)))) <= 0;
    }

    private static BigDecimal ofStay(Lodging stay) {
        if (stay.checkIn() == null || stay.checkOut() == null || !stay.checkIn().isBefore(stay.checkOut()) || stay.rooms().isEmpty() || stay.rooms().stream().anyMatch(room -> room.ratePerNight() == null)) {
            return null;
        }
        BigDecimal nights = BigDecimal.valueOf(ChronoUnit.DAYS.between(stay.checkIn(), stay.checkOut()));
        return stay.rooms().stream().map(SumsStatedTwice::ofRoom).reduce(BigDecimal.ZERO, BigDecimal::add).multiply(nights);
    }

    private static BigDecimal ofRoom(Room room) {
        return room.ratePerNight().multiply(BigDecimal.valueOf(room.rooms()));
    }

    /** The cost items of a kind beside what they are for, where all of both are stated and none is the guests'. */
    private static void addOf(Circumstances known, CostKind kind, List<BigDecimal> parts, List<? extends Fact> things) {
        List<CostItem> items = known.plan().budget().items().stream().filter(item -> item.kind() == kind && (item.payer() == null || !item.payer().isGuestsSide())).toList();
        Sum stated = Sum.of(items.stream().map(CostItem::amount).collect(Collectors.toCollection(ArrayList::new)));
        Sum reckoned = Sum.of(parts);
        if (stated != null && reckoned != null && stated.differenceTo(reckoned).compareTo(HALF_A_CENT.multiply(BigDecimal.valueOf(2))) > 0) {
            known.add(new Disagreement(items.get(0).at(), "amount", yuan("此类费用", "the cost of this kind", stated.amount()),
                    new Text("按方案其他部分所列计算为" + Formula.plain(reckoned.amount()) + "元", "what the plan lists elsewhere comes to " + Formula.plain(reckoned.amount()) + " yuan"), things.get(0).at()).open());
        }
    }

    private static void addGift(Circumstances known, Gift gift) {
        boolean isForOne = gift.to() != null && known.plan().guests() != null && known.plan().guests().people().stream().anyMatch(guest -> gift.to().equals(guest.name()));
        if (isForOne && gift.count() != null && gift.count() > 1) {
            known.add(new Disagreement(gift.at(), "count", new Text("礼品共" + gift.count() + "件", "there are " + gift.count() + " of the gift"), new Text("受赠人只有“" + gift.to() + "”一人", "\"" + gift.to() + "\" alone receives it"),
                    gift.at()).open());
        }
    }

    /** Meals at the host's expense while all costs of meals are the guests'. */
    private static void addUnpaidMeals(Circumstances known, Budget budget) {
        List<CostItem> items = budget.items().stream().filter(item -> item.kind() == CostKind.MEAL).toList();
        boolean isGuestsOnly = !items.isEmpty() && items.stream().allMatch(item -> item.payer() != null && item.payer().isGuestsSide());
        known.plan().meals().stream().filter(meal -> isGuestsOnly && meal.payer() == Payer.HOST).findFirst()
                .ifPresent(meal -> known.add(new Disagreement(items.get(0).at(), "payer", Statements.asStated(items.get(0), "payer"), new Text("有的用餐写明由接待单位承担，没有相应的费用项", "the host pays for a meal for which there is no cost of its own"), meal.at())));
    }

    private static void addActual(Circumstances known, Budget budget) {
        Sum items = Sum.of(budget.items().stream().map(CostItem::amount).collect(Collectors.toCollection(ArrayList::new)));
        BigDecimal most = Stream.of(items == null ? null : items.amount(), budget.total()).filter(Objects::nonNull).max(BigDecimal::compareTo).orElse(null);
        boolean isMore = budget.actualTotal() != null && most != null && budget.actualTotal().compareTo(most) > 0;
        if (isMore) {
            known.add(new Disagreement(budget.at(), "actualTotal", yuan("实际合计", "what it cost in all", budget.actualTotal()), new Text("费用明细和合计不超过" + Formula.plain(most) + "元", "items and total come to no more than " + Formula.plain(most) + " yuan"),
                    budget.at()).open());
        }
    }

    /** A cost of a meal at a place that is none of the meals' places. */
    private static void addPlaces(Circumstances known, Budget budget) {
        Map<String, Meal> hosted = new LinkedHashMap<>();
        Set<String> venues = new LinkedHashSet<>();
        for (Meal meal : known.plan().meals()) {
            if (meal.venue() == null || meal.venue().name() == null) {
                return;
            }
            venues.add(meal.venue().name());
            if (meal.payer() == Payer.HOST) {
                hosted.putIfAbsent(String.valueOf(meal.on()), meal);
            }
        }
        for (CostItem item : budget.items()) {
            Meal meal = item.on() == null ? hosted.values().stream().findFirst().orElse(null) : hosted.get(item.on().toString());
            if (item.kind() == CostKind.MEAL && item.place() != null && meal != null && venues.stream().noneMatch(venue -> SharedWords.mayBeOnePlace(venue, item.place()))) {
                known.add(new Disagreement(item.at(), "place", Statements.asStated(item, "place"), new Text("用餐地点为“" + meal.venue().name() + "”", "the meal is held at \"" + meal.venue().name() + "\""), meal.venue().at()).open());
            }
        }
    }

    private static Text yuan(String zh, String en, BigDecimal amount) {
        return new Text(zh + "为" + Formula.plain(amount) + "元", en + " is " + Formula.plain(amount) + " yuan");
    }
}
