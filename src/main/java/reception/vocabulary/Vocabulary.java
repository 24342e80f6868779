package reception.vocabulary;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of everything that may be written, in both languages, read off the records and enums once:
 * the single source for reading, error messages, the JSON Schema, the documentation and reports.
 */
public final class Vocabulary {

    private static final ClassValue<Section> SECTIONS = new ClassValue<>() {
        @Override
        protected Section computeValue(Class<?> type) {
            return new Section(type);
        }
    };

    private static final ClassValue<Choices> CHOICES = new ClassValue<>() {
        @Override
        protected Choices computeValue(Class<?> type) {
            return new Choices(type);
        }
    };

    private Vocabulary() {
    }

    /** The names of a record's components. */
    public static Section section(Class<?> recordType) {
        return SECTIONS.get(recordType);
    }

    /** The names of an enum's constants. */
    public static Choices choices(Class<?> enumType) {
        return CHOICES.get(enumType);
    }

    /** An enum constant's term. */
    public static Word word(Enum<?> constant) {
        return choices(constant.getDeclaringClass()).words().get(constant.ordinal());
    }

    /**
     * The names of one thing.
     *
     * @param english in kebab case
     * @param prose   the English name in running text
     * @param also    further words read as the same
     * @param means   one sentence on what it is; empty where the name says it all
     */
    public record Word(String english, String chinese, String prose, List<String> also, Text means) {

        /** The name in one language. */
        public String in(Language language) {
            return language.choose(chinese, english);
        }

        /** The name as running text has it. */
        public String inProse(Language language) {
            return language.choose(chinese, prose);
        }

        /** All words that are read as this one, the English name first, then the Chinese. */
        public List<String> all() {
            List<String> all = new ArrayList<>();
            all.add(english);
            if (!chinese.equals(english)) {
                all.add(chinese);
            }
            all.addAll(also);
            return all;
        }

        private static Word of(String javaName, AnnotatedElement element) {
            Term term = element.getAnnotation(Term.class);
            String english = term == null || term.en().isEmpty() ? Words.kebab(javaName) : term.en();
            String prose = term == null || term.prose().isEmpty() ? english.replace('-', ' ') : term.prose();
            return term == null
                    ? new Word(english, english, prose, List.of(), new Text("", ""))
                    : new Word(english, term.zh(), prose, List.of(term.also()), new Text(term.meansZh(), term.means()));
        }
    }

