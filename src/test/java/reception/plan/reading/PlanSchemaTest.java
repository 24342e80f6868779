package reception.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.SourceText;
import reception.format.Stated;
import reception.plan.FewRegions;
import reception.plan.Plan;
import reception.plan.PlanDocument;
import reception.plan.PlanTree;
import reception.plan.PlanTypes;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Word;
import reception.vocabulary.Words;

class PlanSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static JsonNode schemaText;
    private static JsonSchema schema;
    private static PlanReader reader;

    @BeforeAll
    static void write() throws IOException {
        schemaText = JSON.readTree(text());
        // Loaded beforehand, each way to a part through its several names would be laid out apart, which takes seconds.
        SchemaValidatorsConfig whenNeeded = SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaText, whenNeeded);
        reader = new PlanReader(new FewRegions());
    }

    private static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        PlanSchema.write(text);
        return text.toString();
    }

    private static Set<ValidationMessage> errors(String yaml) throws IOException {
        return schema.validate(YAML.readTree(yaml));
    }

    /** Whether something of a plan that can be read is not understood: an office's own words, which stay open, and which an editor may underline. */
    private static boolean leavesUnread(List<PlanDocument> documents) {
        boolean[] unread = new boolean[1];
        documents.forEach(document -> document.plan().ifPresent(plan -> PlanTree.visit(plan,
                fact -> unread[0] |= fact.at().entries().values().stream().anyMatch(entry -> entry.stated() == Stated.UNREAD))));
        return unread[0];
    }

    private static List<PlanDocument> read(String yaml) {
        return reader.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<InputError> inputErrors(String yaml) {
        return reader.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8)).stream().flatMap(document -> document.errors().stream()).toList();
    }

    @Test
    void is_valid_by_its_own_dialect() {
        JsonSchema dialect = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));
        assertThat(dialect.validate(schemaText)).isEmpty();
        assertThat(schemaText.path("$id").asText()).isEqualTo("urn:reception:plan:1");
    }

    @Test
    void is_the_same_every_time() throws IOException {
        assertThat(text()).isEqualTo(text()).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void refers_only_to_what_is_there() {
        assertThat(schemaText.findValuesAsText("$ref")).isNotEmpty()
                .allSatisfy(reference -> assertThat(schemaText.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }

    /** What an editor lists are the names under "properties" and the words of "enum"; what else is read stays right by patterns. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void in_one_language_an_editor_is_offered_one_word_for_each_thing_and_every_plan_stays_right(Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        PlanSchema.write(text, language);
        JsonNode one = JSON.readTree(text.toString());
        int keys = 0;
        for (JsonNode properties : one.findValues("properties")) {
            for (String key : (Iterable<String>) properties::fieldNames) {
                assertThat(key.codePoints().anyMatch(Character::isIdeographic)).as(key).isEqualTo(language == Language.ZH);
                keys++;
            }
        }
        assertThat(keys).isGreaterThan(300);
        assertThat(one.path("properties").size()).isEqualTo(Vocabulary.section(Plan.class).fields().size());
        for (JsonNode description : one.findValues("description")) {
            assertThat(description.asText()).doesNotContain(" / ");
        }
        SchemaValidatorsConfig whenNeeded = SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
        JsonSchema checked = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(one, whenNeeded);
        for (Path plan : plans().filter(plan -> plan.getNameCount() < 4).toList()) {
            for (JsonNode document : YAML.readerFor(JsonNode.class).<JsonNode>readValues(Files.readString(plan)).readAll()) {
                assertThat(checked.validate(document)).as(plan.toString()).isEmpty();
            }
        }
        assertThat(checked.validate(YAML.readTree("{接待方案: 1, 陪同人数: 3}"))).isNotEmpty();
    }

    @Test
    void words_beside_the_two_main_ones_are_deprecated() {
        JsonNode properties = schemaText.path("properties");
        for (Field field : Vocabulary.section(Plan.class).fields()) {
            for (String name : field.word().all()) {
                boolean isMain = name.equals(field.word().english()) || name.equals(field.word().chinese());
                assertThat(properties.path(name).path("deprecated").asBoolean()).as(name).isEqualTo(!isMain);
            }
        }
    }

    static Stream<Path> plans() throws IOException {
        List<Path> plans = new ArrayList<>(List.of(Path.of("rules/base-plan.yaml")));
        if (Files.isDirectory(Path.of("examples"))) {
            try (Stream<Path> files = Files.walk(Path.of("examples"))) {
                files.filter(PlanSchemaTest::isPlan).sorted().forEach(plans::add);
            }
        }
        return plans.stream();
    }

    private static boolean isPlan(Path file) {
        try {
            return file.toString().endsWith(".yaml") && Files.readString(file).lines().anyMatch(line -> line.matches("(reception-plan|接待方案): *1 *(#.*)?"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void accepts_the_plans_that_are_kept_with_the_program(Path file) throws IOException {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            assertThat(documents.readAll()).isNotEmpty().allSatisfy(plan -> assertThat(schema.validate(plan)).isEmpty());
        }
    }

    @Test
    void accepts_a_plan_in_chinese() throws IOException {
        String plan = """
                接待方案: 1
                标题: 某市来访接待方案
                接待性质: 国内公务
                阶段: 草案
                接待地: 郑州市
                来访目的: {公务活动: 考察调研, 内容: 考察农机合作社}
                公函: {形式: 公函, 发文字号: 沈农函〔2026〕18号, 成文日期: 2026-04-28, 载明事项: {人数: 6, 人员: 待定}}
                审批: [{审批人: 周强, 意见: 同意, 日期: 2026-05-06}]
                接待单位: {单位: 某市农业农村局, 单位性质: 行政机关}
                来宾:
                  单位: 沈阳市农业农村局
                  名单:
                    - {姓名: 王林, 级别: 县处级, 饮食需求: [清真], 过敏: 无, 宗教习俗: []}
                    - 赵敏
                陪同人员: 李文
                来访时间: {抵达: 2026-05-12T09:30, 离开: 2026-05-13 15:00}
                用餐:
                  - {日期: 2026-05-12, 餐次: 午餐, 时间: 12:00, 用餐形式: 工作餐, 陪餐人员名单: [李文, 刘芳], 餐标: 60, 菜单: 红烧豆腐, 酒水: 无, 香烟: 否}
                  - {日期: 2026-05-12, 餐次: 晚餐, 用餐形式: 自助餐, 陪餐人数: 待定, 餐标: {金额: 80.5, 含酒水: 有}, 菜单: 待定}
                迎送: 无
                礼品: []
                保密: {密级: 不涉密, 传递渠道: 机关内网}
                应急预案: 有
                """;
        assertThat(errors(plan)).isEmpty();
        assertThat(inputErrors(plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "visit: {arrives: 2026年11月3日上午9时30分, departs: 11月4日}", "visit: {arrives: 2026-11-03, departs: '2026.11.4 15:00'}", "visit: {arrives: ２０２６年11月3日（星期二）9:05}",
        "meals: [{on: 2026/11/3, starts: 中午12时, companions: 康明、乔亮等5人, cost-per-person: 60元/人, total: '¥1,200', dishes: 米饭、豆腐}]", "guests: 王林和赵敏", "guests: 12人",
        "confidentiality: {channels: [微信、短信, 传真]}", "confidentiality: {channels: 微信，短信}", "budget: {available: 1.2万元}",
        "letter: {成文日期: 2026－12－16}", "letter: {成文日期: ２０２６－１２－０８}", "letter: {成文日期: 二〇二六年十二月十六日}", "letter: {成文日期: ２０２６／１２／８}",
        "visit: 2026年11月3日至5日", "visit: {arrives: 2026.11.3-5}", "visit: {arrives: 11月3日上午, departs: 2026年11月4日下午}", "meals: {on: 2026年12月7日中午, companions: 3人（康明、乔亮、林芳）}", "meals: [{starts: 2026年12月7日12:00-13:30}]",
        "visit: {arrives: 2026-12-07}\nitinerary: {12月7日: [{starts: 9:00-10:30, title: 座谈}, 10:30 参观]}", "itinerary: [{on: 2026-12-07, starts: 上午, title: 座谈}, {starts: 14:00-15:00, ends: '16:00'}]",
        "itinerary: [{on: 2026-12-07, title: [{starts: '9:00', title: 座谈}]}]", "approval: {局长意见: 同意, 分管领导意见: {decision: agreed, on: 2026-11-03}}", "approval: {by: 周强, decision: 同意}", "guests: {name: 王林, post: 局长}",
        "budget: {餐费: 1320元, 住宿费: 800, total: 2120}", "budget: {items: {餐费: 1320, 矿泉水: 20}}", "budget: 2120元", "lodging: 某宾馆", "lodging: {hotel: 某宾馆, rooms: 标准间3间、单间1间}", "vehicles: [中巴1辆（19座）]",
        "letter: 豫发改函〔2026〕88号", "decor: {flowers: 不摆放鲜花, backdrop: 设置, arches: 2个, place-cards: 中英文席卡}", "meals: [{陪餐领导: 周强}]", "purpose: {activity: 友好访问}", "gifts: 不安排", "visit: 另行通知", "host: {departments: {办公室: 统筹协调}}", "contacts: {王磊: 13800000001}", "remarks: [甲, 乙]",
        "guests: {groups: [记者5人, {name: 团员, count: 20, diet: 清真}]}", "lodging: [{extras: [雪茄, 茶具]}]", "team: [{name: 王芳, role: 负责报到和材料发放}]"})
    void accepts_what_offices_write(String line) throws IOException {
        String plan = "reception-plan: 1\n" + line + "\n";
        assertThat(inputErrors(plan)).isEmpty();
        assertThat(errors(plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "companion: 3", "就餐人: 3", "meals: [{on: 2026-11-03, companion: 3}]", "meals: [{陪餐客: 3}]", "letter: {covers: {people-count: 3}}",
        "kind: 公务", "status: ready", "meals: [{form: feast}]", "guests: {people: [{name: 王林, ethnicity: [汉族, 回族]}]}", "confidentiality: {channels: [office-network, [pigeon]]}",
        "meals: [{companions: -1}]", "meals: [{companions: {count: -1}}]", "meals: [{total: -0.5}]", "budget: {available: '-80000'}",
        "team: [{name: 李文, duty-hours: -7}]",
        "title: [甲, 乙]", "title: {zh: 甲}", "meals: {on: tomorrow}", "meals: lunch", "meals: [lunch, dinner]", "visit: tomorrow", "letter: [letter, notice]",
        "approval: 周强", "guests: {people: [[王林]]}", "attachments: [{title: 甲}]", "confidentiality: {channels: [{name: email}]}",
        "meals: [null, {on: 2026-11-03}]", "budget: {vouchers: [invoice, ~]}", "budget: {vouchers: [invoice, 无]}",
        "meals: [{on: 2026/11-03}]", "meals: [{on: 2026年11月31日}]", "meals: [{on: 2026-11-31}]", "meals: [{on: 2026-13-01}]", "letter: {成文日期: 二〇二六年十三月一日}", "letter: {成文日期: 二〇二六年二月三十二日}", "meals: [{on: 11-3}]",
        "meals: [{starts: '25:00'}]", "meals: [{starts: noon}]", "visit: {arrives: '2026-11-03T24:00'}", "visit: {arrives: '10:00'}", "visit: {arrives: 2026-11-03T}",
        "guests: {count: 2.5}", "guests: {count: 约12人}", "guests: {count: yes}", "guests: {count: 12345678901}", "guests: 十二",
        "meals: [{cost-per-person: 60美元}]", "budget: {available: '8,00'}", "meals: [{total: about 500}]",
        "meals: [{cigarettes: maybe}]", "meals: [{cigarettes: 1}]", "region: [郑州市, 开封市]", "region: {code: 410181}", "region: 41.5",
        "charge: {per-person: 80}", "foreign: {leader-rank: chief}"})
    void rejects_what_the_reader_rejects_or_does_not_understand(String line) throws IOException {
        String plan = "reception-plan: 1\n" + line + "\n";
        assertThat(!inputErrors(plan).isEmpty() || leavesUnread(read(plan))).isTrue();
        assertThat(errors(plan)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: 甲", "[]", "方案", "reception-plan: 2", "接待方案: 一", "reception-plan: none", "{}"})
    void rejects_what_is_no_plan(String text) throws IOException {
        assertThat(inputErrors(text)).isNotEmpty();
        assertThat(errors(text)).isNotEmpty();
    }

    @Test
    void every_component_stands_under_all_its_names() {
        for (Class<?> type : PlanTypes.sections()) {
            JsonNode section = type == Plan.class ? schemaText : schemaText.path("$defs").path(Words.kebab(type.getSimpleName()));
            assertThat(section.path("additionalProperties").asBoolean(true)).as(type.getName()).isFalse();
            List<String> expected = Vocabulary.section(type).fields().stream().flatMap(field -> field.word().all().stream()).toList();
            List<String> actual = new ArrayList<>();
            section.path("properties").fieldNames().forEachRemaining(actual::add);
            assertThat(actual).as(type.getName()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void every_value_stands_under_all_its_names() {
        for (Class<?> type : PlanTypes.choices()) {
            List<String> words = new ArrayList<>();
            schemaText.path("$defs").path(Words.kebab(type.getSimpleName())).path("anyOf").path(0).path("enum").forEach(word -> words.add(word.asText()));
            assertThat(words).as(type.getName())
                    .containsExactlyElementsOf(Vocabulary.choices(type).words().stream().flatMap(word -> word.all().stream()).toList());
        }
    }

    @Test
    void no_two_words_clash() {
        for (Class<?> type : PlanTypes.sections()) {
            assertThat(Vocabulary.section(type).fields().stream().flatMap(field -> field.word().all().stream()).map(Words::normal)).as(type.getName())
                    .doesNotHaveDuplicates();
        }
        for (Class<?> type : PlanTypes.choices()) {
            assertThat(Vocabulary.choices(type).words().stream().flatMap(word -> word.all().stream()).map(Words::normal)).as(type.getName())
                    .doesNotHaveDuplicates();
        }
        assertThat(Stream.concat(PlanTypes.sections().stream(), PlanTypes.choices().stream()).map(type -> Words.kebab(type.getSimpleName())))
                .doesNotContain("text", "count", "number", "yuan", "yes-or-no", "day", "time", "when", "region", "state", "state-list", "left-out",
                        "to-be-confirmed", "none");
    }

    @Test
    void everything_has_a_chinese_term_and_a_meaning_in_both_languages_or_in_none() {
        List<Word> words = new ArrayList<>();
        for (Class<?> type : PlanTypes.sections()) {
            words.add(Vocabulary.section(type).word());
            assertThat(Vocabulary.section(type).word().means().zh()).as(type.getName()).isNotBlank();
            Vocabulary.section(type).fields().forEach(field -> words.add(field.word()));
        }
        for (Class<?> type : PlanTypes.choices()) {
            words.add(Vocabulary.choices(type).word());
            words.addAll(Vocabulary.choices(type).words());
        }
        Pattern chinese = Pattern.compile(".*\\p{IsHan}.*");
        assertThat(words).allSatisfy(word -> {
            assertThat(word.chinese()).as(word.english()).matches(chinese);
            assertThat(word.means().zh().isBlank()).as(word.english()).isEqualTo(word.means().en().isBlank());
            assertThat(word.also()).as(word.english()).noneMatch(String::isBlank);
        });
        assertThat(words.stream().map(word -> word.means().zh()).filter(means -> !means.isEmpty())).allMatch(means -> chinese.matcher(means).matches());
    }

    /** Plans made at random of right and wrong values: the schema and the reader must agree on everything that a schema can say. */
    @Test
    void agrees_with_the_reader() throws IOException {
        Set<Kind> beyondSchemas = EnumSet.of(Kind.UNKNOWN_REGION, Kind.AMBIGUOUS_REGION, Kind.COUNT_MISMATCH);
        RandomPlans plans = new RandomPlans(20261103);
        int accepted = 0;
        int rejected = 0;
        for (int i = 0; i < 4000; i++) {
            String text = JSON.writeValueAsString(plans.next());
            PlanDocument document = reader.read(new SourceText("plan.json", text, "")).get(0);
            boolean isJudgedApart = document.classified() || document.errors().stream().anyMatch(error -> beyondSchemas.contains(error.kind()));
            if (isJudgedApart) {
                continue;
            }
            Set<ValidationMessage> errors = schema.validate(JSON.readTree(text));
            if (document.errors().isEmpty() && !leavesUnread(List.of(document))) {
                accepted++;
                assertThat(errors).as("the reader accepts %s", text).isEmpty();
            } else {
                rejected++;
                assertThat(errors).as("the reader rejects %s: %s", text, document.errors()).isNotEmpty();
            }
        }
        assertThat(accepted).isGreaterThan(500);
        assertThat(rejected).isGreaterThan(500);
    }

    private static final class RandomPlans {

        private static final List<Object> SCALARS = List.of("", " ", "待定", "To be confirmed", "none", "无", "NONE", 0, 3, -1, 1234567890123L, 60.5, -0.5, "３",
                " 12 ", "60.50", "-1", "-0", "1e3", "2026-11-03", "2026-11-31", "2026-11-03T10:00", "2026-11-03 9:05", "2026-11-03T 9:05", "12:00", "１２：３０", "24:00",
                "是", "YES", "maybe", true, false, 220100, "郑州市", "周强", "清真", "Working Meal", "ＱＱ群", "office_network");

        private final Random random;

        RandomPlans(long seed) {
            random = new Random(seed);
        }

        Map<String, Object> next() {
            Map<String, Object> plan = section(Plan.class, 0);
            plan.putIfAbsent("reception-plan", 1);
            Word version = Vocabulary.section(Plan.class).byName("receptionPlan").word();
            if (plan.keySet().stream().filter(key -> version.all().stream().anyMatch(word -> Words.normal(word).equals(Words.normal(key)))).count() > 1) {
                plan.remove("reception-plan");
            }
            return plan;
        }

        private Map<String, Object> section(Class<?> type, int depth) {
            Map<String, Object> section = new LinkedHashMap<>();
            List<Field> fields = Vocabulary.section(type).fields();
            int start = random.nextInt(fields.size());
            int size = Math.min(fields.size(), 1 + random.nextInt(3));
            for (int i = 0; i < size; i++) {
                Field field = fields.get((start + i) % fields.size());
                section.put(spelt(oneOf(field.word().all())), written(field, depth));
            }
            if (random.nextInt(40) == 0) {
                section.put("no-such-key", 1);
            }
            return section;
        }

        private Object written(Field field, int depth) {
            int form = random.nextInt(field.isList() ? 10 : 16);
            if (form == 0) {
                return scalar();
            }
            if (form <= 2 || field.isList() && form <= 8) {
                List<Object> items = new ArrayList<>();
                int size = random.nextInt(3);
                for (int i = 0; i < size; i++) {
                    items.add(random.nextInt(8) == 0 ? scalar() : value(field, depth));
                }
                return items;
            }
            return value(field, depth);
        }

        private Object value(Field field, int depth) {
            Class<?> type = field.type();
            if (PlanTypes.isSection(type)) {
                Field shorthand = Vocabulary.section(type).scalarShorthand();
                return depth < 3 && random.nextInt(3) > 0 ? section(type, depth + 1) : shorthand != null ? value(shorthand, depth) : Map.of();
            }
            if (type.isEnum()) {
                return spelt(oneOf(oneOf(Vocabulary.choices(type).words()).all()));
            }
            return switch (type.getSimpleName()) {
                case "String" -> oneOf(List.of("周强", "一句话", 12, true, "Yes"));
                case "Integer" -> oneOf(List.of(1, 2, "6", "１２", "无"));
                case "BigDecimal" -> oneOf(List.of(60, 60.5, "60.50", "0.000001", "８０"));
                case "Boolean" -> oneOf(List.of(true, false, "是", "否", "Yes", "NO", "有", "没有", "ｔｒｕｅ"));
                case "LocalDate" -> "2026-11-0" + (1 + random.nextInt(9));
                case "LocalTime" -> oneOf(List.of("09:30", "9:30", "23:59:59", "９：３０"));
                case "When" -> oneOf(List.of("2026-11-03", "2026-11-03T10:00", "2026-11-03 10:00", "2026-12-31T9:00:00"));
                case "Region" -> oneOf(List.of("220100", 410181, "巩义市", "河南省郑州市巩义市"));
                default -> throw new IllegalStateException(type.getName());
            };
        }

        private Object scalar() {
            return random.nextInt(20) == 0 ? null : oneOf(SCALARS);
        }

        private String spelt(String word) {
            return switch (random.nextInt(8)) {
                case 0 -> word.toUpperCase(Locale.ROOT);
                case 1 -> word.replace('-', '_');
                case 2 -> word.replace('-', ' ');
                case 3 -> word.codePoints().map(c -> c > ' ' && c <= '~' ? c + 0xfee0 : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                default -> word;
            };
        }

        private <T> T oneOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
