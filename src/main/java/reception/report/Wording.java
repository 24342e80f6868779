package reception.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.standard.Citation;
import reception.visit.When;
import reception.vocabulary.Dates;
import reception.vocabulary.Formula;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Puts values into words, and words into the placeholders of a rule's message. */
public final class Wording {

    private static final String NAME = "\\{([a-zA-Z]+(?:\\.[a-zA-Z]+)*)\\}";
    private static final Pattern PLACEHOLDER = Pattern.compile(NAME);
    private static final Pattern IN_QUOTES = Pattern.compile("[“\"]" + NAME + "[”\"]");
    private static final Pattern FROM_TO = Pattern.compile("(?:from )?" + NAME + "(?:至| to )" + NAME);
    private static final Pattern IN_BRACKETS = Pattern.compile("（" + NAME + "）| \\(" + NAME + "\\)");

    private Wording() {
    }

    /** The names of a template's placeholders. */
    public static List<String> placeholders(String template) {
        List<String> names = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(template);
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }
        return names;
    }

    /** A template as a reader sees it who knows no plan: three dots in place of each value. */
    public static String withoutValues(String template) {
        return PLACEHOLDER.matcher(template).replaceAll("…");
    }

    /** A template with its placeholders filled; the values are taken as they are, never as templates. */
    public static Text fill(Text template, Map<String, Argument> arguments) {
        return new Text(fill(template, arguments, Language.ZH), fill(template, arguments, Language.EN));
    }

    /**
     * The same, where a name that the plan does not state gives way to what the thing is called without one, and a remark in brackets that it does not state is left out.
     *
     * @param unnamed what the thing is called, such as by its number
     */
    static Text fill(Text template, Map<String, Argument> arguments, Function<Language, String> unnamed) {
        boolean hasGaps = arguments.values().stream().anyMatch(argument -> argument.value() == null);
        Text filled = fill(hasGaps ? new Text(withoutGaps(template, arguments, unnamed, Language.ZH), withoutGaps(template, arguments, unnamed, Language.EN)) : template, arguments);
        return new Text(filled.zh(), beginning(filled.en()));
    }

    /** An English sentence begins with a capital letter, also where it begins with a value. */
    private static String beginning(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String withoutGaps(Text template, Map<String, Argument> arguments, Function<Language, String> unnamed, Language language) {
        String named = IN_QUOTES.matcher(template.in(language)).replaceAll(result -> Matcher.quoteReplacement(isStated(result.group(1), arguments) ? result.group() : unnamed.apply(language)));
        return IN_BRACKETS.matcher(named).replaceAll(result -> Matcher.quoteReplacement(isStated(result.group(1) == null ? result.group(2) : result.group(1), arguments) ? result.group() : ""));
    }

    private static boolean isStated(String name, Map<String, Argument> arguments) {
        return !arguments.containsKey(name) || arguments.get(name).value() != null;
    }

    private static String fill(Text template, Map<String, Argument> arguments, Language language) {
        boolean hasDays = arguments.values().stream().filter(argument -> argument.value() instanceof LocalDate).count() > 1;
        String days = !hasDays ? template.in(language)
                : FROM_TO.matcher(template.in(language)).replaceAll(result -> Matcher.quoteReplacement(days(arguments.get(result.group(1)), arguments.get(result.group(2)), result.group(), language)));
        return PLACEHOLDER.matcher(days).replaceAll(result -> {
            Argument argument = arguments.get(result.group(1));
            return Matcher.quoteReplacement(argument == null ? result.group() : inProse(argument.value(), language));
        });
    }

    /** From one day to another, where what both share is said once. */
    private static String days(Argument from, Argument to, String template, Language language) {
        if (from == null || to == null || !(from.value() instanceof LocalDate first) || !(to.value() instanceof LocalDate last) || last.isBefore(first)) {
            return template;
        }
        return (template.startsWith("from ") && !first.equals(last) ? "from " : "") + Dates.range(first, last, language);
    }

    /** A value as running text has it, where days and times are written out. */
    public static String inProse(Object value, Language language) {
        if (value instanceof LocalDate day) {
            return Dates.of(day, language);
        }
        if (value instanceof LocalTime time) {
            return Dates.of(time, language);
        }
        if (value instanceof LocalDateTime moment) {
            return Dates.of(moment, language);
        }
        if (value instanceof When when) {
            return Dates.of(when.date(), when.time(), language);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> inProse(item, language)).collect(Collectors.joining(language.choose("、", ", ")));
        }
        if (value instanceof Enum<?> constant) {
            return Vocabulary.word(constant).inProse(language);
        }
        return value instanceof Vocabulary.Word word ? word.inProse(language) : of(value, language);
    }

    /** A value as a table or a machine format has it. */
    public static String of(Object value, Language language) {
        if (value == null) {
            return language.choose("未写明", "not stated");
        }
        if (value instanceof Text text) {
            return text.in(language);
        }
        if (value instanceof Vocabulary.Word word) {
            return word.in(language);
        }
        if (value instanceof Enum<?> constant) {
            return Vocabulary.word(constant).in(language);
        }
        if (value instanceof BigDecimal decimal) {
            return Formula.plain(decimal);
        }
        if (value instanceof Boolean yes) {
            return yes ? language.choose("是", "yes") : language.choose("否", "no");
        }
        if (value instanceof Citation citation) {
            return citation.in(language);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> of(item, language)).collect(Collectors.joining(language.choose("、", ", ")));
        }
        return value.toString();
    }
}
