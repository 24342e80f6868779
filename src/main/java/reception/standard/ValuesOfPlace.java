package reception.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import reception.vocabulary.Text;

/**
 * The values that a place may have.
 *
 * @param conditions for each value a number, the same for those that hold under the same conditions and succeed each other
 * @param turns      the days on which what is in force may change; empty where seasons do that each year
 * @param byTurn     what is in force from one of them to the next, as far as it was asked
 * @param dimly      those of whose first day only the month or year is known
 * @param unknown    that none of them is known to hold here, once it was said
 */
record ValuesOfPlace(List<PlacedValue> values, int[] conditions, int numbers, TreeSet<LocalDate> turns, Map<LocalDate, List<PlacedValue>> byTurn, List<PlacedValue> dimly,
                     AtomicReference<Text> unknown) {

    static ValuesOfPlace of(List<PlacedValue> values) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] conditions = new int[values.size()];
        for (int i = 0; i < conditions.length; i++) {
            String same = values.get(i).sameConditions();
            numbers.putIfAbsent(same, numbers.size());
            conditions[i] = numbers.get(same);
        }
        TreeSet<LocalDate> turns = new TreeSet<>();
        if (values.stream().allMatch(value -> value.season() == null)) {
            values.forEach(value -> TurningDays.add(value.value().from(), value.value().until(), turns));
        }
        List<PlacedValue> dimly = values.stream().filter(value -> value.value().earliest() != null).toList();
        return new ValuesOfPlace(List.copyOf(values), conditions, numbers.size(), turns, new ConcurrentHashMap<>(), dimly, new AtomicReference<>());
    }

    Text unknown(Supplier<Text> words) {
        Text said = unknown.get();
        if (said == null) {
            said = words.get();
            unknown.set(said);
        }
        return said;
    }

    List<PlacedValue> inForce(LocalDate day) {
        LocalDate turn = turns.floor(day);
        return turn == null ? List.copyOf(found(day)) : byTurn.computeIfAbsent(turn, unused -> List.copyOf(found(day)));
    }

    private List<PlacedValue> found(LocalDate day) {
        PlacedValue[] latest = new PlacedValue[numbers];
        for (int i = 0; i < conditions.length; i++) {
            PlacedValue candidate = values.get(i);
            boolean begun = !candidate.value().from().isAfter(day);
            boolean inSeason = candidate.season() == null || candidate.season().holds(day);
            PlacedValue before = latest[conditions[i]];
            if (begun && inSeason && (before == null || !candidate.value().from().isBefore(before.value().from()))) {
                latest[conditions[i]] = candidate;
            }
        }
        List<PlacedValue> inForce = new ArrayList<>();
        for (PlacedValue candidate : latest) {
            if (candidate != null && (candidate.value().until() == null || !day.isAfter(candidate.value().until()))) {
                inForce.add(candidate);
            }
        }
        return inForce;
    }

    /** Those of whose first day only the month or year is known, on a day within it. */
    List<PlacedValue> mayHold(LocalDate day) {
        return dimly.isEmpty() ? dimly : dimly.stream().filter(candidate -> !day.isBefore(candidate.value().earliest()) && day.isBefore(candidate.value().from()))
                .filter(candidate -> candidate.season() == null || candidate.season().holds(day)).toList();
    }
}
