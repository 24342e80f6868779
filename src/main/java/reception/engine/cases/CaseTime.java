package reception.engine.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Node;

/**
 * Moves the visit of a base plan, and its papers, to the time at which a case lets something happen: a meal of 2013 in a visit of 2026 would be a plan whose days speak against each other,
 * which is judged by the rules of 2026.
 */
public final class CaseTime {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("(?<=〔)[0-9]{4}(?=〕)");
    private static final int LONG_BEFORE = 14;
    private static final String VISIT = "visit";
    private static final Set<String> PAPERS = Set.of("letter", "approval");
    /** What a letter states stays as it is: cases compare things with it. */
    private static final String COVERED = "covers";

    private CaseTime() {
    }

    /** The base plan at the time of a case; the same where the case names no day long before its visit. */
    public static Node of(Node base, Node given) {
        LocalDate visit = visitOf(base);
        List<LocalDate> days = new ArrayList<>();
        if (given instanceof Node.Mapping mapping) {
            mapping.entries().stream().filter(entry -> PAPERS.stream().noneMatch(entry.key().text()::startsWith)).forEach(entry -> gather(entry.value(), days));
        }
        LocalDate earliest = days.stream().min(LocalDate::compareTo).orElse(visit);
        return visit == null || !earliest.isBefore(visit.minusDays(LONG_BEFORE)) ? base : moved((Node.Mapping) base, earliest.toEpochDay() - visit.toEpochDay());
    }

    private static LocalDate visitOf(Node base) {
        Node visit = base instanceof Node.Mapping plan ? plan.get(VISIT) : null;
        Matcher arrival = DAY.matcher(visit instanceof Node.Mapping mapping && mapping.get("arrives") instanceof Node.Scalar arrives ? arrives.text() : "");
        return arrival.find() ? LocalDate.parse(arrival.group()) : null;
    }

    private static void gather(Node node, List<LocalDate> days) {
        if (node instanceof Node.Scalar scalar && DAY.matcher(scalar.text()).lookingAt()) {
            days.add(LocalDate.parse(scalar.text().substring(0, "2000-01-01".length())));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> gather(entry.value(), days));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> gather(item, days));
        }
    }

    private static Node moved(Node.Mapping plan, long days) {
        return new Node.Mapping(plan.span(), plan.entries().stream()
                .map(entry -> VISIT.equals(entry.key().text()) || PAPERS.contains(entry.key().text()) ? new Node.Entry(entry.key(), shifted(entry.value(), days)) : entry).toList());
    }

    private static Node shifted(Node node, long days) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(mapping.span(), mapping.entries().stream().map(entry -> COVERED.equals(entry.key().text()) ? entry : new Node.Entry(entry.key(), shifted(entry.value(), days))).toList());
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(sequence.span(), sequence.items().stream().map(item -> shifted(item, days)).toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        String text = DAY.matcher(scalar.text()).replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
        text = YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + Math.floorDiv(days, 365)));
        return text.equals(scalar.text()) ? scalar : new Node.Scalar(scalar.span(), text, scalar.isNull());
    }
}
