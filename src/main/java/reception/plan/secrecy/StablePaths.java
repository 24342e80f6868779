package reception.plan.secrecy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;

/**
 * Names the parts of a plan by what they are instead of where they stand, so that the name survives when something is put in before them:
 * {@code meals[2026-11-04 lunch].companions} for {@code meals[1].companions}. Personal data never enters a name, not even where a title repeats it.
 */
public final class StablePaths {

    private static final int WORDS = 2;
    private static final Pattern STEP = Pattern.compile("\\.");

    private final PersonalData personal;
    private final Map<String, List<Fact>> lists = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param plan     with places
     * @param personal what is personal in it
     */
    public StablePaths(Plan plan, PersonalData personal) {
        this.personal = personal;
        PlanTree.visit(plan, fact -> {
            if (fact.key().endsWith("]")) {
                lists.computeIfAbsent(list(fact.key()), unused -> new ArrayList<>()).add(fact);
            }
        });
    }

    private static String list(String key) {
        return key.substring(0, key.lastIndexOf('['));
    }

    /** The name of an item of a list; null if there is no such item. Those of its list are made together, when one is first asked for. */
    private String name(String key) {
        List<Fact> unnamed = key.endsWith("]") ? lists.remove(list(key)) : null;
        if (unnamed != null) {
            Map<String, Integer> seen = new HashMap<>();
            for (Fact fact : unnamed) {
                String words = personal.masked(words(fact));
                int before = seen.merge(words, 1, Integer::sum) - 1;
                names.put(fact.key(), before == 0 && !words.isEmpty() ? words : words + "#" + before);
            }
        }
        return names.get(key);
    }

    /** The stable name of a path in English keys. */
    public String of(String path) {
        StringBuilder stable = new StringBuilder();
        StringBuilder walked = new StringBuilder();
        for (String step : STEP.split(path)) {
            walked.append(walked.length() == 0 ? "" : ".").append(step);
            String name = name(walked.toString());
            stable.append(stable.length() == 0 ? "" : ".").append(name == null ? step : step.substring(0, step.indexOf('[')) + "[" + name + "]");
        }
        return stable.toString();
    }

    private static String words(Fact fact) {
        return Vocabulary.section(fact.getClass()).fields().stream()
                .filter(field -> !field.personal() && !field.isList() && !Fact.class.isAssignableFrom(field.type()))
                .map(field -> field.get(fact))
                .filter(value -> value != null && !(value instanceof Boolean) && !(value instanceof Integer) && !(value instanceof BigDecimal))
                .limit(WORDS)
                .map(value -> value instanceof Enum<?> word ? Vocabulary.word(word).english() : value.toString())
                .collect(Collectors.joining(" "));
    }
}
