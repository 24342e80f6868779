package reception.visit.secrecy;

import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Person;
import reception.visit.host.Host;
import reception.vocabulary.Paper;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;

/** One item for each document. */
@Term(zh = "文件资料", meansZh = "一件一项", means = "one item for each document")
public record SecretDocument(
        Place at,
        @Term(zh = "标题") String title,
        @Term(zh = "密级") SecrecyLevel level,
        @Term(zh = "保密期限") String term,
        @Term(zh = "已标密", also = "已标注密级") Boolean marked,
        @Personal @Term(zh = "分发范围") List<String> distribution,
        @Term(zh = "全员分发") Boolean distributedToAll,
        @Paper @Term(zh = "扩大知悉范围批准") String outsideApproval,
        @Term(zh = "传递渠道") Channel channel,
        @Term(zh = "知悉登记", meansZh = "是否登记知悉人员", means = "whether those who know it are recorded") Boolean register,
        @Term(zh = "份数") Integer copies,
        @Term(zh = "复制") Boolean copied,
        @Term(zh = "复制同意", meansZh = "绝密级文件：原定密机关、单位或者其上级机关的同意", means = "top secret: the consent of the organ that classified it, or of the one above") String copyingConsent,
        @Term(zh = "携带人数") Integer carriers,
        @Term(zh = "外出携带") Boolean takenOut,
        @Term(zh = "提供外方") Boolean forForeigners,
        @Term(zh = "保密协议", meansZh = "对外提供：是否签订保密协议", means = "for foreigners: whether an agreement on secrecy is signed") Boolean agreement,
        @Term(zh = "对外提供批准", meansZh = "对外提供的批准文件", means = "the approval for handing it to foreigners") String foreignApproval,
        @Term(zh = "保密评估", meansZh = "对外提供之前是否评估", means = "whether it was assessed before it is handed to foreigners") Boolean assessed,
        @Term(zh = "份号", meansZh = "各份的编号", means = "numbers of the copies") String numbers,
        @Term(zh = "签收", meansZh = "是否逐份签收", means = "whether each copy is signed for") Boolean signedFor,
        @Term(zh = "清退日期", meansZh = "收回的日期", means = "day on which copies are returned") LocalDate returnBy,
        @Term(zh = "销毁", meansZh = "如何清点、登记、审批、送销", means = "how copies are counted, registered, approved and sent for destruction") String destroyed,
        @Term(zh = "来源密级", meansZh = "所据文件的密级", means = "level of what it is made from") SecrecyLevel sourceLevel) implements Fact {

    /** Whether the document is stated to hold state secrets. */
    public boolean isClassified() {
        return level != null && level.isClassified();
    }

    /** Whether it is stated to be no secret of any kind. */
    public boolean isOpenToAll() {
        return level == SecrecyLevel.NONE;
    }

    /** Whether several copies go round on paper. */
    public boolean isInCopies() {
        return copies != null && copies > 0 || channel == Channel.PRINTED;
    }

    /** Whether the law's three conditions for handing it to foreigners are stated: approved, assessed, agreed. */
    public boolean isClearedForForeigners() {
        return foreignApproval != null && Boolean.TRUE.equals(assessed) && Boolean.TRUE.equals(agreement);
    }

    /** Whether the approval to tell others names a leader; so it is taken while none is known. */
    public boolean approvedBy(Host host) {
        Person leader = host.leader();
        return leader == null || leader.name() == null || outsideApproval == null || outsideApproval.contains(leader.name()) || leader.post() != null && outsideApproval.contains(leader.post());
    }

    /** Those who receive it and are not in a circle. */
    public List<String> recipientsBeyond(List<String> circle) {
        return distribution.stream().filter(recipient -> circle.stream().noneMatch(member -> member.strip().equals(recipient.strip()))).toList();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
