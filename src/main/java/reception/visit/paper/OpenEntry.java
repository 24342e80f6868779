package reception.visit.paper;

import java.util.List;
import java.util.Map;
import reception.format.Place;
import reception.format.Span;
import reception.format.Stated;
import reception.visit.Fact;
import reception.vocabulary.Term;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * An entry that the plan leaves open: it says "to be confirmed", says "none" where that is no answer, or leaves out what the official form asks of every plan.
 *
 * @param at            the entry itself
 * @param entry         its path in English keys
 * @param label         its names
 * @param span          where it stands, or would stand
 * @param stated        to be confirmed, missing, or none where none is no answer
 */
@Term(zh = "待定内容", en = "entry that is open")
public record OpenEntry(Place at, String entry, Text label, Span span, Stated stated) implements Fact, LeavesOpen {

    /** The entry of a property that a thing leaves open. */
    public static OpenEntry of(Fact holder, Vocabulary.Field field, Stated stated) {
        String path = pathOf(holder, field);
        Span span = holder.at().span(field.name());
        return new OpenEntry(new Place(path, holder.at().key(), span, Map.of()), path, new Text(field.word().chinese(), field.word().english()), span, stated);
    }

    /** Whether the plan says itself that it is open. */
    public boolean isToBeConfirmed() {
        return stated.isWrittenAndOpen();
    }

    /** The path of a property in English keys. */
    public static String pathOf(Fact holder, Vocabulary.Field field) {
        return (holder.at().key().isEmpty() ? "" : holder.at().key() + ".") + field.word().english();
    }

    @Override
    public List<OpenEntry> openEntries() {
        return List.of(this);
    }

    @Override
    public boolean isItselfOpen() {
        return true;
    }

    @Override
    public String key() {
        return "open:" + entry;
    }

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
