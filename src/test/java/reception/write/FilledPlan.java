package reception.write;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.plan.Plan;
import reception.visit.Region;
import reception.visit.When;
import reception.vocabulary.Vocabulary;

/** A plan in which every component of the vocabulary is given, each free text with the same words. */
public final class FilledPlan {

    private FilledPlan() {
    }

    /** The plan, as JSON. */
    public static byte[] with(String words) throws IOException {
        String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(section(Plan.class, words));
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> section(Class<?> type, String words) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (Vocabulary.Field field : Vocabulary.section(type).fields()) {
            Object value = value(field, words);
            keys.put(field.word().english(), field.isList() ? List.of(value) : value);
        }
        return keys;
    }

    private static Object value(Vocabulary.Field field, String words) {
        Class<?> type = field.type();
        if (type == Region.class) {
            return "410181";
        }
        if (type == When.class) {
            return field.name().equals("ends") ? "2026-11-03T11:00" : "2026-11-03T10:00";
        }
        if (type.isRecord()) {
            return section(type, words);
        }
        if (type.isEnum()) {
            return Vocabulary.choices(type).words().get(0).english();
        }
        if (type == Integer.class || type == BigDecimal.class) {
            return 1;
        }
        if (type == Boolean.class) {
            return "yes";
        }
        if (type == LocalDate.class) {
            return "2026-11-03";
        }
        return type == LocalTime.class ? "12:00" : words;
    }
}
