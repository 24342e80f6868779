package reception.plan;

import java.util.Arrays;
import java.util.List;
import reception.vocabulary.Term;
import reception.yaml.Place;

/** One item of meeting or seeing off. */
@Term(zh = "迎送", meansZh = "一项迎送", means = "one item of meeting or seeing off")
public record WelcomeItem(
        Place at,
        @Term(zh = "类型") WelcomeKind kind,
        @Term(zh = "时间") When on,
        @Term(zh = "地点") String place,
        @Term(zh = "地点类型") PlaceKind placeKind,
        @Term(zh = "行政区划") Region region,
        @Term(zh = "迎送人员", also = "人员") List<Person> people,
        @Term(zh = "标语横幅", also = {"横幅", "条幅", "欢迎标语", "欢迎横幅"}) Boolean banners,
        @Term(zh = "迎宾地毯") Boolean carpet,
        @Term(zh = "献花") Boolean flowers,
        @Term(zh = "群众迎送") Boolean crowd,
        @Term(zh = "电子屏标语", also = "欢迎屏") Boolean screens) implements Fact, Labelled {

    @Override
    public List<Object> label() {
        return Arrays.asList(kind, When.dayOf(on));
    }

    /** Whether the guests are only picked up or seen off. */
    public boolean isPickUp() {
        return kind == WelcomeKind.PICKUP || kind == WelcomeKind.SEE_OFF;
    }
}
