package office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import reception.report.Verdict;

class DeskTest {

    private static final String PLAN = """
            接待方案: 1
            接待性质: 国内公务
            接待地: 长春市
            来宾: {人数: 6}
            来访时间: {抵达: 2026-05-12T09:30}
            用餐: [{日期: 2026-05-12, 用餐形式: 工作餐, 陪餐人数: 5}]
            """;

    @Test
    void the_offices_own_rules_and_those_of_reception_keep_out_of_each_others_way() {
        Desk desk = new Desk();
        assertEquals(List.of("late"), desk.ownFindings(1));
        assertEquals(Verdict.NOT_PERMITTED, desk.check(PLAN).verdict());
        assertEquals(List.of(), desk.ownFindings(5));
    }
}
