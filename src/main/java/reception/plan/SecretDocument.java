package reception.plan;

import java.util.List;
import reception.vocabulary.Paper;
import reception.vocabulary.Personal;
import reception.vocabulary.Term;
import reception.yaml.Place;

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
        @Term(zh = "保密协议") Boolean agreement) implements Fact {

    /** Whether the document is stated to hold state secrets. */
    public boolean isClassified() {
        return level != null && level.isClassified();
    }

    /** Those who receive it and are not in a circle. */
    public List<String> recipientsBeyond(List<String> circle) {
        return distribution.stream().filter(recipient -> circle.stream().noneMatch(member -> member.strip().equals(recipient.strip()))).toList();
    }
}
