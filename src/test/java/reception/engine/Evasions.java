package reception.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import reception.engine.cases.Overlay;
import reception.format.InputError;
import reception.format.Node;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.bind.Binder;
import reception.format.read.YamlReader;

/** Statements that would switch a rule off, laid over the clean plan. */
public final class Evasions {

    /**
     * @param says rules of which each is found or open
     */
    record Row(Place at, String name, Node given, List<String> says) {
    }

    record Table(Place at, List<Row> evasions) {
    }

    /**
     * A plan with such a statement.
     *
     * @param says rules of which each is found or open
     */
    public record Evasion(String name, byte[] plan, List<String> says) {
    }

    private Evasions() {
    }

    /** Those of a file. */
    public static List<Evasion> all(Path file) throws IOException {
        List<InputError> errors = new ArrayList<>();
        Table table = new Binder(errors).bind(Table.class, read(file), "", "");
        assertThat(errors).isEmpty();
        Node base = read(Path.of("rules/base-plan.yaml"));
        return table.evasions().stream().map(row -> new Evasion(row.name(), new PlanNodes.Plan(row.name(), Overlay.over(base, row.given()), null).json(), row.says())).toList();
    }

    private static Node read(Path file) throws IOException {
        return YamlReader.read(new SourceText(file.toString(), Files.readString(file, StandardCharsets.UTF_8), "")).roots().get(0);
    }
}
