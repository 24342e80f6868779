package reception.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;
import reception.yaml.Place;

/** One item for each bill. */
@Term(zh = "票据", meansZh = "一张一项", means = "one item for each invoice")
public record Bill(
        Place at,
        @Term(zh = "号码", also = {"票据号", "发票号码"}) String number,
        @Term(zh = "日期") LocalDate date,
        @Yuan @Term(zh = "金额", meansZh = "元", means = "yuan") BigDecimal amount,
        @Term(zh = "收款方", also = "收款单位") String payee) implements Fact {
}
