package reception.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.plan.Plan;
import reception.visit.AdminLevel;
import reception.visit.Region;
import reception.vocabulary.Vocabulary;

/**
 * A dimension of standards that is no property of a fact, but worked out for a plan and a place.
 *
 * @param dimension its name
 * @param source    what the plan must state for it
 */
public record WorkedOut(String dimension, String source, Words words) {

    /** How the words of a dimension are found; empty while the plan does not say. */
    interface Words {

        Set<String> of(CaseFile file, Region place);
    }

    private static final String NO_SYSTEM = "none";

    private static final List<WorkedOut> ALL = List.of(
            new WorkedOut("guests.from", "plan.guests.region", (file, place) -> GuestOrigin.words(file.plan(), place)),
            new WorkedOut("guests.level", "plan.guests.unit", (file, place) -> level(file, guestsUnit(file.plan()))),
            new WorkedOut("host.level", "plan.host.unit", (file, place) -> level(file, hostUnit(file.plan()))),
            new WorkedOut("host.system", "plan.host.unit", (file, place) -> system(file, hostUnit(file.plan()))));

    /** The names of all. */
    public static Set<String> names() {
        return ALL.stream().map(WorkedOut::dimension).collect(Collectors.toUnmodifiableSet());
    }

    /** The one of a name; null if a dimension is not worked out. */
    public static WorkedOut of(String dimension) {
        for (WorkedOut one : ALL) {
            if (one.dimension.equals(dimension)) {
                return one;
            }
        }
        return null;
    }

    private static String hostUnit(Plan plan) {
        return plan.host() == null ? null : plan.host().unit();
    }

    private static String guestsUnit(Plan plan) {
        return plan.guests() == null ? null : plan.guests().unit();
    }

    private static Set<String> level(CaseFile file, String unit) {
        AdminLevel level = unit == null ? null : file.standards().organs().level(unit);
        return level == null ? Set.of() : Set.of(Vocabulary.word(level).english());
    }

    private static Set<String> system(CaseFile file, String unit) {
        String system = unit == null ? null : file.standards().organs().system(unit);
        return unit == null ? Set.of() : Set.of(system == null ? NO_SYSTEM : system);
    }
}
