package reception.write.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
import reception.format.InputError;
import reception.format.Span;
import reception.report.Assessment;
import reception.report.Extract;
import reception.report.Finding;
import reception.report.Heading;
import reception.report.LimitLine;
import reception.report.Report;
import reception.report.Verdict;
import reception.report.Wording;
import reception.report.wording.Excerpt;
import reception.report.wording.FindingGroup;
import reception.report.wording.LimitSources;
import reception.report.wording.LimitWording;
import reception.report.wording.ReportWording;
import reception.rule.Outcome;
import reception.rule.Owner;
import reception.standard.Citation;
import reception.standard.Limit;
import reception.visit.money.Payer;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** Writes what an HTML document says of one plan, as it is to be signed and filed. */
final class HtmlSection {

    private static final int EXCERPT_COLUMNS = 150;
    private static final List<Outcome> SHOWN_IN_BARS = List.of(Outcome.VIOLATED, Outcome.EXCEPTED, Outcome.UNDETERMINED, Outcome.SATISFIED);
    private static final int BAR_WIDTH = 200;
    private static final int BAR_HEIGHT = 12;
    private static final int LEAST_WIDTH = 6;

    private final Html html = new Html();
    private final ReportWording wording;
    private final LimitWording limits;
    private final Report report;
    private final Optional<Extract> extract;
    private final String id;
    private final boolean everything;
    private int chapter;

    private HtmlSection(Report report, Language language, String id, boolean everything) {
        this.report = report;
        this.extract = report.extract();
        this.everything = everything;
        this.wording = new ReportWording(language);
        this.limits = new LimitWording(language);
        this.id = id;
    }

    /**
     * The markup of a report; the section's id begins every id in it.
     *
     * @param everything whether the annex lists how every rule ended
     */
    static String of(Report report, Language language, String id, boolean everything) {
        HtmlSection section = new HtmlSection(report, language, id, everything);
        section.write();
        return section.html.markup();
    }

    private void write() {
        html.open("section", "class", "plan", "id", id, "aria-labelledby", id + "-title").text("\n");
        heading();
        if (report.verdict() == Verdict.UNREADABLE) {
            chapter("书写错误", "Input errors");
            report.inputErrors().forEach(this::inputError);
            signatures();
        } else {
            // Who signs reads the first page: the verdict, where to sign, and what is to be done before.
            signatures();
            toDo();
            findings();
            openMatters();
            money();
            programme();
            if (everything) {
                principles();
                annex();
            } else {
                html.element("p", wording.say("各原则检查情况和逐项检查结果未附；加 --all 附上。", "How each principle and every rule ended is not annexed; --all annexes it."), "class", "note").text("\n");
            }
        }
        html.closeLine();
    }

