package reception.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import reception.vocabulary.ByLetter;

/** The words of a lexicon that change what the word after them means: 素 makes an imitation of it, 牛 makes it of beef. */
final class LexiconModifiers {

    private final List<Modifier> all;
    private final ByLetter<List<Modifier>> byFirst;

    LexiconModifiers(LexiconFile file, Map<String, Integer> positions, UnaryOperator<String> normal) {
        Map<Character, List<Modifier>> lists = new HashMap<>();
        Set<Integer> replaced = new HashSet<>();
        file.categories().stream().filter(category -> isWithinOne(category, file)).forEach(category -> replaced.add(positions.get(category.category())));
        Set<String> forms = new HashSet<>();
        file.forms().forEach(form -> forms.add(normal.apply(form)));
        for (LexiconFile.Modifier entry : file.modifiers()) {
            int[] contains = entry.contains().stream().mapToInt(positions::get).toArray();
            int[] likely = entry.likely().stream().mapToInt(positions::get).toArray();
            for (String text : entry.modifier()) {
                Modifier modifier = new Modifier(text, normal.apply(text), contains, likely, replaced, forms);
                lists.computeIfAbsent(modifier.normal().charAt(0), unused -> new ArrayList<>()).add(modifier);
            }
        }
        lists.values().forEach(modifiers -> modifiers.sort(Comparator.comparingInt(modifier -> -modifier.normal().length())));
        all = lists.values().stream().flatMap(List::stream).toList();
        byFirst = ByLetter.of(lists);
    }

    private static boolean isWithinOne(LexiconFile.Category category, LexiconFile file) {
        return file.modified().contains(category.category())
                || file.categories().stream().anyMatch(parent -> category.within().contains(parent.category()) && isWithinOne(parent, file));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Modifier> startingWith(char first) {
        List<Modifier> modifiers = byFirst.get(first);
        return modifiers == null ? List.of() : modifiers;
    }

    /** Whether the word that begins at a place is made of what the word right before it says: 肉丝 in 葱爆牛肉丝. */
    boolean isOfAnother(String text, int at, LexiconWords.Word word) {
        return all.stream().anyMatch(modifier -> modifier.contains().length > 0 && text.startsWith(modifier.normal(), at - modifier.normal().length()) && modifier.applies(word));
    }

    /**
     * A word that changes what the next one means.
     *
     * @param contains what the next word is made of instead; none where it is an imitation, so that what it says is only usual
     * @param likely   what it usually is beside
     * @param replaced the categories that a modifier can replace
     * @param forms    the words that can be made of another animal than they usually are
     */
    record Modifier(String text, String normal, int[] contains, int[] likely, Set<Integer> replaced, Set<String> forms) {

        boolean applies(LexiconWords.Word next) {
            return contains.length > 0 ? forms.contains(next.normal()) : IntStream.concat(IntStream.of(next.certain()), IntStream.of(next.likely())).anyMatch(replaced::contains);
        }

        LexiconWords.Word before(LexiconWords.Word next) {
            String together = text + (LexiconText.isSpaced(normal.charAt(normal.length() - 1)) ? " " : "") + next.text();
            if (contains.length > 0) {
                return new LexiconWords.Word(together, normal, IntStream.concat(IntStream.of(contains), kept(next.certain())).distinct().toArray(),
                        IntStream.concat(IntStream.of(likely), kept(next.likely())).distinct().toArray());
            }
            int[] asked = IntStream.concat(IntStream.of(likely), IntStream.concat(IntStream.of(next.certain()), IntStream.of(next.likely()))).distinct().toArray();
            return new LexiconWords.Word(together, normal, new int[0], asked);
        }

        private IntStream kept(int[] categories) {
            return IntStream.of(categories).filter(category -> !replaced.contains(category));
        }
    }
}
