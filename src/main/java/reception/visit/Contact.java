package reception.visit;

import reception.format.Place;
import reception.vocabulary.Paired;
import reception.vocabulary.Personal;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** One item for each person. */
@Paired(key = "name", value = "phone")
@Term(zh = "联系人", meansZh = "一人一项", means = "one item for each person")
public record Contact(
        Place at,
        @Personal @Shorthand @Term(zh = "姓名") String name,
        @Term(zh = "单位", also = "部门") String unit,
        @Term(zh = "职责", also = {"任务", "职务", "身份"}) String role,
        @Personal @Term(zh = "电话", also = {"联系电话", "手机", "手机号", "联系方式"}) String phone) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
