package reception.format.bind;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Span;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Says of keys that a section does not know where they belong, or what they may mean. */
final class UnknownKeys {

    private static final String MERGE = "<<";
    private static final int FIRST_OTHER_SCRIPT = 0x80;
    /** Longer than any word of a form. */
    private static final int LONGEST_KEY = 20;
    /** As many as a year has; a phone or an identity number has more. */
    private static final int MOST_DIGITS = 4;
    private static final Pattern TWO_KEYS = Pattern.compile("[及和与、/／,，]");

    private final Reading reading;
    /** By section and word: the same wrong key often stands in every item of a list. */
    private final Map<List<Object>, Hint> hints = new HashMap<>();
    /** Where the keys that a section knows were listed: once for each says enough. */
    private final Map<Vocabulary.Section, Span> listed = new HashMap<>();
    /** In which a key that stands in the wrong section is looked for; null if it is not. */
    private Class<?> format;

    /** What is said of a wrong key: where it belongs or what it may mean, null where nothing tells; and whether it is a word of the format. */
    private record Hint(Text where, boolean isWordOfFormat) {
    }

    UnknownKeys(Reading reading) {
        this.reading = reading;
    }

    void within(Class<?> wholeFormat) {
        format = wholeFormat;
    }

    void report(Vocabulary.Section section, Node.Scalar key) {
        if (reading.hasTooManyErrors()) {
            return;
        }
        if (key.text().equals(MERGE)) {
            reading.report(Kind.UNKNOWN_KEY, key.span(), "不支持合并键“<<”：请把各键逐一写出，或用“键: *锚点”引用整个值", "merge keys (\"<<\") are not supported: write the keys out, or take a whole value over with \"key: *anchor\"");
            return;
        }
        Hint hint = hints.computeIfAbsent(List.of(section, key.text()), asked -> hint(section, reading.isOfAnOffice() ? Words.undressed(key.text()) : key.text()));
        // A word of the format is no name of a person, and neither is a key where none may stand, so that it can be shown in every profile.
        boolean isShown = hint.isWordOfFormat() || format != null && !mayBePersonal(section, key.text());
        Text where = hint.where() == null ? keysOf(section, key.span()) : hint.where();
        reading.report(Kind.UNKNOWN_KEY, key.span(), quotes -> new Text("“" + section.word().chinese() + "”中没有“" + (isShown ? shown(key) : quotes.of(key.text())) + "”这个键" + where.zh(),
                "\"" + section.word().english() + "\" has no key \"" + (isShown ? shown(key) : quotes.of(key.text())) + "\"" + where.en()));
    }

    /** The keys that a section knows, or where they are listed already. */
    private Text keysOf(Vocabulary.Section section, Span span) {
        Span before = listed.putIfAbsent(section, span);
        return before != null ? new Text("；可用的键见" + before.lineInWords().zh() + "处的说明", "; for the keys known here see " + before.lineInWords().en())
                : new Text("。此处可用：" + String.join("、", section.fields().stream().map(field -> field.word().chinese()).toList()),
                        ". Known here: " + String.join(", ", section.fields().stream().map(field -> field.word().english()).toList()));
    }

    private static String shown(Node.Scalar key) {
        return new InputError.Quotes(false).of(key.text());
    }

    /** Whether a key may be personal data: where people are listed it may be a name, and a long text or one with a number may hold anything. */
    private static boolean mayBePersonal(Vocabulary.Section section, String key) {
        Vocabulary.Field list = section.listShorthand();
        boolean isOfPeople = isNameOfSomebody(section.scalarShorthand()) || list != null && list.type().isRecord() && isNameOfSomebody(Vocabulary.section(list.type()).scalarShorthand());
        return isOfPeople || key.length() > LONGEST_KEY || key.chars().filter(Character::isDigit).count() > MOST_DIGITS || key.indexOf('@') >= 0;
    }

    private static boolean isNameOfSomebody(Vocabulary.Field field) {
        return field != null && field.personal();
    }

    private Hint hint(Vocabulary.Section section, String key) {
        KeyPlaces places = format == null ? null : KeyPlaces.of(format);
        List<String> slips = key.chars().allMatch(c -> c < FIRST_OTHER_SCRIPT) ? near(section, key, places) : List.of();
        boolean isEnglishSlip = !slips.isEmpty() && (places == null || Words.distance(Words.normal(key), slips.get(0)) <= 1 || places.find(section, key).isEmpty());
        List<Text> elsewhere = places == null || isEnglishSlip ? List.of() : places.find(section, key);
        List<Text> asValue = places == null || isEnglishSlip || !elsewhere.isEmpty() ? List.of() : places.asValue(section, key);
        Text where = !elsewhere.isEmpty() ? joined("；应写为", "; it is ", elsewhere, "") : !asValue.isEmpty() ? joined("；它是一个取值，应填在", "; it is a value of ", asValue, "")
                : slip(section, key, places);
        return new Hint(where, !elsewhere.isEmpty() || !asValue.isEmpty());
    }

    /** What a wrong key may mean; null if nothing lies near. */
    private static Text slip(Vocabulary.Section section, String key, KeyPlaces places) {
        List<String> near = near(section, key, places);
        if (!near.isEmpty()) {
            return didYouMean(near);
        }
        List<String> several = places == null ? List.of() : Arrays.stream(TWO_KEYS.split(key)).map(part -> section.byFormWord(part.strip())).filter(Objects::nonNull).map(field -> field.word().chinese()).distinct().toList();
        if (several.size() > 1) {
            List<String> english = several.stream().map(word -> section.byWord(word).word().english()).toList();
            return new Text("；请分开写为“" + String.join("”和“", several) + "”", "; write them apart: \"" + String.join("\" and \"", english) + "\"");
        }
        List<Text> below = places == null ? List.of() : places.near(section, key);
        return below.isEmpty() ? null : joined("，是否为", "; did you mean ", below, "？");
    }

    private static List<String> near(Vocabulary.Section section, String key, KeyPlaces places) {
        return Words.nearInFormat(key, section.words(), places == null ? Words.lettersOf(section.words()) : places.letters());
    }

    private static Text joined(String zh, String en, List<Text> places, String end) {
        return new Text(zh + String.join("，或", places.stream().map(Text::zh).toList()) + end, en + String.join(", or ", places.stream().map(Text::en).toList()) + (end.isEmpty() ? "" : "?"));
    }

    /** The question that names what lies near a wrong word; empty if nothing does. */
    static Text didYouMean(List<String> near) {
        return near.isEmpty() ? new Text("", "") : new Text("，是否为“" + String.join("”或“", near) + "”？", "; did you mean \"" + String.join("\" or \"", near) + "\"?");
    }
}
