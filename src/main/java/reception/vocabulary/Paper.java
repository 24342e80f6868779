package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Marks text that names a paper, such as a certificate or an approval: what only says that there is one, or will be, names none. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Paper {

    /** Words that say that there is none. */
    List<String> DENIED = List.of("没有", "没", "未办", "未办理", "未取得", "不需要", "无需", "×", "✗", "no", "n/a", "nil");

    /** Words that leave open whether there is one, or which. */
    List<String> OPEN = List.of("办理中", "正在办理", "申请中", "正在申请", "正在申领", "申领中", "审批中", "报批中", "待批", "待办", "待补", "待核实", "待确认", "已过期", "过期", "不详", "未知", "有", "是", "已办", "已办理",
            "已取得", "已批准", "已批", "已同意", "口头同意", "齐全", "-", "—", "/", "?", "？", "√", "yes", "pending", "applied for", "in progress", "expired", "unknown", "tbc", "tbd", "approved", "held");
}
