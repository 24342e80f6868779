package reception.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import reception.cli.console.ExitCode;

/** The commands of docs/editors.md run, and its plan agrees with the schema that it names. */
class EditorsPageTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^reception ([^>\n]+?) > (\\S+)$");
    private static final Pattern PLAN = Pattern.compile("```yaml\n(# yaml-language-server: \\$schema=(\\S+)\n.*?)```", Pattern.DOTALL);

    @Test
    void the_commands_run_and_the_plan_agrees_with_the_schema() throws IOException {
        String page = Files.readString(Path.of("docs/editors.md"));
        List<String> files = COMMAND.matcher(page).results().map(result -> {
            assertThat(CommandLineRun.of(result.group(1).split(" ")).exit()).as(result.group()).isEqualTo(ExitCode.CLEAN);
            return result.group(2);
        }).toList();
        assertThat(files).hasSize(4);
        var plan = PLAN.matcher(page);
        assertThat(plan.find()).isTrue();
        assertThat(files).contains(plan.group(2));
        SchemaValidatorsConfig whenNeeded = SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CommandLineRun.of("schema").out(), whenNeeded);
        assertThat(schema.validate(plan.group(1), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(plan.group(1).replace("陪餐人数", "陪餐人術"), InputFormat.YAML)).isNotEmpty();
    }
}
