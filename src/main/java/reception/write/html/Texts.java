package reception.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import reception.vocabulary.Language;

/**
 * The texts of a page in one language, from the bundle of the page ({@code report_zh.properties}), where whoever edits them finds them: {@code {0}} stands for what the program fills in.
 * A bundle is read beside its class, not looked for by {@link ResourceBundle}, which would take that of the machine's own language if one were missing, and other class loaders.
 */
public final class Texts {

    private static final Map<String, Texts> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final String file;
    private final Map<String, String> patterns = new HashMap<>();

    private Texts(Language language, String file, ResourceBundle bundle) {
        this.language = language;
        this.file = file;
        bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
    }

    /**
     * The texts of a page.
     *
     * @param page a class in whose package the bundle lies
     * @param name of the bundle, such as {@code report}
     */
    public static Texts of(Class<?> page, String name, Language language) {
        String file = name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        return READ.computeIfAbsent(page.getPackageName() + "/" + file, unused -> read(page, file, language));
    }

    private static Texts read(Class<?> page, String file, Language language) {
        try (InputStream in = page.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no texts beside " + page.getName() + ": " + file);
            }
            return new Texts(language, file, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of the texts. */
    public Language language() {
        return language;
    }

    /**
     * A text.
     *
     * @param values what stands for {0}, {1} and so on
     */
    public String say(String key, Object... values) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + file);
        }
        // As texts, since a number would be written as its locale has it: 2,026.
        return new MessageFormat(pattern, Locale.ROOT).format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    /** A text with a number, which is {0}; the one whose key ends with ".one" for 1. */
    public String count(String key, long number) {
        return say(number == 1 ? key + ".one" : key, number);
    }
}
