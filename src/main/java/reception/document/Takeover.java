package reception.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import reception.format.Stated;
import reception.format.bind.Binder;
import reception.plan.Plan;
import reception.plan.secrecy.PersonalData;
import reception.visit.Fact;
import reception.visit.Region;
import reception.vocabulary.Formula;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;

/**
 * What a new plan takes over from an old one: only what is listed, and of that neither what is personal, nor days and times, nor a text that names somebody of the old plan or looks like
 * somebody's number.
 */
final class Takeover {

    static final Takeover NOTHING = new Takeover(null, List.of(), Language.ZH);
    private static final String EACH = "[]";
    /** What stands for itself in a template already. */
    private static final String KIND = "kind";

    private final Plan old;
    private final Language language;
    private final PersonalData personal;
    private final Map<String, Set<String>> parts = new LinkedHashMap<>();

    /** @param carried paths in English keys, with [] for each item of a list */
    Takeover(Plan old, List<String> carried, Language language) {
        this.old = old;
        this.language = language;
        this.personal = old == null ? PersonalData.unknown() : PersonalData.of(old);
        carried.stream().filter(path -> !path.equals(KIND)).forEach(path -> {
            String[] steps = path.replace(EACH, "").split("\\.", 2);
            parts.computeIfAbsent(steps[0], unused -> new LinkedHashSet<>()).add(steps.length == 1 ? "" : steps[1]);
        });
    }

    /** What is taken over of one section, or of one item of a list, by key. */
    record Item(Map<String, String> values) {

        static final Item NOTHING = new Item(Map.of());

        boolean has(Field field) {
            return values.containsKey(field.word().english());
        }

        String value(Field field) {
            return values.get(field.word().english());
        }
    }

    /** The sections of which anything is taken over, in the order of the format. */
    List<String> sections() {
        return old == null ? List.of() : Vocabulary.section(Plan.class).fields().stream().filter(field -> !items(field).isEmpty()).map(field -> field.word().english()).toList();
    }

    /** What is taken over of a section, item by item; empty if it is nothing. */
    List<Item> items(Field section) {
        Set<String> carried = parts.get(section.word().english());
        if (old == null || carried == null) {
            return List.of();
        }
        if (carried.contains("")) {
            String value = value(section, old);
            return value == null ? List.of() : List.of(new Item(Map.of(section.word().english(), value)));
        }
        Object value = section.get(old);
        List<?> things = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return things.stream().map(thing -> item((Fact) thing, carried)).filter(item -> !item.values().isEmpty()).toList();
    }

    private Item item(Fact thing, Set<String> carried) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Set<String>> within = new LinkedHashMap<>();
        carried.forEach(path -> {
            String[] steps = path.split("\\.", 2);
            within.computeIfAbsent(steps[0], unused -> new LinkedHashSet<>()).add(steps.length == 1 ? "" : steps[1]);
        });
        within.forEach((key, rest) -> {
            Field field = PlanTemplate.field(thing.getClass(), key);
            String value = rest.contains("") ? value(field, thing) : parts(field, thing, rest);
            if (value != null) {
                values.put(field.word().english(), value);
            }
        });
        return new Item(values);
    }

    /** The chosen parts of a thing, or of each item of a list. */
    private String parts(Field field, Fact holder, Set<String> keys) {
        Object value = field.get(holder);
        if (!field.isList()) {
            return value == null ? null : flow((Fact) value, keys);
        }
        List<String> items = ((List<?>) value).stream().map(item -> flow((Fact) item, keys)).filter(Objects::nonNull).toList();
        return items.isEmpty() ? null : "[" + String.join(", ", items) + "]";
    }

    private String value(Field field, Fact holder) {
        if (holder.at().stated(field.name()) == Stated.NONE) {
            return language.choose(Binder.NONE.get(1), Binder.NONE.get(0));
        }
        Object value = field.personal() ? null : field.get(holder);
        if (value instanceof List<?> items) {
            List<String> written = items.stream().map(this::written).filter(Objects::nonNull).toList();
            return written.isEmpty() || written.size() < items.size() ? null : "[" + String.join(", ", written) + "]";
        }
        return value == null ? null : written(value);
    }

    /** A value as a plan has it; null if it is not taken over. */
    private String written(Object value) {
        if (value instanceof String text) {
            return personal.masked(text).equals(text) ? YamlText.of(text) : null;
        }
        if (value instanceof Enum<?> choice) {
            return Vocabulary.word(choice).in(language);
        }
        if (value instanceof Boolean yes) {
            return yes ? language.choose(Binder.YES.get(1), Binder.YES.get(0)) : language.choose(Binder.NO.get(1), Binder.NO.get(0));
        }
        if (value instanceof BigDecimal number) {
            return Formula.plain(number);
        }
        if (value instanceof Integer number) {
            return number.toString();
        }
        if (value instanceof Region region) {
            return '"' + region.code() + '"';
        }
        return value instanceof Fact part ? flow(part, null) : null;
    }

    /** @param keys which of its parts; null for all */
    private String flow(Fact part, Set<String> keys) {
        List<String> written = new ArrayList<>();
        for (Field field : Vocabulary.section(part.getClass()).fields()) {
            String value = keys == null || keys.contains(field.word().english()) ? value(field, part) : null;
            if (value != null) {
                written.add(field.word().in(language) + ": " + value);
            }
        }
        return written.isEmpty() ? null : written.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
