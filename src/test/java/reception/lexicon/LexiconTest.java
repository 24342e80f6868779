package reception.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.format.read.YamlReader;
import reception.visit.Allergen;
import reception.visit.Diet;
import reception.visit.meal.VenueKind;
import reception.visit.money.CostKind;
import reception.visit.welcome.GiftKind;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

class LexiconTest {

    /** A false match of one of these, or of what lies within it, accuses a plan. */
    private static final List<String> RISKY = List.of("pork", "blood", "dog", "alcohol", "alcohol-in-food", "cigarette", "wild-animal", "high-grade-dish");

    private static Lexicon lexicon;
    private static Lexicons lexicons;
    private static Diets diets;
    private static NamesFile file;
    private static List<Name> names;

    record NamesFile(Place at, List<Name> names, List<Name> venues, List<Name> gifts, List<Name> costs, List<Name> scenicAreas) {
    }

    record Name(Place at, String name, List<String> certain, List<String> likely, Boolean harmless) {
    }

    @BeforeAll
    static void read() throws IOException {
        RuleFolder folder = RuleFolder.at(Path.of("rules"));
        lexicons = Lexicons.of(folder);
        lexicon = lexicons.food();
        diets = Diets.of(folder, lexicon);
        file = file();
        names = file.names();
    }

