package reception.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import reception.format.Node;
import reception.format.Span;
import reception.format.Stated;
import reception.format.bind.Binder;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.Region;
import reception.visit.RegionResolver;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;

/** Writes a plan as a tree in the format's own shapes and the words of one language: what reads as the same plan. */
public final class WrittenPlan {

    private final Language language;
    private final RegionResolver regions;

    private WrittenPlan(Language language, RegionResolver regions) {
        this.language = language;
        this.regions = regions;
    }

    /** A plan that was read, as a tree. */
    public static Node.Mapping of(Plan plan, Language language, RegionResolver regions) {
        return new WrittenPlan(language, regions).mapping(plan);
    }

    private Node.Mapping mapping(Fact fact) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Field field : Vocabulary.section(fact.getClass()).fields()) {
            Node value = value(field, fact);
            if (value != null) {
                entries.add(new Node.Entry(text(field.word().in(language)), value));
            }
        }
        return new Node.Mapping(Span.NOWHERE, entries);
    }

    /** What a plan says under a key; null if it says nothing. */
    private Node value(Field field, Fact fact) {
        Stated stated = fact.at().stated(field.name());
        if (stated == Stated.NONE || stated == Stated.TO_BE_CONFIRMED) {
            List<String> words = stated == Stated.NONE ? Binder.NONE : Binder.TO_BE_CONFIRMED;
            return text(language.choose(words.get(1), words.get(0)));
        }
        if (stated == Stated.UNREAD) {
            return text(String.join("、", fact.at().inWords(field.name())));
        }
        Object value = field.get(fact);
        if (value == null || stated == Stated.MISSING) {
            return null;
        }
        Iterator<String> inWords = fact.at().inWords(field.name()).iterator();
        if (value instanceof List<?> items) {
            return new Node.Sequence(Span.NOWHERE, items.stream().map(item -> written(field, item, inWords)).toList());
        }
        return written(field, value, inWords);
    }

    private Node written(Field field, Object value, Iterator<String> inWords) {
        if (value instanceof Fact part) {
            return mapping(part);
        }
        if (value instanceof Enum<?> choice) {
            boolean isInWords = choice == Vocabulary.choices(field.type()).other() && inWords.hasNext();
            return text(isInWords ? inWords.next() : Vocabulary.word(choice).in(language));
        }
        if (value instanceof Boolean yes) {
            List<String> words = yes ? Binder.YES : Binder.NO;
            return text(language.choose(words.get(1), words.get(0)));
        }
        if (value instanceof BigDecimal number) {
            return text(number.toPlainString());
        }
        return text(value instanceof Region region ? region(region) : value.toString());
    }

    private String region(Region region) {
        String name = regions.fullName(region);
        return language == Language.ZH && regions.find(name).equals(List.of(region)) ? name : region.code();
    }

    private static Node.Scalar text(String text) {
        return new Node.Scalar(Span.NOWHERE, text, false);
    }
}
