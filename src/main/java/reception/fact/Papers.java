package reception.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.plan.ActivityKind;
import reception.plan.Budget;
import reception.plan.CostItem;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.Guests;
import reception.plan.ItineraryItem;
import reception.plan.Letter;
import reception.plan.LetterCoverage;
import reception.plan.Plan;
import reception.plan.Voucher;
import reception.vocabulary.Text;
import reception.yaml.Place;

/** Derives what letter, reception list and vouchers hold, measured by what they must hold. */
final class Papers implements Derivation {

    /** What every claim needs: the bill, the sending unit's letter, the reception list. */
    private static final List<Voucher> NEEDED = List.of(Voucher.INVOICE, Voucher.LETTER, Voucher.RECEPTION_LIST);

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(LetterContents.class, HeadCount.class, ReceptionList.class, Reimbursement.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        if (plan.letter() != null) {
            known.add(contents(plan.letter()));
        }
        known.add(headCount(plan));
        known.add(list(plan));
        known.add(reimbursement(plan));
    }

    private static Place place(Fact part, Fact whole, String key) {
        return part != null ? part.at() : new Place(whole.key().isEmpty() ? key : whole.key() + "." + key, whole.key(), whole.at().span(key), Map.of());
    }

    private static LetterContents contents(Letter letter) {
        LetterCoverage covers = letter.covers();
        boolean isNothing = letter.isStatedNone("covers");
        Map<String, Boolean> states = new LinkedHashMap<>();
        if (covers != null) {
            states.put("activities", stated(!covers.activities().isEmpty(), covers.isStatedNone("activities")));
            Integer people = covers.size();
            states.put("people", stated(people != null && people > 0, people == null ? covers.isStatedNone("people") : people == 0));
            boolean isScheduled = covers.itinerary() != null || covers.from() != null && covers.until() != null;
            boolean isWithoutDays = covers.from() == null && covers.until() == null;
            states.put("itinerary", stated(isScheduled, covers.isStatedNone("itinerary") && isWithoutDays));
        }
        Boolean activities = isNothing ? Boolean.FALSE : states.get("activities");
        Boolean people = isNothing ? Boolean.FALSE : states.get("people");
        Boolean itinerary = isNothing ? Boolean.FALSE : states.get("itinerary");
        List<Text> lacking = new ArrayList<>();
        addIf(Boolean.FALSE.equals(activities), lacking, "公务内容", "the business");
        addIf(Boolean.FALSE.equals(people), lacking, "人员", "the people");
        addIf(Boolean.FALSE.equals(itinerary), lacking, "行程或起止日期", "the itinerary or days");
        return new LetterContents(place(covers, letter, "covers"), activities, people, itinerary, joined(lacking));
    }

    private static Boolean stated(boolean isGiven, boolean isNone) {
        return isGiven ? Boolean.TRUE : isNone ? Boolean.FALSE : null;
    }

    private static void addIf(boolean holds, List<Text> texts, String zh, String en) {
        if (holds) {
            texts.add(new Text(zh, en));
        }
    }

    private static Text joined(List<Text> texts) {
        return texts.isEmpty() ? null : new Text(String.join("、", texts.stream().map(Text::zh).toList()), String.join(", ", texts.stream().map(Text::en).toList()));
    }

    private static HeadCount headCount(Plan plan) {
        LetterCoverage covers = plan.letter() == null ? null : plan.letter().covers();
        return new HeadCount(place(plan.guests(), plan, "guests"), plan.guestCount(), covers == null ? null : covers.size());
    }

    private static ReceptionList list(Plan plan) {
        List<Text> gaps = new ArrayList<>();
        addGuestGaps(plan, gaps);
        addActivityGaps(plan, gaps);
        addCostGaps(plan, gaps);
        return new ReceptionList(place(plan.review(), plan, "review"), joined(gaps));
    }

    private static void addGuestGaps(Plan plan, List<Text> gaps) {
        Guests guests = plan.guests();
        if (guests == null || guests.people().isEmpty()) {
            addIf(true, gaps, "来宾名单（guests.people）", "names of the guests (guests.people)");
            return;
        }
        for (Guest guest : guests.people()) {
            addIf(guest.name() == null, gaps, "姓名（" + guest.key() + ".name）", "name (" + guest.key() + ".name)");
            addIf(guest.unit() == null && guests.unit() == null, gaps, "单位（" + guest.key() + ".unit）", "unit (" + guest.key() + ".unit)");
            addIf(guest.post() == null, gaps, "职务（" + guest.key() + ".post）", "post (" + guest.key() + ".post)");
        }
    }

    private static void addActivityGaps(Plan plan, List<Text> gaps) {
        addIf(plan.itinerary().isEmpty(), gaps, "公务活动（itinerary）", "activities (itinerary)");
        for (ItineraryItem item : plan.itinerary()) {
            boolean isActivity = item.kind() != ActivityKind.MEAL && item.kind() != ActivityKind.TRANSFER && item.kind() != ActivityKind.REST;
            addIf(isActivity && item.title() == null, gaps, "项目（" + item.key() + ".title）", "activity (" + item.key() + ".title)");
            addIf(isActivity && item.starts() == null, gaps, "时间（" + item.key() + ".starts）", "time (" + item.key() + ".starts)");
            addIf(isActivity && item.place() == null, gaps, "场所（" + item.key() + ".place）", "place (" + item.key() + ".place)");
        }
    }

    private static void addCostGaps(Plan plan, List<Text> gaps) {
        Budget budget = plan.budget();
        boolean isNoCost = budget != null && budget.isStatedNone("items") || plan.isStatedNone("budget");
        addIf(!isNoCost && (budget == null || budget.items().isEmpty()), gaps, "费用（budget.items）", "costs (budget.items)");
        for (CostItem item : budget == null ? List.<CostItem>of() : budget.items()) {
            addIf(item.amount() == null, gaps, "金额（" + item.key() + ".amount）", "amount (" + item.key() + ".amount)");
        }
    }

    private static Reimbursement reimbursement(Plan plan) {
        Budget budget = plan.budget();
        List<Voucher> vouchers = budget == null ? List.of() : budget.vouchers();
        boolean isStated = !vouchers.isEmpty() || budget != null && budget.isStatedNone("vouchers");
        List<Voucher> lacking = isStated ? NEEDED.stream().filter(voucher -> !vouchers.contains(voucher)).toList() : List.of();
        return new Reimbursement(place(budget, plan, "budget"), vouchers, lacking);
    }
}
