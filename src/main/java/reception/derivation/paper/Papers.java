package reception.derivation.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.format.Stated;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.Answer;
import reception.visit.Fact;
import reception.visit.guests.Guest;
import reception.visit.guests.Guests;
import reception.visit.money.Budget;
import reception.visit.money.ClaimVoucher;
import reception.visit.money.CostItem;
import reception.visit.money.Reimbursement;
import reception.visit.money.Voucher;
import reception.visit.paper.HeadCount;
import reception.visit.paper.Letter;
import reception.visit.paper.LetterContents;
import reception.visit.paper.LetterCoverage;
import reception.visit.paper.LetterMatter;
import reception.visit.paper.LetterMatter.Matter;
import reception.visit.paper.ListEntry;
import reception.visit.paper.OpenEntry;
import reception.visit.paper.ReceptionList;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.VisitPeriod;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives what letter, reception list and vouchers hold, measured by what they must hold. */
public final class Papers implements Derivation {

    private static final String VOUCHERS = "claim-vouchers";
    private static final String LETTER = "letter-contents";
    private static final String LIST = "list-entries";
    private static final String BETWEEN = "items-between";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(LetterContents.class, LetterMatter.class, HeadCount.class, ReceptionList.class, ListEntry.class, Reimbursement.class, ClaimVoucher.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        if (plan.letter() != null) {
            addContents(plan.letter(), known);
        }
        known.add(headCount(plan));
        addList(plan, known);
        addReimbursement(plan, known);
    }

    /** What of things a standard names as needed, and whether a human has read so of each. */
    private record Needed<T>(List<T> things, boolean verified) {

        static <T extends Fact> Needed<T> of(List<T> things, String standard, Circumstances known) {
            List<T> needed = new ArrayList<>();
            boolean verified = true;
            for (T thing : things) {
                if (known.answer(standard, thing) instanceof Answer.Found found) {
                    needed.add(thing);
                    verified &= found.limit().verified();
                }
            }
            return new Needed<>(needed, verified);
        }
    }

    private static Place place(Fact part, Fact whole, String key) {
        return part != null ? part.at() : new Place(whole.key().isEmpty() ? key : whole.key() + "." + key, whole.key(), whole.at().span(key), Map.of());
    }

    private static void addContents(Letter letter, Circumstances known) {
        LetterCoverage covers = letter.covers();
        boolean isNothing = letter.isStatedNone("covers");
        Map<Matter, Boolean> states = new EnumMap<>(Matter.class);
        if (covers != null) {
            states.put(Matter.BUSINESS, stated(!covers.activities().isEmpty(), covers.isStatedNone("activities")));
            Integer people = covers.size();
            states.put(Matter.PEOPLE, stated(people != null && people > 0, people == null ? covers.isStatedNone("people") : people == 0));
            boolean isScheduled = covers.itinerary() != null || covers.from() != null && covers.until() != null;
            boolean isWithoutDays = covers.from() == null && covers.until() == null;
            states.put(Matter.ITINERARY, stated(isScheduled, covers.isStatedNone("itinerary") && isWithoutDays));
        }
        Place at = place(covers, letter, "covers");
        List<LetterMatter> matters = Stream.of(Matter.values()).map(matter -> new LetterMatter(at, matter, isNothing ? Boolean.FALSE : states.get(matter))).toList();
        Needed<LetterMatter> lacking = Needed.of(matters.stream().filter(matter -> Boolean.FALSE.equals(matter.stated())).toList(), LETTER, known);
        known.add(new LetterContents(at, matters.get(0).stated(), matters.get(1).stated(), matters.get(2).stated(),
                lacking.things().stream().map(LetterMatter::matter).toList(), lacking.verified()));
    }

    private static Boolean stated(boolean isGiven, boolean isNone) {
        return isGiven ? Boolean.TRUE : isNone ? Boolean.FALSE : null;
    }

    private static HeadCount headCount(Plan plan) {
        LetterCoverage covers = plan.letter() == null ? null : plan.letter().covers();
        return new HeadCount(place(plan.guests(), plan, "guests"), plan.guestCount(), covers == null ? null : covers.size());
    }

