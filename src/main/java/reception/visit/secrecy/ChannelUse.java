package reception.visit.secrecy;

import java.util.List;
import reception.format.Place;
import reception.visit.Evidence;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * That the plan, or a paper of it, goes by a channel.
 *
 * @param at         the entry that says so
 * @param of         key of the section on confidentiality, or of the paper
 * @param property   component of that thing that names it
 * @param channel    by its class; other where the word is not known
 * @param said       what the plan calls it, with its class where that is another word
 * @param understood whether its class is known
 * @param inText     whether a text says so that is not an entry for channels
 * @param paper      whether that text names papers or data that go
 * @param personal   whether that text names what holds personal data of guests
 */
@Term(zh = "传递方式")
public record ChannelUse(Place at, String of, String property, Channel channel, Text said, boolean understood, boolean inText, boolean paper, boolean personal) implements Fact, Evidence {

    /** Key of this use: an entry names several. */
    @Override
    public String key() {
        return at.key() + "@" + said.zh();
    }

    @Override
    public List<Place> places() {
        return inText ? List.of(at) : List.of();
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
