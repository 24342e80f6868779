package office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import reception.Audit;
import reception.audit.Entry;
import reception.audit.report.AuditFailOn;
import reception.audit.report.AuditProfile;
import reception.audit.report.Dispositions;
import reception.audit.write.AuditWriter;
import reception.write.OutputFormat;
import reception.vocabulary.Language;
import scala.Tuple2;

class YearAcrossPlansTest {

    private static final int ROWS = 300;
    private static final String HEAD = "日期,公函字号,来访单位,接待单位,人数,陪餐人数,陪餐人员,餐次,地点,金额,发票号,公函人数\n";
    private static final String PLAN = """
            接待方案: 1
            接待性质: 国内公务
            接待地: 长春市
            主办: {单位: 某县农业农村局}
            公函: {发文字号: 戊农函〔2026〕%d号, 发文单位: 戊市农业农村局}
            来宾: {单位: 戊市农业农村局, 人数: 6}
            来访时间: {抵达: 2026-05-%02dT09:30}
            用餐: [{日期: 2026-05-%02d, 餐次: 午餐, 用餐形式: 工作餐, 费用承担方: 接待单位, 陪餐人数: {名单: [康明, 乔亮]}, 地点: {名称: 青山饭店, 类型: 餐馆}, 餐标: 80}]
            """;

    /** A year of an office with a letter that is used again, an invoice that is claimed twice, a unit that comes often and a person at two tables. */
    private static List<Tuple2<String, byte[]>> files() {
        List<Tuple2<String, byte[]>> files = new ArrayList<>();
        for (int file = 0; file < 6; file++) {
            StringBuilder rows = new StringBuilder(HEAD);
            for (int i = file; i < ROWS; i += 6) {
                rows.append(String.format("2026-%02d-%02d,甲农函〔2026〕%d号,%s市农业农村局,某县农业农村局,6,2,%s,午餐,%s饭店,%d,%d,%d%n", 1 + i % 12, 1 + i % 28, i / 2, "甲乙丙丁".charAt(i % 4), i % 7 == 0 ? "康明" : "孙浩" + i, "青绿".charAt(i % 2),
                        400 + i, 26112000000L * 1000 + i / 3, 5 + i % 3));
            }
            files.add(new Tuple2<>("ledger-" + file + ".csv", rows.toString().getBytes(StandardCharsets.UTF_8)));
        }
        for (int i = 0; i < 40; i++) {
            files.add(new Tuple2<>("plan-" + i + ".yaml", PLAN.formatted(i / 2, 1 + i % 28, 1 + i % 28).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private static String report(Audit.Result result, OutputFormat format) throws IOException {
        StringWriter out = new StringWriter();
        AuditWriter.of(format, out, new AuditWriter.Options(Language.ZH, false, true, AuditFailOn.ERROR))
                .write(YearAcrossPlans.audit().report(40, ROWS, List.of(), result, Dispositions.NONE).in(AuditProfile.FULL));
        return out.toString();
    }

    @Test
    void a_cluster_finds_what_one_machine_finds_byte_for_byte() throws IOException {
        List<Entry> entries = new ArrayList<>();
        YearAcrossPlans.entriesOf(files().iterator()).forEachRemaining(entries::add);
        Audit.Result alone = YearAcrossPlans.audit().judge(entries, 1, group -> true);
        assertTrue(alone.findings().size() > 20, () -> "so much was found: " + alone.findings().size());
        for (String master : List.of("local[1]", "local[2]")) {
            SparkConf local = new SparkConf().setMaster(master).setAppName("audit").set("spark.ui.enabled", "false").set("spark.driver.bindAddress", "127.0.0.1").set("spark.driver.host", "127.0.0.1");
            try (JavaSparkContext spark = new JavaSparkContext(local)) {
                JavaPairRDD<String, byte[]> files = spark.parallelizePairs(files(), 5);
                Audit.Result together = YearAcrossPlans.compare(files);
                assertEquals(alone.groups(), together.groups(), master);
                for (OutputFormat format : List.of(OutputFormat.JSON, OutputFormat.TEXT, OutputFormat.SARIF)) {
                    assertArrayEquals(report(alone, format).getBytes(StandardCharsets.UTF_8), report(together, format).getBytes(StandardCharsets.UTF_8), master + " " + format);
                }
            }
        }
    }
}