    /**
     * One component of a record.
     *
     * @param index    its position in the constructor
     * @param name     its Java name
     * @param type     its type, or that of the list's items
     * @param isList   whether it is a list
     * @param personal whether it holds personal data
     * @param personalEverywhere whether that is taken out of other texts, too
     * @param yuan     whether it is an amount in yuan
     * @param per      of what the amount is one share; empty for an amount in all
     * @param prose    whether it is sentences, in which a sign parts no entries
     * @param paper    whether it names a paper
     * @param period   how a period may stand in place of its beginning; null where none may
     */
    public record Field(int index, String name, Word word, Class<?> type, boolean isList, boolean personal, boolean personalEverywhere, boolean yuan, List<String> per, boolean prose,
                        boolean paper, OrPeriod period, boolean shorthand, Method getter) {

        /** Its value in a record. */
        public Object get(Object record) {
            try {
                return getter.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + name + " of " + record.getClass().getName(), e);
            }
        }
    }

    /** A record type: its components by name, and how to make one. */
    public static final class Section {

        private final Word word;
        private final List<Field> fields = new ArrayList<>();
        private final Map<String, Field> byWord = new LinkedHashMap<>();
        private final Map<String, Field> byName = new LinkedHashMap<>();
        /** Called by reflection: a method handle for each record costs more at the start than it saves later. */
        private final Constructor<?> constructor;
        private final int placeIndex;
        private final int size;
        private final Paired paired;
        private final boolean isByDay;
        private Field scalarShorthand;
        private Field listShorthand;

        private Section(Class<?> type) {
            paired = type.getAnnotation(Paired.class);
            isByDay = type.isAnnotationPresent(ByDay.class);
            RecordComponent[] components = type.getRecordComponents();
            if (components == null) {
                throw new IllegalArgumentException(type.getName() + " is no record");
            }
            word = Word.of(type.getSimpleName(), type);
            size = components.length;
            Class<?>[] parameters = new Class<?>[size];
            int place = -1;
            try {
                for (int i = 0; i < size; i++) {
                    RecordComponent component = components[i];
                    parameters[i] = component.getType();
                    if (component.getName().equals("at")) {
                        place = i;
                        continue;
                    }
                    component.getAccessor().setAccessible(true);
                    Field field = field(i, component);
                    fields.add(field);
                    byName.put(field.name(), field);
                    for (String name : field.word().all()) {
                        Field other = byWord.put(Words.normal(name), field);
                        if (other != null && other != field) {
                            throw new IllegalStateException(type.getName() + ": " + name + " names two components");
                        }
                    }
                }
                constructor = type.getDeclaredConstructor(parameters);
                constructor.setAccessible(true);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read the record " + type.getName(), e);
            }
            placeIndex = place;
            for (Field field : fields) {
                scalarShorthand = scalarShorthand == null && field.shorthand() && !field.isList() ? field : scalarShorthand;
                listShorthand = listShorthand == null && field.shorthand() && field.isList() ? field : listShorthand;
            }
        }

        private static Field field(int index, RecordComponent component) {
            boolean isList = component.getType() == List.class;
            Type generic = component.getGenericType();
            Class<?> type = isList ? (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0] : component.getType();
            return new Field(index, component.getName(), Word.of(component.getName(), component), type, isList,
                    component.isAnnotationPresent(Personal.class), component.isAnnotationPresent(Personal.class) && component.getAnnotation(Personal.class).everywhere(),
                    component.isAnnotationPresent(Yuan.class),
                    component.isAnnotationPresent(Yuan.class) ? List.of(component.getAnnotation(Yuan.class).per()) : List.of(), component.isAnnotationPresent(Prose.class), component.isAnnotationPresent(Paper.class),
                    component.getAnnotation(OrPeriod.class), component.isAnnotationPresent(Shorthand.class), component.getAccessor());
        }

        public Word word() {
            return word;
        }

        /** The components that a file may give, in the order of the record. */
        public List<Field> fields() {
            return fields;
        }

        /** The component that a key of either language names, or null. */
        public Field byWord(String key) {
            Field field = byWord.get(key);
            return field == null ? byWord.get(Words.normal(key)) : field;
        }

        /** The same for a key as it stands on a form, with a number before it, a unit behind it or a question around it. */
        public Field byFormWord(String key) {
            Field field = byWord(key);
            return field == null ? byWord(Words.undressed(key)) : field;
        }

        /** The component of a Java name, or null. */
        public Field byName(String name) {
            return byName.get(name);
        }

        /** Every key that is read, in normal form. */
        public Collection<String> words() {
            return byWord.keySet();
        }

        /** The component that a bare scalar stands for, or null. */
        public Field scalarShorthand() {
            return scalarShorthand;
        }

        /** The component that a bare list stands for, or null. */
        public Field listShorthand() {
            return listShorthand;
        }

        /** Whether a list of such records may be one mapping, of names with their values. */
        public boolean isPaired() {
            return paired != null;
        }

        /** What a key stands for where a list of such records is one mapping. */
        public Field pairKey() {
            return byName(paired.key());
        }

        /** What a value stands for where a list of such records is one mapping. */
        public Field pairValue() {
            return byName(paired.value());
        }

        /** The enum whose words are items beside other keys of what holds the list; null if there is none. */
        public Class<?> pairWords() {
            return paired == null || paired.words() == Void.class ? null : paired.words();
        }

        /** Whether a list of such records may be a timetable. */
        public boolean isByDay() {
            return isByDay;
        }

        /** Where the constructor takes the place; -1 if the record has none. */
        public int placeIndex() {
            return placeIndex;
        }

        /** How many arguments the constructor takes. */
        public int size() {
            return size;
        }

        /** Makes a record of the constructor's arguments. */
        public Object create(Object[] arguments) {
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** An enum type: its constants by word. */
    public static final class Choices {

        private static final String BETWEEN_WORDS = "\n";
        private static final int LONGEST_PHRASE = 40;

        private final Word word;
        private final List<Word> words = new ArrayList<>();
        private final Map<String, Enum<?>> byWord = new LinkedHashMap<>();
        private Enum<?> other;
        private boolean deniable;

        private Choices(Class<?> type) {
            word = Word.of(type.getSimpleName(), type);
            for (Object constant : type.getEnumConstants()) {
                Enum<?> value = (Enum<?>) constant;
                Word constantWord;
                try {
                    constantWord = Word.of(value.name(), type.getField(value.name()));
                } catch (NoSuchFieldException e) {
                    throw new IllegalStateException(e);
                }
                words.add(constantWord);
                Other marked = other(type, value);
                other = marked == null ? other : value;
                deniable |= marked != null && marked.deniable();
                for (String name : constantWord.all()) {
                    Enum<?> other = byWord.put(Words.normal(name), value);
                    if (other != null && other != value) {
                        throw new IllegalStateException(type.getName() + ": " + name + " names two values");
                    }
                }
            }
        }

        private static Other other(Class<?> type, Enum<?> value) {
            try {
                return type.getField(value.name()).getAnnotation(Other.class);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Whether a text that denies stands for none of the constants. */
        public boolean deniable() {
            return deniable;
        }

        /** The constant as which any other word is read; null where other words are errors. */
        public Enum<?> other() {
            return other;
        }

        /** The term of the enum itself. */
        public Word word() {
            return word;
        }

        /** The constants' terms, in the order of the enum. */
        public List<Word> words() {
            return words;
        }

        /** The constant that a word of either language names, or null. */
        public Enum<?> byWord(String word) {
            Enum<?> constant = byWord.get(word);
            if (constant == null) {
                String normal = Words.normal(word);
                constant = byWord.containsKey(normal) ? byWord.get(normal) : byWord.get(normal.replace(' ', '-'));
            }
            return constant;
        }

        /**
         * The constant that a phrase in Chinese states with plain words around it, such as 刷公务卡 that of 公务卡; null if it holds words of several, or anything that is neither.
         *
         * @param plain words that change nothing
         */
        public Enum<?> within(String phrase, Collection<String> plain) {
            String normal = Words.normal(phrase);
            String longest = null;
            for (String word : byWord.keySet()) {
                boolean isHeld = word.length() > 1 && Character.isIdeographic(word.charAt(0)) && normal.contains(word);
                longest = isHeld && (longest == null || word.length() > longest.length()) ? word : longest;
            }
            if (longest == null || normal.length() > LONGEST_PHRASE) {
                return null;
            }
            boolean isAlone = Stream.of(normal.replaceFirst(Pattern.quote(longest), BETWEEN_WORDS).split("[，,；;。、\\s" + BETWEEN_WORDS + "-]+")).allMatch(rest -> rest.isEmpty() || plain.contains(rest));
            return isAlone ? byWord.get(longest) : null;
        }

        /** Every word that is read, in normal form. */
        public Collection<String> allWords() {
            return byWord.keySet();
        }
    }
}
