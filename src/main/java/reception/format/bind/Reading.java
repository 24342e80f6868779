package reception.format.bind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.vocabulary.Text;
import reception.vocabulary.Unseen;
import reception.vocabulary.Vocabulary;

/** One reading of a tree: in whose ways it is read, the errors found on the way, and what is said of the component that is being read. */
final class Reading {

    /** After so many errors nobody reads on; a hostile file has millions. */
    private static final int MAX_ERRORS = 500;

    private final List<InputError> errors;
    private final Map<Class<?>, Binder.ScalarType> scalarTypes = new HashMap<>();
    private final Map<Class<?>, Function<Node.Scalar, Node>> cells = new HashMap<>();
    private final Set<Node> wordsOfTexts = Collections.newSetFromMap(new IdentityHashMap<>());
    private Binder.WordListener listener = (scalar, word) -> { };
    private Collection<String> wholeWords;
    private Collection<String> plainWords;
    private Supplier<LocalDate> dayNearby = () -> null;
    private Said said = new Said(null);

    /** What stands in a component beside or in place of its value. */
    static final class Said {

        private List<String> otherWords;
        private List<Place.Aside> asides;
        private boolean unread;

        private Said(Place.Aside ofKey) {
            if (ofKey != null) {
                asides = new ArrayList<>(List.of(ofKey));
            }
        }

        /** Words that are none of the component's values. */
        List<String> otherWords() {
            return otherWords == null ? List.of() : List.copyOf(otherWords);
        }

        /** What stands beside its values. */
        List<Place.Aside> asides() {
            return asides == null ? List.of() : List.copyOf(asides);
        }

        /** Whether something of it was not understood. */
        boolean isUnread() {
            return unread;
        }
    }

    Reading(List<InputError> errors) {
        this.errors = errors;
    }

    void add(Class<?> type, Binder.ScalarType reader) {
        scalarTypes.put(type, reader);
    }

    void addCells(Class<?> type, Function<Node.Scalar, Node> reader) {
        cells.put(type, reader);
    }

    /** The one thing of a list that a text names with its particulars; null if it is no such text. */
    Node cell(Class<?> type, Node.Scalar scalar) {
        Function<Node.Scalar, Node> reader = cells.get(type);
        return reader == null ? null : reader.apply(scalar);
    }

    void tellTo(Binder.WordListener other) {
        listener = other;
    }

    void partLists(Collection<String> whole) {
        wholeWords = whole;
    }

    void keepWords(Collection<String> plain) {
        plainWords = plain;
    }

    void completeDays(Supplier<LocalDate> nearby) {
        dayNearby = nearby;
    }

    /** Whether what is read is written by offices, in their ways, and not for programs. */
    boolean isOfAnOffice() {
        return wholeWords != null;
    }

    /** Words of which a conjunction is a part. */
    Collection<String> wholeWords() {
        return wholeWords;
    }

    /** Whether words of an office's own are kept, where they would be an error. */
    boolean keepsWords() {
        return plainWords != null;
    }

    /** What may stand around a listed value and changes nothing. */
    Collection<String> plainWords() {
        return plainWords;
    }

    /** The day near those that are written without a year; null if none is known. */
    LocalDate dayNearby() {
        return dayNearby.get();
    }

    /** The reader of a type of scalar; null if there is none. */
    Binder.ScalarType readerOf(Class<?> type) {
        return scalarTypes.get(type);
    }

    boolean isScalarType(Class<?> type) {
        return scalarTypes.containsKey(type);
    }

    boolean isRecord(Class<?> type) {
        return type.isRecord() && !isScalarType(type);
    }

    /** Whether a component is a single text. */
    static boolean isProse(Vocabulary.Field field) {
        return field.prose() && field.type() == String.class && !field.isList();
    }

    void report(Kind kind, Span span, String zh, String en) {
        report(span, () -> new InputError(kind, span, new Text(zh, en)));
    }

    void report(Kind kind, Span span, Function<InputError.Quotes, Text> wording) {
        report(span, () -> InputError.quoting(kind, span, wording));
    }

    private void report(Span span, Supplier<InputError> error) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(error.get());
        } else if (errors.size() == MAX_ERRORS) {
            errors.add(new InputError(Kind.TOO_LARGE, span, new Text("错误超过" + MAX_ERRORS + "处，其余不再列出；请先改正已列出的", "more than " + MAX_ERRORS + " errors; correct these first, the rest are not listed")));
        }
    }

    int countErrors() {
        return errors.size();
    }

    boolean hasTooManyErrors() {
        return errors.size() > MAX_ERRORS;
    }

    /**
     * Begins a component.
     *
     * @param aside what stands in brackets behind its key; null if nothing does
     * @return what was said so far of the component around it, to be handed to {@link #end}
     */
    Said begin(String aside) {
        Said outer = said;
        said = new Said(aside == null || aside.isBlank() ? null : new Place.Aside(Unseen.removedFrom(aside), true));
        return outer;
    }

    /** Ends the component that was begun last, and says what was said of it. */
    Said end(Said outer) {
        Said ended = said;
        said = outer;
        return ended;
    }

    Said said() {
        return said;
    }

    /** Adds what stands in brackets beside a value; nothing if it is null or blank. */
    void addAside(String words) {
        if (words != null && !words.isBlank()) {
            add(new Place.Aside(Unseen.removedFrom(words), true));
        }
    }

    /** Adds the words in which yes or no was said. */
    void addAnswer(String words) {
        add(new Place.Aside(Unseen.removedFrom(words), false));
    }

    private void add(Place.Aside aside) {
        said.asides = said.asides == null ? new ArrayList<>() : said.asides;
        said.asides.add(aside);
    }

    /** Adds words that are none of the values. */
    void addOtherWords(String words) {
        said.otherWords = said.otherWords == null ? new ArrayList<>() : said.otherWords;
        said.otherWords.add(words);
    }

    /** Keeps a value that an office wrote in words of its own: what is meant stays open, and the words are read as any text. */
    boolean keepOpen(Node.Scalar scalar) {
        String words = Unseen.removedFrom(scalar.text());
        if (!keepsWords() || words.codePoints().noneMatch(Character::isIdeographic)) {
            return false;
        }
        addOtherWords(words);
        said.unread = true;
        return true;
    }

    /** Notes that a scalar is one word of a text that is told as a whole. */
    void addWordOfText(Node.Scalar word) {
        wordsOfTexts.add(word);
    }

    boolean isWordOfText(Node.Scalar word) {
        return wordsOfTexts.contains(word);
    }

    /** Tells of a word of the format. */
    void tell(Node.Scalar scalar, Text word) {
        listener.read(scalar, word);
    }
}
