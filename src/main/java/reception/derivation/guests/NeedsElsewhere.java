package reception.derivation.guests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reception.casefile.text.NeedWords;
import reception.casefile.text.PlanText;
import reception.format.Place;
import reception.lexicon.Diets;
import reception.plan.Plan;
import reception.visit.guests.Guest;
import reception.visit.meal.Meal;
import reception.visit.paper.OpenEntry;
import reception.vocabulary.Words;

/** Reads what guests eat and do not eat off texts that are not their own: remarks, requirements, duties and notes on meals. */
final class NeedsElsewhere {

    private NeedsElsewhere() {
    }

    /**
     * What a text states of a guest.
     *
     * @param at    the text
     * @param guest whom it names; null if it names nobody
     */
    record Stated(Place at, Guest guest, NeedWords.Reading reading) {
    }

    /** What the texts of a plan state, in their order. */
    static List<Stated> in(List<PlanText> texts, Plan plan, NeedWords words, Diets.Elsewhere elsewhere) {
        List<Stated> all = new ArrayList<>();
        for (PlanText each : texts) {
            if (!each.field().personal() && !each.key().isOneOf(elsewhere.notRead())) {
                boolean isOfGuests = each.thing() instanceof Meal || words.namesGuests(Words.normal(each.text()).toLowerCase(Locale.ROOT));
                for (String clause : NeedWords.clauses(each.text())) {
                    read(clause, isOfGuests, each, plan, words, all);
                }
            }
        }
        return List.copyOf(all);
    }

    private static void read(String clause, boolean isOfGuests, PlanText text, Plan plan, NeedWords words, List<Stated> all) {
        if (!words.speaksOfEater(clause) && !words.speaksOfProviding(clause)) {
            return;
        }
        List<Guest> named = plan.guests().people().stream().filter(guest -> isNamed(guest, clause)).toList();
        if (named.isEmpty() && !isOfGuests || words.statesNothing(clause)) {
            return;
        }
        String rest = clause;
        for (Guest guest : named) {
            rest = rest.replace(plainly(guest), "");
        }
        NeedWords.Reading reading = words.read(rest, NeedWords.Matter.NOTHING);
        if (reading.needs().isEmpty() && !reading.eater()) {
            return;
        }
        Place at = new Place(OpenEntry.pathOf(text.thing(), text.field()), text.thing().key(), text.thing().at().span(text.field().name()), Map.of());
        if (named.isEmpty()) {
            all.add(new Stated(at, null, reading));
        }
        named.forEach(guest -> all.add(new Stated(at, guest, reading)));
    }

    private static boolean isNamed(Guest guest, String clause) {
        return guest.plainName() != null && guest.plainName().length() > 1 && clause.contains(plainly(guest));
    }

    private static String plainly(Guest guest) {
        return guest.plainName().toLowerCase(Locale.ROOT);
    }
}
