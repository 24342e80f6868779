package reception.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.plan.Allergen;
import reception.plan.Diet;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.GuestGroup;
import reception.plan.Guests;
import reception.plan.Observance;
import reception.vocabulary.Vocabulary;
import reception.yaml.Place;

/**
 * Derives the diets, allergies and observances that guests declare, by the values of the format or in words, each once for all who share it,
 * and what diets and allergies avoid.
 */
final class DeclaredNeeds implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(DietaryNeed.class, ObservanceNeed.class, Avoidance.class, NeedInWords.class);
    }

    @Override
    public void derive(Circumstances known) {
        if (known.plan().guests() == null) {
            return;
        }
        Guests all = known.plan().guests();
        List<Guest> guests = Stream.concat(all.people().stream(), all.groups().stream().map(GuestGroup::each)).toList();
        Map<Place, Integer> people = new HashMap<>();
        NeedWords words = new NeedWords(known.diets(), known.lexicons().food());
        Map<String, NeedWords.Need> needs = new LinkedHashMap<>();
        Map<String, List<Place>> guestsOf = new LinkedHashMap<>();
        Map<Observance, List<Place>> observances = new LinkedHashMap<>();
        for (Guest guest : guests) {
            for (NeedWords.Need need : declared(guest, words, known)) {
                needs.putIfAbsent(need.id(), need);
                List<Place> sharing = guestsOf.computeIfAbsent(need.id(), unused -> new ArrayList<>());
                if (!sharing.contains(guest.at())) {
                    sharing.add(guest.at());
                }
            }
            people.put(guest.at(), 1);
            guest.observance().forEach(observance -> observances.computeIfAbsent(observance, unused -> new ArrayList<>()).add(guest.at()));
        }
        all.groups().forEach(group -> people.put(group.at(), group.size()));
        needs.values().forEach(need -> add(need, List.copyOf(guestsOf.get(need.id())), people, known));
        observances.forEach((observance, observing) -> {
            Vocabulary.Word word = Vocabulary.word(observance);
            known.add(new ObservanceNeed(observing.get(0), word.english(), word, sum(observing, people), List.copyOf(observing)));
        });
    }

    private static List<NeedWords.Need> declared(Guest guest, NeedWords words, Circumstances known) {
        List<NeedWords.Need> needs = new ArrayList<>();
        guest.diet().stream().filter(diet -> diet != Diet.OTHER || guest.at().inWords("diet").isEmpty()).map(words::of).forEach(needs::add);
        guest.allergies().stream().filter(allergen -> allergen != Allergen.OTHER || guest.at().inWords("allergies").isEmpty()).map(words::of).forEach(needs::add);
        needs.addAll(read(guest, "diet", guest.at().inWords("diet"), NeedWords.Matter.NOTHING, true, words, known));
        needs.addAll(read(guest, "allergies", guest.at().inWords("allergies"), NeedWords.Matter.ALLERGY, true, words, known));
        needs.addAll(read(guest, "observance", guest.at().inWords("observance"), NeedWords.Matter.NOTHING, true, words, known));
        needs.addAll(read(guest, "dietNote", given(guest.dietNote()), NeedWords.Matter.NOTHING, true, words, known));
        needs.addAll(read(guest, "health", given(guest.health()), NeedWords.Matter.NOTHING, false, words, known));
        needs.addAll(read(guest, "specialWishes", given(guest.specialWishes()), NeedWords.Matter.NOTHING, false, words, known));
        return needs;
    }

    private static List<String> given(String text) {
        return text == null ? List.of() : List.of(text);
    }

    /** @param isOnlyOfNeeds whether what is not understood is a need all the same, and not another matter that others see to */
    private static List<NeedWords.Need> read(Guest guest, String property, List<String> texts, NeedWords.Matter matter, boolean isOnlyOfNeeds, NeedWords words, Circumstances known) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<NeedWords.Reading> readings = texts.stream().map(text -> words.read(text, matter)).toList();
        List<NeedWords.Need> needs = readings.stream().flatMap(reading -> reading.needs().stream()).collect(Collectors.toList());
        if (isOnlyOfNeeds || !needs.isEmpty()) {
            boolean understood = !isOnlyOfNeeds || readings.stream().allMatch(NeedWords.Reading::understood);
            known.add(new NeedInWords(guest.at(), guest.key(), property, understood));
        }
        return needs;
    }

    /** How many guests stand at some places, of which those of a sort stand at one. */
    private static int sum(List<Place> places, Map<Place, Integer> people) {
        return Counts.bounded(places.stream().mapToLong(people::get).sum());
    }

    private static void add(NeedWords.Need need, List<Place> guests, Map<Place, Integer> people, Circumstances known) {
        Place at = guests.get(0);
        known.add(new DietaryNeed(at, need.id(), need.word(), need.allergy(), sum(guests, people), guests));
        need.avoids().forEach(avoidance -> known.add(new Avoidance(at, need.id(), avoidance.category(), avoidance.certain(), avoidance.verified())));
    }
}
