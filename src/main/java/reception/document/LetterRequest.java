package reception.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.document.Document.Closing;
import reception.document.Document.Notes;
import reception.plan.Plan;
import reception.plan.PlanTree;
import reception.plan.secrecy.PersonalData;
import reception.report.Finding;
import reception.report.Missing;
import reception.report.Report;
import reception.report.Wording;
import reception.rule.Outcome;
import reception.visit.paper.Letter;
import reception.visit.paper.ReceptionKind;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Language;

/**
 * A letter that asks the sending unit for what its own still lacks (请补充公函内容): exactly what was found about it, in the order of an official letter.
 * It holds no personal data; who asks and when is filled in by hand.
 */
public final class LetterRequest {

    private static final String LETTER = "letter";
    /** When it came in is the host's own record, and nothing that the letter could say. */
    private static final String RECEIVED = "letter.received";
    private static final String BLANK = "____";

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
        Set<String> requests = requests();
        if (!requests.isEmpty()) {
            letter(requests, parts);
        }
        String open = open();
        if (!open.isEmpty()) {
            parts.add(new Notes(say("经办人先核对（不随函发出）", "To be looked up first (not part of the letter)"), List.of(
                    say("方案没有登记：" + open + "。请查看公函原文并补登；公函确未载明的，一并请对方补充。",
                            "The plan does not say: " + open + ". Look it up in the letter and enter it; what the letter does not state is asked for as well."))));
        }
        if (plan.kind() == null) {
            parts.add(new Notes("", List.of(say("没有写明接待性质；关于公函的规定只适用于国内公务接待，写明后再看公函缺什么。",
                    "The kind of the reception is not stated; the rules on the letter are those of domestic official reception. State it, then see what the letter lacks."))));
        } else if (plan.kind() != ReceptionKind.DOMESTIC_OFFICIAL && requests.isEmpty()) {
            parts.add(new Notes("", List.of(say("本方案是" + wordings.word(plan.kind()) + "，关于公函的规定只适用于国内公务接待。",
                    "This plan is " + wordings.word(plan.kind()) + "; the rules on the letter are those of domestic official reception."))));
        } else if (requests.isEmpty() && open.isEmpty()) {
            parts.add(new Notes("", List.of(say("按方案所载，公函没有需要补充的内容，不必发函。", "By what the plan says, the letter lacks nothing; nothing need be asked for."))));
        }
        return parts;
    }

    /** In the order of an official letter: to whom, what about, what is asked, who signs and when. */
    private void letter(Set<String> requests, List<Document.Part> parts) {
        Letter letter = plan.letter();
        String unit = letter == null || letter.issuer() == null ? plan.guests() == null ? null : plan.guests().unit() : letter.issuer();
        parts.add(new Notes("", List.of((unit == null ? BLANK : unit) + say("：", ":"))));
        parts.add(new Notes("", List.of(received(letter) + say("为按规定做好接待工作，请贵单位补充或者确认下列事项：", "So that the visit can be received by the rules, please complete or confirm:"))));
        List<String> numbered = new ArrayList<>();
        requests.forEach(request -> numbered.add(say(ChineseNumerals.of(numbered.size() + 1) + "、", numbered.size() + 1 + ". ") + request));
        numbered.forEach(request -> parts.add(new Notes("", List.of(request))));
        parts.add(new Notes("", List.of(say("请于" + BLANK + "前函复。联系人：" + BLANK + "，联系电话：" + BLANK + "。", "Please reply in writing by " + BLANK + ". Contact: " + BLANK + ", phone: " + BLANK + "."))));
        String host = plan.host() == null || plan.host().unit() == null ? BLANK : plan.host().unit();
        parts.add(new Closing(List.of(host + say("（盖章）", " (seal)"), say(BLANK + "年" + BLANK + "月" + BLANK + "日", "Day: " + BLANK))));
    }

    /** What was received, and when they want to come. */
    private String received(Letter letter) {
        String title = letter == null || letter.title() == null ? "" : say("《" + letter.title() + "》", " \"" + letter.title() + "\"");
        String details = letter == null ? "" : wordings.joined(say("，", ", "), letter.number(), wordings.day(letter.dated()));
        String visit = plan.visit() == null ? "" : wordings.span(plan.visit().arrives(), plan.visit().departs());
        String known = title + (details.isEmpty() ? "" : say("（" + details + "）", " (" + details + ")"));
        String from = known.isEmpty() ? say("贵单位拟派员来访", "Your unit plans to visit") : say("贵单位来函" + known + "收悉", "We have received your letter" + known);
        return from + (visit.isEmpty() ? "" : say("，来访时间为" + visit, ", the visit being " + visit)) + say("。", ". ");
    }

    /** What the rules on the letter ask the sender for, and what else was found about it. */
    private Set<String> requests() {
        PersonalData personal = PersonalData.of(plan);
        return report.violations().stream().filter(finding -> finding.rule().card().request() != null || finding.path().startsWith(LETTER)).map(finding -> request(finding, personal))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String request(Finding finding, PersonalData personal) {
        return finding.rule().card().request() != null ? Wording.fill(finding.rule().card().request(), finding.arguments()).in(wordings.language())
                : say("请核实并说明：", "Please check and explain: ") + personal.masked(finding.message(wordings.language()));
    }

    /** What the plan leaves open of what the rules on the letter need to know of it. */
    private String open() {
        return wordings.listed(report.assessments(Outcome.UNDETERMINED).stream()
                .flatMap(assessment -> assessment.missing().stream()).filter(LetterRequest::isOfLetter)
                .map(missing -> PlanTree.named(missing.key(), wordings.language())).distinct());
    }

    private static boolean isOfLetter(Missing missing) {
        return missing.key().startsWith(LETTER) && !missing.key().equals(RECEIVED);
    }

    private String say(String zh, String en) {
        return wordings.say(zh, en);
    }
}
