package reception.derivation.diet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.standard.Answer;
import reception.standard.knowledge.Observances;
import reception.standard.place.Regions;
import reception.visit.Fact;
import reception.visit.diet.ObservanceDay;
import reception.visit.guests.Observance;
import reception.visit.guests.ObservanceNeed;
import reception.visit.programme.ItineraryItem;
import reception.visit.programme.VisitPeriod;
import reception.vocabulary.Vocabulary;

/** Lays the programme of each day beside the times for worship that guests have asked for. */
public final class ObservanceDays implements Derivation {

    private static final String STANDARD = "time-for-observance";
    private static final String LEAVES_TIME = "leaves-time";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class, ObservanceNeed.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(ObservanceDay.class);
    }

    @Override
    public void derive(Circumstances known) {
        Map<LocalDate, List<ItineraryItem>> byDay = known.plan().itinerary().stream().filter(item -> item.startDay() != null)
                .collect(Collectors.groupingBy(ItineraryItem::startDay, TreeMap::new, Collectors.toList()));
        Set<String> needs = known.all(ObservanceNeed.class).stream().map(ObservanceNeed::need).collect(Collectors.toSet());
        boolean hasFullDay = byDay.keySet().stream().anyMatch(day -> isFull(day, known.period()));
        boolean isAnywhere = byDay.values().stream().flatMap(List::stream).anyMatch(item -> LEAVES_TIME.equals(level(item, known)));
        byDay.forEach((day, items) -> {
            Day of = new Day(day, items, known);
            boolean isBusy = items.stream().anyMatch(item -> item.kind() != null && level(item, known) == null);
            if (needs.contains(word(Observance.DAILY_PRAYER)) && (hasFullDay ? isFull(day, known.period()) : !isAnywhere && day.equals(byDay.keySet().iterator().next()))) {
                of.add(word(Observance.DAILY_PRAYER), null, null);
            }
            if (needs.contains(word(Observance.FRIDAY_PRAYER)) && day.getDayOfWeek() == DayOfWeek.FRIDAY && isBusy) {
                of.addFriday();
            }
            if (needs.contains(word(Observance.CHURCH_SERVICE)) && day.getDayOfWeek() == DayOfWeek.SUNDAY && isBusy) {
                Observances.Hours hours = known.observances().hours();
                of.add(word(Observance.CHURCH_SERVICE), hours.churchFrom(), hours.churchUntil());
            }
        });
    }

    /** Whether the guests are here from morning till evening. */
    private static boolean isFull(LocalDate day, VisitPeriod period) {
        return period.from() != null && day.isAfter(period.from()) && day.isBefore(period.until());
    }

    private static String word(Observance observance) {
        return Vocabulary.word(observance).english();
    }

    /** Whether an item leaves time for worship, or neither leaves nor takes it; null where it takes it. */
    private static String level(ItineraryItem item, Circumstances known) {
        return known.answer(STANDARD, item) instanceof Answer.Found found ? found.limit().level() : null;
    }

    private record Day(LocalDate day, List<ItineraryItem> items, Circumstances known) {

        void addFriday() {
            Regions.Position place = known.position(known.region());
            LocalTime noon = place == null ? null : new Sun(place, day).noon();
            add(word(Observance.FRIDAY_PRAYER), noon, noon == null ? null : noon.plusMinutes(known.observances().hours().fridayPrayer()));
        }

        void add(String need, LocalTime from, LocalTime until) {
            int left = (int) items.stream().filter(item -> LEAVES_TIME.equals(level(item, known)) && falls(item, from, until)).count();
            int taken = (int) items.stream().filter(item -> item.kind() != null && level(item, known) == null && from != null && item.starts().time() != null && falls(item, from, until)).count();
            known.add(new ObservanceDay(items.get(0).at(), need, day, from, until, left, taken));
        }

        private static boolean falls(ItineraryItem item, LocalTime from, LocalTime until) {
            LocalTime starts = item.starts().time();
            if (from == null) {
                return true;
            }
            boolean isOpenEnded = item.ends() == null || item.ends().time() == null || !item.ends().date().equals(item.starts().date());
            return starts != null && starts.isBefore(until) && (isOpenEnded ? !starts.isBefore(from) : item.ends().time().isAfter(from));
        }
    }
}
