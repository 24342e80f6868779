package reception.visit.meal;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Paper;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** Name and kind. */
@Term(zh = "用餐地点", meansZh = "场所名称与性质", means = "name and kind")
public record Venue(
        Place at,
        @Shorthand @Term(zh = "名称", also = "场所名称") String name,
        @Term(zh = "地址", also = "详细地址") String address,
        @Term(zh = "类型", also = {"场所类型", "性质", "场所性质"}) VenueKind kind,
        @Paper @Term(zh = "许可证", also = "食品经营许可证") String licence,
        @Term(zh = "持证", prose = "food licence", also = "持有许可证", meansZh = "是否持有食品经营许可证", means = "whether it holds a food licence") Boolean licensed,
        @Paper @Term(zh = "清真牌证", meansZh = "清真牌证编号", means = "number of the halal certificate") String halalCertificate,
        @Term(zh = "清真牌证发证机关", also = "发证机关") String halalIssuer,
        @Term(zh = "清真牌证有效期至", also = {"牌证有效期至", "有效期至"}, meansZh = "清真牌证的有效期截止日", means = "last day on which the halal certificate is valid") LocalDate halalValidUntil,
        @Term(zh = "清真厨房") Boolean halalKitchen,
        @Term(zh = "专用餐具", meansZh = "清真专用餐具", means = "utensils kept for halal food") Boolean dedicatedUtensils,
        @Term(zh = "专用灶具", meansZh = "清真专用灶具", means = "cooking ware kept for halal food") Boolean dedicatedCookware,
        @Term(zh = "专门装修", meansZh = "是否为来访新建、改建、装修", means = "whether it is built or refitted for the visit") Boolean renovatedForVisit) implements Fact {

    /** Whether a number of the halal plate is stated; "being applied for" or "yes" names none. */
    public boolean namesHalalCertificate() {
        return halalCertificate != null && halalCertificate.codePoints().anyMatch(Character::isDigit);
    }

    /** Whether the halal certificate has run out on a day, which may be null; one that states no last day has not. */
    public boolean isHalalCertificateExpired(LocalDate day) {
        return halalValidUntil != null && day != null && day.isAfter(halalValidUntil);
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
