package reception.derivation.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.guests.Delegation;
import reception.visit.programme.ItineraryItem;
import reception.visit.secrecy.SecrecyConcern;
import reception.vocabulary.Text;

/** Derives why a visit may touch on secrets. */
public final class SecrecyConcerns implements Derivation {

    @Override
    public Set<Class<? extends Fact>> needs() {
        return Set.of(Delegation.class);
    }

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(SecrecyConcern.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        List<Text> reasons = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        if (known.all(Delegation.class).get(0).outside()) {
            reasons.add(new Text("有境外来宾", "guests from outside the mainland"));
            places.add(plan.guests() == null ? plan.at() : plan.guests().at());
        }
        if (plan.isGuarded()) {
            reasons.add(new Text("有警卫对象或警卫任务", "a guest under guard"));
            boolean byGuest = plan.confidentiality() != null && Boolean.TRUE.equals(plan.confidentiality().guardedVisit());
            places.add(byGuest ? plan.confidentiality().at() : plan.security().at());
        }
        plan.itinerary().stream().filter(ItineraryItem::isSecretSite).findFirst().ifPresent(item -> {
            reasons.add(new Text("日程中有涉密或军事场所", "a secret-related or military site"));
            places.add(item.at());
        });
        if (!reasons.isEmpty()) {
            known.add(new SecrecyConcern(places.get(0), reasons));
        }
    }
}