    private void heading() {
        html.open("header").element("h1", wording.say("公务接待方案检查报告", "Report on the check of a reception plan"), "id", id + "-title").text("\n");
        html.open("table", "class", "facts").open("tbody");
        fact(wording.say("方案文件", "File"), report.name().isEmpty() ? wording.say("由程序提交，没有文件", "none: submitted by a program") : report.name() + wording.document(report));
        extract.ifPresent(this::facts);
        if (!report.sha256().isEmpty()) {
            fact(wording.say("方案 SHA-256", "Plan's SHA-256"), report.sha256(), "code");
        }
        report.judgedUnder().lines(wording.language()).forEach(said -> fact(wording.say("适用", "Regime"), said));
        fact(wording.say("规则与标准", "Rules and standards"), "reception " + report.basis().version() + " · SHA-256 " + report.basis().rulesSha256(), "code");
        html.close().close().text("\n");
        String counts = wording.counts(report);
        String style = Vocabulary.word(report.verdict()).english();
        html.open("div", "class", "verdict " + style).open("p", "class", "word").element("span", wording.say("结论", "Verdict"), "class", "caption");
        html.element("strong", mark(report.verdict()) + " " + wording.word(report.verdict())).close();
        String means = Vocabulary.word(report.verdict()).means().in(wording.language());
        html.element("p", means.substring(0, 1).toUpperCase(Locale.ROOT) + means.substring(1) + wording.say("。", ".") + (counts.isEmpty() ? "" : " " + counts + wording.say("。", ".")));
        html.close().text("\n");
        html.element("p", wording.say("本报告供报批前自查，不代替审批，也不是法律意见。信息不全的列为无法判定，不视为符合。",
                "This is a check before the signature. It replaces no approval and is not legal advice. What cannot be decided is listed as undetermined and never counts as satisfied."), "class", "note");
        if (report.classified()) {
            html.element("p", wording.say("方案标明含国家秘密：除此之外未作检查，本报告不引用其任何内容。",
                    "The plan says that it holds state secrets: nothing else was checked, and nothing of it is quoted here."), "class", "note");
        }
        html.closeLine();
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case READY -> "○";
            case TO_BE_COMPLETED -> "△";
            case NOT_A_RECEPTION, NOT_COVERED -> "—";
            case NOT_PERMITTED, UNREADABLE -> "✕";
        };
    }

    private void facts(Extract plan) {
        Heading heading = plan.heading();
        if (heading.mark() != null) {
            fact(wording.say("密级", "Level"), heading.mark().in(wording.language()));
        }
        fact(wording.say("方案标题", "Title"), heading.title());
        fact(wording.say("接待性质", "Kind"), heading.kind() == null ? null : wording.word(heading.kind()));
        fact(wording.say("阶段", "Stage"), heading.status() == null ? null : wording.word(heading.status()));
        fact(wording.say("接待地", "Place"), heading.region() == null ? null : heading.region().toString());
        fact(wording.say("接待单位", "Host"), plan.host());
        String count = plan.guestCount() == null ? null : wording.say(plan.guestCount() + "人", wording.plural(plan.guestCount(), "guest"));
        fact(wording.say("来宾", "Guests"), plan.hasGuests() ? words(wording.say("，", ", "), plan.guests(), count) : null);
        fact(wording.say("来访时间", "Visit"), heading.period(wording.language()));
        fact(wording.say("公函", "Letter"), plan.letter());
    }

    private void fact(String name, String value) {
        fact(name, value == null || value.isEmpty() ? wording.say("未写明", "not stated") : value, null);
    }

    private void fact(String name, String value, String style) {
        html.open("tr").element("th", name, "scope", "row").element("td", value, "class", style).closeLine();
    }

    private void chapter(String zh, String en) {
        chapter++;
        html.element("h2", wording.say(chineseNumber(chapter) + "、" + zh, chapter + ". " + en)).text("\n");
    }

    private static String chineseNumber(int number) {
        return "一二三四五六七八九".substring(number - 1, number);
    }

    private void inputError(InputError error) {
        html.open("article", "class", "finding error");
        html.element("h4", (error.span().isSomewhere() ? error.span().inWords().in(wording.language()) : report.name()));
        excerpt(error.span());
        html.element("p", error.message().in(wording.language()), "class", "message").closeLine();
    }

    private void principles() {
        chapter("各原则检查情况", "Compliance by principle");
        html.open("table", "class", "principles").open("thead").open("tr").element("th", wording.say("原则", "Principle"), "scope", "col");
        html.element("th", wording.say("构成", "Shares"), "scope", "col");
        List<Outcome> outcomes = new ArrayList<>(SHOWN_IN_BARS);
        outcomes.add(Outcome.NOT_APPLICABLE);
        outcomes.forEach(outcome -> html.element("th", wording.word(outcome), "scope", "col", "class", "figure"));
        html.close().close().open("tbody").text("\n");
        Map<String, Map<Outcome, Integer>> byGroup = new LinkedHashMap<>();
        report.assessments().forEach(assessment -> byGroup.computeIfAbsent(assessment.rule().group(), unused -> new EnumMap<>(Outcome.class))
                .merge(assessment.outcome(), 1, Integer::sum));
        byGroup.forEach((group, counts) -> {
            html.open("tr", "class", counts.containsKey(Outcome.VIOLATED) ? "violated" : null).element("th", report.ruleBook().title(group).in(wording.language()), "scope", "row");
            html.open("td", "class", "bar");
            bar(group, counts);
            html.close();
            outcomes.forEach(outcome -> html.element("td", String.valueOf(counts.getOrDefault(outcome, 0)),
                    "class", counts.containsKey(outcome) ? "figure " + Vocabulary.word(outcome).english() : "figure zero"));
            html.closeLine();
        });
        html.close().close().text("\n");
        html.element("p", wording.say("图示为适用各项的构成：黑＝不符，点＝例外（已批准），斜线＝无法判定，白＝符合。符合再多也不抵一处不符，不计总分。",
                "The bars show the shares of what applies: black violated, dotted excepted, hatched undetermined, white satisfied. Nothing that is satisfied makes up for a violation; there is no score."),
                "class", "note").text("\n");
    }

    /** A bar of the shares; what is violated is never too thin to see. */
    private void bar(String group, Map<Outcome, Integer> counts) {
        List<Outcome> present = SHOWN_IN_BARS.stream().filter(counts::containsKey).toList();
        int total = present.stream().mapToInt(counts::get).sum();
        String name = id + "-" + group;
        String said = present.stream().map(outcome -> wording.word(outcome) + " " + counts.get(outcome)).collect(Collectors.joining(wording.say("，", ", ")));
        html.open("svg", "role", "img", "viewBox", "-1 0 " + (BAR_WIDTH + 2) + " " + BAR_HEIGHT, "aria-label", said.isEmpty() ? wording.word(Outcome.NOT_APPLICABLE) : said);
        html.open("defs");
        html.open("pattern", "id", name + "-hatch", "width", "5", "height", "5", "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)")
                .element("rect", "", "width", "5", "height", "5", "fill", "#fff").element("rect", "", "width", "1.6", "height", "5", "fill", "#444").close();
        html.open("pattern", "id", name + "-dots", "width", "4", "height", "4", "patternUnits", "userSpaceOnUse")
                .element("rect", "", "width", "4", "height", "4", "fill", "#fff").element("circle", "", "cx", "2", "cy", "2", "r", "1", "fill", "#444").close();
        html.close();
        int spare = BAR_WIDTH - present.size() * LEAST_WIDTH;
        int x = 0;
        for (int i = 0; i < present.size(); i++) {
            Outcome outcome = present.get(i);
            int width = i == present.size() - 1 ? BAR_WIDTH - x : LEAST_WIDTH + spare * counts.get(outcome) / total;
            String fill = switch (outcome) {
                case VIOLATED -> "#111";
                case EXCEPTED -> "url(#" + name + "-dots)";
                case UNDETERMINED -> "url(#" + name + "-hatch)";
                default -> "#fff";
            };
            html.element("rect", "", "x", String.valueOf(x), "y", "0.5", "width", String.valueOf(width), "height", String.valueOf(BAR_HEIGHT - 1), "fill", fill, "class", "share");
            x += width;
        }
        html.close();
    }

    private void findings() {
        chapter("检查意见", "Findings");
        if (report.findings().isEmpty()) {
            html.element("p", wording.say("未发现与规定不符之处。", "Nothing was found that does not agree with the rules.")).text("\n");
        }
        String principle = "";
        Map<String, List<String>> advice = new LinkedHashMap<>();
        for (FindingGroup group : FindingGroup.of(report, wording)) {
            if (!everything && group.isAdvice()) {
                advice.computeIfAbsent(group.first().rule().group(), unused -> new ArrayList<>()).add(wording.inShort(group));
                continue;
            }
            if (!group.first().rule().group().equals(principle)) {
                principle = group.first().rule().group();
                html.element("h3", report.ruleBook().title(principle).in(wording.language())).text("\n");
            }
            findings(group);
        }
        if (!advice.isEmpty()) {
            html.element("h3", wording.say("建议，不影响报批", "Advice, which holds nothing up")).open("ul").text("\n");
            advice.forEach((of, said) -> html.element("li", report.ruleBook().title(of).in(wording.language()) + wording.say("：", ": ") + String.join(wording.say("；", "; "), said)).text("\n"));
            html.close().text("\n");
        }
        report.notices().forEach(notice -> html.element("p", wording.say("提示：", "Note: ") + notice.in(wording.language()), "class", "notice").text("\n"));
    }

    private void findings(FindingGroup group) {
        Finding finding = group.first();
        String severity = Vocabulary.word(finding.severity()).english();
        html.open("article", "class", "finding " + (wording.standing(finding).isEmpty() ? severity : "excepted")).open("h4");
        html.element("span", wording.word(finding.severity()) + wording.standing(finding), "class", "severity");
        html.text(" " + finding.rule().card().title().in(wording.language()) + " ").element("span", finding.rule().id(), "class", "rule");
        html.element("span", group.isSingle() ? place(report.isAboutWhatIsMissing(finding) ? Span.NOWHERE : finding.span(), finding.path())
                : wording.say("共" + group.findings().size() + "处", group.findings().size() + " times"), "class", "place").close().text("\n");
        if (group.isSingle()) {
            if (!report.isAboutWhatIsMissing(finding)) {
                excerpt(finding.span());
            }
            html.element("p", finding.message(wording.language()), "class", "message");
        } else {
            html.open("ul", "class", "messages");
            group.byMessage(wording).forEach((message, saying) -> {
                String where = words(" · ", wording.linesOf(report, saying), wording.named(saying.stream().map(Finding::path).filter(path -> !path.isEmpty()).toList()));
                html.open("li").text(where.isEmpty() ? message : where + wording.say("：", ": ") + message).close();
            });
            html.close();
        }
        html.open("dl");
        for (Limit limit : finding.limits()) {
            entry(wording.say("标准", "Standard"), wording.standard(limit));
            if (limit.level() == null && !limit.arithmetic().zh().equals(Wording.of(limit.allowed(), wording.language()))) {
                entry(wording.say("算式", "Arithmetic"), limit.arithmetic().in(wording.language()));
            }
        }
        if (!finding.citations().isEmpty()) {
            entry(wording.say("依据", "Basis"), Citation.all(finding.citations(), wording.language()));
        }
        if (wording.doubt(finding) != null) {
            entry(wording.say("说明", "Note"), wording.doubt(finding));
        }
        if (finding.isExcepted()) {
            entry(wording.say("例外（已批准）", "Excepted"), words(wording.say("，", ", "), finding.waiver().reason(), finding.waiver().document()));
        }
        entry(wording.say("建议", "Do instead"), finding.suggestion(wording.language()) + wording.say("（", " (") + wording.word(finding.rule().card().owner()) + wording.say("）", ")"));
        String related = group.relatedLines(wording);
        if (!related.isEmpty()) {
            entry(wording.say("另见", "See also"), related);
        }
        html.close().closeLine();
    }

    private void entry(String name, String text) {
        html.element("dt", name).element("dd", text).text("\n");
    }

    private void excerpt(Span span) {
        if (report.source().isEmpty() || !span.isSomewhere()) {
            return;
        }
        if (span.isCell() && report.source().get().cell(span).isEmpty()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(report.source().get(), span, EXCERPT_COLUMNS);
        html.open("pre").element("span", excerpt.line(), "class", "line").text(" " + excerpt.before());
        html.element("mark", excerpt.marked().isEmpty() ? " " : excerpt.marked()).text(excerpt.after()).close().text("\n");
    }

    /** Where something stands, as whoever holds the plan in hand looks for it. */
    private String place(Span span, String path) {
        String line = span.isSomewhere() ? span.lineInWords().in(wording.language()) : null;
        return words(" · ", line, path.isEmpty() ? null : wording.named(List.of(path)));
    }

    private void openMatters() {
        chapter("待明确事项", "Open matters");
        List<String> open = wording.openMatters(report);
        if (open.isEmpty()) {
            html.element("p", wording.say("没有因缺少信息而无法判定的事项。", "Nothing is undetermined for lack of information.")).text("\n");
            return;
        }
        html.element("p", wording.say("缺少下列内容，有关规则无法判定：", "The following is missing, so that some rules cannot be decided:")).open("ul").text("\n");
        open.forEach(matter -> html.element("li", matter).text("\n"));
        html.close().text("\n");
    }

    private void withoutPlan() {
        html.element("p", report.classified() ? wording.say("方案标明含国家秘密，此处不作记载。", "The plan says that it holds state secrets; nothing stands here.")
                : wording.say("本报告按所选范围不载方案内容，此处从略。", "This report holds nothing of what the plan says, as was asked for; this part is left out."), "class", "note").text("\n");
    }

    private void money() {
        chapter("经费与限额", "Budget and limits");
        if (extract.isEmpty()) {
            withoutPlan();
            return;
        }
        html.element("h3", wording.say("经费", "Budget")).text("\n");
        Extract.Spending spending = extract.get().spending();
        if (spending == null) {
            html.element("p", wording.say("方案没有写经费。", "The plan states no budget.")).text("\n");
        } else {
            costs(spending.costs());
            year(spending);
        }
        limits();
    }

    private void costs(List<Extract.Cost> items) {
        if (items.isEmpty()) {
            html.element("p", wording.say("方案没有写费用明细。", "The plan lists no costs.")).text("\n");
            return;
        }
        tableHead("costs", wording.say("费用", "Cost"), wording.say("日期", "Date"), wording.say("场所", "Place"), wording.say("费用承担方", "Paid by"), wording.say("金额（元）", "Yuan"));
        html.open("tbody").text("\n");
        Map<Payer, BigDecimal> byPayer = new EnumMap<>(Payer.class);
        for (Extract.Cost item : items) {
            html.open("tr").element("td", stated(words(" ", item.kind() == null ? null : wording.word(item.kind()), item.item())));
            html.element("td", stated(item.on())).element("td", stated(item.place())).element("td", stated(words(" ", item.payer() == null ? null : wording.word(item.payer()), item.payerName())));
            html.element("td", stated(item.amount()), "class", "figure").closeLine();
            if (item.payer() != null && item.amount() != null) {
                byPayer.merge(item.payer(), item.amount(), BigDecimal::add);
            }
        }
        html.close().open("tfoot").text("\n");
        byPayer.forEach((payer, sum) -> html.open("tr").element("th", wording.say("合计：", "Total paid by: ") + wording.word(payer), "colspan", "4", "scope", "row")
                .element("td", stated(sum), "class", "figure").closeLine());
        html.close().close().text("\n");
    }

    private void year(Extract.Spending spending) {
        BigDecimal left = spending.left();
        tableHead("year", wording.say("预算科目", "Budget line"), wording.say("预算金额（元）", "Budget, yuan"), wording.say("已支出", "Spent"), wording.say("本次由接待单位承担", "This visit, paid by the host"),
                wording.say("余量", "Head-room"));
        html.open("tbody").text("\n");
        html.open("tr").element("td", stated(spending.line()));
        for (BigDecimal figure : Arrays.asList(spending.available(), spending.spent(), spending.own())) {
            html.element("td", stated(figure), "class", "figure");
        }
        html.element("td", left == null ? wording.say("无法计算", "not known") : stated(left) + (left.signum() < 0 ? wording.say("（超出）", " (over)") : ""), "class", left != null && left.signum() < 0 ? "figure over" : "figure");
        html.closeLine().close().close().text("\n");
    }

    private void limits() {
        html.element("h3", wording.say("限额与余量", "Limits and head-room")).text("\n");
        if (report.limits().isEmpty()) {
            html.element("p", wording.say("没有适用的限额。", "No limit applies.")).text("\n");
            return;
        }
        Map<String, List<LimitLine>> groups = new LinkedHashMap<>();
        report.limits().forEach(line -> groups.computeIfAbsent(limits.group(line.subject()), unused -> new ArrayList<>()).add(line));
        LimitSources sources = new LimitSources(limits);
        tableHead("limits", wording.say("项目", "What"), wording.say("计划", "Planned"), wording.say("允许", "Allowed"), wording.say("余量", "Head-room"), wording.say("结论", "Result"),
                wording.say("依据", "Source"), wording.say("算式", "Arithmetic"));
        groups.forEach((group, lines) -> {
            html.open("tbody").open("tr", "class", "group").element("th", group, "colspan", "7", "scope", "rowgroup").closeLine();
            for (LimitLine line : lines) {
                boolean isOver = line.headRoom() != null && line.headRoom().signum() < 0;
                html.open("tr", "class", line.outcome() == Outcome.VIOLATED ? "violated" : null).element("td", limits.item(line)).element("td", limits.planned(line), "class", "figure");
                html.element("td", limits.allowed(line), "class", line.wording() == null ? "figure" : null).element("td", limits.headRoom(line), "class", isOver ? "figure over" : "figure");
                html.open("td").text(wording.word(line.outcome()));
                limits.open(line.missing(), line.reasons()).forEach(open -> html.element("div", open, "class", "note"));
                html.close().element("td", sources.of(line.limit())).element("td", limits.arithmetic(line)).closeLine();
            }
            html.close();
        });
        html.close().open("ol", "class", "sources").text("\n");
        sources.list().forEach(source -> html.element("li", source).text("\n"));
        html.close().text("\n");
    }

    private void programme() {
        chapter("日程", "Programme");
        if (extract.isEmpty()) {
            withoutPlan();
            return;
        }
        html.element("p", wording.say("横条为日程，虚框为行车，菱形为只写了开始时刻的事项，细线为路途；斜线处为冲突，并以【】标明。每图之下的表列出全文。",
                "Bars are items, dashed frames drives, diamonds what has a starting time only, thin lines the way there; clashes are hatched and named in brackets. The table beneath each picture holds the full text."),
                "class", "note").text("\n");
        new HtmlTimeline(html, wording, report, extract.get().programme(), id + "-day").write();
    }

    private void toDo() {
        chapter("待办事项", "To do");
        Map<Owner, List<String>> tasks = wording.tasks(report, true);
        if (tasks.isEmpty()) {
            html.element("p", wording.say("没有待办事项。", "Nothing is to be done.")).text("\n");
            return;
        }
        tableHead("todo", wording.say("事项", "What"), wording.say("办结", "Done"));
        tasks.forEach((owner, itsTasks) -> {
            html.open("tbody").open("tr", "class", "group").element("th", wording.word(owner), "colspan", "2", "scope", "rowgroup").closeLine();
            itsTasks.forEach(task -> html.open("tr").element("td", task).element("td", "□", "class", "box").closeLine());
            html.close();
        });
        html.close().text("\n");
    }

    private void signatures() {
        chapter("签批", "Signatures");
        html.open("table", "class", "signatures").open("tbody").open("tr");
        for (String signer : List.of(wording.say("经办人", "Handler"), wording.say("办公室", "Office"), wording.say("财务", "Finance"), wording.say("分管领导", "Leader in charge"))) {
            html.open("td").element("div", signer, "class", "signer").element("div", wording.say("年　　月　　日", "Date:"), "class", "date").close();
        }
        html.close().close().close().text("\n");
    }

    private void annex() {
        html.element("h2", wording.say("附件　逐项检查结果", "Annex: every assessment"), "class", "annex").text("\n");
        tableHead("assessments", wording.say("规则", "Rule"), wording.say("结果", "Result"), wording.say("对象", "Of what"), wording.say("缺少的内容", "What is missing"));
        Map<String, Map<List<Object>, List<Assessment>>> byGroup = new LinkedHashMap<>();
        report.assessments().forEach(assessment -> byGroup.computeIfAbsent(assessment.rule().group(), unused -> new LinkedHashMap<>())
                .computeIfAbsent(List.of(assessment.rule().id(), assessment.outcome(), assessment.reasons()), unused -> new ArrayList<>()).add(assessment));
        byGroup.forEach((group, alike) -> {
            html.open("tbody").open("tr", "class", "group").element("th", report.ruleBook().title(group).in(wording.language()), "colspan", "4", "scope", "rowgroup").closeLine();
            alike.values().forEach(this::assessments);
            html.close();
        });
        html.close().text("\n");
    }

    /** One row for all things for which a rule ended alike. */
    private void assessments(List<Assessment> alike) {
        Assessment first = alike.get(0);
        html.open("tr", "class", Vocabulary.word(first.outcome()).english()).open("td").text(first.rule().card().title().in(wording.language()) + " ");
        html.element("span", first.rule().name(), "class", "rule").close().element("td", wording.word(first.outcome()), "class", "outcome");
        html.element("td", things(alike));
        Set<String> open = new LinkedHashSet<>();
        alike.forEach(assessment -> assessment.missing().forEach(missing -> open.add(wording.missing(report, missing))));
        first.reasons().forEach(reason -> open.add(reason.in(wording.language())));
        html.element("td", String.join(wording.say("；", "; "), open)).closeLine();
    }

    private String things(List<Assessment> alike) {
        Assessment first = alike.get(0);
        if (alike.size() == 1) {
            return first.subject().isEmpty() ? wording.say("整个方案", "the plan") : place(first.span(), first.subject());
        }
        String count = wording.say(alike.size() + "项：", alike.size() + ": ");
        boolean isInFile = alike.stream().allMatch(assessment -> assessment.span().isSomewhere());
        return count + (isInFile ? wording.lines(alike.stream().map(Assessment::span).toList(), Integer.MAX_VALUE)
                : alike.stream().map(assessment -> place(assessment.span(), assessment.subject())).distinct().collect(Collectors.joining(wording.say("、", ", "))));
    }

    /** Opens a table and writes its head. */
    private void tableHead(String style, String... heads) {
        html.open("table", "class", style).open("thead").open("tr");
        for (String head : heads) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().text("\n");
    }

    private String stated(Object value) {
        return value == null || value.equals("") ? wording.say("未写明", "not stated") : Wording.of(value, wording.language());
    }

    private static String words(String between, String... words) {
        return Arrays.stream(words).filter(Objects::nonNull).filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
    }
}
