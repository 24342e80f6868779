package reception.write.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.Span;
import reception.report.Assessment;
import reception.report.Extract;
import reception.report.Heading;
import reception.report.Report;
import reception.report.Verdict;
import reception.report.wording.Excerpt;
import reception.report.wording.ReportWording;
import reception.rule.Outcome;
import reception.vocabulary.Vocabulary;

/** What an HTML document says of one plan, as it is to be signed and filed; the template {@code section.jte} and those that it names lay it out. */
final class HtmlSection {

    private static final int EXCERPT_COLUMNS = 150;
    private static final List<Outcome> SHOWN_IN_BARS = List.of(Outcome.VIOLATED, Outcome.EXCEPTED, Outcome.UNDETERMINED, Outcome.SATISFIED);
    private static final int BAR_WIDTH = 200;
    private static final int LEAST_WIDTH = 6;

    private final Texts texts;
    private final ReportWording wording;
    private final Report report;
    private final Optional<Extract> extract;
    private final String id;
    private final boolean everything;
    private int chapter;

    /** A fact of the heading; style is null for running text. */
    record Fact(String name, String value, String style) {
    }

    /** An input error; excerpt is null if it stands nowhere. */
    record Fault(String place, Excerpt excerpt, String message) {
    }

    /** How the rules of a principle ended; name begins the ids in its picture. */
    record Principle(String name, String title, boolean isViolated, String shares, List<Share> bars, List<Count> counts) {
    }

    /** A part of a bar of 200; outcome is the English word. */
    record Share(String outcome, int x, int width) {
    }

    /** How many rules ended so. */
    record Count(String style, int number) {
    }

    /** Texts below a heading. */
    record Group(String title, List<String> texts) {
    }

    /** The annex's rules of a principle. */
    record Assessed(String title, List<Ended> rules) {
    }

    /** How a rule ended for one thing, or for several alike. */
    record Ended(String style, String title, String rule, String outcome, String things, String open) {
    }

    /**
     * @param id         begins every id in the section
     * @param everything whether the annex lists how every rule ended
     */
    HtmlSection(Report report, Texts texts, String id, boolean everything) {
        this.report = report;
        this.extract = report.extract();
        this.texts = texts;
        this.everything = everything;
        this.wording = new ReportWording(texts.language());
        this.id = id;
    }

    String id() {
        return id;
    }

    boolean everything() {
        return everything;
    }

    boolean isUnreadable() {
        return report.verdict() == Verdict.UNREADABLE;
    }

    boolean isClassified() {
        return report.classified();
    }

    /** Whether what the plan says may stand in the report. */
    boolean hasPlan() {
        return extract.isPresent();
    }

    /** The title of the next chapter, with its number. */
    String chapter(String title) {
        chapter++;
        return texts.say("chapter", texts.say("numerals").substring(chapter - 1, chapter), title);
    }

    /** What is known of the plan, for its heading. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("file", report.name().isEmpty() ? texts.say("fact.file.none") : report.name() + wording.document(report)));
        extract.ifPresent(plan -> facts(plan, facts));
        if (!report.sha256().isEmpty()) {
            facts.add(new Fact(texts.say("fact.sha256"), report.sha256(), "code"));
        }
        report.judgedUnder().lines(texts.language()).forEach(said -> facts.add(fact("regime", said)));
        facts.add(new Fact(texts.say("fact.rules"), "reception " + report.basis().version() + " · SHA-256 " + report.basis().rulesSha256(), "code"));
        return facts;
    }

    private void facts(Extract plan, List<Fact> facts) {
        Heading heading = plan.heading();
        if (heading.mark() != null) {
            facts.add(fact("level", heading.mark().in(texts.language())));
        }
        facts.add(fact("title", heading.title()));
        facts.add(fact("kind", heading.kind() == null ? null : wording.word(heading.kind())));
        facts.add(fact("stage", heading.status() == null ? null : wording.word(heading.status())));
        facts.add(fact("place", heading.region() == null ? null : heading.region().toString()));
        facts.add(fact("host", plan.host()));
        String count = plan.guestCount() == null ? null : texts.count("guests", plan.guestCount());
        facts.add(fact("guests", plan.hasGuests() ? words(texts.say("comma"), plan.guests(), count) : null));
        facts.add(fact("visit", heading.period(texts.language())));
        facts.add(fact("letter", plan.letter()));
    }

    private Fact fact(String name, String value) {
        return new Fact(texts.say("fact." + name), value == null || value.isEmpty() ? texts.say("not-stated") : value, null);
    }

    /** The English word of the verdict, for its style and its mark. */
    String verdict() {
        return Vocabulary.word(report.verdict()).english();
    }

    String verdictWord() {
        return wording.word(report.verdict());
    }

    /** What the verdict means, in a sentence, and what it rests on. */
    String verdictMeans() {
        String means = wording.why(report);
        String counts = wording.counts(report);
        String sentence = texts.say("sentence", means.substring(0, 1).toUpperCase(Locale.ROOT) + means.substring(1));
        return counts.isEmpty() ? sentence : sentence + " " + texts.say("sentence", counts);
    }

    List<Fault> faults() {
        return report.inputErrors().stream().map(error -> new Fault(error.span().isSomewhere() ? error.span().inWords().in(texts.language()) : report.name(),
                excerpt(report, error.span()), error.message().in(texts.language()))).toList();
    }

    HtmlFindings findings() {
        return new HtmlFindings(report, texts, wording, everything);
    }

