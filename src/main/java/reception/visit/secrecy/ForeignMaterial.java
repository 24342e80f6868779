package reception.visit.secrecy;

import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.vocabulary.Personal;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** One item for each thing that is handed to guests from outside the mainland. */
@Term(zh = "对外提供物品资料", meansZh = "一件一项", means = "one item for each thing")
public record ForeignMaterial(
        Place at,
        @Shorthand @Term(zh = "名称") String title,
        @Term(zh = "审图号", meansZh = "地图审图号", means = "the map approval number") String mapNumber,
        @Personal @Term(zh = "审查人") String reviewedBy,
        @Term(zh = "批准文件", meansZh = "主管部门的批准或者许可", means = "the approval or permit of the authority in charge") String approvedBy) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return Arrays.asList(title);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
