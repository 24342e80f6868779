package reception.visit.welcome;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Labelled;
import reception.visit.Rank;
import reception.visit.guests.Guests;
import reception.visit.host.Host;
import reception.vocabulary.Paper;
import reception.vocabulary.Personal;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** One item for each gift. */
@Term(zh = "礼品", meansZh = "一件一项", means = "one item for each gift")
public record Gift(
        Place at,
        @Shorthand @Term(zh = "名称", also = {"礼品名称", "品名", "内容", "项目"}) String item,
        @Term(zh = "类型") GiftKind kind,
        @Yuan(per = {"份"}) @Term(zh = "价值", also = {"单价", "金额"}, meansZh = "元", means = "yuan") BigDecimal value,
        @Yuan @Term(zh = "售价", meansZh = "向来宾收取的价款，元", means = "price asked of the guest, yuan") BigDecimal price,
        @Personal @Term(zh = "受赠人", prose = "recipient", also = {"赠送对象", "对象", "受礼人"}) String to,
        @Term(zh = "赠主宾", prose = "whether for the head of the delegation", meansZh = "是否赠团长及其配偶", means = "whether for the head of the delegation or spouse") Boolean toHead,
        @Term(zh = "受赠人级别", prose = "rank of who receives it") Rank toRank,
        @Term(zh = "赠专家学者", prose = "whether it is for a scholar", meansZh = "受赠人是否知名友好人士、专家学者", means = "whether the recipient is a noted friend, an expert or a scholar") Boolean toScholar,
        @Term(zh = "赠送方", also = {"赠送单位", "赠送人"}) String giver,
        @Term(zh = "回赠", prose = "whether in return") Boolean inReturn,
        @Paper @Term(zh = "批准", meansZh = "批准文件或批准人", means = "who approved it") String approval,
        @Term(zh = "数量") Integer count) implements Fact, Labelled {

    /** Whether it goes to the host's leader or comes from the guests' unit, so that it was received and not given. */
    public boolean receivedBy(Host host, Guests guests) {
        boolean isToLeader = to != null && host.leader() != null && to.equals(host.leader().name());
        return isToLeader || giver != null && (giver.equals(guests.unit()) || guests.people().stream().anyMatch(guest -> giver.equals(guest.name())));
    }

    @Override
    public List<Object> label() {
        return Arrays.asList(item);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
