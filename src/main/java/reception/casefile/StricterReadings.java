package reception.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.Stated;
import reception.lexicon.Matters;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.Standards;
import reception.standard.file.Dimensions;
import reception.standard.file.Statement;
import reception.standard.knowledge.Claims.Claim;
import reception.standard.knowledge.Claims.Reading;
import reception.standard.knowledge.Claims;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.Rank;
import reception.visit.Region;
import reception.visit.text.Disagreement;
import reception.vocabulary.Text;
import reception.vocabulary.TraditionalCharacters;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads each claim of a plan by what else the plan says, and the plan as if it had said the stricter of the two. */
final class StricterReadings {

    private static final Pattern BETWEEN_THINGS = Pattern.compile("[、，,；;/+＋（(&\\s]|[和及与]");
    private static final String NONE = "none";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String LISTED = "、";
    /** Of a place that is named the one in the city of the reception is the stricter reading. */
    private static final String SAME_CITY = "same-city";

    private final Plan plan;
    private final Standards standards;
    private final WordsAgainst words;
    private final String host;
    /** The plan and everything in it. */
    private final List<Fact> things = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    /** What was visited, by its key: whatever holds a thing comes before it. */
    private final Map<String, Fact> byKey = new HashMap<>();
    /** By the key of a thing and the index of its property. */
    private final Map<String, Map<Integer, Object>> readings = new HashMap<>();

