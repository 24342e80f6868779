package reception.derivation.guests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reception.casefile.text.NeedWords;
import reception.casefile.text.PlanTexts;
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
    static List<Stated> in(Plan plan, NeedWords words, Diets.Elsewhere elsewhere) {
        List<Stated> all = new ArrayList<>();
        PlanTexts.visit(plan, (thing, field, key, text) -> {
            if (!field.personal() && !PlanTexts.isOneOf(key, elsewhere.notRead())) {
                Place at = new Place(OpenEntry.pathOf(thing, field), thing.key(), thing.at().span(field.name()), Map.of());
                boolean isOfGuests = thing instanceof Meal || NeedWords.holdsOne(Words.normal(text).toLowerCase(Locale.ROOT), elsewhere.guests());
                for (String clause : NeedWords.clauses(text)) {
                    read(clause, isOfGuests, at, plan, words, elsewhere, all);
                }
            }
        });
        return List.copyOf(all);
    }

    private static void read(String clause, boolean isOfGuests, Place at, Plan plan, NeedWords words, Diets.Elsewhere elsewhere, List<Stated> all) {
        List<Guest> named = plan.guests().people().stream().filter(guest -> isNamed(guest, clause)).toList();
        if (named.isEmpty() && !isOfGuests || NeedWords.holdsOne(clause, elsewhere.notStated())) {
            return;
        }
        boolean isOfEater = words.speaksOfEater(clause);
        boolean isProvided = NeedWords.holdsOne(clause, elsewhere.provided());
        if (!isOfEater && !isProvided) {
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
