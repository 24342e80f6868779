package reception.format.bind;

import java.util.ArrayList;
import java.util.List;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Span;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Takes a text that stands for a list of words or names as its words: 康明、乔亮和张三. */
final class ListsInWords {

    private final Reading reading;
    /** Of the list that was read last: 等5人. */
    private Integer statedTotal;

    ListsInWords(Reading reading) {
        this.reading = reading;
    }

    /** How many the list that was read last says that they are; null if it does not say. */
    Integer statedTotal() {
        return statedTotal;
    }

    void setStatedTotal(Integer total) {
        statedTotal = total;
    }

    /** The items with each that is several words in its place; the same where there is none. */
    List<Node> parted(Vocabulary.Field field, List<Node> items) {
        List<Node> parted = null;
        for (int i = 0; i < items.size(); i++) {
            Node cell = items.get(i) instanceof Node.Scalar scalar ? reading.cell(field.type(), scalar) : null;
            WordList several = cell == null && items.get(i) instanceof Node.Scalar scalar ? wordsOf(field, scalar) : null;
            if ((cell != null || several != null) && parted == null) {
                parted = new ArrayList<>(items.subList(0, i));
            }
            if (cell != null) {
                parted.add(cell);
            } else if (several != null) {
                Node.Scalar scalar = (Node.Scalar) items.get(i);
                part(field, scalar, several, parted);
            } else if (parted != null) {
                parted.add(items.get(i));
            }
        }
        return parted == null ? items : parted;
    }

    /** The words of a text that stands in a list of words or names; null if it is one of them, or stands elsewhere. */
    WordList wordsOf(Vocabulary.Field list, Node.Scalar scalar) {
        if (!reading.isOfAnOffice() || list.type() == Node.class || reading.isScalarType(list.type())) {
            return null;
        }
        Vocabulary.Field word = list.type().isRecord() ? Vocabulary.section(list.type()).scalarShorthand() : list;
        boolean isOfWords = word != null && !word.prose() && (word.type() == String.class || word.type().isEnum());
        boolean isOneWord = !isOfWords || word.type().isEnum() && Vocabulary.choices(word.type()).byWord(scalar.text()) != null;
        return isOneWord ? null : WordList.of(scalar.text(), word.personal(), reading.wholeWords());
    }

    private void part(Vocabulary.Field field, Node.Scalar scalar, WordList several, List<Node> parted) {
        for (WordList.Part part : several.parts()) {
            Node.Scalar word = within(scalar, part);
            reading.addWordOfText(word);
            parted.add(word);
        }
        if (field.type().isEnum()) {
            tell(scalar, several, Vocabulary.choices(field.type()));
        }
        if (several.total() != null) {
            statedTotal = several.total();
        } else if (several.leavesOut()) {
            reading.report(Kind.WRONG_TYPE, scalar.span(), "“" + field.word().chinese() + "”不能以“等”字省略；请逐一写出",
                    "\"" + field.word().english() + "\" cannot leave the rest to \"等\"; write out each");
        }
    }

    /** Tells of a text of words of the format as one, so that it can be put into the other language where it stands. */
    private void tell(Node.Scalar scalar, WordList several, Vocabulary.Choices choices) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        int done = 0;
        for (WordList.Part part : several.parts()) {
            Enum<?> value = choices.byWord(scalar.text().substring(part.start(), part.end()));
            if (value == null) {
                return;
            }
            String sign = scalar.text().substring(done, part.start());
            zh.append(sign).append(Vocabulary.word(value).chinese());
            en.append(sign).append(Vocabulary.word(value).english());
            done = part.end();
        }
        if (scalar.text().indexOf('\n') < 0) {
            String rest = scalar.text().substring(done);
            reading.tell(scalar, new Text(zh + rest, en + rest));
        }
    }

    /** A word of a text, where it stands if the text stands in the file as it reads. */
    private static Node.Scalar within(Node.Scalar scalar, WordList.Part part) {
        Span span = scalar.span();
        String text = scalar.text();
        int quotes = span.endColumn() - span.column() - text.codePointCount(0, text.length());
        boolean isAsWritten = !span.isCell() && (quotes == 0 || quotes == 2) && text.indexOf('\n') < 0;
        int column = span.column() + quotes / 2 + text.codePointCount(0, part.start());
        return new Node.Scalar(isAsWritten ? new Span(span.line(), column, column + text.codePointCount(part.start(), part.end())) : span, text.substring(part.start(), part.end()), false);
    }
}