    private static void addList(Plan plan, Circumstances known) {
        Place at = place(plan.review(), plan, "review");
        List<ListEntry> entries = new ArrayList<>();
        addGuests(plan, at, entries);
        addActivities(plan, at, entries, known);
        addCosts(plan, at, entries);
        Needed<ListEntry> needed = Needed.of(entries.stream().filter(entry -> entry.state() != Stated.GIVEN).toList(), LIST, known);
        List<ListEntry> gaps = needed.things().stream().filter(entry -> entry.state() == Stated.NONE).toList();
        List<OpenEntry> open = needed.things().stream().filter(entry -> entry.state() != Stated.NONE).map(ListEntry::entry).toList();
        known.add(new ReceptionList(at, gaps.size(), gaps.isEmpty() ? null : named(gaps), needed.verified(), open));
    }

    private static Text named(List<ListEntry> gaps) {
        return new Text(gaps.stream().map(gap -> named(gap, Language.ZH)).collect(Collectors.joining("、")), gaps.stream().map(gap -> named(gap, Language.EN)).collect(Collectors.joining(", ")));
    }

    private static String named(ListEntry gap, Language language) {
        String where = PlanTree.named(gap.entry().entry(), language);
        return Vocabulary.word(gap.matter()).inProse(language) + language.choose("（" + where + "）", " (" + where + ")");
    }

    /** @param isGiven whether the plan tells it, there or elsewhere */
    private static ListEntry entry(Place at, ListEntry.Matter matter, Fact holder, String property, boolean isGiven) {
        Stated stated = holder.at().stated(property);
        OpenEntry entry = OpenEntry.of(holder, Vocabulary.section(holder.getClass()).byName(property), stated == Stated.GIVEN ? Stated.MISSING : stated);
        return new ListEntry(at, matter, entry, isGiven ? Stated.GIVEN : stated == Stated.GIVEN ? Stated.MISSING : stated);
    }

    private static void addGuests(Plan plan, Place at, List<ListEntry> entries) {
        Guests guests = plan.guests();
        boolean isListed = guests != null && !guests.people().isEmpty();
        entries.add(guests == null ? entry(at, ListEntry.Matter.NAMES, plan, "guests", false) : entry(at, ListEntry.Matter.NAMES, guests, "people", isListed));
        for (Guest guest : isListed ? guests.people() : List.<Guest>of()) {
            entries.add(entry(at, ListEntry.Matter.NAME, guest, "name", guest.name() != null));
            entries.add(entry(at, ListEntry.Matter.UNIT, guest, "unit", guest.unit() != null || guests.unit() != null));
            entries.add(entry(at, ListEntry.Matter.POST, guest, "post", guest.post() != null));
        }
    }

    private static void addActivities(Plan plan, Place at, List<ListEntry> entries, Circumstances known) {
        entries.add(entry(at, ListEntry.Matter.ACTIVITIES, plan, "itinerary", !plan.itinerary().isEmpty()));
        for (ItineraryItem item : plan.itinerary()) {
            if (!(known.answer(BETWEEN, item) instanceof Answer.Found)) {
                entries.add(entry(at, ListEntry.Matter.ACTIVITY, item, "title", item.title() != null));
                entries.add(entry(at, ListEntry.Matter.TIME, item, "starts", item.starts() != null));
                entries.add(entry(at, ListEntry.Matter.PLACE, item, "place", item.place() != null));
            }
        }
    }

    private static void addCosts(Plan plan, Place at, List<ListEntry> entries) {
        Budget budget = plan.budget();
        boolean isNoCost = budget != null && budget.isStatedNone("items") || plan.isStatedNone("budget");
        List<CostItem> items = budget == null ? List.of() : budget.items();
        entries.add(budget == null ? entry(at, ListEntry.Matter.COSTS, plan, "budget", isNoCost) : entry(at, ListEntry.Matter.COSTS, budget, "items", isNoCost || !items.isEmpty()));
        items.forEach(item -> entries.add(entry(at, ListEntry.Matter.AMOUNT, item, "amount", item.amount() != null)));
    }

    private static void addReimbursement(Plan plan, Circumstances known) {
        Budget budget = plan.budget();
        Place at = place(budget, plan, "budget");
        List<Voucher> vouchers = budget == null ? List.of() : budget.vouchers();
        boolean isStated = !vouchers.isEmpty() || budget != null && budget.isStatedNone("vouchers");
        List<ClaimVoucher> others = Stream.of(Voucher.values()).filter(voucher -> isStated && !vouchers.contains(voucher)).map(voucher -> new ClaimVoucher(at, voucher)).toList();
        Needed<ClaimVoucher> lacking = Needed.of(others, VOUCHERS, known);
        known.add(new Reimbursement(at, vouchers, lacking.things().stream().map(ClaimVoucher::voucher).toList(), lacking.verified()));
    }
}
