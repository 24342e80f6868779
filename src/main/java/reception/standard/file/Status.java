package reception.standard.file;

import reception.vocabulary.Term;

/** How sure we are of a figure or an article. */
public enum Status {
    @Term(zh = "已核实", means = "read in a copy of the instrument", meansZh = "已对照文件文本") VERIFIED,
    @Term(zh = "未核实", means = "from a secondary source or from memory: at most a warning", meansZh = "来自二手资料或记忆，最多作为提醒") UNVERIFIED
}
