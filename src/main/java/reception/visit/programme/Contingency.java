package reception.visit.programme;

import java.util.List;
import reception.format.Place;
import reception.visit.Contact;
import reception.visit.Fact;
import reception.vocabulary.Personal;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** Command, medical, weather, spare vehicle. */
@Term(zh = "应急预案", meansZh = "应急指挥、医疗、天气、备用车辆", means = "command, medical, weather, spare vehicle")
public record Contingency(
        Place at,
        @Shorthand @Term(zh = "预案", meansZh = "是否有应急预案", means = "whether there is a contingency plan") Boolean plan,
        @Personal @Term(zh = "指挥", also = {"应急指挥", "总指挥"}) String command,
        @Term(zh = "联系人", also = "应急联系人") List<Contact> contacts,
        @Term(zh = "医疗", also = "医疗保障", meansZh = "定点医院、医生或救护车", means = "hospital, doctor or ambulance") String medical,
        @Term(zh = "天气预案", also = {"天气", "天气情况", "天气预报"}) String weather,
        @Term(zh = "备用车辆") String spareVehicle,
        @Term(zh = "备用路线") String alternativeRoute,
        @Term(zh = "食品安全") String foodSafety,
        @Term(zh = "踩点", also = "前站") Boolean siteWalkthrough) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
