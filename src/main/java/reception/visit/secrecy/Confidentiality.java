package reception.visit.secrecy;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Level, circle, documents, channels. */
@Term(zh = "保密", meansZh = "密级、知悉范围、文件、渠道", means = "classification level, access list, documents, channels")
public record Confidentiality(
        Place at,
        @Shorthand @Term(zh = "密级", prose = "classification level", also = {"保密级别", "保密等级"}, meansZh = "不涉密写“无”；秘密及以上不得写入本文件", means = "write none if it is not secret; state secrets must not be in this file")
                SecrecyLevel level,
        @Term(zh = "保密期限") String term,
        @Personal @Term(zh = "知悉范围", prose = "access list") List<String> circle,
        @Term(zh = "文件资料", also = "涉密文件") List<SecretDocument> documents,
        @Term(zh = "传递渠道", prose = "how the plan is circulated", meansZh = "方案以何种方式传阅", means = "how the plan is circulated") List<Channel> channels,
        @Term(zh = "新闻报道", prose = "news coverage", also = "媒体") MediaPlan media,
        @Term(zh = "手机管理") PhoneRule phones,
        @Term(zh = "无线话筒") Boolean wirelessMicrophones,
        @Term(zh = "文件收回") Boolean collectPapers,
        @Term(zh = "保密方案", also = "保密工作方案") Boolean secrecyPlan,
        @Term(zh = "涉密人员名单") Boolean staffList,
        @Term(zh = "场所审批") Boolean venueApproved,
        @Term(zh = "保密教育", also = "保密提醒") Boolean briefing,
        @Term(zh = "保密承诺", also = "保密承诺书") Boolean pledges,
        @Personal @Term(zh = "保密联系人") String contact,
        @Term(zh = "资料保密审查", meansZh = "提供给来宾的资料是否经过审查", means = "whether materials for guests were reviewed") Boolean materialsReviewed,
        @Term(zh = "警卫对象", prose = "whether a guest is under guard", meansZh = "来宾是否警卫对象", means = "whether a guest is under guard") Boolean guardedVisit,
        @Term(zh = "对外提供物品资料", meansZh = "提供给境外来宾的资料和物品", means = "what is handed to guests from outside the mainland") List<ForeignMaterial> foreignMaterials,
        @Term(zh = "线上接入", meansZh = "会议、活动是否线上接入，用什么系统", means = "by which system others join the activity from elsewhere") Channel online,
        @Term(zh = "录音记录", meansZh = "用什么录音、记录、转写", means = "by what the activity is recorded or transcribed") Channel recording,
        @Term(zh = "个人信息处理", meansZh = "收集哪些个人信息、由谁使用、何时删除", means = "which personal data is collected, who uses it, when it is deleted") PersonalDataUse personalData) implements Fact {

    /**
     * What stands at the head of each paper that is made of the plan: its level and, for those who may see whom it is for, its circle.
     *
     * @return null unless the plan is a work secret: of one that is none there is nothing to mark, and of state secrets no paper is made
     */
    public Text mark(boolean withCircle) {
        if (level != SecrecyLevel.WORK_SECRET) {
            return null;
        }
        Vocabulary.Word word = Vocabulary.word(level);
        Vocabulary.Word known = Vocabulary.section(Confidentiality.class).byName("circle").word();
        boolean isTold = withCircle && !circle.isEmpty();
        return new Text(word.chinese() + (isTold ? " · " + known.chinese() + "：" + String.join("、", circle) : ""),
                word.prose() + (isTold ? " · " + known.prose() + ": " + String.join(", ", circle) : ""));
    }

    /** Whether the plan names documents that hold state secrets. */
    public boolean isWithClassifiedDocuments() {
        return documents.stream().anyMatch(SecretDocument::isClassified);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
