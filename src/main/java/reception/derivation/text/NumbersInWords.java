package reception.derivation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Comparison;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Agreements.AmountInWords;
import reception.standard.knowledge.Agreements.Headcount;
import reception.visit.Fact;
import reception.visit.guests.Guests;
import reception.visit.meal.Diners;
import reception.visit.money.CostItem;
import reception.visit.money.CostKind;
import reception.visit.paper.Change;
import reception.visit.text.Disagreement;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Formula;
import reception.vocabulary.Text;
import reception.vocabulary.TraditionalCharacters;
import reception.vocabulary.Vocabulary;

/** Derives where a text tells another amount, other numbers of people or tables, than the plan states. */
public final class NumbersInWords implements Comparison {

    private static final String COUNT = "([0-9]{1,4}|[一二三四五六七八九十百零两]{1,5})";
    private static final Pattern PEOPLE = Pattern.compile(COUNT + "\\s*(?:人(?!次|均|民)|名|位)");
    private static final Pattern TABLES = Pattern.compile(COUNT + "\\s*(?:桌|席)");

    /** What was made of words last: there is mostly one set of them. */
    private static volatile Made made;

    private record Made(List<String> of, Pattern amounts) {
    }

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Diners.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Pattern amounts = amounts(known.claims().agreements().paid());
        known.things().forEach(thing -> known.claims().agreements().amountsInWords().stream().filter(words -> Dimensions.isOf(Dimensions.rootOf(thing.getClass()), words.text()))
                .forEach(words -> addAmount(known, amounts, words, thing)));
        plan.changes().forEach(change -> addChanged(known, change));
        if (plan.budget() != null) {
            Integer diners = mostDiners(known);
            plan.budget().items().stream().filter(item -> item.kind() == CostKind.MEAL && diners != null).forEach(item -> addCounts(known, item, diners));
        }
    }

    private static Pattern amounts(List<String> paid) {
        Made known = made;
        if (known == null || known.of() != paid) {
            String words = paid.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            known = new Made(paid, Pattern.compile("(?:" + words + ")[^0-9，。；,;]{0,4}([0-9][0-9,]*(?:\\.[0-9]{1,2})?)\\s*(?:元|yuan)"));
            made = known;
        }
        return known.amounts();
    }

    private static void addAmount(Circumstances known, Pattern amounts, AmountInWords words, Fact thing) {
        Vocabulary.Field field = field(thing, words.text());
        Matcher matcher = amounts.matcher(field.get(thing) instanceof String text ? TraditionalCharacters.simplified(text) : "");
        if (!matcher.find()) {
            return;
        }
        BigDecimal told = new BigDecimal(matcher.group(1).replace(",", ""));
        List<BigDecimal> stated = new ArrayList<>();
        PlanTree.visit(thing, part -> words.amounts().stream().filter(key -> Dimensions.isOf(Dimensions.rootOf(part.getClass()), key))
                .map(key -> (BigDecimal) field(part, key).get(part)).filter(Objects::nonNull).forEach(stated::add));
        if (!stated.isEmpty() && stated.stream().noneMatch(amount -> amount.compareTo(told) == 0)) {
            known.add(new Disagreement(thing.at(), field.name(), new Text("文字为“" + matcher.group() + "”", "its words are \"" + matcher.group() + "\""),
                    new Text("所列金额为" + Formula.plain(stated.get(0)) + "元", "the amount stated is " + Formula.plain(stated.get(0)) + " yuan"), thing.at()).open());
        }
    }

    private static Vocabulary.Field field(Fact thing, String key) {
        return Vocabulary.section(thing.getClass()).byWord(Dimensions.property(key));
    }

    /** As many as eat at all hosted meals together, with those who serve; null while the plan does not tell. */
    private static Integer mostDiners(Circumstances known) {
        List<Diners> meals = known.all(Diners.class).stream().filter(diners -> !diners.actual()).toList();
        if (meals.isEmpty() || meals.stream().anyMatch(diners -> diners.guests() == null || diners.companions() == null)) {
            return null;
        }
        return meals.stream().filter(diners -> !Boolean.FALSE.equals(diners.hosted())).mapToInt(diners -> diners.guests() + diners.companions()).sum() + known.plan().team().size();
    }

    /** A change in the number of guests that the list of guests does not show. */
    private static void addChanged(Circumstances known, Change change) {
        Guests guests = known.plan().guests();
        Headcount words = known.claims().agreements().headcount();
        String what = TraditionalCharacters.simplified(Objects.toString(change.what(), ""));
        Integer listed = guests == null ? null : guests.count() != null ? guests.count() : guests.people().isEmpty() ? null : (Integer) guests.people().size();
        if (listed == null || words.of().stream().noneMatch(what::contains) || words.unless().stream().anyMatch(what::contains)) {
            return;
        }
        Matcher matcher = Pattern.compile("(?:" + words.to().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\s*" + COUNT).matcher(what);
        Integer told = matcher.find() ? count(matcher.group(1)) : null;
        if (told != null && !told.equals(listed)) {
            known.add(new Disagreement(change.at(), "what", new Text("变更记录写明来宾人数为" + told + "人", "by a recorded change there are " + told + " guests"), new Text("来宾共列" + listed + "人", listed + " guests are listed"), guests.at()).open());
        }
    }

    private static Integer count(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.valueOf(written) : ChineseNumerals.value(written);
    }

    private static void addCounts(Circumstances known, CostItem item, int diners) {
        Integer people = largest(PEOPLE, item);
        Integer tables = largest(TABLES, item);
        int least = known.claims().agreements().leastDinersAtTable();
        if (people != null && people > diners || tables != null && tables > 1 && tables * least > diners) {
            known.add(new Disagreement(item.at(), "item", new Text("费用注明为" + (people != null && people > diners ? people + "人" : tables + "桌"), "the cost is for " + (people != null && people > diners ? people + " people" : tables + " tables")),
                    new Text("由公款承担的用餐连同工作人员至多" + diners + "人", "at most " + diners + " people eat at public expense, with the staff"), known.plan().meals().get(0).at()).open());
        }
    }

    private static Integer largest(Pattern pattern, CostItem item) {
        Matcher matcher = pattern.matcher(Objects.toString(item.item(), "") + "，" + Objects.toString(item.notes(), ""));
        Integer largest = null;
        while (matcher.find()) {
            Integer count = count(matcher.group(1));
            largest = count == null || largest != null && largest >= count ? largest : count;
        }
        return largest;
    }
}
