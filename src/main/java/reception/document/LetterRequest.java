package reception.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.document.Document.Cell;
import reception.document.Document.Column;
import reception.document.Document.Field;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.plan.Letter;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.plan.ReceptionKind;
import reception.report.Finding;
import reception.report.Missing;
import reception.report.Report;
import reception.report.Wording;
import reception.rule.Outcome;
import reception.vocabulary.Language;

/**
 * A note that asks the sending unit for what its letter still lacks (请补充公函内容): exactly what the rules on the letter found.
 * It holds no personal data; who asks is filled in by hand.
 */
public final class LetterRequest {

    private final Report report;
    private final Plan plan;
    private final Wordings wordings;

    private LetterRequest(Report report, Language language) {
        this.report = report;
        this.plan = report.plan().orElseThrow();
        this.wordings = new Wordings(language);
    }

    /**
     * Makes the note of a plan that was checked.
     *
     * @throws IllegalArgumentException if the plan could not be read or holds state secrets
     */
    public static Document of(Report report, Language language) {
        if (report.plan().isEmpty() || report.classified()) {
            throw new IllegalArgumentException("nothing is made of a plan that cannot be read or holds state secrets");
        }
        LetterRequest note = new LetterRequest(report, language);
        return new Document(null, note.say("关于请补充公函内容的函", "Request to complete the official letter"), language, note.parts());
    }

    private List<Document.Part> parts() {
        List<Document.Part> parts = new ArrayList<>();
        parts.add(head());
        Set<String> requests = requests();
        if (!requests.isEmpty()) {
            parts.add(new Notes("", List.of(say("为按规定做好接待，请贵单位来函补充或确认下列事项：", "So that the visit can be received by the rules, please complete or confirm in writing:"))));
            List<List<Cell>> rows = new ArrayList<>();
            requests.forEach(request -> rows.add(Cell.row(rows.size() + 1, request, "")));
            parts.add(new Table("", Column.named(say("序号", "No."), say("事项", "Matter"), say("补充内容", "To be filled in")), rows, List.of()));
        }
        String open = open();
        if (!open.isEmpty()) {
            parts.add(new Notes(say("经办人先核对（不随函发出）", "To be looked up first (not part of the request)"), List.of(
                    say("方案没有登记：" + open + "。请查看公函原文并补登；公函确未载明的，一并请对方补充。",
                            "The plan does not say: " + open + ". Look it up in the letter and enter it; what the letter does not state is asked for as well."))));
        }
        if (plan.kind() == null) {
            parts.add(new Notes("", List.of(say("没有写明接待性质；关于公函的规定只适用于国内公务接待，写明后再看公函缺什么。",
                    "The kind of the reception is not stated; the rules on the letter are those of domestic official reception. State it, then see what the letter lacks."))));
        } else if (plan.kind() != ReceptionKind.DOMESTIC_OFFICIAL) {
            parts.add(new Notes("", List.of(say("本方案是" + wordings.word(plan.kind()) + "，关于公函的规定只适用于国内公务接待。",
                    "This plan is " + wordings.word(plan.kind()) + "; the rules on the letter are those of domestic official reception."))));
        } else if (requests.isEmpty() && open.isEmpty()) {
            parts.add(new Notes("", List.of(say("按方案所载，公函没有需要补充的内容。", "By what the plan says, the letter lacks nothing."))));
        }
        if (!requests.isEmpty()) {
            parts.add(Fields.of(Field.of(say("联系人", "Contact"), ""), Field.of(say("电话", "Phone"), ""), Field.of(say("单位（盖章）", "Unit (seal)"), ""),
                    Field.of(say("日期", "Day"), "")));
        }
        return parts;
    }

    private Fields head() {
        Letter letter = plan.letter();
        String unit = letter == null || letter.issuer() == null ? plan.guests() == null ? null : plan.guests().unit() : letter.issuer();
        LocalDate dated = letter == null ? null : letter.dated();
        return Fields.of(
                Field.of(say("致", "To"), unit),
                Field.of(say("来函文号", "Your letter"), letter == null ? null : letter.number()),
                Field.of(say("来函标题", "Its title"), letter == null ? null : letter.title()),
                Field.of(say("来函日期", "Its day"), dated),
                Field.of(say("拟来访时间", "Expected visit"), plan.visit() == null ? null : wordings.span(plan.visit().arrives(), plan.visit().departs())),
                Field.of(say("接待单位", "Host"), plan.host() == null ? null : plan.host().unit()));
    }

    private Set<String> requests() {
        return report.violations().stream().filter(finding -> finding.rule().card().request() != null).map(this::request)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String request(Finding finding) {
        return Wording.fill(finding.rule().card().request(), finding.arguments()).in(wordings.language());
    }

    /** What the plan leaves open of what the rules on the letter need to know of it. */
    private String open() {
        return wordings.listed(report.assessments(Outcome.UNDETERMINED).stream().filter(assessment -> assessment.rule().card().request() != null)
                .flatMap(assessment -> assessment.missing().stream()).filter(LetterRequest::isOfLetter)
                .map(missing -> PlanTree.named(missing.key(), wordings.language())).distinct());
    }

    private static boolean isOfLetter(Missing missing) {
        return missing.key().startsWith("letter");
    }

    private String say(String zh, String en) {
        return wordings.say(zh, en);
    }
}
