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

/** Guests of one sort, given by number. */
@Paired(key = "name", value = "count")
@Term(zh = "来宾类别", meansZh = "一类一项", means = "one item for each sort of guests")
public record GuestGroup(
        Place at,
        @Shorthand @Term(zh = "类别", also = {"名称", "组别", "身份", "分类"}, meansZh = "如团员、记者、家长", means = "such as members, media, parents") String name,
        @Term(zh = "人数", also = "数量") Integer count,
        @Term(zh = "单位") String unit,
        @Term(zh = "级别", also = "行政级别") Rank rank,
        @Personal @Term(zh = "国籍") String nationality,
        @Personal @Term(zh = "民族", meansZh = "不据此推断饮食需求", means = "never used to infer a need") String ethnicity,
        @Personal @Term(zh = "饮食需求", also = {"饮食禁忌", "饮食要求", "忌口", "饮食"}, meansZh = "由来宾本人提出，无则写“无”", means = "as the guests ask for; write none if there is none") List<Diet> diet,
        @Personal @Term(zh = "饮食说明", also = "饮食备注") String dietNote,
        @Personal @Term(zh = "过敏", also = {"过敏原", "过敏史", "食物过敏"}, meansZh = "无则写“无”", means = "write none if there is none") List<Allergen> allergies,
        @Personal @Term(zh = "宗教习俗", also = "宗教礼拜", meansZh = "如斋月、礼拜", means = "such as Ramadan or prayer") List<Observance> observance,
        @Personal @Term(zh = "语言") String language,
        @Prose @Term(zh = "备注", also = "说明") String notes) implements Fact {

    /** Whether the stated ethnicity is another than that of the majority; never used but to ask for needs. */
    public boolean isMinority() {
        return MajorityEthnicity.isOther(ethnicity);
    }

    /** Whether it is told apart by what the guests are, so that nobody is of two such groups, and not by what they need. */
    public boolean isOfTheWhole() {
        return diet.isEmpty() && allergies.isEmpty() && observance.isEmpty() && ethnicity == null;
    }

    /** One guest of the group, with all that is stated of each. */
    public Guest each() {
        return GuestBuilder.builder().at(at).unit(unit).rank(rank).nationality(nationality).ethnicity(ethnicity).diet(diet).dietNote(dietNote).allergies(allergies).observance(observance).language(language).build();
    }

    /** How many they are: one where no number is stated, and never none, since they have an item. */
    public int size() {
        return count == null ? 1 : Math.max(1, count);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
