package reception.casefile.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reception.lexicon.Lexicon;
import reception.visit.KindSource;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Reads kinds off names, and says in words what a kind is known by. */
public final class NameReadings {

    private NameReadings() {
    }

    /** The kinds that a name means by the lexicon, and whether it surely does. */
    public static <K extends Enum<K>> Map<K, KindSource> kinds(Class<K> type, List<Lexicon.Match> matches) {
        Map<K, KindSource> kinds = new EnumMap<>(type);
        for (Lexicon.Match match : matches) {
            Enum<?> kind = Vocabulary.choices(type).byWord(match.category());
            if (kind == null) {
                throw new IllegalStateException("the lexicon's category " + match.category() + " is no " + type.getSimpleName());
            }
            kinds.put(type.cast(kind), match.certain() ? KindSource.NAME : KindSource.LIKELY_NAME);
        }
        return kinds;
    }

    /** A kind that the plan states. */
    public static Text asStated(String name, Enum<?> kind, String thing) {
        Vocabulary.Word word = Vocabulary.word(kind);
        return new Text(word.chinese() + (name == null ? "" : "（" + name + "）"),
                thing + "of the kind " + word.prose() + (name == null ? "" : " (" + name + ")"));
    }

    /** A kind that only the name tells. */
    public static Text byName(String name, Enum<?> kind, KindSource source) {
        Vocabulary.Word word = Vocabulary.word(kind);
        boolean sure = source == KindSource.NAME;
        return new Text("“" + name + "”（从名称看" + (sure ? "是" : "可能是") + word.chinese() + "）",
                "\"" + name + "\" (by its name " + (sure ? "" : "perhaps ") + "of the kind " + word.prose() + ")");
    }
}
