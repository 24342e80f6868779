package reception.vocabulary;

import java.util.Locale;

/**
 * A language that reports are written in.
 *
 * @since 0.1.0
 */
public enum Language {
    ZH, EN;

    /** The language of a locale: Chinese for any Chinese locale, English for every other. */
    public static Language of(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? ZH : EN;
    }

    /** The one of two wordings that this language asks for. */
    public String choose(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
