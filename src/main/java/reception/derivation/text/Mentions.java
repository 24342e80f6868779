package reception.derivation.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.Statements;
import reception.format.Place;
import reception.lexicon.Lexicon;
import reception.lexicon.Matters;
import reception.plan.Plan;
import reception.standard.file.Dimensions;
import reception.visit.Fact;
import reception.visit.KindReading;
import reception.visit.Person;
import reception.visit.money.CostReading;
import reception.visit.programme.VenueReading;
import reception.visit.text.Mention;
import reception.visit.welcome.GiftReading;
import reception.visit.welcome.WelcomeItem;
import reception.vocabulary.Vocabulary;

/** Reads what is mentioned in the texts of a plan, all of them once, and which posts, sources of money and other things of the law it names, whatever it states of them beside. */
public final class Mentions implements Derivation {

    private static final Pattern ADDED_TO_NAME = Pattern.compile("[（(]([^（）()]+)[）)]|[，,；;。：:]([^，,；;。：:（）()]+)");

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(VenueReading.class, GiftReading.class, CostReading.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Mention.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        for (WelcomeItem item : plan.welcome()) {
            for (Person person : item.people()) {
                addNamed(person, "post", person.post(), known);
            }
        }
        addNamed(plan, "title", plan.title(), known);
        if (plan.purpose() != null) {
            addNamed(plan.purpose(), "content", plan.purpose().content(), known);
        }
        if (plan.guests() != null) {
            addNamed(plan.guests(), "unit", plan.guests().unit(), known);
        }
        plan.meals().stream().filter(meal -> meal.venue() != null).forEach(meal -> addNamed(meal.venue(), "name", meal.venue().name(), known));
        plan.gifts().forEach(gift -> addNamed(gift, "item", gift.item(), known));
        if (plan.budget() != null) {
            addNamed(plan.budget(), "line", plan.budget().line(), known);
            plan.budget().items().forEach(item -> {
                addNamed(item, "item", item.item(), known);
                addNamed(item, "line", item.line(), known);
            });
        }
        Matters matters = known.lexicons().matters();
        Set<String> told = told(known);
        known.things().forEach(thing -> {
            matters.texts(thing.getClass()).forEach(text -> add(thing, text, matters, told, known));
            addBeside(thing, matters, told, known);
        });
    }

    /** What stands beside values that are no texts themselves, or was read as one of them. */
    private static void addBeside(Fact thing, Matters matters, Set<String> told, Circumstances known) {
        addBehindNames(thing, matters, told, known);
        thing.at().entries().forEach((property, entry) -> {
            if (!entry.asides().isEmpty() || !entry.inWords().isEmpty()) {
                Vocabulary.Field field = Vocabulary.section(thing.getClass()).byName(property);
                Matters.TextField text = new Matters.TextField(field, Dimensions.rootOf(thing.getClass()) + "." + field.word().english());
                Stream.concat(entry.inWords().stream(), entry.asides().stream().map(Place.Aside::words)).flatMap(words -> matters.in(words, text.key()).stream())
                        .forEach(mentioned -> known.add(mention(thing, text, mentioned, matters, told)));
            }
        });
    }

    /** A name says nothing of what is planned, but what somebody adds to it in brackets or behind a comma may. */
    private static void addBehindNames(Fact thing, Matters matters, Set<String> told, Circumstances known) {
        for (Vocabulary.Field field : Vocabulary.section(thing.getClass()).fields()) {
            if (field.type() == String.class && !field.isList() && field.get(thing) instanceof String name) {
                Matters.TextField text = new Matters.TextField(field, Dimensions.rootOf(thing.getClass()) + "." + field.word().english());
                boolean isRead = matters.texts(thing.getClass()).stream().anyMatch(read -> read.field() == field);
                ADDED_TO_NAME.matcher(isRead ? "" : name).results().map(added -> added.group(1) == null ? added.group(2) : added.group(1))
                        .flatMap(added -> matters.in(added, text.key()).stream()).forEach(mentioned -> known.add(mention(thing, text, mentioned, matters, told)));
            }
        }
    }

    private static void addNamed(Fact thing, String property, String text, Circumstances known) {
        Lexicon texts = known.lexicons().texts();
        for (Lexicon.Match match : texts.matches(text)) {
            known.add(new Mention(thing.at(), property, match.category(), texts.title(match.category()), match.word(), match.certain(), true, false));
        }
    }

    private static void add(Fact thing, Matters.TextField text, Matters matters, Set<String> told, Circumstances known) {
        Object value = text.field().get(thing);
        if (value instanceof String written) {
            matters.in(written, text.key()).forEach(mentioned -> known.add(mention(thing, text, mentioned, matters, told)));
        } else if (value instanceof List<?> entries && !entries.isEmpty()) {
            Map<String, Matters.Mentioned> ofAll = new HashMap<>();
            entries.forEach(entry -> matters.in((String) entry, text.key()).forEach(mentioned -> ofAll.merge(mentioned.matter(), mentioned, (a, b) -> a.certain() ? a : b)));
            matters.all().stream().map(ofAll::get).filter(mentioned -> mentioned != null).forEach(mentioned -> known.add(mention(thing, text, mentioned, matters, told)));
        }
    }

    private static Mention mention(Fact thing, Matters.TextField text, Matters.Mentioned mentioned, Matters matters, Set<String> told) {
        String matter = mentioned.matter();
        boolean isTold = told.contains(thing.key() + "@" + matter) || matters.stated(matter).stream().anyMatch(statement -> Statements.holds(statement, thing));
        return new Mention(thing.at(), text.field().name(), matter, matters.title(matter), mentioned.word(), mentioned.certain(), matters.isVerified(matter), isTold);
    }

    /** The things that are read as of a kind that says a matter, each with that matter. */
    private static Set<String> told(Circumstances known) {
        Matters matters = known.lexicons().matters();
        Set<String> told = new HashSet<>();
        known.all(VenueReading.class).stream().filter(KindReading::isKnown).forEach(reading -> addTold(told, reading.at().key(), "venue-reading.kind", reading.kind(), matters));
        known.all(GiftReading.class).stream().filter(KindReading::isKnown).forEach(reading -> addTold(told, reading.at().key(), "gift-reading.kind", reading.kind(), matters));
        known.all(CostReading.class).forEach(reading -> addTold(told, reading.at().key(), "cost-reading.kind", reading.kind(), matters));
        return told;
    }

    private static void addTold(Set<String> told, String thing, String key, Enum<?> kind, Matters matters) {
        String word = Vocabulary.word(kind).english();
        matters.all().stream().filter(matter -> matters.stated(matter).stream().anyMatch(statement -> statement.key().equals(key) && statement.is().contains(word)))
                .forEach(matter -> told.add(thing + "@" + matter));
    }
}
