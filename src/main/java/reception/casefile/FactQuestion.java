package reception.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.standard.Instrument;
import reception.standard.Question;
import reception.standard.file.Dimensions;
import reception.visit.Fact;
import reception.visit.Region;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Looks dimensions up for a thing of a case, each once: what is known of the thing must no longer change. */
final class FactQuestion implements Question {

    private static final String REGION = "region";
    /** What kind of reception a plan is for a standard are the regimes that bind it, not its own word. */
    private static final String KIND = "plan.kind";

    private final CaseFile file;
    private final Fact thing;
    private final Map<String, Set<String>> words = new HashMap<>();
    private LocalDate day;
    private Region region;

    FactQuestion(CaseFile file, Fact thing) {
        this.file = file;
        this.thing = thing;
    }

    @Override
    public String of() {
        return thing.key();
    }

    @Override
    public LocalDate day() {
        day = day == null ? file.day(thing) : day;
        return day;
    }

    @Override
    public Region region() {
        region = region != null ? region : property(thing, REGION) instanceof Region own ? own : file.region();
        return region;
    }

    @Override
    public Set<String> words(String dimension) {
        Set<String> known = words.get(dimension);
        if (known == null) {
            known = wordsOf(dimension);
            words.put(dimension, known);
        }
        return known;
    }

    private Set<String> wordsOf(String dimension) {
        if (dimension.equals(KIND) && !file.bindingRegimes().isEmpty()) {
            return file.bindingRegimes();
        }
        WorkedOut workedOut = WorkedOut.of(dimension);
        if (workedOut != null) {
            return workedOut.words().of(file, region());
        }
        Object value = value(dimension);
        if (value instanceof List<?> items) {
            return items.stream().map(FactQuestion::word).collect(Collectors.toSet());
        }
        return value == null ? Set.of() : Set.of(word(value));
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? Vocabulary.word(constant).english() : Words.normal(value.toString());
    }

    @Override
    public Integer count(String by) {
        return value(by) instanceof Integer count ? count : null;
    }

    @Override
    public boolean isBoundBy(Instrument instrument) {
        return file.isBoundBy(instrument);
    }

    private Object value(String dimension) {
        Fact root = file.root(dimension, thing);
        return root == null ? null : property(root, Dimensions.property(dimension));
    }

    private static Object property(Fact fact, String name) {
        Vocabulary.Field field = Vocabulary.section(fact.getClass()).byWord(name);
        return field == null ? null : field.get(fact);
    }
}
