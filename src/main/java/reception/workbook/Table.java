package reception.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Span;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.workbook.Book.Cell;
import reception.workbook.Book.Merge;
import reception.workbook.Book.Row;
import reception.workbook.Book.Sheet;

/** A table of a sheet: a row of heads, and below it a row for each item of a list. */
final class Table {

    private static final int HEAD_WITHIN = 12;
    private static final int FEW = 6;

    private final SheetTree tree;
    private final Sheet sheet;
    private final Field list;
    private final Section item;
    private final boolean isWithinBlock;
    private final Map<Integer, Head> heads = new TreeMap<>();
    private final Set<Integer> told = new HashSet<>();
    private Field parent;

    /**
     * What a column holds.
     *
     * @param way of what key of an item; null if it numbers the rows, or the items of another list that they belong to
     */
    private record Head(Cell cell, Row row, List<Field> way, boolean isOfParent, boolean isNumber) {

        boolean isUnknown() {
            return way == null && !isOfParent && !isNumber;
        }
    }

    /** @param isWithinBlock whether labels with values may follow below it */
    Table(SheetTree tree, Sheet sheet, Field list, boolean isWithinBlock) {
        this.tree = tree;
        this.sheet = sheet;
        this.list = list;
        this.item = Vocabulary.section(list.type());
        this.isWithinBlock = isWithinBlock;
    }

    /**
     * Reads the items.
     *
     * @param from   index of the row where the table may begin
     * @param holder what the list belongs to
     * @return index of the first row behind it
     */
    int read(int from, Supplier<Branch> holder, Node.Scalar key) {
        int head = head(from);
        if (head < 0) {
            return withoutHead(from, holder, key);
        }
        int end = end(head + 1);
        List<Row> data = data(head + 1, end);
        Cell statement = statement(data);
        if (statement != null) {
            Row row = data.get(0);
            holder.get().put(list, key, tree.value(sheet, row, statement, list));
            return end;
        }
        List<Branch> items = data.isEmpty() ? null : holder.get().items(list, key);
        for (Row row : data) {
            Branch branch = item(row);
            if (!branch.isEmpty()) {
                items.add(branch);
            }
        }
        return end;
    }

    /**
     * Reads items that belong to items of another list.
     *
     * @param holders what an item's list belongs to, by the number of the item, from 1; null if there is none of that number
     */
    void readOfItems(Field parent, IntFunction<Branch> holders, Node.Scalar key) {
        this.parent = parent;
        int head = head(0);
        Head numbers = heads.values().stream().filter(Head::isOfParent).findFirst().orElse(null);
        String name = parent.word().chinese() + SheetWords.NUMBER.zh();
        if (head < 0 || numbers == null) {
            tree.error(Kind.MISSING_KEY, sheet.span(), "这张工作表须有“" + name + "”一列，写明各行属于第几项“" + parent.word().chinese() + "”",
                    "this sheet needs a column \"" + parent.word().english() + " " + SheetWords.NUMBER.en() + "\" that says to which item of \"" + parent.word().english() + "\" each row belongs");
            return;
        }
        for (Row row : data(head + 1, sheet.rows().size())) {
            Cell number = cell(row, numbers.cell().column());
            Branch holder = number != null && number.text().matches("\\d{1,4}") ? holders.apply(Integer.parseInt(number.text())) : null;
            if (holder == null) {
                tree.error(Kind.WRONG_TYPE, number == null ? sheet.span(row, row.first()) : sheet.span(row, number), "“" + name + "”应写已填的第几项“" + parent.word().chinese() + "”，如 1",
                        "\"" + parent.word().english() + " " + SheetWords.NUMBER.en() + "\" should be the number of an item of \"" + parent.word().english() + "\" that is there, such as 1");
                continue;
            }
            Branch branch = item(row);
            if (!branch.isEmpty()) {
                holder.items(list, key).add(branch);
            }
        }
    }

    /** The index of the row of heads, the first with two of them, or with nothing else; -1 if there is none. */
    private int head(int from) {
        List<Row> rows = sheet.rows();
        for (int i = from; i < Math.min(rows.size(), from + (isWithinBlock ? 1 : HEAD_WITHIN)); i++) {
            Row row = rows.get(i);
            long known = row.cells().stream().filter(cell -> isHead(cell.text())).count();
            if (known >= 2 || known == 1 && row.cells().size() == 1 && !isWithinBlock && !isName(row.first().text())) {
                row.cells().forEach(cell -> heads.put(cell.column(), head(cell, row)));
                row.cells().forEach(cell -> tree.use(sheet, row, cell));
                return i;
            }
        }
        return -1;
    }

