package reception.audit.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import reception.audit.BillUse;
import reception.audit.Entry;
import reception.audit.EntryPlace;
import reception.audit.HostedMeal;
import reception.audit.name.Names;
import reception.audit.Reception;
import reception.format.InputError;
import reception.vocabulary.Text;

/** Holds the entries of a file until it is read whole, so that a row with a sum that is taken back (红字冲销) takes away the row that it cancels. */
final class Reversals {

    private final Names names;
    private final List<Entry> entries = new ArrayList<>();
    private final List<TakenBack> takenBack = new ArrayList<>();

    /** A row whose sum is negative, with its entries as if it were not. */
    private record TakenBack(List<Entry> entries, InputError error) {

        Reception reception() {
            return (Reception) entries.get(0);
        }
    }

    Reversals(Names names) {
        this.names = names;
    }

    /** Holds the entries of a row. */
    void add(List<Entry> row) {
        entries.addAll(row);
    }

    /**
     * Holds a row whose sum is negative.
     *
     * @param row   its entries, with the sum without its sign
     * @param error what is to be told if no other row is the one that it cancels
     */
    void takeBack(List<Entry> row, InputError error) {
        takenBack.add(new TakenBack(row, error));
    }

    /** Gives what is left, and says what was cancelled. */
    void settle(Consumer<Entry> receiver, List<InputError> errors, List<Text> notes) {
        Set<EntryPlace> cancelled = new HashSet<>();
        if (!takenBack.isEmpty()) {
            cancel(cancelled, errors, notes);
        }
        for (Entry entry : entries) {
            if (cancelled.isEmpty() || !cancelled.contains(entry.place())) {
                receiver.accept(entry);
            }
        }
    }

    private void cancel(Set<EntryPlace> cancelled, List<InputError> errors, List<Text> notes) {
        Map<BigDecimal, List<Integer>> bySum = new HashMap<>();
        takenBack.forEach(row -> bySum.put(plain(row.reception().amount()), new ArrayList<>()));
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Reception reception && reception.amount() != null && bySum.containsKey(plain(reception.amount()))) {
                bySum.get(plain(reception.amount())).add(i);
            }
        }
        for (TakenBack row : takenBack) {
            EntryPlace place = row.reception().place();
            Integer pair = bySum.get(plain(row.reception().amount())).stream().filter(index -> !cancelled.contains(entries.get(index).place()) && cancels(row, index))
                    .min(Comparator.comparingInt((Integer index) -> place.compareTo(entries.get(index).place()) > 0 ? 0 : 1).thenComparingInt(index -> Math.abs(place.line() - entries.get(index).place().line())))
                    .orElse(null);
            if (pair == null) {
                errors.add(row.error());
            } else {
                EntryPlace other = entries.get(pair).place();
                cancelled.add(other);
                notes.add(new Text(place.span().lineInWords().zh() + "为红字，与" + other.span().lineInWords().zh() + "相互冲销，两行都不参加比对",
                        place.span().lineInWords().en() + " takes back what " + other.span().lineInWords().en() + " states; neither is compared"));
            }
        }
    }

    private static BigDecimal plain(BigDecimal sum) {
        return sum.stripTrailingZeros();
    }

    /** Whether a row has the sum, and of letter, unit and place nothing else where both say it, and something of it, or the number of the bill, is the same. */
    private boolean cancels(TakenBack row, int index) {
        Reception one = row.reception();
        Reception other = (Reception) entries.get(index);
        Boolean letter = same(names.letter(one.letter()), names.letter(other.letter()));
        Boolean unit = same(names.unit(one.unit()), names.unit(other.unit()));
        Boolean venue = same(venue(row.entries()), venue(rowAt(index)));
        Set<String> bills = bills(row.entries());
        bills.retainAll(bills(rowAt(index)));
        boolean isOther = Boolean.FALSE.equals(letter) || Boolean.FALSE.equals(unit) || Boolean.FALSE.equals(venue);
        return !bills.isEmpty() || !isOther && (Boolean.TRUE.equals(letter) || Boolean.TRUE.equals(unit) || Boolean.TRUE.equals(venue));
    }

    /** Null where one of them is not known. */
    private static Boolean same(String one, String other) {
        return one == null || other == null ? null : Boolean.valueOf(one.equals(other));
    }

    private List<Entry> rowAt(int index) {
        int end = index + 1;
        while (end < entries.size() && entries.get(end).place().equals(entries.get(index).place())) {
            end++;
        }
        return entries.subList(index, end);
    }

    private String venue(List<Entry> row) {
        return row.stream().filter(HostedMeal.class::isInstance).map(meal -> names.place(((HostedMeal) meal).venue())).findFirst().orElse(null);
    }

    private Set<String> bills(List<Entry> row) {
        Set<String> bills = new HashSet<>();
        row.stream().filter(BillUse.class::isInstance).forEach(bill -> bills.add(names.bill(((BillUse) bill).number())));
        return bills;
    }
}
