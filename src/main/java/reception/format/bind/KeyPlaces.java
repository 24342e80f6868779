package reception.format.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Words;

/** Where in a whole format a word is a key: what stands in the wrong section is looked for by what it means, before it is by its spelling. */
final class KeyPlaces {

    /** More places than these say nothing. */
    private static final int FEW = 3;
    private static final int LONGEST_WORD = 40;
    private static final int LEVELS_BELOW = 2;

    private static final ClassValue<KeyPlaces> OF = new ClassValue<>() {
        @Override
        protected KeyPlaces computeValue(Class<?> root) {
            return new KeyPlaces(root);
        }
    };

    private final Class<?> root;
    private final Set<Integer> letters = new HashSet<>();
    /** The ways into each section: the keys from the top, the shortest first. */
    private final Map<Class<?>, List<List<Field>>> ways = new LinkedHashMap<>();

    private KeyPlaces(Class<?> root) {
        this.root = root;
        ways.put(root, new ArrayList<>(List.of(List.of())));
        List<Class<?>> open = new ArrayList<>(List.of(root));
        for (int i = 0; i < open.size(); i++) {
            Class<?> type = open.get(i);
            for (Field field : Vocabulary.section(type).fields()) {
                if (isSection(field.type())) {
                    List<Field> way = new ArrayList<>(ways.get(type).get(0));
                    way.add(field);
                    if (!ways.containsKey(field.type())) {
                        open.add(field.type());
                    }
                    ways.computeIfAbsent(field.type(), each -> new ArrayList<>()).add(way);
                }
            }
        }
        ways.keySet().forEach(type -> Vocabulary.section(type).words().forEach(word -> word.codePoints().forEach(letters::add)));
    }

    /** Every letter of a key in the format. */
    Set<Integer> letters() {
        return letters;
    }

    private static boolean isSection(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        Section section = Vocabulary.section(type);
        return section.placeIndex() >= 0;
    }

    static KeyPlaces of(Class<?> root) {
        return OF.get(root);
    }

    /**
     * Where a word that is no key of a section is one: a level or two down, else at the top, else wherever it is one and few others are.
     *
     * @return what to say, each as "key in section"; empty where it is no key, or one of too many
     */
    List<Text> find(Section section, String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        List<Text> places = find(section, word, false);
        return places.isEmpty() ? find(section, word, true) : places;
    }

    /** @param isOfChoices whether only lists of choices count, and of them only those in sections that do not stand all over the format as a person does */
    private List<Text> find(Section section, String word, boolean isOfChoices) {
        Map<List<Field>, Text> down = new LinkedHashMap<>();
        Set<Text> up = new LinkedHashSet<>();
        Set<Text> elsewhere = new LinkedHashSet<>();
        ways.forEach((type, ways) -> {
            Field key = Vocabulary.section(type).byWord(word);
            if (key != null && Vocabulary.section(type) != section && (!isOfChoices || key.isList() && key.type().isEnum() && ways.size() <= FEW)) {
                for (List<Field> way : ways) {
                    if (levelsBelow(section, way) > 0) {
                        down.put(way, place(way, key));
                    } else {
                        (type == root ? up : elsewhere).add(place(way, key));
                    }
                }
            }
        });
        Collection<Text> nearest = !down.isEmpty() ? outermost(down) : !up.isEmpty() ? up : elsewhere;
        return nearest.size() > FEW ? List.of() : List.copyOf(nearest);
    }

    /** Places without those that lie within a section where the word is a key as well. */
    private static Collection<Text> outermost(Map<List<Field>, Text> places) {
        Set<Text> outermost = new LinkedHashSet<>();
        places.forEach((way, place) -> {
            boolean isWithinAnother = places.keySet().stream().anyMatch(other -> other.size() < way.size() && way.subList(0, other.size()).equals(other));
            if (!isWithinAnother) {
                outermost.add(place);
            }
        });
        return outermost;
    }

    /** How many levels below a section a way ends; 0 if it does not lead through it, or too deep. */
    private static int levelsBelow(Section section, List<Field> way) {
        for (int levels = 1; levels <= Math.min(LEVELS_BELOW, way.size()); levels++) {
            if (section.fields().contains(way.get(way.size() - levels))) {
                return levels;
            }
        }
        return 0;
    }

    /** Keys below the top that a word at the top is a value of: 演出 is no key but a kind of item in the programme. */
    List<Text> asValue(Section section, String word) {
        Set<Text> places = new LinkedHashSet<>();
        boolean isKey = ways.keySet().stream().anyMatch(type -> Vocabulary.section(type).byWord(word) != null);
        if (!isKey && section == Vocabulary.section(root) && word.length() > 1 && word.length() <= LONGEST_WORD) {
            ways.forEach((type, ways) -> Vocabulary.section(type).fields().stream().filter(field -> field.type().isEnum()).forEach(field -> {
                if (Vocabulary.choices(field.type()).byWord(word) != null) {
                    places.add(place(ways.get(0), field));
                }
            }));
        }
        return places.size() > FEW ? List.of() : List.copyOf(places);
    }

    /** Keys one level down that a word is a slip away from. */
    List<Text> near(Section section, String word) {
        Set<Text> places = new LinkedHashSet<>();
        for (Field field : section.fields()) {
            if (isSection(field.type())) {
                Section below = Vocabulary.section(field.type());
                Words.nearInFormat(word, below.words(), letters).forEach(key -> places.add(place(ways.get(field.type()).get(0), below.byWord(key))));
            }
        }
        return places.size() > FEW ? List.of() : List.copyOf(places);
    }

    private static Text place(List<Field> way, Field key) {
        StringBuilder zh = new StringBuilder(way.isEmpty() ? "最外层的" : "");
        StringBuilder en = new StringBuilder("\"" + key.word().english() + "\" " + (way.isEmpty() ? "at the top" : "in "));
        for (int i = 0; i < way.size(); i++) {
            zh.append('“').append(way.get(i).word().chinese()).append(i < way.size() - 1 ? "”里" : "”里的");
            en.append(i == 0 ? "\"" : ", \"").append(way.get(i).word().english()).append('"');
        }
        return new Text(zh + "“" + key.word().chinese() + "”", en.toString());
    }
}
