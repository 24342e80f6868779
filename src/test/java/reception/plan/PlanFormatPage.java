package reception.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import reception.visit.Region;
import reception.visit.When;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Word;
import reception.vocabulary.Words;

/** The page on the plan format, in Markdown, made of the same vocabulary that plans are read by. */
public final class PlanFormatPage {

    private static final int FEW_VALUES = 6;

    private static final String INTRODUCTION = """
            # The plan format 方案格式

            <!-- Made by PlanFormatPage from the records in src/main/java/reception/visit. Do not edit: run its test with -Dreception.update=true. -->

            A plan (接待方案) is one YAML document. An office drafts it before a visit; after the visit the same document, with what was actually done
            and the bills, is the reception list (接待清单). The smallest plan is one line, `接待方案: 1`; with a working meal it takes a few more:

            ```yaml
            接待方案: 1
            接待性质: 国内公务
            接待地: 河南省郑州市巩义市
            来宾: {单位: 沈阳市农业农村局, 人数: 12}
            来访时间: {抵达: 2026-11-03T10:00, 离开: 2026-11-04}
            用餐:
              - 日期: 2026-11-03
                餐次: 午餐
                用餐形式: 工作餐
                地点: {名称: 市政府机关食堂, 类型: 机关食堂}
                陪餐人数: [李文, 陈立, 刘芳]
                餐标: 60
                菜单: [清炒时蔬, 红烧豆腐, 米饭]
                酒水: 无
            ```

            The same in English keys:

            ```yaml
            reception-plan: 1
            kind: domestic-official
            region: "410181"
            guests: {unit: 沈阳市农业农村局, count: 12}
            visit: {arrives: 2026-11-03T10:00, departs: 2026-11-04}
            meals:
              - on: 2026-11-03
                meal: lunch
                form: working-meal
                venue: {name: 市政府机关食堂, kind: canteen}
                companions: [李文, 陈立, 刘芳]
                cost-per-person: 60
                dishes: [清炒时蔬, 红烧豆腐, 米饭]
                drinks: none
            ```

            ## How it is read 读法

            - **Two languages, one format 中英文通用.** Every key and every word of a list of values has an English name and the Chinese term of the official
              forms. The tables give both, and in brackets what else is read as the same. They may be mixed. Small and capital letters, half
              and full width, and a space, an underscore, a hyphen or another dash between words are not told apart. Characters that nobody
              sees, such as a zero-width space or a filler, are no content: a text of nothing else is blank, and names are the same without them.
            - **Several plans in one file 一个文件写几份方案.** They are parted by a line `---`; a list of plans and a plan below another key are input errors.
              A document without content, as behind a last `---`, is nothing. A JSON file holds one plan.
            - **No merge keys 不支持合并键.** `<<` is refused: write the keys out, or take a whole value over with an alias (`*name`). Half a character
              (a lone surrogate such as `\\uD83D`) is read as U+FFFD.
            - **Nothing is required 不强求填全** but the line `reception-plan: 1` (`接待方案: 1`). A key that is missing is no error: the rules that
              need it come out *undetermined* (无法判断) and say which key to add, and where.
            - **To be confirmed 待定.** `to-be-confirmed` (`待定`) may stand in place of any value. It says that the matter is known to be open,
              and is reported as such.
            - **None 无.** `none` (`无`) may stand in place of any value as well. It is a statement: `drinks: none` says that there are no drinks,
              while a missing `drinks` says nothing. For a count it is 0, for a yes-or-no it is no; an empty list `[]` says the same.
              Where a list of values has a `none` of its own, that one is meant.
            - **Strict about what is written 写了就要写对.** An unknown key, a word that is not among the values, a wrong type, an impossible day,
              a negative amount, a key given twice (also once in each language) are input errors, each with its line and column.
              All errors of a file are shown at once.
            - **Short forms 简写.** Where a table says "or its", a bare value stands for the whole section: `companions: 3` for
              `companions: {count: 3}`, `companions: [李文, 陈立]` for their names, `dishes: [米饭]` for `dishes: [{name: 米饭}]`.
              One item may stand for a list of one.
            - **Head-counts 人数.** Guests (来宾), travelling escorts (陪同) and dining companions (陪餐) are counted apart, companions for each meal.
              A count may be given instead of names; where both are given, the names may be a part of them, never more.
            - **Text 文字** may be any single value, numbers too. Put it in quotes if it holds `: ` or ` #`, or begins with a sign such as `[`, `{`, `*` or `@`.
            - **Amounts 金额** are yuan: `60`, `60.50`, and as offices write them `60元`, `¥1,200`, `1.2万元`; `60元/人` only where the amount is one for each.
              Counts are whole numbers, `3`, `3人` or `7人（含司机1人）`.
            - **Dates 日期** are `2026-11-03`, **times 时间** `2026-11-03T10:00` or `2026-11-03 10:00`, times of day `09:30`: the local time of the
              plan's time zone. `2026年11月3日（星期二）`, `2026/11/3`, `11月3日上午9时30分` and `下午3点半` are read as well; a day without its year is the one nearest
              to the visit, which itself needs the year.
            - **Lists written the Chinese way 顿号等** are read wherever a list of words or names is meant: `康明、乔亮和张三`, `微信，短信`, also in quotes or as one item
              of a list. Signs in brackets part nothing, nor does `/` before a measure (`鱼香肉丝/份`). `康明、乔亮等5人` names some of five; elsewhere 等 leaves something out, which is an input error.
            - **As forms write it 表格里的写法.** A heading may keep its number, unit, question and blanks: `一、用餐`, `用餐标准（元/人）`, `是否安排住宿: 否`, `单　位`; a unit of 万元 is refused, since it
              makes the figure another one. A list may be a single item without a dash, or names with their values: `费用明细: {餐费: 800元, 住宿费: 1200元}`, `审批: {分管领导意见: 同意}`,
              `房间: {标准间: 3}`. Of boxes the ticked one counts: `☑自助餐 □桌餐`. Two boxes of free text are one text.
            - **Periods 起止时间** may stand in one cell: `来访时间: 2026年11月3日至5日`, `时间: 9:00-10:30`; without an hour a part of the day does: `下午`. A row of the programme that names no day is of
              the day of the row before. The programme may be a timetable: `12月7日: [9:00-10:30 座谈, 下午 返程]`, `第二天: [...]`. Where no day is known at all, the row is to be confirmed.
            - **In one text 合写.** `康明（副局长）`, `王倩（法官助理，女）`, `投资处处长 刘洋`; `3人（康明、乔亮、林芳）`; `标准间3间`, `中巴1辆（19座）`, `记者5人`; `豫发改函〔2026〕88号` for a letter.
            - **Yes or no 是否** is `yes`, `no`, `是`, `否`, `有`, `没有`, `true` or `false`, or in words `不摆放鲜花`, `安排2人`, `中英文席卡`; what says neither is an input error. A bare yes for a section says that there
              is something yet to be settled, a bare no that there is nothing. `待确认`, `另行通知` and the like are `待定`; `不安排`, `不涉及` and `/` are `无`.
            - **Regions 行政区划** are codes of GB/T 2260 (`410181`) or names, short (`巩义`) or with those above them (`河南省郑州市巩义市`), in English or pinyin too (`Gongyi, Henan`).
              A name that stands for several places is an input error that lists their codes.
            - **JSON** is read as well, with the same keys. A file may hold **several plans** (多个方案), each after a line `---`.
            - **Secrets 涉密.** A plan at the level 秘密 or above must not be kept in such a file at all; the checker says so, quotes nothing
              and checks nothing else. It knows such a file by any of these, in any document, also where the file is broken or not in UTF-8: a level as the value of
              `密级` or a like key, however it is written (`机密级`, `机密（1年）`); a level with a star or a period (`机　密★1年`); a title, text, comment or name of a file
              or folder that is nothing but a level or begins with one (`【机密】…`, `绝密 …`, `TOP SECRET - …`); a sentence that says it of the file
              (`本方案属机密级国家秘密`). What only speaks of secrecy (`秘书长`, `工作秘密`, `不含国家秘密`) stops nothing, nor does the level of another paper that the plan names.
            - **Personal data 个人信息** is marked ◆; reports mask it according to their profile.

            `reception schema` prints the JSON Schema of the format, for editors that complete and check while one types. What a schema cannot say (a key given
            in both languages, counts that differ, places that do not exist) only the checker finds.

            ## Sections 各部分
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private PlanFormatPage() {
    }

    /** The page, the same text every time. */
    public static String text() {
        PlanFormatPage page = new PlanFormatPage();
        PlanTypes.sections().forEach(page::section);
        page.page.append("\n## Values 取值\n");
        PlanTypes.choices().forEach(page::choices);
        return page.page.toString();
    }

    private void section(Class<?> type) {
        Vocabulary.Section section = Vocabulary.section(type);
        heading(section.word());
        Text means = section.word().means();
        page.append(means.zh()).append("。 ").append(sentence(means.en())).append("\n\n");
        row("Key", "中文", "Type 类型", "Meaning 含义");
        row("---", "---", "---", "---");
        for (Field field : section.fields()) {
            row("`" + field.word().english() + "`" + (field.personal() ? " ◆" : ""), names(field.word()), type(field), meaning(field.word().means()));
        }
    }

    private void choices(Class<?> type) {
        Vocabulary.Choices choices = Vocabulary.choices(type);
        boolean isExplained = choices.words().stream().anyMatch(word -> !word.means().zh().isEmpty());
        heading(choices.word());
        row(isExplained ? List.of("Value", "中文", "Meaning 含义") : List.of("Value", "中文"));
        row(isExplained ? List.of("---", "---", "---") : List.of("---", "---"));
        for (Word word : choices.words()) {
            List<String> cells = new ArrayList<>(List.of("`" + word.english() + "`", names(word)));
            if (isExplained) {
                cells.add(meaning(word.means()));
            }
            row(cells);
        }
    }

    private void heading(Word word) {
        page.append("\n### ").append(title(word)).append("\n\n");
    }

    private void row(String... cells) {
        row(List.of(cells));
    }

    private void row(List<String> cells) {
        page.append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String title(Word word) {
        return word.english() + " " + word.chinese();
    }

    private static String link(Word word) {
        return "[" + title(word) + "](#" + title(word).replace(' ', '-') + ")";
    }

    private static String names(Word word) {
        return word.also().isEmpty() ? word.chinese() : word.chinese() + " (" + String.join("、", word.also()) + ")";
    }

    private static String meaning(Text means) {
        return means.zh().isEmpty() ? "" : means.en() + "<br>" + means.zh();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String type(Field field) {
        return (field.isList() ? "list 列表: " : "") + type(field.type(), field.yuan());
    }

    private static String type(Class<?> type, boolean yuan) {
        if (PlanTypes.isSection(type)) {
            Vocabulary.Section section = Vocabulary.section(type);
            String itself = link(section.word());
            String scalar = section.scalarShorthand() == null ? "" : " or its " + shorthand(section.scalarShorthand());
            String list = section.listShorthand() == null ? "" : " or its " + shorthand(section.listShorthand());
            return itself + scalar + list;
        }
        if (type.isEnum()) {
            Vocabulary.Choices choices = Vocabulary.choices(type);
            boolean isShort = choices.words().size() <= FEW_VALUES;
            String values = choices.words().stream().map(word -> "`" + word.english() + "` " + word.chinese()).collect(Collectors.joining(", "));
            return link(choices.word()) + (isShort ? ": " + values : "");
        }
        return scalar(type, yuan);
    }

    private static String shorthand(Field field) {
        String type = field.isList() ? "list 列表" : field.type().isEnum() ? link(Vocabulary.choices(field.type()).word()) : scalar(field.type(), field.yuan());
        return "`" + field.word().english() + "` (" + type + ")";
    }

    private static String scalar(Class<?> type, boolean yuan) {
        if (type == String.class) {
            return "text 文字";
        }
        if (type == Integer.class) {
            return "whole number 整数";
        }
        if (type == BigDecimal.class) {
            return yuan ? "yuan 元" : "number 数字";
        }
        if (type == Boolean.class) {
            return "yes or no 是否";
        }
        if (type == LocalDate.class) {
            return "date 日期";
        }
        if (type == LocalTime.class) {
            return "time of day 时刻";
        }
        if (type == When.class) {
            return "date or time 日期或时间";
        }
        if (type == Region.class) {
            return "region 行政区划";
        }
        throw new IllegalStateException("no name for the type " + Words.kebab(type.getSimpleName()));
    }
}