    StricterReadings(Plan plan, Standards standards, Matters matters) {
        this.plan = plan;
        this.standards = standards;
        PlanTree.visit(plan, things::add);
        this.words = new WordsAgainst(plan, standards, matters, things);
        this.host = RegimesOfPlan.host(standards.regimes(), plan, things);
        things.forEach(thing -> {
            byKey.put(thing.key(), thing);
            String root = Dimensions.rootOf(thing.getClass());
            standards.claims().of(root).forEach(claim -> read(claim, thing));
            standards.claims().byItself(root, name -> Vocabulary.section(thing.getClass()).byWord(name) != null).forEach(claim -> read(claim, thing));
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
        if (isBorneOutByItsName(word, claim, thing)) {
            return;
        }
        for (Reading reading : claim.readings()) {
            Optional<Against> against = word.equals(reading.reading()) ? Optional.empty() : against(claim, reading, thing);
            if (against.isPresent()) {
                Object value = value(reading, field, against.get());
                if (value != null) {
                    readings.computeIfAbsent(thing.key(), unused -> new HashMap<>()).merge(field.index(), value, StricterReadings::stricter);
                }
                Disagreement disagreement = new Disagreement(thing.at(), field.name(), Statements.asStated(thing, field.name()), against.get().said(), against.get().where().at());
                disagreements.add(value != null ? disagreement : reading.lacks() != null || reading.says() != null ? disagreement.doubt() : disagreement.open());
                return;
            }
        }
    }

    /** Whether one name, of one thing only, has a word of the kind that is stated: what else it holds tells of which. */
    private boolean isBorneOutByItsName(String word, Claim claim, Fact thing) {
        return claim.texts().size() == 1 && claim.readings().stream().filter(reading -> word.equals(reading.reading())).map(reading -> against(claim, reading, thing)).flatMap(Optional::stream)
                .anyMatch(own -> own.where() == thing && !BETWEEN_THINGS.matcher(String.valueOf(written(thing, claim.texts().get(0)))).find());
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

    /** A list of texts as one text; null if it is empty or of other things. */
    private static String joined(List<?> items) {
        return items.isEmpty() || !items.stream().allMatch(String.class::isInstance) ? null : items.stream().map(String.class::cast).collect(Collectors.joining(LISTED));
    }

    /** Of two readings of one statement the lower rank counts, else the later one. */
    private static Object stricter(Object before, Object after) {
        return before instanceof Rank one && after instanceof Rank other && one.compareTo(other) > 0 ? before : after;
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
        if (!reading.also().stream().allMatch(wording -> says(wording, thing)) || reading.without().stream().anyMatch(absent -> Statements.first(List.of(absent), things).isPresent())) {
            return Optional.empty();
        }
        for (String key : claim.texts()) {
            for (Fact where : holdersOf(key, thing)) {
                String written = written(where, key);
                Region place = written != null && Boolean.TRUE.equals(reading.namesPlace()) ? otherPlace(reading, written, (Region) field(thing, claim.key()).get(thing)) : null;
                if (place == null && reading.says() != null && written != null && words.speakFor(reading, written, key)) {
                    return Optional.of(new Against(reading.says(), where));
                }
                if (place != null || written != null && words.speakFor(reading, written, key)) {
                    return Optional.of(new Against(new Text((where == thing ? "文字为“" : Statements.named(where, Dimensions.property(key)).zh() + "为“") + written + "”",
                            (where == thing ? "its words are \"" : Statements.named(where, Dimensions.property(key)).en() + " is \"") + written + "\""), where, place));
                }
            }
        }
        Optional<Vocabulary.Field> beside = beside(reading, thing);
        if (beside.isPresent()) {
            return Optional.of(new Against(reading.says() == null ? Statements.asStated(thing, beside.get().name()) : reading.says(), thing));
        }
        Optional<String> byHost = reading.byHost().stream().map(key -> (String) field(thing, key).get(thing)).filter(Objects::nonNull).filter(this::isOfHost).findFirst();
        if (byHost.isPresent()) {
            return Optional.of(new Against(new Text("“" + byHost.get() + "”属于接待单位本身，不能由其批准", "\"" + byHost.get() + "\" is of the host itself, which cannot approve it"), thing));
        }
        Optional<Fact> stated = Statements.first(reading.statements(), things);
        if (stated.isPresent() && !reading.without().isEmpty()) {
            return Optional.of(new Against(new Text("方案没有记载任何实际情况和票据", "the plan records neither what was done nor any bill"), stated.get()));
        }
        return stated.map(other -> {
            Vocabulary.Word where = Vocabulary.section(other.getClass()).word();
            Vocabulary.Word what = Statements.property(reading.statements(), other).word();
            return new Against(new Text(where.chinese() + "中已写有" + what.chinese(), "the " + what.prose() + " of a " + where.prose() + " is stated already"), other);
        });
    }

    /** What a thing states itself that speaks for a reading. */
    private static Optional<Vocabulary.Field> beside(Reading reading, Fact thing) {
        if (reading.beside().isEmpty() && reading.besideNone().isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(reading.beside().stream().filter(statement -> Statements.holds(statement, thing)).map(Statement::key),
                reading.besideNone().stream().filter(key -> NONE.equals(word(thing, field(thing, key))))).map(key -> field(thing, key)).findFirst();
    }

    /** What stands under a property in words; null if nothing does. */
    private static String written(Fact where, String key) {
        Object value = field(where, key).get(where);
        if (value instanceof List<?> items) {
            return items.isEmpty() ? null : items.stream().map(String::valueOf).collect(Collectors.joining(LISTED));
        }
        if (value instanceof Person person) {
            return Stream.of(person.name(), person.post(), person.unit()).filter(Objects::nonNull).collect(Collectors.joining("、"));
        }
        return value instanceof Region place ? place.name() : value == null ? null : String.valueOf(value);
    }

    private boolean says(Claims.Wording wording, Fact thing) {
        Fact where = holderOf(wording.key(), thing);
        String written = where == null ? null : written(where, wording.key());
        boolean says = wording.words() == null ? written != null : wording.words().fit(written);
        return says != Boolean.FALSE.equals(wording.is());
    }

    /** What states a property beside a thing, or each thing of a list of the plan. */
    private List<Fact> holdersOf(String key, Fact thing) {
        Fact holder = holderOf(key, thing);
        if (holder != null) {
            return List.of(holder);
        }
        List<Fact> all = new ArrayList<>();
        things.forEach(other -> {
            if (Dimensions.isOf(Dimensions.rootOf(other.getClass()), key)) {
                all.add(other);
            }
        });
        return all;
    }

    /** What states a property beside a thing: the thing itself, what holds it, or a section of the plan; null if nothing does. */
    private Fact holderOf(String key, Fact thing) {
        for (Fact holder = thing; holder != null; holder = holder.key().isEmpty() ? null : byKey.get(holder.parent())) {
            if (Dimensions.isOf(Dimensions.rootOf(holder.getClass()), key)) {
                return holder;
            }
        }
        Vocabulary.Field section = CaseFile.section(Dimensions.root(key));
        return section == null ? null : (Fact) section.get(plan);
    }

    /** The place that a text names, if it is another one than a stated place, which neither holds it nor lies in it. */
    private Region otherPlace(Reading reading, String written, Region stated) {
        String text = TraditionalCharacters.simplified(written);
        List<String> after = reading.placeAfter();
        Region named = (after.isEmpty() ? Stream.of(text) : after.stream().filter(text::contains).map(word -> text.substring(text.indexOf(word) + word.length())))
                .map(name -> placeOf(reading, name)).filter(Objects::nonNull).findFirst().orElse(null);
        return named == null || stated == null || isRelated(named, stated) || reading.apartFromPlace().stream().anyMatch(key -> {
            Fact where = holderOf(key, plan);
            return where != null && field(where, key).get(where) instanceof Region other && (isRelated(named, other) || named.isSameCityAs(other));
        }) ? null : named;
    }

    /** The place that a name begins with; null if it begins with none or is only called after one, as 北京路 and 洛阳大酒店 are. */
    private Region placeOf(Reading reading, String name) {
        Region named = standards.organs().placeOf(name);
        if (named == null) {
            return null;
        }
        String rest = standards.organs().behindPlace(name, named);
        boolean isWhole = Words.normal(name).startsWith(named.name());
        boolean isElsewhere = !isWhole && (plan.region() == null || !isRelated(named, plan.region()));
        return standards.claims().agreements().isRoad(rest) || isElsewhere && reading.calledAfter().stream().anyMatch(rest::startsWith) ? null : named;
    }

    private static boolean isRelated(Region one, Region other) {
        return one.isWithin(other.code()) || other.isWithin(one.code());
    }

    /** Whether a text names the host, its department or one of those whom the plan names on the host's side. */
    private boolean isOfHost(String text) {
        List<String> own = new ArrayList<>();
        if (plan.host() != null) {
            own.add(plan.host().unit());
            own.add(plan.host().coordinator());
        }
        Fact head = plan.guests() == null ? null : plan.guests().head();
        things.forEach(thing -> {
            if (thing instanceof Person person && !thing.equals(head)) {
                own.add(person.name());
            }
        });
        String plain = Words.withoutBlanks(text);
        return own.stream().filter(Objects::nonNull).map(Words::withoutBlanks).anyMatch(name -> !name.isEmpty() && plain.contains(name));
    }

    private static Vocabulary.Field field(Fact thing, String key) {
        return Vocabulary.section(thing.getClass()).byWord(Dimensions.property(key));
    }
}
