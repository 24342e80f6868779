package reception.visit.host;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Paired;
import reception.vocabulary.Personal;
import reception.vocabulary.Prose;
import reception.vocabulary.Term;

/** One item for each department. */
@Paired(key = "unit", value = "duty")
@Term(zh = "责任分工", meansZh = "一个部门一项", means = "one item for each department")
public record DepartmentDuty(
        Place at,
        @Term(zh = "单位", also = {"部门", "责任部门", "责任单位", "组别", "工作组", "小组"}) String unit,
        @Prose @Term(zh = "职责", also = {"任务", "工作任务", "分工", "工作内容", "工作职责", "具体任务", "完成时限", "完成时间", "时限", "要求", "工作要求", "备注", "说明"}) String duty,
        @Personal @Term(zh = "责任人", also = {"负责人", "联系人", "组长", "牵头人"}) String responsible,
        @Personal @Term(zh = "电话", also = "联系电话") String phone) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
