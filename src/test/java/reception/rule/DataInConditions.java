package reception.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Finds in the conditions of a rule what belongs to rules/standards: ranks, lists of kinds or words, figures. Reads them with the parser that the rules are compiled with. */
final class DataInConditions {

    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w$])\\d[\\w.]*");
    /** Compared with this, a count tells whether there is anything at all. */
    private static final String NOTHING = "0";
    private static final String RANK = "Rank";
    /** What of it is compared with words are the ids and levels of standards, which are data already. */
    private static final String LIMIT = "Limit";

    private final List<String> found = new ArrayList<>();

    private DataInConditions() {
    }

    /** What of the kind the conditions of a rule hold, each in words. */
    static List<String> of(RuleDescr rule) {
        DataInConditions reading = new DataInConditions();
        reading.read(rule.getLhs());
        return reading.found;
    }

    /** What is compared in a condition, with what: kinds by their enum, words by what they are compared with. */
    private static final class Compared {

        private final Map<String, Set<String>> values = new TreeMap<>();

        void add(String with, String value) {
            values.computeIfAbsent(with, unused -> new TreeSet<>()).add(value);
        }

        void addAll(String type, Compared other) {
            other.values.forEach((with, more) -> more.forEach(value -> add(type + " " + with, value)));
        }

        List<String> lists() {
            return values.values().stream().filter(several -> several.size() > 1).map(several -> "a list of kinds: " + several).toList();
        }
    }

    private Compared read(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            Compared compared = new Compared();
            if (pattern.getSource() != null) {
                throw new IllegalStateException("a condition that is not read here: " + pattern.getSource());
            }
            pattern.getConstraint().getDescrs().forEach(constraint -> compared(parsed(((ExprConstraintDescr) constraint).getExpression()), pattern.getObjectType(), compared));
            found.addAll(compared.lists());
            Compared named = new Compared();
            named.addAll(pattern.getObjectType(), compared);
            return named;
        }
        if (descr instanceof ConditionalElementDescr several) {
            Compared all = new Compared();
            several.getDescrs().forEach(each -> read(each).values.forEach((with, values) -> values.forEach(value -> all.add(with, value))));
            if (descr instanceof OrDescr) {
                found.addAll(all.lists());
            }
            return all;
        }
        throw new IllegalStateException("a condition that is not read here: " + descr);
    }

    private static BaseDescr parsed(String expression) {
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        BaseDescr parsed = parser.parse(expression);
        if (parser.hasErrors() || parsed == null) {
            throw new IllegalStateException("not read: " + expression + " " + parser.getErrors());
        }
        return parsed;
    }

    private void compared(BaseDescr descr, String type, Compared compared) {
        if (descr instanceof ConstraintConnectiveDescr several) {
            several.getDescrs().forEach(each -> compared(each, type, compared));
        } else if (descr instanceof RelationalExprDescr relation) {
            String with = relation.getLeft() instanceof BindingDescr binding ? binding.getExpression() : String.valueOf(relation.getLeft());
            String right = String.valueOf(relation.getRight()).strip();
            if (TEXT.matcher(right).matches() && !type.equals(LIMIT)) {
                compared.add(with, right);
            }
            compared(relation.getLeft(), type, compared);
            compared(relation.getRight(), type, compared);
        } else if (descr instanceof BindingDescr binding) {
            atom(binding.getExpression(), compared);
        } else if (descr instanceof AtomicExprDescr atom) {
            atom(atom.getExpression(), compared);
        } else {
            throw new IllegalStateException("a condition that is not read here: " + descr);
        }
    }

    private void atom(String written, Compared compared) {
        String code = TEXT.matcher(written).replaceAll("\"\"");
        CONSTANT.matcher(code).results().forEach(constant -> {
            compared.add(constant.group(1), constant.group());
            if (constant.group(1).equals(RANK)) {
                found.add("a rank: " + constant.group());
            }
        });
        FIGURE.matcher(CONSTANT.matcher(code).replaceAll("")).results().map(figure -> figure.group()).filter(figure -> !figure.equals(NOTHING))
                .forEach(figure -> found.add("a figure: " + figure));
    }
}
