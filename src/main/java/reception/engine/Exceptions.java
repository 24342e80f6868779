package reception.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import reception.casefile.CaseFile;
import reception.casefile.NamedApprover;
import reception.casefile.WaiverUse;
import reception.plan.Plan;
import reception.rule.RuleBook;
import reception.rule.RuleBook.Rule;
import reception.rule.RuleCard;
import reception.standard.Citation;
import reception.standard.Standards;
import reception.standard.place.Organs;
import reception.standard.place.UnitStanding;
import reception.visit.Fact;
import reception.visit.paper.Waiver;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** The exceptions that a plan names: which of them cover a rule, and what became of each. */
final class Exceptions {

    private final CaseFile file;
    private final RuleBook book;
    private final Standards standards;
    private final Consumer<Text> notices;
    /** The exceptions that are approved as the rule asks, by its id. */
    private final Map<String, Waiver> approved = new HashMap<>();

    Exceptions(CaseFile file, RuleBook book, Standards standards, Consumer<Text> notices) {
        this.file = file;
        this.book = book;
        this.standards = standards;
        this.notices = notices;
    }

    /**
     * What becomes of the exceptions that the plan names.
     *
     * @param found what the rules of a base found
     * @param base  of the rules; what became of an exception from a rule of another base is not known here
     * @param rules those that are asked
     */
    List<Fact> uses(Findings found, RuleBase base, AskedRules rules) {
        List<Fact> uses = new ArrayList<>();
        if (file.plan().approval() == null) {
            return uses;
        }
        LocalDate lastDay = file.visitPeriod().until();
        Plan plan = file.plan();
        Organs organs = standards.organs();
        for (Waiver waiver : file.plan().approval().exceptions()) {
            Rule rule = waiver.rule() == null ? null : book.find(waiver.rule());
            List<Text> lacking = lacking(waiver);
            boolean complete = lacking.isEmpty();
            boolean expired = waiver.until() != null && lastDay != null && waiver.until().isBefore(lastDay);
            RuleCard.AllowedException allowed = rule == null ? null : rule.card().exception();
            UnitStanding from = allowed == null ? null : allowed.approvingUnit();
            UnitStanding unit = plan.host() == null ? null : organs.standing(NamedApprover.unitOf(plan, waiver), plan.host().unit(), plan.host().region(), senderOf(plan));
            Optional<NamedApprover> named = NamedApprover.of(plan, waiver, organs);
            int matched = rule == null ? 0 : found.of(rule.id()).size();
            boolean judgedElsewhere = rule != null && !rules.has(rule, base);
            if (rule != null && rule.card().formerly().contains(waiver.rule())) {
                notices.accept(new Text("例外事项中的规则编号“" + waiver.rule() + "”为旧编号，现为“" + rule.id() + "”", "the exception names the rule by its old id " + waiver.rule() + "; it is now " + rule.id()));
            }
            boolean mayApprove = unit != null && unit == from && named.filter(person -> person.isBarredFrom(from)).isEmpty();
            if (complete && !expired && mayApprove) {
                approved.put(rule.id(), waiver);
            }
            uses.add(new WaiverUse(waiver.at(), waiver, waiver.rule(), rule == null ? null : rule.card().title(), lacking, rule != null, allowed != null, judgedElsewhere ? 1 : matched, complete, expired, unit, from));
            named.ifPresent(uses::add);
        }
        return uses;
    }

    private static List<Text> lacking(Waiver waiver) {
        List<Text> lacking = new ArrayList<>();
        if (Words.letters(waiver.reason()) <= 1) {
            lacking.add(new Text("理由", "reason"));
        }
        if (Words.letters(waiver.approvedBy()) == 0) {
            lacking.add(new Text("批准人", "approver"));
        }
        if (Words.letters(waiver.document()) <= 1) {
            lacking.add(new Text("批准文件", "document"));
        }
        return lacking;
    }

    private static String senderOf(Plan plan) {
        return plan.guests() != null && plan.guests().unit() != null ? plan.guests().unit() : plan.letter() == null ? null : plan.letter().issuer();
    }

    /** The approved exception that covers a rule: one under a text that was in force on that day; null if there is none. */
    Waiver of(Rule rule, LocalDate day, Predicate<Citation> holdsHere) {
        Waiver waiver = approved.get(rule.id());
        boolean isAllowed = waiver != null && day != null && rule.card().exception().cites().stream().map(standards.instruments()::resolve)
                .anyMatch(citation -> holdsHere.test(citation) && citation.instrument().isInForce(day));
        return isAllowed ? waiver : null;
    }
}
