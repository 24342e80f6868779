package reception.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import reception.plan.Plan;
import reception.standard.file.Dimensions;
import reception.standard.file.Statement;
import reception.visit.Counted;
import reception.visit.Fact;
import reception.visit.Region;
import reception.visit.meal.MealTime;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Looks up whether a plan states something. */
public final class Statements {

    /** How an English name begins that is a clause, or has its article already. */
    private static final String WHETHER = "whether ";
    private static final List<String> CLAUSES = List.of("whether ", "who ", "what ", "the ");

    private Statements() {
    }

    /** What a thing states under a property, in words. */
    public static Text asStated(Fact thing, String property) {
        Vocabulary.Field field = Vocabulary.section(thing.getClass()).byName(property);
        return new Text(field.word().chinese() + "写为“" + word(field.get(thing), Language.ZH) + "”", asked(subject(field.word().prose())) + " is stated as \"" + word(field.get(thing), Language.EN) + "\"");
    }

    /** A question is no subject of a sentence: whether local. */
    private static String asked(String subject) {
        return subject.startsWith(WHETHER) ? "\"" + subject.substring(WHETHER.length()) + "\"" : subject;
    }

    private static String subject(String prose) {
        return CLAUSES.stream().anyMatch(prose::startsWith) ? prose : "the " + prose;
    }

    /** A property of a thing as a plan names it: the unit of the host. */
    public static Text named(Fact thing, String property) {
        Vocabulary.Word holder = Vocabulary.section(thing.getClass()).word();
        Vocabulary.Word named = Vocabulary.section(thing.getClass()).byWord(property).word();
        return new Text(holder.chinese() + "的" + named.chinese(), "the " + named.prose() + " of the " + holder.prose());
    }

    /** When a kind of meal is held, in words. */
    public static Text named(MealTime meal, Text time) {
        Vocabulary.Word word = Vocabulary.word(meal);
        return new Text(word.chinese() + "安排在" + time.zh(), word.prose() + " is at " + time.en());
    }

    private static String word(Object value, Language language) {
        if (value instanceof Boolean is) {
            return is ? language.choose("是", "yes") : language.choose("否", "no");
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(item -> word(item, language)).collect(Collectors.joining(language.choose("、", ", ")));
        }
        boolean isNone = value == null || value instanceof List<?>;
        return isNone ? language.choose("无", "none") : value instanceof LocalDate day ? Dates.of(day, language) : value instanceof Region region ? region.name()
                : value instanceof Enum<?> choice ? Vocabulary.word(choice).inProse(language) : String.valueOf(value);
    }

    /** The first of a plan's things that states one of some statements. */
    static Optional<Fact> first(List<Statement> statements, List<Fact> things) {
        for (Fact fact : statements.isEmpty() ? List.<Fact>of() : things) {
            for (Statement statement : statements) {
                if (holds(statement, fact)) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }

    /** The property under which a thing states one of some statements. */
    public static Vocabulary.Field property(List<Statement> statements, Fact fact) {
        return statements.stream().filter(statement -> holds(statement, fact)).findFirst().map(statement -> field(statement, fact)).orElse(null);
    }

    /** Whether a thing states it. */
    public static boolean holds(Statement statement, Fact fact) {
        if (!Dimensions.isOf(Dimensions.rootOf(fact.getClass()), statement.key())) {
            return false;
        }
        Vocabulary.Field field = field(statement, fact);
        Object value = field == null ? null : field.get(fact);
        return value != null && (statement.is().isEmpty() ? isSomething(value) : statement.is().contains(word(value)));
    }

    private static Vocabulary.Field field(Statement statement, Fact fact) {
        return Vocabulary.section(fact.getClass()).byWord(Dimensions.property(statement.key()));
    }

    private static boolean isSomething(Object value) {
        if (value instanceof Counted counted) {
            return counted.size() != null && counted.size() > 0;
        }
        return !Boolean.FALSE.equals(value) && !(value instanceof List<?> items && items.isEmpty()) && !(value instanceof Integer number && number == 0);
    }

    private static String word(Object value) {
        if (value instanceof Boolean is) {
            return is ? "yes" : "no";
        }
        return value instanceof Enum<?> choice ? Vocabulary.word(choice).english() : value.toString();
    }
}
