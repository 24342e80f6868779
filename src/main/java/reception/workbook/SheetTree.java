package reception.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Span;
import reception.visit.When;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Words;
import reception.workbook.Book.Cell;
import reception.workbook.Book.Merge;
import reception.workbook.Book.Row;
import reception.workbook.Book.Sheet;

/**
 * Makes the tree of a plan of the sheets of a workbook: a sheet is a section, a row of labels and values its keys, a table its items. What cannot be placed is an error with its cell.
 */
final class SheetTree {

    private static final Pattern NUMBERED = Pattern.compile("^(.*?)\\s*\\[?\\s*(\\d{1,4})\\s*\\]?$");
    private static final int HEAD_WITHIN = 12;
    private static final int MAX_ERRORS = 200;

    private final Book book;
    private final Branch root;
    private final List<InputError> errors = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Set<String>> ofForm;
    private boolean isPlan;

    private SheetTree(Book book) {
        this.book = book;
        this.ofForm = FormRecord.of(book);
        this.root = new Branch(SheetWords.PLAN, book.sheets().isEmpty() ? Span.NOWHERE : book.sheets().get(0).span());
    }

    /**
     * What a workbook says.
     *
     * @param used addresses of the cells that were read, as {@link Span#place}
     * @param isPlan whether any sheet is one of a plan
     */
    record Read(Node.Mapping root, List<InputError> errors, Set<String> used, boolean isPlan) {
    }

    static Read of(Book book) {
        SheetTree tree = new SheetTree(book);
        tree.read();
        return new Read(tree.root.node(), List.copyOf(tree.errors), tree.used, tree.isPlan);
    }

