package reception.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.plan.Plan;
import reception.standard.Answer;
import reception.standard.knowledge.Regimes;
import reception.standard.knowledge.Regimes.Matter;
import reception.standard.knowledge.Regimes.Regime;
import reception.standard.knowledge.Regimes.Row;
import reception.visit.Fact;
import reception.visit.guests.Delegation;
import reception.visit.host.Host;
import reception.visit.programme.VisitPeriod;
import reception.visit.text.Disagreement;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives under which regimes a plan stands: from host, guests and kind; what the plan calls itself adds to that and takes nothing away. */
public final class RegimesOfPlan implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VisitPeriod.class, Delegation.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(BoundRegime.class, Parties.class, OtherMatter.class, ClaimedMatter.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Regimes regimes = known.regimes();
        String host = host(regimes, plan, known.things());
        Delegation delegation = known.all(Delegation.class).get(0);
        Set<String> guests = delegation.groups().isEmpty() ? Set.of(Regimes.UNSTATED) : new LinkedHashSet<>(delegation.groups());
        String stated = plan.kind() == null ? Regimes.UNSTATED : Vocabulary.word(plan.kind()).english();
        Parties parties = plan.guests() == null ? null : new Parties(plan.guests().at(), plan.guests().unit(), plan.host() == null ? null : plan.host().unit());
        if (parties != null) {
            known.add(parties);
        }
        List<String> texts = Stream.of(plan.title(), plan.purpose() == null ? null : plan.purpose().content()).filter(Objects::nonNull).toList();
        boolean isOneUnit = parties != null && parties.isWithinOneUnit();
        Matter matter = regimes.matters().stream().filter(each -> each.fits(host, guests, stated, isOneUnit, texts)).findFirst().orElse(null);
        Optional<Fact> sign = matter == null ? Optional.empty() : Statements.first(matter.unless(), known.things());
        boolean isOtherMatter = matter != null && sign.isEmpty();
        if (isOtherMatter) {
            known.add(new OtherMatter(plan.at(), matter));
        }
        boolean isKindOfOtherMatter = regimes.matters().stream().anyMatch(each -> each.isClaimed(stated));
        if (isKindOfOtherMatter && !isOtherMatter) {
            Text whoComes = new Text("来宾" + guests(regimes, guests, Language.ZH), "the guests are " + guests(regimes, guests, Language.EN));
            known.add(new ClaimedMatter(plan.at(), sign.map(shows -> againstClaim(plan, matter, shows))
                    .orElseGet(() -> new Disagreement(plan.at(), "kind", Statements.asStated(plan, "kind"), whoComes, plan.at()))));
        }
        String kind = isOtherMatter ? matter.matter() : isKindOfOtherMatter ? Regimes.UNSTATED : stated;
        Text why = why(regimes, host, guests, plan);
        boolean isForOutside = regimes.guests().stream().anyMatch(group -> group.isOutside() && group.group().equals(stated));
        boolean isOtherwise = isForOutside && isInland(regimes, plan, delegation)
                || isKindOfOtherMatter && !isOtherMatter && delegation.groups().isEmpty() && regimes.all().stream().filter(regime -> !Boolean.TRUE.equals(regime.whatever())).map(regime -> row(regime, host, guests, List.of(kind, stated)))
                        .allMatch(row -> row == null || row.how() == Regimes.How.PERHAPS);
        for (Regime regime : regimes.all()) {
            boolean mayBind = !isOtherMatter || Boolean.TRUE.equals(regime.whatever());
            Row row = mayBind ? row(regime, host, guests, isOtherwise ? List.of(kind, stated, regimes.otherwise()) : List.of(kind, stated)) : null;
            if (row != null) {
                boolean measured = regime.measure() == null || known.answer(regime.measure(), plan) instanceof Answer.Found;
                known.add(new BoundRegime(plan.at(), regime.regime(), regime.title(), row.how(), why, known.citation(row.cite()), measured));
            }
        }
    }

    private static Row row(Regime regime, String host, Set<String> guests, List<String> kinds) {
        return kinds.stream().map(kind -> regime.row(host, guests, kind)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The group of a plan's host, by its kind and its name, who acts for it and what pays. */
    public static String host(Regimes regimes, Plan plan, List<Fact> things) {
        Host host = plan.host();
        if (host == null) {
            return Regimes.UNSTATED;
        }
        List<String> acting = Stream.of(host.coordinator(), host.leader() == null ? null : host.leader().unit()).filter(Objects::nonNull).toList();
        return regimes.groupOf(type(host), host.unit(), acting, statements -> Statements.first(statements, things).isPresent());
    }

    /** The group of a host by its kind and its name alone. */
    public static String named(Regimes regimes, Host host) {
        return regimes.groupOf(type(host), host.unit());
    }

    private static String type(Host host) {
        return host.organType() == null ? null : Vocabulary.word(host.organType()).english();
    }

    /** Whether a plan calls itself one for guests from outside, while none of those it lists comes from there. */
    public static boolean isInland(Regimes regimes, Plan plan, Delegation delegation) {
        return plan.guests() != null && regimes.guests().stream().filter(Regimes.GuestGroup::isOutside).noneMatch(group -> delegation.groups().contains(group.group())) && !plan.guests().people().isEmpty()
                && plan.guests().people().stream().allMatch(guest -> guest.nationality() != null && regimes.isHome(guest.nationality()));
    }

    private static Disagreement againstClaim(Plan plan, Matter matter, Fact sign) {
        Vocabulary.Field field = Statements.property(matter.unless(), sign);
        Vocabulary.Word thing = Vocabulary.section(sign.getClass()).word();
        return new Disagreement(plan.at(), "kind", Statements.asStated(plan, "kind"), new Text("方案写有" + thing.chinese() + "的" + field.word().chinese() + "，属于接待", "the plan states the " + field.word().prose()
                + " of a " + thing.prose() + ", as a reception has it"), sign.at());
    }

    private static Text why(Regimes regimes, String host, Set<String> guests, Plan plan) {
        Text of = regimes.title(host);
        Text who = host.equals(Regimes.UNSTATED) ? new Text("接待单位性质未写明", "the kind of the host is not stated") : new Text("接待单位为" + of.zh(), "the host is " + article(of.en()) + of.en());
        Text kind = plan.kind() == null ? new Text("接待性质未写明", "the kind is not stated")
                : new Text("写明为" + Vocabulary.word(plan.kind()).chinese(), "stated as " + Vocabulary.word(plan.kind()).prose());
        return new Text(who.zh() + "，来宾" + guests(regimes, guests, Language.ZH) + "，" + kind.zh(),
                who.en() + ", the guests are " + guests(regimes, guests, Language.EN) + ", " + kind.en());
    }

    /** Guests of some groups in words. */
    public static String guests(Regimes regimes, Set<String> groups, Language language) {
        List<String> titles = new ArrayList<>(regimes.guests().stream().filter(group -> groups.contains(group.group())).map(group -> group.title().in(language)).toList());
        return titles.isEmpty() ? language.choose("身份未写明", "of unstated status") : titles.stream().collect(Collectors.joining(language.choose("、", " and ")));
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }
}
