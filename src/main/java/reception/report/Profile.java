package reception.report;

import reception.vocabulary.Language;
import reception.vocabulary.Term;
import reception.vocabulary.Vocabulary;

/**
 * How much personal data a report may hold.
 *
 * @since 0.1.0
 */
public enum Profile {
    @Term(zh = "完整", means = "everything, for those who draft and sign the plan", meansZh = "全部内容，供经办人和审批人使用") FULL,
    @Term(zh = "内部", means = "no personal data and no lines of the plan, for logs and merge requests", meansZh = "不含个人信息，不引用方案原文，用于日志和合并请求") INTERNAL,
    @Term(zh = "公开", means = "nothing that the plan says: rules, places in the file and counts only", meansZh = "不含方案内容，只有规则、位置和数目") PUBLIC;

    /** What whoever reads a reduced report is told of that. */
    public String note(Language language) {
        Vocabulary.Word word = Vocabulary.word(this);
        return language.choose("（" + word.chinese() + "版：", "(" + word.english() + " profile: ") + word.means().in(language) + language.choose("）", ")");
    }
}
