package reception.visit.guests;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import reception.format.Place;
import reception.visit.Contact;
import reception.visit.Counted;
import reception.visit.Fact;
import reception.visit.OrganType;
import reception.visit.Person;
import reception.visit.Rank;
import reception.visit.Region;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.vocabulary.Yuan;

/** Who comes. */
@Term(zh = "来宾", meansZh = "来访人员", means = "who comes")
public record Guests(
        Place at,
        @Term(zh = "单位", also = {"来访单位", "派出单位", "来宾单位", "客方单位", "单位名称", "来访单位名称", "所在单位", "工作单位"}, meansZh = "来宾所在单位", means = "the guests' unit") String unit,
        @Term(zh = "所在地", prose = "the guests' place", meansZh = "来宾单位所在行政区划", means = "where the guests' unit is based") Region region,
        @Term(zh = "中央单位", prose = "whether it is a central organ", also = "中央和国家机关", meansZh = "是否中央和国家机关", means = "whether it is a central organ") Boolean central,
        @Term(zh = "单位性质") OrganType organType,
        @Term(zh = "公职人员", prose = "whether they are public officials", meansZh = "是否均为公职人员", means = "whether they are public officials") Boolean stateOfficials,
        @Term(zh = "同一集团", prose = "whether they are of the host's group", meansZh = "来宾与接待单位是否同属一个集团", means = "whether they are of the same group of firms as the host") Boolean sameGroup,
        @Term(zh = "监管接待单位", prose = "whether they supervise the host", also = "主管接待单位", meansZh = "来宾单位是否主管、监管接待单位，或者由接待单位提供服务", means = "whether the guests' unit supervises or regulates the host") Boolean supervisesHost,
        @Shorthand @Term(zh = "人数", also = {"来宾人数", "来访人数", "总人数", "来客人数", "来宾总人数", "接待人数", "来访总人数", "共计人数"}) Integer count,
        @Term(zh = "主宾", also = {"领队", "团长", "带队领导", "主要来宾", "带队人", "代表团团长", "主要领导", "带队", "来访领导", "主要人员", "组长", "主审", "团长及职务"}) Person head,
        @Shorthand @Term(zh = "名单", prose = "names", also = {"人员", "来宾名单", "人员名单", "来访人员名单", "代表团成员", "随行人员", "随员", "成员", "组员", "队员", "随行人员名单", "其他人员", "主要成员", "接待对象名单", "姓名职务", "姓名及职务", "来宾姓名及职务", "人员姓名及职务", "人员及职务"}, meansZh = "来宾名单", means = "list of guests") List<Guest> people,
        @Term(zh = "人员构成", also = {"人员结构", "人员分类", "构成", "分组", "代表团构成", "人数构成"}, meansZh = "按类别写人数的来宾，一类一项", means = "guests given by number, one item for each sort") List<GuestGroup> groups,
        @Term(zh = "男", also = {"男性", "男宾", "男性人数"}, meansZh = "男性人数", means = "how many are men") Integer men,
        @Term(zh = "女", also = {"女性", "女宾", "女性人数"}, meansZh = "女性人数", means = "how many are women") Integer women,
        @Term(zh = "联系人", also = {"来访联系人", "来宾联系人", "联络人", "对方联系人", "联络员"}, meansZh = "来宾一方的联系人", means = "whom to call on the guests' side") Contact contact,
        @Term(zh = "已征询需求", prose = "whether the guests were asked for their needs", meansZh = "是否已向来宾征询饮食、健康、习俗方面的需求", means = "whether guests were asked for dietary, health and religious needs")
                Boolean askedForNeeds,
        @Yuan(per = {"人", "位", "名", "天", "日"}) @Term(zh = "用餐控制标准", also = "控制标准", meansZh = "来宾提前告知的每人每日伙食控制标准，元；未告知的写“无”", means = "the most that a day's meals may cost a person, as the travellers told it beforehand, yuan; none if they did not")
                BigDecimal mealControl,
        @Term(zh = "领取伙食补助", meansZh = "来宾是否领取伙食补助费", means = "whether they draw the meal allowance") Boolean mealAllowance) implements Fact, Counted {

    /** The number stated, else that of men and women, of those listed, or of the sorts of guests that parts the whole; null if none is given. */
    @Override
    public Integer size() {
        boolean isParted = !groups.isEmpty() && groups.stream().allMatch(group -> group.count() != null && group.isOfTheWhole());
        return count != null ? count : men != null && women != null ? Integer.valueOf(men + women) : !people.isEmpty() ? Integer.valueOf(people.size())
                : isParted ? Integer.valueOf(groups.stream().mapToInt(GuestGroup::count).sum()) : null;
    }

    /** The highest rank of those listed, by name or by number; null if none is stated. */
    public Rank highestRank() {
        return Stream.concat(people.stream().map(Guest::rank), groups.stream().map(GuestGroup::rank)).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether one of those listed has one of these names. */
    public boolean isAnyNamedIn(List<String> names) {
        return people.stream().map(Guest::name).filter(Objects::nonNull).anyMatch(names::contains);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
