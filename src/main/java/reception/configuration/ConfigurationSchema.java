package reception.configuration;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import reception.format.schema.RecordSchema;
import reception.format.schema.RecordSchema.ScalarSchema;
import reception.plan.reading.PlanSchema;
import reception.visit.Region;
import reception.vocabulary.Text;

/**
 * The JSON Schema of reception.yaml. What a schema cannot say is left to {@link ConfigurationReader}: a rule, a standard or a file that does not
 * exist, a severity that may not be lowered.
 */
public final class ConfigurationSchema {

    /** The schema's {@code $id}. */
    public static final String ID = "urn:reception:configuration:" + ConfigurationFile.FORMAT_VERSION;

    private ConfigurationSchema() {
    }

    /** Writes the schema, the same bytes every time. */
    public static void write(Appendable out) throws IOException {
        Map<Class<?>, ScalarSchema> scalars = new LinkedHashMap<>();
        scalars.put(Region.class, PlanSchema.REGION);
        scalars.put(FileReference.class, new ScalarSchema(new Text("文件，路径相对于本文件所在文件夹", "a file, by its path relative to this file's folder"), null, null, null));
        scalars.put(PathPattern.class, new ScalarSchema(new Text("文件或文件夹的写法，如 drafts/、*.old.yaml、2025/**/plan.yaml", "files or folders, such as drafts/, *.old.yaml, 2025/**/plan.yaml"),
                "^\\s*[^!\\\\][^\\\\]*$", null, null));
        RecordSchema.write(out, ID, ConfigurationFile.class, "receptionConfig", ConfigurationFile.FORMAT_VERSION, scalars, (type, key) -> false, false, Map.of(), null, null);
    }
}
