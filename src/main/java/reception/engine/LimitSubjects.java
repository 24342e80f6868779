package reception.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.casefile.CaseFile;
import reception.plan.PlanTree;
import reception.report.LimitSubject;
import reception.report.LimitSubject.Part;
import reception.report.Wording;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Tells the things of a plan apart for a reader, without personal data. */
final class LimitSubjects {

    private static final Pattern LISTED = Pattern.compile("(([a-z]+)\\[(\\d+)](?:\\.rooms\\[\\d+])?)(\\.actual)?.*");

    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    LimitSubjects(CaseFile file) {
        PlanTree.visit(file.plan(), fact -> {
            facts.put(fact.key(), fact);
            positions.put(fact.key(), positions.size());
        });
    }

    /** The thing of the plan that a fact is about. */
    LimitSubject of(Fact fact) {
        Matcher listed = LISTED.matcher(fact.at().key());
        boolean isLabelled = fact instanceof Labelled;
        Part part = listed.matches() && !(isLabelled && ((Labelled) fact).isOfWholeVisit()) ? part(listed.group(2)) : Part.VISIT;
        if (part == Part.VISIT) {
            return new LimitSubject(fact.at().key(), fact.at().span(), part, label(fact));
        }
        if (isLabelled) {
            return new LimitSubject(fact.at().key(), fact.at().span(), part, labelOrNumber(fact, listed));
        }
        boolean isActual = listed.group(4) != null;
        String path = isActual ? listed.group(1) + listed.group(4) : listed.group(1);
        Text label = labelOrNumber(facts.get(listed.group(1)), listed);
        return new LimitSubject(path, facts.get(path).at().span(), part, isActual ? new Text(label.zh() + "（实际）", label.en() + " (actual)") : label);
    }

    private Text labelOrNumber(Fact thing, Matcher listed) {
        Text label = label(thing);
        if (!label.zh().isEmpty()) {
            return label;
        }
        int number = Integer.parseInt(listed.group(3)) + 1;
        return new Text("第" + number + "项", "item " + number);
    }

    /** Where a thing stands in the order of the listing. */
    int position(LimitSubject subject) {
        return subject.part().ordinal() * positions.size() + positions.getOrDefault(subject.path(), 0);
    }

    private static Part part(String section) {
        return Arrays.stream(Part.values()).filter(part -> part.name().toLowerCase(Locale.ROOT).equals(section)).findFirst().orElse(Part.VISIT);
    }

    /** What tells a thing apart: of one that stands within another one, what tells that one apart comes first. */
    private Text label(Fact thing) {
        List<Object> parts = new ArrayList<>();
        boolean isOfPlan = facts.get(thing.key()) == thing;
        if (isOfPlan && facts.get(thing.parent()) instanceof Labelled holder) {
            parts.addAll(holder.label());
        }
        if (thing instanceof Labelled labelled) {
            parts.addAll(labelled.label());
        }
        return new Text(words(Language.ZH, parts), words(Language.EN, parts));
    }

    private static String words(Language language, List<Object> parts) {
        return parts.stream().filter(Objects::nonNull)
                .map(part -> part instanceof Enum<?> choice ? Vocabulary.word(choice).inProse(language) : Wording.of(part, language))
                .collect(Collectors.joining(" "));
    }
}
