package reception.format.bind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.Stated;
import reception.vocabulary.AnswerWords;
import reception.vocabulary.Text;
import reception.vocabulary.Unseen;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/**
 * Makes records of a tree by the names that {@link Vocabulary} reads off them, and gathers every error on the way.
 * A record's component {@code at} of type {@link Place} receives the place; lists are never null.
 */
public final class Binder {

    /** The words for an open matter, in both languages. */
    public static final List<String> TO_BE_CONFIRMED = AnswerWords.of("to-be-confirmed");
    /** The words for a statement that there is nothing, in both languages. */
    public static final List<String> NONE = AnswerWords.of("none");
    /** The words for yes, the English and the Chinese one first. */
    public static final List<String> YES = AnswerWords.of("yes");
    /** The words for no, the English and the Chinese one first. */
    public static final List<String> NO = AnswerWords.of("no");

    private final Reading reading;
    private final HowStated howStated;
    private final ListsInWords lists;
    private final WordsOfTheFormat words;
    private final Numbers numbers;
    private final Days days;
    private final UnknownKeys unknownKeys;
    private final Map<Class<?>, UnaryOperator<Node>> shapes = new HashMap<>();

    /** Reads a scalar of a type that the binder does not know; returns null after having reported an error. */
    public interface ScalarType extends BiFunction<Node.Scalar, Binder, Object> {
    }

    /** Is told of each scalar that is read as a word of the format: a key, a value of an enum, yes or no, none, or to be confirmed. */
    public interface WordListener {

        /** @param word in both languages */
        void read(Node.Scalar scalar, Text word);
    }

    /** @param errors receives each error */
    public Binder(List<InputError> errors) {
        reading = new Reading(errors);
        howStated = new HowStated(reading);
        lists = new ListsInWords(reading);
        words = new WordsOfTheFormat(reading);
        numbers = new Numbers(reading);
        days = new Days(reading);
        unknownKeys = new UnknownKeys(reading);
    }

    /** Adds a type of scalar. */
    public Binder with(Class<?> type, ScalarType reader) {
        reading.add(type, reader);
        return this;
    }

    /** Has each node that stands for a record of a type put into another shape before it is read; what the shape adds stands nowhere or where it was taken from. */
    public Binder shaping(Class<?> type, UnaryOperator<Node> shape) {
        shapes.put(type, shape);
        return this;
    }

    /** Has a text that names one thing of a list with its particulars read as that thing, where it would be parted into several; the reader returns null for any other text. */
    public Binder readingCells(Class<?> type, Function<Node.Scalar, Node> reader) {
        reading.addCells(type, reader);
        return this;
    }

    /** Has a listener told of the words that are read. */
    public Binder telling(WordListener listener) {
        reading.tellTo(listener);
        return this;
    }

    /**
     * Has a text that stands for a list of words read as its words: 康明、乔亮和张三.
     *
     * @param wholeWords words of which a conjunction is a part
     */
    public Binder partingLists(Collection<String> wholeWords) {
        reading.partLists(wholeWords);
        return this;
    }

    /**
     * Has what is written in words of an office's own kept and left open, where it would be an error, and sections that are denied in words taken as none.
     *
     * @param plain words that may stand around a listed value and change nothing: 刷公务卡
     */
    public Binder keepingWords(Collection<String> plain) {
        reading.keepWords(plain);
        return this;
    }

    /** Has a key that stands in the wrong section looked for in a whole format. */
    public Binder within(Class<?> format) {
        unknownKeys.within(format);
        return this;
    }

    /** Has a day that is written without its year read as the one nearest to another day; null as long as there is none. */
    public Binder completingDays(Supplier<LocalDate> nearby) {
        reading.completeDays(nearby);
        return this;
    }

    /** Reports an error. */
    public void report(Kind kind, Span span, String zh, String en) {
        reading.report(kind, span, zh, en);
    }

