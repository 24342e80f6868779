package reception.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.Guests;
import reception.plan.OrganType;
import reception.plan.Plan;
import reception.standard.Regimes;
import reception.standard.Regimes.Regime;
import reception.standard.Regimes.Row;
import reception.standard.Standards.Answer;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives under which regimes a plan stands: from host, guests and kind; what the plan calls itself adds to that and takes nothing away. */
final class RegimesOfPlan implements Derivation {

    private static final String OFFICIALS = "officials";
    private static final String FOREIGN = "foreign";
    private static final String OTHERS = "others";
    private static final String ORGAN = "organ";

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(BoundRegime.class, Parties.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Regimes regimes = known.regimes();
        String host = group(regimes, plan.host() == null ? null : plan.host().organType());
        Set<String> guests = guests(regimes, plan.guests());
        String kind = plan.kind() == null ? Regimes.UNSTATED : Vocabulary.word(plan.kind()).english();
        if (plan.guests() != null) {
            known.add(new Parties(plan.guests().at(), plan.guests().unit(), plan.host() == null ? null : plan.host().unit()));
        }
        Text why = why(regimes, host, guests, plan);
        for (Regime regime : regimes.all()) {
            Row row = regime.row(host, guests, kind);
            if (row != null) {
                boolean measured = regime.measure() == null || known.answer(regime.measure(), plan) instanceof Answer.Found;
                known.add(new BoundRegime(plan.at(), regime.regime(), regime.title(), row.how(), why, known.citation(row.cite()), measured));
            }
        }
    }

    private static String group(Regimes regimes, OrganType type) {
        return type == null ? Regimes.UNSTATED : regimes.groupOf(Vocabulary.word(type).english());
    }

    /** Who comes, by everything that the plan says of them. */
    private static Set<String> guests(Regimes regimes, Guests guests) {
        Set<String> groups = new LinkedHashSet<>();
        if (guests == null) {
            return Set.of(Regimes.UNSTATED);
        }
        List<Guest> foreign = guests.people().stream().filter(Guest::isForeign).toList();
        if (!foreign.isEmpty()) {
            groups.add(FOREIGN);
        }
        boolean fromOrgan = Boolean.TRUE.equals(guests.central()) || Boolean.TRUE.equals(guests.stateOfficials())
                || guests.organType() != null && group(regimes, guests.organType()).equals(ORGAN);
        boolean isNamedOfficial = guests.people().stream().anyMatch(guest -> Boolean.TRUE.equals(guest.official()) && !guest.isForeign() && (foreign.isEmpty() || guest.nationality() != null));
        if (fromOrgan && foreign.isEmpty() || isNamedOfficial) {
            groups.add(OFFICIALS);
        }
        if (Boolean.FALSE.equals(guests.stateOfficials()) || guests.organType() != null && !group(regimes, guests.organType()).equals(ORGAN)) {
            groups.add(OTHERS);
        }
        return groups.isEmpty() ? Set.of(Regimes.UNSTATED) : groups;
    }

    private static Text why(Regimes regimes, String host, Set<String> guests, Plan plan) {
        Text of = regimes.title(host);
        Text kind = plan.kind() == null ? new Text("接待性质未写明", "the kind is not stated")
                : new Text("写明为" + Vocabulary.word(plan.kind()).chinese(), "stated as " + Vocabulary.word(plan.kind()).english().replace('-', ' '));
        return new Text("接待单位为" + of.zh() + "，来宾" + guests.stream().map(RegimesOfPlan::zh).collect(Collectors.joining("、")) + "，" + kind.zh(),
                "the host is " + article(of.en()) + of.en() + ", the guests are " + guests.stream().map(RegimesOfPlan::en).collect(Collectors.joining(" and ")) + ", " + kind.en());
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }

    private static String zh(String group) {
        return switch (group) {
            case OFFICIALS -> "有公职人员";
            case FOREIGN -> "有境外人员";
            case OTHERS -> "有非公职人员";
            default -> "身份未写明";
        };
    }

    private static String en(String group) {
        return switch (group) {
            case OFFICIALS -> "public officials";
            case FOREIGN -> "from abroad";
            case OTHERS -> "no public officials";
            default -> "of unstated status";
        };
    }
}
