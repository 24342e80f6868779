package office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reception.ReceptionChecker;
import reception.report.Profile;
import reception.report.Report;
import reception.vocabulary.Language;
import reception.write.OutputFormat;

/**
 * {@code POST /check} takes a plan in YAML or JSON and answers with the JSON report. Plans hold personal data: nothing of them is logged or kept,
 * and the report masks them.
 */
@SpringBootApplication
public class CheckService {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(CheckService.class, arguments);
    }

    @Bean
    ReceptionChecker checker() {
        return ReceptionChecker.builder().build();
    }

    @RestController
    static class Endpoint {

        private static final int MAX_BYTES = 1 << 20;

        private final ReceptionChecker checker;

        Endpoint(ReceptionChecker checker) {
            this.checker = checker;
        }

        @PostMapping(path = "/check", produces = MediaType.APPLICATION_JSON_VALUE)
        String check(InputStream body, @RequestParam(name = "lang", defaultValue = "zh") String lang) throws IOException {
            byte[] plan = body.readNBytes(MAX_BYTES + 1);
            if (plan.length > MAX_BYTES) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
            List<Report> reports = checker.check("plan", plan);
            StringBuilder json = new StringBuilder();
            checker.write(reports, OutputFormat.JSON, lang.equals("en") ? Language.EN : Language.ZH, Profile.INTERNAL, json);
            return json.toString();
        }
    }
}