    /** Whether a text is the list's own name, as a title has it. */
    private boolean isName(String text) {
        return list.word().all().contains(text.strip());
    }

    private boolean isHead(String text) {
        return SheetWords.isNumber(text) || isOfParent(text) || SheetWords.way(item, text) != null;
    }

    private boolean isOfParent(String text) {
        if (parent == null) {
            return false;
        }
        String bare = text.strip();
        return parent.word().all().stream().anyMatch(word -> bare.equals(word + SheetWords.NUMBER.zh()) || bare.equalsIgnoreCase(word + " " + SheetWords.NUMBER.en()));
    }

    private Head head(Cell cell, Row row) {
        boolean isOfParent = isOfParent(cell.text());
        boolean isNumber = !isOfParent && SheetWords.isNumber(cell.text());
        return new Head(cell, row, isOfParent || isNumber ? null : SheetWords.way(item, cell.text()), isOfParent, isNumber);
    }

    private int withoutHead(int from, Supplier<Branch> holder, Node.Scalar key) {
        List<Row> rows = sheet.rows();
        List<Row> rest = isWithinBlock ? List.of() : rows.subList(from, rows.size()).stream().filter(row -> !(row.cells().size() == 1 && isName(row.first().text()))).toList();
        if (rest.size() == 1 && rest.get(0).cells().size() == 1 && SheetWords.isStatement(rest.get(0).first().text())) {
            holder.get().put(list, key, tree.value(sheet, rest.get(0), rest.get(0).first(), list));
            return rows.size();
        }
        if (isWithinBlock) {
            return from;
        }
        Span span = from < rows.size() ? sheet.span(rows.get(from), rows.get(from).first()) : sheet.span();
        String zh = String.join("、", item.fields().stream().limit(FEW).map(field -> field.word().chinese()).toList());
        String en = String.join(", ", item.fields().stream().limit(FEW).map(field -> field.word().english()).toList());
        tree.error(Kind.NOT_A_PLAN, span, "“" + list.word().chinese() + "”这张工作表没有找到表头；请用一行写明各列是什么，如：" + zh, "no heads were found for \"" + list.word().english() + "\"; one row must say what each column holds, such as: " + en);
        return rows.size();
    }

    /** The index of the first row that does not belong to the table. */
    private int end(int from) {
        List<Row> rows = sheet.rows();
        if (!isWithinBlock) {
            return rows.size();
        }
        for (int i = from; i < rows.size(); i++) {
            boolean hasGap = rows.get(i).number() > rows.get(i - 1).number() + 1;
            if (hasGap) {
                return i;
            }
        }
        return rows.size();
    }

    /** The rows with items, without examples, sums, remarks and rows that are merely numbered. */
    private List<Row> data(int from, int to) {
        List<Row> data = new ArrayList<>();
        for (Row row : sheet.rows().subList(from, to)) {
            Cell first = row.first();
            boolean isNumbered = heads.containsKey(first.column()) && heads.get(first.column()).isNumber();
            boolean isExample = isNumbered && SheetWords.isExample(first.text());
            boolean isRemark = row.cells().size() == 1 && SheetWords.isRemark(first.text());
            if (isExample) {
                List<Cell> shown = row.cells().stream().filter(cell -> heads.containsKey(cell.column()) && !heads.get(cell.column()).isNumber() && !heads.get(cell.column()).isOfParent()).toList();
                tree.tellTypedOver(sheet, row, shown, new Text("示例行不读取，却已改写；请把内容移到下面的行，或者把本行的“" + first.text().strip() + "”改为序号；", "the row of the example is not read, and was typed over; move it to the rows below, or write its number in place of \"" + first.text().strip() + "\":"));
            }
            if (!isExample && !isRemark && !SheetWords.isSum(first.text()) && !(row.cells().size() == 1 && isNumbered)) {
                data.add(row);
            }
        }
        return data;
    }

