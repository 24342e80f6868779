package reception.derivation.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.standard.file.Names;
import reception.visit.Fact;
import reception.visit.text.Aside;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads what stands in brackets behind keys and values: what only explains them is left alone, all else may change them. */
public final class Asides implements Derivation {

    private static final Pattern MEASURE = Pattern.compile("[/／每·]\\s*([^/／每·\\s]+)");
    /** Another figure of the same kind behind a figure: 450元（2000元）. */
    private static final Pattern AMOUNT = Pattern.compile("[\\d.]+\\s*(?:千|万|百)?(?:元|圆|块)?");
    private static final Pattern COUNT = Pattern.compile("[\\d.]+\\s*[人名位个]?");
    private static final Pattern PARTS = Pattern.compile("[、，,；;/／\\s]+");

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Aside.class);
    }

    @Override
    public void derive(Circumstances known) {
        Set<String> written = new HashSet<>();
        known.things().forEach(thing -> {
            for (Map.Entry<String, Place.Entry> entry : new TreeMap<>(thing.at().entries()).entrySet()) {
                for (Place.Aside aside : entry.getValue().asides()) {
                    if (aside.bracketed()) {
                        addIfTelling(aside.words(), thing, Vocabulary.section(thing.getClass()).byName(entry.getKey()), written, known);
                    }
                }
            }
        });
    }

    /** @param written all texts of the plan, gathered when they are first needed */
    private static void addIfTelling(String words, Fact thing, Vocabulary.Field field, Set<String> written, Circumstances known) {
        if (written.isEmpty()) {
            known.texts().forEach(each -> written.add(Words.withoutBlanks(each.text())));
        }
        boolean isFigure = field.type() == Integer.class || field.yuan();
        boolean isOtherMeasure = field.yuan() && MEASURE.matcher(words).results().anyMatch(measure -> !field.per().contains(measure.group(1)));
        boolean isPlain = !isOtherMeasure && PARTS.splitAsStream(words).allMatch(part -> isPlain(part, isFigure, thing, field, written, known.claims().plainAsides()));
        if (!isPlain) {
            known.add(new Aside(thing.at(), field.name(), words));
        }
    }

    private static boolean isPlain(String part, boolean isOfFigure, Fact thing, Vocabulary.Field field, Set<String> written, Names plain) {
        boolean isFigure = part.codePoints().noneMatch(Character::isLetter);
        if (isOfFigure && (field.yuan() ? AMOUNT : COUNT).matcher(part).matches()) {
            return false;
        }
        boolean isOwnWord = field.type().isEnum() && Vocabulary.choices(field.type()).byWord(part) == field.get(thing) || Vocabulary.section(thing.getClass()).byFormWord(part) != null;
        return isFigure && !isOfFigure || isOwnWord || written.contains(Words.withoutBlanks(part)) && !plain.bar(part) || plain.fit(part);
    }
}
