package office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

class YearOfPlansTest {

    private static final String PLAN = """
            接待方案: 1
            接待性质: 国内公务
            接待地: 长春市
            来宾: {人数: 6}
            来访时间: {抵达: 2026-05-12T09:30}
            用餐: [{日期: 2026-05-12, 用餐形式: 工作餐, 陪餐人数: %d}]
            """;

    @Test
    void plans_are_checked_on_several_executors_beside_sparks_own_libraries() {
        List<String> plans = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            plans.add(PLAN.formatted(i % 2 == 0 ? 5 : 2));
        }
        SparkConf local = new SparkConf().setMaster("local[2]").setAppName("plans").set("spark.ui.enabled", "false").set("spark.driver.bindAddress", "127.0.0.1").set("spark.driver.host", "127.0.0.1");
        try (JavaSparkContext spark = new JavaSparkContext(local)) {
            Map<String, Long> verdicts = YearOfPlans.verdicts(spark.parallelize(plans, 4)).countByValue();
            assertEquals(Map.of("NOT_PERMITTED", 100L, "TO_BE_COMPLETED", 100L), verdicts);
        }
    }
}
