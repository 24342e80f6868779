package reception.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reception.format.pack.RuleFolder;
import reception.standard.file.Dimensions;
import reception.standard.file.Statement;
import reception.standard.file.Status;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * What any text of a plan may mention, whatever it is the name of: {@code standards/matters.yaml}. Immutable and thread-safe.
 *
 * <p>A text is gone through once; at each place the longest word counts, and so does each that begins inside it and ends after it. Only where a word was found is its clause looked at:
 * whether it denies the word (不供酒, 谢绝礼品), only speaks of it (查处公款宴请), or goes on to the name of something else (礼品公司, 茅台镇).
 */
public final class Matters {

    public static final String FILE = "standards/matters.yaml";

    private final MattersFile file;
    private final List<String> ids;
    private final LexiconWords words;
    private final List<String> heads;
    private final MatterReader reader;
    private final Map<Class<?>, List<TextField>> texts = new ConcurrentHashMap<>();

    private Matters(MattersFile file, LexiconFile food, LexiconFile venues) {
        this.file = file;
        this.ids = file.matters().stream().map(MattersFile.Matter::matter).toList();
        this.words = MatterWords.of(file, food, venues);
        this.heads = file.heads().stream().map(words::normal).toList();
        this.reader = new MatterReader(file, food, words, heads);
    }

    /**
     * Reads them from a folder.
     *
     * @throws reception.format.InvalidFileException if the folder has no such file, or the file contradicts itself
     */
    static Matters of(RuleFolder folder, LexiconFile food, LexiconFile venues) {
        return new Matters(MattersFile.read(folder, FILE), food, venues);
    }

    /**
     * A matter that a text mentions.
     *
     * @param certain whether the words surely mean it
     * @param word    that says so, as it is written; in texts with personal data as the file writes it
     */
    public record Mentioned(String matter, boolean certain, String word) {
    }

    /**
     * The matters that a text mentions, each once, in the order of the file: by the first word that surely does, else by the first that perhaps does.
     *
     * @param key of the property under which it stands, such as {@code itinerary-item.title}
     */
    public List<Mentioned> in(String text, String key) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<Mentioned> plain = reader.in(text, key);
        String joined = PartedWords.joined(text);
        if (joined == null) {
            return plain;
        }
        List<Mentioned> all = new ArrayList<>(plain);
        reader.in(joined, key).stream().filter(other -> !text.contains(other.word()) && plain.stream().noneMatch(same -> same.matter().equals(other.matter())))
                .forEach(other -> all.add(new Mentioned(other.matter(), false, other.word())));
        return all;
    }

    /**
     * A component of a record that holds a text or several.
     *
     * @param key as standards name it, such as {@code itinerary-item.title}
     */
    public record TextField(Vocabulary.Field field, String key) {
    }

    /** The components of a record whose texts say anything of what is planned: all but those that are listed, so that a new one is read, too. */
    public List<TextField> texts(Class<?> recordType) {
        return texts.computeIfAbsent(recordType, type -> Vocabulary.section(type).fields().stream().filter(field -> field.type() == String.class)
                .map(field -> new TextField(field, Dimensions.rootOf(type) + "." + field.word().english()))
                .filter(text -> text.field().personal() ? MattersFile.isListed(text.key(), file.personal()) : !MattersFile.isListed(text.key(), file.unread())).toList());
    }

    /** Whether a name is that of an organ, a firm, a place or a trade by its last word: 嵩山铝材厂 is no mountain. */
    public boolean isOfAnother(String name) {
        String normal = name == null ? "" : words.normal(name);
        return heads.stream().anyMatch(normal::endsWith);
    }

    /** The matter's name in both languages. */
    public Text title(String matter) {
        return get(matter).title();
    }

    /** Whether an instrument that was read names it. */
    public boolean isVerified(String matter) {
        return get(matter).status() == Status.VERIFIED;
    }

    /** What a thing may state that says the matter itself. */
    public List<Statement> stated(String matter) {
        return get(matter).stated();
    }

    /** The ids of all matters, in the order of the file. */
    public List<String> all() {
        return ids;
    }

    private MattersFile.Matter get(String matter) {
        return file.matters().get(ids.indexOf(matter));
    }
}
