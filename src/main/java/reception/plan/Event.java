package reception.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import reception.vocabulary.Term;
import reception.yaml.Place;

/** A mass activity open to the public. */
@Term(zh = "大型活动", meansZh = "面向社会公众的大型群众性活动", means = "a mass activity open to the public")
public record Event(
        Place at,
        @Term(zh = "预计人数") Integer attendance,
        @Term(zh = "面向公众") Boolean open,
        @Term(zh = "安全许可") String permit,
        @Term(zh = "安全工作方案") Boolean safetyPlan,
        @Term(zh = "急救书面告知日期") LocalDate medicalNotice,
        @Term(zh = "日期") LocalDate on) implements Fact {

    /** How many days before the event the emergency centre is told; null if either day is not stated. */
    public Long noticeDays() {
        return medicalNotice == null || on == null ? null : Long.valueOf(ChronoUnit.DAYS.between(medicalNotice, on));
    }
}
