package reception.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.NamedApprover;
import reception.casefile.WaiverUse;
import reception.derivation.Derivations;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.InvalidFileException;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.plan.Plan;
import reception.plan.PlanTypes;
import reception.report.Wording;
import reception.rule.RuleBook;
import reception.rule.RuleCard;
import reception.rule.Scope;
import reception.standard.Limit;
import reception.standard.Standards;
import reception.standard.file.Cite;
import reception.standard.knowledge.Regimes;
import reception.visit.KindReading;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Finds what a user's card lacks, and what it names that is not there, before a plan is judged by it. */
public final class CardCheck {

    private static final String OF_PLAN = "plan.";

    private final RuleCard card;
    private final Standards standards;
    private final List<InputError> errors = new ArrayList<>();
    private final Binder binder = new Binder(errors);

    private CardCheck(RuleCard card, Standards standards) {
        this.card = card;
        this.standards = standards;
    }

    /** @throws InvalidFileException with every error of the first card that has any */
    public static void check(RuleBook book, Standards standards) {
        for (RuleBook.Rule rule : book.rules()) {
            CardCheck check = new CardCheck(rule.card(), standards);
            check.checkWhatIsThere();
            check.checkNames();
            if (!check.errors.isEmpty()) {
                throw new InvalidFileException(rule.id() + ".yaml", check.errors);
            }
            if (rule.scope() != null) {
                check.checkScope(rule.scope());
            }
        }
    }

    private void checkScope(Scope scope) {
        List<String> regimes = standards.regimes().all().stream().map(Regimes.Regime::regime).toList();
        scope.regimes().stream().filter(regime -> !regimes.contains(regime)).forEach(regime ->
                unknown(scope.at(), regime, "没有这个适用制度：", "there is no regime ", regimes));
        checkNeeds(scope.at(), scope.needs(), factType(card.about()).orElseThrow());
        if (!errors.isEmpty()) {
            throw new InvalidFileException(scope.file(), errors);
        }
    }

    private void checkWhatIsThere() {
        Map<String, Object> required = new LinkedHashMap<>();
        required.put("severity", card.severity());
        required.put("owner", card.owner());
        required.put("about", card.about());
        texts().forEach(required::put);
        if (card.likely() != null) {
            required.put("likely", card.likely().message() == null || card.likely().suggestion() == null ? null : card.likely());
        }
        required.forEach((key, value) -> {
            boolean isThere = value instanceof Text text ? isGiven(text.zh()) && isGiven(text.en()) : value != null;
            if (!isThere) {
                binder.report(Kind.MISSING_KEY, card.at().span(key), texts().containsKey(key) ? "缺少“" + key + "”，须有 zh 和 en 两种文字" : "缺少“" + key + "”",
                        "\"" + key + "\" is missing" + (texts().containsKey(key) ? "; it needs both zh and en" : ""));
            }
        });
    }

    /** The texts that hold placeholders, by their keys. */
    private Map<String, List<Text>> wordings() {
        List<Text> likely = card.likely() == null ? List.of() : List.of(card.likely().message(), card.likely().suggestion());
        return Map.of("message", List.of(card.message()), "suggestion", List.of(card.suggestion()), "likely", likely);
    }

    private Map<String, Text> texts() {
        Map<String, Text> texts = new LinkedHashMap<>();
        texts.put("title", card.title());
        texts.put("why", card.why());
        texts.put("message", card.message());
        texts.put("suggestion", card.suggestion());
        return texts;
    }

    private static boolean isGiven(String words) {
        return words != null && !words.isBlank();
    }

    private void checkNames() {
        card.cites().forEach(this::checkCite);
        if (card.exception() != null) {
            checkException(card.exception());
        }
        for (String standard : card.standards()) {
            if (standards.get(standard) == null) {
                unknown(card.at().span("standards"), standard, "没有这项标准：", "there is no standard ",
                        standards.all().stream().map(known -> known.standard()).toList());
            }
        }
        if (card.about() == null) {
            return;
        }
        Optional<Class<?>> about = factType(card.about());
        if (about.isEmpty()) {
            unknown(card.at().span("about"), card.about(), "没有这类事项：", "there is nothing of the type ", PlanTypes.sections().stream().map(Class::getSimpleName).toList());
            return;
        }
        checkNeeds(card.at().span("needs"), card.needs(), about.get());
        checkMeasures(about.get());
        wordings().forEach((key, texts) -> texts.stream().flatMap(text -> Stream.of(text.zh(), text.en())).flatMap(template -> Wording.placeholders(template).stream()).distinct()
                .forEach(name -> checkPlaceholder(key, name)));
    }

