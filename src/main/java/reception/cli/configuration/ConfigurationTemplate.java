package reception.cli.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import reception.vocabulary.Language;

/** A reception.yaml to be filled in; a line that begins with # and no blank is an example, which counts once the # is taken away. */
public final class ConfigurationTemplate {

    private ConfigurationTemplate() {
    }

    public static String in(Language language) {
        String file = "reception." + language.choose("zh", "en") + ".yaml";
        try (InputStream in = ConfigurationTemplate.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
