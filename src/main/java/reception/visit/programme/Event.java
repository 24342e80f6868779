package reception.visit.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/** A mass activity open to the public. */
@Term(zh = "大型活动", meansZh = "面向社会公众的大型群众性活动", means = "a large-scale mass activity open to the public")
public record Event(
        Place at,
        @Term(zh = "活动类型") EventKind kind,
        @Term(zh = "预计人数") Integer attendance,
        @Term(zh = "面向公众") Boolean open,
        @Term(zh = "安全许可") String permit,
        @Term(zh = "许可申请日期", meansZh = "向公安机关申请安全许可的日期", means = "when the permit was applied for") LocalDate permitApplied,
        @Term(zh = "安全工作方案") Boolean safetyPlan,
        @Term(zh = "需要急救保障", meansZh = "是否需要现场急救医疗服务", means = "whether emergency care on site is needed") Boolean emergencyCare,
        @Term(zh = "急救书面告知日期") LocalDate medicalNotice,
        @Term(zh = "日期", prose = "date") LocalDate on) implements Fact {

    /** How many days before the event its permit was applied for; null if either day is not stated. */
    public Long applicationDays() {
        return permitApplied == null || on == null ? null : Long.valueOf(ChronoUnit.DAYS.between(permitApplied, on));
    }

    /** How many days before the event the emergency centre is told; null if either day is not stated. */
    public Long noticeDays() {
        return medicalNotice == null || on == null ? null : Long.valueOf(ChronoUnit.DAYS.between(medicalNotice, on));
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
