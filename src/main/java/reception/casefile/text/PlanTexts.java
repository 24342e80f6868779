package reception.casefile.text;

import java.util.List;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.file.Dimensions;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;

/** All texts of a plan, so that what is read off texts is read off those of a new key, too. */
public final class PlanTexts {

    private PlanTexts() {
    }

    /** Takes what a thing writes under one of its components. */
    public interface Reader {

        /**
         * Takes a text.
         *
         * @param key as standards name it, such as {@code itinerary-item.title}
         */
        void read(Fact thing, Vocabulary.Field field, String key, String text);
    }

    /** Reads each text, each item of a list of texts by itself. */
    public static void visit(Plan plan, Reader reader) {
        PlanTree.visit(plan, thing -> {
            for (Vocabulary.Field field : Vocabulary.section(thing.getClass()).fields()) {
                if (field.type() == String.class) {
                    Object value = field.get(thing);
                    String key = Dimensions.rootOf(thing.getClass()) + "." + field.word().english();
                    for (Object text : value instanceof List<?> texts ? texts : value == null ? List.of() : List.of(value)) {
                        reader.read(thing, field, key, (String) text);
                    }
                }
            }
        });
    }

    /** Whether a key, or all keys of its thing or of its name, are among some. */
    public static boolean isOneOf(String key, List<String> keys) {
        int dot = key.indexOf('.');
        return keys.contains(key) || keys.contains(key.substring(0, dot) + ".*") || keys.contains("*" + key.substring(dot));
    }
}
