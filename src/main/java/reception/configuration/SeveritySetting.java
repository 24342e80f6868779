package reception.configuration;

import reception.format.Place;
import reception.rule.Severity;
import reception.vocabulary.Term;

/**
 * How bad a rule's violation is to be, as a file says it.
 *
 * @param rule   a rule's id or name, or all rules of a group
 * @param folder for which plans alone; null for all
 */
@Term(zh = "严重程度")
record SeveritySetting(
        Place at,
        @Term(zh = "规则", means = "a rule's id, service/local-character, or all of a group, service/*", meansZh = "规则编号，如 service/local-character，或整组，如 service/*") String rule,
        @Term(zh = "级别", means = "what a violation counts as", meansZh = "不符时算作哪一级") Severity severity,
        @Term(zh = "文件夹", means = "only for plans in folders of this pattern", meansZh = "只用于该写法所指文件夹中的方案") PathPattern folder) {
}
