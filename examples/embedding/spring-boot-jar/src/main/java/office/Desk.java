package office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import reception.ReceptionChecker;
import reception.report.Report;

/** Checks a plan on the common pool, whose threads do not know the loader of the fat jar. */
public final class Desk {

    private static final String[] RULES = {"cost/_scopes.drl", "cost/own-canteen.drl", "cost/own-canteen.yaml"};
    private static final String PLAN = """
            接待方案: 1
            接待性质: 国内公务
            接待地: 长春市
            来宾: {人数: 6}
            来访时间: {抵达: 2026-05-12T09:30}
            用餐: [{日期: 2026-05-12, 用餐形式: 工作餐, 陪餐人数: 5, 地点: {名称: 某饭店, 类型: 餐馆}}]
            """;

    private Desk() {
    }

    /** Rules of the office that lie in its jar. */
    private static Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>();
        for (String name : RULES) {
            try (InputStream in = Desk.class.getResourceAsStream("/office-rules/" + name)) {
                rules.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rules;
    }

    private static String check() {
        Report report = ReceptionChecker.builder().rules(rules()).build().check("plan", PLAN).get(0);
        boolean isOwnRuleJudged = report.findings().stream().anyMatch(finding -> finding.rule().id().equals("cost/own-canteen"));
        return report.verdict() + (isOwnRuleJudged ? " by a rule of the office, too" : "");
    }

    /** Prints the verdict on a plan, and fails if it is another one than it should be. */
    public static void main(String[] arguments) throws Exception {
        String said = CompletableFuture.supplyAsync(Desk::check).get();
        System.out.println(said);
        if (!said.equals("NOT_PERMITTED by a rule of the office, too")) {
            throw new IllegalStateException(said);
        }
    }
}
