package reception.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import reception.report.Report;
import reception.vocabulary.Words;

/** The files of a run: where each lies, its hash, and the verdicts on the plans in it. */
public final class SarifFiles {

    /** The folder that the addresses of files start from. */
    static final String ROOT = "%SRCROOT%";
    private static final String UNRESERVED = "-._~/";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

    private final JsonGenerator json;
    private final SarifTexts texts;
    private final Map<String, Content> contents = new HashMap<>();
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    SarifFiles(JsonGenerator json, SarifTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    private record Content(String sha256, List<String> verdicts) {
    }

    /** Keeps what a report says of its file. */
    void add(String file, Report report) {
        contents.computeIfAbsent(file, unused -> new Content(report.sha256(), new ArrayList<>())).verdicts().add(Words.kebab(report.verdict().name()));
    }

    /** Gives a file that was added its index, so that results can name it. */
    void list(String file) {
        indexes.putIfAbsent(file, indexes.size());
    }

    /** Where a listed file lies. */
    void address(String file) throws IOException {
        address(json, file);
        json.writeNumberField("index", indexes.get(file));
    }

    /** Writes where a file lies: from the root of the repository, unless its path is a whole one. */
    public static void address(JsonGenerator json, String file) throws IOException {
        boolean isAbsolute = file.startsWith("/") || DRIVE.matcher(file).matches();
        json.writeStringField("uri", isAbsolute ? "file://" + (file.startsWith("/") ? "" : "/") + encoded(file) : encoded(file));
        if (!isAbsolute) {
            json.writeStringField("uriBaseId", ROOT);
        }
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
            encoded.append(isPlain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }

    /** Those that were listed, in the order of their indexes. */
    void write() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (String file : indexes.keySet()) {
            Content content = contents.get(file);
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            address(file);
            json.writeEndObject();
            if (!content.sha256().isEmpty()) {
                json.writeObjectFieldStart("hashes");
                json.writeStringField("sha-256", content.sha256());
                json.writeEndObject();
            }
            json.writeObjectFieldStart("properties");
            texts.strings("verdicts", content.verdicts());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
