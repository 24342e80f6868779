package reception.document;

import java.util.regex.Pattern;

/** Writes texts as scalars of YAML that mean nothing else, within brackets as well. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}\\p{IsAlphabetic}（《“][\\p{IsHan}\\p{IsAlphabetic}\\d（）《》“”〔〕、，；。·’' +./_-]*");

    private YamlText() {
    }

    static String of(String text) {
        if (PLAIN.matcher(text).matches() && !text.endsWith(" ")) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR || Character.getType(c) == Character.PARAGRAPH_SEPARATOR) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
