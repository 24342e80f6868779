package reception.derivation.guests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reception.casefile.text.GuestsCalled;
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
     * @param text    whose text it is
     * @param guest   whom it names; null if it names nobody
     * @param ofSome  whether it speaks of somebody who needs it, and does not only offer it
     */
    record Stated(Place at, PlanText text, Guest guest, NeedWords.Reading reading, boolean ofSome) {
    }

    /** What the texts of a plan state, in their order. */
    static List<Stated> in(List<PlanText> texts, Plan plan, NeedWords words, Diets.Elsewhere elsewhere, GuestsCalled called) {
        List<Stated> all = new ArrayList<>();
        for (PlanText each : texts) {
            if (!each.field().personal() && !each.key().isOneOf(elsewhere.notRead())) {
                boolean isOfGuests = each.thing() instanceof Meal || words.namesGuests(Words.normal(each.text()).toLowerCase(Locale.ROOT));
                for (String clause : NeedWords.clauses(each.text())) {
                    read(clause, isOfGuests, each, plan, words, called, all);
                }
            }
        }
        return List.copyOf(all);
    }

    private static void read(String clause, boolean isOfGuests, PlanText text, Plan plan, NeedWords words, GuestsCalled called, List<Stated> all) {
        List<Guest> named = named(clause, plan, called);
        String rest = without(named, clause, called);
        boolean isOfEater = words.speaksOfEater(clause);
        boolean isOfSome = !named.isEmpty() || words.speaksOfSome(clause);
        boolean isDietOfSome = isOfSome && !words.speaksOfVisited(clause);
        if (!isOfEater && !words.speaksOfProviding(clause) && !isDietOfSome || !isOfSome && !isOfGuests || words.statesNothing(rest)) {
            return;
        }
        NeedWords.Reading reading = words.read(rest, NeedWords.Matter.NOTHING);
        if (reading.needs().isEmpty() && !reading.eater()) {
            return;
        }
        Place at = new Place(OpenEntry.pathOf(text.thing(), text.field()), text.thing().key(), text.thing().at().span(text.field().name()), Map.of());
        if (named.isEmpty()) {
            all.add(new Stated(at, text, null, reading, isOfEater || isOfSome));
        }
        named.forEach(guest -> all.add(new Stated(at, text, guest, reading, true)));
    }

    /** A clause without the names of guests, which may be made of any characters. */
    static String without(List<Guest> named, String clause, GuestsCalled called) {
        String rest = clause;
        for (Guest guest : named) {
            for (String name : called.of(guest)) {
                rest = rest.replace(name, "");
            }
        }
        return rest;
    }

    /** The guests whom a clause names, by their names or by a surname with a title. */
    static List<Guest> named(String clause, Plan plan, GuestsCalled called) {
        return plan.guests().people().stream().filter(guest -> called.of(guest).stream().anyMatch(clause::contains)).toList();
    }
}
