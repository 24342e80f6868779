package reception.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reception.standard.Citation;
import reception.standard.knowledge.Regimes.How;
import reception.vocabulary.Dates;
import reception.vocabulary.Internal;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * Under which regimes a plan was judged, and what was not judged.
 *
 * @param regimes that bind it, or may
 * @param undated the day by whose rules the plan was judged, because it gives no day of its own; null if it does
 * @param matter  what the plan is, if it is no reception, or nobody's whose rules are held here; null if it is one
 * @since 0.1.0
 */
public record JudgedUnder(List<Regime> regimes, LocalDate undated, Matter matter) {

    /** Nothing was judged. */
    public static final JudgedUnder NOTHING = new JudgedUnder(List.of(), null, null);

    /**
     * A regime.
     *
     * @param how      whether it binds directly, by reference, or only perhaps
     * @param why      what in the plan makes it bind
     * @param citation the article by which it binds
     * @param measured whether its figures are known
     * @param rules    how many rules it has
     */
    public record Regime(String regime, Text title, @Internal How how, Text why, Citation citation, boolean measured, int rules) {

        /** Whether it surely binds. */
        public boolean isBinding() {
            return how != How.PERHAPS;
        }
    }

    /**
     * What is judged by other rules.
     *
     * @param verdict how the plan ends where nothing in it is forbidden
     * @param instead which rules hold instead
     */
    public record Matter(String matter, Verdict verdict, Text title, Text instead) {
    }

    /** Whether at least one regime surely binds, and the figures of all that do are known. */
    public boolean isKnown() {
        return regimes.stream().anyMatch(Regime::isBinding) && regimes.stream().filter(Regime::isBinding).allMatch(Regime::measured);
    }

    /** What the head of a report says of it. */
    public List<String> lines(Language language) {
        List<Regime> binding = regimes.stream().filter(Regime::isBinding).toList();
        List<String> lines = new ArrayList<>();
        if (matter != null) {
            String verdict = Vocabulary.word(matter.verdict()).inProse(language);
            lines.add(language.choose(verdict + "：本方案为" + matter.title().zh() + "，未按接待规定判断；" + matter.instead().zh() + "。",
                    verdict.substring(0, 1).toUpperCase(Locale.ROOT) + verdict.substring(1) + ": the plan is for " + matter.title().en() + " and was not judged by the rules on receptions; " + matter.instead().en() + "."));
        }
        if (!binding.isEmpty()) {
            String under = String.join(language.choose("、", ", "), binding.stream().map(regime -> regime.title().in(language)
                    + (regime.how() == How.BY_REFERENCE ? language.choose("（参照执行，数额标准仅作提醒）", " (by reference, its figures as warnings)") : "")
                    + language.choose("（" + regime.rules() + "条）", " (" + regime.rules() + " rules)")).toList());
            lines.add(language.choose("适用制度：" + under + "；" + binding.get(0).why().zh() + "。", "Judged under: " + under + "; " + binding.get(0).why().en() + "."));
        } else if (matter != null) {
            lines.add(language.choose("仅按对任何单位都适用的规定判断。", "Only the rules that hold for everybody were applied."));
        }
        List<String> unmeasured = binding.stream().filter(regime -> !regime.measured()).map(regime -> regime.title().in(language)).toList();
        if (!unmeasured.isEmpty()) {
            String which = String.join(language.choose("、", ", "), unmeasured);
            lines.add(language.choose("未作判断：" + which + "的餐费、酒水、礼品等标准以当地或者本单位办法为准，该办法未收录，请对照办法核对。",
                    "Not judged: meals, drinks and gifts of a " + which + " follow the place's or the firm's own measure, which is not held here; check the plan against it."));
        }
        if (undated != null && !lines.isEmpty()) {
            lines.add(language.choose("日期未定，按" + Dates.of(undated, language) + "施行的规定判断。", "No date is fixed: judged by the rules in force on " + Dates.of(undated, language) + "."));
        }
        return List.copyOf(lines);
    }
}
