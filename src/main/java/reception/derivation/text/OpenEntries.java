package reception.derivation.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.format.Stated;
import reception.plan.Plan;
import reception.standard.knowledge.Silence;
import reception.visit.Fact;
import reception.visit.paper.OpenEntry;
import reception.vocabulary.Vocabulary;

/** Derives what a plan leaves open, anywhere in it, whole sections included. */
public final class OpenEntries implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(OpenEntry.class);
    }

    @Override
    public void derive(Circumstances known) {
        Set<String> told = new HashSet<>();
        known.things().forEach(fact -> {
            for (Map.Entry<String, Place.Entry> entry : fact.at().entries().entrySet()) {
                Stated stated = entry.getValue().stated();
                if (!stated.isWrittenAndOpen() && stated != Stated.NONE) {
                    continue;
                }
                Vocabulary.Field field = Vocabulary.section(fact.getClass()).byName(entry.getKey());
                if (field == null) {
                    continue;
                }
                boolean isOpen = stated.isWrittenAndOpen() || stated == Stated.NONE && !known.silence().isAnsweredByNone(fact.getClass(), field, OpenEntry.pathOf(fact, field));
                if (isOpen && told.add(OpenEntry.pathOf(fact, field))) {
                    known.add(OpenEntry.of(fact, field, stated));
                }
            }
        });
        known.silence().all().forEach(key -> ask(known, known.plan(), key, told));
    }

    /** @param steps the rest of a key; one that ends in [] leads to each item of a list */
    private static void ask(Circumstances known, Fact holder, List<String> steps, Set<String> told) {
        boolean isList = steps.get(0).endsWith(Silence.EACH);
        Vocabulary.Field field = Vocabulary.section(holder.getClass()).byWord(isList ? steps.get(0).substring(0, steps.get(0).length() - Silence.EACH.length()) : steps.get(0));
        boolean isLast = steps.size() == 1;
        Object value = field.get(holder);
        if (isLast) {
            boolean isSilent = holder.at().stated(field.name()) == Stated.MISSING && !isKnownOtherwise(known, holder, field);
            if (isSilent && told.add(OpenEntry.pathOf(holder, field))) {
                known.add(OpenEntry.of(holder, field, Stated.MISSING));
            }
        } else if (isList && value instanceof List<?> items) {
            items.forEach(item -> ask(known, (Fact) item, steps.subList(1, steps.size()), told));
        } else if (!isList && value instanceof Fact part) {
            ask(known, part, steps.subList(1, steps.size()), told);
        }
    }

    /** A place may come from the configuration. */
    private static boolean isKnownOtherwise(Circumstances known, Fact holder, Vocabulary.Field field) {
        return field.get(holder) != null && !(field.get(holder) instanceof List<?> list && list.isEmpty())
                || holder instanceof Plan && field.name().equals("region") && known.region() != null;
    }
}
