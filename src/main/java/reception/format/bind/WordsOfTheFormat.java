package reception.format.bind;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.vocabulary.Graded;
import reception.vocabulary.Text;
import reception.vocabulary.Unseen;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads the values that are words of the format: one of several, or yes or no. */
final class WordsOfTheFormat {

    private static final Pattern TICKED = Pattern.compile("[☑√✓✔■☒]");
    private static final Pattern TICKED_WORD = Pattern.compile("[☑√✓✔■☒]\\s*([^\\s□☐☑√✓✔■☒]+)");

    private final Reading reading;

    WordsOfTheFormat(Reading reading) {
        this.reading = reading;
    }

    Object choice(Vocabulary.Field field, Class<?> type, Node.Scalar scalar) {
        Vocabulary.Choices choices = Vocabulary.choices(type);
        Enum<?> value = choices.byWord(scalar.text());
        if (value == null && reading.isOfAnOffice()) {
            value = choices.byWord(chosen(scalar.text()));
            reading.addAside(value == null ? null : Words.aside(scalar.text()));
        }
        if (value == null && choices.other() == null && reading.keepsWords() && !type.isAnnotationPresent(Graded.class)) {
            value = choices.within(scalar.text(), reading.plainWords());
        }
        if (value == null && choices.other() != null && !Unseen.removedFrom(scalar.text()).isBlank()) {
            reading.addOtherWords(Unseen.removedFrom(scalar.text()));
            return choices.other();
        }
        if (value == null) {
            unknownValue(field, type, choices, scalar);
        } else if (!reading.isWordOfText(scalar)) {
            Vocabulary.Word word = Vocabulary.word(value);
            reading.tell(scalar, new Text(word.chinese(), word.english()));
        }
        return value;
    }

    private void unknownValue(Vocabulary.Field field, Class<?> type, Vocabulary.Choices choices, Node.Scalar scalar) {
        if (reading.hasTooManyErrors()) {
            return;
        }
        List<String> near = type.isAnnotationPresent(Graded.class) ? List.of() : Words.nearInFormat(scalar.text(), choices.allWords(), Words.lettersOf(choices.allWords()));
        boolean isSlip = near.stream().anyMatch(word -> Words.distance(Words.normal(scalar.text()), Words.normal(word)) <= 1);
        if (!isSlip && reading.keepOpen(scalar)) {
            return;
        }
        String allowedZh = String.join("、", choices.words().stream().map(Vocabulary.Word::chinese).toList());
        String allowedEn = String.join(", ", choices.words().stream().map(Vocabulary.Word::english).toList());
        reading.report(Kind.UNKNOWN_VALUE, scalar.span(), quotes -> {
            boolean guesses = !near.isEmpty() && !(field.personal() && quotes.areWithheld());
            return new Text("“" + field.word().chinese() + "”没有“" + quotes.of(scalar.text()) + "”这个值" + (guesses ? UnknownKeys.didYouMean(near).zh() : "。") + "可填：" + allowedZh,
                    "\"" + field.word().english() + "\" has no value \"" + quotes.of(scalar.text()) + "\"" + (guesses ? UnknownKeys.didYouMean(near).en() : ".") + " Possible: " + allowedEn);
        });
    }

    /** What is ticked of several boxes, or stands before brackets: ☑自助餐 □桌餐, 工作餐（食堂）. */
    private static String chosen(String text) {
        return TICKED.matcher(text).find() ? ticked(text) : Words.undressed(text);
    }

    /** The one word that is ticked of several: □有 ☑无; the text itself if none is, or more than one. */
    static String ticked(String text) {
        Matcher ticked = TICKED_WORD.matcher(text);
        String word = ticked.find() ? ticked.group(1) : text;
        return ticked.find() ? text : word;
    }

    Boolean yesOrNo(Vocabulary.Field field, Node.Scalar scalar) {
        String word = Words.normal(scalar.text());
        if (Binder.YES.contains(word)) {
            tell(scalar, Binder.YES);
            return true;
        }
        if (Binder.NO.contains(word)) {
            tell(scalar, Binder.NO);
            return false;
        }
        Boolean inWords = reading.isOfAnOffice() ? YesOrNoText.of(scalar.text(), field.word().all()) : null;
        if (inWords != null) {
            reading.addAside(Words.aside(scalar.text()));
            reading.addAnswer(scalar.text());
            return inWords;
        }
        if (reading.keepOpen(scalar)) {
            return null;
        }
        reading.report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为“是”或“否”，现为“" + quotes.of(scalar.text()) + "”",
                "yes or no is expected, not \"" + quotes.of(scalar.text()) + "\""));
        return null;
    }

    void tell(Node.Scalar scalar, List<String> word) {
        if (scalar != null && word.contains(Words.normal(scalar.text()))) {
            reading.tell(scalar, new Text(word.get(1), word.get(0)));
        }
    }
}
