package reception.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.plan.Allergen;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.Observance;
import reception.standard.Diets;
import reception.vocabulary.Vocabulary;
import reception.yaml.Place;

/** Derives the diets, allergies and observances that guests declare, each once for all who share it, and what diets and allergies avoid. */
final class DeclaredNeeds implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(DietaryNeed.class, ObservanceNeed.class, Avoidance.class);
    }

    @Override
    public void derive(Circumstances known) {
        if (known.plan().guests() == null) {
            return;
        }
        Map<Enum<?>, List<Place>> byNeed = new LinkedHashMap<>();
        for (Guest guest : known.plan().guests().people()) {
            List<Enum<?>> declared = new ArrayList<>(guest.diet());
            declared.addAll(guest.allergies());
            declared.addAll(guest.observance());
            declared.forEach(need -> byNeed.computeIfAbsent(need, unused -> new ArrayList<>()).add(guest.at()));
        }
        byNeed.forEach((need, guests) -> add(need, List.copyOf(guests), known));
    }

    private static void add(Enum<?> need, List<Place> guests, Circumstances known) {
        Vocabulary.Word word = Vocabulary.word(need);
        Place at = guests.get(0);
        if (need instanceof Observance) {
            known.add(new ObservanceNeed(at, word.english(), word, guests.size(), guests));
            return;
        }
        boolean isAllergy = need instanceof Allergen;
        String id = isAllergy ? "allergy-" + word.english() : word.english();
        known.add(new DietaryNeed(at, id, word, isAllergy, guests.size(), guests));
        List<Diets.Avoidance> avoided = isAllergy ? known.diets().avoidedByAllergen(word.english()) : known.diets().avoidedBy(word.english());
        avoided.forEach(avoidance -> known.add(new Avoidance(at, id, avoidance.category(), avoidance.verified())));
    }
}
