package reception.casefile.text;

import java.util.ArrayList;
import java.util.List;
import reception.standard.file.Dimensions;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;

/**
 * A text of a plan, so that what is read off texts is read off those of a new key, too.
 *
 * @param thing that writes it
 * @param key   what it writes it under
 */
public record PlanText(Fact thing, Key key, String text) {

    /** By the type of a thing; worked out once for all plans. */
    private static final ClassValue<List<Key>> KEYS = new ClassValue<>() {
        @Override
        protected List<Key> computeValue(Class<?> type) {
            return Vocabulary.section(type).fields().stream().filter(field -> field.type() == String.class).map(field -> Key.of(type, field)).toList();
        }
    };

    /**
     * A component under which things of a type write a text, or several.
     *
     * @param name    as standards name it, such as {@code itinerary-item.title}
     * @param ofThing how all components of the type are listed
     * @param ofName  how all components of the name are listed
     */
    public record Key(Vocabulary.Field field, String name, String ofThing, String ofName) {

        /** That of a component of a type. */
        public static Key of(Class<?> type, Vocabulary.Field field) {
            String root = Dimensions.rootOf(type);
            return new Key(field, root + "." + field.word().english(), root + ".*", "*." + field.word().english());
        }

        /** Whether it, or all of its thing or of its name, is among some. */
        public boolean isOneOf(List<String> keys) {
            return keys.contains(name) || keys.contains(ofThing) || keys.contains(ofName);
        }
    }

    /** What it is written under. */
    public Vocabulary.Field field() {
        return key.field();
    }

    /** The texts of things in their order, each item of a list of texts by itself. */
    public static List<PlanText> of(List<Fact> things) {
        List<PlanText> texts = new ArrayList<>();
        for (Fact thing : things) {
            for (Key key : KEYS.get(thing.getClass())) {
                Object value = key.field().get(thing);
                if (value instanceof String text) {
                    texts.add(new PlanText(thing, key, text));
                } else if (value instanceof List<?> list) {
                    list.forEach(text -> texts.add(new PlanText(thing, key, (String) text)));
                }
            }
        }
        return List.copyOf(texts);
    }
}
