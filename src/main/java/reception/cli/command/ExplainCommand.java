package reception.cli.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import reception.audit.Measure;
import reception.audit.Measures;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.derivation.Derivations;
import reception.engine.Scopes;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.report.Wording;
import reception.rule.RuleBook;
import reception.rule.RuleCard;
import reception.rule.RuleCase;
import reception.standard.Citation;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.standard.file.Cite;
import reception.vocabulary.Dates;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** {@code reception explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class ExplainCommand implements Runnable {

    private final Program main;

    @Parameters(paramLabel = "RULE", descriptionKey = "explain.rule", completionCandidates = RuleIds.class)
    private String id;

    static final class RuleIds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RuleBook.of(RuleFolder.builtIn()).with(RuleBook.of(RuleFolder.builtInAcross())).rules().stream().map(RuleBook.Rule::id).iterator();
        }
    }

    public ExplainCommand(Program main) {
        this.main = main;
    }

    @Override
    public void run() {
        Language language = main.language();
        RuleFolder folder = RuleFolder.builtIn();
        RuleFolder across = RuleFolder.builtInAcross();
        RuleBook book = Scopes.of(folder).in(RuleBook.of(folder)).with(Scopes.of(across).in(RuleBook.of(across)));
        List<RuleBook.Rule> meant = meant(book);
        if (meant.size() > 1) {
            throw new UsageException(language.choose("名称含“" + id + "”的规则不止一条，请写编号：", "several rules have \"" + id + "\" in their titles, name one by its id: ")
                    + meant.stream().map(RuleBook.Rule::id).collect(Collectors.joining(", ")));
        }
        if (meant.isEmpty()) {
            List<String> near = Words.near(id, book.rules().stream().flatMap(known -> Stream.of(known.id(), known.name(), known.card().title().zh(), known.card().title().en())).toList());
            throw new UsageException(language.choose("没有规则“" + id + "”", "no rule \"" + id + "\"")
                    + (near.isEmpty() ? language.choose("；用 reception rules 列出全部", "; reception rules lists them all")
                    : language.choose("，是否为：", "; did you mean: ") + String.join(", ", near)));
        }
        explain(book, Standards.of(folder, Derivations.dimensions()), meant.get(0), language, main.console().out());
    }

    /** The rule of an id, else all that have such a title, else all whose title holds these words. */
    private List<RuleBook.Rule> meant(RuleBook book) {
        RuleBook.Rule byId = book.find(id);
        if (byId != null) {
            return List.of(byId);
        }
        String words = id.strip().toLowerCase(Locale.ROOT);
        List<RuleBook.Rule> titled = titled(book, title -> title.equals(words));
        return titled.isEmpty() && !words.isEmpty() ? titled(book, title -> title.contains(words)) : titled;
    }

    private static List<RuleBook.Rule> titled(RuleBook book, Predicate<String> isMeant) {
        return book.rules().stream().filter(rule -> isMeant.test(rule.card().title().zh()) || isMeant.test(rule.card().title().en().toLowerCase(Locale.ROOT))).toList();
    }

    private static void explain(RuleBook book, Standards standards, RuleBook.Rule rule, Language language, PrintWriter out) {
        RuleCard card = rule.card();
        out.println(card.title().in(language) + "  " + rule.id());
        out.println(book.title(rule.group()).in(language) + language.choose("，条目", ", clause ") + card.clause()
                + language.choose("；严重程度：", "; severity: ") + Vocabulary.word(card.severity()).in(language)
                + language.choose("；由", "; to be settled by: ") + Vocabulary.word(card.owner()).inProse(language) + language.choose("处理", "")
                + (card.allowsException() ? "" : language.choose("；不得例外", "; no exception")));
        if (card.allowsException()) {
            out.println(language.choose("例外：", "Exception: ") + Citation.all(card.exception().cites().stream().map(standards.instruments()::resolve).toList(), language)
                    + language.choose("，由", "; approved by: ") + card.exception().by().in(language) + language.choose("批准", ""));
        }
        out.println();
        out.println(language.choose("适用范围：", "Applies to: ") + Scopes.subjectOf(rule).in(language));
        out.println();
        out.println(card.why().in(language));
        if (!card.cites().isEmpty()) {
            out.println();
            out.println(language.choose("依据：", "Basis:"));
            for (Cite cite : card.cites()) {
                var citation = standards.instruments().resolve(cite);
                LocalDate until = citation.instrument().until();
                if (citation.instrument().isOwn()) {
                    out.println("  " + citation.in(language));
                    continue;
                }
                out.println("  " + citation.in(language) + language.choose("，", ", from ") + Dates.of(citation.instrument().inForce(), language)
                        + (until == null ? language.choose("起施行", "") : language.choose("至", " to ") + Dates.of(until, language) + language.choose("施行", "")));
            }
        }
        if (card.gathers() != null) {
            gathers(card, language, out);
        }
        if (!card.standards().isEmpty()) {
            out.println();
            out.println(language.choose("所用标准（详见 reception standards）：", "Standards (see reception standards):"));
            for (String standard : card.standards()) {
                Standard known = standards.get(standard);
                out.println("  " + known.title().in(language) + "  " + standard);
            }
        }
        List<Text> needs = Scopes.neededBy(rule);
        if (!needs.isEmpty()) {
            out.println();
            out.println(needs.stream().map(need -> need.in(language))
                    .collect(Collectors.joining(language.choose("、", ", "), language.choose("方案须写明：", "The plan must state: "), language.choose("。", "."))));
        }
        out.println();
        out.println(language.choose("不符时：", "If it is violated: ") + Wording.withoutValues(card.message().in(language)));
        out.println(language.choose("建议：", "Do instead: ") + Wording.withoutValues(card.suggestion().in(language)));
        cases(rule, language, out);
    }

    /** What a rule across plans gathers, and from where on it tells. */
    private static void gathers(RuleCard card, Language language, PrintWriter out) {
        out.println();
        out.println(language.choose("归集：", "Gathers by: ") + Vocabulary.word(card.gathers()).inProse(language) + (card.isSignal()
                ? language.choose("；疑点，不是违规，只请说明", "; a signal, no violation: it asks for a word") : "") + (card.isForInspectors() ? language.choose("；仅供检查人员（--profile inspector）", "; for inspectors alone (--profile inspector)") : ""));
        Measures measures = Measures.of(RuleFolder.builtInAcross());
        for (String id : card.thresholds()) {
            Measure measure = measures.get(id);
            out.println(measure.standard() != null ? language.choose("参考值：", "Measure: ") + measure.title().in(language) + language.choose("，见标准 ", ", by the standard ") + measure.standard()
                    : language.choose("参考值：", "Measure: ") + measure.title().in(language) + " " + measure.value().toPlainString() + language.choose("（", " (") + measure.why().in(language) + language.choose("）", ")") + "  " + id);
        }
    }

    private static void cases(RuleBook.Rule rule, Language language, PrintWriter out) {
        if (rule.card().gathers() != null) {
            out.println();
            out.println(language.choose("示例：", "Examples:"));
            rule.card().cases().stream().filter(RuleCase::isExample).forEach(example -> out.println("  " + Vocabulary.word(example.expect()).inProse(language) + "  " + example.title().in(language)));
            return;
        }
        Node node = RuleFolder.builtInCases().yaml((rule.id() + ".yaml")::equals).get(rule.id() + ".yaml");
        if (!(node instanceof Node.Sequence cases)) {
            return;
        }
        out.println();
        out.println(language.choose("示例：", "Examples:"));
        cases.items().stream().map(item -> new Binder(new ArrayList<>()).bind(RuleCase.class, item, "", "")).filter(RuleCase::isExample)
                .forEach(example -> out.println("  " + Vocabulary.word(example.expect()).inProse(language) + "  " + example.title().in(language)));
    }
}
