package reception.fact;

import java.util.ArrayList;
import java.util.HashSet;
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
        return Set.of(DietaryNeed.class, ObservanceNeed.class, Avoidance.class, NeedInWords.class, NeedAnswers.class);
    }

    @Override
    public void derive(Circumstances known) {
        if (known.plan().guests() == null) {
            return;
        }
        NeedWords words = new NeedWords(known.diets(), known.lexicons().food());
        Map<String, NeedWords.Need> needs = new LinkedHashMap<>();
        Map<String, List<Place>> guestsOf = new LinkedHashMap<>();
        Map<Observance, List<Place>> observances = new LinkedHashMap<>();
        Set<String> severeNeeds = new HashSet<>();
        for (Guest guest : known.plan().guests().people()) {
            Set<String> severe = new HashSet<>();
            for (NeedWords.Need need : declared(guest, words, severe, known)) {
                needs.putIfAbsent(need.id(), need);
                List<Place> guests = guestsOf.computeIfAbsent(need.id(), unused -> new ArrayList<>());
                if (!guests.contains(guest.at())) {
                    guests.add(guest.at());
                }
            }
            severeNeeds.addAll(severe);
            guest.observance().forEach(observance -> observances.computeIfAbsent(observance, unused -> new ArrayList<>()).add(guest.at()));
        }
        known.add(answers(known.plan().guests()));
        needs.values().forEach(need -> add(need, severeNeeds.contains(need.id()), List.copyOf(guestsOf.get(need.id())), known));
        observances.forEach((observance, guests) -> {
            Vocabulary.Word word = Vocabulary.word(observance);
            known.add(new ObservanceNeed(guests.get(0), word.english(), word, guests.size(), known.diets().guests(guests.size()), List.copyOf(guests)));
        });
    }

    private static NeedAnswers answers(Guests guests) {
        int answered = (int) guests.people().stream().filter(DeclaredNeeds::hasAnswered).count();
        int all = guests.size() == null ? guests.people().size() : Math.max(guests.size(), guests.people().size());
        return new NeedAnswers(guests.at(), answered, all - answered);
    }

    private static boolean hasAnswered(Guest guest) {
        boolean isInWords = Stream.of("diet", "allergies", "observance").anyMatch(property -> !guest.at().inWords(property).isEmpty()) || guest.dietNote() != null;
        return isInWords || !guest.isOpen("diet") || !guest.isOpen("allergies");
    }

    private static List<NeedWords.Need> declared(Guest guest, NeedWords words, Set<String> severe, Circumstances known) {
        List<NeedWords.Need> needs = new ArrayList<>();
        guest.diet().stream().filter(diet -> diet != Diet.OTHER || guest.at().inWords("diet").isEmpty()).map(words::of).forEach(needs::add);
        guest.allergies().stream().filter(allergen -> allergen != Allergen.OTHER || guest.at().inWords("allergies").isEmpty()).map(words::of).forEach(needs::add);
        needs.addAll(read(guest, "diet", guest.at().inWords("diet"), NeedWords.Matter.NOTHING, true, words, severe, known));
        needs.addAll(read(guest, "allergies", guest.at().inWords("allergies"), NeedWords.Matter.ALLERGY, true, words, severe, known));
        needs.addAll(read(guest, "observance", guest.at().inWords("observance"), NeedWords.Matter.NOTHING, true, words, severe, known));
        needs.addAll(read(guest, "dietNote", given(guest.dietNote()), NeedWords.Matter.NOTHING, true, words, severe, known));
        needs.addAll(read(guest, "health", given(guest.health()), NeedWords.Matter.NOTHING, false, words, severe, known));
        needs.addAll(read(guest, "specialWishes", given(guest.specialWishes()), NeedWords.Matter.NOTHING, false, words, severe, known));
        return needs;
    }

    private static List<String> given(String text) {
        return text == null ? List.of() : List.of(text);
    }

    /** @param isOnlyOfNeeds whether what is not understood is a need all the same, and not another matter that others see to */
    private static List<NeedWords.Need> read(Guest guest, String property, List<String> texts, NeedWords.Matter matter, boolean isOnlyOfNeeds, NeedWords words, Set<String> severe,
                                             Circumstances known) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<NeedWords.Reading> readings = texts.stream().map(text -> words.read(text, matter)).toList();
        readings.stream().filter(NeedWords.Reading::severe).flatMap(reading -> reading.needs().stream()).map(NeedWords.Need::id).forEach(severe::add);
        List<NeedWords.Need> needs = readings.stream().flatMap(reading -> reading.needs().stream()).collect(Collectors.toList());
        if (isOnlyOfNeeds || !needs.isEmpty()) {
            boolean understood = !isOnlyOfNeeds || readings.stream().allMatch(NeedWords.Reading::understood);
            known.add(new NeedInWords(guest.at(), guest.key(), property, understood));
        }
        return needs;
    }

    private static void add(NeedWords.Need need, boolean isSevere, List<Place> guests, Circumstances known) {
        Place at = guests.get(0);
        known.add(new DietaryNeed(at, need.id(), need.word(), need.allergy(), isSevere, isSevere && need.allergy() || known.diets().ownUtensils().contains(need.id()),
                known.diets().ownSlaughter().contains(need.id()), guests.size(), known.diets().guests(guests.size()), guests));
        need.avoids().forEach(avoidance -> known.add(new Avoidance(at, need.id(), avoidance.category(), avoidance.certain(), avoidance.verified())));
    }
}
