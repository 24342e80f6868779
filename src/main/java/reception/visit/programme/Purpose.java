package reception.visit.programme;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Prose;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** Why they come. */
@Term(zh = "来访目的", meansZh = "为何而来", means = "why they come")
public record Purpose(
        Place at,
        @Term(zh = "公务活动", prose = "official business", also = {"公务活动类型", "活动类型", "类型", "公务类型", "公务活动类别"}, meansZh = "规定列举的公务活动之一", means = "one of the kinds of official business that the provisions list") OfficialActivity activity,
        @Shorthand @Prose @Term(zh = "内容", prose = "what the business is", also = {"公务活动内容", "公务内容", "来访内容", "活动目的", "具体内容", "主要内容", "活动内容", "事由"}, meansZh = "具体做什么", means = "what is done") String content,
        @Term(zh = "服务的中心工作", prose = "core tasks served", meansZh = "服务于哪项中心工作", means = "which core tasks of the place it serves") String serves,
        @Term(zh = "特别需要", meansZh = "一般性学习交流时说明为何必要", means = "why a general study or exchange visit is needed") String specialNeed,
        @Term(zh = "特别需要依据", prose = "basis of the special need", meansZh = "说明特别需要的文件及文号，如合作协议、上级部署文件", means = "the document that shows the special need, such as an agreement or an order from above") String specialNeedBasis,
        @Term(zh = "预期成果") String expectedOutcome,
        @Term(zh = "一般性学习交流", prose = "whether it is a general study or exchange visit", meansZh = "异地部门间没有特别需要的一般性学习交流、考察调研", means = "a general study or exchange visit between departments of different places, without a special need")
                Boolean generalExchange,
        @Term(zh = "对口接待", prose = "whether a counterpart receives", meansZh = "是否由对口部门接待", means = "received by the counterpart department") Boolean counterpart) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
