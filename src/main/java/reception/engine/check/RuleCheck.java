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
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
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
import reception.vocabulary.Term;
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
    /** A property that is compared with something that it may only be if it is stated; a mere yes or no speaks for itself. */
    private static final Pattern COMPARED = Pattern.compile("(?<![\\w.$\"])([a-z]\\w*)(?:!?\\.\\w+)*\\s*(?:[<>]|==\\s*(?:[A-Z]|\")|\\bin\\s*\\()|[<>]=?\\s*([a-z]\\w*)\\b(?!\\s*[(.])");
    private static final Pattern BOUND = Pattern.compile("^\\s*(\\$\\w+)\\s*:\\s*([a-z]\\w*)\\s*$");
    private static final Pattern COMPARED_VARIABLE = Pattern.compile("(?:[<>]=?|isExceededBy\\s*\\()\\s*(\\$\\w+)\\b(?!\\.)|(\\$\\w+)\\s*[<>]");
    private static final Pattern VARIABLE_GUARDED = Pattern.compile("(\\$\\w+)\\s*[!=]=\\s*null");
    private static final Pattern PART_GUARDED = Pattern.compile("\\$\\w+\\.([a-z]\\w*)\\s*[!=]=\\s*null");
    private static final Pattern PART = Pattern.compile("(\\$\\w+)\\.([a-z]\\w*)\\b(?!\\s*\\()");
    private static final Pattern GUARDED = Pattern.compile("\\b([a-z]\\w*)\\s*[!=]=\\s*null|(?:isBlank|isOpen|isStatedNone|isToBeConfirmed)\\s*\\(\\s*\"(\\w+)\"");
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
        /** Lines by the properties of the thing that are compared. */
        private final Map<String, Integer> reads = new HashMap<>();
        private int negations;
        /** Properties of the thing by the variables that stand for them. */
        private final Map<String, String> bound = new HashMap<>();
        /** Lines by the variables of things and the properties that are read of them. */
        private final Map<String, Map<String, Integer>> parts = new HashMap<>();
        /** Properties whose absence the rule itself speaks of. */
        private final Set<String> guarded = new LinkedHashSet<>();

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
            child.guarded.addAll(guarded);
            child.bound.putAll(bound);
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
                negations += descr instanceof NotDescr ? 1 : 0;
                several.getDescrs().forEach(this::read);
                negations -= descr instanceof NotDescr ? 1 : 0;
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

        private boolean isTheThing(PatternDescr pattern) {
            return pattern.getConstraint().getDescrs().stream().anyMatch(constraint -> constraint instanceof ExprConstraintDescr expression && expression.getExpression().replaceAll("\\s", "").matches("key==\\$key|\\$key:key"));
        }

        /** The branches of an "or" may declare the same variable, each for itself. */
        private boolean isOneOfSeveral(PatternDescr pattern) {
            return text.lines().skip(Math.max(0, pattern.getLine() - 1L)).findFirst().orElse("").contains(" or ");
        }

        private void readExpression(PatternDescr pattern, String expression) {
            if (isTheThing(pattern)) {
                Matcher property = COMPARED.matcher(expression);
                while (property.find()) {
                    reads.putIfAbsent(property.group(1) == null ? property.group(2) : property.group(1), pattern.getLine());
                }
            }
            if (isTheThing(pattern)) {
                BOUND.matcher(expression).results().forEach(found -> bound.put(found.group(1), found.group(2)));
            }
            VARIABLE_GUARDED.matcher(expression).results().map(found -> bound.get(found.group(1))).filter(java.util.Objects::nonNull).forEach(guarded::add);
            // Where there must be nothing of a kind, a comparison that fails makes the rule speak and not keep silent.
            if (negations == 0) {
                readParts(pattern, expression);
            }
            PART_GUARDED.matcher(expression).results().forEach(found -> guarded.add(found.group(1)));
            if (isTheThing(pattern) || pattern.getIdentifier() != null) {
                GUARDED.matcher(expression).results().forEach(found -> guarded.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
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

        private void readParts(PatternDescr pattern, String expression) {
            COMPARED_VARIABLE.matcher(expression).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).filter(bound::containsKey)
                    .forEach(variable -> reads.putIfAbsent(bound.get(variable), pattern.getLine()));
            PART.matcher(expression).results().forEach(found -> parts.computeIfAbsent(found.group(1), unused -> new HashMap<>()).putIfAbsent(found.group(2), pattern.getLine()));
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
            String violated = types.get(call.group(2));
            if (violated != null && !violated.equals(card.about())) {
                report(line, call.group(2), "规则指出的是 " + violated + "，卡片 about 写的却是 " + card.about(), "the rule is violated by a " + violated + ", but its card is about a " + card.about());
            }
            checkReads(known);
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

        /** What is read of the thing itself and may be missing must be needed: a comparison with nothing fails, and the rule would be satisfied by what nobody knows. */
        private void checkReads(RuleBook.Rule known) {
            Optional<Class<?>> about = CardCheck.factType(known.card().about());
            if (about.isEmpty()) {
                return;
            }
            Set<String> needed = new LinkedHashSet<>(known.card().needs());
            if (known.scope() != null) {
                needed.addAll(known.scope().needs());
            }
            parts.forEach((variable, properties) -> {
                if (known.card().about().equals(types.get(variable))) {
                    properties.forEach(reads::putIfAbsent);
                }
            });
            for (Vocabulary.Field field : Vocabulary.section(about.get()).fields()) {
                Integer line = reads.get(field.name());
                boolean mayBeMissing = !field.type().isPrimitive() && !field.isList() && isTerm(about.get(), field);
                boolean isNeeded = needed.stream().anyMatch(need -> need.equals(field.word().english()) || need.startsWith(field.word().english() + "."));
                if (line != null && mayBeMissing && !isNeeded && !guarded.contains(field.name())) {
                    report(line, field.name(), "规则比较 " + field.name() + "，needs 却没有列出 " + field.word().english() + "：没有写明时会被当作符合。请列入 needs，或在条件中写明 " + field.name() + " != null",
                            "the rule compares " + field.name() + ", but " + field.word().english() + " is not under \"needs\": where it is missing the rule would count as satisfied; list it there, or say " + field.name() + " != null in the condition");
                }
            }
        }

        /** Whether a plan may leave a property out; what is worked out of others and has no name in papers is known where these are. */
        private static boolean isTerm(Class<?> type, Vocabulary.Field field) {
            return Stream.of(type.getRecordComponents()).anyMatch(component -> component.getName().equals(field.name()) && component.isAnnotationPresent(Term.class));
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
