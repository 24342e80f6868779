package reception.visit.guests;

import java.util.List;
import reception.format.Place;
import reception.visit.Allergen;
import reception.visit.Diet;
import reception.visit.Fact;
import reception.visit.Rank;
import reception.vocabulary.Paired;
import reception.vocabulary.Personal;
import reception.vocabulary.Prose;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** One guest. */
@Paired(key = "name", value = "post")
@Term(zh = "来宾", meansZh = "一位来宾", means = "one guest")
public record Guest(
        Place at,
        @Personal @Shorthand @Term(zh = "姓名") String name,
        @Term(zh = "单位") String unit,
        @Term(zh = "职务", also = {"职称", "职务职称", "职务或职称", "单位及职务", "单位职务", "单位和职务", "工作单位及职务", "单位、职务"}) String post,
        @Term(zh = "级别", also = "行政级别") Rank rank,
        @Term(zh = "公务人员", prose = "whether on official business", meansZh = "是否因公来访", means = "whether this guest comes on official business") Boolean official,
        @Term(zh = "关系", also = "与主宾关系", meansZh = "随行家属等", means = "family members and the like") GuestRelation relation,
        @Personal(everywhere = false) @Term(zh = "国籍") String nationality,
        @Personal @Term(zh = "民族", meansZh = "不据此推断饮食需求", means = "never used to infer a need") String ethnicity,
        @Term(zh = "本地", prose = "whether local", meansZh = "是否接待地本地人员", means = "whether this guest is local") Boolean local,
        @Personal @Term(zh = "饮食需求", also = {"饮食禁忌", "饮食要求", "忌口"}, meansZh = "由来宾本人提出，无则写“无”", means = "as the guest asks for; write none if there is none")
                List<Diet> diet,
        @Personal @Term(zh = "饮食说明", also = {"饮食备注", "饮食习惯"}) String dietNote,
        @Personal @Term(zh = "过敏", also = {"过敏原", "过敏史", "食物过敏"}, meansZh = "无则写“无”", means = "write none if there is none") List<Allergen> allergies,
        @Personal @Term(zh = "宗教习俗", also = "宗教礼拜", meansZh = "如斋月、礼拜", means = "such as Ramadan or prayer") List<Observance> observance,
        @Personal @Term(zh = "健康", also = "健康状况", meansZh = "需要关照的健康情况", means = "what needs care") String health,
        @Personal @Term(zh = "无障碍需求") String access,
        @Personal @Term(zh = "性别") String gender,
        @Personal @Term(zh = "年龄") Integer age,
        @Personal @Term(zh = "语言") String language,
        @Personal @Term(zh = "联系方式", also = {"联系人及电话", "电话", "联系电话", "手机", "手机号"}) String contact,
        @Term(zh = "桌位", also = {"座位", "座位号", "桌号座位"}, meansZh = "用餐的桌号和座位，供厨房和服务人员上菜", means = "table and seat at meals, for kitchen and waiters") String seat,
        @Term(zh = "房间号", also = {"住宿房间", "房间号码"}, meansZh = "住宿的房间，手册上供联络用", means = "the room of the stay, by which a handbook tells where to find somebody") String room,
        @Personal @Term(zh = "特殊要求", also = "特殊需求") String specialWishes,
        @Prose @Term(zh = "备注", also = "说明") String notes) implements Fact {

    /** Whether the stated ethnicity is another than Han; never used but to ask for needs. */
    public boolean isMinority() {
        return MajorityEthnicity.isOther(ethnicity);
    }

    /** Whether a need is called "other" and nothing beside. */
    public boolean hasOtherNeedWithoutWords() {
        return diet.contains(Diet.OTHER) && at.inWords("diet").isEmpty() || allergies.contains(Allergen.OTHER) && at.inWords("allergies").isEmpty()
                || observance.contains(Observance.OTHER) && at.inWords("observance").isEmpty();
    }

    /** Whether what the plan says of the guest is sensitive: health, diet, faith, an access need, or a childhood's age. */
    public boolean isSensitive() {
        return health != null || access != null || dietNote != null || !diet.isEmpty() || !allergies.isEmpty() || !observance.isEmpty();
    }

    /** The name without the blanks that lists are set with; null if no name is stated. */
    public String plainName() {
        return Words.withoutBlanks(name);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
