package reception.vocabulary;

/** A wording in both languages. */
public record Text(String zh, String en) {

    /** The wording in one language. */
    public String in(Language language) {
        return language.choose(zh, en);
    }
}
