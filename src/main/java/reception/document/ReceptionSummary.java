package reception.document;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import reception.document.Document.Cell;
import reception.document.Document.Column;
import reception.document.Document.Field;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.plan.Plan;
import reception.visit.When;
import reception.visit.money.CostItem;
import reception.visit.money.Payer;
import reception.visit.paper.Stage;
import reception.vocabulary.Language;

/**
 * Receptions, guests and money over many plans, by month, kind and host: the three figures that offices publish (批次、人次、金额). What a plan does not say is not counted and is said to be missing.
 */
public final class ReceptionSummary {

    private static final int LONGEST_BAR = 20;
    private static final String BAR = "█";

    private final Wordings wordings;
    private final List<Entry> entries = new ArrayList<>();
    private int others;

    /**
     * What one reception adds.
     *
     * @param guests null if the plan does not say
     * @param yuan   what the host pays; null if the plan does not say
     */
    private record Entry(String month, String kind, String host, Integer guests, BigDecimal yuan) {
    }

    /** A summary of nothing yet. */
    public ReceptionSummary(Language language) {
        this.wordings = new Wordings(language);
    }

    /**
     * Adds a plan.
     *
     * @param anyStage whether a reception counts that is not stated to be done
     */
    public void add(Plan plan, boolean anyStage) {
        if (!anyStage && plan.status() != Stage.DONE) {
            others++;
            return;
        }
        When arrival = plan.visit() == null ? null : plan.visit().actualArrives() != null ? plan.visit().actualArrives() : plan.visit().arrives();
        String unknown = say("未写明", "not stated");
        String kind = plan.kind() == null ? unknown : wordings.word(plan.kind());
        String host = plan.host() == null || plan.host().unit() == null ? unknown : plan.host().unit();
        entries.add(new Entry(arrival == null ? unknown : month(YearMonth.from(arrival.date())), kind, host, plan.guestCount(), yuan(plan)));
    }

    private String month(YearMonth month) {
        return say(month.getYear() + "年" + String.format("%02d", month.getMonthValue()) + "月", month.toString());
    }

    /** What the host paid, or is to pay: the stated total, else the sum of the items that are not another's. */
    private static BigDecimal yuan(Plan plan) {
        if (plan.budget() == null) {
            return null;
        }
        if (plan.budget().actualTotal() != null) {
            return plan.budget().actualTotal();
        }
        List<CostItem> items = plan.budget().items().stream().filter(item -> item.payer() == null || item.payer() == Payer.HOST).toList();
        boolean isSummed = !plan.budget().items().isEmpty() && items.stream().map(CostItem::amount).allMatch(Objects::nonNull);
        return plan.budget().total() != null ? plan.budget().total() : isSummed ? items.stream().map(CostItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    /** The summary as a paper. */
    public Document paper() {
        List<Document.Part> parts = new ArrayList<>();
        BigDecimal sum = sum(entries);
        parts.add(Fields.of(Field.of(say("接待批次", "Receptions"), entries.size()), Field.of(say("接待人次", "Guests"), guests(entries)), Field.of(say("接待金额", "Yuan"), Amounts.sum(sum, wordings.language()))));
        parts.add(table(say("一、按月份", "1. By month"), say("月份", "Month"), Entry::month));
        parts.add(table(say("二、按接待性质", "2. By kind"), say("接待性质", "Kind"), Entry::kind));
        parts.add(table(say("三、按接待单位", "3. By host"), say("接待单位", "Host"), Entry::host));
        List<String> notes = new ArrayList<>();
        long withoutGuests = entries.stream().filter(entry -> entry.guests() == null).count();
        long withoutYuan = entries.stream().filter(entry -> entry.yuan() == null).count();
        if (withoutGuests > 0) {
            notes.add(say("有" + withoutGuests + "批没有写明来宾人数，人次未计入。", withoutGuests + " receptions do not state how many guests came; they are missing in that figure."));
        }
        if (withoutYuan > 0) {
            notes.add(say("有" + withoutYuan + "批没有写明金额，金额未计入。", withoutYuan + " receptions do not state what they cost; they are missing in that figure."));
        }
        if (others > 0) {
            notes.add(say("另有" + others + "份方案的阶段不是“已完成”，未计入；加 --any-stage 一并计入。", others + " plans are not stated to be done and do not count; --any-stage counts them."));
        }
        if (!notes.isEmpty()) {
            parts.add(new Notes(say("说明", "Notes"), notes));
        }
        return new Document(null, say("公务接待情况汇总", "Summary of receptions"), wordings.language(), parts);
    }

    private Table table(String heading, String name, Function<Entry, String> key) {
        Map<String, List<Entry>> groups = entries.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        BigDecimal most = groups.values().stream().map(ReceptionSummary::sum).filter(Objects::nonNull).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        List<List<Cell>> rows = new ArrayList<>();
        groups.forEach((group, of) -> rows.add(Cell.row(group, of.size(), guests(of), Cell.yuan(sum(of)), bar(sum(of), most))));
        return new Table(heading, Column.named(name, say("批次", "Receptions"), say("人次", "Guests"), say("金额（元）", "Yuan"), say("图示", "Share")), rows,
                Cell.row(say("合计", "Total"), entries.size(), guests(entries), Cell.sum(sum(entries)), ""));
    }

    private static Integer guests(List<Entry> entries) {
        return entries.stream().map(Entry::guests).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    private static BigDecimal sum(List<Entry> entries) {
        List<BigDecimal> known = entries.stream().map(Entry::yuan).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String bar(BigDecimal amount, BigDecimal most) {
        return amount == null || most.signum() <= 0 ? "" : BAR.repeat(Math.max(amount.signum() > 0 ? 1 : 0, amount.multiply(BigDecimal.valueOf(LONGEST_BAR)).divide(most, java.math.RoundingMode.HALF_UP).intValue()));
    }

    private String say(String zh, String en) {
        return wordings.say(zh, en);
    }
}