    /** The only word of a table that says that there is nothing, or that it is not known yet; null if it says anything else. */
    private Cell statement(List<Row> data) {
        if (data.size() != 1) {
            return null;
        }
        List<Cell> cells = data.get(0).cells().stream().filter(cell -> !heads.containsKey(cell.column()) || !heads.get(cell.column()).isNumber()).toList();
        return cells.size() == 1 && SheetWords.isStatement(cells.get(0).text()) ? cells.get(0) : null;
    }

    /** The item of a row; it stands where what it says begins, not where it is numbered. */
    private Branch item(Row row) {
        Cell first = row.cells().stream().filter(cell -> !heads.containsKey(cell.column()) || !heads.get(cell.column()).isNumber() && !heads.get(cell.column()).isOfParent()).findFirst().orElse(row.first());
        Branch branch = new Branch(item, sheet.span(row, first));
        fill(branch, row);
        return branch;
    }

    private void fill(Branch branch, Row row) {
        Map<Integer, Cell> cells = new TreeMap<>();
        row.cells().forEach(cell -> cells.put(cell.column(), cell));
        for (Merge merge : sheet.merges()) {
            if (row.number() < merge.top() || row.number() > merge.bottom()) {
                continue;
            }
            long columns = heads.keySet().stream().filter(column -> column >= merge.left() && column <= merge.right()).count();
            Cell said = topLeft(merge);
            if (said != null && columns > 1 && row.number() == merge.top()) {
                tree.error(Kind.WRONG_TYPE, Span.cell(sheet.name(), merge.top(), merge.left()), "这一格与右边的格合并（" + Span.address(merge.top(), merge.left()) + ":" + Span.address(merge.bottom(), merge.right())
                        + "），看不出属于哪一列；请取消合并", "this cell is merged across columns (" + Span.address(merge.top(), merge.left()) + ":" + Span.address(merge.bottom(), merge.right()) + "), so that it belongs to none; split it");
            } else if (said != null && row.number() > merge.top()) {
                cells.putIfAbsent(merge.left(), said);
            }
        }
        cells.forEach((column, cell) -> put(branch, row, column, cell));
    }

    private Cell topLeft(Merge merge) {
        Map<Integer, Row> byNumber = new HashMap<>();
        sheet.rows().forEach(row -> byNumber.put(row.number(), row));
        Row top = byNumber.get(merge.top());
        return top == null ? null : top.at(merge.left());
    }

    private Cell cell(Row row, int column) {
        Cell cell = row.at(column);
        for (Merge merge : sheet.merges()) {
            cell = cell == null && merge.holds(row.number(), column) ? topLeft(merge) : cell;
        }
        return cell;
    }

    private void put(Branch branch, Row row, int column, Cell cell) {
        Head head = heads.get(column);
        tree.use(sheet, row, cell);
        if (head == null) {
            tree.quoting(Kind.UNKNOWN_KEY, sheet.span(row, cell), quotes -> new Text("“" + quotes.of(cell.text()) + "”这一列没有表头", "\"" + quotes.of(cell.text()) + "\" stands in a column without a head"));
        } else if (head.isUnknown()) {
            if (told.add(column)) {
                Span span = sheet.span(head.row(), head.cell());
                branch.unknown(new Node.Scalar(span, head.cell().text(), false), new Node.Scalar(span, cell.text(), false));
            }
        } else if (head.way() != null) {
            Field last = head.way().get(head.way().size() - 1);
            Node.Scalar key = SheetTree.key(last, sheet.span(row, cell), head.cell().text());
            Branch holder = branch;
            for (Field field : head.way().subList(0, head.way().size() - 1)) {
                if (field.isList()) {
                    tree.error(Kind.UNKNOWN_KEY, sheet.span(head.row(), head.cell()), "“" + field.word().chinese() + "”可有多项，其内容请另用一张工作表“" + list.word().chinese() + SheetWords.WITHIN + field.word().chinese() + "”",
                            "\"" + field.word().english() + "\" may have several items; give them a sheet \"" + list.word().english() + SheetWords.WITHIN + field.word().english() + "\" of their own");
                    return;
                }
                holder = holder.section(field, key);
            }
            holder.put(last, key, tree.value(Span.cell(sheet.name(), row.number(), column), sheet, row, cell, last));
        }
    }
}
