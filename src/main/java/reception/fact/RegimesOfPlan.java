package reception.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.plan.Fact;
import reception.plan.Host;
import reception.plan.Plan;
import reception.standard.Regimes;
import reception.standard.Regimes.Matter;
import reception.standard.Regimes.Regime;
import reception.standard.Regimes.Row;
import reception.standard.Standards.Answer;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Derives under which regimes a plan stands: from host, guests and kind; what the plan calls itself adds to that and takes nothing away. */
final class RegimesOfPlan implements Derivation {

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
        String host = host(regimes, plan.host());
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
        Optional<Fact> sign = matter == null ? Optional.empty() : Statements.first(matter.unless(), plan);
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
        String kind = isKindOfOtherMatter && !isOtherMatter ? Regimes.UNSTATED : stated;
        Text why = why(regimes, host, guests, plan);
        for (Regime regime : regimes.all()) {
            boolean mayBind = !isOtherMatter || Boolean.TRUE.equals(regime.whatever());
            Row row = mayBind ? Optional.ofNullable(regime.row(host, guests, kind)).orElseGet(() -> regime.row(host, guests, stated)) : null;
            if (row != null) {
                boolean measured = regime.measure() == null || known.answer(regime.measure(), plan) instanceof Answer.Found;
                known.add(new BoundRegime(plan.at(), regime.regime(), regime.title(), row.how(), why, known.citation(row.cite()), measured));
            }
        }
    }

    /** The group of a host, by its kind and its name. */
    static String host(Regimes regimes, Host host) {
        return host == null ? Regimes.UNSTATED : regimes.groupOf(host.organType() == null ? null : Vocabulary.word(host.organType()).english(), host.unit());
    }

    private static Disagreement againstClaim(Plan plan, Matter matter, Fact sign) {
        Vocabulary.Field field = Statements.property(matter.unless(), sign);
        Vocabulary.Word thing = Vocabulary.section(sign.getClass()).word();
        return new Disagreement(plan.at(), "kind", Statements.asStated(plan, "kind"), new Text("方案写有" + thing.chinese() + "的" + field.word().chinese() + "，属于接待", "the plan states the " + field.word().english().replace('-', ' ')
                + " of a " + thing.english().replace('-', ' ') + ", as a reception has it"), sign.at());
    }

    private static Text why(Regimes regimes, String host, Set<String> guests, Plan plan) {
        Text of = regimes.title(host);
        Text kind = plan.kind() == null ? new Text("接待性质未写明", "the kind is not stated")
                : new Text("写明为" + Vocabulary.word(plan.kind()).chinese(), "stated as " + Vocabulary.word(plan.kind()).english().replace('-', ' '));
        return new Text("接待单位为" + of.zh() + "，来宾" + guests(regimes, guests, Language.ZH) + "，" + kind.zh(),
                "the host is " + article(of.en()) + of.en() + ", the guests are " + guests(regimes, guests, Language.EN) + ", " + kind.en());
    }

    /** Guests of some groups in words. */
    static String guests(Regimes regimes, Set<String> groups, Language language) {
        List<String> titles = new ArrayList<>(regimes.guests().stream().filter(group -> groups.contains(group.group())).map(group -> group.title().in(language)).toList());
        return titles.isEmpty() ? language.choose("身份未写明", "of unstated status") : titles.stream().collect(Collectors.joining(language.choose("、", " and ")));
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }
}
