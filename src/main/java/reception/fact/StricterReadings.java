package reception.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import reception.plan.Fact;
import reception.plan.Person;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.Claims.Claim;
import reception.standard.Claims.Reading;
import reception.standard.Dimensions;
import reception.standard.Standards;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads each claim of a plan by what else the plan says, and the plan as if it had said the stricter of the two. */
final class StricterReadings {

    private final Plan plan;
    private final Standards standards;
    private final String host;
    private final List<Disagreement> disagreements = new ArrayList<>();
    /** By the key of a thing and the index of its property. */
    private final Map<String, Map<Integer, Object>> readings = new HashMap<>();

    StricterReadings(Plan plan, Standards standards) {
        this.plan = plan;
        this.standards = standards;
        this.host = RegimesOfPlan.host(standards.regimes(), plan);
        PlanTree.visit(plan, thing -> standards.claims().claims().stream().filter(claim -> Dimensions.rootOf(thing.getClass()).equals(Dimensions.root(claim.key()))).forEach(claim -> read(claim, thing)));
    }

    /** The plan by the stricter of its statements. */
    Plan plan() {
        return readings.isEmpty() ? plan : PlanTree.with(plan, readings);
    }

    /** Where the plan's statements speak against each other. */
    List<Disagreement> disagreements() {
        return disagreements;
    }

    private void read(Claim claim, Fact thing) {
        Vocabulary.Field field = field(thing, claim.key());
        Object stated = field.get(thing);
        if (!(stated instanceof Enum<?> || stated instanceof Boolean) || !claim.hosts().isEmpty() && !claim.hosts().contains(host)) {
            return;
        }
        String word = stated instanceof Enum<?> choice ? Vocabulary.word(choice).english() : yesOrNo((Boolean) stated);
        if (!claim.is().isEmpty() && !claim.is().contains(word)) {
            return;
        }
        for (Reading reading : claim.readings()) {
            Optional<Against> against = reading.reading().equals(word) ? Optional.empty() : against(claim, reading, thing);
            if (against.isPresent()) {
                readings.computeIfAbsent(thing.key(), unused -> new HashMap<>()).put(field.index(), stated instanceof Enum<?> choice ? Vocabulary.choices(choice.getDeclaringClass()).byWord(reading.reading())
                        : (Object) yesOrNo(true).equals(reading.reading()));
                disagreements.add(new Disagreement(thing.at(), field.name(), Statements.asStated(thing, field.name()), against.get().said(), against.get().where().at()));
                return;
            }
        }
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }

    /** What speaks against a claim, and where it stands. */
    private record Against(Text said, Fact where) {
    }

    private Optional<Against> against(Claim claim, Reading reading, Fact thing) {
        Optional<String> text = claim.texts().stream().map(key -> (String) field(thing, key).get(thing)).filter(Objects::nonNull).filter(written -> speaksFor(reading, written)).findFirst();
        if (text.isPresent()) {
            return Optional.of(new Against(new Text("文字为“" + text.get() + "”", "its words are \"" + text.get() + "\""), thing));
        }
        Optional<String> byHost = reading.byHost().stream().map(key -> (String) field(thing, key).get(thing)).filter(Objects::nonNull).filter(this::isOfHost).findFirst();
        if (byHost.isPresent()) {
            return Optional.of(new Against(new Text("“" + byHost.get() + "”属于接待单位本身，不能由其批准", "\"" + byHost.get() + "\" is of the host itself, which cannot approve it"), thing));
        }
        return Statements.first(reading.statements(), plan).map(other -> {
            Vocabulary.Word where = Vocabulary.section(other.getClass()).word();
            Vocabulary.Word what = Statements.property(reading.statements(), other).word();
            return new Against(new Text(where.chinese() + "中已写有" + what.chinese(), "the " + what.prose() + " of a " + where.prose() + " is stated already"), other);
        });
    }

    /** Whether a text names the host, its department or one of those whom the plan names on the host's side. */
    private boolean isOfHost(String text) {
        List<String> own = new ArrayList<>();
        if (plan.host() != null) {
            own.add(plan.host().unit());
            own.add(plan.host().coordinator());
        }
        Fact head = plan.guests() == null ? null : plan.guests().head();
        PlanTree.visit(plan, thing -> {
            if (thing instanceof Person person && !thing.equals(head)) {
                own.add(person.name());
            }
        });
        String plain = Words.withoutBlanks(text);
        return own.stream().filter(Objects::nonNull).map(Words::withoutBlanks).anyMatch(name -> !name.isEmpty() && plain.contains(name));
    }

    private boolean speaksFor(Reading reading, String written) {
        if (reading.namedAs() != null) {
            return names(reading.namedAs(), written);
        }
        return reading.words() != null && reading.words().fit(written) && (plan.host() == null || !written.equals(plan.host().unit()));
    }

    /** Whether a text names what the plan states under a key. */
    private boolean names(String key, String written) {
        boolean[] found = new boolean[1];
        PlanTree.visit(plan, other -> found[0] |= Dimensions.rootOf(other.getClass()).equals(Dimensions.root(key)) && field(other, key).get(other) instanceof String name
                && Words.normal(Words.withoutBlanks(name)).equals(Words.normal(Words.withoutBlanks(written))));
        return found[0];
    }

    private static Vocabulary.Field field(Fact thing, String key) {
        return Vocabulary.section(thing.getClass()).byWord(Dimensions.property(key));
    }
}
