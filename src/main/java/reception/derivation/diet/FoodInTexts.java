package reception.derivation.diet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.casefile.Statements;
import reception.casefile.text.TextClauses;
import reception.lexicon.Lexicon;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Agreements;
import reception.visit.Fact;
import reception.visit.guests.Avoidance;
import reception.visit.guests.DietaryNeed;
import reception.visit.text.Disagreement;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Compares the food that notes and remarks say is served with what guests surely avoid: 用一点猪油提香 beside a guest who eats halal. */
public final class FoodInTexts implements Comparison {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(DietaryNeed.class, Avoidance.class);
    }

    @Override
    public void derive(Circumstances known) {
        Set<String> needs = known.all(DietaryNeed.class).stream().map(DietaryNeed::need).collect(Collectors.toSet());
        Set<String> avoided = known.all(Avoidance.class).stream().filter(avoidance -> avoidance.certain() && needs.contains(avoidance.need())).map(Avoidance::category).collect(Collectors.toSet());
        if (avoided.isEmpty()) {
            return;
        }
        for (Agreements.Food food : known.claims().agreements().foods()) {
            known.things().stream().filter(thing -> Dimensions.isOf(Dimensions.rootOf(thing.getClass()), food.text())).forEach(thing -> add(known, thing, food, avoided));
        }
    }

    private static void add(Circumstances known, Fact thing, Agreements.Food food, Set<String> avoided) {
        Vocabulary.Field field = Vocabulary.section(thing.getClass()).byWord(Dimensions.property(food.text()));
        String text = field.get(thing) instanceof List<?> items ? items.stream().map(String::valueOf).collect(Collectors.joining("，")) : (String) field.get(thing);
        if (text == null) {
            return;
        }
        List<Lexicon.Match> served = TextClauses.of(text).filter(clause -> isServed(known, clause, food)).flatMap(clause -> known.lexicons().food().matches(clause).stream()).filter(Lexicon.Match::certain).toList();
        served.stream().filter(match -> avoided.contains(match.category())).findFirst().ifPresent(match -> known.add(new Disagreement(thing.at(), field.name(), Statements.asStated(thing, field.name()),
                new Text("其中的“" + match.word() + "”，来宾中有人不能食用", "a guest must not have the \"" + match.word() + "\" in it"), known.plan().guests().at()).open()));
    }

    private static boolean isServed(Circumstances known, String clause, Agreements.Food food) {
        String plain = Words.normal(clause);
        return known.claims().agreements().foodsKeptAway().stream().noneMatch(plain::contains) && (food.clauses() == null || food.clauses().fit(clause));
    }
}
