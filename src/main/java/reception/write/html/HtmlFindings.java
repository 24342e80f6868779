package reception.write.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.format.Span;
import reception.report.Finding;
import reception.report.Report;
import reception.report.Wording;
import reception.report.wording.Excerpt;
import reception.report.wording.FindingGroup;
import reception.report.wording.ReportWording;
import reception.standard.Citation;
import reception.standard.Limit;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** What an HTML document says of the findings of a plan; {@code findings.jte} lays it out. */
final class HtmlFindings {

    private final Report report;
    private final Texts texts;
    private final ReportWording wording;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<String>> advice = new LinkedHashMap<>();

    /**
     * What a rule found, at one place or at several.
     *
     * @param principle which begins with it; null within one
     * @param excerpt   null if nothing is to be quoted
     * @param message   null if there are several
     * @param messages  empty if there is one
     */
    record Entry(String principle, String style, String severity, String title, String rule, String place, Excerpt excerpt, String message, List<String> messages, List<Remark> remarks) {
    }

    /** More that is said of a finding, and what it is. */
    record Remark(String name, String text) {
    }

    HtmlFindings(Report report, Texts texts, ReportWording wording, boolean everything) {
        this.report = report;
        this.texts = texts;
        this.wording = wording;
        String last = "";
        for (FindingGroup group : FindingGroup.of(report, wording)) {
            String principle = group.first().rule().group();
            if (!everything && group.isAdvice()) {
                advice.computeIfAbsent(principle, unused -> new ArrayList<>()).add(wording.inShort(group));
            } else {
                entries.add(entry(group, principle.equals(last) ? null : title(principle)));
                last = principle;
            }
        }
    }

    boolean areNone() {
        return report.findings().isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }

    /** Mere advice in short, a line for each principle. */
    List<String> advice() {
        return advice.entrySet().stream().map(of -> texts.say("findings.advice.of", title(of.getKey()), String.join(texts.say("semicolon"), of.getValue()))).toList();
    }

    List<String> notices() {
        return report.notices().stream().map(this::said).toList();
    }

    private String title(String principle) {
        return said(report.ruleBook().title(principle));
    }

    private String said(Text text) {
        return text.in(texts.language());
    }

    private Entry entry(FindingGroup group, String principle) {
        Finding finding = group.first();
        String standing = wording.standing(finding);
        boolean isSingle = group.isSingle();
        boolean isAboutWhatIsMissing = report.isAboutWhatIsMissing(finding);
        String place = isSingle ? HtmlSection.place(wording, isAboutWhatIsMissing ? Span.NOWHERE : finding.span(), finding.path()) : texts.say("finding.times", group.findings().size());
        return new Entry(principle, standing.isEmpty() ? Vocabulary.word(finding.severity()).english() : "excepted", wording.word(finding.severity()) + standing,
                said(finding.rule().card().title()), finding.rule().id(), place, isSingle && !isAboutWhatIsMissing ? HtmlSection.excerpt(report, finding.span()) : null,
                isSingle ? finding.message(texts.language()) : null, isSingle ? List.of() : messages(group), remarks(group, finding));
    }

    private List<String> messages(FindingGroup group) {
        List<String> messages = new ArrayList<>();
        group.byMessage(wording).forEach((message, saying) -> {
            String where = HtmlSection.words(" · ", wording.linesOf(report, saying), wording.named(saying.stream().map(Finding::path).filter(path -> !path.isEmpty()).toList()));
            messages.add(where.isEmpty() ? message : texts.say("finding.at", where, message));
        });
        return messages;
    }

    private List<Remark> remarks(FindingGroup group, Finding finding) {
        List<Remark> remarks = new ArrayList<>();
        for (Limit limit : finding.limits()) {
            remarks.add(new Remark(texts.say("finding.standard"), wording.standard(limit)));
            if (limit.level() == null && !limit.arithmetic().zh().equals(Wording.of(limit.allowed(), texts.language()))) {
                remarks.add(new Remark(texts.say("finding.arithmetic"), said(limit.arithmetic())));
            }
        }
        if (!finding.citations().isEmpty()) {
            remarks.add(new Remark(texts.say("finding.basis"), Citation.all(finding.citations(), texts.language())));
        }
        if (wording.doubt(finding) != null) {
            remarks.add(new Remark(texts.say("finding.note"), wording.doubt(finding)));
        }
        if (finding.isExcepted()) {
            remarks.add(new Remark(texts.say("finding.excepted"), HtmlSection.words(texts.say("comma"), finding.waiver().reason(), finding.waiver().document())));
        }
        remarks.add(new Remark(texts.say("finding.remedy"), texts.say("finding.remedy.by", finding.suggestion(texts.language()), wording.word(finding.rule().card().owner()))));
        String related = group.relatedLines(wording);
        if (!related.isEmpty()) {
            remarks.add(new Remark(texts.say("finding.related"), related));
        }
        return remarks;
    }
}
