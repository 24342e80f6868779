package reception.audit.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import reception.audit.AllowanceClaim;
import reception.audit.Attendance;
import reception.audit.BillUse;
import reception.audit.Entry;
import reception.audit.EntryPlace;
import reception.audit.HostedMeal;
import reception.audit.LetterCover;
import reception.audit.name.Names;
import reception.audit.Reception;
import reception.audit.Somebody;
import reception.visit.Person;
import reception.visit.meal.MealTime;
import reception.vocabulary.Words;

/** The entries of a row. */
final class LedgerEntries {

    private static final int LONGEST_TRIP = 366;

    private final Names names;
    private final String defaultHost;
    private final BiFunction<LocalDate, Integer, LedgerReader.Caps> caps;
    private final Map<String, String> shared = new HashMap<>();

    LedgerEntries(Names names, String defaultHost, BiFunction<LocalDate, Integer, LedgerReader.Caps> caps) {
        this.names = names;
        this.defaultHost = defaultHost;
        this.caps = caps;
    }

    /** Units, venues and days stand in thousands of rows, and are kept once. */
    private String shared(String text) {
        String known = text == null ? null : shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** Those of a row of a ledger of receptions. */
    List<Entry> of(LedgerRow row, EntryPlace place) {
        List<Entry> entries = new ArrayList<>();
        List<String> units = names.unitsIn(row.unit());
        String unit = units.isEmpty() ? null : shared(units.get(0));
        String host = shared(row.host() == null ? defaultHost : row.host());
        boolean tellsCover = row.letterFrom() != null || row.letterUntil() != null || row.letterCount() != null;
        LetterCover cover = tellsCover ? new LetterCover(row.letterFrom(), row.letterUntil(), row.letterCount(), List.of()) : null;
        List<Somebody> people = row.people().stream().filter(person -> person.name() != null).map(person -> new Somebody(person.plainName(), person.unit() == null ? unit : person.unit())).toList();
        Integer guests = row.guests() != null || people.isEmpty() ? row.guests() : Integer.valueOf(people.size());
        Reception reception = new Reception(place, host, unit, row.letter(), shared(row.issuer()), row.date(), row.lastDay(), cover, null, guests, people, shared(row.purpose()), shared(row.line()), row.available(),
                row.amount(), true);
        entries.add(reception);
        units.stream().skip(1).forEach(other -> entries.add(new Reception(place, host, shared(other), row.letter(), reception.issuer(), row.date(), row.lastDay(), cover, null, null, List.of(),
                reception.purpose(), null, null, null, true)));
        boolean isMeal = row.item() != null ? names.isMeal(row.item()) : row.companions() != null || row.meal() != null || row.venue() != null || !row.companionNames().isEmpty();
        boolean isTea = row.meal() == MealTime.TEA;
        String venue = shared(row.venue());
        if (isMeal && !isTea) {
            addMeal(row, reception, guests, venue, entries);
        }
        if (row.bill() != null) {
            String seller = row.seller() == null ? venue : shared(row.seller());
            List<String> numbers = names.bills(row.bill());
            numbers.forEach(number -> entries.add(new BillUse(place, reception, isMeal, row.meal(), number, seller, row.billDate() == null ? row.date() : row.billDate(),
                    numbers.size() == 1 ? row.amount() : null, null)));
        }
        return entries;
    }

    private void addMeal(LedgerRow row, Reception reception, Integer guests, String venue, List<Entry> entries) {
        Boolean isHosted = row.payer() == null ? Boolean.TRUE : names.isPaidByHost(row.payer());
        Integer companions = row.companions() != null || row.companionNames().isEmpty() ? row.companions() : Integer.valueOf(row.companionNames().size());
        LedgerReader.Caps known = row.date() == null ? LedgerReader.Caps.UNKNOWN : caps.apply(row.date(), guests);
        entries.add(new HostedMeal(reception.place(), reception, row.date(), row.meal(), row.starts(), venue, row.venueKind(), isHosted, guests, companions, row.amount(), known.each(), known.companions()));
        if (row.date() != null) {
            reception.people().forEach(person -> entries.add(new Attendance(reception.place(), reception, person, true, row.date(), true, row.meal(), isHosted, row.starts(), null, venue)));
            for (Person person : row.companionNames()) {
                if (person.name() != null) {
                    entries.add(new Attendance(reception.place(), reception, new Somebody(person.plainName(), person.unit() == null ? reception.host() : person.unit()), false, row.date(), true, row.meal(),
                            isHosted, row.starts(), null, venue));
                }
            }
        }
    }

    /** Those of a row of a ledger of trips: one for each day. */
    List<Entry> of(TravelRow row, EntryPlace place) {
        boolean isClaimed = row.mealAllowance() != null && row.mealAllowance().compareTo(BigDecimal.ZERO) > 0;
        if (!isClaimed || row.person() == null || row.unit() == null || row.date() == null) {
            return List.of();
        }
        LocalDate stated = row.lastDay() == null || row.lastDay().isBefore(row.date()) ? row.date() : row.lastDay();
        LocalDate last = stated.isAfter(row.date().plusDays(LONGEST_TRIP)) ? row.date().plusDays(LONGEST_TRIP) : stated;
        String unit = shared(row.unit());
        Somebody person = new Somebody(Words.withoutBlanks(row.person()), unit);
        List<Entry> entries = new ArrayList<>();
        row.date().datesUntil(last.plusDays(1)).forEach(day -> entries.add(new AllowanceClaim(place, person, day, row.deducted())));
        return entries;
    }
}
