package reception.visit.lodging;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.Rank;
import reception.vocabulary.Paired;
import reception.vocabulary.Personal;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One item for each room. */
@Paired(key = "type", value = "count")
@Term(zh = "房间", meansZh = "一间一项", means = "one item for each room")
public record Room(
        Place at,
        @Term(zh = "房号", also = "房间号") String number,
        @Shorthand @Term(zh = "房型", also = {"房间类型", "类型"}) RoomType type,
        @Yuan(per = {"间", "套", "晚", "夜", "天", "日"}) @Term(zh = "房价", also = {"每晚房价", "住宿标准", "标准", "单价", "房费标准", "价格"}, meansZh = "元/间·天", means = "yuan per room and night") BigDecimal ratePerNight,
        @Term(zh = "级别", also = "入住级别", meansZh = "住宿人员级别，不写则按名单查找", means = "rank of those who stay; looked up by name if absent") Rank rank,
        @Personal @Term(zh = "住宿人员", also = {"入住人员", "人员", "姓名", "入住人"}) List<String> guests,
        @Term(zh = "本地人员住房", meansZh = "是否安排本地陪同或工作人员", means = "whether local companions or staff stay in it") Boolean forHost,
        @Term(zh = "间数", also = {"房间数", "数量", "房间数量", "住宿间数"}, meansZh = "同样的房间数", means = "number of such rooms") Integer count) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return Arrays.asList(type, count == null ? null : "×" + count);
    }

    /** How many rooms the item stands for: one where no number is stated, and never none, since it has an item. */
    public int rooms() {
        return count == null ? 1 : Math.max(1, count);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