    /** Reports an error in words that quote the file. */
    public void report(Kind kind, Span span, Function<InputError.Quotes, Text> wording) {
        reading.report(kind, span, wording);
    }

    /** Whether there are so many errors that no more are gathered, so that nothing need be worked out for them. */
    public boolean hasTooManyErrors() {
        return reading.hasTooManyErrors();
    }

    /**
     * Makes a record of a node.
     *
     * @return null if the node cannot stand for such a record; an error has then been reported
     */
    public <T> T bind(Class<T> type, Node written, String key, String parent) {
        Vocabulary.Section section = Vocabulary.section(type);
        UnaryOperator<Node> shape = shapes.get(type);
        Node node = shape == null ? written : shape.apply(written);
        Object[] arguments = new Object[section.size()];
        Map<String, Place.Entry> entries = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping && !(reading.isOfAnOffice() && ShortForms.isInShort(section, mapping))) {
            bindEntries(section, mapping, key, arguments, entries);
        } else if (node instanceof Node.Mapping) {
            bindField(section, section.listShorthand(), node.span(), null, node, key, arguments, entries);
        } else {
            Vocabulary.Field field = node instanceof Node.Scalar ? section.scalarShorthand() : section.listShorthand();
            boolean namesSeveral = node instanceof Node.Scalar scalar && section.listShorthand() != null && lists.wordsOf(section.listShorthand(), scalar) != null;
            if (field == null && node instanceof Node.Sequence || namesSeveral) {
                field = namesSeveral ? section.listShorthand() : section.scalarShorthand();
            }
            if (field == null || node instanceof Node.Sequence && !field.isList()) {
                wrongShape(section, node);
                return null;
            }
            bindField(section, field, node.span(), null, node, key, arguments, entries);
        }
        for (Vocabulary.Field field : section.fields()) {
            if (field.isList() && arguments[field.index()] == null) {
                arguments[field.index()] = List.of();
            }
        }
        if (section.placeIndex() >= 0) {
            arguments[section.placeIndex()] = new Place(key, parent, node.span(), entries);
        }
        return type.cast(section.create(arguments));
    }

    /** The component that a key names, in the ways of whoever writes it. */
    private Vocabulary.Field fieldOf(Vocabulary.Section section, String key) {
        return reading.isOfAnOffice() ? section.byFormWord(key) : section.byWord(key);
    }

    /** An entry whose key is not in the file. */
    public static Node.Entry added(Vocabulary.Field field, Node value) {
        return new Node.Entry(new Node.Scalar(Span.NOWHERE, field.word().english(), false), value);
    }

    private void bindEntries(Vocabulary.Section section, Node.Mapping mapping, String key, Object[] arguments, Map<String, Place.Entry> entries) {
        Map<String, Node.Entry> seen = new HashMap<>();
        List<Node> besides = null;
        Vocabulary.Field list = null;
        for (Node.Entry entry : mapping.entries()) {
            Vocabulary.Field field = fieldOf(section, entry.key().text());
            if (field == null) {
                list = reading.isOfAnOffice() ? ShortForms.listWithItem(section, entry.key().text()) : null;
                if (list == null) {
                    unknownKeys.report(section, entry.key());
                } else {
                    besides = besides == null ? new ArrayList<>() : besides;
                    besides.add(ShortForms.pair(Vocabulary.section(list.type()), entry));
                }
                continue;
            }
            Node.Entry first = seen.putIfAbsent(field.name(), entry);
            if (first != null && !isTextUnderOtherWord(field, first.key(), entry.key())) {
                duplicateKey(entry.key(), first.key());
                continue;
            }
            Node value = first == null ? entry.value() : joined(first.value(), entry.value());
            if (first != null) {
                seen.put(field.name(), new Node.Entry(first.key(), value));
            }
            boolean isWritten = entry.key().span().isSomewhere();
            if (isWritten) {
                reading.tell(entry.key(), new Text(field.word().chinese(), field.word().english()));
            }
            String aside = reading.isOfAnOffice() && section.byWord(entry.key().text()) == null ? Words.aside(entry.key().text()) : null;
            bindField(section, field, isWritten ? entry.key().span() : entry.value().span(), aside, value, key, arguments, entries);
        }
        if (besides != null) {
            addItems(section, besides, key, arguments, entries);
        }
    }

    /** Whether a form has two boxes for what is one text here, such as 备注 and 其他事项. */
    private boolean isTextUnderOtherWord(Vocabulary.Field field, Node.Scalar first, Node.Scalar second) {
        return reading.isOfAnOffice() && field.type() == String.class && (field.isList() || Reading.isProse(field)) && !Words.normal(first.text()).equals(Words.normal(second.text()));
    }

    private static Node joined(Node first, Node second) {
        List<Node> items = new ArrayList<>();
        for (Node node : List.of(first, second)) {
            items.addAll(node instanceof Node.Sequence sequence ? sequence.items() : List.of(node));
        }
        return new Node.Sequence(first.span(), items);
    }

    /** Adds what stands beside the keys of a section to the list that it belongs to. */
    private void addItems(Vocabulary.Section section, List<Node> besides, String key, Object[] arguments, Map<String, Place.Entry> entries) {
        for (Vocabulary.Field field : section.fields()) {
            boolean isTheList = field.isList() && field.type().isRecord() && Vocabulary.section(field.type()).pairWords() != null;
            if (isTheList && entries.containsKey(field.name())) {
                report(Kind.DUPLICATE_KEY, besides.get(0).span(), "已有“" + field.word().chinese() + "”，请把各项都写在其中", "there is \"" + field.word().english() + "\" already; write all items there");
            } else if (isTheList) {
                bindField(section, field, besides.get(0).span(), null, new Node.Sequence(besides.get(0).span(), besides), key, arguments, entries);
            }
        }
    }

    private void bindField(Vocabulary.Section section, Vocabulary.Field field, Span keySpan, String asideOfKey, Node value, String key, Object[] arguments, Map<String, Place.Entry> entries) {
        String path = key.isEmpty() ? field.word().english() : key + "." + field.word().english();
        Object bound = null;
        Stated stated = howStated.of(field, value);
        Reading.Said outer = reading.begin(asideOfKey);
        if (stated == Stated.TO_BE_CONFIRMED || stated == Stated.NONE) {
            words.tell(HowStated.only(value), stated == Stated.NONE ? NONE : TO_BE_CONFIRMED);
        }
        if (stated == Stated.GIVEN) {
            int before = reading.countErrors();
            bound = isSectionInWords(field, value) && reading.keepOpen((Node.Scalar) value) ? none(field, null) : field.isList() ? list(field, value, path, key) : value(field, value, path, key);
            boolean isUnread = reading.said().isUnread();
            stated = isUnread ? Stated.UNREAD : stated;
            if (bound == null && reading.countErrors() == before && !isUnread && !hasTooManyErrors()) {
                throw new IllegalStateException("no value and no error for " + path);
            }
        } else if (stated == Stated.NONE) {
            bound = none(field, null);
        }
        Reading.Said said = reading.end(outer);
        arguments[field.index()] = bound;
        entries.put(field.name(), new Place.Entry(keySpan, value.span(), stated, said.otherWords(), said.asides()));
        if (field.isList() && stated == Stated.GIVEN && lists.statedTotal() != null) {
            total(section, field, value, lists.statedTotal(), arguments, entries);
            lists.setStatedTotal(null);
        }
    }

    /** Whether a section that takes keys has a sentence in their place. */
    private boolean isSectionInWords(Vocabulary.Field field, Node value) {
        boolean isOfKeys = reading.keepsWords() && reading.isRecord(field.type()) && value instanceof Node.Scalar;
        return isOfKeys && Vocabulary.section(field.type()).scalarShorthand() == null && !shapes.containsKey(field.type()) && lists.wordsOf(field, (Node.Scalar) value) == null;
    }

    /** Takes 等5人 behind a list of people as their number, which a section of people has a component for. */
    private void total(Vocabulary.Section section, Vocabulary.Field list, Node value, Integer total, Object[] arguments, Map<String, Place.Entry> entries) {
        Vocabulary.Field count = section.scalarShorthand();
        int named = arguments[list.index()] instanceof List<?> people ? people.size() : 0;
        if (named == total) {
            return;
        }
        boolean mayBeCounted = list.shorthand() && count != null && count.type() == Integer.class && named < total;
        if (!mayBeCounted) {
            report(Kind.COUNT_MISMATCH, value.span(), "“等" + total + "人”与所列" + named + "人不一致；请逐一写出全部姓名", "it says that they are " + total + " but names " + named + "; name them all");
        } else if (!entries.containsKey(count.name())) {
            arguments[count.index()] = total;
            entries.put(count.name(), new Place.Entry(value.span(), value.span(), Stated.GIVEN));
        } else if (!total.equals(arguments[count.index()])) {
            report(Kind.COUNT_MISMATCH, value.span(), "“等" + total + "人”与“" + count.word().chinese() + "”所写的不一致，两者应一致",
                    "it says that they are " + total + ", \"" + count.word().english() + "\" says otherwise; the two must agree");
        }
    }

    /** What a component holds that is stated to be none: no number and no permission are values, of all else there is nothing. */
    public static Object none(Vocabulary.Field field, Object nothing) {
        boolean isSingle = !field.isList();
        return isSingle && field.type() == Integer.class ? Integer.valueOf(0) : isSingle && field.type() == Boolean.class ? Boolean.FALSE : nothing;
    }

    private List<Object> list(Vocabulary.Field field, Node written, String path, String key) {
        Node value = written instanceof Node.Mapping mapping && reading.isOfAnOffice() && reading.isRecord(field.type()) ? new Node.Sequence(mapping.span(), ShortForms.itemsOf(field.type(), mapping)) : written;
        if (value instanceof Node.Mapping) {
            report(Kind.WRONG_TYPE, value.span(), "“" + field.word().chinese() + "”是列表，每项前写“- ”",
                    "\"" + field.word().english() + "\" is a list; begin each item with \"- \"");
            return null;
        }
        lists.setStatedTotal(null);
        List<Node> items = lists.parted(field, value instanceof Node.Sequence sequence ? sequence.items() : List.of(value));
        Integer total = lists.statedTotal();
        List<Object> bound = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Object item = value(field, items.get(i), path + "[" + i + "]", key);
            if (item != null) {
                bound.add(item);
            }
        }
        lists.setStatedTotal(total);
        return List.copyOf(bound);
    }

    private Object value(Vocabulary.Field field, Node node, String path, String parent) {
        Class<?> type = field.type();
        if (type == Node.class) {
            return node;
        }
        if (reading.isRecord(type)) {
            if (node instanceof Node.Scalar scalar && scalar.isNull()) {
                report(Kind.WRONG_TYPE, node.span(), "此项为空", "this item is empty");
                return null;
            }
            return bind(type, node, path, parent);
        }
        boolean isOfSentences = reading.isOfAnOffice() && node instanceof Node.Sequence && Reading.isProse(field) && ((Node.Sequence) node).items().stream().allMatch(Node.Scalar.class::isInstance);
        if (isOfSentences) {
            return Unseen.removedFrom(((Node.Sequence) node).items().stream().map(item -> ((Node.Scalar) item).text()).filter(text -> !text.isBlank()).collect(Collectors.joining("；")));
        }
        if (!(node instanceof Node.Scalar scalar)) {
            report(Kind.WRONG_TYPE, node.span(), "“" + field.word().chinese() + "”应为单个值：" + TypeNames.zh(type),
                    "\"" + field.word().english() + "\" takes a single value: " + TypeNames.en(type));
            return null;
        }
        return scalar(field, type, scalar);
    }

    private Object scalar(Vocabulary.Field field, Class<?> type, Node.Scalar scalar) {
        if (type == String.class) {
            return Unseen.removedFrom(scalar.text());
        }
        if (type.isEnum()) {
            return words.choice(field, type, scalar);
        }
        if (type == Integer.class) {
            return numbers.count(field, scalar);
        }
        if (type == BigDecimal.class) {
            return numbers.decimal(field, scalar);
        }
        if (type == Boolean.class) {
            return words.yesOrNo(field, scalar);
        }
        if (type == LocalDate.class) {
            return day(scalar);
        }
        if (type == LocalTime.class) {
            return time(scalar, scalar.text());
        }
        ScalarType other = reading.readerOf(type);
        if (other == null) {
            throw new IllegalStateException("no reader for " + type.getName());
        }
        return other.apply(scalar, this);
    }

    /** Reads a day; null after having reported an error. */
    public LocalDate day(Node.Scalar scalar) {
        return days.day(scalar);
    }

    /** A day, and the text behind it in which a time of day may stand; the day is null after an error has been reported. */
    public record DayWithRest(LocalDate day, String rest) {
    }

    /** Reads the day at the beginning of a scalar. */
    public DayWithRest dayWithRest(Node.Scalar scalar) {
        return days.dayWithRest(scalar);
    }

    /** Reads a time of day such as 09:30 or 上午9时30分; null after having reported an error. */
    public LocalTime time(Node.Scalar scalar, String text) {
        return days.time(scalar, text);
    }

    private void duplicateKey(Node.Scalar key, Node.Scalar first) {
        if (hasTooManyErrors()) {
            return;
        }
        boolean same = key.text().equals(first.text());
        report(Kind.DUPLICATE_KEY, key.span(),
                "“" + key.text() + "”重复，" + first.span().lineInWords().zh() + "已写过" + (same ? "" : "（“" + first.text() + "”是同一个键）"),
                "\"" + key.text() + "\" is repeated; " + first.span().lineInWords().en() + " has it already" + (same ? "" : " (\"" + first.text() + "\" is the same key)"));
    }

    private void wrongShape(Vocabulary.Section section, Node node) {
        if (node instanceof Node.Scalar words && reading.keepOpen(words)) {
            return;
        }
        String text = node instanceof Node.Scalar scalar ? scalar.text() : null;
        String keysZh = String.join("、", section.fields().stream().limit(4).map(field -> field.word().chinese()).toList());
        String keysEn = String.join(", ", section.fields().stream().limit(4).map(field -> field.word().english()).toList());
        report(Kind.WRONG_TYPE, node.span(), quotes -> new Text(
                "“" + section.word().chinese() + "”应为若干“键: 值”（如 " + keysZh + "），现为" + (text == null ? "列表" : "“" + quotes.of(text) + "”"),
                "\"" + section.word().english() + "\" takes keys with values (such as " + keysEn + "), not " + (text == null ? "a list" : "\"" + quotes.of(text) + "\"")));
    }

    /** What a single value of a type looks like, for messages. */
    private static final class TypeNames {

        static String zh(Class<?> type) {
            return type == Integer.class ? "整数" : type == BigDecimal.class ? "数字" : type == Boolean.class ? "是或否"
                    : type == LocalDate.class ? "日期" : type == LocalTime.class ? "时刻" : "文字";
        }

        static String en(Class<?> type) {
            return type == Integer.class ? "a whole number" : type == BigDecimal.class ? "a number" : type == Boolean.class ? "yes or no"
                    : type == LocalDate.class ? "a date" : type == LocalTime.class ? "a time" : "a text";
        }
    }
}