    List<String> openMatters() {
        return wording.openMatters(report);
    }

    HtmlMoney money() {
        return new HtmlMoney(report, extract.orElseThrow(), texts, wording);
    }

    List<HtmlTimeline.Day> programme() {
        return new HtmlTimeline(texts, wording, report, extract.orElseThrow().programme(), id + "-day").days();
    }

    /** What is to be done, by who does it. */
    List<Group> toDo() {
        return wording.tasks(report, true).entrySet().stream().map(of -> new Group(wording.word(of.getKey()), of.getValue())).toList();
    }

    /** The words for how rules end, as the columns of the table have them. */
    List<String> outcomes() {
        return counted().map(outcome -> wording.word(outcome)).toList();
    }

    private static Stream<Outcome> counted() {
        return Stream.concat(SHOWN_IN_BARS.stream(), Stream.of(Outcome.NOT_APPLICABLE));
    }

    List<Principle> principles() {
        Map<String, Map<Outcome, Integer>> byGroup = new LinkedHashMap<>();
        report.assessments().forEach(assessment -> byGroup.computeIfAbsent(assessment.rule().group(), unused -> new EnumMap<>(Outcome.class))
                .merge(assessment.outcome(), 1, Integer::sum));
        return byGroup.entrySet().stream().map(of -> principle(of.getKey(), of.getValue())).toList();
    }

    private Principle principle(String group, Map<Outcome, Integer> counts) {
        List<Outcome> present = SHOWN_IN_BARS.stream().filter(counts::containsKey).toList();
        String said = present.stream().map(outcome -> wording.word(outcome) + " " + counts.get(outcome)).collect(Collectors.joining(texts.say("comma")));
        List<Count> numbers = counted().map(outcome -> new Count(counts.containsKey(outcome) ? Vocabulary.word(outcome).english() : "zero", counts.getOrDefault(outcome, 0))).toList();
        return new Principle(id + "-" + group, report.ruleBook().title(group).in(texts.language()), counts.containsKey(Outcome.VIOLATED),
                said.isEmpty() ? wording.word(Outcome.NOT_APPLICABLE) : said, shares(present, counts), numbers);
    }

    /** The shares of a bar; what is violated is never too thin to see. */
    private static List<Share> shares(List<Outcome> present, Map<Outcome, Integer> counts) {
        List<Share> shares = new ArrayList<>();
        int total = present.stream().mapToInt(counts::get).sum();
        int spare = BAR_WIDTH - present.size() * LEAST_WIDTH;
        int x = 0;
        for (Outcome outcome : present) {
            int width = shares.size() == present.size() - 1 ? BAR_WIDTH - x : LEAST_WIDTH + spare * counts.get(outcome) / total;
            shares.add(new Share(Vocabulary.word(outcome).english(), x, width));
            x += width;
        }
        return shares;
    }

    /** How every rule ended, by principles. */
    List<Assessed> annex() {
        Map<String, Map<List<Object>, List<Assessment>>> byGroup = new LinkedHashMap<>();
        report.assessments().forEach(assessment -> byGroup.computeIfAbsent(assessment.rule().group(), unused -> new LinkedHashMap<>())
                .computeIfAbsent(List.of(assessment.rule().id(), assessment.outcome(), assessment.reasons()), unused -> new ArrayList<>()).add(assessment));
        return byGroup.entrySet().stream().map(of -> new Assessed(report.ruleBook().title(of.getKey()).in(texts.language()), of.getValue().values().stream().map(this::ended).toList())).toList();
    }

    private Ended ended(List<Assessment> alike) {
        Assessment first = alike.get(0);
        Set<String> open = new LinkedHashSet<>();
        alike.forEach(assessment -> assessment.missing().forEach(missing -> open.add(wording.missing(report, missing))));
        first.reasons().forEach(reason -> open.add(reason.in(texts.language())));
        return new Ended(Vocabulary.word(first.outcome()).english(), first.rule().card().title().in(texts.language()), first.rule().name(), wording.word(first.outcome()), things(alike),
                String.join(texts.say("semicolon"), open));
    }

    private String things(List<Assessment> alike) {
        Assessment first = alike.get(0);
        if (alike.size() == 1) {
            return first.subject().isEmpty() ? texts.say("annex.whole-plan") : place(wording, first.span(), first.subject());
        }
        boolean isInFile = alike.stream().allMatch(assessment -> assessment.span().isSomewhere());
        return texts.say("annex.things", alike.size(), isInFile ? wording.lines(alike.stream().map(Assessment::span).toList(), Integer.MAX_VALUE)
                : alike.stream().map(assessment -> place(wording, assessment.span(), assessment.subject())).distinct().collect(Collectors.joining(texts.say("pause"))));
    }

    /** What stands at a place of the plan; null if nothing is to be shown. */
    static Excerpt excerpt(Report report, Span span) {
        if (report.source().isEmpty() || !span.isSomewhere() || span.isCell() && report.source().get().cell(span).isEmpty()) {
            return null;
        }
        return Excerpt.of(report.source().get(), span, EXCERPT_COLUMNS);
    }

    /** Where something stands, as whoever holds the plan in hand looks for it. */
    static String place(ReportWording wording, Span span, String path) {
        String line = span.isSomewhere() ? span.lineInWords().in(wording.language()) : null;
        return words(" · ", line, path.isEmpty() ? null : wording.named(List.of(path)));
    }

    /** Those words that are there, with a separator between them. */
    static String words(String between, String... words) {
        return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
    }
}
