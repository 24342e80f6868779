package reception.vocabulary;

/**
 * A wording in both languages.
 *
 * @since 0.1.0
 */
public record Text(@Term(zh = "中文") String zh, @Term(zh = "英文") String en) {

    /** The wording in one language. */
    public String in(Language language) {
        return language.choose(zh, en);
    }
}
