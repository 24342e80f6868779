package reception.write.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Style sheets, which lie beside the classes that use them, with what depends on the language. */
public final class StyleSheet {

    private final StringBuilder css = new StringBuilder();

    /** Adds a style sheet that lies beside a class. */
    public StyleSheet add(Class<?> page, String file) throws IOException {
        try (InputStream in = page.getResourceAsStream(file)) {
            return add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Adds rules. */
    public StyleSheet add(String rules) {
        css.append(rules);
        return this;
    }

    /**
     * Numbers the pages.
     *
     * @param corner where on the page, such as {@code bottom-right}
     * @param text   with {page} and {pages} for the numbers
     */
    public StyleSheet numbers(String corner, String text) {
        String content = quoted(text).replace("{page}", "\" counter(page) \"").replace("{pages}", "\" counter(pages) \"").replaceFirst(" \"\"$", "");
        return add("@page { @" + corner + " { content: " + content + "; } }\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\a ").replace("<", "\\3c ") + '"';
    }

    /** The whole, which cannot end the element that it stands in. */
    @Override
    public String toString() {
        if (css.indexOf("</") >= 0) {
            throw new IllegalStateException("a style sheet cannot hold the end of an element");
        }
        return css.toString();
    }
}
