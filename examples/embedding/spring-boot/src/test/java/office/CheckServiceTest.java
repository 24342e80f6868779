package office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class CheckServiceTest {

    private static final String PLAN = """
            接待方案: 1
            接待性质: 国内公务
            接待地: 长春市
            来宾: {人数: 6, 名单: [王林, 赵敏, 孙浩, 钱红, 郑义, 吴波]}
            来访时间: {抵达: 2026-05-12T09:30}
            用餐: [{日期: 2026-05-12, 用餐形式: 工作餐, 陪餐人数: [周强, 陈立, 李文, 何军]}]
            """;

    @Test
    void a_posted_plan_is_answered_with_its_report_and_leaves_no_trace_in_the_log() throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (ConfigurableApplicationContext service = SpringApplication.run(CheckService.class, "--server.port=0")) {
            String port = service.getEnvironment().getProperty("local.server.port");
            HttpResponse<String> answer = post(port, PLAN);
            assertEquals(200, answer.statusCode(), () -> log.toString(StandardCharsets.UTF_8));
            assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/json"));
            assertTrue(answer.body().contains("\"verdict\": \"not-permitted\""), answer.body());
            assertTrue(answer.body().contains("cost/meal-companions"));
            assertFalse(answer.body().contains("王林"));
            assertTrue(post(port, "no plan").body().contains("\"verdict\": \"unreadable\""));
            assertEquals(413, post(port, "#".repeat((1 << 20) + 1)).statusCode());
        } finally {
            System.setOut(console);
        }
        assertTrue(log.toString(StandardCharsets.UTF_8).contains("Started"));
        assertFalse(log.toString(StandardCharsets.UTF_8).contains("王林"));
    }

    private static HttpResponse<String> post(String port, String plan) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/check"))
                .header("Content-Type", "application/yaml").POST(HttpRequest.BodyPublishers.ofString(plan)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
