package reception.derivation.guests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.text.GuestsCalled;
import reception.casefile.text.NeedWords;
import reception.casefile.text.PlanText;
import reception.derivation.text.SensitiveWords;
import reception.format.Place;
import reception.lexicon.CareWords;
import reception.lexicon.Diets;
import reception.visit.diet.NeedTold;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.vocabulary.Text;

/** Sets what texts that are not a guest's own tell of a guest's needs beside what the guests state themselves: 谢科长坐轮椅 in a duty, and none in the list. */
final class ToldNeeds {

    private static final int SHORTEST_WORD = 2;

    private final Circumstances known;
    private final Map<Place, List<NeedWords.Need>> own;
    private final CareWords care;
    private final Map<String, NeedTold> told = new LinkedHashMap<>();

    private ToldNeeds(Circumstances known, Map<Place, List<NeedWords.Need>> own) {
        this.known = known;
        this.own = own;
        this.care = known.diets().care();
    }

    /**
     * Derives what is told.
     *
     * @param stated what other texts say of eating
     * @param own    the needs that guests declare, by the place of the guest
     */
    static void derive(Circumstances known, List<NeedsElsewhere.Stated> stated, Map<Place, List<NeedWords.Need>> own, NeedWords words, GuestsCalled called) {
        ToldNeeds needs = new ToldNeeds(known, own);
        stated.stream().filter(NeedsElsewhere.Stated::ofSome).forEach(needs::compare);
        Diets.Elsewhere elsewhere = known.diets().needWords().elsewhere();
        for (PlanText text : known.texts()) {
            if (!text.field().personal() && !text.key().isOneOf(elsewhere.notRead())) {
                NeedWords.clauses(text.text()).forEach(clause -> needs.readCare(clause, text, called, words, elsewhere));
            }
        }
        known.addAll(needs.told.values());
    }

    private void compare(NeedsElsewhere.Stated stated) {
        for (NeedWords.Need need : stated.reading().needs()) {
            Collection<List<NeedWords.Need>> declared = stated.guest() == null ? own.values() : List.of(own.getOrDefault(stated.guest().at(), List.of()));
            boolean isEntered = declared.stream().flatMap(List::stream).anyMatch(each -> covers(each, need));
            put(stated.text(), new Text(need.word().chinese(), need.word().prose()), isEntered);
        }
    }

    /** Whether whoever has one need avoids all that the other one avoids. */
    private static boolean covers(NeedWords.Need stated, NeedWords.Need told) {
        Set<String> avoided = avoided(stated);
        return stated.id().equals(told.id()) || !avoided(told).isEmpty() && avoided.containsAll(avoided(told));
    }

    private static Set<String> avoided(NeedWords.Need need) {
        return need.avoids().stream().filter(Diets.Avoidance::certain).map(Diets.Avoidance::category).collect(Collectors.toSet());
    }

    private void readCare(String clause, PlanText text, GuestsCalled called, NeedWords words, Diets.Elsewhere elsewhere) {
        List<Guest> named = NeedsElsewhere.named(clause, known.plan(), called);
        boolean isConditional = elsewhere.conditional().stream().anyMatch(clause::contains) || elsewhere.conditionalEnds().stream().anyMatch(clause::endsWith);
        boolean isOfSome = words.speaksOfSome(clause) && !isConditional && !NeedWords.holdsOne(clause, care.notOfGuests());
        String rest = NeedsElsewhere.without(named, clause, called);
        if (named.isEmpty() && !isOfSome || words.statesNothing(rest)) {
            return;
        }
        boolean isProvided = words.speaksOfProviding(rest);
        for (CareWords.Kind kind : asked(rest, isProvided)) {
            Stream<Guest> of = named.isEmpty() ? Stream.concat(known.plan().guests().people().stream(), known.plan().guests().groups().stream().map(GuestGroup::each)) : named.stream();
            put(text, kind.title(), of.anyMatch(guest -> texts(guest).stream().anyMatch(own -> asked(own, false).contains(kind))));
        }
    }

    /** What a text asks for; a word that an answer has as well asks for nothing where the text says what is provided. */
    private List<CareWords.Kind> asked(String text, boolean isProvided) {
        List<CareWords.Kind> asked = care.kinds().stream().filter(kind -> kind.words().stream()
                .filter(word -> word.length() >= SHORTEST_WORD && !(isProvided && kind.answers().contains(word))).anyMatch(word -> NeedWords.holds(text, word))).toList();
        CareWords.Kind last = care.kinds().get(care.kinds().size() - 1);
        return asked.size() > 1 ? asked.stream().filter(kind -> kind != last).toList() : asked;
    }

    private static List<String> texts(Guest guest) {
        List<String> texts = new ArrayList<>(guest.at().inWords("allergies"));
        Stream.of(guest.health(), guest.access(), guest.specialWishes(), guest.notes()).filter(Objects::nonNull).forEach(texts::add);
        return texts.stream().flatMap(text -> NeedWords.clauses(text).stream()).toList();
    }

    private void put(PlanText text, Text need, boolean isEntered) {
        Place at = SensitiveWords.place(text.thing(), text.field());
        NeedTold each = new NeedTold(at, text.thing().key(), text.field().name(), need, isEntered);
        told.merge(each.key(), each, (a, b) -> a.entered() ? b : a);
    }
}