    private void checkCite(Cite cite) {
        if (cite.instrument() == null || standards.instruments().get(cite.instrument()) == null) {
            unknown(cite.at().span("instrument"), cite.instrument(), "standards/sources.yaml 中没有这个文件依据：", "standards/sources.yaml has no instrument ", List.of());
        }
    }

    /** An exception is allowed by an article that can be looked up, and by somebody who can be named; advice and a unit's own measures need none. */
    private void checkException(RuleCard.AllowedException exception) {
        exception.cites().forEach(this::checkCite);
        boolean namesArticles = !exception.cites().isEmpty() && exception.cites().stream().allMatch(cite -> isGiven(cite.article()));
        if (!namesArticles) {
            binder.report(Kind.MISSING_KEY, exception.at().span("cites"), "例外须写明允许它的文件和条款（cites：instrument、article）；文件未规定例外的，不写 exception",
                    "an exception names the instrument and the article that allow it (cites: instrument, article); where none does, leave exception out");
        }
        if (exception.by() == null || !isGiven(exception.by().zh()) || !isGiven(exception.by().en())) {
            binder.report(Kind.MISSING_KEY, exception.at().span("by"), "缺少“by”，须有 zh 和 en 两种文字：由谁批准", "\"by\" is missing; it needs both zh and en: who may approve");
        }
    }

    private void checkNeeds(Span span, List<String> needs, Class<?> about) {
        for (String need : needs) {
            boolean ofPlan = need.startsWith(OF_PLAN);
            checkPath(span, ofPlan ? need.substring(OF_PLAN.length()) : need, ofPlan ? Plan.class : about, false);
        }
    }

    private void checkMeasures(Class<?> about) {
        for (String measure : card.measures()) {
            if (!Measure.isKnown(about, measure)) {
                unknown(card.at().span("measures"), measure, about.getSimpleName() + " 没有这个数：", about.getSimpleName() + " has no number ",
                        List.copyOf(Vocabulary.section(about).words()));
            }
        }
    }

    private void checkPlaceholder(String key, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            if (!name.equals("found")) {
                unknown(card.at().span(key), "{" + name + "}", "占位符应为 {found} 或 {事项.属性}，不是 ", "a placeholder is {found} or {thing.property}, not ", List.of());
            }
            return;
        }
        Optional<Class<?>> thing = name.substring(0, dot).equals("limit") ? Optional.of(Limit.class) : factType(name.substring(0, 1).toUpperCase() + name.substring(1, dot));
        if (thing.isEmpty()) {
            unknown(card.at().span(key), "{" + name + "}", "占位符所指的事项不存在：", "there is no such thing as that of the placeholder ", List.of());
            return;
        }
        checkPath(card.at().span(key), name.substring(dot + 1), thing.get(), true);
    }

    /** @param javaNames whether the path is one of Java names, as in placeholders, rather than of keys */
    private void checkPath(Span span, String path, Class<?> start, boolean javaNames) {
        Class<?> type = start;
        for (String step : path.split("\\.")) {
            Vocabulary.Section section = type.isRecord() ? Vocabulary.section(type) : null;
            Vocabulary.Field field = section == null ? null : javaNames ? section.byName(step) : section.byWord(step);
            if (field == null) {
                List<String> known = section == null ? List.of() : section.fields().stream().map(other -> javaNames ? other.name() : other.word().english()).toList();
                unknown(span, step, type.getSimpleName() + " 没有这个属性：", type.getSimpleName() + " has no property ", known);
                return;
            }
            type = field.type();
        }
    }

    private void unknown(Span span, String word, String zh, String en, List<String> known) {
        List<String> near = word == null ? List.of() : Words.near(word, known);
        binder.report(Kind.UNKNOWN_VALUE, span, zh + word + (near.isEmpty() ? "" : "；是否为 " + String.join("、", near)),
                en + word + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near)));
    }

    public static Optional<Class<?>> factType(String simpleName) {
        return Optional.ofNullable(Types.BY_NAME.get(simpleName));
    }

    /** Made when it is first asked for: a check by the built-in rules does without. */
    private static final class Types {

        private static final Map<String, Class<?>> BY_NAME = Stream.concat(Derivations.types().stream(), Stream.of(Plan.class, KindReading.class, NamedApprover.class, WaiverUse.class)).distinct()
                .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));
    }
}
