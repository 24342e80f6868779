package reception.report;

import java.util.List;
import java.util.Map;
import reception.vocabulary.Language;
import reception.vocabulary.Term;
import reception.vocabulary.Vocabulary;

/**
 * What a search for plans met and did not check.
 *
 * @param counts how many files, folders or links were left out for each reason
 * @param named  those that are plans or may be, by path
 */
public record LeftOut(Map<Reason, Integer> counts, List<Entry> named) {

    /** Why something is left out. */
    public enum Reason {
        @Term(zh = "没有接待方案的文件", means = "files without a plan") NO_PLAN,
        @Term(zh = "被忽略的文件", means = "ignored files") IGNORED,
        @Term(zh = "被配置排除的文件", means = "files that the configuration excludes") EXCLUDED,
        @Term(zh = "过大而未查看的文件", means = "files too large to be looked at") TOO_LARGE,
        @Term(zh = "指向所查范围之外的链接", means = "links that lead outside") LINK_OUTSIDE,
        @Term(zh = "被忽略的文件夹", means = "ignored folders") IGNORED_FOLDER,
        @Term(zh = "隐藏文件夹", means = "hidden folders") HIDDEN_FOLDER
    }

    /**
     * A file or link that is left out.
     *
     * @param by      the ignore file or configuration that says so; null if none does
     * @param tracked whether git tracks it, so that others have it too
     */
    public record Entry(String file, Reason reason, String by, boolean tracked) {

        /** The file and why, in one line. */
        public String in(Language language) {
            String why = switch (reason) {
                case IGNORED, IGNORED_FOLDER -> language.choose("被 " + by + " 忽略", "ignored by " + by);
                case EXCLUDED -> language.choose("被 " + by + " 排除", "excluded by " + by);
                case HIDDEN_FOLDER -> language.choose("在隐藏文件夹中", "in a hidden folder");
                case TOO_LARGE -> language.choose("过大，未查看", "too large to be looked at");
                case LINK_OUTSIDE -> language.choose("链接指向所查范围之外，如需检查请直接写明", "a link that leads outside; name it to have it checked");
                case NO_PLAN -> language.choose("没有接待方案", "no plan");
            };
            return Printable.line(file) + language.choose("（", " (") + Printable.line(why) + (tracked ? language.choose("，但已纳入 git", ", but git tracks it") : "") + language.choose("）", ")");
        }
    }

    /** Nothing, where nothing was searched. */
    public static final LeftOut NOTHING = new LeftOut(Map.of(), List.of());

    /** The name of a reason in one language. */
    public static String name(Reason reason, Language language) {
        return language.choose(Vocabulary.word(reason).chinese(), Vocabulary.word(reason).means().en());
    }
}
