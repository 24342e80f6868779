package reception.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reception.ReceptionChecker;
import reception.plan.Plan;
import reception.report.Profile;
import reception.report.Report;
import reception.report.ReportWriter;
import reception.report.Verdict;
import reception.rule.FailOn;
import reception.rule.RuleBook;
import reception.rule.Threshold;
import reception.visit.Fact;
import reception.visit.Region;
import reception.visit.When;
import reception.visit.secrecy.SecrecyLevel;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/**
 * Plants a marker in every personal component that the plan format has, and repeats one of them in every other text; no format may then hold any of them.
 * Diets and faiths are words of the format: what must not be there is who has them.
 */
class PersonalDataTest {

    private static final int VARIANTS = 6;
    private static final String PLAIN_TEXT = "㐀㐁";
    private static final String[] RARE = "龘靐齉爩鱻麤灪籱厵飝".split("");
    private static final String[] SYLLABLES = {"bax", "dex", "fix", "gox", "hux", "jax", "kex", "lix", "mox", "nux"};

    private static ReceptionChecker checker;

    @BeforeAll
    static void build() {
        checker = ReceptionChecker.builder().build();
    }

    /** A plan with everything in it that the format knows; where there is a choice, the variant makes it. */
    private static final class MarkedPlan {

        private final int variant;
        private final Map<String, String> markers = new LinkedHashMap<>();
        private final Set<String> components = new TreeSet<>();
        private String last = "";

        MarkedPlan(int variant) {
            this.variant = variant;
        }

        Object of(Class<?> type, int depth) {
            if (type == Region.class) {
                return checker.standards().regions().byCode("410181");
            }
            if (type.isEnum()) {
                Object[] constants = type.getEnumConstants();
                return type == SecrecyLevel.class ? SecrecyLevel.NONE : constants[variant % constants.length];
            }
            if (type == When.class) {
                return new When(LocalDate.of(2026, 11, 3), LocalTime.of(9 + variant, 0));
            }
            if (type == LocalDate.class) {
                return LocalDate.of(2026, 11, 3);
            }
            if (type == LocalTime.class) {
                return LocalTime.of(12, 0);
            }
            if (type == Integer.class) {
                return variant + 1;
            }
            if (type == BigDecimal.class) {
                return BigDecimal.valueOf(100L * variant);
            }
            if (type == Boolean.class) {
                return variant % 2 == 0;
            }
            return depth > 6 ? null : record(type, depth);
        }

        private Object record(Class<?> type, int depth) {
            Vocabulary.Section section = Vocabulary.section(type);
            Object[] arguments = new Object[section.size()];
            for (Vocabulary.Field field : section.fields()) {
                String component = type.getSimpleName() + "." + field.name();
                if (field.isList()) {
                    List<Object> items = new ArrayList<>();
                    for (int i = 0; i < 2; i++) {
                        items.add(value(component, field, depth));
                    }
                    arguments[field.index()] = items;
                } else {
                    arguments[field.index()] = type == Plan.class && field.name().equals("receptionPlan") ? Integer.valueOf(1) : value(component, field, depth);
                }
            }
            return section.create(arguments);
        }

        private Object value(String component, Vocabulary.Field field, int depth) {
            if (field.personal()) {
                components.add(component);
            }
            if (field.type() != String.class) {
                return of(field.type(), depth + 1);
            }
            if (field.personal()) {
                last = marker(markers.size());
                markers.put(last, component);
                return last;
            }
            return PLAIN_TEXT + last + "，11010119900307001" + variant + "，1391234567" + variant;
        }

        /** In turn a Chinese name of two characters, a foreign name, a number of a phone. */
        private String marker(int number) {
            int third = number / 3;
            return switch (number % 3) {
                case 0 -> RARE[third % 10] + RARE[third / 10 % 10] + (third < 100 ? "" : RARE[third / 100 % 10]);
                case 1 -> "Q" + SYLLABLES[third % 10] + " Z" + SYLLABLES[third / 10 % 10] + SYLLABLES[third / 100 % 10];
                default -> "0" + (710_000_000L + third * 7919L);
            };
        }
    }

    private static List<Class<?>> types(Class<?> type, List<Class<?>> seen) {
        if (!seen.contains(type)) {
            seen.add(type);
            Vocabulary.section(type).fields().stream().filter(field -> Fact.class.isAssignableFrom(field.type())).forEach(field -> types(field.type(), seen));
        }
        return seen;
    }

