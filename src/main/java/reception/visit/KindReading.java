package reception.visit;

import java.util.List;
import reception.format.Place;
import reception.vocabulary.Vocabulary;

/** Of what kind a thing is, as the plan states it, or as the thing's name says: a reading for each kind that it may be of. */
public interface KindReading extends Fact, Evidence {

    /** The kind. */
    Enum<?> kind();

    /** What the kind is known by. */
    KindSource source();

    /** The kind that the plan states; null if it states none that counts beside the name. */
    Enum<?> stated();

    /** The component of the thing under which the plan states the kind, or would. */
    String toState();

    /** The component of the thing under which its name stands. */
    String toName();

    /** Key of this reading. */
    @Override
    default String key() {
        return at().key() + "@" + Vocabulary.word(kind()).english();
    }

    @Override
    default boolean certain() {
        return source() != KindSource.LIKELY_NAME;
    }

    @Override
    default List<Place> places() {
        return List.of(at());
    }

    /** The component by which the kind is told. */
    default String component() {
        return isStatedSo() ? toState() : toName();
    }

    /** Whether the plan states this kind. */
    default boolean isStatedSo() {
        return source() == KindSource.STATED;
    }

    /** Whether the thing counts as of this kind: stated, or not stated but surely meant by the name. */
    default boolean isKnown() {
        return isStatedSo() || source() == KindSource.NAME && stated() == null;
    }

    /** Whether no kind is stated, and the name perhaps means this one. */
    default boolean isLikely() {
        return source() == KindSource.LIKELY_NAME && stated() == null;
    }

    /** Whether the name surely means this kind, and the plan states another one. */
    default boolean isContradicted() {
        return source() == KindSource.NAME && stated() != null;
    }
}
