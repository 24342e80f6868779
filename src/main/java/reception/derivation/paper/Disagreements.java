package reception.derivation.paper;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.BoundRegime;
import reception.casefile.Circumstances;
import reception.casefile.ClaimedMatter;
import reception.casefile.Comparison;
import reception.casefile.RegimesOfPlan;
import reception.casefile.Statements;
import reception.derivation.meal.MealPayment;
import reception.plan.Plan;
import reception.standard.knowledge.Regimes;
import reception.visit.Fact;
import reception.visit.guests.Delegation;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestRelation;
import reception.visit.guests.GuestStanding;
import reception.visit.meal.Drink;
import reception.visit.meal.Meal;
import reception.visit.meal.Serving;
import reception.visit.paper.ReceptionKind;
import reception.visit.programme.VisitPeriod;
import reception.visit.text.Disagreement;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives where a plan's statements speak against each other: whatever takes a rule away must stand unopposed. */
public final class Disagreements implements Comparison {

    private static final String ALCOHOL = "alcohol";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class, BoundRegime.class, ClaimedMatter.class, Serving.class, Delegation.class, GuestStanding.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        known.all(ClaimedMatter.class).forEach(claimed -> known.add(isJudged(known) ? claimed.disagreement() : claimed.disagreement().open()));
        plan.meals().forEach(meal -> addPayer(known, meal));
        plan.meals().stream().filter(meal -> meal.payer() == null && MealPayment.isCharged(meal) && MealPayment.isContribution(known, meal)).forEach(meal -> known.add(new Disagreement(meal.at(), "charge",
                new Text("写明向来宾收取伙食费每人" + meal.charge().perPerson().toPlainString() + "元", "guests are charged " + meal.charge().perPerson().toPlainString() + " yuan each"),
                new Text("低于餐标和收费标准，其余由公款承担", "that is below both the cost and the charge by the standard, so that public money pays the rest"), meal.at())));
        plan.meals().forEach(meal -> meal.drinks().forEach(drink -> addDrink(known, drink)));
        addKind(known, plan);
        addDeniedGuests(known, plan);
        addHost(known, plan);
        addLocal(known, plan);
    }

    /** Whether a regime of receptions binds, beside those that bind whatever it is. */
    private static boolean isJudged(Circumstances known) {
        Set<String> receptions = known.regimes().all().stream().filter(regime -> !Boolean.TRUE.equals(regime.whatever())).map(Regimes.Regime::regime).collect(Collectors.toSet());
        return known.all(BoundRegime.class).stream().anyMatch(bound -> receptions.contains(bound.regime()) && bound.how() != Regimes.How.PERHAPS);
    }

    /** What denies that guests are what names of their units and posts tell. */
    private static void addDeniedGuests(Circumstances known, Plan plan) {
        Delegation delegation = known.all(Delegation.class).get(0);
        for (Regimes.GuestGroup group : known.regimes().guests()) {
            if (delegation.named().contains(group.group())) {
                addDenied(known, group, plan, plan.guests());
                addDenied(known, group, plan.guests(), plan.guests());
            }
            known.all(GuestStanding.class).stream().filter(standing -> standing.named().contains(group.group())).map(standing -> known.thing(standing.key()))
                    .filter(guest -> ((Guest) guest).relation() == null || ((Guest) guest).relation() == GuestRelation.NONE).forEach(guest -> addDenied(known, group, guest, guest));
        }
    }

    private static void addDenied(Circumstances known, Regimes.GuestGroup group, Fact thing, Fact named) {
        group.denied().stream().filter(statement -> Statements.holds(statement, thing)).map(statement -> Statements.property(List.of(statement), thing))
                .forEach(denied -> known.add(new Disagreement(thing.at(), denied.name(), Statements.asStated(thing, denied.name()),
                        new Text("从单位名称或者职务看" + group.title().zh(), "by their units or posts there are " + group.title().en()), named.at())));
    }

    private static void addHost(Circumstances known, Plan plan) {
        if (plan.host() != null && plan.host().organType() != null) {
            String named = RegimesOfPlan.host(known.regimes(), plan, known.things());
            boolean isByName = named.equals(RegimesOfPlan.named(known.regimes(), plan.host()));
            if (!named.equals(known.regimes().groupOf(Vocabulary.word(plan.host().organType()).english()))) {
                Text title = known.regimes().title(named);
                known.add(new Disagreement(plan.host().at(), "organType", Statements.asStated(plan.host(), "organType"), new Text((isByName ? "从单位名称看是" : "从接待部门、牵头领导或者经费看是") + title.zh(),
                        (isByName ? "by its name it is of this sort: " : "by who acts for it or by the money it is of this sort: ") + title.en()), plan.host().at()));
            }
        }
    }

    private static void addLocal(Circumstances known, Plan plan) {
        if (plan.region() == null || plan.guests() == null || plan.guests().region() == null) {
            return;
        }
        boolean isOneCity = plan.isWithinOneCity();
        Text where = isOneCity ? new Text("来宾单位所在地与接待地同城", "the guests' unit is in the city of the reception") : new Text("来宾单位所在地与接待地不同城", "the guests' unit is in another city");
        plan.guests().people().stream().filter(guest -> (guest.unit() == null || guest.unit().equals(plan.guests().unit())) && guest.local() != null && guest.local() != isOneCity).min(Comparator.comparing(guest -> String.valueOf(guest.name())))
                .ifPresent(guest -> known.add(new Disagreement(guest.at(), "local", Statements.asStated(guest, "local"), where, plan.guests().at()).open()));
    }

    private static void addPayer(Circumstances known, Meal meal) {
        String property = MealPayment.contradictedBy(meal);
        if (property != null) {
            Vocabulary.Field field = Vocabulary.section(Meal.class).byName(property);
            Text guestsPay = property.equals("form") ? new Text("用餐形式为来宾自费", "the form of the meal is one that guests pay for themselves")
                    : new Text("写明为协助安排、由来宾付费的用餐", "the meal is one that the host only helps with and guests pay for");
            Vocabulary.Word payer = Vocabulary.word(meal.payer());
            known.add(new Disagreement(meal.at(), field.name(), guestsPay, new Text("费用承担方写为" + payer.chinese(), "the payer is stated as " + payer.prose()), meal.at()));
        }
    }

    private static void addDrink(Circumstances known, Drink drink) {
        if (Boolean.FALSE.equals(drink.alcoholic())) {
            Optional<Serving> alcohol = known.all(Serving.class).stream().filter(serving -> serving.dishKey().equals(drink.key()) && serving.category().equals(ALCOHOL) && serving.certain()).findFirst();
            alcohol.ifPresent(serving -> known.add(new Disagreement(drink.at(), "alcoholic", new Text("写明不含酒精", "it is said to hold no alcohol"),
                    new Text("“" + drink.name() + "”是酒", "\"" + drink.name() + "\" is alcohol"), drink.at())));
        }
    }

    /** A kind that the guests do not fit; officials who are stated as such and received as business guests are the matter of rules of their own. */
    private static void addKind(Circumstances known, Plan plan) {
        Delegation delegation = known.all(Delegation.class).get(0);
        if (plan.kind() == null || plan.guests() == null) {
            return;
        }
        Regimes regimes = known.regimes();
        String kind = Vocabulary.word(plan.kind()).english();
        Set<String> outside = regimes.guests().stream().filter(Regimes.GuestGroup::isOutside).map(Regimes.GuestGroup::group).collect(Collectors.toSet());
        boolean isWhollyOutside = !delegation.groups().isEmpty() && outside.containsAll(delegation.groups());
        boolean isInland = RegimesOfPlan.isInland(regimes, plan, delegation);
        boolean isOfAnotherPlace = outside.contains(kind) && !delegation.groups().contains(kind) && (isInland || delegation.groups().stream().anyMatch(outside::contains));
        boolean isDomestic = plan.kind() == ReceptionKind.DOMESTIC_OFFICIAL && isWhollyOutside;
        if (isDomestic || isOfAnotherPlace) {
            Set<String> groups = Set.copyOf(delegation.groups());
            Text against = isInland ? new Text("来宾均非境外人员", "no guest is from outside the mainland")
                    : new Text("来宾" + RegimesOfPlan.guests(regimes, groups, Language.ZH), "the guests are " + RegimesOfPlan.guests(regimes, groups, Language.EN));
            Disagreement disagreement = new Disagreement(plan.at(), "kind", Statements.asStated(plan, "kind"), against, plan.guests().at());
            known.add(isInland && isJudged(known) ? disagreement : disagreement.open());
        }
    }
}