    private static String written(OutputFormat format, Language language, Profile profile, List<Report> reports, RuleBook rules) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.writer(out, new ReportWriter.Options(language, profile, false, true, Threshold.OfStages.all(FailOn.INFO.threshold()), false, checker.basis(), rules, checker.standards().instruments()));
        writer.begin();
        for (Report report : reports) {
            writer.write(report);
        }
        writer.end();
        return out.toString();
    }

    /** The markers, and the parts of names, that stand in any format. */
    private static Set<String> found(Set<String> markers, Profile profile, List<Report> reports) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        RuleBook withoutRules = checker.rules().withoutRules();
        for (OutputFormat format : OutputFormat.values()) {
            for (Language language : Language.values()) {
                String text = written(format, language, profile, reports, format == OutputFormat.SARIF ? checker.rules() : withoutRules);
                for (String marker : markers) {
                    if (text.contains(marker)) {
                        found.add(format + " " + marker);
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> withParts(Set<String> markers) {
        Set<String> all = new LinkedHashSet<>(markers);
        markers.forEach(marker -> all.addAll(List.of(marker.split(" "))));
        return all;
    }

    @Test
    void no_format_holds_a_personal_value_of_a_plan() throws IOException {
        Set<String> personal = new TreeSet<>();
        types(Plan.class, new ArrayList<>()).forEach(type -> Vocabulary.section(type).fields().stream().filter(Vocabulary.Field::personal)
                .forEach(field -> personal.add(type.getSimpleName() + "." + field.name())));
        assertThat(personal).hasSizeGreaterThan(30);
        Set<String> told = new LinkedHashSet<>();
        Set<String> rules = new TreeSet<>();
        for (int variant = 0; variant < VARIANTS; variant++) {
            MarkedPlan marked = new MarkedPlan(variant);
            Plan plan = (Plan) marked.of(Plan.class, 0);
            assertThat(marked.components).as("components with a marker").isEqualTo(personal);
            Report report = checker.check(plan);
            report.findings().forEach(finding -> rules.add(finding.rule().id()));
            Set<String> markers = withParts(marked.markers.keySet());
            markers.add("11010119900307001" + variant);
            markers.add("1391234567" + variant);
            told.addAll(found(markers, Profile.FULL, List.of(report)));
            markers.add(PLAIN_TEXT);
            Set<String> internal = found(markers, Profile.INTERNAL, List.of(report));
            assertThat(internal).as("internal, variant " + variant + ": other texts are still told").isNotEmpty().allMatch(text -> text.endsWith(" " + PLAIN_TEXT));
            assertThat(found(markers, Profile.PUBLIC, List.of(report))).as("public, variant " + variant).isEmpty();
        }
        assertThat(told).as("so that the markers would be seen").hasSizeGreaterThan(100);
        assertThat(rules).as("rules with a finding").hasSizeGreaterThan(60);
    }

    @Test
    void no_format_quotes_a_plan_that_cannot_be_read() throws IOException {
        Set<String> markers = new LinkedHashSet<>();
        StringBuilder yaml = new StringBuilder("reception-plan: 1\n");
        List<String> fragments = new ArrayList<>();
        for (Class<?> type : types(Plan.class, new ArrayList<>())) {
            for (Vocabulary.Field field : Vocabulary.section(Plan.class).fields()) {
                if (field.type() == type) {
                    StringBuilder body = new StringBuilder();
                    for (Vocabulary.Field part : Vocabulary.section(type).fields()) {
                        boolean isText = part.type() == String.class;
                        body.append(isText ? "" : "    " + part.word().english() + ": " + marked(markers) + "\n");
                    }
                    Vocabulary.Field name = Vocabulary.section(type).scalarShorthand();
                    // Where no name may stand, a key that nobody knows is no name.
                    fragments.add("  - 未知" + (name != null && name.personal() ? marked(markers) : "") + ": x\n" + body);
                    yaml.append(field.word().english()).append(":\n").append(fragments.get(fragments.size() - 1));
                }
            }
        }
        List<Report> reports = new ArrayList<>(checker.check("plan.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8)));
        for (String text : List.of("visit: {arrives: 2026-02-30 %s}\n", "visit: {arrives: 2026-02-01T25:00 %s}\n", "visit: {arrives: 2026.2.1 %s}\n", "region: %s\n", "title: *%s\n", "title: [%s\n", "guests: {people: [{diet: [halaal%s], age: 57岁%s}]}\n",
                "meals: [{cost-per-person: 60元%s}]\n", "host: %s\n", "meals: [%s]\n", "title: {%s: : }\n", "title: \"\\q%s\"\n", "title: @%s\n")) {
            String marker = marked(markers);
            reports.addAll(checker.check("plan.yaml", ("reception-plan: 1\n" + text.replace("%s", marker)).getBytes(StandardCharsets.UTF_8)));
        }
        for (String text : List.of("{\"reception-plan\": 1, \"title\": %s}", "{\"reception-plan\": 1, %s}", "{\"reception-plan\": 1, \"title\": \"%s}", "[%s]", "%s")) {
            reports.addAll(checker.check("plan.json", text.replace("%s", marked(markers)).getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(reports).filteredOn(report -> report.verdict() == Verdict.UNREADABLE).hasSizeGreaterThan(10);
        assertThat(found(markers, Profile.FULL, reports)).as("so that the markers would be seen").hasSizeGreaterThan(100);
        assertThat(found(markers, Profile.INTERNAL, reports)).isEmpty();
        assertThat(found(markers, Profile.PUBLIC, reports)).isEmpty();
    }

    private static String marked(Set<String> markers) {
        int number = markers.size();
        String marker = RARE[number % 10] + RARE[number / 10 % 10] + RARE[number / 100 % 10];
        markers.add(marker);
        return marker;
    }
}
