package reception.audit;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the invented year of {@code examples/audit}: plans and ledgers of a county office in which each pattern is hidden once, among receptions that only look like it. */
final class AuditYear {

    static final String HOST = "某县农业农村局";
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华文辉玲宁波海燕红健康德志远建国立新春雨晴";
    private static final String CITIES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";
    private static final List<String> RESTAURANTS = List.of("青山饭店", "绿水饭店", "田园饭店", "稻香饭店", "麦浪饭店", "清河饭店");
    private static final BigInteger FIRST_BILL = new BigInteger("26112000000010000000");

    private final Map<String, String> files = new TreeMap<>();
    /** Rules that are meant to find something, with the files, and rows of ledgers, in which they are meant to find it. */
    private final Map<String, List<List<String>>> planted = new TreeMap<>();
    private final List<List<String>> lookAlikes = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> trips = new ArrayList<>();
    private int plans;
    private int people;
    private int bills;
    private int letters;
    private int staff;

    /** What a plan says; a null leaves it out. */
    private static final class Draft {

        private LocalDate on;
        private LocalDate until;
        private String host = HOST;
        private String unit;
        private String letter;
        private String covers;
        private List<String> guests;
        private String meals = "";
        private String items = "";
        private String budget = "";
    }

    static AuditYear make() {
        AuditYear year = new AuditYear();
        year.ordinary();
        year.lookAlike();
        year.patterns();
        year.files.put("ledger-2026.csv", "日期,公函字号,来访单位,事由,人数,陪餐人数,餐次,地点,金额,承担方式,发票号,销售方,来访人员,接待单位\n" + String.join("\n", year.rows) + "\n");
        year.files.put("travel-2026.csv", "姓名,单位,日期,结束日期,伙食补助费,已扣减\n" + String.join("\n", year.trips) + "\n");
        return year;
    }

    Map<String, String> files() {
        return files;
    }

    Map<String, List<List<String>>> planted() {
        return planted;
    }

    List<List<String>> lookAlikes() {
        return lookAlikes;
    }

    int plans() {
        return plans;
    }

