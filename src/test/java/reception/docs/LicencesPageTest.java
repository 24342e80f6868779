package reception.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reception.Golden;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.read.YamlReader;

/** Looks at the bills of materials that the build makes before the tests: what comes from elsewhere, under which licence, and whether it is the file that was looked at. */
class LicencesPageTest {

    private static final Path SHIPPED = Path.of("target/bom.json");
    private static final Path USED = Path.of("target/build-bom.json");
    private static final Path CHECKSUMS = Path.of("docs/dependencies.sha256");
    /** As the bill of materials calls them: SPDX identifiers, else the library's own words. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "BSD licence", "EPL-2.0");
    private static final Pattern NO_RELEASE = Pattern.compile("(?i)snapshot|alpha|beta|[.-](m|rc|cr)[.-]?\\d*$");

    /** A library in a bill of materials. */
    private record Library(String group, String name, String version, List<String> licences, String sha256) {

        String file() {
            return name + "-" + version + ".jar";
        }
    }

    private static List<Library> libraries(Path bom) throws IOException {
        assertThat(bom).as("mvn process-classes makes it").exists();
        Node.Mapping root = (Node.Mapping) YamlReader.read(new SourceText(bom.toString(), Files.readString(bom), "")).roots().get(0);
        return items(root, "components").map(component -> new Library(text(component, "group"), text(component, "name"), text(component, "version"),
                        items(component, "licenses").flatMap(LicencesPageTest::licence).toList(),
                        items(component, "hashes").filter(hash -> text(hash, "alg").equals("SHA-256")).map(hash -> text(hash, "content")).findFirst().orElseThrow()))
                .sorted(Comparator.comparing(Library::group).thenComparing(Library::name)).toList();
    }

    private static Stream<String> licence(Node.Mapping entry) {
        Node.Mapping licence = (Node.Mapping) entry.get("license");
        return Stream.of(licence == null ? text(entry, "expression") : text(licence, licence.get("id") == null ? "name" : "id"));
    }

    private static Stream<Node.Mapping> items(Node.Mapping mapping, String key) {
        return mapping.get(key) == null ? Stream.empty() : ((Node.Sequence) mapping.get(key)).items().stream().map(Node.Mapping.class::cast);
    }

    private static String text(Node.Mapping mapping, String key) {
        return ((Node.Scalar) mapping.get(key)).text();
    }

    @Test
    void every_library_is_a_release_under_a_licence_that_is_allowed() throws IOException {
        assertThat(libraries(USED)).hasSizeGreaterThan(libraries(SHIPPED).size()).containsAll(libraries(SHIPPED)).allSatisfy(library -> {
            assertThat(library.licences()).as("licences of %s, of which one must be allowed", library).containsAnyElementsOf(ALLOWED);
            assertThat(library.version()).as(library.name()).doesNotContainPattern(NO_RELEASE);
        });
    }

    @Test
    void every_library_is_the_file_that_was_looked_at() throws IOException {
        Golden.assertUpToDate(CHECKSUMS, libraries(USED).stream().map(library -> library.sha256() + "  " + library.file() + "\n").collect(Collectors.joining()));
    }

    @Test
    void the_bills_of_materials_hold_nothing_that_differs_from_build_to_build() throws IOException {
        for (Path bom : List.of(SHIPPED, USED)) {
            assertThat(Files.readString(bom)).contains("\"specVersion\" : \"1.6\"").doesNotContain("serialNumber", "\"timestamp\"", Path.of("").toAbsolutePath().toString());
        }
    }

    @Test
    void the_page_lists_them() throws IOException {
        Set<Library> shipped = new HashSet<>(libraries(SHIPPED));
        List<String> lines = new ArrayList<>(List.of("# Licences", "",
                "Written by `LicencesPageTest` from the bills of materials that the build makes (CycloneDX): `bom.json` of the distribution, and `target/build-bom.json` with what only",
                "the build and the tests use. The test fails for a licence other than " + ALLOWED.stream().sorted().collect(Collectors.joining(", ")) + ", for a version that is",
                "no release, and for a file with another SHA-256 than [dependencies.sha256](dependencies.sha256) has. Where a library names several licences, one of them must be allowed.",
                "Maven's own plugins are not listed; pom.xml pins the version of each.", ""));
        table(lines, "## Shipped", libraries(SHIPPED));
        table(lines, "## Only for building and testing", libraries(USED).stream().filter(library -> !shipped.contains(library)).toList());
        Golden.assertUpToDate(Path.of("docs/licences.md"), String.join("\n", lines));
    }

    private static void table(List<String> lines, String title, List<Library> libraries) {
        lines.addAll(List.of(title, "", "| library | version | licence |", "|---|---|---|"));
        libraries.forEach(library -> lines.add("| " + library.group() + ":" + library.name() + " | " + library.version() + " | " + String.join(" or ", library.licences()) + " |"));
        lines.add("");
    }
}
