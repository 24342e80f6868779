package reception.visit.programme;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/** Police, closures, cleared venues. */
@Term(zh = "安全保卫", meansZh = "警车、管制、清场", means = "police, closures, cleared venues")
public record Security(
        Place at,
        @Term(zh = "警车带道", also = {"警车开道", "警车引导", "警车", "开道", "带道"}) Boolean policeEscort,
        @Term(zh = "交通管制", also = {"封路", "交通管控", "管制"}) Boolean roadClosure,
        @Term(zh = "清场闭馆", also = {"清场", "闭馆"}) Boolean venueCleared,
        @Term(zh = "停工停产", meansZh = "是否影响正常生产经营", means = "whether normal production or business stops") Boolean productionStopped,
        @Term(zh = "警卫任务", prose = "whether there is a security-guard assignment") Boolean guardTask,
        @Term(zh = "警卫任务批准") String guardApprovedBy,
        @Term(zh = "警卫规格", also = {"警卫等级", "警卫级别"}) String guardLevel) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
