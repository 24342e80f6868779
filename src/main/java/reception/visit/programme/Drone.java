package reception.visit.programme;

import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** An unmanned aircraft that is flown. */
@Term(zh = "无人机", meansZh = "由谁操控、是否批准", means = "who flies it, and by which permit")
public record Drone(
        Place at,
        @Shorthand @Term(zh = "操控单位", meansZh = "由谁操控", means = "who flies it") String operator,
        @Term(zh = "操控人国籍") String nationality,
        @Term(zh = "飞行批准", meansZh = "空中交通管理机构的批准", means = "approval of the air-traffic authority") String permit) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
