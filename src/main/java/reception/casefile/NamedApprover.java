package reception.casefile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import reception.format.Place;
import reception.plan.Plan;
import reception.standard.place.Organs;
import reception.standard.place.UnitStanding;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.guests.Guest;
import reception.visit.host.DepartmentDuty;
import reception.visit.host.Host;
import reception.visit.host.StaffMember;
import reception.visit.paper.ApprovalStep;
import reception.visit.paper.Waiver;
import reception.vocabulary.Words;

/**
 * That the plan gives whoever approved an exception a part in the visit, too.
 *
 * @param at        where it first does
 * @param exception key of the exception
 * @param part      as what
 * @param places    where it does
 */
public record NamedApprover(Place at, String exception, ApproverPart part, List<Place> places) implements Fact, Evidence {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,；;/()（）]");

    /** Whether this part bars from approving where a unit of some standing approves: the host's own leaders may only where their unit is the one. */
    public boolean isBarredFrom(UnitStanding approving) {
        return part != ApproverPart.HOST_LEADER || approving != UnitStanding.HOST;
    }

    /** Whether and as what a plan names who approved an exception. */
    public static Optional<NamedApprover> of(Plan plan, Waiver exception, Organs organs) {
        Map<Place, ApproverPart> found = exception.approvedBy() == null ? Map.of() : new Search(plan, exception, organs).found();
        return found.values().stream().min(Comparator.naturalOrder())
                .map(part -> new NamedApprover(found.keySet().iterator().next(), exception.key(), part, List.copyOf(found.keySet())));
    }

    /** The unit of whoever approved an exception: as stated with it, else with a step of approval by the same name; null if neither is. */
    public static String unitOf(Plan plan, Waiver exception) {
        if (exception.unit() != null || exception.approvedBy() == null || plan.approval() == null) {
            return exception.unit();
        }
        return plan.approval().steps().stream().filter(step -> step.unit() != null && isNamed(exception, step.by(), step.post(), step.unit()))
                .map(ApprovalStep::unit).findFirst().orElse(null);
    }

    /** Whether a person is the one by whom an exception is approved, who may be named with post and unit. */
    private static boolean isNamed(Waiver exception, String name, String post, String unit) {
        String plain = letters(name);
        if (plain.isEmpty()) {
            return false;
        }
        for (String named : BETWEEN_NAMES.split(exception.approvedBy())) {
            String rest = letters(named);
            for (String addition : new String[] {letters(unit), letters(post)}) {
                rest = rest.equals(plain) || addition.isEmpty() ? rest : rest.replace(addition, "");
            }
            if (rest.equals(plain)) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        if (text != null) {
            Words.normal(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        }
        return letters.toString();
    }

    private record Search(Plan plan, Waiver exception, Organs organs, Map<Place, ApproverPart> found) {

        Search(Plan plan, Waiver exception, Organs organs) {
            this(plan, exception, organs, new LinkedHashMap<>());
            if (plan.host() != null) {
                ofHost(plan.host());
            }
            if (plan.guests() != null) {
                for (Guest guest : plan.guests().people()) {
                    add(guest.at(), ApproverPart.GUEST, guest.name(), guest.post(), guest.unit());
                }
            }
            if (plan.approval() != null) {
                plan.approval().steps().stream().filter(step -> isOfHost(step.unit())).forEach(step -> add(step.at(), ApproverPart.HOST_LEADER, step.by(), step.post(), step.unit()));
            }
            for (StaffMember member : plan.team()) {
                add(member.at(), ApproverPart.STAFF, member.name(), null, member.unit());
            }
            plan.escorts().stream().filter(person -> isOfHost(person.unit())).forEach(person -> add(person, ApproverPart.STAFF));
        }

        private void ofHost(Host host) {
            if (host.leader() != null) {
                add(host.leader(), ApproverPart.HOST_LEADER);
            }
            if (host.handler() != null) {
                add(host.handler(), ApproverPart.HANDLER);
            }
            for (DepartmentDuty duty : host.departments()) {
                add(duty.at(), ApproverPart.STAFF, duty.responsible(), null, duty.unit());
            }
        }

        private boolean isOfHost(String unit) {
            Host host = plan.host();
            return host != null && organs.standing(unit, host.unit(), host.region(), null) == UnitStanding.HOST;
        }

        private void add(Person person, ApproverPart part) {
            add(person.at(), part, person.name(), person.post(), person.unit());
        }

        private void add(Place at, ApproverPart part, String name, String post, String unit) {
            if (isNamed(exception, name, post, unit)) {
                found.put(at, part);
            }
        }
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
