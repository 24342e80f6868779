package reception.format.bind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reception.format.Node;
import reception.format.Stated;
import reception.vocabulary.Language;
import reception.vocabulary.Paper;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Whether what stands for a component gives it, says that there is none, leaves it open, or says nothing. */
final class HowStated {

    private static final String STATEMENT_LETTERS = String.join("", Binder.TO_BE_CONFIRMED) + String.join("", Binder.NONE);
    private static final String ANSWER_LETTERS = STATEMENT_LETTERS + String.join("", Binder.YES) + String.join("", Binder.NO);
    private static final Set<String> NO_PAPER = Paper.DENIED.stream().map(Words::normal).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> UNNAMED_PAPER = Paper.OPEN.stream().map(Words::normal).collect(Collectors.toUnmodifiableSet());

    private final Reading reading;

    HowStated(Reading reading) {
        this.reading = reading;
    }

    Stated of(Vocabulary.Field field, Node value) {
        if (value instanceof Node.Sequence sequence && (field.isList() || reading.isOfAnOffice() && Reading.isProse(field))) {
            if (sequence.items().isEmpty()) {
                return Stated.NONE;
            }
            if (sequence.items().size() == 1 && sequence.items().get(0) instanceof Node.Scalar only) {
                return reading.isRecord(field.type()) && answers(field, Words.normal(only.text())) != null ? Stated.GIVEN : of(field, only);
            }
            return Stated.GIVEN;
        }
        if (!(value instanceof Node.Scalar written)) {
            return Stated.GIVEN;
        }
        Node.Scalar scalar = reading.isOfAnOffice() && isRecordOrListed(field) ? ticked(written) : written;
        if (field.paper() && NO_PAPER.contains(Words.normal(scalar.text()))) {
            return Stated.NONE;
        }
        if (field.paper() && UNNAMED_PAPER.contains(Words.normal(scalar.text()))) {
            return Stated.TO_BE_CONFIRMED;
        }
        if (reading.keepsWords() && mayBeDenied(field) && DenialText.is(scalar.text(), !reading.isRecord(field.type()) || Vocabulary.section(field.type()).scalarShorthand() != null)) {
            return Stated.NONE;
        }
        if (Words.hasLetterBeside(reading.isOfAnOffice() ? ANSWER_LETTERS : STATEMENT_LETTERS, scalar.text())) {
            return Stated.GIVEN;
        }
        String word = Words.normal(scalar.text());
        if (scalar.isNull() || word.isEmpty()) {
            return Stated.MISSING;
        }
        if ((reading.isOfAnOffice() ? Binder.TO_BE_CONFIRMED : Binder.TO_BE_CONFIRMED.subList(0, Language.values().length)).contains(word)) {
            return Stated.TO_BE_CONFIRMED;
        }
        if (reading.isOfAnOffice() && reading.isRecord(field.type()) && answers(field, word) != null) {
            return answers(field, word) ? Stated.TO_BE_CONFIRMED : Stated.NONE;
        }
        boolean isAValueHere = field.type().isEnum() && Vocabulary.choices(field.type()).byWord(word) != null;
        return Binder.NONE.contains(word) && !isAValueHere ? Stated.NONE : Stated.GIVEN;
    }

    /** Whether a box with ticks in it can only say whether there is any: a listed value is read with its ticks. */
    private boolean isRecordOrListed(Vocabulary.Field field) {
        return reading.isRecord(field.type()) || field.isList() && !field.type().isEnum();
    }

    private static Node.Scalar ticked(Node.Scalar scalar) {
        String ticked = WordsOfTheFormat.ticked(scalar.text());
        return ticked.equals(scalar.text()) ? scalar : new Node.Scalar(scalar.span(), ticked, false);
    }

    private boolean mayBeDenied(Vocabulary.Field field) {
        return reading.isRecord(field.type()) || field.type().isEnum() && Vocabulary.choices(field.type()).deniable();
    }

    /** What a bare yes or no says of a section: that there is something of which no more is known yet, or that there is nothing; null if it says something else. */
    private static Boolean answers(Vocabulary.Field field, String word) {
        Vocabulary.Field scalar = Vocabulary.section(field.type()).scalarShorthand();
        boolean isAValue = scalar != null && (scalar.type() == Boolean.class || scalar.type().isEnum() && Vocabulary.choices(scalar.type()).byWord(word) != null);
        return isAValue || Binder.NONE.contains(word) ? null : Binder.YES.contains(word) ? Boolean.TRUE : Binder.NO.contains(word) ? Boolean.FALSE : null;
    }

    static Node.Scalar only(Node value) {
        return value instanceof Node.Scalar scalar ? scalar : value instanceof Node.Sequence sequence && !sequence.items().isEmpty() ? only(sequence.items().get(0)) : null;
    }
}
