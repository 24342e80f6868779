package reception.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.vocabulary.Text;
import reception.vocabulary.Unseen;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;
import reception.yaml.InputError.Kind;

/**
 * Makes records of a tree by the names that {@link Vocabulary} reads off them, and gathers every error on the way.
 * A record's component {@code at} of type {@link Place} receives the place; lists are never null.
 */
public final class Binder {

    /** The words for an open matter, in both languages. */
    public static final List<String> TO_BE_CONFIRMED = List.of("to-be-confirmed", "待定");
    /** The words for a statement that there is nothing, in both languages. */
    public static final List<String> NONE = List.of("none", "无");
    private static final String STATEMENT_LETTERS = String.join("", TO_BE_CONFIRMED) + String.join("", NONE);
    /** The words for yes, the English and the Chinese one first. */
    public static final List<String> YES = List.of("yes", "是", "true", "有");
    /** The words for no, the English and the Chinese one first. */
    public static final List<String> NO = List.of("no", "否", "false", "没有", "none", "无");

    private static final String MERGE = "<<";
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LOOSE_DAY = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?(.*)");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final int MAX_COUNT_DIGITS = 9;
    private static final Pattern COUNT = Pattern.compile("\\d{1," + MAX_COUNT_DIGITS + "}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern LOOSE_NUMBER = Pattern.compile("[¥￥]?\\s*(-?[\\d,，]+(?:\\.\\d+)?)\\s*\\p{L}*(/\\p{L}+)?");
    /** After so many errors nobody reads on; a hostile file has millions. */
    private static final int MAX_ERRORS = 500;

    private final List<InputError> errors;
    /** The words of the field that is being read which are none of its values. */
    private List<String> otherWords = new ArrayList<>();
    private final Map<Class<?>, ScalarType> scalarTypes = new HashMap<>();
    private WordListener words = (scalar, word) -> { };

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

    /** Has a listener told of the words that are read. */
    public Binder telling(WordListener listener) {
        words = listener;
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
    public <T> T bind(Class<T> type, Node node, String key, String parent) {
        Vocabulary.Section section = Vocabulary.section(type);
        Object[] arguments = new Object[section.size()];
        Map<String, Place.Entry> entries = new HashMap<>();
        if (node instanceof Node.Mapping mapping) {
            bindEntries(section, mapping, key, arguments, entries);
        } else {
            Vocabulary.Field field = node instanceof Node.Scalar ? section.scalarShorthand() : section.listShorthand();
            if (field == null && node instanceof Node.Sequence) {
                field = section.scalarShorthand();
            }
            if (field == null || node instanceof Node.Sequence && !field.isList()) {
                wrongShape(section, node);
                return null;
            }
            bindField(field, node.span(), node, key, arguments, entries);
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

    private void bindEntries(Vocabulary.Section section, Node.Mapping mapping, String key, Object[] arguments, Map<String, Place.Entry> entries) {
        Map<String, Node.Scalar> seen = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Vocabulary.Field field = section.byWord(entry.key().text());
            if (field == null) {
                unknownKey(section, entry.key());
                continue;
            }
            Node.Scalar first = seen.putIfAbsent(field.name(), entry.key());
            if (first != null) {
                duplicateKey(entry.key(), first);
                continue;
            }
            words.read(entry.key(), new Text(field.word().chinese(), field.word().english()));
            bindField(field, entry.key().span(), entry.value(), key, arguments, entries);
        }
    }

    private void bindField(Vocabulary.Field field, Span keySpan, Node value, String key, Object[] arguments, Map<String, Place.Entry> entries) {
        String path = key.isEmpty() ? field.word().english() : key + "." + field.word().english();
        Object bound = null;
        Stated stated = stated(field, value);
        List<String> outer = otherWords;
        otherWords = new ArrayList<>();
        if (stated == Stated.TO_BE_CONFIRMED || stated == Stated.NONE) {
            tell(only(value), stated == Stated.NONE ? NONE : TO_BE_CONFIRMED);
        }
        if (stated == Stated.GIVEN) {
            int before = errors.size();
            bound = field.isList() ? list(field, value, path, key) : value(field, value, path, key);
            if (bound == null && errors.size() == before && !hasTooManyErrors()) {
                throw new IllegalStateException("no value and no error for " + path);
            }
        } else if (stated == Stated.NONE) {
            bound = none(field, null);
        }
        arguments[field.index()] = bound;
        entries.put(field.name(), new Place.Entry(keySpan, value.span(), stated, List.copyOf(otherWords)));
        otherWords = outer;
    }

    /** What a component holds that is stated to be none: no number and no permission are values, of all else there is nothing. */
    public static Object none(Vocabulary.Field field, Object nothing) {
        boolean isSingle = !field.isList();
        return isSingle && field.type() == Integer.class ? Integer.valueOf(0) : isSingle && field.type() == Boolean.class ? Boolean.FALSE : nothing;
    }

    private static Node.Scalar only(Node value) {
        return value instanceof Node.Scalar scalar ? scalar : value instanceof Node.Sequence sequence && !sequence.items().isEmpty() ? only(sequence.items().get(0)) : null;
    }

    private void tell(Node.Scalar scalar, List<String> word) {
        if (scalar != null) {
            words.read(scalar, new Text(word.get(1), word.get(0)));
        }
    }

    private Stated stated(Vocabulary.Field field, Node value) {
        if (value instanceof Node.Sequence sequence && field.isList()) {
            if (sequence.items().isEmpty()) {
                return Stated.NONE;
            }
            if (sequence.items().size() == 1 && sequence.items().get(0) instanceof Node.Scalar only) {
                return stated(field, only);
            }
            return Stated.GIVEN;
        }
        if (!(value instanceof Node.Scalar scalar)) {
            return Stated.GIVEN;
        }
        if (Words.hasLetterBeside(STATEMENT_LETTERS, scalar.text())) {
            return Stated.GIVEN;
        }
        String word = Words.normal(scalar.text());
        if (scalar.isNull() || word.isEmpty()) {
            return Stated.MISSING;
        }
        if (TO_BE_CONFIRMED.contains(word)) {
            return Stated.TO_BE_CONFIRMED;
        }
        boolean isAValueHere = field.type().isEnum() && Vocabulary.choices(field.type()).byWord(word) != null;
        return NONE.contains(word) && !isAValueHere ? Stated.NONE : Stated.GIVEN;
    }

    private List<Object> list(Vocabulary.Field field, Node value, String path, String key) {
        if (value instanceof Node.Mapping) {
            report(Kind.WRONG_TYPE, value.span(), "“" + field.word().chinese() + "”是列表，每项前写“- ”",
                    "\"" + field.word().english() + "\" is a list; begin each item with \"- \"");
            return null;
        }
        List<Node> items = value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
        List<Object> bound = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Object item = value(field, items.get(i), path + "[" + i + "]", key);
            if (item != null) {
                bound.add(item);
            }
        }
        return List.copyOf(bound);
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
            return count(scalar);
        }
        if (type == BigDecimal.class) {
            return decimal(field, scalar);
        }
        if (type == Boolean.class) {
            return yesOrNo(scalar);
        }
        if (type == LocalDate.class) {
            return day(scalar);
        }
        if (type == LocalTime.class) {
            return time(scalar, Words.normal(scalar.text()));
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
        if (value == null && choices.other() != null && !Words.normal(scalar.text()).isEmpty()) {
            otherWords.add(Unseen.removedFrom(scalar.text()));
            return choices.other();
        }
        if (value == null && !hasTooManyErrors()) {
            List<String> near = Words.near(scalar.text(), choices.allWords());
            String allowedZh = String.join("、", choices.words().stream().map(Vocabulary.Word::chinese).toList());
            String allowedEn = String.join(", ", choices.words().stream().map(Vocabulary.Word::english).toList());
            report(Kind.UNKNOWN_VALUE, scalar.span(), quotes -> {
                boolean guesses = !near.isEmpty() && !(field.personal() && quotes.areWithheld());
                return new Text("“" + field.word().chinese() + "”没有“" + quotes.of(scalar.text()) + "”这个值" + (guesses ? didYouMeanZh(near) : "。") + "可填：" + allowedZh,
                        "\"" + field.word().english() + "\" has no value \"" + quotes.of(scalar.text()) + "\"" + (guesses ? didYouMean(near) : ".") + " Possible: " + allowedEn);
            });
        } else if (value != null) {
            Vocabulary.Word word = Vocabulary.word(value);
            words.read(scalar, new Text(word.chinese(), word.english()));
        }
        return value;
    }

    private Integer count(Node.Scalar scalar) {
        String text = Words.normal(scalar.text());
        if (COUNT.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        if (text.matches("-\\d+")) {
            report(Kind.NEGATIVE, scalar.span(), quotes -> new Text("人数或数量不能是负数：" + quotes.of(scalar.text()), "a count cannot be negative: " + quotes.of(scalar.text())));
            return null;
        }
        Matcher loose = LOOSE_NUMBER.matcher(text);
        String hint = loose.matches() && loose.group(1).matches("\\d+") ? loose.group(1) : null;
        wrongNumber(scalar, "整数", "a whole number", hint);
        return null;
    }

    private BigDecimal decimal(Vocabulary.Field field, Node.Scalar scalar) {
        String text = Words.normal(scalar.text());
        if (DECIMAL.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text);
            if (value.signum() < 0) {
                report(Kind.NEGATIVE, scalar.span(), quotes -> new Text((field.yuan() ? "金额" : "数值") + "不能是负数：" + quotes.of(scalar.text()),
                        (field.yuan() ? "an amount" : "the number") + " cannot be negative: " + quotes.of(scalar.text())));
                return null;
            }
            return value;
        }
        Matcher loose = LOOSE_NUMBER.matcher(text);
        String hint = loose.matches() ? loose.group(1).replaceAll("[,，]", "") : null;
        wrongNumber(scalar, field.yuan() ? "以元为单位的数字" : "数字", field.yuan() ? "a number of yuan" : "a number", hint);
        return null;
    }

    /** @param hint the number that was probably meant; null if there is none */
    private void wrongNumber(Node.Scalar scalar, String expectedZh, String expectedEn, String hint) {
        report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text(
                "应为" + expectedZh + "，现为“" + quotes.of(scalar.text()) + "”" + (hint == null ? "" : "；请写 " + quotes.of(hint)),
                expectedEn + " is expected, not \"" + quotes.of(scalar.text()) + "\"" + (hint == null ? "" : "; write " + quotes.of(hint))));
    }

    private Boolean yesOrNo(Node.Scalar scalar) {
        String word = Words.normal(scalar.text());
        if (YES.contains(word)) {
            tell(scalar, YES);
            return true;
        }
        if (NO.contains(word)) {
            tell(scalar, NO);
            return false;
        }
        report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为“是”或“否”，现为“" + quotes.of(scalar.text()) + "”",
                "yes or no is expected, not \"" + quotes.of(scalar.text()) + "\""));
        return null;
    }

    /** Reads a day; null after having reported an error. */
    public LocalDate day(Node.Scalar scalar) {
        return day(scalar, scalar.text().strip());
    }

    /** Reads the day in a part of a scalar; null after having reported an error. */
    public LocalDate day(Node.Scalar scalar, String text) {
        Matcher strict = DAY.matcher(text);
        Matcher loose = LOOSE_DAY.matcher(text);
        if (!loose.matches()) {
            report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为日期，如 2026-11-03，现为“" + quotes.of(scalar.text()) + "”",
                    "a date such as 2026-11-03 is expected, not \"" + quotes.of(scalar.text()) + "\""));
            return null;
        }
        int year = Integer.parseInt(loose.group(1));
        int month = Integer.parseInt(loose.group(2));
        int dayOfMonth = Integer.parseInt(loose.group(3));
        try {
            LocalDate day = LocalDate.of(year, month, dayOfMonth);
            if (strict.matches()) {
                return day;
            }
            report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("日期请写成 " + quotes.of(day.toString()) + "，现为“" + quotes.of(scalar.text()) + "”",
                    "write the date as " + quotes.of(day.toString()) + ", not \"" + quotes.of(scalar.text()) + "\""));
            return null;
        } catch (DateTimeException e) {
            boolean knownMonth = month >= 1 && month <= 12;
            int last = knownMonth ? YearMonth.of(year, month).lengthOfMonth() : 0;
            report(Kind.IMPOSSIBLE_DATE, scalar.span(), quotes -> new Text(
                    "没有这一天：" + quotes.of(scalar.text()) + (knownMonth ? "；" + year + "年" + month + "月只有" + last + "天" : "；月份应为 01 至 12"),
                    "there is no such day: " + quotes.of(scalar.text()) + (knownMonth ? "; " + YearMonth.of(year, month) + " has " + last + " days" : "; months are 01 to 12")));
            return null;
        }
    }

    /** Reads a time of day such as 09:30; null after having reported an error. */
    public LocalTime time(Node.Scalar scalar, String text) {
        Matcher matcher = TIME.matcher(text);
        if (matcher.matches()) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = Integer.parseInt(matcher.group(2));
            int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            if (hour < 24 && minute < 60 && second < 60) {
                return LocalTime.of(hour, minute, second);
            }
            report(Kind.IMPOSSIBLE_DATE, scalar.span(), quotes -> new Text("没有这个时刻：" + quotes.of(text), "there is no such time: " + quotes.of(text)));
            return null;
        }
        report(Kind.WRONG_TYPE, scalar.span(), quotes -> new Text("应为时刻，如 09:30，现为“" + quotes.of(text) + "”",
                "a time such as 09:30 is expected, not \"" + quotes.of(text) + "\""));
        return null;
    }

    private void unknownKey(Vocabulary.Section section, Node.Scalar key) {
        if (hasTooManyErrors()) {
            return;
        }
        if (key.text().equals(MERGE)) {
            report(Kind.UNKNOWN_KEY, key.span(), "不支持合并键“<<”：请把各键逐一写出，或用“键: *锚点”引用整个值", "merge keys (\"<<\") are not supported: write the keys out, or take a whole value over with \"key: *anchor\"");
            return;
        }
        List<String> near = Words.near(key.text(), section.words());
        String zh = near.isEmpty() ? "。此处可用：" + String.join("、", section.fields().stream().map(field -> field.word().chinese()).toList()) : didYouMeanZh(near);
        String en = near.isEmpty() ? ". Known here: " + String.join(", ", section.fields().stream().map(field -> field.word().english()).toList()) : didYouMean(near);
        report(Kind.UNKNOWN_KEY, key.span(), quotes -> new Text("“" + section.word().chinese() + "”中没有“" + quotes.of(key.text()) + "”这个键" + zh,
                "\"" + section.word().english() + "\" has no key \"" + quotes.of(key.text()) + "\"" + en));
    }

    private void duplicateKey(Node.Scalar key, Node.Scalar first) {
        boolean same = key.text().equals(first.text());
        report(Kind.DUPLICATE_KEY, key.span(),
                "“" + key.text() + "”重复，第" + first.span().line() + "行已写过" + (same ? "" : "（“" + first.text() + "”是同一个键）"),
                "\"" + key.text() + "\" is repeated; line " + first.span().line() + " has it already" + (same ? "" : " (\"" + first.text() + "\" is the same key)"));
    }

    private void wrongShape(Vocabulary.Section section, Node node) {
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