    private static NamesFile file() {
        try (InputStream in = LexiconTest.class.getResourceAsStream("/lexicon/names.yaml")) {
            SourceText source = SourceText.decode("names.yaml", in.readAllBytes()).source().orElseThrow();
            List<InputError> errors = new ArrayList<>();
            NamesFile file = new Binder(errors).bind(NamesFile.class, YamlReader.read(source).roots().get(0), "", "");
            assertThat(errors).isEmpty();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> categories(List<Lexicon.Match> matches, boolean certain) {
        return matches.stream().filter(match -> match.certain() == certain).map(Lexicon.Match::category).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> certain(String text) {
        return categories(lexicon.direct(text), true);
    }

    @Test
    void real_names_fall_into_exactly_the_categories_that_they_should() {
        assertThat(wrong(lexicon, names)).isEmpty();
        assertThat(wrong(lexicons.venues(), file.venues())).isEmpty();
        assertThat(wrong(lexicons.gifts(), file.gifts())).isEmpty();
        assertThat(wrong(lexicons.costs(), file.costs())).isEmpty();
        assertThat(wrong(lexicons.scenicAreas(), file.scenicAreas())).isEmpty();
    }

    private static List<String> wrong(Lexicon lexicon, List<Name> names) {
        List<String> wrong = new ArrayList<>();
        for (Name name : names) {
            List<Lexicon.Match> found = lexicon.direct(name.name());
            Set<String> certain = categories(found, true);
            Set<String> likely = categories(found, false);
            if (!certain.equals(new TreeSet<>(name.certain())) || !likely.equals(new TreeSet<>(name.likely()))) {
                wrong.add(name.name() + ": expected " + name.certain() + " likely " + name.likely() + ", found " + certain + " likely " + likely);
            }
        }
        return wrong;
    }

    @Test
    void the_lists_of_places_and_gifts_are_long_and_name_each_once_and_reach_every_category() {
        assertThat(file.venues()).hasSizeGreaterThan(150).extracting(Name::name).doesNotHaveDuplicates();
        assertThat(file.gifts()).hasSizeGreaterThan(90).extracting(Name::name).doesNotHaveDuplicates();
        assertThat(reached(lexicons.venues(), file.venues())).isEqualTo(lexicons.venues().categories());
        assertThat(reached(lexicons.gifts(), file.gifts())).isEqualTo(lexicons.gifts().categories());
        assertThat(reached(lexicons.costs(), file.costs())).isEqualTo(lexicons.costs().categories());
        assertThat(reached(lexicons.scenicAreas(), file.scenicAreas())).isEqualTo(lexicons.scenicAreas().categories()).hasSize(21);
    }

    private static Set<String> reached(Lexicon lexicon, List<Name> names) {
        Set<String> reached = new HashSet<>();
        names.forEach(name -> lexicon.matches(name.name()).forEach(match -> reached.add(match.category())));
        return reached;
    }

    @Test
    void no_administrative_division_is_taken_for_a_venue() throws IOException {
        List<String> divisions = RuleFolder.at(Path.of("rules")).text("standards/regions.csv").lines().skip(1).map(row -> row.split(",")[1]).toList();
        assertThat(divisions).hasSizeGreaterThan(3000);
        assertThat(divisions.stream().filter(name -> !lexicons.venues().matches(name).isEmpty())).isEmpty();
        assertThat(divisions.stream().filter(name -> !lexicons.scenicAreas().matches(name).isEmpty())).isEmpty();
    }

    @Test
    void the_categories_of_places_and_gifts_are_kinds_of_the_plan_format() {
        assertThat(lexicons.venues().categories()).allSatisfy(category -> assertThat(Vocabulary.choices(VenueKind.class).byWord(category)).as(category).isNotNull());
        assertThat(lexicons.costs().categories()).allSatisfy(category -> assertThat(Vocabulary.choices(CostKind.class).byWord(category)).as(category).isNotNull());
        assertThat(lexicons.gifts().categories()).allSatisfy(category -> assertThat(Vocabulary.choices(GiftKind.class).byWord(category)).as(category).isNotNull());
    }

    @Test
    void the_list_of_real_names_is_long_and_names_each_once_and_reaches_every_category() {
        assertThat(names).hasSizeGreaterThan(1000);
        assertThat(names.stream().map(Name::name)).doesNotHaveDuplicates();
        assertThat(names.stream().filter(name -> !name.name().chars().allMatch(c -> c < 0x250))).hasSizeGreaterThan(300);
        assertThat(names.stream().filter(name -> name.name().chars().allMatch(c -> c < 0x250))).hasSizeGreaterThan(80);
        assertThat(reached(lexicon, names)).isEqualTo(lexicon.categories());
    }

    @Test
    void harmless_names_raise_no_alarm_of_any_certainty() {
        List<String> harmless = names.stream().filter(name -> Boolean.TRUE.equals(name.harmless())).map(Name::name).toList();
        assertThat(harmless).hasSizeGreaterThan(150);
        List<String> alarms = harmless.stream()
                .filter(name -> lexicon.matches(name).stream().anyMatch(match -> RISKY.contains(match.category())))
                .map(name -> name + ": " + lexicon.matches(name)).toList();
        assertThat(alarms).isEmpty();
    }

    @Test
    void risky_categories_exist_and_are_found() {
        assertThat(lexicon.categories()).containsAll(RISKY);
        assertThat(lexicon.matches("猪血 狗肉 白酒 料酒 香烟 穿山甲 鱼翅").stream().map(Lexicon.Match::category)).containsAll(RISKY);
    }

    @Test
    void a_match_brings_the_parents_with_its_own_certainty_and_word() {
        assertThat(lexicon.matches("红烧河豚")).contains(
                new Lexicon.Match("pufferfish", true, "河豚"), new Lexicon.Match("scaleless-fish", true, "河豚"),
                new Lexicon.Match("fish", true, "河豚"), new Lexicon.Match("seafood", true, "河豚"),
                new Lexicon.Match("high-grade-dish", true, "河豚"), new Lexicon.Match("soy", false, "红烧"));
        assertThat(lexicon.matches("蚂蚁上树")).contains(
                new Lexicon.Match("meat", false, "蚂蚁上树"), new Lexicon.Match("pork", false, "蚂蚁上树"));
    }

    @Test
    void a_category_matches_once_and_surely_before_likely_and_the_first_word_before_later_ones() {
        assertThat(lexicon.matches("肉丝 猪蹄 五花肉").stream().filter(match -> match.category().equals("pork")))
                .containsExactly(new Lexicon.Match("pork", true, "猪蹄"));
        assertThat(lexicon.matches("羊肉 牛肉 羊排").stream().filter(match -> match.category().equals("meat")))
                .containsExactly(new Lexicon.Match("meat", true, "羊肉"));
    }

    @Test
    void matches_come_in_the_order_of_the_lexicon() {
        List<String> order = List.copyOf(lexicon.categories());
        for (Name name : names) {
            List<Integer> positions = lexicon.matches(name.name()).stream().map(match -> order.indexOf(match.category())).toList();
            assertThat(positions).as(name.name()).isSorted().doesNotHaveDuplicates().doesNotContain(-1);
        }
        assertThat(lexicon.matches("大蒜 花生 牛肉 茅台").stream().map(Lexicon.Match::category))
                .containsExactly("alcohol", "high-grade-alcohol", "meat", "beef", "peanut", "garlic-onion", "hard-to-chew");
    }

    @ParameterizedTest
    @CsvSource({
            "鱼香肉丝, fish", "夫妻肺片, pork", "啤酒鸭, alcohol", "素鸡, poultry", "素火腿, pork", "虎皮青椒, meat", "松鼠鳜鱼, wild-animal", "鸡蛋, poultry", "牛奶, beef",
            "牛油果, beef", "牛蛙, beef", "羊肚菌, lamb", "羊蝎子, insect", "蚂蚁上树, insect", "驴打滚, donkey", "狗不理, dog", "热狗, dog", "鸭梨, poultry", "鸡毛菜, poultry", "鸡腿菇, poultry",
            "鸡尾酒, poultry", "杏鲍菇, abalone", "鲍鱼菇, abalone", "牡丹燕菜, birds-nest", "燕窝果, birds-nest", "红烧鸡翅, shark-fin", "碗仔翅, shark-fin", "海参椒, sea-cucumber", "熊掌豆腐, wild-animal",
            "蛇果, wild-animal", "猫耳朵, meat", "奶汤蒲菜, milk", "椰奶, milk", "豆奶, milk", "米豆腐, soy", "日本豆腐, soy", "芝麻菜, sesame", "螺丝椒炒肉, mollusc", "蟹味菇, crustacean", "蟹壳黄, crustacean", "凉虾, crustacean",
            "甲鱼, fish", "墨鱼, fish", "娃娃鱼, fish", "鱼皮花生, fish", "鱼蛋, egg", "乌鱼蛋, egg", "酒鬼花生, alcohol", "酒店自制豆浆, alcohol", "无酒精啤酒, alcohol", "不上酒, alcohol", "不含酒精的红酒, alcohol",
            "烟熏鸭, cigarette", "烟台苹果, cigarette", "烟笋, cigarette", "烟肉卷, cigarette", "无烟酒, cigarette", "血橙, blood", "血糯米, blood", "果肉, meat", "桂圆肉, meat", "多肉葡萄, meat", "面包蟹, gluten",
            "butternut soup, milk", "coconut milk, milk", "eggplant, egg", "nutmeg, nuts", "oyster mushroom, mollusc", "crab apple, crustacean", "peanut butter, milk", "hot dog, dog", "ginger beer, alcohol",
            "non-alcoholic beer, alcohol", "red wine vinegar, alcohol", "hamburger, pork", "beer duck, alcohol", "horse mackerel, horse"})
    void compounds_do_not_mean_the_part_that_misleads(String name, String category) {
        assertThat(lexicon.matches(name).stream().map(Lexicon.Match::category)).doesNotContain(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ｍｏｕｔａｉ", "MOUTAI", "Moutai", "  moutai  ", "moutai,", "(Moutai)", "飞天茅台", "茅\u200b台", "茅 台", "贵州茅台酒", "貴州茅臺", "ＭＯＵＴＡＩ５３°酒 moutai"})
    void width_case_padding_invisible_marks_and_traditional_characters_do_not_matter(String name) {
        assertThat(certain(name)).contains("high-grade-alcohol");
    }

    @Test
    void blanks_between_longer_words_stay_boundaries() {
        assertThat(certain("鱼 香菇")).containsExactly("fish", "mushroom");
        assertThat(certain("牛肉 奶茶")).containsExactly("beef", "milk", "sweet");
        assertThat(certain("茅 台 酒")).containsExactly("high-grade-alcohol");
    }

    @Test
    void the_longest_word_counts() {
        assertThat(certain("鱼")).containsExactly("fish");
        assertThat(certain("鱼翅")).containsExactly("shark-fin");
        assertThat(certain("鱼翅瓜")).isEmpty();
        assertThat(certain("啤酒")).containsExactly("alcohol");
        assertThat(certain("无醇啤酒")).containsExactly("alcohol-free-drink");
        assertThat(certain("wine")).containsExactly("alcohol", "grape-drink");
        assertThat(certain("wine vinegar")).isEmpty();
    }

    @Test
    void a_word_uses_its_text_up_and_the_rest_is_read_on() {
        assertThat(certain("素鸡炒鸡丁")).containsExactly("poultry", "soy");
        assertThat(certain("鱼香茄子配鲈鱼")).containsExactly("fish", "spicy");
        assertThat(certain("无酒精啤酒和啤酒")).containsExactly("alcohol", "alcohol-free-drink");
    }

    @Test
    void english_words_count_whole_with_a_plural() {
        assertThat(certain("Oysters")).containsExactly("mollusc");
        assertThat(certain("radishes")).containsExactly("root-vegetable");
        assertThat(certain("spare-ribs")).containsExactly("pork");
        assertThat(certain("spare   ribs")).containsExactly("pork");
        assertThat(certain("Shark’s Fin")).containsExactly("shark-fin");
        assertThat(certain("champ shampoo porker original ginseng graham begin drum female")).isEmpty();
        assertThat(certain("菜单 pork菜")).containsExactly("pork");
        assertThat(certain("国窖1573")).containsExactly("high-grade-alcohol");
        assertThat(certain("15731")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "，。！", "123", "𩽾𩾌", "\u200b"})
    void texts_without_words_match_nothing(String text) {
        assertThat(lexicon.matches(text)).isEmpty();
    }

    @Test
    void no_text_matches_nothing() {
        assertThat(lexicon.matches(null)).isEmpty();
    }

    @Test
    void long_texts_are_read_in_time_that_grows_with_their_length() {
        String menu = names.stream().map(Name::name).collect(Collectors.joining("、")) + "、";
        String text = menu.repeat(40);
        lexicon.matches(text);
        long ofFour = processorTime(menu.repeat(4));
        long ofForty = processorTime(text);
        List<Lexicon.Match> found = lexicon.matches(text);
        assertThat(ofForty).as("processor time of ten times the text, in nanoseconds").isLessThan(Math.max(ofFour, 1_000_000) * 40);
        assertThat(found).isEqualTo(lexicon.matches(menu));
    }

    /** The least of three: the machine may have other work, which the clock on the wall would count. */
    private static long processorTime(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = threads.getCurrentThreadCpuTime();
            lexicon.matches(text);
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    @Test
    void categories_say_what_they_are_where_they_come_from_and_how_sure_that_is() {
        assertThat(lexicon.title("shark-fin").zh()).isEqualTo("鱼翅");
        assertThat(lexicon.title("shark-fin").en()).isEqualTo("shark fin");
        for (String category : lexicon.categories()) {
            assertThat(lexicon.title(category).zh()).as(category).isNotBlank();
            assertThat(lexicon.title(category).en()).as(category).isNotBlank();
            assertThat(lexicon.source(category)).as(category).isNotBlank();
        }
        assertThat(lexicon.categories().stream().filter(lexicon::isVerified))
                .containsExactlyInAnyOrder("high-grade-dish", "banned-by-name", "shark-fin", "birds-nest", "wild-animal", "cigarette", "alcohol");
        assertThat(lexicon.isWithin("pufferfish", "seafood")).isTrue();
        assertThat(lexicon.isWithin("seafood", "seafood")).isTrue();
        assertThat(lexicon.isWithin("seafood", "fish")).isFalse();
        assertThatThrownBy(() -> lexicon.title("unicorn")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("unicorn");
    }

    /** 红烧鱼 is a dish, and so is 鱼翅: what begins in one word and ends beyond it is surely read where a word stands before it, else it is asked about. */
    @Test
    void a_word_that_begins_inside_another_and_ends_beyond_it_is_read() {
        assertThat(lexicon.matches("红烧鱼翅")).extracting(Lexicon.Match::category, Lexicon.Match::certain).contains(tuple("shark-fin", true), tuple("fish", true));
        assertThat(lexicon.matches("豌豆黄油饼")).extracting(Lexicon.Match::category, Lexicon.Match::certain).contains(tuple("milk", false));
        assertThat(lexicon.matches("不放辣椒油")).extracting(Lexicon.Match::category).doesNotContain("spicy");
    }

    /** How a dish is made is told by a part of its name, which hides nothing else of it. */
    @Test
    void an_aspect_is_found_within_longer_words_and_hides_none() {
        assertThat(lexicon.matches("炸鸡仔饼")).extracting(Lexicon.Match::category).contains("fatty", "lard");
        assertThat(lexicon.matches("干炸里脊")).extracting(Lexicon.Match::category).contains("fatty", "pork");
        assertThat(lexicon.matches("Stir-fried greens")).isEmpty();
    }

    @Test
    void every_diet_surely_avoids_something_or_is_said_not_to_be_told_by_names() {
        for (Diet diet : Diet.values()) {
            String need = Words.kebab(diet.name());
            assertThat(diets.avoidedBy(need).stream().noneMatch(Diets.Avoidance::certain)).as(need).isEqualTo(diets.notToldByNames().contains(need));
        }
        assertThat(diets.notToldByNames()).hasSizeLessThan(Diet.values().length);
        assertThat(diets.avoidedBy("halal")).contains(new Diets.Avoidance("halal", "pork", true, true), new Diets.Avoidance("halal", "alcohol-in-food", true, true));
        assertThat(diets.avoidedBy("no-beef")).contains(new Diets.Avoidance("no-beef", "beef", true, true));
        assertThat(diets.avoidedBy("unknown")).isEmpty();
    }

    @Test
    void every_allergen_of_the_standard_has_its_category() {
        for (Allergen allergen : Allergen.values()) {
            String need = Words.kebab(allergen.name());
            assertThat(diets.avoidedByAllergen(need)).as(need).hasSize(allergen == Allergen.OTHER ? 0 : 1);
        }
        assertThat(diets.avoidedByAllergen("crustacean")).containsExactly(new Diets.Avoidance("crustacean", "crustacean", true, true));
    }

    @ParameterizedTest
    @CsvSource({"halal, 红烧肉", "halal, 猪油拌饭", "halal, 啤酒鸭", "halal, 酒酿圆子", "halal, 鸭血粉丝", "vegetarian, 清蒸鲈鱼", "vegetarian, 鱼香肉丝", "vegan, 鸡蛋羹", "vegan, 酸奶", "buddhist-vegetarian, 蒜蓉西兰花",
            "buddhist-vegetarian, 白酒", "kosher, 烤鳗鱼", "kosher, 白灼虾", "kosher, 生蚝", "jain, 酸辣土豆丝", "no-beef, 牛肉面", "no-seafood, 扇贝", "no-offal, 九转大肠", "no-horse-donkey-dog, 驴肉火烧", "no-spicy, 麻辣烫"})
    void diets_avoid_what_they_should(String diet, String dish) {
        assertThat(avoided(diet, dish)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"halal, 手抓羊肉", "halal, 黄河鲤鱼", "halal, 牛肉面", "halal, 素鸡", "vegetarian, 西红柿炒鸡蛋", "vegan, 小葱拌豆腐", "vegan, 椰奶", "buddhist-vegetarian, 罗汉斋", "kosher, 清蒸鲈鱼", "jain, 清炒时蔬", "no-beef, 牛油果沙拉",
            "no-seafood, 鱼香茄子", "no-pork, 素火腿", "no-lamb, 羊肚菌汤"})
    void diets_leave_what_they_should(String diet, String dish) {
        assertThat(diets.avoidedBy(diet)).isNotEmpty();
        assertThat(avoided(diet, dish)).isFalse();
    }

    private static boolean avoided(String diet, String dish) {
        Set<String> found = lexicon.matches(dish).stream().map(Lexicon.Match::category).collect(Collectors.toSet());
        return diets.avoidedBy(diet).stream().anyMatch(avoidance -> found.contains(avoidance.category()));
    }

    private static final String HEAD = "standard: lexicon\ncategories:\n";

    private static String category(String id, String more) {
        return "  - {category: " + id + ", title: {zh: 甲, en: a}, source: test, status: unverified, " + more + "}\n";
    }

    private static Lexicon lexicon(Path folder, String text) throws IOException {
        return Lexicon.of(folder(folder, "lexicon.yaml", text), Lexicons.FOOD);
    }

    private static RuleFolder folder(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("standards"));
        Files.writeString(folder.resolve("standards").resolve(name), text);
        return RuleFolder.at(folder);
    }

    @Test
    void a_sound_file_is_read(@TempDir Path folder) throws IOException {
        Lexicon small = lexicon(folder, HEAD + category("a", "words: [鱼]") + category("b", "within: [a], words: [鲤鱼], likely: [鱼]")
                + "dishes:\n  - {dish: 焙面, contains: [a], likely: [b]}\nno-category: [鱼香]\nvariants: [魚鱼]\n");
        assertThat(small.matches("鲤魚")).containsExactly(new Lexicon.Match("a", true, "鲤鱼"), new Lexicon.Match("b", true, "鲤鱼"));
        assertThat(small.matches("焙面")).containsExactly(new Lexicon.Match("a", true, "焙面"), new Lexicon.Match("b", false, "焙面"));
        assertThat(small.matches("魚香")).isEmpty();
    }

    @Test
    void a_file_that_contradicts_itself_is_refused(@TempDir Path folder) {
        String a = category("a", "words: [鱼]");
        List<List<String>> bad = List.of(
                List.of("no category c", HEAD + category("a", "within: [c], words: [鱼]")),
                List.of("within each other", HEAD + category("a", "within: [b], words: [鱼]") + category("b", "within: [a], words: [虾]")),
                List.of("within each other", HEAD + category("a", "within: [a], words: [鱼]")),
                List.of("is repeated: a", HEAD + a + category("a", "words: [虾]")),
                List.of("both as certain and as likely", HEAD + category("a", "words: [鱼], likely: [鱼]")),
                List.of("both as certain and as likely", HEAD + a + "dishes:\n  - {dish: 鱼, likely: [a]}\n"),
                List.of("no category c", HEAD + a + "dishes:\n  - {dish: 虾, contains: [c]}\n"),
                List.of("is in a category", HEAD + a + "no-category: [鱼]\n"),
                List.of("is in a category", HEAD + a + "no-category: [鱼香, 鱼香]\n"),
                List.of("an empty word", HEAD + category("a", "words: [鱼, ' ']")),
                List.of("a pair of characters", HEAD + a + "variants: [鱼]\n"),
                List.of("is missing", "standard: lexicon\ncategories:\n  - {category: a, words: [鱼]}\n"),
                List.of("has no key", HEAD + a + "wrods: [鱼]\n"));
        for (List<String> each : bad) {
            assertThatThrownBy(() -> lexicon(folder, each.get(1))).as(each.get(1)).isInstanceOf(InvalidFileException.class).hasMessageContaining(each.get(0));
        }
    }

    @Test
    void a_folder_without_the_files_is_refused(@TempDir Path folder) throws IOException {
        RuleFolder empty = RuleFolder.at(folder);
        assertThatThrownBy(() -> Lexicons.of(empty)).isInstanceOf(InvalidFileException.class).hasMessageContaining("lexicon.yaml");
        assertThatThrownBy(() -> Diets.of(empty, lexicon)).isInstanceOf(InvalidFileException.class).hasMessageContaining("diets.yaml");
    }

    @Test
    void a_diet_of_unknown_or_no_categories_is_refused(@TempDir Path folder) {
        for (String entry : List.of("{diet: halal, avoids: [unicorn], source: test, status: unverified}", "{diet: halal, source: test, status: unverified}",
                "{diet: halal, avoids: [pork, pork], source: test, status: unverified}")) {
            assertThatThrownBy(() -> Diets.of(folder(folder, "diets.yaml", "standard: diets\ndiets:\n  - " + entry + "\n"), lexicon))
                    .as(entry).isInstanceOf(InvalidFileException.class);
        }
    }

    @Test
    void no_word_stands_twice_in_a_list() throws IOException {
        List<String> twice = new ArrayList<>();
        List<LexiconFile.Category> categories = new ArrayList<>();
        for (String name : Lexicons.FILES) {
            categories.addAll(LexiconFile.read(RuleFolder.at(Path.of("rules")), name).categories());
        }
        for (LexiconFile.Category category : categories) {
            Set<String> seen = new HashSet<>();
            for (List<String> words : Arrays.asList(category.words(), category.likely())) {
                words.stream().filter(word -> !seen.add(LexiconText.normal(word))).forEach(word -> twice.add(category.category() + ": " + word));
            }
        }
        assertThat(twice).isEmpty();
        assertThat(categories).hasSizeGreaterThan(40);
    }
}
