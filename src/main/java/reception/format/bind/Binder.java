package reception.format.bind;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.Stated;
import reception.vocabulary.Graded;
import reception.vocabulary.Language;
import reception.vocabulary.Paper;
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
    public static final List<String> TO_BE_CONFIRMED = List.of("to-be-confirmed", "待定", "待确认", "待明确", "未定", "暂未确定", "尚未确定", "待落实", "待报", "待补充", "另行通知", "tbc", "tbd");
    /** The words for a statement that there is nothing, in both languages. */
    public static final List<String> NONE = List.of("none", "无", "不安排", "未安排", "无安排", "不涉及", "没有", "/");
    private static final String STATEMENT_LETTERS = String.join("", TO_BE_CONFIRMED) + String.join("", NONE);
    /** The words for yes, the English and the Chinese one first. */
    public static final List<String> YES = List.of("yes", "是", "true", "有", "安排", "已安排", "需要", "提供", "√", "☑", "✓", "✔");
    /** The words for no, the English and the Chinese one first. */
    public static final List<String> NO = List.of("no", "否", "false", "没有", "none", "无", "不安排", "未安排", "无安排", "不需要", "无需", "不提供", "不涉及", "/", "×", "☒", "✗");

    private static final String ANSWER_LETTERS = STATEMENT_LETTERS + String.join("", YES) + String.join("", NO);
    private static final Set<String> NO_PAPER = Paper.DENIED.stream().map(Words::normal).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> UNNAMED_PAPER = Paper.OPEN.stream().map(Words::normal).collect(Collectors.toUnmodifiableSet());
    private static final String MERGE = "<<";
    private static final int MONTHS = 12;
    private static final int FIRST_OTHER_SCRIPT = 0x80;
    /** Longer than any word of a form. */
    private static final int LONGEST_KEY = 20;
    /** As many as a year has; a phone or an identity number has more. */
    private static final int MOST_DIGITS = 4;
    private static final int MAX_COUNT_DIGITS = 9;
    private static final int MAX_WHOLE_DIGITS = 15;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern MEASURED_COUNT = Pattern.compile("(?:共计?-?|一行-?|合计-?)?(\\d{1," + MAX_COUNT_DIGITS + "}|[一二两三四五六七八九十]{1,3})-?([人名位个间辆台瓶份道桌座席枚件张支套盒箱次枝岁星天晚]|分钟)?(?:-?\\(([^()]{1,40})\\))?");
    /** How the names of numbers of people end, and by what people are counted. */
    /** A figure with the unit that its key names: 48小时, 公里; of grams, which only samples have, also the least: 每样不少于125克. */
    private static final Pattern MEASURED = Pattern.compile("(?:(?:每[样份])?-?(?:不少于|至少)?-?(?=[\\d.-]+克$))?(\\d{1,6}(?:\\.\\d{1,3})?)-?个?(小时|克|公里|分钟)");
    private static final String OF_PEOPLE = "人数";
    private static final String PEOPLE = "人名位个";
    private static final Pattern TWO_KEYS = Pattern.compile("[及和与、/／,，]");
    private static final Pattern TICKED = Pattern.compile("[☑√✓✔■☒]");
    private static final Pattern TICKED_WORD = Pattern.compile("[☑√✓✔■☒]\\s*([^\\s□☐☑√✓✔■☒]+)");
    /** After so many errors nobody reads on; a hostile file has millions. */
    private static final int MAX_ERRORS = 500;

    private final List<InputError> errors;
    /** The words of the field that is being read which are none of its values. */
    private List<String> otherWords;
    /** What stands beside the values of the field that is being read. */
    private List<Place.Aside> asides;
    /** Whether something of the component that is being read was not understood. */
    private boolean unread;
    private final Map<Class<?>, ScalarType> scalarTypes = new HashMap<>();
    private WordListener words = (scalar, word) -> { };
    /** By section and word: the same wrong key often stands in every item of a list. */
    private final Map<List<Object>, Hint> hints = new HashMap<>();
    private Class<?> root;
    private Collection<String> whole;
    /** What may stand around a listed value and changes nothing; null where nothing but values is read. */
    private Collection<String> plainAround;
    private Supplier<LocalDate> dayNearby = () -> null;
    /** Of the list that was read last. */
    private Integer statedTotal;
    private final Map<Class<?>, UnaryOperator<Node>> shapes = new HashMap<>();
    private final Set<Node> wordsOfTexts = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What is said of a wrong key: where it belongs or what it may mean, and whether it is a word of the format. */
    private record Hint(Text where, boolean isWordOfFormat) {
    }

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
        this.errors = errors;
    }

    /** Adds a type of scalar. */
    public Binder with(Class<?> type, ScalarType reader) {
        scalarTypes.put(type, reader);
        return this;
    }

    /** Has each node that stands for a record of a type put into another shape before it is read; what the shape adds stands nowhere or where it was taken from. */
    public Binder shaping(Class<?> type, UnaryOperator<Node> shape) {
        shapes.put(type, shape);
        return this;
    }

    /** Has a listener told of the words that are read. */
    public Binder telling(WordListener listener) {
        words = listener;
        return this;
    }

    /**
     * Has a text that stands for a list of words read as its words: 康明、乔亮和张三.
     *
     * @param wholeWords words of which a conjunction is a part
     */
    public Binder partingLists(Collection<String> wholeWords) {
        whole = wholeWords;
        return this;
    }

    /**
     * Has what is written in words of an office's own kept and left open, where it would be an error, and sections that are denied in words taken as none.
     *
     * @param plain words that may stand around a listed value and change nothing: 刷公务卡
     */
    public Binder keepingWords(Collection<String> plain) {
        plainAround = plain;
        return this;
    }

    /** Has a key that stands in the wrong section looked for in a whole format. */
    public Binder within(Class<?> format) {
        root = format;
        return this;
    }

    /** Has a day that is written without its year read as the one nearest to another day; null as long as there is none. */
    public Binder completingDays(Supplier<LocalDate> nearby) {
        dayNearby = nearby;
        return this;
    }

    /** Reports an error. */
    public void report(Kind kind, Span span, String zh, String en) {
        report(span, () -> new InputError(kind, span, new Text(zh, en)));
    }

    /** Reports an error in words that quote the file. */
    public void report(Kind kind, Span span, Function<InputError.Quotes, Text> wording) {
        report(span, () -> InputError.quoting(kind, span, wording));
    }

    private void report(Span span, Supplier<InputError> error) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(error.get());
        } else if (errors.size() == MAX_ERRORS) {
            errors.add(new InputError(Kind.TOO_LARGE, span, new Text("错误超过" + MAX_ERRORS + "处，其余不再列出；请先改正已列出的", "more than " + MAX_ERRORS + " errors; correct these first, the rest are not listed")));
        }
    }

    /** Whether there are so many errors that no more are gathered, so that nothing need be worked out for them. */
    public boolean hasTooManyErrors() {
        return errors.size() > MAX_ERRORS;
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
        Map<String, Place.Entry> entries = new HashMap<>();
        if (node instanceof Node.Mapping mapping && !(isOfAnOffice() && isInShort(section, mapping))) {
            bindEntries(section, mapping, key, arguments, entries);
        } else if (node instanceof Node.Mapping) {
            bindField(section, section.listShorthand(), node.span(), node, key, arguments, entries);
        } else {
            Vocabulary.Field field = node instanceof Node.Scalar ? section.scalarShorthand() : section.listShorthand();
            boolean namesSeveral = node instanceof Node.Scalar scalar && section.listShorthand() != null && wordsOf(section.listShorthand(), scalar) != null;
            if (field == null && node instanceof Node.Sequence || namesSeveral) {
                field = namesSeveral ? section.listShorthand() : section.scalarShorthand();
            }
            if (field == null || node instanceof Node.Sequence && !field.isList()) {
                wrongShape(section, node);
                return null;
            }
            bindField(section, field, node.span(), node, key, arguments, entries);
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

    /** Whether a mapping stands for the list that stands for a section: {@code guests: {name: 王林}} for one guest, {@code approval: {局长: 同意}} for one step. */
    private static boolean isInShort(Vocabulary.Section section, Node.Mapping mapping) {
        Vocabulary.Field list = section.listShorthand();
        if (list == null || !list.type().isRecord() || mapping.entries().isEmpty() || fits(section, mapping)) {
            return false;
        }
        Vocabulary.Section item = Vocabulary.section(list.type());
        return fits(item, mapping) && isNamed(item, mapping) || isPairs(item, mapping) && mapping.entries().stream().noneMatch(entry -> section.byFormWord(entry.key().text()) != null) && !item.pairKey().personal();
    }

    /** The component that a key names, in the ways of whoever writes it. */
    private Vocabulary.Field fieldOf(Vocabulary.Section section, String key) {
        return isOfAnOffice() ? section.byFormWord(key) : section.byWord(key);
    }

    private static boolean fits(Vocabulary.Section section, Node.Mapping mapping) {
        return mapping.entries().stream().allMatch(entry -> section.byFormWord(entry.key().text()) != null);
    }

    /** Whether what a bare value would stand for is given: without its name a mapping may speak of all, and not of one. */
    private static boolean isNamed(Vocabulary.Section item, Node.Mapping mapping) {
        return item.scalarShorthand() == null || mapping.entries().stream().anyMatch(entry -> item.byFormWord(entry.key().text()) == item.scalarShorthand());
    }

    private static boolean isPairs(Vocabulary.Section item, Node.Mapping mapping) {
        return item.isPaired() && !mapping.entries().isEmpty() && mapping.entries().stream().noneMatch(entry -> item.byFormWord(entry.key().text()) != null);
    }

    /** The items of a list that is written as a mapping: one, or one for each pair of a name and its value. */
    private static List<Node> itemsOf(Class<?> type, Node.Mapping mapping) {
        Vocabulary.Section item = Vocabulary.section(type);
        return isPairs(item, mapping) ? mapping.entries().stream().map(entry -> pair(item, entry)).toList() : List.of(mapping);
    }

    private static Node pair(Vocabulary.Section item, Node.Entry entry) {
        List<Node.Entry> entries = new ArrayList<>(List.of(added(item.pairKey(), entry.key())));
        if (entry.value() instanceof Node.Mapping more) {
            entries.addAll(more.entries());
        } else {
            entries.add(added(item.pairValue(), entry.value()));
        }
        return new Node.Mapping(entry.key().span(), entries);
    }

    /** An entry whose key is not in the file. */
    public static Node.Entry added(Vocabulary.Field field, Node value) {
        return new Node.Entry(new Node.Scalar(Span.NOWHERE, field.word().english(), false), value);
    }

    /** The list of a section of which a key is an item although it stands beside the section's own keys; null if there is none. */
    private static Vocabulary.Field listWithItem(Vocabulary.Section section, String key) {
        for (Vocabulary.Field field : section.fields()) {
            Class<?> words = field.isList() && field.type().isRecord() ? Vocabulary.section(field.type()).pairWords() : null;
            if (words != null && Vocabulary.choices(words).byWord(key) != null) {
                return field;
            }
        }
        return null;
    }

    private void bindEntries(Vocabulary.Section section, Node.Mapping mapping, String key, Object[] arguments, Map<String, Place.Entry> entries) {
        Map<String, Node.Entry> seen = new HashMap<>();
        List<Node> besides = null;
        Vocabulary.Field list = null;
        for (Node.Entry entry : mapping.entries()) {
            Vocabulary.Field field = fieldOf(section, entry.key().text());
            if (field == null) {
                list = isOfAnOffice() ? listWithItem(section, entry.key().text()) : null;
                if (list == null) {
                    unknownKey(section, entry.key());
                } else {
                    besides = besides == null ? new ArrayList<>() : besides;
                    besides.add(pair(Vocabulary.section(list.type()), entry));
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
            List<Place.Aside> outer = asides;
            asides = null;
            addAside(isOfAnOffice() && section.byWord(entry.key().text()) == null ? Words.aside(entry.key().text()) : null);
            if (isWritten) {
                words.read(entry.key(), new Text(field.word().chinese(), field.word().english()));
            }
            bindField(section, field, isWritten ? entry.key().span() : entry.value().span(), value, key, arguments, entries);
            asides = outer;
        }
        if (besides != null) {
            addItems(section, besides, key, arguments, entries);
        }
    }

    private void addAside(String words) {
        if (words != null && !words.isBlank()) {
            asides = asides == null ? new ArrayList<>() : asides;
            asides.add(new Place.Aside(Unseen.removedFrom(words), true));
        }
    }

    /** Whether a form has two boxes for what is one text here, such as 备注 and 其他事项. */
    private boolean isTextUnderOtherWord(Vocabulary.Field field, Node.Scalar first, Node.Scalar second) {
        return isOfAnOffice() && field.type() == String.class && (field.isList() || isProse(field)) && !Words.normal(first.text()).equals(Words.normal(second.text()));
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
                bindField(section, field, besides.get(0).span(), new Node.Sequence(besides.get(0).span(), besides), key, arguments, entries);
            }
        }
    }

    private void bindField(Vocabulary.Section section, Vocabulary.Field field, Span keySpan, Node value, String key, Object[] arguments, Map<String, Place.Entry> entries) {
        String path = key.isEmpty() ? field.word().english() : key + "." + field.word().english();
        Object bound = null;
        Stated stated = stated(field, value);
        List<String> outer = otherWords;
        List<Place.Aside> ofKey = asides;
        otherWords = null;
        asides = null;
        boolean outerUnread = unread;
        unread = false;
        if (stated == Stated.TO_BE_CONFIRMED || stated == Stated.NONE) {
            tell(only(value), stated == Stated.NONE ? NONE : TO_BE_CONFIRMED);
        }
        if (stated == Stated.GIVEN) {
            int before = errors.size();
            bound = isSectionInWords(field, value) && unread((Node.Scalar) value) ? none(field, null) : field.isList() ? list(field, value, path, key) : value(field, value, path, key);
            stated = unread ? Stated.UNREAD : stated;
            if (bound == null && errors.size() == before && !unread && !hasTooManyErrors()) {
                throw new IllegalStateException("no value and no error for " + path);
            }
        } else if (stated == Stated.NONE) {
            bound = none(field, null);
        }
        arguments[field.index()] = bound;
        List<Place.Aside> beside = ofKey == null ? asides : asides == null ? ofKey : Stream.concat(ofKey.stream(), asides.stream()).toList();
        entries.put(field.name(), new Place.Entry(keySpan, value.span(), stated, otherWords == null ? List.of() : List.copyOf(otherWords), beside == null ? List.of() : List.copyOf(beside)));
        otherWords = outer;
        unread = outerUnread;
        asides = null;
        if (field.isList() && stated == Stated.GIVEN && statedTotal != null) {
            total(section, field, value, statedTotal, arguments, entries);
            statedTotal = null;
        }
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

    /** Keeps a value that an office wrote in words of its own: what is meant stays open, and the words are read as any text. */
    private boolean unread(Node.Scalar scalar) {
        String words = Unseen.removedFrom(scalar.text());
        if (plainAround == null || words.codePoints().noneMatch(Character::isIdeographic)) {
            return false;
        }
        otherWords = otherWords == null ? new ArrayList<>() : otherWords;
        otherWords.add(words);
        unread = true;
        return true;
    }

    /** Whether a section that takes keys has a sentence in their place. */
    private boolean isSectionInWords(Vocabulary.Field field, Node value) {
        boolean isOfKeys = plainAround != null && isRecord(field.type()) && value instanceof Node.Scalar;
        return isOfKeys && Vocabulary.section(field.type()).scalarShorthand() == null && !shapes.containsKey(field.type()) && wordsOf(field, (Node.Scalar) value) == null;
    }

    private static Node.Scalar only(Node value) {
        return value instanceof Node.Scalar scalar ? scalar : value instanceof Node.Sequence sequence && !sequence.items().isEmpty() ? only(sequence.items().get(0)) : null;
    }

    private void tell(Node.Scalar scalar, List<String> word) {
        if (scalar != null && word.contains(Words.normal(scalar.text()))) {
            words.read(scalar, new Text(word.get(1), word.get(0)));
        }
    }

    private Stated stated(Vocabulary.Field field, Node value) {
        if (value instanceof Node.Sequence sequence && (field.isList() || isOfAnOffice() && isProse(field))) {
            if (sequence.items().isEmpty()) {
                return Stated.NONE;
            }
            if (sequence.items().size() == 1 && sequence.items().get(0) instanceof Node.Scalar only) {
                return isRecord(field.type()) && answers(field, Words.normal(only.text())) != null ? Stated.GIVEN : stated(field, only);
            }
            return Stated.GIVEN;
        }
        if (!(value instanceof Node.Scalar scalar)) {
            return Stated.GIVEN;
        }
        if (field.paper() && NO_PAPER.contains(Words.normal(scalar.text()))) {
            return Stated.NONE;
        }
        if (field.paper() && UNNAMED_PAPER.contains(Words.normal(scalar.text()))) {
            return Stated.TO_BE_CONFIRMED;
        }
        if (plainAround != null && mayBeDenied(field) && DenialText.is(scalar.text(), !isRecord(field.type()) || Vocabulary.section(field.type()).scalarShorthand() != null)) {
            return Stated.NONE;
        }
        if (Words.hasLetterBeside(isOfAnOffice() ? ANSWER_LETTERS : STATEMENT_LETTERS, scalar.text())) {
            return Stated.GIVEN;
        }
        String word = Words.normal(scalar.text());
        if (scalar.isNull() || word.isEmpty()) {
            return Stated.MISSING;
        }
        if ((isOfAnOffice() ? TO_BE_CONFIRMED : TO_BE_CONFIRMED.subList(0, Language.values().length)).contains(word)) {
            return Stated.TO_BE_CONFIRMED;
        }
        if (isOfAnOffice() && isRecord(field.type()) && answers(field, word) != null) {
            return answers(field, word) ? Stated.TO_BE_CONFIRMED : Stated.NONE;
        }
        boolean isAValueHere = field.type().isEnum() && Vocabulary.choices(field.type()).byWord(word) != null;
        return NONE.contains(word) && !isAValueHere ? Stated.NONE : Stated.GIVEN;
    }

    /** Whether what is read is written by offices, in their ways, and not for programs. */
    private boolean isOfAnOffice() {
        return whole != null;
    }

    private boolean mayBeDenied(Vocabulary.Field field) {
        return isRecord(field.type()) || field.type().isEnum() && Vocabulary.choices(field.type()).deniable();
    }

    private static boolean isProse(Vocabulary.Field field) {
        return field.prose() && field.type() == String.class && !field.isList();
    }

    private boolean isRecord(Class<?> type) {
        return type.isRecord() && !scalarTypes.containsKey(type);
    }

    /** What a bare yes or no says of a section: that there is something of which no more is known yet, or that there is nothing; null if it says something else. */
    private static Boolean answers(Vocabulary.Field field, String word) {
        Vocabulary.Field scalar = Vocabulary.section(field.type()).scalarShorthand();
        boolean isAValue = scalar != null && (scalar.type() == Boolean.class || scalar.type().isEnum() && Vocabulary.choices(scalar.type()).byWord(word) != null);
        return isAValue || NONE.contains(word) ? null : YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
    }

    private List<Object> list(Vocabulary.Field field, Node written, String path, String key) {
        Node value = written instanceof Node.Mapping mapping && isOfAnOffice() && isRecord(field.type()) ? new Node.Sequence(mapping.span(), itemsOf(field.type(), mapping)) : written;
        if (value instanceof Node.Mapping) {
            report(Kind.WRONG_TYPE, value.span(), "“" + field.word().chinese() + "”是列表，每项前写“- ”",
                    "\"" + field.word().english() + "\" is a list; begin each item with \"- \"");
            return null;
        }
        statedTotal = null;
        List<Node> items = parted(field, value instanceof Node.Sequence sequence ? sequence.items() : List.of(value));
        Integer total = statedTotal;
        List<Object> bound = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Object item = value(field, items.get(i), path + "[" + i + "]", key);
            if (item != null) {
                bound.add(item);
            }
        }
        statedTotal = total;
        return List.copyOf(bound);
    }

    /** The items with each that is several words in its place; the same where there is none. */
    private List<Node> parted(Vocabulary.Field field, List<Node> items) {
        List<Node> parted = null;
        for (int i = 0; i < items.size(); i++) {
            WordList several = items.get(i) instanceof Node.Scalar scalar ? wordsOf(field, scalar) : null;
            if (several != null && parted == null) {
                parted = new ArrayList<>(items.subList(0, i));
            }
            if (several != null) {
                Node.Scalar scalar = (Node.Scalar) items.get(i);
                part(field, scalar, several, parted);
            } else if (parted != null) {
                parted.add(items.get(i));
            }
        }
        return parted == null ? items : parted;
    }

    /** The words of a text that stands in a list of words or names; null if it is one of them, or stands elsewhere. */
    private WordList wordsOf(Vocabulary.Field list, Node.Scalar scalar) {
        if (whole == null || list.type() == Node.class || scalarTypes.containsKey(list.type())) {
            return null;
        }
        Vocabulary.Field word = list.type().isRecord() ? Vocabulary.section(list.type()).scalarShorthand() : list;
        boolean isOfWords = word != null && !word.prose() && (word.type() == String.class || word.type().isEnum());
        boolean isOneWord = !isOfWords || word.type().isEnum() && Vocabulary.choices(word.type()).byWord(scalar.text()) != null;
        return isOneWord ? null : WordList.of(scalar.text(), word.personal(), whole);
    }

    private void part(Vocabulary.Field field, Node.Scalar scalar, WordList several, List<Node> parted) {
        for (WordList.Part part : several.parts()) {
            Node.Scalar word = within(scalar, part);
            wordsOfTexts.add(word);
            parted.add(word);
        }
        if (field.type().isEnum()) {
            tell(scalar, several, Vocabulary.choices(field.type()));
        }
        if (several.total() != null) {
            statedTotal = several.total();
        } else if (several.leavesOut()) {
            report(Kind.WRONG_TYPE, scalar.span(), "“" + field.word().chinese() + "”不能以“等”字省略；请逐一写出",
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
            words.read(scalar, new Text(zh + rest, en + rest));
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

    private Object value(Vocabulary.Field field, Node node, String path, String parent) {
        Class<?> type = field.type();
        if (type == Node.class) {
            return node;
        }
        if (type.isRecord() && !scalarTypes.containsKey(type)) {
            if (node instanceof Node.Scalar scalar && scalar.isNull()) {
                report(Kind.WRONG_TYPE, node.span(), "此项为空", "this item is empty");
                return null;
            }
            return bind(type, node, path, parent);
        }
        boolean isOfSentences = isOfAnOffice() && node instanceof Node.Sequence && isProse(field) && ((Node.Sequence) node).items().stream().allMatch(Node.Scalar.class::isInstance);
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
            return choice(field, type, scalar);
        }
        if (type == Integer.class) {
            return count(field, scalar);
        }
        if (type == BigDecimal.class) {
            return decimal(field, scalar);
        }
        if (type == Boolean.class) {
            return yesOrNo(field, scalar);
        }
        if (type == LocalDate.class) {
            return day(scalar);
        }
        if (type == LocalTime.class) {
            return time(scalar, scalar.text());
        }
        ScalarType other = scalarTypes.get(type);
        if (other == null) {
            throw new IllegalStateException("no reader for " + type.getName());
        }
        return other.apply(scalar, this);
    }

    private Object choice(Vocabulary.Field field, Class<?> type, Node.Scalar scalar) {
        Vocabulary.Choices choices = Vocabulary.choices(type);
        Enum<?> value = choices.byWord(scalar.text());
        if (value == null && isOfAnOffice()) {
            value = choices.byWord(chosen(scalar.text()));
            addAside(value == null ? null : Words.aside(scalar.text()));
        }
        if (value == null && choices.other() == null && plainAround != null && !type.isAnnotationPresent(Graded.class)) {
            value = choices.within(scalar.text(), plainAround);
        }
        if (value == null && choices.other() != null && !Unseen.removedFrom(scalar.text()).isBlank()) {
            otherWords = otherWords == null ? new ArrayList<>() : otherWords;
            otherWords.add(Unseen.removedFrom(scalar.text()));
            return choices.other();
        }
        if (value == null) {
            unknownValue(field, type, choices, scalar);
        } else if (!wordsOfTexts.contains(scalar)) {
            Vocabulary.Word word = Vocabulary.word(value);
            words.read(scalar, new Text(word.chinese(), word.english()));
        }
        return value;
    }

    private void unknownValue(Vocabulary.Field field, Class<?> type, Vocabulary.Choices choices, Node.Scalar scalar) {
        if (hasTooManyErrors()) {
            return;
        }
        List<String> near = type.isAnnotationPresent(Graded.class) ? List.of() : Words.nearInFormat(scalar.text(), choices.allWords(), Words.lettersOf(choices.allWords()));
        boolean isSlip = near.stream().anyMatch(word -> Words.distance(Words.normal(scalar.text()), Words.normal(word)) <= 1);
        if (!isSlip && unread(scalar)) {
            return;
        }
        String allowedZh = String.join("、", choices.words().stream().map(Vocabulary.Word::chinese).toList());
        String allowedEn = String.join(", ", choices.words().stream().map(Vocabulary.Word::english).toList());
        report(Kind.UNKNOWN_VALUE, scalar.span(), quotes -> {
            boolean guesses = !near.isEmpty() && !(field.personal() && quotes.areWithheld());
            return new Text("“" + field.word().chinese() + "”没有“" + quotes.of(scalar.text()) + "”这个值" + (guesses ? didYouMeanZh(near) : "。") + "可填：" + allowedZh,
                    "\"" + field.word().english() + "\" has no value \"" + quotes.of(scalar.text()) + "\"" + (guesses ? didYouMean(near) : ".") + " Possible: " + allowedEn);
        });
    }

    /** What is ticked of several boxes, or stands before brackets: ☑自助餐 □桌餐, 工作餐（食堂）. */
    private static String chosen(String text) {
        if (!TICKED.matcher(text).find()) {
            return Words.undressed(text);
        }
        Matcher ticked = TICKED_WORD.matcher(text);
        String word = ticked.find() ? ticked.group(1) : "";
        return ticked.find() ? text : word;
    }

    private Integer count(Vocabulary.Field field, Node.Scalar scalar) {
        String text = Words.normal(scalar.text());
        if (isDigits(text, MAX_COUNT_DIGITS)) {
            return Integer.valueOf(text);
        }
        Matcher measured = MEASURED_COUNT.matcher(text);
        boolean isBareNumeral = measured.matches() && measured.group(2) == null && !Character.isDigit(measured.group(1).charAt(0));
        boolean isOfPeople = field.word().chinese().endsWith(OF_PEOPLE);
        boolean isMeasured = measured.matches() && !isBareNumeral && !(isOfPeople && measured.group(2) != null && !PEOPLE.contains(measured.group(2)));
        Integer number = isMeasured ? WordList.number(measured.group(1)) : null;
        if (number != null) {
            addAside(measured.group(3));
            return number;
        }
        if (text.matches("-\\d+")) {
            report(Kind.NEGATIVE, scalar.span(), quotes -> new Text("人数或数量不能是负数：" + quotes.of(scalar.text()), "a count cannot be negative: " + quotes.of(scalar.text())));
            return null;
        }
        wrongNumber(scalar, "整数，如 3 或 3人", "a whole number such as 3");
        return null;
    }

    private static boolean isDigits(String text, int longest) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= longest;
    }

    private BigDecimal decimal(Vocabulary.Field field, Node.Scalar scalar) {
        String text = Words.normal(scalar.text());
        boolean isBare = isDigits(text, MAX_WHOLE_DIGITS) || DECIMAL.matcher(text).matches();
        Matcher measured = isBare || field.yuan() ? null : MEASURED.matcher(text);
        AmountText amount = isBare ? new AmountText(new BigDecimal(text), List.of(), null) : field.yuan() ? AmountText.of(scalar.text())
                : measured.matches() && field.word().chinese().contains(measured.group(2)) ? new AmountText(new BigDecimal(measured.group(1)), List.of(), null) : null;
        if (amount == null) {
            wrongNumber(scalar, field.yuan() ? "以元为单位的数字，如 60、60元 或 1.2万元" : "数字", field.yuan() ? "a number of yuan such as 60" : "a number");
            return null;
        }
        if (amount.yuan().signum() < 0) {
            report(Kind.NEGATIVE, scalar.span(), quotes -> new Text((field.yuan() ? "金额" : "数值") + "不能是负数：" + quotes.of(scalar.text()),
                    (field.yuan() ? "an amount" : "the number") + " cannot be negative: " + quotes.of(scalar.text())));
            return null;
        }
        if (!field.per().containsAll(amount.per())) {
            report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text(
                    "“" + field.word().chinese() + "”的单位是" + (field.per().isEmpty() ? "元，填总额" : "元/" + field.per().get(0)) + "，不是“" + quotes.of(scalar.text()) + "”",
                    "\"" + field.word().english() + "\" is " + (field.per().isEmpty() ? "an amount in all" : "an amount for each " + field.per().get(0)) + ", not \"" + quotes.of(scalar.text()) + "\""));
            return null;
        }
        addAside(amount.aside());
        return amount.yuan();
    }

    private void wrongNumber(Node.Scalar scalar, String expectedZh, String expectedEn) {
        if (unread(scalar)) {
            return;
        }
        report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为" + expectedZh + "，现为“" + quotes.of(scalar.text()) + "”",
                expectedEn + " is expected, not \"" + quotes.of(scalar.text()) + "\""));
    }

    private Boolean yesOrNo(Vocabulary.Field field, Node.Scalar scalar) {
        String word = Words.normal(scalar.text());
        if (YES.contains(word)) {
            tell(scalar, YES);
            return true;
        }
        if (NO.contains(word)) {
            tell(scalar, NO);
            return false;
        }
        Boolean inWords = isOfAnOffice() ? YesOrNoText.of(scalar.text(), field.word().all()) : null;
        if (inWords != null) {
            addAside(Words.aside(scalar.text()));
            asides = asides == null ? new ArrayList<>() : asides;
            asides.add(new Place.Aside(Unseen.removedFrom(scalar.text()), false));
            return inWords;
        }
        if (unread(scalar)) {
            return null;
        }
        report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为“是”或“否”，现为“" + quotes.of(scalar.text()) + "”",
                "yes or no is expected, not \"" + quotes.of(scalar.text()) + "\""));
        return null;
    }

    /** Reads a day; null after having reported an error. */
    public LocalDate day(Node.Scalar scalar) {
        String text = scalar.text().strip();
        DayText written = DayText.of(text);
        String aside = written == null || plainAround == null ? null : asideAlone(written.rest());
        if (written == null || aside == null && !(isOfAnOffice() ? isOnlyATime(written.rest()) : written.rest().isBlank())) {
            noDay(scalar);
            return null;
        }
        addAside(aside);
        return day(scalar, written);
    }

    /** A day, and the text behind it in which a time of day may stand; the day is null after an error has been reported. */
    public record DayWithRest(LocalDate day, String rest) {
    }

    /** Reads the day at the beginning of a scalar. */
    public DayWithRest dayWithRest(Node.Scalar scalar) {
        DayText written = DayText.of(scalar.text());
        if (written == null) {
            noDay(scalar);
            return new DayWithRest(null, "");
        }
        return new DayWithRest(day(scalar, written), written.rest());
    }

    /** Whether what stands behind a day is no more than a time of it, for which a day has no use. */
    /** What stands in brackets, if nothing else does; else null. */
    private static String asideAlone(String rest) {
        String plain = rest.strip();
        boolean isInBrackets = plain.length() > 2 && "(（".indexOf(plain.charAt(0)) >= 0 && ")）".indexOf(plain.charAt(plain.length() - 1)) >= 0;
        return isInBrackets ? plain.substring(1, plain.length() - 1) : null;
    }

    private static boolean isOnlyATime(String rest) {
        if (rest.isBlank()) {
            return true;
        }
        PeriodText time = PeriodText.of(rest.startsWith("T") ? rest.substring(1) : rest);
        return time != null && time.from().day() == null && time.until() == null && time.rest().isBlank() && (time.from().clock() == null || isOnTheClock(ClockText.of(time.from().time())));
    }

    static boolean isOnTheClock(ClockText clock) {
        return clock != null && clock.hour() >= 0 && clock.hour() < 24 && clock.minute() < 60 && clock.second() < 60;
    }

    private void noDay(Node.Scalar scalar) {
        if (unread(scalar)) {
            return;
        }
        report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为日期，如 2026-11-03 或 2026年11月3日，现为“" + quotes.of(scalar.text()) + "”",
                "a date such as 2026-11-03 is expected, not \"" + quotes.of(scalar.text()) + "\""));
    }

    private LocalDate day(Node.Scalar scalar, DayText written) {
        LocalDate nearby = written.year() == null ? dayNearby.get() : null;
        if (written.year() == null && nearby == null) {
            report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("请写明年份，如 2026年11月3日，现为“" + quotes.of(scalar.text()) + "”",
                    "write the year too, such as 2026-11-03, not \"" + quotes.of(scalar.text()) + "\""));
            return null;
        }
        int year = nearby == null ? written.year() : written.yearNearest(nearby);
        boolean isMonth = written.month() >= 1 && written.month() <= MONTHS;
        int last = isMonth && year > 0 ? YearMonth.of(year, written.month()).lengthOfMonth() : 0;
        if (written.day() < 1 || written.day() > last) {
            report(Kind.IMPOSSIBLE_DATE, scalar.span(), quotes -> new Text(
                    "没有这一天：" + quotes.of(scalar.text()) + (isMonth ? "；" + year + "年" + written.month() + "月只有" + last + "天" : "；月份应为 01 至 12"),
                    "there is no such day: " + quotes.of(scalar.text()) + (isMonth ? "; " + YearMonth.of(year, written.month()) + " has " + last + " days" : "; months are 01 to 12")));
            return null;
        }
        LocalDate day = LocalDate.of(year, written.month(), written.day());
        if (written.weekday() != null && written.weekday() != day.getDayOfWeek()) {
            report(Kind.IMPOSSIBLE_DATE, scalar.span(), quotes -> new Text("日期与星期不符：" + quotes.of(scalar.text()) + "；" + day + " 是" + weekday(day.getDayOfWeek(), Locale.CHINA),
                    "the day of the week does not fit: " + quotes.of(scalar.text()) + "; " + day + " is a " + weekday(day.getDayOfWeek(), Locale.ENGLISH)));
            return null;
        }
        return day;
    }

    private static String weekday(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** Reads a time of day such as 09:30 or 上午9时30分; null after having reported an error. */
    public LocalTime time(Node.Scalar scalar, String text) {
        ClockText clock = ClockText.of(text);
        if (clock == null && unread(scalar)) {
            return null;
        }
        if (clock == null) {
            report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为时刻，如 09:30 或 上午9时30分，现为“" + quotes.of(text) + "”",
                    "a time such as 09:30 is expected, not \"" + quotes.of(text) + "\""));
            return null;
        }
        if (!isOnTheClock(clock)) {
            report(Kind.IMPOSSIBLE_DATE, scalar.span(), quotes -> new Text("没有这个时刻：" + quotes.of(text) + (clock.hour() < 0 ? "；请按 24 小时制写，如 14:30" : ""),
                    "there is no such time: " + quotes.of(text) + (clock.hour() < 0 ? "; write it on the 24-hour clock, such as 14:30" : "")));
            return null;
        }
        return LocalTime.of(clock.hour(), clock.minute(), clock.second());
    }

    private void unknownKey(Vocabulary.Section section, Node.Scalar key) {
        if (hasTooManyErrors()) {
            return;
        }
        if (key.text().equals(MERGE)) {
            report(Kind.UNKNOWN_KEY, key.span(), "不支持合并键“<<”：请把各键逐一写出，或用“键: *锚点”引用整个值", "merge keys (\"<<\") are not supported: write the keys out, or take a whole value over with \"key: *anchor\"");
            return;
        }
        Hint hint = hints.computeIfAbsent(List.of(section, key.text()), asked -> hint(section, isOfAnOffice() ? Words.undressed(key.text()) : key.text()));
        // A word of the format is no name of a person, and neither is a key where none may stand, so that it can be shown in every profile.
        boolean isShown = hint.isWordOfFormat() || root != null && !mayBePersonal(section, key.text());
        report(Kind.UNKNOWN_KEY, key.span(), quotes -> new Text("“" + section.word().chinese() + "”中没有“" + (isShown ? shown(key) : quotes.of(key.text())) + "”这个键" + hint.where().zh(),
                "\"" + section.word().english() + "\" has no key \"" + (isShown ? shown(key) : quotes.of(key.text())) + "\"" + hint.where().en()));
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
        KeyPlaces places = root == null ? null : KeyPlaces.of(root);
        List<String> slips = key.chars().allMatch(c -> c < FIRST_OTHER_SCRIPT) ? near(section, key, places) : List.of();
        boolean isEnglishSlip = !slips.isEmpty() && (places == null || Words.distance(Words.normal(key), slips.get(0)) <= 1 || places.find(section, key).isEmpty());
        List<Text> elsewhere = places == null || isEnglishSlip ? List.of() : places.find(section, key);
        List<Text> asValue = places == null || isEnglishSlip || !elsewhere.isEmpty() ? List.of() : places.asValue(section, key);
        Text where = !elsewhere.isEmpty() ? joined("；应写为", "; it is ", elsewhere, "") : !asValue.isEmpty() ? joined("；它是一个取值，应填在", "; it is a value of ", asValue, "")
                : slip(section, key, places);
        return new Hint(where, !elsewhere.isEmpty() || !asValue.isEmpty());
    }

    private static Text slip(Vocabulary.Section section, String key, KeyPlaces places) {
        List<String> near = near(section, key, places);
        if (!near.isEmpty()) {
            return new Text(didYouMeanZh(near), didYouMean(near));
        }
        List<String> several = places == null ? List.of() : Arrays.stream(TWO_KEYS.split(key)).map(part -> section.byFormWord(part.strip())).filter(Objects::nonNull).map(field -> field.word().chinese()).distinct().toList();
        if (several.size() > 1) {
            List<String> english = several.stream().map(word -> section.byWord(word).word().english()).toList();
            return new Text("；请分开写为“" + String.join("”和“", several) + "”", "; write them apart: \"" + String.join("\" and \"", english) + "\"");
        }
        List<Text> below = places == null ? List.of() : places.near(section, key);
        return !below.isEmpty() ? joined("，是否为", "; did you mean ", below, "？")
                : new Text("。此处可用：" + String.join("、", section.fields().stream().map(field -> field.word().chinese()).toList()),
                        ". Known here: " + String.join(", ", section.fields().stream().map(field -> field.word().english()).toList()));
    }

    private static List<String> near(Vocabulary.Section section, String key, KeyPlaces places) {
        return Words.nearInFormat(key, section.words(), places == null ? Words.lettersOf(section.words()) : places.letters());
    }

    private static Text joined(String zh, String en, List<Text> places, String end) {
        return new Text(zh + String.join("，或", places.stream().map(Text::zh).toList()) + end, en + String.join(", or ", places.stream().map(Text::en).toList()) + (end.isEmpty() ? "" : "?"));
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
        if (node instanceof Node.Scalar words && unread(words)) {
            return;
        }
        String text = node instanceof Node.Scalar scalar ? scalar.text() : null;
        String keysZh = String.join("、", section.fields().stream().limit(4).map(field -> field.word().chinese()).toList());
        String keysEn = String.join(", ", section.fields().stream().limit(4).map(field -> field.word().english()).toList());
        report(Kind.WRONG_TYPE, node.span(), quotes -> new Text(
                "“" + section.word().chinese() + "”应为若干“键: 值”（如 " + keysZh + "），现为" + (text == null ? "列表" : "“" + quotes.of(text) + "”"),
                "\"" + section.word().english() + "\" takes keys with values (such as " + keysEn + "), not " + (text == null ? "a list" : "\"" + quotes.of(text) + "\"")));
    }

    private static String didYouMeanZh(List<String> near) {
        return near.isEmpty() ? "" : "，是否为“" + String.join("”或“", near) + "”？";
    }

    private static String didYouMean(List<String> near) {
        return near.isEmpty() ? "" : "; did you mean \"" + String.join("\" or \"", near) + "\"?";
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
