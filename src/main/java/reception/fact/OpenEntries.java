package reception.fact;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import reception.plan.Fact;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.yaml.Place;
import reception.yaml.Stated;

/** Derives what a plan leaves open, anywhere in it, whole sections included. */
final class OpenEntries implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(OpenEntry.class);
    }

    @Override
    public void derive(Circumstances known) {
        Set<String> told = new HashSet<>();
        PlanTree.visit(known.plan(), fact -> {
            for (Map.Entry<String, Place.Entry> entry : fact.at().entries().entrySet()) {
                Vocabulary.Field field = Vocabulary.section(fact.getClass()).byName(entry.getKey());
                if (field != null && entry.getValue().stated() == Stated.TO_BE_CONFIRMED && told.add(path(fact, field))) {
                    known.add(entry(fact, field, true));
                }
            }
        });
        for (String key : known.silence().asked()) {
            ask(known, key, told);
        }
    }

    private static void ask(Circumstances known, String key, Set<String> told) {
        Fact holder = known.plan();
        String[] steps = key.split("\\.");
        for (int i = 0; i < steps.length; i++) {
            Vocabulary.Field field = Vocabulary.section(holder.getClass()).byWord(steps[i]);
            boolean isSilent = holder.at().stated(field.name()) == Stated.MISSING && !isKnownOtherwise(known, holder, field);
            if (isSilent) {
                if (i == steps.length - 1 && told.add(path(holder, field))) {
                    known.add(entry(holder, field, false));
                }
                return;
            }
            if (!(field.get(holder) instanceof Fact part)) {
                return;
            }
            holder = part;
        }
    }

    /** A place may come from the configuration. */
    private static boolean isKnownOtherwise(Circumstances known, Fact holder, Vocabulary.Field field) {
        return field.get(holder) != null && !(field.get(holder) instanceof java.util.List<?> list && list.isEmpty())
                || holder instanceof Plan && field.name().equals("region") && known.region() != null;
    }

    private static OpenEntry entry(Fact holder, Vocabulary.Field field, boolean toBeConfirmed) {
        return new OpenEntry(holder.at(), path(holder, field), new Text(field.word().chinese(), field.word().english()), holder.at().span(field.name()), toBeConfirmed);
    }

    private static String path(Fact holder, Vocabulary.Field field) {
        return (holder.at().key().isEmpty() ? "" : holder.at().key() + ".") + field.word().english();
    }
}