    private void read() {
        List<Sheet> sheets = book.sheets().stream().filter(sheet -> !SheetWords.isUnread(sheet.name()) && !sheet.rows().isEmpty()).toList();
        Map<Sheet, List<Field>> ways = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            List<Field> named = SheetWords.wayOfSheet(sheet.name());
            boolean isWhole = SheetWords.isWholePlan(sheet.name()) || sheets.size() == 1 && named == null;
            List<Field> way = SheetWords.isMore(sheet.name()) ? null : isWhole ? List.of() : named;
            if (way == null && !SheetWords.isMore(sheet.name())) {
                unknownSheet(sheet);
            } else if (way != null) {
                ways.put(sheet, way);
            }
        }
        // What belongs to items of a list comes after them.
        ways.entrySet().stream().sorted((a, b) -> Integer.compare(lists(a.getValue()), lists(b.getValue()))).forEach(entry -> section(entry.getKey(), entry.getValue()));
        sheets.stream().filter(sheet -> SheetWords.isMore(sheet.name())).forEach(this::more);
    }

    private static int lists(List<Field> way) {
        return (int) way.stream().filter(Field::isList).count();
    }

    private void unknownSheet(Sheet sheet) {
        List<String> known = SheetWords.PLAN.fields().stream().filter(Branch::isSection).flatMap(field -> field.word().all().stream()).toList();
        List<String> near = Words.near(sheet.name(), known);
        String zh = near.isEmpty() ? "" : "，是否为“" + String.join("”“", near.stream().limit(3).toList()) + "”";
        String en = near.isEmpty() ? "" : "; did you mean \"" + String.join("\", \"", near.stream().limit(3).toList()) + "\"";
        quoting(Kind.UNKNOWN_KEY, sheet.span(), quotes -> new Text("接待方案没有名为“" + quotes.of(sheet.name()) + "”的工作表" + zh + "；与方案无关的请删去，填写说明请命名为“" + SheetWords.HELP.zh() + "”",
                "a plan has no sheet named \"" + quotes.of(sheet.name()) + "\"" + en + "; delete it if it is no part of the plan, or name it \"" + SheetWords.HELP.en() + "\" if it only explains"));
    }

    private void section(Sheet sheet, List<Field> way) {
        Field last = way.isEmpty() ? null : way.get(way.size() - 1);
        if (last == null) {
            block(sheet, root, null);
        } else if (lists(way) > (last.isList() ? 1 : 0)) {
            ofItems(sheet, way);
        } else {
            Node.Scalar key = key(last, sheet.span(), sheet.name());
            if (!Branch.isSection(last)) {
                texts(sheet, way, key);
            } else if (last.isList()) {
                isPlan = true;
                table(sheet, 0, last, new Holder(() -> within(root, way.subList(0, way.size() - 1), key)), key, false);
            } else {
                block(sheet, new Holder(() -> within(root, way, key)), Vocabulary.section(last.type()), way, key);
            }
        }
    }

    /** Something that is begun only when it holds anything. */
    private static final class Holder {

        private final Supplier<Branch> maker;
        private Branch made;

        Holder(Supplier<Branch> maker) {
            this.maker = maker;
        }

        Branch get() {
            made = made == null ? maker.get() : made;
            return made;
        }
    }

    private static Branch within(Branch from, List<Field> way, Node.Scalar key) {
        Branch branch = from;
        for (Field field : way) {
            branch = branch.section(field, key);
        }
        return branch;
    }

    /** A sheet of single texts, one a row. */
    private void texts(Sheet sheet, List<Field> way, Node.Scalar key) {
        List<Node> texts = new ArrayList<>();
        Field field = way.get(way.size() - 1);
        for (Row row : sheet.rows()) {
            List<Cell> cells = row.cells().stream().filter(cell -> !SheetWords.isNumber(cell.text()) && !(row.cells().size() > 1 && cell.text().matches("\\d{1,4}"))).toList();
            boolean isHead = cells.isEmpty() || cells.size() == 1 && (SheetWords.PLAN.byFormWord(cells.get(0).text()) == field || SheetWords.isContent(cells.get(0).text()));
            if (!isHead && !SheetWords.isExample(row.first().text())) {
                cells.forEach(cell -> texts.add(scalar(sheet, row, cell)));
            }
        }
        if (!texts.isEmpty()) {
            isPlan = true;
            within(root, way.subList(0, way.size() - 1), key).put(field, key, texts.size() == 1 ? texts.get(0) : new Node.Sequence(texts.get(0).span(), texts));
        }
    }

    private void block(Sheet sheet, Branch top, Node.Scalar key) {
        block(sheet, new Holder(() -> top), top.section(), List.of(), key);
    }

    /** A sheet of labels with their values, and of tables between them. */
    private void block(Sheet sheet, Holder top, Section section, List<Field> topWay, Node.Scalar topKey) {
        Holder block = top;
        Section blockSection = section;
        boolean isInTwoColumns = false;
        boolean hasBegun = false;
        List<Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.cells().size() >= 2 && SheetWords.isItem(row.first().text()) && SheetWords.isContent(row.cells().get(1).text())) {
                isInTwoColumns = true;
                row.cells().forEach(cell -> use(sheet, row, cell));
                continue;
            }
            int next = 0;
            for (int c = 0; c < row.cells().size(); c = next) {
                Cell label = row.cells().get(c);
                Cell value = valueOf(sheet, row, label);
                next = c + (value == null ? 1 : 2);
                boolean isAlone = value == null && (isInTwoColumns || row.cells().size() == 1);
                List<Field> way = SheetWords.way(blockSection, label.text());
                if (way == null && block != top) {
                    way = SheetWords.way(section, label.text());
                    if (way != null) {
                        block = top;
                        blockSection = section;
                    }
                }
                if (way == null) {
                    other(sheet, row, label, value, hasBegun, top, topWay, block);
                } else {
                    use(sheet, row, label);
                    hasBegun = true;
                    isPlan = true;
                    Field last = way.get(way.size() - 1);
                    Node.Scalar key = key(last, sheet.span(row, label), label.text());
                    Holder holder = block;
                    List<Field> above = way.subList(0, way.size() - 1);
                    if (value != null) {
                        within(holder.get(), above, key).put(last, key, value(sheet, row, value, last));
                    } else if (Branch.isSection(last) && isAlone && last.isList()) {
                        i = table(sheet, i + 1, last, new Holder(() -> within(holder.get(), above, key)), key, true) - 1;
                    } else if (Branch.isSection(last) && isAlone && isBegun(rows, i, last)) {
                        List<Field> whole = List.copyOf(way);
                        block = new Holder(() -> within(holder.get(), whole, key));
                        blockSection = Vocabulary.section(last.type());
                    }
                }
                if (isInTwoColumns) {
                    tellTypedOver(sheet, row, row.cells().subList(Math.min(next, row.cells().size()), row.cells().size()), new Text("这一栏只作说明，不读取；请把内容写在“" + SheetWords.CONTENT.zh() + "”一栏，", "this column only explains and is not read; write under \"" + SheetWords.CONTENT.en() + "\" what stands here:"));
                    break;
                }
            }
        }
    }

    /** Whether the next row has a label of a section, so that its name alone in a row stands above them. */
    private static boolean isBegun(List<Row> rows, int i, Field section) {
        return i + 1 < rows.size() && SheetWords.way(Vocabulary.section(section.type()), rows.get(i + 1).first().text()) != null;
    }

    private void other(Sheet sheet, Row row, Cell label, Cell value, boolean hasBegun, Holder top, List<Field> topWay, Holder block) {
        Field own = topWay.isEmpty() ? null : topWay.get(topWay.size() - 1);
        boolean isOwnName = own != null && SheetWords.PLAN.byFormWord(label.text()) == own;
        if (isOwnName && value != null) {
            use(sheet, row, label);
            isPlan = true;
            Node.Scalar key = key(own, sheet.span(row, label), label.text());
            within(root, topWay.subList(0, topWay.size() - 1), key).put(own, key, value(sheet, row, value, own));
        } else if (value != null) {
            use(sheet, row, label);
            block.get().unknown(new Node.Scalar(sheet.span(row, label), label.text(), false), scalar(sheet, row, value));
        } else if (hasBegun && !isOwnName && !SheetWords.isRemark(label.text()) && !SheetWords.isSum(label.text()) && !isHeading(sheet, row, label)) {
            use(sheet, row, label);
            block.get().unknown(new Node.Scalar(sheet.span(row, label), label.text(), false), new Node.Scalar(sheet.span(row, label), "", true));
        }
    }

    /** Whether a text alone in its row is a heading, numbered or spread over columns. */
    private static boolean isHeading(Sheet sheet, Row row, Cell label) {
        return row.cells().size() == 1 && (SheetWords.isNumbered(label.text()) || sheet.merges().stream().anyMatch(merge -> merge.holds(row.number(), label.column()) && merge.right() > merge.left()));
    }

    /** The cell beside a label, or beside the cells that are merged with it; null if nothing stands there. */
    private static Cell valueOf(Sheet sheet, Row row, Cell label) {
        int beside = label.column() + 1;
        for (Merge merge : sheet.merges()) {
            if (merge.holds(row.number(), label.column())) {
                beside = merge.right() + 1;
            }
        }
        return row.at(beside);
    }

    private int table(Sheet sheet, int from, Field list, Holder holder, Node.Scalar key, boolean isWithinBlock) {
        Table table = new Table(this, sheet, list, isWithinBlock);
        return table.read(from, holder::get, key);
    }

    /** The rows of a list that belongs to items of another list, each with the number of its item. */
    private void ofItems(Sheet sheet, List<Field> way) {
        int outer = 0;
        while (!way.get(outer).isList()) {
            outer++;
        }
        Field parent = way.get(outer);
        Field list = way.get(way.size() - 1);
        List<Field> inner = way.subList(outer + 1, way.size() - 1);
        if (!list.isList() || !Branch.isSection(list) || inner.stream().anyMatch(Field::isList)) {
            unknownSheet(sheet);
            return;
        }
        Node.Scalar key = key(list, sheet.span(), sheet.name());
        Branch holder = within(root, way.subList(0, outer), key);
        List<Branch> parents = holder.items(parent);
        new Table(this, sheet, list, false).readOfItems(parent, number -> number < 1 || number > parents.size() ? null : within(parents.get(number - 1), inner, key), key);
    }

    /** A sheet of places in the plan with their values, for what has no head elsewhere. */
    private void more(Sheet sheet) {
        Map<List<Object>, Node.Scalar> placed = new HashMap<>();
        for (Row row : sheet.rows()) {
            Cell content = valueOf(sheet, row, row.first());
            if (SheetWords.isPlace(row.first().text())) {
                continue;
            }
            use(sheet, row, row.first());
            if (content == null || !place(sheet, row, content, placed)) {
                quoting(Kind.UNKNOWN_KEY, sheet.span(row, row.first()), quotes -> new Text("“" + quotes.of(row.first().text()) + "”不是方案中的位置，应如“用餐 2 · 菜单 3 · 原料”，旁边写内容",
                        "\"" + quotes.of(row.first().text()) + "\" is no place in a plan such as \"meals 2 · dishes 3 · ingredients\" with its content beside it"));
            }
        }
    }

    private boolean place(Sheet sheet, Row row, Cell content, Map<List<Object>, Node.Scalar> placed) {
        Branch branch = root;
        String[] steps = row.first().text().split(SheetWords.WITHIN);
        for (int i = 0; i < steps.length; i++) {
            String step = steps[i].strip();
            Field field = branch.section().byFormWord(step);
            Matcher numbered = NUMBERED.matcher(step);
            int number = 0;
            if (field == null && numbered.matches()) {
                field = branch.section().byFormWord(numbered.group(1));
                number = Integer.parseInt(numbered.group(2));
            }
            if (field == null || number > 0 && !field.isList()) {
                return false;
            }
            Node.Scalar key = key(field, sheet.span(row, row.first()), step);
            if (i == steps.length - 1 && number == 0) {
                branch.put(field, key, value(sheet, row, content, field));
                return true;
            }
            if (!Branch.isSection(field) || field.isList() && number == 0) {
                return false;
            }
            if (field.isList()) {
                List<Branch> items = branch.items(field, key);
                if (number > items.size() + 1) {
                    return false;
                }
                if (number == items.size() + 1) {
                    items.add(new Branch(Vocabulary.section(field.type()), key.span()));
                }
                branch = items.get(number - 1);
            } else {
                branch = branch.section(field, key);
            }
        }
        use(sheet, row, content);
        return content.text().equals("{}");
    }

    /** A key in the language of the head that it stands for. */
    static Node.Scalar key(Field field, Span span, String head) {
        boolean isChinese = head.codePoints().anyMatch(Character::isIdeographic);
        return new Node.Scalar(span, isChinese ? field.word().chinese() : field.word().english(), false);
    }

    /** Tells of cells where nothing is read and something else stands than the form has written. */
    void tellTypedOver(Sheet sheet, Row row, List<Cell> cells, Text where) {
        Set<String> written = ofForm.get(sheet.name());
        if (written != null) {
            cells.stream().filter(cell -> !written.contains(FormRecord.comparable(cell.text()))).forEach(cell -> {
                use(sheet, row, cell);
                quoting(Kind.WRONG_TYPE, sheet.span(row, cell), quotes -> new Text(where.zh() + "现为“" + quotes.of(cell.text()) + "”", where.en() + " \"" + quotes.of(cell.text()) + "\""));
            });
        }
    }

    void use(Sheet sheet, Row row, Cell cell) {
        used.add(sheet.span(row, cell).place());
    }

    /** What a cell says under a component: of a list each line of the cell is an item. */
    Node value(Sheet sheet, Row row, Cell cell, Field field) {
        return value(sheet.span(row, cell), sheet, row, cell, field);
    }

    /** The same of a cell that is merged with the one where the value is to stand. */
    Node value(Span span, Sheet sheet, Row row, Cell cell, Field field) {
        Node.Scalar scalar = scalar(sheet, row, cell);
        if (field.isList() && cell.text().indexOf('\n') >= 0) {
            List<Node> lines = cell.text().lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> (Node) new Node.Scalar(span, line, false)).collect(Collectors.toList());
            return new Node.Sequence(span, lines);
        }
        boolean isOfDay = !field.isList() && (field.type() == LocalDate.class || field.type() == When.class);
        String moment = isOfDay && cell.kind() == Book.Kind.NUMBER ? BookReader.moment(cell.text()) : null;
        return new Node.Scalar(span, moment == null ? scalar.text() : moment, false);
    }

    private Node.Scalar scalar(Sheet sheet, Row row, Cell cell) {
        Span span = sheet.span(row, cell);
        use(sheet, row, cell);
        if (cell.kind() == Book.Kind.ERROR) {
            error(Kind.WRONG_TYPE, span, "这一格的公式出错（" + cell.text() + "）；请改正公式或者直接写值", "the formula of this cell failed (" + cell.text() + "); mend it or write the value itself");
        } else if (cell.kind() == Book.Kind.NOT_WORKED_OUT) {
            error(Kind.WRONG_TYPE, span, "这一格是公式，文件中没有存下算出的值；公式不在此计算，请在 WPS 或 Excel 中打开并保存，或者直接写值",
                    "this cell is a formula without a stored value; formulas are not worked out here: open and save the file in an office program, or write the value itself");
        } else if (cell.kind() == Book.Kind.CUT) {
            error(Kind.WRONG_TYPE, span, "这一格按数值保存，第16位起的数字已经丢失；请将单元格格式设为“文本”后重新填写号码",
                    "this cell was stored as a number, and its digits from the 16th on are lost; set the cell to text and write the number again");
        }
        return new Node.Scalar(span, cell.text(), false);
    }

    void error(Kind kind, Span span, String zh, String en) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(new InputError(kind, span, new Text(zh, en)));
        }
    }

    void quoting(Kind kind, Span span, java.util.function.Function<InputError.Quotes, Text> wording) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(InputError.quoting(kind, span, wording));
        }
    }
}
