package reception.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reception.casefile.CaseFile;
import reception.report.Argument;
import reception.report.Wording;
import reception.rule.RuleBook.Rule;
import reception.rule.RuleCard;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** The values that a finding's words name. */
final class Arguments {

    private final CaseFile file;

    Arguments(CaseFile file) {
        this.file = file;
    }

    /** What the card of a rule names, for something that it reported. */
    Map<String, Argument> of(Rule rule, Findings.Violation violation, boolean certain) {
        Map<String, Argument> arguments = new TreeMap<>();
        RuleCard card = rule.card();
        for (Text template : List.of(card.message(certain), card.suggestion(certain))) {
            for (String wording : List.of(template.zh(), template.en())) {
                Wording.placeholders(wording).forEach(name -> arguments.computeIfAbsent(name, unused -> argument(rule, name, violation)));
            }
        }
        return arguments;
    }

    private Argument argument(Rule rule, String name, Findings.Violation violation) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            Vocabulary.Field field = violation.property() == null ? null : Vocabulary.section(violation.where().getClass()).byName(violation.property());
            if (!name.equals("found") || field == null) {
                throw new IllegalStateException("the card of " + rule.id() + " names {" + name + "}, which is unknown");
            }
            return Argument.of(field.get(violation.where()), field.personal());
        }
        List<Object> named = new ArrayList<>(violation.evidence());
        named.add(violation.subject());
        named.add(violation.where());
        named.add(file.plan());
        named.add(file.visitPeriod());
        for (Object thing : named) {
            if (thing.getClass().getSimpleName().equalsIgnoreCase(name.substring(0, dot))) {
                return property(rule, name, thing, name.substring(dot + 1));
            }
        }
        throw new IllegalStateException("the card of " + rule.id() + " names {" + name + "}, but the rule gives no such evidence");
    }

    private Argument property(Rule rule, String name, Object thing, String path) {
        Object value = thing;
        boolean personal = false;
        for (String step : path.split("\\.")) {
            if (value == null) {
                break;
            }
            Vocabulary.Field field = Vocabulary.section(value.getClass()).byName(step);
            if (field == null) {
                throw new IllegalStateException("the card of " + rule.id() + " names {" + name + "}, but " + value.getClass().getSimpleName() + " has no " + step);
            }
            value = field.get(value);
            personal |= field.personal();
        }
        return Argument.of(value, personal);
    }

    /** A likely finding keeps the name that it had as a rule of its own, so that a baseline still knows it. */
    static String idFor(Rule rule, boolean certain) {
        return certain || rule.card().formerly().isEmpty() ? rule.id() : rule.card().formerly().get(0);
    }
}
