package reception.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import reception.standard.Standard.Resolution;
import reception.standard.place.Regions;
import reception.visit.Region;
import reception.vocabulary.Text;

/** Answers questions: finds the values of a standard that hold on a day at a place in a case, and says what is missing where it finds none. */
final class Lookup {

    private final ValuesByPlace values;
    private final Instruments instruments;
    private final Regions regions;
    private final LookupWording wording;
    private final LimitChoice choice;

    Lookup(ValuesByPlace values, Instruments instruments, Regions regions) {
        this.values = values;
        this.instruments = instruments;
        this.regions = regions;
        this.wording = new LookupWording(regions);
        this.choice = new LimitChoice(instruments, regions, wording);
    }

    Answer answer(Standard standard, Question question) {
        Map<String, List<PlacedValue>> everywhere = values.of(standard);
        boolean needsRegion = question.region() == null && everywhere.values().stream().flatMap(List::stream)
                .anyMatch(value -> !Region.NATION.equals(value.region()) && value.mayMatch(question));
        if (needsRegion && !everywhere.containsKey(Region.NATION)) {
            return new Answer.Unstated("region");
        }
        ValuesOfPlace here = values.holdingAt(standard, question.region());
        if (here.values().isEmpty()) {
            return unknownHere(standard, here, question);
        }
        if (question.day() == null) {
            return new Answer.Unstated("day");
        }
        List<PlacedValue> inForce = here.inForce(question.day());
        Text denied = standard.isSetByPlaces() ? denied(standard, inForce) : null;
        if (denied != null) {
            inForce = inForce.stream().filter(candidate -> !candidate.isNone()).toList();
        }
        List<PlacedValue> perhaps = here.mayHold(question.day());
        List<PlacedValue> mayHold = perhaps.isEmpty() ? perhaps : perhaps.stream().filter(candidate -> !candidate.isNone() && candidate.mayMatch(question)).toList();
        List<PlacedValue> matching = new ArrayList<>();
        String open = null;
        for (PlacedValue candidate : inForce) {
            String openDimension = candidate.openDimension(question);
            if (openDimension != null) {
                open = open == null ? openDimension : open;
            } else if (candidate.matches(question)) {
                matching.add(candidate);
            }
        }
        if (open != null && matching.stream().noneMatch(candidate -> isStrictestOfAll(standard, candidate))) {
            return new Answer.Unstated(open);
        }
        if (matching.isEmpty() && !mayHold.isEmpty()) {
            return new Answer.Unknown(wording.mayHold(standard, mayHold.get(0), question.day()), null);
        }
        if (matching.isEmpty() && denied != null) {
            return new Answer.Denied(denied);
        }
        if (matching.isEmpty() && needsRegion) {
            return new Answer.Unstated("region");
        }
        if (matching.isEmpty()) {
            return inForce.isEmpty() ? notInForce(standard, here, question) : unknownHere(standard, here, question);
        }
        List<PlacedValue> binding = matching.stream().filter(candidate -> question.isBoundBy(instruments.resolve(candidate.value().cite()).instrument())).toList();
        Answer chosen = choice.choose(standard, binding.isEmpty() ? matching : binding, mayHold, question, needsRegion);
        if (!(chosen instanceof Answer.Found found) || !standard.isSetByPlaces() || question.region() == null) {
            return chosen;
        }
        boolean isOwnRuleKnown = denied != null || inForce.stream().anyMatch(candidate -> !Region.NATION.equals(candidate.region()));
        return withOwnRule(standard, found, here, question, isOwnRuleKnown, denied);
    }

    private static boolean isStrictestOfAll(Standard standard, PlacedValue candidate) {
        return standard.resolution() == Resolution.STRICTEST && !standard.levels().isEmpty() && standard.levels().get(0).equals(candidate.value().level());
    }

    /** What a configuration says of the narrowest place that has no such rule; null if it says so of none. */
    private Text denied(Standard standard, List<PlacedValue> inForce) {
        return inForce.stream().filter(PlacedValue::isNone).max(Comparator.comparingInt(candidate -> Strictness.narrowness(candidate.region()))).map(none -> wording.denied(standard, none)).orElse(null);
    }

    /** Beside a value for the whole country a place may have a stricter one. */
    private Answer withOwnRule(Standard standard, Answer.Found found, ValuesOfPlace here, Question question, boolean isKnown, Text denied) {
        boolean isStrictest = new Strictness(standard).isStrictestLevel(found.limit().level());
        Unrecorded unrecorded = isKnown || isStrictest ? null : unknownHere(standard, here, question).unrecorded();
        return new Answer.Found(found.limit(), found.local(), found.looser(), found.doubtful(), found.needsRegion(), found.mayHold(), unrecorded, denied);
    }

    private Answer.Unknown unknownHere(Standard standard, ValuesOfPlace here, Question question) {
        return unknown(standard, question, here.unknown(() -> wording.noneKnown(standard, question.region())));
    }

    private Answer.Unknown notInForce(Standard standard, ValuesOfPlace here, Question question) {
        LocalDate first = here.values().stream().map(candidate -> candidate.value().from()).min(Comparator.naturalOrder()).orElseThrow();
        return unknown(standard, question, wording.notInForce(standard, first, question.day()));
    }

    private Answer.Unknown unknown(Standard standard, Question question, Text why) {
        if (!standard.isSetByPlaces() || question.region() == null) {
            return new Answer.Unknown(why, null);
        }
        Text place = regions.nameAndCode(question.region());
        return new Answer.Unknown(why, new Unrecorded(standard.standard(), standard.title(), place, why, true, strictestThinkable(standard, question, place)));
    }

    /** The strictest rule that a place could have; null where rules are figures. */
    private static Limit strictestThinkable(Standard standard, Question question, Text place) {
        if (standard.levels().isEmpty()) {
            return null;
        }
        String level = standard.levels().get(0);
        return new Limit(question.of(), standard.standard(), standard.title(), standard.unit(), null, level, standard.wording(level), question.region().code(), place,
                question.day(), null, null, null, false, null, null, null);
    }
}
