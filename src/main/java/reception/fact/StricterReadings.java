package reception.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import reception.plan.Fact;
import reception.plan.Person;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.plan.Region;
import reception.standard.Claims.Claim;
import reception.standard.Claims.Reading;
import reception.standard.Dimensions;
import reception.standard.Matters;
import reception.standard.Standards;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;
import reception.yaml.Stated;

/** Reads each claim of a plan by what else the plan says, and the plan as if it had said the stricter of the two. */
final class StricterReadings {

    private static final String NONE = "none";
    private static final String YES = "yes";
    private static final String NO = "no";
    /** Of a place that is named the one in the city of the reception is the stricter reading. */
    private static final String SAME_CITY = "same-city";

    private final Plan plan;
    private final Standards standards;
    private final Matters matters;
    private final String host;
    private final List<Disagreement> disagreements = new ArrayList<>();
    /** What was visited, by its key: whatever holds a thing comes before it. */
    private final Map<String, Fact> byKey = new HashMap<>();
    /** By the key of a thing and the index of its property. */
    private final Map<String, Map<Integer, Object>> readings = new HashMap<>();

    StricterReadings(Plan plan, Standards standards, Matters matters) {
        this.plan = plan;
        this.standards = standards;
        this.matters = matters;
        this.host = RegimesOfPlan.host(standards.regimes(), plan);
        PlanTree.visit(plan, thing -> {
            byKey.put(thing.key(), thing);
            standards.claims().of(Dimensions.rootOf(thing.getClass())).forEach(claim -> read(claim, thing));
        });
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
        String word = word(thing, field);
        if (word == null || !claim.hosts().isEmpty() && !claim.hosts().contains(host) || !claim.is().isEmpty() && !claim.is().contains(word)) {
            return;
        }
        for (Reading reading : claim.readings()) {
            Optional<Against> against = word.equals(reading.reading()) ? Optional.empty() : against(claim, reading, thing);
            if (against.isPresent()) {
                Object value = value(reading, field, against.get());
                if (value != null) {
                    readings.computeIfAbsent(thing.key(), unused -> new HashMap<>()).put(field.index(), value);
                }
                Disagreement disagreement = new Disagreement(thing.at(), field.name(), Statements.asStated(thing, field.name()), against.get().said(), against.get().where().at());
                disagreements.add(value == null ? disagreement.open() : disagreement);
                return;
            }
        }
    }

    /** What a thing claims, in the words of the claims; null if it claims nothing. */
    private static String word(Fact thing, Vocabulary.Field field) {
        Object stated = field.get(thing);
        if (thing.at().stated(field.name()) == Stated.NONE && (stated == null || stated instanceof List<?>)) {
            return NONE;
        }
        return stated instanceof List<?> || stated instanceof Fact ? null : stated instanceof Enum<?> choice ? Vocabulary.word(choice).english() : stated instanceof Boolean is ? is ? YES : NO
                : stated == null ? null : stated.toString();
    }

    /** The stricter value; null if none is. */
    private Object value(Reading reading, Vocabulary.Field field, Against against) {
        if (against.place() != null) {
            return SAME_CITY.equals(reading.reading()) && plan.region() != null && plan.region().isSameCityAs(against.place()) ? against.place() : null;
        }
        return reading.reading() == null ? null : field.type().isEnum() ? Vocabulary.choices(field.type()).byWord(reading.reading()) : (Object) YES.equals(reading.reading());
    }

    /**
     * What speaks against a claim, and where it stands.
     *
     * @param place the place that it names; null if that is not what speaks against it
     */
    private record Against(Text said, Fact where, Region place) {

        Against(Text said, Fact where) {
            this(said, where, null);
        }
    }

    private Optional<Against> against(Claim claim, Reading reading, Fact thing) {
        for (String key : claim.texts()) {
            Fact where = holderOf(key, thing);
            String written = where == null ? null : (String) field(where, key).get(where);
            Region place = written != null && Boolean.TRUE.equals(reading.namesPlace()) ? otherPlace(reading.placeAfter(), written, (Region) field(thing, claim.key()).get(thing)) : null;
            if (place != null || written != null && speaksFor(reading, written, key)) {
                return Optional.of(new Against(new Text((where == thing ? "文字为“" : Statements.named(where, Dimensions.property(key)).zh() + "为“") + written + "”",
                        (where == thing ? "its words are \"" : Statements.named(where, Dimensions.property(key)).en() + " is \"") + written + "\""), where, place));
            }
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

    /** What states a property beside a thing: the thing itself, what holds it, or a section of the plan; null if nothing does. */
    private Fact holderOf(String key, Fact thing) {
        for (Fact holder = thing; holder != null; holder = holder.key().isEmpty() ? null : byKey.get(holder.parent())) {
            if (Dimensions.rootOf(holder.getClass()).equals(Dimensions.root(key))) {
                return holder;
            }
        }
        Vocabulary.Field section = CaseFile.section(Dimensions.root(key));
        return section == null ? null : (Fact) section.get(plan);
    }

    /** The place that a text names, if it is another one than a stated place, which neither holds it nor lies in it. */
    private Region otherPlace(List<String> after, String text, Region stated) {
        Region named = (after.isEmpty() ? Stream.of(text) : after.stream().filter(text::contains).map(word -> text.substring(text.indexOf(word) + word.length())))
                .map(standards.organs()::placeOf).filter(Objects::nonNull).findFirst().orElse(null);
        return named == null || stated == null || named.isWithin(stated.code()) || stated.isWithin(named.code()) ? null : named;
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

    private boolean speaksFor(Reading reading, String written, String key) {
        if (!reading.matters().isEmpty()) {
            return matters.in(written, key).stream().anyMatch(mentioned -> reading.matters().contains(mentioned.matter()));
        }
        if (reading.namedAs() != null) {
            return names(reading.namedAs(), written);
        }
        return reading.words() != null && reading.words().fit(written) && (plan.host() == null || !written.equals(plan.host().unit())) && reading.apartFrom().stream().noneMatch(other -> speaksElsewhere(reading, other));
    }

    private boolean speaksElsewhere(Reading reading, String key) {
        Fact other = holderOf(key, plan);
        return other != null && reading.words().fit((String) field(other, key).get(other));
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
