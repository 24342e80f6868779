package reception.visit.welcome;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/** Flowers, fruit, backdrop, flags, seating. */
@Term(zh = "布置", meansZh = "花草、水果、背景板、旗帜、座次", means = "flowers, fruit, backdrop, flags, seating")
public record Decor(
        Place at,
        @Term(zh = "花草", also = {"摆放花草", "鲜花", "绿植", "花卉摆放"}) Boolean flowers,
        @Term(zh = "花卉品种", also = "花卉") List<String> flowerKinds,
        @Term(zh = "花枝数") Integer flowerCount,
        @Term(zh = "水果", also = {"摆放水果", "果盘"}) Boolean fruit,
        @Term(zh = "背景板", also = {"背景墙", "背景", "主题背景", "会议背景"}) Boolean backdrop,
        @Term(zh = "横幅标语", also = {"横幅", "会标横幅", "标语横幅", "条幅", "标语", "悬挂横幅", "欢迎横幅"}) Boolean ceremonialBanners,
        @Term(zh = "会标", also = {"会议标识", "横标"}, meansZh = "会议名称等，写内容", means = "the title shown at a meeting, in words") String meetingSign,
        @Term(zh = "拱门", also = {"充气拱门", "彩虹门", "彩门"}) Boolean arches,
        @Term(zh = "气球", also = "氢气球") Boolean balloons,
        @Term(zh = "彩旗", also = {"道旗", "刀旗", "罗马旗"}) Boolean bunting,
        @Term(zh = "海报", also = {"宣传画", "展架", "易拉宝", "迎宾牌", "宣传展板"}) Boolean posters,
        @Term(zh = "颜色") List<String> colours,
        @Term(zh = "旗帜", also = "国旗", meansZh = "摆放旗帜的国家", means = "countries whose flags are shown") List<String> flags,
        @Term(zh = "旗帜等大", prose = "whether the flags are equal", also = "国旗等大") Boolean flagsEqual,
        @Term(zh = "座次", meansZh = "主宾在主人哪一侧", means = "on which side of the host the guest of honour sits") SeatingOrder seating,
        @Term(zh = "桌号") List<String> tableNumbers,
        @Term(zh = "座次图", also = {"座次安排", "座次表", "席位图", "位次图", "排座", "席位安排"}, meansZh = "座次怎样排，或者附件名称", means = "how people sit, or the name of an annex") String seatPlan,
        @Term(zh = "座签", also = {"名签", "席签", "桌签", "席卡", "台卡", "座位卡", "席位卡", "桌卡", "席位签", "座位签", "席签牌"}) Boolean placeCards) implements Fact {

    /** The first key under which something is stated that only makes a show: arches, balloons, bunting or posters; null if there is none. */
    public String festiveProperty() {
        return Boolean.TRUE.equals(arches) ? "arches" : Boolean.TRUE.equals(balloons) ? "balloons" : Boolean.TRUE.equals(bunting) ? "bunting" : Boolean.TRUE.equals(posters) ? "posters" : null;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
