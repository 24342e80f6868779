package reception.derivation.diet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.lexicon.Lexicon;
import reception.standard.knowledge.Observances;
import reception.visit.Fact;
import reception.visit.diet.ProgrammeClash;
import reception.visit.guests.Avoidance;
import reception.visit.guests.DietaryNeed;
import reception.visit.programme.ItineraryItem;
import reception.vocabulary.Words;

/** Reads the words of the programme for what is served or tasted there, and for places that those with a declared need keep away from. */
public final class ProgrammeClashes implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(DietaryNeed.class, Avoidance.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(ProgrammeClash.class);
    }

    @Override
    public void derive(Circumstances known) {
        List<DietaryNeed> needs = known.all(DietaryNeed.class);
        if (needs.isEmpty()) {
            return;
        }
        Map<String, List<Avoidance>> avoidedBy = known.all(Avoidance.class).stream().collect(Collectors.groupingBy(Avoidance::need));
        for (ItineraryItem item : known.plan().itinerary()) {
            String text = Stream.of(item.title(), item.place(), item.highlights()).filter(Objects::nonNull).collect(Collectors.joining("，"));
            String normal = Words.normal(text);
            boolean isServed = known.observances().refreshments().stream().map(Words::normal).anyMatch(normal::contains);
            List<Lexicon.Match> food = isServed ? known.lexicons().food().matches(text) : List.of();
            for (DietaryNeed need : needs) {
                add(item, need, text, food, avoidedBy.getOrDefault(need.need(), List.of()), known);
            }
        }
    }

    private static void add(ItineraryItem item, DietaryNeed need, String text, List<Lexicon.Match> food, List<Avoidance> avoided, Circumstances known) {
        for (Lexicon.Match match : food) {
            Avoidance avoidance = avoided.stream().filter(each -> each.category().equals(match.category())).findFirst().orElse(null);
            if (avoidance != null) {
                known.add(new ProgrammeClash(item.at(), need.need(), need.word(), need.people(), need.who(), text, known.lexicons().food().title(match.category()), true, match.certain() && avoidance.certain()));
                return;
            }
        }
        String normal = Words.normal(text);
        boolean isKeptFrom = known.observances().programme().stream().filter(matter -> matter.diets().contains(need.need())).map(Observances.Matter::words).flatMap(List::stream).map(Words::normal).anyMatch(normal::contains);
        if (isKeptFrom) {
            known.add(new ProgrammeClash(item.at(), need.need(), need.word(), need.people(), need.who(), text, null, false, true));
        }
    }
}
