package reception.visit.secrecy;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/** Which personal data is collected, who uses it, when it is deleted. */
@Term(zh = "个人信息处理", meansZh = "收集、使用、删除", means = "collection, use, deletion")
public record PersonalDataUse(
        Place at,
        @Term(zh = "信息种类", meansZh = "收集哪些信息", means = "which data") List<String> fields,
        @Term(zh = "使用人", meansZh = "由谁使用", means = "who uses it") List<String> who,
        @Term(zh = "删除时间", meansZh = "来访结束后何时删除", means = "when it is deleted after the visit") String until,
        @Term(zh = "同意", meansZh = "是否取得本人同意", means = "whether those whom it is about agree") Boolean consent) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
