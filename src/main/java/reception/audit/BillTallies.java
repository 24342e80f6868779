package reception.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.audit.name.Names;
import reception.report.Argument;

/** Of bills of one number, of one seller and day, and of one seller and year. */
final class BillTallies {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,40}");

    private final Names names;
    private final Keys keys;

    BillTallies(Names names, Keys keys) {
        this.names = names;
        this.keys = keys;
    }

    /** In how many receptions one bill is claimed; one that is stated to be shared, and is not exceeded by the shares, is claimed once. */
    List<Tally> uses(Group group) {
        List<BillUse> bills = group.of(BillUse.class);
        BigDecimal amount = bills.stream().map(BillUse::amount).filter(Objects::nonNull).min(BigDecimal::compareTo).orElse(null);
        boolean isShared = amount != null && bills.stream().allMatch(bill -> bill.share() != null) && Tallies.sum(bills, BillUse::share).compareTo(amount) <= 0;
        Map<Boolean, List<BillUse>> byOrigin = bills.stream().collect(Collectors.partitioningBy(bill -> bill.place().origin() == EntryPlace.Origin.LEDGER));
        long inPlans = byOrigin.get(false).stream().map(Tallies::paper).distinct().count();
        long count = isShared ? 1 : Math.max(inPlans, claims(byOrigin.get(true)));
        return List.of(new Tally("uses", group, count, new TreeMap<>(Map.of("bill", Tallies.said(bills.get(0).number()))), bills));
    }

    /** Rows of one reception with different sums are parts of one claim, such as meal and room; rows with the same sum are claims. */
    private long claims(List<BillUse> rows) {
        Map<String, Map<BigDecimal, Integer>> byReception = new TreeMap<>();
        for (BillUse row : rows) {
            String party = party(row);
            String reception = party == null ? String.valueOf(Tallies.paper(row)) : party + "|" + row.of().from();
            byReception.computeIfAbsent(reception, unused -> new TreeMap<>()).merge(row.amount() == null ? BigDecimal.ZERO : row.amount().stripTrailingZeros(), 1, Integer::sum);
        }
        return byReception.values().stream().mapToLong(sums -> sums.values().stream().mapToInt(Integer::intValue).max().orElse(0)).sum();
    }

    /** How many bills one seller made out on one day for the same meal of the same guests. */
    List<Tally> ofOneMeal(Group group) {
        List<BillUse> bills = group.of(BillUse.class);
        List<Tally> tallies = new ArrayList<>();
        Tallies.by(bills, this::party).forEach((party, those) -> {
            boolean areMealsKnown = those.stream().allMatch(bill -> bill.meal() != null);
            Map<String, List<BillUse>> byMeal = areMealsKnown ? Tallies.by(those, bill -> bill.meal().name()) : Map.of("", those);
            byMeal.forEach((meal, same) -> {
                long papers = same.stream().map(Tallies::paper).distinct().count();
                if (papers > 1) {
                    long count = Math.min(Tallies.count(same, Tallies::paper), Tallies.count(same, bill -> names.bill(bill.number())));
                    Map<String, Argument> says = new TreeMap<>();
                    says.put("seller", Tallies.said(same.get(0).seller()));
                    says.put("day", Tallies.said(same.get(0).date()));
                    says.put("unit", Tallies.said(same.get(0).of().unit()));
                    says.put("amount", Tallies.said(Tallies.sum(same, BillUse::amount)));
                    tallies.add(new Tally("bills-of-a-meal", group.key() + "|" + party + "|" + meal, BigDecimal.valueOf(count), null, says, same));
                }
            });
        });
        return tallies;
    }

    /** Two delegations of one unit have letters of their own. */
    private String party(BillUse bill) {
        String letter = keys.letter(bill.of());
        String unit = names.unit(bill.of().unit());
        return letter != null ? letter : unit;
    }

    /** Runs of bills whose numbers follow each other, claimed by different receptions. */
    List<Tally> consecutive(Group group) {
        TreeMap<BigInteger, List<BillUse>> byNumber = new TreeMap<>();
        for (BillUse bill : group.of(BillUse.class)) {
            String number = names.bill(bill.number());
            if (number != null && DIGITS.matcher(number).matches()) {
                byNumber.computeIfAbsent(new BigInteger(number), unused -> new ArrayList<>()).add(bill);
            }
        }
        List<Tally> tallies = new ArrayList<>();
        List<BillUse> run = new ArrayList<>();
        int length = 0;
        BigInteger before = null;
        for (Map.Entry<BigInteger, List<BillUse>> next : byNumber.entrySet()) {
            if (before == null || !before.add(BigInteger.ONE).equals(next.getKey())) {
                addRun(group, run, length, tallies);
                run = new ArrayList<>();
                length = 0;
            }
            run.addAll(next.getValue());
            length++;
            before = next.getKey();
        }
        addRun(group, run, length, tallies);
        return tallies;
    }

    private void addRun(Group group, List<BillUse> run, int length, List<Tally> tallies) {
        Set<Object> receptions = new HashSet<>();
        run.forEach(bill -> receptions.add(Objects.requireNonNullElseGet(keys.letter(bill.of()), () -> Tallies.paper(bill))));
        if (length > 1 && receptions.size() > 1) {
            Map<String, Argument> says = new TreeMap<>();
            says.put("seller", Tallies.said(run.get(0).seller()));
            says.put("first", Tallies.said(run.get(0).number()));
            says.put("last", Tallies.said(run.get(run.size() - 1).number()));
            tallies.add(new Tally("consecutive-bills", group.key() + "|" + run.get(0).number(), BigDecimal.valueOf(length), null, says, List.copyOf(run)));
        }
    }
}
