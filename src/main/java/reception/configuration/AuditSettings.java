package reception.configuration;

import java.math.BigDecimal;
import java.util.List;
import reception.format.Place;
import reception.vocabulary.Term;

/**
 * What an office says for audits across plans.
 *
 * @param host     of rows of ledgers that name none; null if not stated
 * @param columns  heads of columns of ledgers that are not the forms' own
 * @param measures other figures of the program's own measures
 */
@Term(zh = "审计", meansZh = "跨方案比对的设置", means = "settings of audits across plans")
public record AuditSettings(
        Place at,
        @Term(zh = "接待单位", means = "host of ledger rows that name none", meansZh = "台账未写接待单位时的接待单位") String host,
        @Term(zh = "台账列名", means = "other heads of columns of ledgers", meansZh = "台账中别的列名") List<Column> columns,
        @Term(zh = "参考值", means = "from where on signals are told, in place of the program's own measure", meansZh = "疑点的参考值，代替本程序自定的") List<Figure> measures) {

    /** A head that an office uses, and which column it is. */
    @Term(zh = "台账列")
    public record Column(Place at, @Term(zh = "列名", means = "as it stands in the ledger", meansZh = "台账中的写法") String head,
                         @Term(zh = "对应", means = "the column's own name, such as letter or 公函字号", meansZh = "对应的列，如公函字号") String column) {
    }

    /** A figure of an office. */
    @Term(zh = "参考值项")
    public record Figure(Place at, @Term(zh = "名称", means = "id of the measure", meansZh = "参考值编号") String measure, @Term(zh = "数值") BigDecimal value) {
    }
}
