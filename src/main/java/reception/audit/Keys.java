package reception.audit;

import java.time.LocalDate;
import reception.audit.name.LetterNumbers;
import reception.audit.name.Names;
import reception.rule.Gathers;

/** By which key an entry is gathered with others. */
final class Keys {

    /** Parts the parts of a key; stands in no name. */
    private static final String PART = "\u001f";
    /** Fully digital invoices have numbers of 20 digits that are unique in the country; older ones are so only beside their seller. */
    private static final int DIGITS_OF_UNIQUE_BILL = 20;

    private final Names names;

    Keys(Names names) {
        this.names = names;
    }

    /** The key of an entry; null if it is not gathered so, or does not say what it would be gathered by. */
    String of(Gathers by, Entry entry) {
        return switch (by) {
            case LETTER -> entry instanceof Reception reception ? letter(reception) : entry instanceof HostedMeal meal ? letter(meal.of()) : null;
            case BILL -> entry instanceof BillUse bill ? bill(bill) : null;
            case SELLER_AND_DAY -> entry instanceof BillUse bill && bill.forMeal() && bill.date() != null ? joined(names.place(bill.seller()), bill.date().toString()) : null;
            case SELLER_AND_YEAR -> entry instanceof BillUse bill ? joined(names.place(bill.seller()), year(bill.date())) : null;
            case PERSON_AND_DAY -> entry instanceof Attendance attendance ? person(attendance.person(), attendance.day())
                    : entry instanceof AllowanceClaim claim ? person(claim.person(), claim.day()) : null;
            case UNIT_AND_YEAR -> entry instanceof Reception reception ? ofUnit(reception, names.unitAnywhere(reception.unit())) : null;
            case PAIR_AND_YEAR -> entry instanceof Reception reception ? pair(reception) : null;
            case VENUE_AND_MONTH -> entry instanceof HostedMeal meal && isOutside(meal) ? joined(orEmpty(names.unit(meal.of().host())), names.place(meal.venue()), month(meal.day())) : null;
            case VENUE_AND_YEAR -> entry instanceof HostedMeal meal && isOutside(meal) ? joined(orEmpty(names.unit(meal.of().host())), names.place(meal.venue()), year(meal.day())) : null;
            case LINE_AND_YEAR -> entry instanceof Reception reception ? joined(orEmpty(names.unit(reception.host())), names.place(reception.line()), year(reception.from())) : null;
            case HOST -> entry instanceof Reception reception ? orEmpty(names.unit(reception.host())) : entry instanceof HostedMeal meal ? orEmpty(names.unit(meal.of().host())) : null;
        };
    }

    /** By which the visits of a unit are told from those of units elsewhere that have its name. */
    String ofUnit(Reception reception, String unit) {
        return joined(orEmpty(names.unit(reception.host())), unit, year(reception.from()));
    }

    /** The key of a reception's letter: its number in the year of the day where it does not name one, beside the sender where it names no agency; null if it has no number. */
    String letter(Reception reception) {
        String number = names.letter(reception.letter());
        if (number == null) {
            return null;
        }
        String ofYear = LetterNumbers.inYear(number, year(reception.from()));
        return LetterNumbers.hasAgency(number) ? ofYear : joined(names.unit(reception.issuer() == null ? reception.unit() : reception.issuer()), ofYear);
    }

    private String bill(BillUse bill) {
        String number = names.bill(bill.number());
        if (number == null || number.length() >= DIGITS_OF_UNIQUE_BILL) {
            return number;
        }
        return joined(names.place(bill.seller()), number);
    }

    private String pair(Reception reception) {
        String host = names.unit(reception.host());
        String unit = names.unit(reception.unit());
        if (host == null || unit == null || host.equals(unit)) {
            return null;
        }
        return host.compareTo(unit) < 0 ? joined(host, unit, year(reception.from())) : joined(unit, host, year(reception.from()));
    }

    private String person(Somebody person, LocalDate day) {
        return day == null ? null : joined(names.person(person.name()), names.unit(person.unit()), day.toString());
    }

    private boolean isOutside(HostedMeal meal) {
        return Boolean.TRUE.equals(meal.hosted()) && !meal.isInHouse() && !names.isInHouse(meal.venue());
    }

    private static String year(LocalDate day) {
        return day == null ? null : String.valueOf(day.getYear());
    }

    private static String month(LocalDate day) {
        return day == null ? null : day.getYear() + "-" + day.getMonthValue();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Null if one of the parts is. */
    private static String joined(String... parts) {
        for (String part : parts) {
            if (part == null) {
                return null;
            }
        }
        return String.join(PART, parts);
    }
}
