package reception.plan;

import java.util.List;
import reception.vocabulary.Term;
import reception.yaml.Place;

/** Flowers, fruit, backdrop, flags, seating. */
@Term(zh = "布置", meansZh = "花草、水果、背景板、旗帜、座次", means = "flowers, fruit, backdrop, flags, seating")
public record Decor(
        Place at,
        @Term(zh = "花草", also = "摆放花草") Boolean flowers,
        @Term(zh = "花卉品种", also = "花卉") List<String> flowerKinds,
        @Term(zh = "花枝数") Integer flowerCount,
        @Term(zh = "水果") Boolean fruit,
        @Term(zh = "背景板") Boolean backdrop,
        @Term(zh = "横幅标语", also = {"横幅", "会标横幅"}) Boolean ceremonialBanners,
        @Term(zh = "颜色") List<String> colours,
        @Term(zh = "旗帜", also = "国旗", meansZh = "摆放旗帜的国家", means = "countries whose flags are shown") List<String> flags,
        @Term(zh = "旗帜等大", also = "国旗等大") Boolean flagsEqual,
        @Term(zh = "座次", meansZh = "主宾在主人哪一侧", means = "on which side of the host the guest of honour sits") SeatingOrder seating,
        @Term(zh = "桌号") List<String> tableNumbers,
        @Term(zh = "座签", also = {"名签", "席签", "桌签", "席卡", "台卡", "座位卡", "席位卡", "桌卡"}) Boolean placeCards) implements Fact {
}
