package reception.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Span;
import reception.format.pack.RuleFolder;
import reception.report.Wording;
import reception.rule.RuleBook;
import reception.rule.RuleCard;
import reception.standard.Standards;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Finds what rules name in strings that no compiler resolves: standards, properties, and the things that a message speaks of. A misspelt one would make a rule silently satisfied,
 * or put its finding at the wrong place.
 */
public final class RuleCheck {

    private static final String FINDINGS_OF_RULES = "findings.";
    /** What names a standard in a condition. */
    private static final Pattern STANDARD = Pattern.compile("\\bstandard\\s*==\\s*\"([^\"]*)\"");
    private static final Pattern TIE = Pattern.compile("\\bof\\s*==\\s*\\$\\w+");
    private static final String LIMIT = "Limit";
    /** What asks for a property by its name. */
    private static final Pattern ASKED = Pattern.compile("(?:\\b([a-z]\\w*)!?\\.)?\\b(?:isBlank|isOpen|isStatedNone|isToBeConfirmed)\\s*\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern ITSELF = Pattern.compile("(\\$\\w+)\\s*:\\s*this\\b");
    private static final Pattern CALL = Pattern.compile("findings\\.(violated|violatedAt)\\s*\\(\\s*drools\\.getRule\\(\\)\\s*,\\s*(\\$\\w+)(?:\\s*,\\s*(?:\"([^\"]*)\"|(\\$\\w+)))?(.*)\\)\\s*;", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    /** What a message may always speak of. */
    private static final Set<String> ALWAYS = Set.of("plan", "visitperiod");

    private final Map<String, Map<String, RuleDescr>> scopes = new HashMap<>();
    private final RuleBook book;
    private final Standards standards;
    private final Map<String, String> texts;

    private RuleCheck(RuleFolder folder, RuleBook book, Standards standards) {
        this.texts = folder.rules();
        this.book = book;
        this.standards = standards;
    }

    /** @throws InvalidFileException with the errors of the first file that has any */
    public static void check(RuleFolder folder, RuleBook book, Standards standards) {
        RuleCheck check = new RuleCheck(folder, book, standards);
        check.texts.forEach(check::checkFile);
    }

    private void checkFile(String name, String text) {
        String group = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        List<InputError> errors = new ArrayList<>();
        for (RuleDescr rule : RuleText.parsed(name, text).getRules()) {
            RuleDescr scope = rule.getParentName() == null ? null : scopes.getOrDefault(group, Map.of()).get(rule.getParentName());
            File file = new File(text, rule, errors);
            if (RuleFolder.holdsScopes(name)) {
                scopes.computeIfAbsent(group, unused -> new HashMap<>()).put(rule.getName(), rule);
                file.readConditions(rule);
            } else {
                if (scope == null && rule.getParentName() != null) {
                    file.unknown(rule.getLine(), rule.getParentName(), RuleFolder.scopesOf(group) + " 中没有这个适用范围：", RuleFolder.scopesOf(group) + " has no scope ",
                            List.copyOf(scopes.getOrDefault(group, Map.of()).keySet()));
                    continue;
                }
                if (scope != null) {
                    new File(texts.get(RuleFolder.scopesOf(group)), scope, new ArrayList<>()).copyInto(file);
                }
                file.readConditions(rule);
                file.checkAgainst(book.find(group + "/" + rule.getName()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidFileException(name, errors);
        }
    }

    /** One rule or scope and what it names. */
    private final class File {

        private final String text;
        private final RuleDescr rule;
        private final List<InputError> errors;
        /** Simple names of types, by variable. */
        private final Map<String, String> types = new HashMap<>();
        private final Set<String> named = new LinkedHashSet<>();

        File(String text, RuleDescr rule, List<InputError> errors) {
            this.text = text;
            this.rule = rule;
            this.errors = errors;
        }

        /** Hands over to a rule what it has from its scope. */
        void copyInto(File child) {
            readConditions(rule);
            child.types.putAll(types);
            child.named.addAll(named);
        }

        void readConditions(RuleDescr of) {
            AndDescr conditions = of.getLhs();
            conditions.getDescrs().forEach(this::read);
        }

        private void read(BaseDescr descr) {
            if (descr instanceof PatternDescr pattern) {
                if (pattern.getIdentifier() != null) {
                    if (types.put(pattern.getIdentifier(), pattern.getObjectType()) != null && rule.getParentName() != null && !isOneOfSeveral(pattern)) {
                        report(pattern.getLine(), pattern.getIdentifier(), "变量 " + pattern.getIdentifier() + " 已在适用范围中声明", "the variable " + pattern.getIdentifier() + " is declared by the scope already");
                    }
                }
                List<String> expressions = pattern.getConstraint().getDescrs().stream().filter(ExprConstraintDescr.class::isInstance)
                        .map(constraint -> ((ExprConstraintDescr) constraint).getExpression()).toList();
                expressions.forEach(expression -> readExpression(pattern, expression));
                if (LIMIT.equals(pattern.getObjectType())) {
                    checkLimit(pattern.getLine(), expressions);
                }
            } else if (descr instanceof ConditionalElementDescr several) {
                several.getDescrs().forEach(this::read);
            }
        }

        /** A limit without its standard would be that of any other one, and one that is tied to nothing that of any other thing. */
        private void checkLimit(int line, List<String> expressions) {
            if (expressions.stream().noneMatch(expression -> STANDARD.matcher(expression).find())) {
                report(line, LIMIT, LIMIT + " 没有写明是哪一项标准，应写 standard == \"标准名称\"", LIMIT + " does not say of which standard it is; write standard == \"its-name\"");
            }
            if (expressions.stream().noneMatch(expression -> TIE.matcher(expression).find())) {
                report(line, LIMIT, LIMIT + " 没有写明是哪一事项的限额，应写 of == $key", LIMIT + " does not say of what it is the limit; write of == $key");
            }
        }

        /** The branches of an "or" may declare the same variable, each for itself. */
        private boolean isOneOfSeveral(PatternDescr pattern) {
            return text.lines().skip(Math.max(0, pattern.getLine() - 1L)).findFirst().orElse("").contains(" or ");
        }

        private void readExpression(PatternDescr pattern, String expression) {
            Matcher itself = ITSELF.matcher(expression);
            if (itself.find()) {
                types.put(itself.group(1), pattern.getObjectType());
            }
            Matcher standard = STANDARD.matcher(expression);
            while (standard.find()) {
                if (standards.get(standard.group(1)) != null) {
                    named.add(standard.group(1));
                } else {
                    unknown(pattern.getLine(), standard.group(1), "没有这项标准：", "there is no standard ", standards.all().stream().map(known -> known.standard()).toList());
                }
            }
            Matcher asked = ASKED.matcher(expression);
            while (asked.find()) {
                Optional<Class<?>> type = CardCheck.factType(pattern.getObjectType());
                if (asked.group(1) != null && !asked.group(1).equals("this")) {
                    Vocabulary.Field holder = type.map(Vocabulary::section).map(section -> section.byName(asked.group(1))).orElse(null);
                    type = holder == null || !holder.type().isRecord() ? Optional.empty() : Optional.of(holder.type());
                }
                type.ifPresent(known -> checkProperty(pattern.getLine(), known, asked.group(2)));
            }
        }

        private void checkProperty(int line, Class<?> type, String property) {
            Vocabulary.Section section = Vocabulary.section(type);
            if (section.byName(property) == null) {
                unknown(line, property, type.getSimpleName() + " 没有这个属性：", type.getSimpleName() + " has no property ", section.fields().stream().map(Vocabulary.Field::name).toList());
            }
        }

        void checkAgainst(RuleBook.Rule known) {
            if (known == null) {
                return;
            }
            RuleCard card = known.card();
            int line = lineOf(FINDINGS_OF_RULES);
            for (String standard : named) {
                if (!card.standards().contains(standard)) {
                    report(lineOf("\"" + standard + "\""), standard, "规则读取标准 " + standard + "，卡片的 standards 却没有列出", "the rule reads the standard " + standard + ", which its card does not list under \"standards\"");
                }
            }
            for (String standard : card.standards()) {
                if (!named.contains(standard) && standards.get(standard) != null && errors.isEmpty()) {
                    report(rule.getLine(), standard, "卡片列出标准 " + standard + "，规则却没有读取", "the card lists the standard " + standard + ", which the rule does not read");
                }
            }
            Matcher call = CALL.matcher(String.valueOf(rule.getConsequence()));
            if (!call.find()) {
                return;
            }
            String whereType = types.get(call.group(4) == null ? call.group(2) : call.group(4));
            if (call.group(3) != null && whereType != null) {
                CardCheck.factType(whereType).ifPresent(type -> checkProperty(line, type, call.group(3)));
            }
            Set<String> given = new LinkedHashSet<>(ALWAYS);
            VARIABLE.matcher(call.group()).results().map(found -> types.get(found.group())).filter(java.util.Objects::nonNull).forEach(type -> given.add(type.toLowerCase(java.util.Locale.ROOT)));
            for (Text template : List.of(card.message(true), card.message(false), card.suggestion(true), card.suggestion(false))) {
                for (String placeholder : Wording.placeholders(template.zh() + template.en())) {
                    int dot = placeholder.indexOf('.');
                    if (dot > 0 && !given.contains(placeholder.substring(0, dot).toLowerCase(java.util.Locale.ROOT))) {
                        report(line, placeholder, "卡片提到 {" + placeholder + "}，规则却没有给出这一事项", "the card names {" + placeholder + "}, but the rule gives no such evidence");
                    }
                }
            }
        }

        private int lineOf(String words) {
            List<String> lines = text.lines().toList();
            for (int i = Math.max(0, rule.getLine() - 1); i < lines.size(); i++) {
                if (lines.get(i).contains(words)) {
                    return i + 1;
                }
            }
            return Math.max(1, rule.getLine());
        }

        private void unknown(int line, String word, String zh, String en, List<String> known) {
            List<String> near = Words.near(word, known);
            report(line, word, zh + word + (near.isEmpty() ? "" : "；是否为 " + String.join("、", near)), en + word + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near)));
        }

        private void report(int line, String word, String zh, String en) {
            String whole = text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("");
            int column = Math.max(0, whole.indexOf(word)) + 1;
            InputError error = new InputError(InputError.Kind.UNKNOWN_VALUE, new Span(Math.max(1, line), column, column + word.length()), new Text(zh, en));
            if (!errors.contains(error)) {
                errors.add(error);
            }
        }
    }
}
