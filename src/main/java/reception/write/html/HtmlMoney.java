package reception.write.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.report.Extract;
import reception.report.LimitLine;
import reception.report.Report;
import reception.report.Wording;
import reception.report.wording.LimitSources;
import reception.report.wording.LimitWording;
import reception.report.wording.ReportWording;
import reception.rule.Outcome;
import reception.visit.money.Payer;

/** What an HTML document says of the budget and the limits of a plan; {@code money.jte} lays it out. */
final class HtmlMoney {

    private final Report report;
    private final Texts texts;
    private final ReportWording wording;
    private final LimitWording limits;
    private final LimitSources sources;
    private final Extract.Spending spending;
    private final List<Limited> limited;

    /** A cost; what is not stated says so. */
    record Cost(String what, String on, String place, String payer, String amount) {
    }

    /** What a payer pays in all. */
    record Sum(String payer, String amount) {
    }

    /** The year's budget line beside this visit. */
    record Year(String line, String available, String spent, String own, String left, boolean isOver) {
    }

    /** The limits of one thing of the plan. */
    record Limited(String title, List<Line> lines) {
    }

    /** A limit beside what is planned; isFigure tells whether it allows a number. */
    record Line(boolean isViolated, String what, String planned, String allowed, boolean isFigure, String headRoom, boolean isOver, String outcome, List<String> open, String source, String arithmetic) {
    }

    HtmlMoney(Report report, Extract extract, Texts texts, ReportWording wording) {
        this.report = report;
        this.texts = texts;
        this.wording = wording;
        this.limits = new LimitWording(texts.language());
        this.sources = new LimitSources(limits);
        this.spending = extract.spending();
        this.limited = limited();
    }

    boolean hasBudget() {
        return spending != null;
    }

    List<Cost> costs() {
        return spending.costs().stream().map(item -> new Cost(stated(HtmlSection.words(" ", word(item.kind()), item.item())), stated(item.on()), stated(item.place()),
                stated(HtmlSection.words(" ", word(item.payer()), item.payerName())), stated(item.amount()))).toList();
    }

    List<Sum> sums() {
        Map<Payer, BigDecimal> byPayer = new EnumMap<>(Payer.class);
        spending.costs().stream().filter(item -> item.payer() != null && item.amount() != null).forEach(item -> byPayer.merge(item.payer(), item.amount(), BigDecimal::add));
        return byPayer.entrySet().stream().map(of -> new Sum(wording.word(of.getKey()), stated(of.getValue()))).toList();
    }

    Year year() {
        BigDecimal left = spending.left();
        boolean isOver = left != null && left.signum() < 0;
        String said = left == null ? texts.say("year.left.unknown") : isOver ? texts.say("year.left.over", stated(left)) : stated(left);
        return new Year(stated(spending.line()), stated(spending.available()), stated(spending.spent()), stated(spending.own()), said, isOver);
    }

    /** The limits that apply, by the things that they hold for. */
    List<Limited> limits() {
        return limited;
    }

    private List<Limited> limited() {
        Map<String, List<LimitLine>> groups = new LinkedHashMap<>();
        report.limits().forEach(line -> groups.computeIfAbsent(limits.group(line.subject()), unused -> new ArrayList<>()).add(line));
        return groups.entrySet().stream().map(of -> new Limited(of.getKey(), of.getValue().stream().map(this::line).toList())).toList();
    }

    private Line line(LimitLine line) {
        boolean isOver = line.headRoom() != null && line.headRoom().signum() < 0;
        return new Line(line.outcome() == Outcome.VIOLATED, limits.item(line), limits.planned(line), limits.allowed(line), line.wording() == null, limits.headRoom(line), isOver,
                wording.word(line.outcome()), limits.open(line.missing(), line.reasons()), sources.of(line.limit()), limits.arithmetic(line));
    }

    /** What the limits rest on, as they are numbered. */
    List<String> sources() {
        return sources.list();
    }

    private String word(Enum<?> constant) {
        return constant == null ? null : wording.word(constant);
    }

    private String stated(Object value) {
        return value == null || value.equals("") ? texts.say("not-stated") : Wording.of(value, texts.language());
    }
}
