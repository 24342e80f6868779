package reception.visit.paper;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;

/**
 * Which of the matters that a letter must state it states; each is null while the plan does not say.
 *
 * @param activities whether it states the business
 * @param people     whether it states the people, by name or by number
 * @param itinerary  whether it states the itinerary or the days
 * @param lacking    those that it must state and is known not to
 * @param verified   whether a human has read that it must state them
 */
public record LetterContents(Place at, @Term(zh = "公务内容") Boolean activities, @Term(zh = "人员") Boolean people, @Term(zh = "行程") Boolean itinerary, List<LetterMatter.Matter> lacking,
                             boolean verified) implements Fact, Evidence {

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
