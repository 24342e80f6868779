package reception.audit.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import reception.format.Place;
import reception.visit.Person;
import reception.visit.meal.MealTime;
import reception.visit.meal.VenueKind;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One row of a ledger of receptions: its heads are those of the forms. */
@Term(zh = "接待台账", en = "reception-ledger", meansZh = "一行一次接待，或者一餐", means = "one row for each reception, or for each meal")
record LedgerRow(
        Place at,
        @Term(zh = "日期", also = {"接待日期", "用餐日期", "来访日期", "就餐日期", "发生日期", "接待时间", "来访时间", "时间", "开始日期", "day"}) LocalDate date,
        @Term(zh = "结束日期", also = {"离开日期", "离开时间", "until"}) LocalDate lastDay,
        @Term(zh = "接待单位", also = {"主办单位", "承办单位", "经办单位", "host-unit"}) String host,
        @Term(zh = "来访单位", also = {"来宾单位", "派出单位", "接待对象", "来访单位名称", "来宾单位名称", "接待对象单位", "被接待单位", "单位"}) String unit,
        @Term(zh = "公函字号", also = {"公函文号", "发文字号", "函号", "来函文号", "来函字号", "公函编号", "公函号", "来函编号", "文号", "来函", "公函"}) String letter,
        @Term(zh = "来函单位", also = {"发函单位", "发文单位"}) String issuer,
        @Term(zh = "公函起始日期", prose = "first day that the letter states") LocalDate letterFrom,
        @Term(zh = "公函截止日期", prose = "last day that the letter states") LocalDate letterUntil,
        @Term(zh = "公函人数", prose = "people whom the letter states") Integer letterCount,
        @Term(zh = "事由", also = {"来访事由", "接待事由", "公务内容", "接待内容", "内容"}) String purpose,
        @Term(zh = "人数", also = {"来宾人数", "来访人数", "接待人数", "接待对象人数", "来客人数", "客人人数"}) Integer guests,
        @Term(zh = "来访人员", also = {"来宾名单", "来宾姓名", "来访人员名单", "来宾"}) List<Person> people,
        @Term(zh = "陪餐人数", also = {"陪同人数", "陪同用餐人数", "陪客人数", "作陪人数"}) Integer companions,
        @Term(zh = "陪餐人员", also = {"陪同人员", "陪餐人员名单", "陪餐名单", "陪餐人员姓名", "陪同人员姓名", "陪客", "作陪人员"}) List<Person> companionNames,
        @Term(zh = "餐次", also = {"餐别"}) MealTime meal,
        @Term(zh = "用餐时间", also = {"开餐时间"}) LocalTime starts,
        @Term(zh = "地点", also = {"用餐地点", "就餐地点", "用餐场所", "就餐场所", "场所", "餐厅", "接待地点", "接待场所", "就餐饭店"}) String venue,
        @Term(zh = "场所类型", also = {"场所性质"}) VenueKind venueKind,
        @Term(zh = "项目", also = {"费用项目", "类别", "费用类别", "支出项目"}, meansZh = "用餐、住宿等；不写的，有陪餐人数、餐次或者用餐地点即为用餐", means = "meal, lodging and the like; where it is left out a row with companions, a meal or a venue is a meal") String item,
        @Yuan @Term(zh = "金额", also = {"餐费", "费用", "合计", "总金额", "金额元", "金额（元）", "支出金额", "报销金额", "接待金额", "接待费用", "接待费", "用餐金额", "餐费金额", "消费金额", "开支金额", "实际支出", "实际金额", "发生金额", "费用金额", "费用合计"}) BigDecimal amount,
        @Term(zh = "承担方式", also = {"费用承担", "费用承担方", "付款方", "用餐方式"}, meansZh = "如接待单位承担、来宾自理", means = "such as borne by the host, paid by the guests") String payer,
        @Term(zh = "发票号", also = {"发票号码", "票据号", "票据号码", "发票编号", "票据编号", "票号"}) String bill,
        @Term(zh = "销售方", also = {"开票单位", "开票方", "收款方", "收款单位", "商户", "商户名称", "销售方名称"}) String seller,
        @Term(zh = "开票日期", also = "发票日期") LocalDate billDate,
        @Term(zh = "预算科目", also = {"列支科目", "科目", "支出科目", "经费来源"}) String line,
        @Yuan @Term(zh = "年度预算", also = {"全年预算", "预算金额", "年度预算（元）"}) BigDecimal available) {
}