    private List<String> newPeople(int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            int number = people++;
            return "" + SURNAMES.charAt(number % SURNAMES.length()) + GIVEN.charAt(number / SURNAMES.length() % GIVEN.length()) + GIVEN.charAt((number * 7 + 3) % GIVEN.length());
        }).toList();
    }

    private String newLetter(String unit) {
        return unit.charAt(0) + "农函〔2026〕" + ++letters + "号";
    }

    /** Numbers of ordinary bills leave gaps. */
    private String newBill() {
        bills += 7;
        return FIRST_BILL.add(BigInteger.valueOf(bills)).toString();
    }

    private String newCompanion() {
        staff++;
        return "" + SURNAMES.charAt(staff % SURNAMES.length()) + "科" + GIVEN.charAt(staff / SURNAMES.length() % GIVEN.length());
    }

    private static String unit(int number) {
        return CITIES.charAt(number % CITIES.length()) + "市" + (number / CITIES.length() % 2 == 0 ? "农业农村局" : "水务局");
    }

    private Draft draft(String unit, LocalDate on, int guests) {
        Draft draft = new Draft();
        draft.unit = unit;
        draft.on = on;
        draft.until = on;
        draft.letter = newLetter(unit);
        draft.guests = newPeople(guests);
        return draft;
    }

    private String meal(LocalDate on, String time, String venue, String kind, String payer, int companions, int cost, String bill) {
        return "  - {日期: " + on + ", 餐次: " + time + ", 用餐形式: " + (payer.equals("接待单位") ? "工作餐" : "自行用餐") + ", 地点: {名称: " + venue + ", 类型: " + kind + "}, 陪餐人数: " + (companions == 0 ? "0" : "{名单: ["
                + IntStream.range(0, companions).mapToObj(i -> newCompanion()).collect(Collectors.joining(", ")) + "]}") + ", 餐标: " + cost + ", 费用承担方: " + payer + (bill == null ? "" : ", 票据: [" + bill + "]") + "}\n";
    }

    private String bill(String number, String seller, int amount) {
        return "{号码: \"" + number + "\", 收款方: " + seller + ", 金额: " + amount + "}";
    }

    private String add(Draft draft) {
        String name = String.format("receptions/2026-%03d.yaml", ++plans);
        String covers = draft.covers != null ? draft.covers : "{开始日期: " + draft.on + ", 结束日期: " + draft.until + ", 人数: " + draft.guests.size() + ", 公务内容: [考察高标准农田建设]}";
        files.put(name, "接待方案: 1\n接待性质: 国内公务接待\n阶段: 已完成\n接待地: \"220000\"\n来访目的: {公务内容: 考察高标准农田建设}\n公函: {形式: 公函, 发文字号: " + draft.letter + ", 派出单位: " + draft.unit + ", 载明事项: " + covers + "}\n"
                + "接待单位: " + draft.host + "\n来宾:\n  单位: " + draft.unit + "\n  名单: [" + draft.guests.stream().map(guest -> "{姓名: " + guest + "}").collect(Collectors.joining(", ")) + "]\n来访时间: {抵达: " + draft.on + ", 离开: " + draft.until
                + "}\n" + (draft.items.isEmpty() ? "" : "日程:\n" + draft.items) + (draft.meals.isEmpty() ? "" : "用餐:\n" + draft.meals) + draft.budget);
        return name;
    }

    /** @param cells date, letter, unit, purpose, guests, companions, meal, venue, amount, payer, bill, seller, names, host */
    private String row(Object... cells) {
        rows.add(Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString()).collect(Collectors.joining(",")));
        return "ledger-2026.csv:" + (rows.size() + 1);
    }

    private String rowFor(Draft draft, Integer companions, String meal, String venue, Integer amount, String payer, String bill) {
        return row(draft.on, draft.letter, draft.unit, "考察", draft.guests.size(), companions, meal, venue, amount, payer, bill, null, null, draft.host);
    }

    private void plant(String rule, String... places) {
        planted.computeIfAbsent("across/" + rule, unused -> new ArrayList<>()).add(List.of(places));
    }

    private void looksAlike(String... places) {
        lookAlikes.add(List.of(places));
    }

    /** Receptions in which nothing is to be found: one on each day that has one, with guests of its own. */
    private void ordinary() {
        for (int i = 0; i < 78; i++) {
            Draft draft = draft(unit(i), LocalDate.of(2026, 1, 5).plusDays(i * 4L), 3 + i % 4);
            boolean isOut = i % 3 == 0;
            String venue = RESTAURANTS.get(i % RESTAURANTS.size());
            int cost = 60 + i % 30;
            draft.meals = isOut ? meal(draft.on, "午餐", venue, "餐馆", "接待单位", 1, cost, bill(newBill(), venue, cost * (draft.guests.size() + 1))) : meal(draft.on, "午餐", "机关食堂", "机关食堂", "接待单位", 1, cost, null);
            add(draft);
        }
    }

    private void lookAlike() {
        for (int i = 0; i < 8; i++) {
            LocalDate on = LocalDate.of(2026, 1, 6).plusDays(i * 40L);
            Draft one = draft("甲县林业局", on, 3);
            Draft other = draft("甲县林业局", on, 4);
            one.meals = meal(on, "午餐", "机关食堂", "机关食堂", "接待单位", 1, 50, null);
            other.meals = meal(on, "午餐", "机关食堂", "机关食堂", "接待单位", 1, 50, null);
            if (i < 4) {
                looksAlike(add(one), add(other));
            } else {
                one.unit = other.unit = "乙县林业局";
                looksAlike(add(one), add(other));
            }
        }
        for (int i = 0; i < 6; i++) {
            LocalDate on = LocalDate.of(2026, 2, 3).plusDays(i * 30L);
            Draft training = draft("丙县畜牧中心", on, 6);
            training.until = on.plusDays(2);
            training.meals = IntStream.range(0, 3).mapToObj(day -> meal(on.plusDays(day), "午餐", "机关食堂", "机关食堂", "来宾本人", 0, 40, null)).collect(Collectors.joining());
            looksAlike(add(training));
        }
        for (int i = 0; i < 8; i++) {
            Draft second = draft(unit(i), LocalDate.of(2026, 3, 2).plusDays(i * 20L), 4);
            second.meals = meal(second.on, "午餐", "机关食堂", "机关食堂", "接待单位", 1, 55, null);
            looksAlike(add(second));
        }
        for (int i = 0; i < 8; i++) {
            Draft known = draft("丁县水利局", LocalDate.of(2026, 2, 7).plusDays(i * 30L), 5);
            String venue = RESTAURANTS.get(i % RESTAURANTS.size());
            String number = newBill();
            known.meals = meal(known.on, "午餐", venue, "餐馆", "接待单位", 1, 70, bill(number, venue, 420));
            String file = add(known);
            looksAlike(file, row(known.on, known.letter.replace("〔", " [").replace("〕", "] "), known.unit, "考察", 5, 1, "午餐", venue, 420, null, number, venue, null, known.host));
        }
        for (int i = 0; i < 4; i++) {
            Draft full = draft("戊市发展和改革委员会", LocalDate.of(2026, 2, 8).plusDays(i * 50L), 4);
            full.meals = meal(full.on, "午餐", "机关食堂", "机关食堂", "接待单位", 1, 60, null);
            String file = add(full);
            looksAlike(file, row(full.on, full.letter, "戊市发改委", "考察", 4, 1, "午餐", "机关食堂", 300, null, null, null, null, full.host));
        }
        for (int i = 0; i < 4; i++) {
            String letter = newLetter("己县粮食局");
            LocalDate on = LocalDate.of(2026, 3, 8).plusDays(i * 50L);
            looksAlike(row(on, letter, "己县粮食局", "检查", 4, 1, "午餐", "机关食堂", 250, "接待单位承担", null, null, null, HOST), row(on, letter, "己县粮食局", "检查", 4, null, "晚餐", "机关食堂", 200, "来宾自理", null, null, null, HOST));
        }
        for (int i = 0; i < 4; i++) {
            LocalDate on = LocalDate.of(2026, 1, 9).plusDays(i * 60L);
            looksAlike(row(on, newLetter("庚县科技局"), "庚县科技局", "调研", 1, 1, "午餐", "青山饭店", 90 + i, null, null, null, "王平安", HOST), row(on, newLetter("辛县科技局"), "辛县科技局", "调研", 1, 1, "午餐", "绿水饭店", 95 + i, null, null, null, "王平安", HOST));
        }
        for (int i = 0; i < 4; i++) {
            LocalDate on = LocalDate.of(2026, 2, 11).plusDays(i * 60L);
            String number = newBill();
            String shared = "{号码: \"" + number + "\", 收款方: 清河饭店, 金额: 480, 包含餐数: 2, 本餐金额: 240}";
            Draft one = draft("壬县气象局", on, 3);
            Draft other = draft("癸县气象局", on, 3);
            one.meals = meal(on, "午餐", "清河饭店", "餐馆", "接待单位", 1, 60, shared);
            other.meals = meal(on, "午餐", "清河饭店", "餐馆", "接待单位", 1, 60, shared);
            looksAlike(add(one), add(other));
        }
        for (int i = 0; i < 4; i++) {
            BigInteger number = new BigInteger("26112000000020000011").add(BigInteger.valueOf(i * 100L));
            looksAlike(row(LocalDate.of(2026, 3, 3 + i), newLetter("子县文旅局"), "子县文旅局", "调研", 3, 1, "午餐", RESTAURANTS.get(i), 200 + i * 20, null, number, RESTAURANTS.get(i), null, HOST),
                    row(LocalDate.of(2026, 3, 13 + i), newLetter("丑县文旅局"), "丑县文旅局", "调研", 3, 1, "午餐", RESTAURANTS.get(i), 230 + i * 20, null, number.add(BigInteger.ONE), RESTAURANTS.get(i), null, HOST));
        }
    }

    private void patterns() {
        lettersAndBills();
        people();
        visits();
        venues();
        hosts();
        lettersWithoutAgency();
        while (plans < 200) {
            Draft draft = draft(unit(plans), LocalDate.of(2026, 1, 7).plusDays(plans), 3 + plans % 4);
            draft.meals = meal(draft.on, "午餐", "机关食堂", "机关食堂", "接待单位", 1, 45 + plans % 20, null);
            add(draft);
        }
    }

    private void lettersAndBills() {
        Draft first = draft("寅县农机局", LocalDate.of(2026, 4, 1), 4);
        first.until = LocalDate.of(2026, 4, 30);
        first.meals = meal(first.on, "午餐", "机关食堂", "机关食堂", "接待单位", 1, 50, null);
        String plan = add(first);
        first.on = LocalDate.of(2026, 4, 15);
        plant("letter-meals", plan, rowFor(first, 1, "午餐", "稻香饭店", 260, null, newBill()));

        Draft late = draft("卯县农机局", LocalDate.of(2026, 4, 2), 4);
        String within = add(late);
        late.on = LocalDate.of(2026, 5, 20);
        plant("letter-days", within, rowFor(late, null, null, null, 300, null, null));

        Draft more = draft("辰县农机局", LocalDate.of(2026, 4, 3), 4);
        more.until = LocalDate.of(2026, 4, 9);
        String four = add(more);
        plant("letter-guests", four, row(LocalDate.of(2026, 4, 9), more.letter, more.unit, "考察", 9, null, null, null, 500, null, null, null, null, HOST));

        Draft twice = draft("巳县农机局", LocalDate.of(2026, 4, 4), 4);
        twice.until = LocalDate.of(2026, 4, 6);
        String here = add(twice);
        Draft elsewhere = draft("巳县农机局", LocalDate.of(2026, 4, 6), 4);
        elsewhere.letter = twice.letter;
        elsewhere.host = "邻县农业农村局";
        elsewhere.covers = "{开始日期: 2026-04-04, 结束日期: 2026-04-06, 人数: 4, 公务内容: [考察]}";
        plant("letter-hosts", here, add(elsewhere));

        String number = newBill();
        plant("bill-twice", row(LocalDate.of(2026, 4, 7), newLetter("午县农机局"), "午县农机局", "考察", 5, 1, "午餐", "麦浪饭店", 333, null, number, "麦浪饭店", null, HOST),
                row(LocalDate.of(2026, 6, 7), newLetter("未县农机局"), "未县农机局", "考察", 5, 1, "午餐", "麦浪饭店", 333, null, number, "麦浪饭店", null, HOST));

        String letter = newLetter("申县农机局");
        plant("bill-split", row(LocalDate.of(2026, 4, 8), letter, "申县农机局", "考察", 5, 1, "晚餐", "田园饭店", 350, null, newBill(), "田园饭店", null, HOST),
                row(LocalDate.of(2026, 4, 8), letter, "申县农机局", "考察", 5, 1, "晚餐", "田园饭店", 290, null, newBill(), "田园饭店", null, HOST));
    }

    private void lettersWithoutAgency() {
        plant("letter-perhaps-same", row(LocalDate.of(2026, 4, 9), "函〔2026〕7号", "丑县农机局", "考察", 4, 1, "午餐", "机关食堂", 210, "接待单位承担", null, null, null, HOST),
                row(LocalDate.of(2026, 6, 9), "公函〔2026〕7号", "丑县农机局", "考察", 4, 1, "午餐", "机关食堂", 215, "接待单位承担", null, null, null, HOST));
        row(LocalDate.of(2026, 4, 10), "函〔2026〕7号", "子县农机局", "考察", 4, 1, "午餐", "机关食堂", 220, "来宾付", null, null, null, HOST);
    }

    private void people() {
        LocalDate on = LocalDate.of(2026, 5, 6);
        Draft one = draft("酉县种子站", on, 3);
        Draft other = draft("戌县种子站", on, 3);
        one.meals = meal(on, "晚餐", "青山饭店", "餐馆", "接待单位", 1, 70, null).replaceAll("名单: \\[[^]]*]", "名单: [局长甲]");
        other.meals = meal(on, "晚餐", "绿水饭店", "餐馆", "接待单位", 1, 72, null).replaceAll("名单: \\[[^]]*]", "名单: [局长甲]");
        plant("two-tables", add(one), add(other));

        Draft here = draft("亥县种子站", LocalDate.of(2026, 5, 7), 1);
        here.items = "  - {开始: 2026-05-07T09:00, 结束: 2026-05-07T11:00, 类型: 考察, 内容: 考察良种场, 地点: 良种场}\n";
        Draft there = draft("亥县种子站", LocalDate.of(2026, 5, 7), 1);
        there.host = "邻县农业农村局";
        there.guests = here.guests;
        there.items = "  - {开始: 2026-05-07T10:00, 结束: 2026-05-07T12:00, 类型: 考察, 内容: 考察水库, 地点: 大水库}\n";
        plant("two-places", add(here), add(there));

        Draft claimant = draft("甲市统计局", LocalDate.of(2026, 5, 8), 1);
        claimant.meals = meal(claimant.on, "午餐", "机关食堂", "机关食堂", "接待单位", 1, 40, null);
        String lunch = add(claimant);
        String dinner = row(claimant.on, newLetter("甲市统计局"), claimant.unit, "考察", 1, 1, "晚餐", "机关食堂", 80, null, null, null, claimant.guests.get(0), HOST);
        trips.add(claimant.guests.get(0) + ",甲市统计局,2026-05-07,2026-05-09,300,否");
        plant("allowance-beside-meal", lunch, dinner, "travel-2026.csv:2");
    }

    private void visits() {
        String[] often = IntStream.range(0, 13).mapToObj(i -> row(LocalDate.of(2026, 1, 12).plusDays(i * 28L), newLetter("乙市统计局"), "乙市统计局", "交流", 4, 1, "午餐", "机关食堂", 240 + i, null, null, null, null, HOST)).toArray(String[]::new);
        plant("unit-too-often", often);

        List<String> same = newPeople(4);
        String[] again = IntStream.range(0, 3).mapToObj(i -> {
            Draft draft = draft("丙市统计局", LocalDate.of(2026, 6, 3).plusDays(i * 30L), 4);
            draft.guests = same;
            return add(draft);
        }).toArray(String[]::new);
        plant("same-guests", again);

        String[] blank = IntStream.range(0, 3).mapToObj(i -> {
            Draft draft = draft("丁市统计局", LocalDate.of(2026, 6, 4).plusDays(i * 30L), 3);
            draft.covers = "{开始日期: " + draft.on + ", 结束日期: " + draft.on + ", 人数: 3}";
            return add(draft);
        }).toArray(String[]::new);
        plant("letters-without-content", blank);

        String[] mutual = IntStream.range(0, 4).mapToObj(i -> {
            Draft draft = draft(i % 2 == 0 ? "邻县水产站" : HOST, LocalDate.of(2026, 7, 2).plusDays(i * 14L), 3);
            draft.host = i % 2 == 0 ? HOST : "邻县水产站";
            return add(draft);
        }).toArray(String[]::new);
        plant("alternating-visits", mutual);
    }

    private void venues() {
        String[] often = IntStream.range(0, 5).mapToObj(i -> row(LocalDate.of(2026, 8, 3).plusDays(i * 5L), newLetter("戊" + i + "市审计局"), "戊" + i + "市审计局", "调研", 4, 1, "午餐", "水云间", 300 + i * 31, null, newBill(), "水云间", null, HOST)).toArray(String[]::new);
        plant("frequent-venue", often);

        BigInteger number = new BigInteger("26112000000030000011");
        String[] run = IntStream.range(0, 4).mapToObj(i -> row(LocalDate.of(2026, 1 + i * 3, 20), newLetter("己" + i + "市审计局"), "己" + i + "市审计局", "调研", 4, 1, "午餐", "江南春饭店", 260 + i * 17, null, number.add(BigInteger.valueOf(i)), "江南春饭店", null, HOST))
                .toArray(String[]::new);
        plant("consecutive-bills", run);

        plant("meals-alike", row(LocalDate.of(2026, 9, 8), newLetter("庚市审计局"), "庚市审计局", "调研", 5, 1, "午餐", "望江楼", 500, null, newBill(), "望江楼", null, HOST),
                row(LocalDate.of(2026, 9, 9), newLetter("庚市审计局"), "庚市审计局", "调研", 5, 1, "午餐", "望江楼", 498, null, newBill(), "望江楼", null, HOST));
    }

    private void hosts() {
        String spender = "某县水利局";
        String[] line = IntStream.range(0, 3).mapToObj(i -> {
            Draft draft = draft("辛市审计局", LocalDate.of(2026, 3, 4).plusDays(i * 60L), 3);
            draft.host = spender;
            draft.budget = "经费: {预算科目: 公务接待费, 年度预算: 1000, 合计: 400}\n";
            return add(draft);
        }).toArray(String[]::new);
        plant("budget-exceeded", line);

        String grower = "某县林草局";
        for (int i = 0; i < 3; i++) {
            row(LocalDate.of(2025, 4, 8 + i), "壬审函〔2025〕" + (i + 1) + "号", "壬" + i + "市审计局", "调研", 4, 1, "午餐", "机关食堂", 200, null, null, null, null, grower);
        }
        plant("quarter-above", IntStream.range(0, 3).mapToObj(i -> row(LocalDate.of(2026, 4, 8 + i), newLetter("壬市审计局"), "壬" + i + "市审计局", "调研", 4, 1, "午餐", "机关食堂", 280, null, null, null, null, grower)).toArray(String[]::new));

        String carried = "某县畜牧局";
        plant("companions-below-cap", IntStream.range(0, 3).mapToObj(i -> {
            Draft draft = draft("癸" + i + "市审计局", LocalDate.of(2026, 10, 12 + i), 6);
            draft.host = carried;
            draft.meals = meal(draft.on, "午餐", "牧野" + i + "饭店", "餐馆", "接待单位", 3, 110, null);
            return add(draft);
        }).toArray(String[]::new));

        String near = "某县水产局";
        plant("just-below-cap", IntStream.range(0, 3).mapToObj(i -> {
            Draft draft = draft("子" + i + "市审计局", LocalDate.of(2026, 10, 19 + i), 6);
            draft.host = near;
            draft.meals = meal(draft.on, "午餐", "渔家" + i + "饭店", "餐馆", "接待单位", 1, 119, null);
            return add(draft);
        }).toArray(String[]::new));

        String silent = "某县农机中心";
        plant("quarter-without-record", IntStream.range(0, 3).mapToObj(i -> row(LocalDate.of(2025, 7, 8 + i), "丑审函〔2025〕" + (i + 1) + "号", "丑" + i + "市审计局", "调研", 4, 1, "午餐", "机关食堂", 200, null, null, null, null, silent)).toArray(String[]::new));
        row(LocalDate.of(2026, 11, 3), newLetter("丑市审计局"), "丑9市审计局", "调研", 4, 1, "午餐", "机关食堂", 200, null, null, null, null, silent);
    }
}
