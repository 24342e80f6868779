package reception.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import reception.format.bind.Binder;
import reception.plan.Plan;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Words;

/** The words that a workbook has beside those of the plan format: names of sheets, heads that number rows, marks of rows that are not read. */
final class SheetWords {

    static final Section PLAN = Vocabulary.section(Plan.class);
    /** The sheet of what the plan says of the visit as a whole. */
    static final Text GENERAL = new Text("基本信息", "General");
    /** The sheet of what has no head on another. */
    static final Text MORE = new Text("其他内容", "More");
    /** The sheet with the values of drop-downs. */
    static final Text LISTS = new Text("选项", "Lists");
    /** The hidden sheet with what the form itself has written where nothing is read. */
    static final Text RECORD = new Text("表格原文", "Form texts");
    /** The sheet with what a check has found. */
    static final Text FINDINGS = new Text("检查意见", "Findings");
    /** The sheet that says how the form is filled in. */
    static final Text HELP = new Text("填写说明", "Read me");
    static final Text ITEM = new Text("项目", "Item");
    static final Text CONTENT = new Text("内容", "Content");
    static final Text HINT = new Text("怎么填", "What to write");
    static final Text PLACE = new Text("位置", "Place");
    static final Text NUMBER = new Text("序号", "No.");
    static final Text EXAMPLE = new Text("示例", "example");
    static final Text SUM = new Text("合计", "Total");
    /** Between the steps of a head that leads into a section. */
    static final String WITHIN = "·";

    private static final Set<String> WHOLE_PLAN = Set.of("基本信息", "general", "接待方案", "方案", "reception-plan", "plan", "基本情况", "接待信息");
    private static final Set<String> UNREAD = Set.of("选项", "lists", "表格原文", "form-texts", "检查意见", "findings", "填写说明", "read-me", "说明", "填表说明", "instructions");
    private static final Set<String> NUMBERS = Set.of("序号", "no.", "no", "#", "编次", "序");
    private static final Set<String> EXAMPLES = Set.of("示例", "例", "样例", "example", "e.g.", "sample");
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "共计", "total", "sum", "subtotal");
    private static final Set<String> ITEMS = Set.of("项目", "item", "栏目", "事项");
    private static final Set<String> CONTENTS = Set.of("内容", "content", "填写内容", "填写");
    private static final Set<String> PLACES = Set.of("位置", "place");
    private static final Pattern STEPS = Pattern.compile("[·・．.]");
    private static final Pattern REMARK = Pattern.compile("^\\s*(?:注[：:意]|※|\\*|说明[：:]|填表|填写|提示[：:]|note:).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])");
    private static final Pattern OF_SHEETS = Pattern.compile("(?:一览|明细|登记|汇总)?[表单]$");
    private static final int LONGEST_LABEL = 30;

    private SheetWords() {
    }

    private static String bare(String text) {
        return Words.normal(Words.undressed(text)).strip();
    }

    static boolean isWholePlan(String sheet) {
        return WHOLE_PLAN.contains(bare(sheet));
    }

    static boolean isUnread(String sheet) {
        return UNREAD.contains(bare(sheet));
    }

    static boolean isMore(String sheet) {
        return bare(sheet).equals(Words.normal(MORE.zh())) || bare(sheet).equals(Words.normal(MORE.en()));
    }

    static boolean isNumber(String head) {
        return NUMBERS.contains(bare(head));
    }

    static boolean isExample(String text) {
        return EXAMPLES.contains(bare(text));
    }

    static boolean isSum(String text) {
        return SUMS.contains(bare(text)) || SUMS.stream().anyMatch(sum -> text.strip().startsWith(sum + "（") || text.strip().startsWith(sum + "("));
    }

    static boolean isItem(String head) {
        return ITEMS.contains(bare(head));
    }

    static boolean isContent(String head) {
        return CONTENTS.contains(bare(head));
    }

    static boolean isPlace(String head) {
        return PLACES.contains(bare(head));
    }

    /** Whether a text stands on a form to explain it: longer than any label, or marked as a note. */
    static boolean isRemark(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_LABEL || REMARK.matcher(text).matches();
    }

    /** Whether a text is numbered as headings are: 一、基本情况. */
    static boolean isNumbered(String text) {
        return HEADING.matcher(text).lookingAt();
    }

    /** Whether a text states that there is nothing, or that it is not known yet. */
    static boolean isStatement(String text) {
        String word = Words.normal(text);
        return Binder.NONE.contains(word) || Binder.TO_BE_CONFIRMED.contains(word);
    }

    /** The components that the name of a sheet leads to, such as 用餐安排表; null if it leads nowhere. */
    static List<Field> wayOfSheet(String name) {
        List<Field> way = way(PLAN, name);
        return way != null ? way : way(PLAN, OF_SHEETS.matcher(name.strip()).replaceFirst(""));
    }

    /** The components that a head leads to from a section, such as 实际·合计; null if it leads nowhere. */
    static List<Field> way(Section section, String head) {
        Field whole = section.byFormWord(head);
        if (whole != null) {
            return List.of(whole);
        }
        String[] steps = STEPS.split(head);
        List<Field> way = new ArrayList<>();
        Section current = section;
        for (String step : steps) {
            Field field = current == null ? null : current.byFormWord(step.strip());
            if (field == null) {
                return null;
            }
            way.add(field);
            current = Branch.isSection(field) ? Vocabulary.section(field.type()) : null;
        }
        return way.isEmpty() ? null : way;
    }
}
